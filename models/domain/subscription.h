// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/id.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace tierdesk {

/// The documented states and one for words that nobody has documented yet (complaints 11 and 12).
enum class SubscriptionStatus {
    Unknown,
    None,
    Active,
    Suspended,
    Deleted,
    Expired,
    Pending,
    Disabled,
    Canceled
};

/// Those that a subscription is listed with, in the order of a menu.
inline constexpr SubscriptionStatus kListedStatuses[] = {SubscriptionStatus::Active,
    SubscriptionStatus::Pending, SubscriptionStatus::Suspended, SubscriptionStatus::Expired,
    SubscriptionStatus::Disabled, SubscriptionStatus::Canceled, SubscriptionStatus::Deleted};

/// The documented word ("active"); Unknown has none.
[[nodiscard]] QLatin1StringView documentedWord(SubscriptionStatus status);
/// Case and '_' do not count: "ACTIVE" (analytics) and "active" are the same word.
[[nodiscard]] SubscriptionStatus subscriptionStatusFrom(QStringView word);

/// Over for good, or until somebody acts: it renews nothing and its licenses are nobody's.
[[nodiscard]] constexpr bool isOver(SubscriptionStatus status)
{
    return status == SubscriptionStatus::Expired || status == SubscriptionStatus::Disabled
        || status == SubscriptionStatus::Deleted || status == SubscriptionStatus::Canceled;
}

/// Where a subscription's row comes from.
enum class SubscriptionSource {
    Overview, ///< the bulk analytics listing: no term, no SKU, age unknown; never changed from, never a
    ///< reason to hide
    Customer, ///< the customer's own list
};

/// A subscription of a customer (contract.md 9.2). Everything but the ids may be missing.
struct Subscription {
    SubscriptionId id;
    CustomerId customer;
    QString name; ///< friendlyName, else offerName
    QString offerName;
    QString offerId; ///< a GUID (legacy) or "product:sku:availability" (new commerce)
    OrderId order;
    SubscriptionId parent; ///< of an add-on
    int quantity = 0;
    QString unitType;
    SubscriptionStatus status = SubscriptionStatus::Unknown;
    QString statusWord; ///< as it came
    QString term; ///< ISO 8601 duration: P1M, P1Y, P3Y; empty = not told
    QString billingCycle; ///< "monthly", "annual" … as it came
    std::optional<bool> autoRenews;
    QDateTime starts; ///< UTC; invalid = not told
    QDateTime commitmentEnds; ///< UTC; invalid = not told or never
    QDateTime cancellableUntil; ///< UTC
    PartnerNumber reseller; ///< partnerId: the reseller of record; empty = none
    bool isTrial = false;
    QString productType; ///< productType.id: "OnlineServicesNCE" …
    QString etag;
    SubscriptionSource source = SubscriptionSource::Customer;
    QDateTime readAt; ///< UTC; set by the store

    bool operator==(const Subscription &) const = default;
};

} // namespace tierdesk
