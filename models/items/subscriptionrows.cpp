// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/subscriptionrows.h"

#include <QHash>
#include <QSet>

namespace tierdesk::items {

Result<QList<store::SubscriptionRow>> readSubscriptions(store::Database &reader, const KeyList &keys)
{
    QSet<store::RowId> customers;
    QHash<SubscriptionKey, qsizetype> places;
    places.reserve(keys.size());
    for (const SubscriptionKey key : keys) {
        customers.insert(customerOf(key));
        places.insert(key, places.size());
    }
    auto found = store::SubscriptionTable(reader).rowsOf(customers.values());
    if (!found)
        return failure(found.error());
    QList<store::SubscriptionRow> rows(keys.size());
    for (store::SubscriptionRow &there : *found) {
        const auto place = places.constFind(keyOf(there.customer, there.subscription.id));
        if (place != places.cend())
            rows[*place] = std::move(there);
    }
    return rows;
}

} // namespace tierdesk::items
