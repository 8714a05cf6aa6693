// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/readqueue.h"

#include "models/base/machineclock.h"
#include "models/base/ownthread.h"
#include "models/sync/plausible.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace tierdesk::sync {

using std::chrono::milliseconds;

namespace {

constexpr int kListingsAtATime = 2; // of the client's four in flight: the other half is for the foreground

/// Whether a failure is of the way to the service or of the pace, not of the one thing that was asked for.
bool concernsAll(Error::Kind kind)
{
    return kind == Error::Kind::Offline || kind == Error::Kind::Timeout || kind == Error::Kind::Throttled;
}

} // namespace

ReadQueue::ReadQueue(milliseconds firstRetry, QObject *parent)
    : QObject(parent)
    , m_firstRetry(firstRetry)
{
    m_wake.setSingleShot(true);
    connect(&m_wake, &QTimer::timeout, this, &ReadQueue::startWhatMay);
}

void ReadQueue::add(ReadJob job)
{
    assertOwnThread(this);
    if (Entry *present = find(job.key)) {
        if (present->isRunning) {
            present->isToBeReadAgain |= job.rank == Rank::OwnWrite;
            return;
        }
        // Asked for again by somebody who waits: it does not stay behind its pause.
        if (job.rank == Rank::Foreground)
            present->held.reset();
        job.rank = std::min(present->job.rank, job.rank);
        present->job = std::move(job);
    } else {
        m_entries.append({std::move(job), Backoff(m_firstRetry)});
    }
    startWhatMay();
}

void ReadQueue::tryNow()
{
    assertOwnThread(this);
    m_pause.reset();
    for (Entry &entry : m_entries) {
        entry.held.reset();
        entry.backoff.reset();
    }
    startWhatMay();
}

std::optional<Rank> ReadQueue::currentBackground() const
{
    std::optional<Rank> current;
    for (const Entry &entry : m_entries)
        if (entry.isRunning && entry.job.rank >= Rank::Resellers && !isRecordRank(entry.job.rank)
            && (!current || entry.job.rank < *current))
            current = entry.job.rank;
    return current;
}

int ReadQueue::waiting(Rank rank) const
{
    return int(std::count_if(
        m_entries.begin(), m_entries.end(), [rank](const Entry &entry) { return entry.job.rank == rank; }));
}

bool ReadQueue::isReading(Rank rank) const
{
    return std::ranges::any_of(
        m_entries, [rank](const Entry &entry) { return entry.job.rank == rank && entry.isRunning; });
}

bool ReadQueue::isHeldUp(Rank rank) const
{
    const bool isPaused = m_pause && m_pause->until > sinceBoot();
    return std::ranges::all_of(m_entries, [this, rank, isPaused](const Entry &entry) {
        if (entry.job.rank != rank)
            return true;
        const bool isBehind = !entry.job.after.isEmpty() && find(entry.job.after) != nullptr;
        return !entry.isRunning && (isPaused || isBehind);
    });
}

bool ReadQueue::hasFailing() const
{
    return std::any_of(
        m_entries.begin(), m_entries.end(), [](const Entry &entry) { return entry.hasFailed; });
}

std::optional<QDateTime> ReadQueue::nextTryAt() const
{
    const auto next = nextWait();
    return next ? std::optional(next->at) : std::nullopt;
}

const ReadQueue::Entry *ReadQueue::find(const QString &key) const
{
    const auto found = std::find_if(
        m_entries.begin(), m_entries.end(), [&key](const Entry &entry) { return entry.job.key == key; });
    return found == m_entries.end() ? nullptr : &*found;
}

ReadQueue::Entry *ReadQueue::find(const QString &key)
{
    return const_cast<Entry *>(std::as_const(*this).find(key));
}

bool ReadQueue::isIn(Lane lane, Rank rank)
{
    return rank != Rank::Foreground && isRecordRank(rank) == (lane == Lane::Records);
}

bool ReadQueue::mayStart(const Entry &entry) const
{
    return !entry.isRunning && (!entry.held || entry.held->until <= sinceBoot())
        && (entry.job.after.isEmpty() || find(entry.job.after) == nullptr);
}

void ReadQueue::startWhatMay()
{
    for (Entry &entry : m_entries)
        if (entry.job.rank == Rank::Foreground && mayStart(entry))
            start(entry);
    if (!m_pause || m_pause->until <= sinceBoot()) {
        startLane(Lane::Listings, kListingsAtATime);
        startLane(Lane::Records, 1);
    }
    wakeLater();
    emit stateChanged();
}

/// What waits after a failure keeps nobody from having a turn.
void ReadQueue::startLane(Lane lane, int atATime)
{
    std::optional<Rank> best;
    int running = 0;
    for (const Entry &entry : std::as_const(m_entries)) {
        if (!isIn(lane, entry.job.rank) || (!entry.isRunning && !mayStart(entry)))
            continue;
        running += entry.isRunning ? 1 : 0;
        if (!best || entry.job.rank < *best)
            best = entry.job.rank;
    }
    for (Entry &entry : m_entries) {
        if (!best || running >= atATime)
            break;
        if (entry.job.rank == *best && mayStart(entry)) {
            start(entry);
            ++running;
        }
    }
}

void ReadQueue::start(Entry &entry)
{
    entry.isRunning = true;
    entry.isToBeReadAgain = false;
    entry.held.reset();
    entry.isHeldByService = false;
    // Queued: a job that fails at once must not change the list under whoever walks through it. Whoever ends at
    // once has asked nobody: answers come later.
    const auto asked = std::make_shared<Asked>(Asked::Nothing);
    entry.job.read(entry.job.rank,
        whileAlive(this, [this, key = entry.job.key, asked](const std::optional<Error> &error) {
            QMetaObject::invokeMethod(
                this, [this, key, by = *asked, error] { end(key, by, error); }, Qt::QueuedConnection);
        }));
    *asked = Asked::TheService;
}

void ReadQueue::end(const QString &key, Asked asked, const std::optional<Error> &error)
{
    Entry *entry = find(key);
    if (entry == nullptr)
        return;
    const Rank rank = entry->job.rank;
    settle(*entry, error);
    if (error) {
        const Entry *kept = find(key);
        emit failed(*error, rank, kept != nullptr && kept->held);
    } else if (asked == Asked::TheService) {
        noteService();
        emit succeeded(rank);
    }
    startWhatMay();
}

/// Whether the job stays, and what it waits for.
void ReadQueue::settle(Entry &entry, const std::optional<Error> &error)
{
    entry.isRunning = false;
    // A listing that was too short is asked for again in the next round, not at once.
    const bool mayPass = error && error->code != kMuchShorter && isRetryable(error->kind);
    if (mayPass)
        hold(entry, *error);
    else if (!std::exchange(entry.isToBeReadAgain, false))
        m_entries.erase(m_entries.begin() + (&entry - m_entries.data()));
}

void ReadQueue::hold(Entry &entry, const Error &error)
{
    const milliseconds wait = entry.backoff.next(error);
    entry.hasFailed = true;
    entry.held = Wait {sinceBoot() + wait, QDateTime::currentDateTimeUtc().addMSecs(wait.count())};
    entry.isHeldByService = concernsAll(error.kind);
    if (entry.isHeldByService && (!m_pause || m_pause->until < entry.held->until))
        m_pause = entry.held;
}

/// The service answers again: what waits for that does not wait any longer.
void ReadQueue::noteService()
{
    m_pause.reset();
    for (Entry &entry : m_entries)
        if (std::exchange(entry.isHeldByService, false))
            entry.held.reset();
}

std::optional<ReadQueue::Wait> ReadQueue::nextWait() const
{
    const milliseconds now = sinceBoot();
    std::optional<Wait> next = m_pause && m_pause->until > now ? m_pause : std::nullopt;
    for (const Entry &entry : m_entries)
        if (entry.held && entry.held->until > now && (!next || entry.held->until < next->until))
            next = entry.held;
    return next;
}

void ReadQueue::wakeLater()
{
    if (const auto next = nextWait())
        m_wake.start(std::max(milliseconds(1), next->until - sinceBoot()));
    else
        m_wake.stop();
}

} // namespace tierdesk::sync
