// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QString>
#include <QStringList>

#include <functional>

class QDateTime;

namespace tierdesk::store {

/// Writes a sound copy of a database as `target`: with a connection of its own, beside whoever is writing
/// (VACUUM INTO), looked through by quick_check, and on the disk before it takes the place of an older copy.
/// Takes as long as reading and writing the file: not for a thread that somebody waits for. `isWanted` is
/// asked between the steps; once it says no, nothing is left. Errors: Storage (a full disk, a folder that
/// cannot be written, Database::kDamaged if the database or the copy is), Canceled.
[[nodiscard]] Result<void> backUp(
    const QString &database, const QString &target,
    const std::function<bool()> &isWanted = [] { return true; });

/// A copy in the folder "backups" beside the file, named by version and date; the newest five are kept.
/// Errors: as of backUp(), with the code Database::kNoBackup.
[[nodiscard]] Result<QString> backUpBeforeMigration(
    const QString &database, int version, const QDateTime &now);

/// Where the copies of a file are that were made before migrations.
[[nodiscard]] QString backupFolderOf(const QString &database);
/// Their paths, the newest first.
[[nodiscard]] QStringList backupsOf(const QString &database);

} // namespace tierdesk::store
