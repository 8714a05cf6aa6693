// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QString>

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace tierdesk::store {

// SQLite without anything between: Qt Sql takes two to three times as long for each row that is read or written
// (performance.md 1), and one library beside another on the same file is forbidden (performance.md 3).

enum class Access { ReadWrite, ReadOnly };

struct CloseConnection {
    void operator()(sqlite3 *connection) const;
};
struct FinalizeStatement {
    void operator()(sqlite3_stmt *statement) const;
};
using ConnectionPointer = std::unique_ptr<sqlite3, CloseConnection>;
using StatementPointer = std::unique_ptr<sqlite3_stmt, FinalizeStatement>;

/// Opens a file; makes it when it is to be written and not there. Waits up to `patience` milliseconds wherever
/// somebody else is writing. For one thread. Errors: Storage.
[[nodiscard]] Result<ConnectionPointer> connectTo(const QString &path, Access access, int patience);

/// Writes the log of a connection back where it has grown to 64 MB: often enough to find what is in it, seldom enough for
/// syncing a million (performance.md 5). Where readers keep it from beginning anew they are waited for, so that the log
/// of a sync stays below 150 MB.
void limitLog(sqlite3 &connection);

/// One statement, to be executed more than once. Errors: Storage.
[[nodiscard]] Result<StatementPointer> prepareIn(sqlite3 &connection, const QString &sql);

/// What the last call of this connection met. Damage of any kind has the code Database::kDamaged; otherwise
/// SQLite's primary code.
[[nodiscard]] Error errorOf(sqlite3 &connection);

} // namespace tierdesk::store
