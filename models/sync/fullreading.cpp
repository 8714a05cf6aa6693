// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/fullreading.h"

#include "models/base/ownthread.h"

#include <algorithm>
#include <utility>

namespace tierdesk::sync {
namespace {

// Each of them is several attempts of the client already.
constexpr int kEnough = 3;

constexpr Rank kParts[] = {
    Rank::Resellers, Rank::Customers, Rank::Overview, Rank::Absence, Rank::ResellerListings};

} // namespace

FullReading::FullReading(ReadQueue &queue, QObject *parent)
    : QObject(parent)
    , m_queue(queue)
{
    connect(&queue, &ReadQueue::succeeded, this, [this](Rank rank) { m_failures.erase(rank); });
    connect(&queue, &ReadQueue::failed, this, &FullReading::noteFailure);
    connect(&queue, &ReadQueue::stateChanged, this, &FullReading::look);
}

void FullReading::await(std::function<void(const Result<void> &)> reply)
{
    assertOwnThread(this);
    if (m_waiting.isEmpty())
        m_failures.clear();
    m_waiting.append(std::move(reply));
    look();
}

void FullReading::noteFailure(const Error &error, Rank rank, bool isTriedAgain)
{
    if (m_waiting.isEmpty() || std::ranges::find(kParts, rank) == std::end(kParts))
        return;
    Failure &failing = m_failures[rank];
    failing.times = isTriedAgain ? failing.times + 1 : kEnough;
    failing.error = error;
}

/// After each change of the queue: by then whatever may start has started.
void FullReading::look()
{
    if (!m_waiting.isEmpty() && std::ranges::all_of(kParts, [this](Rank part) { return isEnded(part); }))
        answer();
}

bool FullReading::hasFailed(Rank part) const
{
    const auto failing = m_failures.find(part);
    return failing != m_failures.end() && failing->second.times >= kEnough;
}

/// Read, or given up: for its own failures, or because it has no turn after those of another part.
bool FullReading::isEnded(Rank part) const
{
    if (m_queue.waiting(part) == 0)
        return true;
    if (m_queue.isReading(part))
        return false;
    return hasFailed(part) || (m_queue.isHeldUp(part) && std::ranges::any_of(kParts, [this](Rank other) {
        return hasFailed(other);
    }));
}

void FullReading::answer()
{
    const auto waiting = std::exchange(m_waiting, {});
    const auto failures = std::exchange(m_failures, {});
    const auto failed =
        std::ranges::find_if(failures, [](const auto &failing) { return failing.second.times >= kEnough; });
    for (const auto &reply : waiting)
        reply(failed == failures.end() ? Result<void>() : Result<void>(failure(failed->second.error)));
}

} // namespace tierdesk::sync
