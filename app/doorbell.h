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

    /// What whoever holds the folder says to a second start.
    enum class Answer {
        Raised, ///< its window
        GivesWay, ///< it has none, and ends now
        NoWindow, ///< it has none, and stays
        None, ///< nothing, in two seconds
    };
    /// Rings at whoever holds the folder, and waits for the answer; for use before a window exists.
    [[nodiscard]] static Answer ring(const QString &dataFolder);

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
    void rung(); ///< the window is to be raised
    /// A window wants the folder: whoever listens has none, and ends. Where nobody listens to rung() either, the visitor
    /// is told that there is no window.
    void leaveAsked();
    void readingAsked(const tierdesk::app::Doorbell::Reply &reply); ///< may be called at any time, once

private:
    void answer(QLocalSocket &visitor);

    QLocalServer m_server;
};

} // namespace tierdesk::app
