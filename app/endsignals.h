// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <csignal>
#include <memory>
#include <utility>
#include <vector>

namespace tierdesk::app {

/// SIGINT, SIGTERM and SIGHUP as events; one of them at a time. What is to be ignored ("nohup" says so) stays ignored. Once
/// this is gone they end the program at once, as everywhere: what takes long after the first one can be ended by a second.
class EndSignals : public QObject {
    Q_OBJECT
public:
    explicit EndSignals(QObject *parent = nullptr);
    ~EndSignals() override;

signals:
    void came(int number);

private:
    int m_reading = -1; ///< the end of a pipe that the signals are written to
    std::vector<std::pair<int, struct sigaction>> m_before; ///< what each number did
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace tierdesk::app
