// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/readqueue.h"

#include "models/base/ownthread.h"
#include "models/sync/plausible.h"

#include <algorithm>
#include <utility>

namespace tierdesk::sync {

namespace {
constexpr int kAtATime = 2; // of the client's four in flight: the other half is for the foreground
}

ReadQueue::ReadQueue(std::chrono::milliseconds firstRetry, QObject *parent)
    : QObject(parent)
    , m_backoff(firstRetry)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &ReadQueue::endPause);
}

void ReadQueue::add(ReadJob job)
{
    assertOwnThread(this);
    if (Entry *present = find(job.key)) {
        if (present->isRunning)
            return;
        // Asked for again by somebody who waits: it does not stay behind the pause.
        present->job.rank = std::min(present->job.rank, job.rank);
        if (job.rank == Rank::Foreground)
            present->isHeld = false;
    } else {
        m_entries.append({std::move(job)});
    }
    startWhatMay();
}

void ReadQueue::tryNow()
{
    assertOwnThread(this);
    m_backoff.reset();
    endPause();
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

std::optional<QDateTime> ReadQueue::nextTryAt() const
{
    return m_nextTryAt;
}

ReadQueue::Entry *ReadQueue::find(const QString &key)
{
    const auto found = std::find_if(
        m_entries.begin(), m_entries.end(), [&key](const Entry &entry) { return entry.job.key == key; });
    return found == m_entries.end() ? nullptr : &*found;
}

bool ReadQueue::isIn(Lane lane, Rank rank)
{
    return rank != Rank::Foreground && isRecordRank(rank) == (lane == Lane::Records);
}

void ReadQueue::startWhatMay()
{
    for (Entry &entry : m_entries)
        if (entry.job.rank == Rank::Foreground && !entry.isRunning && !entry.isHeld)
            start(entry);
    if (!m_pause.isActive()) {
        startLane(Lane::Listings, kAtATime);
        startLane(Lane::Records, 1);
    }
    emit stateChanged();
}

void ReadQueue::startLane(Lane lane, int atATime)
{
    std::optional<Rank> best;
    int running = 0;
    for (const Entry &entry : std::as_const(m_entries)) {
        if (!isIn(lane, entry.job.rank))
            continue;
        running += entry.isRunning ? 1 : 0;
        if (!best || entry.job.rank < *best)
            best = entry.job.rank;
    }
    for (Entry &entry : m_entries) {
        if (!best || running >= atATime)
            break;
        if (entry.job.rank == *best && !entry.isRunning && !entry.isHeld) {
            start(entry);
            ++running;
        }
    }
}

void ReadQueue::start(Entry &entry)
{
    entry.isRunning = true;
    // Queued: a job that fails at once must not change the list under whoever walks through it.
    entry.job.read(
        entry.job.rank, whileAlive(this, [this, key = entry.job.key](const std::optional<Error> &error) {
            QMetaObject::invokeMethod(
                this, [this, key, error] { end(key, error); }, Qt::QueuedConnection);
        }));
}

void ReadQueue::end(const QString &key, const std::optional<Error> &error)
{
    Entry *entry = find(key);
    if (entry == nullptr)
        return;
    // A listing that was too short is asked for again in the next round, not at once.
    const bool mayPass = error && error->code != kMuchShorter && isRetryable(error->kind);
    if (mayPass) {
        entry->isRunning = false;
        entry->isHeld = true;
        pause(*error);
    } else {
        m_entries.erase(m_entries.begin() + (entry - m_entries.data()));
    }
    if (error) {
        emit failed(*error);
    } else {
        m_backoff.reset();
        emit succeeded();
        // The service answers again: what waits for that does not wait any longer.
        if (m_pause.isActive())
            endPause();
    }
    startWhatMay();
}

void ReadQueue::pause(const Error &error)
{
    if (m_pause.isActive())
        return;
    const std::chrono::milliseconds wait = m_backoff.next(error);
    m_nextTryAt = QDateTime::currentDateTimeUtc().addMSecs(wait.count());
    m_pause.start(wait);
}

void ReadQueue::endPause()
{
    m_pause.stop();
    m_nextTryAt.reset();
    for (Entry &entry : m_entries)
        entry.isHeld = false;
    startWhatMay();
}

} // namespace tierdesk::sync
