// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <csignal>
#include <memory>

namespace tierdesk::app {

/// SIGINT, SIGTERM and SIGHUP (unless it is to be ignored) as events. Made before any thread is: those that are made later
/// leave the signals to it. Once it is gone they end the program at once, as everywhere: what takes long after the first
/// one can be ended by a second.
class EndSignals : public QObject {
    Q_OBJECT
public:
    explicit EndSignals(QObject *parent = nullptr);
    ~EndSignals() override;

signals:
    void came(int number);

private:
    sigset_t m_before {}; ///< what was blocked
    int m_descriptor = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace tierdesk::app
