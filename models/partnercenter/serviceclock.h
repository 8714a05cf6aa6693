// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>

#include <chrono>
#include <optional>

namespace tierdesk::partnercenter {

/// The service's time, by the Date of its answers and this machine's uptime since. What is proven by waiting is
/// counted by it: this computer's clock may be wrong, or set while we wait.
class ServiceClock {
public:
    using Milliseconds = std::chrono::milliseconds;

    /// `date` is a Date header; what cannot be read is passed over. `sinceBoot`, `ours`: now.
    void take(const QByteArray &date, Milliseconds sinceBoot, const QDateTime &ours);
    /// UTC; invalid until the service has told it: ours may be wrong.
    [[nodiscard]] QDateTime now(Milliseconds sinceBoot) const;
    /// How far our clock is ahead (or, negative, behind), in whole minutes; nothing below five: an answer takes
    /// its time, and signatures and tokens bear as much.
    [[nodiscard]] std::optional<std::chrono::minutes> ahead() const { return m_ahead; }

private:
    QDateTime m_told; ///< invalid until then
    Milliseconds m_toldAt {0};
    std::optional<std::chrono::minutes> m_ahead;
};

/// The form of RFC 9110: "Sun, 06 Nov 1994 08:49:37 GMT"; invalid if it is another.
[[nodiscard]] QDateTime httpDate(const QByteArray &text);

} // namespace tierdesk::partnercenter
