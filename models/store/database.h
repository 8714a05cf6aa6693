// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/store/sqlite.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <unordered_map>
#include <vector>

class QDateTime;
class QThread;

namespace tierdesk::store {

/// The two files of an account: what can be fetched again, and what only we know (architecture.md 4,
/// amendment 3).
enum class File {
    Replica, ///< customers, resellers, subscriptions, bookmarks; synchronous=NORMAL
    Desk, ///< operations, drafts, activity; synchronous=FULL
};

/// What opening a file is doing when it takes longer than a moment.
enum class OpeningStep {
    Checking, ///< after an end without closing, or where damage was met
    BackingUp, ///< a copy of what only we know, before its form changes
    Migrating, ///< from the form of an older program
};
/// Called in the thread that opens, before each such step.
using OpeningProgress = std::function<void(OpeningStep step)>;

/// One connection to one file, usable in the thread that opened it only (asserted). Opening for writing
/// creates and migrates the file (the desk file after a backup of it); WAL, STRICT tables, short busy timeout. What a
/// reader reads ends with an error once its thread is asked to end (QThread::requestInterruption()). Errors: Storage, with SQLite's
/// code; a file of a newer version has the code kNewerVersion, a damaged one kDamaged.
class Database {
public:
    static constexpr int kNewerVersion = 100001;
    static constexpr int kDamaged = 100002;
    static constexpr int kNoBackup = 100003; ///< without a copy of it, the file was not migrated
    static constexpr int kInDataFolder = 100004; ///< a backup would take the place of a file that is in use
    static constexpr int kOtherAccount = 100005; ///< the backup of another account
    static constexpr int kUnreadableRow =
        100006; ///< one row is damaged or of a later program; the file is sound
    static constexpr int kBusy = 5; ///< SQLite's: somebody else is writing
    static constexpr int kReadOnly = 8; ///< SQLite's
    static constexpr int kDiskFull = 13; ///< SQLite's
    static constexpr int kCannotOpen = 14; ///< SQLite's: the folder is missing or may not be written
    static constexpr int kNotMigrated = 17; ///< a reader came before the writer had made or migrated the file

    [[nodiscard]] static Result<std::unique_ptr<Database>> open(
        File file, const QString &path, Access access, const OpeningProgress &told = {});
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] File file() const { return m_file; }
    [[nodiscard]] QString path() const;
    /// For statements without values.
    [[nodiscard]] Result<void> execute(const QString &sql);
    /// The cache that a writer of the replica has: indexes of many rows are written all over.
    [[nodiscard]] Result<void> enlargeCache();
    /// The statements that this connection has prepared and kept, for looking at how SQLite carries them out.
    [[nodiscard]] QStringList keptStatements() const;
    /// Whether a Transaction of this connection is open; writing functions assert it.
    [[nodiscard]] bool isInTransaction() const { return m_inTransaction; }

private:
    friend class Statement;
    friend class Transaction;
    Database(File file, Access access, const QString &path);
    [[nodiscard]] sqlite3 &connection() const { return *m_connection; }
    [[nodiscard]] Result<StatementPointer> prepare(const QString &sql);
    [[nodiscard]] Result<void> connect();
    [[nodiscard]] Result<void> setUp(const OpeningProgress &told);
    [[nodiscard]] Result<void> checkIfNeeded(const OpeningProgress &told);
    /// Hands the result on. Damage is remembered beside the file: whoever opens it next looks for it.
    [[nodiscard]] Result<void> noteDamage(Result<void> result) const;
    void assertThread() const;

    File m_file;
    Access m_access;
    QString m_path;
    ConnectionPointer m_connection;
    QThread *m_thread;
    bool m_inTransaction = false;
    std::function<void()> m_giveWay; ///< ends the transaction that is open
    bool m_marksUncleanEnd = false;
    /// Prepared statements that nobody is using, by their text: preparing costs more than running (a point
    /// read 23 µs instead of 9, performance.md 1).
    std::unordered_map<QString, std::vector<StatementPointer>> m_idle;
};

/// Writes belong inside one. Rolls back unless committed.
class Transaction {
public:
    [[nodiscard]] static Result<std::unique_ptr<Transaction>> begin(Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    [[nodiscard]] Result<void> commit();
    /// It stays open while its owner waits for more to write: whoever begins another one has it ended first, by `end`,
    /// which commits or destroys it. Readers of the same connection see what is not committed yet.
    void giveWay(std::function<void()> end);

private:
    explicit Transaction(Database &database);
    Database *m_database;
};

/// Puts a damaged file aside (with its -wal and -shm) as "name.damaged-YYYYMMDD-HHMMSS" and returns that
/// name.
[[nodiscard]] Result<QString> keepDamagedFileAside(const QString &path, const QDateTime &now);

/// The file `fresh`, closed and without a log, takes the place of `path`, in one step; what was there is kept
/// aside as above. Wherever it ends half-way, `path` is the old file or the new one, and never none. Returns the
/// name of the old one; empty if there was none. Neither may be open.
[[nodiscard]] Result<QString> replaceDamagedFile(
    const QString &path, const QString &fresh, const QDateTime &now);

/// Damage was met by somebody who is not opening the file: whoever opens it next looks for it.
void noteDamageOf(const QString &path);

/// Removes a database that nobody wants, with what SQLite and we keep beside it. It must not be open.
void removeDatabase(const QString &path);

} // namespace tierdesk::store
