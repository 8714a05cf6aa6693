// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlite.h"

#include "models/store/database.h"

#include <sqlite3.h>

namespace tierdesk::store {

void CloseConnection::operator()(sqlite3 *connection) const
{
    sqlite3_close_v2(connection);
}

void FinalizeStatement::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

namespace {

/// SQLite counts every byte that it allocates, under a lock; nobody here asks how many there are. It can be told so only
/// before it is used for the first time: later this does nothing.
void countNoMemory()
{
    [[maybe_unused]] static const int told = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

} // namespace

Result<ConnectionPointer> connectTo(const QString &path, Access access, int patience)
{
    const int purpose =
        access == Access::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    countNoMemory();
    sqlite3 *opened = nullptr;
    const int code = sqlite3_open_v2(
        path.toUtf8().constData(), &opened, purpose | SQLITE_OPEN_NOMUTEX, nullptr); // SQLite wants UTF-8
    ConnectionPointer connection(opened);
    if (!connection) {
        Error error;
        error.kind = Error::Kind::Storage;
        error.code = code;
        error.detail = QStringLiteral("no memory for a connection");
        return failure(error);
    }
    if (code != SQLITE_OK)
        return failure(errorOf(*connection));
    sqlite3_busy_timeout(opened, patience);
    return connection;
}

void limitLog(sqlite3 &connection)
{
    constexpr auto writeBack = [](void *, sqlite3 *writer, const char *name, int pages) {
        constexpr int kLogged = 16'000; // pages of 4 KB
        constexpr int kMostLogged = 20'000;
        if (pages >= kLogged)
            sqlite3_wal_checkpoint_v2(writer, name,
                pages < kMostLogged ? SQLITE_CHECKPOINT_PASSIVE : SQLITE_CHECKPOINT_RESTART, nullptr,
                nullptr);
        return SQLITE_OK; // what could not be written back now is so after the next commit
    };
    sqlite3_wal_hook(&connection, writeBack, nullptr);
}

Result<StatementPointer> prepareIn(sqlite3 &connection, const QString &sql)
{
    const QByteArray text = sql.toUtf8();
    sqlite3_stmt *prepared = nullptr;
    const int code = sqlite3_prepare_v3(
        &connection, text.constData(), int(text.size()) + 1, SQLITE_PREPARE_PERSISTENT, &prepared, nullptr);
    StatementPointer statement(prepared);
    if (code != SQLITE_OK)
        return failure(errorOf(connection));
    return statement;
}

Error errorOf(sqlite3 &connection)
{
    const int code = sqlite3_errcode(&connection) & 0xff;
    const bool isDamage = code == SQLITE_CORRUPT || code == SQLITE_NOTADB;
    Error error;
    error.kind = Error::Kind::Storage;
    error.code = isDamage ? Database::kDamaged : code;
    error.detail = QString::fromUtf8(sqlite3_errmsg(&connection));
    return error;
}

} // namespace tierdesk::store
