// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace tierdesk::sync {

/// Notices that the computer slept. Timers of the event loop do not count sleep: what they wait for is due
/// long before they say so.
class WakeWatch : public QObject {
    Q_OBJECT
public:
    /// How long the computer has slept since it was started, all in all (sleptSinceBoot()).
    using Slept = std::function<std::chrono::milliseconds()>;
    WakeWatch(Slept slept, std::chrono::milliseconds look);

signals:
    void woke(std::chrono::milliseconds slept);

private:
    void look();

    Slept m_slept;
    std::chrono::milliseconds m_before;
    QTimer m_timer;
};

} // namespace tierdesk::sync
