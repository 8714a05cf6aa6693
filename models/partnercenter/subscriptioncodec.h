// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/customer.h"
#include "models/domain/subscription.h"

#include <QByteArray>

namespace tierdesk::partnercenter {

/// A customer's own list (contract.md 9.1, 9.2).
[[nodiscard]] Result<Listing<Subscription>> readSubscriptions(
    const QByteArray &body, const CustomerId &customer);
[[nodiscard]] Result<Subscription> readSubscription(const QByteArray &body, const CustomerId &customer);

/// One answer of the bulk analytics listing (17). Its continuation is left empty: the caller counts.
struct OverviewPage {
    Listing<Subscription> listing;
    bool hasNextLink = false;
};
[[nodiscard]] Result<OverviewPage> readSubscriptionOverview(const QByteArray &body);

} // namespace tierdesk::partnercenter
