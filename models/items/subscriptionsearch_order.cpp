// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/subscriptionsearch.h"

#include "models/items/customersearch.h"
#include "models/items/keptrows.h"
#include "models/items/parts.h"
#include "models/store/resellertable.h"

#include <algorithm>
#include <tuple>

// The orders that subscriptions are listed in.

namespace tierdesk::items {

Result<const SubscriptionSearch::Order *> SubscriptionSearch::order(SubscriptionColumn column)
{
    if (const auto known = m_orders.constFind(column); known != m_orders.constEnd())
        return &*known;
    const auto computed = computeOrder(column);
    if (!computed)
        return failure(computed.error());
    return &*m_orders.insert(column, *computed);
}

Result<SubscriptionSearch::Order> SubscriptionSearch::computeOrder(SubscriptionColumn column)
{
    const auto ranks = ranksOf(column);
    if (!ranks)
        return failure(ranks.error());
    // Beside those of equal rank, subscriptions of one customer stand together, by product.
    const auto customers = customerPlaces();
    if (!customers)
        return failure(customers.error());
    const std::vector<quint32> products = m_products.places();
    struct Place {
        quint64 rank; ///< with the customer's place
        quint32 product;
        quint32 place;
    };
    std::vector<Place> places;
    places.reserve(m_entries.size() - m_dead);
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (m_keys[i] != 0)
            places.push_back(
                {quint64((*ranks)[i]) << 32 | (*customers)[i], products[m_productOf[i]], quint32(i)});
    }
    sortInParts(places, [](const Place &a, const Place &b) {
        return std::tie(a.rank, a.product, a.place) < std::tie(b.rank, b.product, b.place);
    });
    Order order(places.size());
    std::ranges::transform(places, order.begin(), &Place::place);
    return order;
}

/// By place in m_entries: what a column is sorted by.
Result<std::vector<quint32>> SubscriptionSearch::ranksOf(SubscriptionColumn column)
{
    std::vector<quint32> ranks(m_entries.size());
    const auto fill = [&](const auto &rankOf) { std::ranges::transform(m_entries, ranks.begin(), rankOf); };
    switch (column) {
    case SubscriptionColumn::Customer:
        return customerPlaces();
    case SubscriptionColumn::Product:
        std::ranges::transform(m_productOf, ranks.begin(),
            [places = m_products.places()](quint32 product) { return places[product]; });
        break;
    case SubscriptionColumn::Reseller: {
        const auto places = resellerPlaces();
        if (!places)
            return failure(places.error());
        fill([&places](const Entry &entry) { return (*places)[entry.reseller]; });
        break;
    }
    case SubscriptionColumn::Status: {
        Ranks words(m_locale);
        std::vector<quint32> numbers;
        for (quint32 i = 0; i < m_statuses.size(); ++i) {
            const QString &came = m_statuses.word(i);
            numbers.push_back(
                words.number(m_statusWordOf ? m_statusWordOf(subscriptionStatusFrom(came), came) : came));
        }
        const std::vector<quint32> places = words.places();
        fill([&](const Entry &entry) { return places[numbers[entry.statusWord]]; });
        break;
    }
    case SubscriptionColumn::Licenses:
        fill([](const Entry &entry) { return quint32(std::max(0, entry.quantity)); });
        break;
    case SubscriptionColumn::Renewal:
        fill([](const Entry &entry) { return entry.renewal == 0 ? kLast : entry.renewal; });
        break;
    case SubscriptionColumn::Read: // the oldest first; how old the overview is nobody knows
        fill([](const Entry &entry) {
            return entry.source == quint8(SubscriptionSource::Overview) ? 0 : entry.readAt;
        });
        break;
    }
    return ranks;
}

/// By place in m_entries: where its customer stands in the order of names.
Result<std::vector<quint32>> SubscriptionSearch::customerPlaces()
{
    const auto byName = m_customers.byName();
    if (!byName)
        return failure(byName.error());
    std::vector<quint32> places;
    for (qsizetype i = 0; i < byName->size(); ++i) {
        const store::RowId row = (*byName)[i];
        if (row >= places.size())
            places.resize(std::max<std::size_t>(row + 1, places.size() * 2), kLast);
        places[row] = quint32(i);
    }
    std::vector<quint32> ofEntries(m_entries.size());
    std::ranges::transform(m_keys, ofEntries.begin(), [&places](SubscriptionKey key) {
        return customerOf(key) < places.size() ? places[customerOf(key)] : kLast;
    });
    return ofEntries;
}

/// By number in m_resellers: its place in the order of names; whom nobody knows, and none, come last.
Result<std::vector<quint32>> SubscriptionSearch::resellerPlaces()
{
    const auto reader = m_customers.reader();
    if (!reader)
        return failure(reader.error());
    const auto resellers = store::ResellerTable(**reader).all();
    if (!resellers)
        return failure(resellers.error());
    Ranks names(m_locale);
    std::vector<quint32> numbers(std::size_t(m_resellers.size()), kLast);
    for (const store::ResellerRow &row : *resellers) {
        if (const auto known = m_resellers.known(row.reseller.number.toString());
            known && !row.reseller.number.isEmpty())
            numbers[*known] = names.number(row.reseller.name);
    }
    const std::vector<quint32> places = names.places();
    for (quint32 &number : numbers) {
        if (number != kLast)
            number = places[number];
    }
    return numbers;
}

/// Of one order at a time. Each key lies far away from the one before: they are fetched once, not for each typed letter.
const KeyList &SubscriptionSearch::keysBy(SubscriptionColumn column, const Order &order)
{
    if (m_sortedBy == column)
        return m_sortedKeys;
    m_sortedBy = column;
    m_sortedKeys = {}; // not two of them at a time
    m_sortedKeys = listToFill<KeyList>(qsizetype(order.size()));
    SubscriptionKey *const first = m_sortedKeys.data();
    inParts(qsizetype(order.size()), [&](qsizetype begin, qsizetype end) {
        std::transform(order.begin() + begin, order.begin() + end, first + begin,
            [this](quint32 place) { return m_keys[place]; });
        return end;
    });
    return m_sortedKeys;
}

void SubscriptionSearch::forgetOrders()
{
    m_orders.clear();
    m_sortedBy.reset();
    m_sortedKeys = {};
}

} // namespace tierdesk::items
