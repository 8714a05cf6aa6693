// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QLocalServer>
#include <QObject>
#include <QString>

#include <functional>

class QLocalSocket;

namespace tierdesk::app {

/// How a second start asks the first one, which holds the data folder, for something: to raise its window, or to read
/// everything from the service.
class Doorbell : public QObject {
    Q_OBJECT
public:
    explicit Doorbell(const QString &dataFolder, QObject *parent = nullptr);

    /// Rings at whoever holds the folder; true if a window was raised. Waits at most two seconds; for use before a
    /// window exists.
    [[nodiscard]] static bool ring(const QString &dataFolder);

    /// How whoever holds the folder answered.
    struct Reading {
        enum class Outcome {
            Read, ///< everything, just now
            Failed, ///< not everything; `error` has no words of the service
            BrokenOff, ///< it ended meanwhile
            NobodyThere, ///< nobody answered
        };
        Outcome outcome = Outcome::NobodyThere;
        Error error = {};
    };
    /// Asks whoever holds the folder to read everything, and answers once, in this thread, when that has ended. An
    /// hour later, maybe.
    static void askToRead(
        const QString &dataFolder, QObject *context, const std::function<void(const Reading &)> &answer);

    using Reply = std::function<void(const Result<void> &)>;

signals:
    void
    rung(); ///< the window is to be raised; without anybody who listens, the visitor is told that there is none
    void readingAsked(const tierdesk::app::Doorbell::Reply &reply); ///< may be called at any time, once

private:
    void answer(QLocalSocket &visitor);

    QLocalServer m_server;
};

} // namespace tierdesk::app
