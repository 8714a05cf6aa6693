// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <memory>

class QThread;

namespace tierdesk::store {

/// The two files of an account: what can be fetched again, and what only we know (architecture.md 4,
/// amendment 3).
enum class File {
    Replica, ///< customers, resellers, subscriptions, bookmarks; synchronous=NORMAL
    Desk, ///< operations, drafts, activity; synchronous=FULL
};

enum class Access { ReadWrite, ReadOnly };

/// One connection to one file, usable in the thread that opened it only (asserted). Opening for writing
/// creates and migrates the file; WAL, STRICT tables, short busy timeout. Errors: Storage, with SQLite's
/// code; a file of a newer version has the code kNewerVersion, a damaged one kDamaged.
class Database {
public:
    static constexpr int kNewerVersion = 100001;
    static constexpr int kDamaged = 100002;

    [[nodiscard]] static Result<std::unique_ptr<Database>> open(
        File file, const QString &path, Access access);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] File file() const { return m_file; }
    [[nodiscard]] QString path() const;
    /// A forward-only, prepared statement; bind, then exec() it through run().
    [[nodiscard]] Result<QSqlQuery> prepare(const QString &sql);
    /// Executes a prepared statement and turns SQLite's error into ours.
    [[nodiscard]] static Result<void> run(QSqlQuery &query);
    /// For statements without values.
    [[nodiscard]] Result<void> execute(const QString &sql);

private:
    Database(File file, QString connectionName);
    File m_file;
    QString m_connectionName;
    QThread *m_thread;
};

/// Writes belong inside one. Rolls back unless committed.
class Transaction {
public:
    [[nodiscard]] static Result<std::unique_ptr<Transaction>> begin(Database &database);
    ~Transaction();
    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(Database &database);
    Database *m_database;
};

/// Puts a damaged file aside (with its -wal and -shm) as "name.damaged-YYYYMMDD-HHMMSS" and returns that
/// name.
[[nodiscard]] Result<QString> keepDamagedFileAside(const QString &path, const QDateTime &now);

} // namespace tierdesk::store
