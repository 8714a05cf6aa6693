// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/subscription.h"
#include "models/store/customertable.h"

#include <QHash>

namespace tierdesk::items {

/// Everything that the replica knows about one customer: what its expanded row tells.
struct CustomerFacts {
    store::CustomerRow row;
    QList<Subscription> subscriptions; ///< by name
    std::optional<QDateTime> subscriptionsReadAt; ///< of its own list, UTC; nothing = overview at most
    QHash<PartnerNumber, QString> resellerNames; ///< of its known resellers
};

/// Reads a few rows; meant for the window's reader. Nothing = the customer is not in the replica.
[[nodiscard]] Result<std::optional<CustomerFacts>> readCustomerFacts(
    store::Database &reader, store::RowId row);

/// The row of a customer; nothing = not in the replica (yet).
[[nodiscard]] Result<std::optional<store::RowId>> findCustomer(store::Database &reader, const CustomerId &id);

} // namespace tierdesk::items
