// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/datafolder.h"
#include "app/doorbell.h"
#include "app/practice.h"
#include "app/profile.h"
#include "models/base/result.h"
#include "models/sync/syncstatus.h"

#include <QElapsedTimer>
#include <QLocale>
#include <QObject>

#include <memory>
#include <optional>

namespace tierdesk::sync {
class Session;
}

namespace tierdesk::app {

class LogFile;
class Terminal;

/// "tierdesk sync": holds the account's folder like a window and reads everything, or asks whoever holds it to do so.
/// A window that is opened meanwhile gets the folder, and goes on with the reading.
/// Sends nothing: an operation that was begun goes on when somebody sees what becomes of it.
class SyncCommand : public QObject {
    Q_OBJECT
public:
    /// `locale`: whose order names are stored in where none is stored yet.
    SyncCommand(const Profile &profile, const QLocale &locale, Terminal &terminal);
    ~SyncCommand() override; ///< ends the reading; what is there stays, and the next one goes on from it

    void start(); ///< answers with ended()

signals:
    void ended(int exitCode);

private:
    void handOver(const DataFolderFault &fault);
    void serve();
    void openAccount();
    void read(sync::Session *session);
    void giveWay();
    void answerVisitor(const Doorbell::Reply &reply);
    void show(const sync::SyncStatus &status);
    void finish(const Result<void> &result);
    void fail(const Error &error);
    void fail(const DataFolderFault &fault);
    void tellDone(bool wasHandedOver);

    Profile m_profile;
    QLocale m_locale;
    Terminal &m_terminal;
    QElapsedTimer m_time;
    std::optional<DataFolder> m_folder;
    std::unique_ptr<LogFile> m_log;
    std::unique_ptr<Doorbell> m_doorbell;
    std::unique_ptr<PracticeService> m_practice;
    sync::Session *m_session = nullptr; ///< child of this
    bool m_isGivingWay = false;
};

} // namespace tierdesk::app
