// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/customerfacts.h"

#include "models/store/database.h"
#include "models/store/resellertable.h"
#include "models/store/subscriptiontable.h"

namespace tierdesk::items {

Result<std::optional<CustomerFacts>> readCustomerFacts(store::Database &reader, store::RowId row)
{
    const store::CustomerTable customers(reader);
    const auto rows = customers.rows({row});
    if (!rows)
        return failure(rows.error());
    if (rows->isEmpty())
        return std::optional<CustomerFacts>();
    CustomerFacts facts;
    facts.row = rows->constFirst();

    const store::SubscriptionTable subscriptions(reader);
    auto own = subscriptions.of(row);
    if (!own)
        return failure(own.error());
    facts.subscriptions = std::move(*own);
    const auto readAt = subscriptions.readAt(row);
    if (!readAt)
        return failure(readAt.error());
    facts.subscriptionsReadAt = *readAt;

    const auto resellers = customers.resellersOf(row);
    if (!resellers)
        return failure(resellers.error());
    const store::ResellerTable table(reader);
    for (const ResellerId &id : *resellers) {
        const auto reseller = table.find(id);
        if (!reseller)
            return failure(reseller.error());
        if (*reseller && !(*reseller)->number.isEmpty())
            facts.resellerNames.insert((*reseller)->number, (*reseller)->name);
    }
    return std::optional(std::move(facts));
}

Result<std::optional<store::RowId>> findCustomer(store::Database &reader, const CustomerId &id)
{
    return store::CustomerTable(reader).find(id);
}

} // namespace tierdesk::items
