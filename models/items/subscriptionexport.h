// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/column.h"
#include "models/items/subscriptionindex.h"
#include "models/items/tablewriter.h"

#include <QFuture>

#include <functional>

namespace tierdesk::items {

/// What a file can hold of a subscription. What Partner Center's own export calls otherwise than the list does is here twice.
enum class SubscriptionField {
    Product,
    Customer,
    IndirectReseller,
    Status,
    Licenses,
    TermEnds,
    AutoRenew,
    ReadAt,
    Id,
    CustomerId,
    ResellerNumber,
    Quantity, ///< Licenses
    Reseller, ///< IndirectReseller
};

[[nodiscard]] QString subscriptionHeading(SubscriptionField field, Wording wording);
/// What a column of the list is in a file: what renews and what only ends are parted there.
[[nodiscard]] QList<SubscriptionField> subscriptionFields(SubscriptionColumn column);
/// What tells a subscription, its customer and its reseller from all others.
[[nodiscard]] QList<SubscriptionField> subscriptionIdFields();
/// What Partner Center's own export has, in its order (P7).
[[nodiscard]] QList<SubscriptionField> portalSubscriptionFields();

/// Which subscriptions, in which order, go where.
struct SubscriptionExport {
    QString replicaPath;
    KeyList rows; ///< in the order wanted: the list as it was seen is the snapshot
    QList<SubscriptionField> columns;
    Wording wording = Wording::Window; ///< of headings and of our own words
    StatusWord status; ///< in the same wording; called from the pool's thread
    TableFile file;
};

/// Writes subscriptions. Otherwise like exportCustomers().
[[nodiscard]] QFuture<Result<ExportSummary>> exportSubscriptions(
    const SubscriptionExport &request, const std::function<bool()> &isWanted = [] { return true; });

} // namespace tierdesk::items
