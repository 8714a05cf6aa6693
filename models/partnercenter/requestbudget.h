// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/partnercenter/api.h"

#include <chrono>
#include <deque>
#include <optional>

namespace tierdesk::partnercenter {

/// How many requests may go out when (architecture.md, amendment 10): one token bucket for the account,
/// background at most half of it, lowered by 429, and a pause that counts for everybody. Knows no clock:
/// `now` is the time since any fixed moment.
class RequestBudget {
public:
    using Milliseconds = std::chrono::milliseconds;

    explicit RequestBudget(int requestsPerMinute);

    /// Zero: the request may go and is counted. Else: ask again after that time.
    [[nodiscard]] Milliseconds take(Priority priority, Milliseconds now);
    /// Nobody sends until then; a pause under way is never shortened.
    void pauseUntil(Milliseconds until);
    void endPause(); ///< a person said so
    [[nodiscard]] std::optional<Milliseconds> pausedFor(Milliseconds now) const;
    /// The service said 429: half the rate from now on, growing back by a tenth of the whole each minute.
    void lower(Milliseconds now);
    [[nodiscard]] int sentInLastMinute(Milliseconds now) const;

private:
    void refill(Milliseconds now);

    double m_fullRate; ///< requests per millisecond
    double m_rate;
    double m_capacity; ///< an eighth of a minute: a burst keeps any minute below the service's 500
    double m_tokens;
    double m_backgroundTokens;
    Milliseconds m_refilledAt {0};
    Milliseconds m_pausedUntil {0};
    std::deque<Milliseconds> m_sent;
};

} // namespace tierdesk::partnercenter
