// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/store/database.h"

#include <span>

namespace tierdesk::store {

/// One change of a file's form.
struct Migration {
    int version;
    Result<void> (*apply)(Database &);
};

/// All changes of a file up to the version that this program writes, in their order.
[[nodiscard]] std::span<const Migration> migrationsOf(File file);

/// The version of the schema that this program writes.
[[nodiscard]] int latestVersion(File file);

/// Fails with kNewerVersion if a later program wrote the file; reads only.
[[nodiscard]] Result<void> refuseNewerVersion(Database &database);
/// Fails with kNewerVersion or kNotMigrated: a reader never changes the file.
[[nodiscard]] Result<void> requireCurrentVersion(Database &database);
/// Brings the file to the last of these versions, each step in a transaction of its own. Of a desk file that
/// is older, a backup is made first (backup.h): without one nothing is changed (kNoBackup).
[[nodiscard]] Result<void> migrate(
    Database &database, std::span<const Migration> migrations, const OpeningProgress &told = {});

} // namespace tierdesk::store
