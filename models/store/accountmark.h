// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QString>

namespace tierdesk::store {

class Database;

/// Each account has files of its own, and what only we know of one must never be taken for another's: its drafts
/// would be submitted there. So the file itself says whose it is (SQLite's application_id, made of the tenant), and
/// every copy of it does.
[[nodiscard]] Result<void> markAccount(Database &database, const QString &tenantId);

/// Fails with Database::kOtherAccount if the file was marked for another account; one that was never marked is
/// anybody's. Changes nothing.
[[nodiscard]] Result<void> requireAccount(Database &database, const QString &tenantId);

} // namespace tierdesk::store
