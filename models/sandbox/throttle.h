// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <cmath>
#include <optional>

namespace tierdesk::sandbox {

/// A bucket of requests that fills evenly: as many as a minute allows at once, then one each time one has
/// grown again (contract.md 5.3: 500 requests a minute a tenant).
class Throttle {
public:
    explicit Throttle(int requestsPerMinute) ///< 0 = no limit
        : m_perMinute(requestsPerMinute)
        , m_left(requestsPerMinute)
    {
    }

    /// Nothing if the request may pass; else after how many whole seconds the next one may.
    [[nodiscard]] std::optional<int> refuse(const QDateTime &now)
    {
        if (m_perMinute <= 0)
            return std::nullopt;
        if (m_last.isValid()) {
            const double grown = double(std::max<qint64>(0, m_last.msecsTo(now))) * m_perMinute / 60000.0;
            m_left = std::min(double(m_perMinute), m_left + grown);
        }
        m_last = now;
        if (m_left < 1.0)
            return std::max(1, int(std::ceil((1.0 - m_left) * 60.0 / m_perMinute)));
        m_left -= 1.0;
        return std::nullopt;
    }

private:
    int m_perMinute;
    double m_left;
    QDateTime m_last;
};

} // namespace tierdesk::sandbox
