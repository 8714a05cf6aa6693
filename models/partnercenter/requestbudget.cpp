// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/partnercenter/requestbudget.h"

#include <algorithm>
#include <cmath>

namespace tierdesk::partnercenter {
namespace {

constexpr double kMinute = 60'000.0;
constexpr double kLowestShare = 1.0 / 16; // a rate that is never undercut, of the whole

} // namespace

RequestBudget::RequestBudget(int requestsPerMinute)
    : m_fullRate(std::max(1, requestsPerMinute) / kMinute)
    , m_rate(m_fullRate)
    , m_capacity(std::max(1.0, requestsPerMinute / 8.0))
    , m_tokens(m_capacity)
    , m_backgroundTokens(std::max(1.0, m_capacity / 2))
{
}

void RequestBudget::refill(Milliseconds now)
{
    // Nothing gathers during a pause: all that waited would go out at once.
    const double passed =
        double(std::max(Milliseconds(0), now - std::max(m_refilledAt, m_pausedUntil)).count());
    m_refilledAt = std::max(m_refilledAt, now);
    m_tokens = std::min(m_capacity, m_tokens + passed * m_rate);
    m_backgroundTokens = std::min(std::max(1.0, m_capacity / 2), m_backgroundTokens + passed * m_rate / 2);
    m_rate = std::min(m_fullRate, m_rate + m_fullRate * 0.1 * passed / kMinute);
    while (!m_sent.empty() && now - m_sent.front() >= std::chrono::minutes(1))
        m_sent.pop_front();
}

RequestBudget::Milliseconds RequestBudget::take(Priority priority, Milliseconds now)
{
    refill(now);
    if (now < m_pausedUntil)
        return m_pausedUntil - now;
    const auto waitFor = [](double missing, double rate) {
        return Milliseconds(std::max(1LL, std::llround(std::ceil(missing / rate))));
    };
    if (m_tokens < 1)
        return waitFor(1 - m_tokens, m_rate);
    if (priority == Priority::Background) {
        if (m_backgroundTokens < 1)
            return waitFor(1 - m_backgroundTokens, m_rate / 2);
        m_backgroundTokens -= 1;
    }
    m_tokens -= 1;
    m_sent.push_back(now);
    return Milliseconds(0);
}

void RequestBudget::pauseUntil(Milliseconds until)
{
    m_pausedUntil = std::max(m_pausedUntil, until);
    m_tokens = std::min(m_tokens, 1.0);
}

void RequestBudget::endPause()
{
    m_pausedUntil = Milliseconds(0);
}

std::optional<RequestBudget::Milliseconds> RequestBudget::pausedFor(Milliseconds now) const
{
    if (now >= m_pausedUntil)
        return std::nullopt;
    return m_pausedUntil - now;
}

void RequestBudget::lower(Milliseconds now)
{
    refill(now);
    m_rate = std::max(m_rate / 2, m_fullRate * kLowestShare);
    m_tokens = std::min(m_tokens, 1.0);
}

int RequestBudget::sentInLastMinute(Milliseconds now) const
{
    const auto isOld = [now](Milliseconds at) { return now - at >= std::chrono::minutes(1); };
    return int(std::count_if(m_sent.begin(), m_sent.end(), [&](auto at) { return !isOld(at); }));
}

} // namespace tierdesk::partnercenter
