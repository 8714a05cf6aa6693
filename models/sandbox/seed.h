// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/sandbox/server.h"
#include "models/sandbox/state.h"
#include "models/sandbox/tokens.h"

namespace tierdesk::sandbox {

/// Fills a new state and commits it. The same options give the same resellers, customers and subscriptions;
/// dates lie around the day on which it was made. Errors: Storage.
[[nodiscard]] Result<void> fillWithDefaultData(State &state, const Options &options, const QDateTime &now);

/// The resellers, customers (with their orders and agreements) and subscriptions that the documented samples name
/// by id, so that the documented requests can be sent (seeddocumented.cpp). In steps, because resellers go first in
/// the lists, and the others last. Subscriptions need the customers.
void addDocumentedResellers(State &state);
void addDocumentedCustomers(State &state, const QDateTime &now);
void addDocumentedSubscriptions(State &state, const QDateTime &now);

/// Whom the state belongs to.
[[nodiscard]] Account accountOf(State &state);

} // namespace tierdesk::sandbox
