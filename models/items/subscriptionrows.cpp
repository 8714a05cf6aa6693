// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/subscriptionrows.h"

#include <QMultiHash>
#include <QSet>

#include <utility>

namespace tierdesk::items {

Result<QList<store::SubscriptionRow>> readSubscriptions(store::Database &reader, const KeyList &keys)
{
    QSet<store::RowId> customers;
    QMultiHash<SubscriptionKey, qsizetype> places; // two subscriptions of a customer may share a key
    places.reserve(keys.size());
    for (qsizetype i = 0; i < keys.size(); ++i) {
        customers.insert(customerOf(keys[i]));
        places.insert(keys[i], i);
    }
    auto found = store::SubscriptionTable(reader).rowsOf(customers.values());
    if (!found)
        return failure(found.error());
    QList<store::SubscriptionRow> rows(keys.size());
    for (store::SubscriptionRow &there : *found) {
        const auto place = places.constFind(keyOf(there.customer, there.subscription.id));
        if (place == places.cend())
            continue;
        rows[*place] = std::move(there);
        places.erase(place);
    }
    return rows;
}

ResellerNames resellerNamesOf(const QList<store::ResellerRow> &rows)
{
    ResellerNames names;
    names.reserve(rows.size());
    for (const store::ResellerRow &row : rows) {
        const PartnerNumber &number = row.reseller.number;
        if (!number.isEmpty() && (!row.isGone || !names.contains(number))) // a number may have a new owner
            names.insert(number, row.reseller.name);
    }
    return names;
}

Result<ResellerNames> readResellerNames(store::Database &reader)
{
    return store::ResellerTable(reader).all().map(resellerNamesOf);
}

} // namespace tierdesk::items
