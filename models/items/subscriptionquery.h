// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/subscription.h"
#include "models/store/changes.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace tierdesk::items {

/// Which subscription: its customer's row and a hash of its own id. Eight bytes, the same as long as the program runs;
/// two of one customer have the same key once in four thousand million pairs.
using SubscriptionKey = quint64;
using KeyList = QList<SubscriptionKey>;

[[nodiscard]] inline SubscriptionKey keyOf(store::RowId customer, const SubscriptionId &id)
{
    // Without case: an id that is typed or copied is known as GUIDs are written, in small letters.
    const size_t hash = qHash(id.toString().toLower(), size_t(0));
    return SubscriptionKey(customer) << 32 | quint32(hash ^ hash >> 32);
}
[[nodiscard]] inline store::RowId customerOf(SubscriptionKey key)
{
    return store::RowId(key >> 32);
}

/// The columns of the list of all subscriptions, in its order.
enum class SubscriptionColumn { Product, Customer, Reseller, Status, Licenses, Renewal, Read };

/// Which subscriptions are asked for, and in which order.
struct SubscriptionQuery {
    /// As typed: any part of product, friendly name, subscription ID, or of what its customer is found by.
    QString text;
    std::optional<SubscriptionStatus> status;
    std::optional<QString> product = {}; ///< the offer's name, in any spelling that folds to it
    std::optional<PartnerNumber> reseller; ///< its number; empty = those that certainly name none
    /// Those of the overview, which does not tell the reseller. Not together with `reseller`.
    bool isResellerUnknown = false;
    /// The commitment ends on one of these days, both included; without what is over already.
    struct Days {
        QDate first;
        QDate last;
        bool operator==(const Days &) const = default;
    };
    std::optional<Days> renewal = {};
    SubscriptionColumn sortBy = SubscriptionColumn::Customer;
    Qt::SortOrder order = Qt::AscendingOrder;

    bool operator==(const SubscriptionQuery &) const = default;
    [[nodiscard]] bool isFiltered() const
    {
        return !text.trimmed().isEmpty() || status || product || reseller || isResellerUnknown || renewal;
    }
};

} // namespace tierdesk::items
