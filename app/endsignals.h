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

/// SIGINT, SIGTERM and SIGHUP as events; one object at a time. What is to be ignored ("nohup" says so) stays ignored. Each
/// comes once: the same one again ends the program at once, wherever it is. (That another one follows is usual: a session
/// that is closed sends SIGTERM and SIGHUP together.)
class EndSignals : public QObject {
    Q_OBJECT
public:
    explicit EndSignals(QObject *parent = nullptr);
    ~EndSignals() override; ///< they do what they did before

    void listen(); ///< once more to those that came, where the program went on

signals:
    void came(int number);

private:
    int m_reading = -1; ///< the end of a pipe that the signals are written to
    std::vector<std::pair<int, struct sigaction>> m_before; ///< what each number did that is listened to
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace tierdesk::app
