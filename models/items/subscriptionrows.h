// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/items/subscriptionquery.h"
#include "models/store/resellertable.h"
#include "models/store/subscriptiontable.h"

#include <QHash>

namespace tierdesk::items {

/// The subscriptions of these keys, in their order and as many; customer 0 = it is not there any more.
[[nodiscard]] Result<QList<store::SubscriptionRow>> readSubscriptions(
    store::Database &reader, const KeyList &keys);

/// Subscriptions name a reseller by its number only: how each number is called, former resellers' included.
using ResellerNames = QHash<PartnerNumber, QString>;
[[nodiscard]] ResellerNames resellerNamesOf(const QList<store::ResellerRow> &rows);
[[nodiscard]] Result<ResellerNames> readResellerNames(store::Database &reader);

} // namespace tierdesk::items
