// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/store/database.h"

namespace tierdesk::store {

/// The version of the schema that this program writes.
[[nodiscard]] int latestVersion(File file);

/// Fails with kNewerVersion if a later program wrote the file; reads only.
[[nodiscard]] Result<void> refuseNewerVersion(Database &database);
/// Fails with kNewerVersion or kNotMigrated: a reader never changes the file.
[[nodiscard]] Result<void> requireCurrentVersion(Database &database);
/// Brings the file to the latest version, each step in a transaction of its own.
[[nodiscard]] Result<void> migrate(Database &database);

} // namespace tierdesk::store
