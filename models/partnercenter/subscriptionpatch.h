// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/subscription.h"
#include "models/domain/subscriptionchange.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <chrono>

namespace tierdesk::partnercenter {

/// A subscription as the service sent it: what goes back must be whole (contract.md 9.3).
struct RawSubscription {
    Subscription subscription;
    QByteArray body;
    std::chrono::milliseconds readAt {0}; ///< since boot: it ages, and may not be sent back for long
};

/// Reads one subscription and keeps its text.
[[nodiscard]] Result<RawSubscription> readRawSubscription(const QByteArray &body, const CustomerId &customer);

/// What the members of the changes are now, in their order, in the form of MemberChange::from.
[[nodiscard]] Result<QStringList> memberValuesOf(
    const RawSubscription &fresh, const QList<MemberChange> &changes);

/// Whether two texts mean the same value of that member: "True" is "true", "05" is "5".
[[nodiscard]] bool isSameValue(SubscriptionMember member, const QString &a, const QString &b);

/// The body of the PATCH: the fresh one with these members as they shall be, not a byte of the rest changed.
/// Errors: Rejected for a value that the member cannot have, BadAnswer for a body that is no object.
[[nodiscard]] Result<QByteArray> writeSubscriptionPatch(
    const RawSubscription &fresh, const QList<MemberChange> &changes);

} // namespace tierdesk::partnercenter
