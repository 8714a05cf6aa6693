// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

namespace tierdesk::store {

class Database;

/// Version 1 of the file that can be fetched again.
[[nodiscard]] Result<void> createReplica1(Database &database);
/// Version 2 adds what finds the customers to be read again.
[[nodiscard]] Result<void> createReplica2(Database &database);
/// Version 3 counts new customers by the page.
[[nodiscard]] Result<void> createReplica3(Database &database);
/// Version 4 has room for the order of another language beside the one in use.
[[nodiscard]] Result<void> createReplica4(Database &database);
/// Version 1 of the file that only we know.
[[nodiscard]] Result<void> createDesk1(Database &database);
/// Version 2 adds activities.
[[nodiscard]] Result<void> createDesk2(Database &database);
/// Version 3 adds saved views.
[[nodiscard]] Result<void> createDesk3(Database &database);

} // namespace tierdesk::store
