// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

namespace tierdesk::store {

class Database;

/// What the replica counts as it is written, because counting a million rows would hold up a window.
enum class Counter {
    Customers, ///< without gone ones
    Subscriptions, ///< without gone ones
    ListsRead, ///< customers, not gone, whose own subscription list was read at least once
};

[[nodiscard]] Result<qint64> readCounter(Database &database, Counter counter);
/// Expects a Transaction: the one that makes it true.
[[nodiscard]] Result<void> addToCounter(Database &database, Counter counter, qint64 more);

} // namespace tierdesk::store
