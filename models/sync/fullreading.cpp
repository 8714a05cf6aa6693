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
    connect(&queue, &ReadQueue::succeeded, this, [this] { m_failures = 0; });
    connect(&queue, &ReadQueue::failed, this, &FullReading::noteFailure);
    connect(&queue, &ReadQueue::stateChanged, this, &FullReading::look);
}

void FullReading::await(std::function<void(const Result<void> &)> reply)
{
    assertOwnThread(this);
    if (m_waiting.isEmpty()) {
        m_error.reset();
        m_failures = 0;
    }
    m_waiting.append(std::move(reply));
    look();
}

void FullReading::noteFailure(const Error &error, Rank rank, bool isTriedAgain)
{
    if (m_waiting.isEmpty() || std::ranges::find(kParts, rank) == std::end(kParts))
        return;
    if (isTriedAgain && ++m_failures < kEnough)
        return;
    if (!m_error)
        m_error = error;
    if (isTriedAgain)
        answer();
}

void FullReading::look()
{
    const bool isDone = std::ranges::all_of(kParts, [this](Rank rank) { return m_queue.waiting(rank) == 0; });
    if (isDone && !m_waiting.isEmpty())
        answer();
}

void FullReading::answer()
{
    const auto waiting = std::exchange(m_waiting, {});
    const std::optional<Error> error = std::exchange(m_error, std::nullopt);
    for (const auto &reply : waiting)
        reply(error ? Result<void>(failure(*error)) : Result<void>());
}

} // namespace tierdesk::sync
