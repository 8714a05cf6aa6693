// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/items/offers.h"
#include "models/items/ranks.h"
#include "models/items/rowset.h"
#include "models/items/searchids.h"
#include "models/items/searchtext.h"
#include "models/items/subscriptionquery.h"
#include "models/store/subscriptiontable.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <limits>
#include <optional>
#include <vector>

namespace tierdesk::items {

class CustomerSearch;

/// Words of the window for what comes as a code.
using StatusWord = std::function<QString(SubscriptionStatus, const QString &asItCame)>;

/// The part of SubscriptionIndex that lives in the index thread. Of each subscription it keeps numbers only: its
/// customer's text is the customers' search's, its product's is kept once.
class SubscriptionSearch : public QObject {
    Q_OBJECT
public:
    /// `customers` lives in the same thread, and longer.
    SubscriptionSearch(CustomerSearch &customers, const QLocale &locale);

    /// `isStale` is asked between the steps; a stale question ends with Canceled.
    [[nodiscard]] Result<KeyList> find(const SubscriptionQuery &query, const std::function<bool()> &isStale);
    /// How many more `query` would find if their reseller, which is not known, were the one asked for.
    [[nodiscard]] Result<qint64> countOfUnknownReseller(
        const SubscriptionQuery &query, const std::function<bool()> &isStale);
    [[nodiscard]] Result<QStringList> products(); ///< the names of all offers, in the language's order
    void apply(const store::ChangeSet &changes);
    void setStatusWord(const StatusWord &word);

private:
    /// What sorting and the filters ask of a subscription. Its key and its product, which every typed letter asks of all of
    /// them, stand apart.
    struct Entry {
        quint32 reseller; ///< in m_resellers; its number
        qint32 quantity;
        quint32 renewal; ///< when the commitment ends, in minutes since 1970; 0 = not told
        quint32 readAt; ///< in minutes since 1970
        quint16 statusWord; ///< in m_statuses
        quint8 status; ///< SubscriptionStatus
        quint8 source; ///< SubscriptionSource
    };
    using Order = std::vector<quint32>; ///< places in m_entries
    class Filter;
    static constexpr quint32 kLast = std::numeric_limits<quint32>::max(); ///< a place behind all others

    [[nodiscard]] Result<void> load();
    [[nodiscard]] Result<void> takeUpChanges();
    void add(const store::SubscriptionBrief &brief);
    void dropDead();
    [[nodiscard]] Result<void> beReady(const std::function<bool()> &isStale);
    [[nodiscard]] Result<RowSet> placesOf(
        const SubscriptionQuery &query, const std::function<bool()> &isStale);
    [[nodiscard]] RowSet placesWith(const Filter &filter) const;
    void forgetOrders();
    [[nodiscard]] const KeyList &keysBy(SubscriptionColumn column, const Order &order);
    [[nodiscard]] Result<const Order *> order(SubscriptionColumn column);
    [[nodiscard]] Result<Order> computeOrder(SubscriptionColumn column);
    [[nodiscard]] Result<std::vector<quint32>> ranksOf(SubscriptionColumn column);
    [[nodiscard]] Result<std::vector<quint32>> customerPlaces();
    [[nodiscard]] Result<std::vector<quint32>> resellerPlaces();
    [[nodiscard]] Result<Filter> filterOf(const SubscriptionQuery &query);

    CustomerSearch &m_customers;
    QLocale m_locale;
    StatusWord m_statusWordOf;
    bool m_isLoaded = false;
    std::vector<Entry> m_entries;
    std::vector<SubscriptionKey> m_keys; ///< by place in m_entries; 0 = gone
    std::vector<quint32> m_productOf; ///< by place in m_entries: the number in m_products
    std::size_t m_dead = 0;
    SearchIds m_ids; ///< by place in m_entries plus 1; an id that is no GUID is not among them
    Ranks m_products; ///< "friendly name\noffer name"
    SearchText m_productText; ///< by number in m_products plus 1
    Offers m_offers;
    std::vector<quint32> m_offerOf; ///< by number in m_products: the number in m_offers
    Ranks m_resellers; ///< numbers
    Ranks m_statuses; ///< as they came
    RowSet m_changed; ///< customers not taken up yet
    QHash<SubscriptionColumn, Order> m_orders; ///< ascending; empty after a change
    std::optional<SubscriptionColumn> m_sortedBy; ///< the order of m_sortedKeys
    KeyList m_sortedKeys; ///< of all; of one order at a time
};

} // namespace tierdesk::items
