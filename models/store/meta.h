// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QString>

namespace tierdesk::store {

class Database;

// What the replica knows about itself: one text for each key.
[[nodiscard]] Result<QString> readMeta(Database &database, const QString &key); ///< empty = none
[[nodiscard]] Result<void> writeMeta(Database &database, const QString &key, const QString &value);
[[nodiscard]] Result<void> removeMeta(Database &database, const QString &key);

} // namespace tierdesk::store
