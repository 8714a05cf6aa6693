// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/id.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace tierdesk {

/// What of a subscription can be changed by the documented PATCH (contract.md 9.3).
enum class SubscriptionMember {
    Quantity, ///< "25"
    AutoRenewEnabled, ///< "true", "false"
    FriendlyName, ///< the nickname, any text
    Status, ///< "active", "suspended", "deleted"
    PartnerId, ///< the reseller's number; empty = none
};

/// The service's own name of it: "autoRenewEnabled".
[[nodiscard]] QLatin1StringView memberName(SubscriptionMember member);

/// What a person saw, and what it shall be instead; both as the text that the list above shows.
struct MemberChange {
    SubscriptionMember member = SubscriptionMember::Quantity;
    QString from;
    QString to;

    bool operator==(const MemberChange &) const = default;
};

/// A change of a subscription, as wanted: never the body of a request, because what a body leaves out is
/// switched off (architecture.md amendment 5).
struct SubscriptionChange {
    CustomerId customer;
    QString customerName; ///< as the person saw it
    SubscriptionId subscription;
    QString subscriptionName; ///< as the person saw it
    QList<MemberChange> changes; ///< each member once at most, never none

    bool operator==(const SubscriptionChange &) const = default;
};

/// The project's own form for the desk database; not Partner Center's.
[[nodiscard]] QJsonObject toJson(const SubscriptionChange &change);
[[nodiscard]] std::optional<SubscriptionChange> subscriptionChangeFromJson(const QJsonObject &object);

} // namespace tierdesk
