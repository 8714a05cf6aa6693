// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QString>
#include <QStringList>

#include <functional>

class QDateTime;

namespace tierdesk::store {

/// Whether whoever asked for a copy still wants it; asked between its steps.
using IsWanted = std::function<bool()>;

/// Writes a sound copy of a database as `target`: with a connection of its own, beside whoever is writing
/// (VACUUM INTO), looked through by quick_check, and on the disk before it takes the place of an older copy.
/// Takes as long as reading and writing the file: not for a thread that somebody waits for. Once it is not
/// wanted any more nothing is left. Errors: Storage (a full disk, a folder that cannot be written,
/// Database::kDamaged if the database or the copy is, or if it is none of ours), Canceled. The target must not be
/// open: SQLite would go on with the log of the file before.
[[nodiscard]] Result<void> copyDatabase(
    const QString &database, const QString &target, const IsWanted &isWanted = [] { return true; });

/// The same to a place that a person chose: not the database's own folder (kInDataFolder), whose files are open.
[[nodiscard]] Result<void> backUp(
    const QString &database, const QString &target, const IsWanted &isWanted = [] { return true; });

/// A copy in the folder "backups" beside the file, named by version and date. The newest five are kept, and of
/// each version the newest: a change that fails again and again pushes out no older form.
/// Errors: as of backUp(), with the code Database::kNoBackup.
[[nodiscard]] Result<QString> backUpBeforeMigration(
    const QString &database, int version, const QDateTime &now);

/// Where the copies of a file are that were made before migrations.
[[nodiscard]] QString backupFolderOf(const QString &database);
/// Their paths, the newest first.
[[nodiscard]] QStringList backupsOf(const QString &database);

} // namespace tierdesk::store
