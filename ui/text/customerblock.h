// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/customerfacts.h"
#include "models/items/customermodel.h"
#include "ui/widgets/statusbadge.h"

namespace tierdesk::ui {

/// One subscription of an expanded customer, in words.
struct SubscriptionLine {
    QString name;
    QString licenses;
    QString term; ///< with billing
    QString renews;
    Sign statusSign = Sign::None;
    QString status;
    Sign resellerSign = Sign::None;
    QString reseller;
    bool isOverview = false; ///< only known from the bulk listing

    bool operator==(const SubscriptionLine &) const = default;
};

/// What stands under an expanded customer, in words.
struct CustomerBlock {
    QString companyName;
    QString microsoftId;
    QString summary; ///< "4 subscriptions, 196 licenses, read 3 minutes ago"
    QList<SubscriptionLine> lines;
    int more = 0; ///< subscriptions that are not in lines
    QString note; ///< instead of lines: reading, none, or why not read

    bool operator==(const CustomerBlock &) const = default;
};

/// How the reading of a customer's own record stands.
struct CustomerReading {
    bool isUnderWay = false;
    std::optional<Error> error;
    bool showsAll = false; ///< more than the first eight subscriptions
};

[[nodiscard]] CustomerBlock customerBlock(
    const items::CustomerFacts &facts, const CustomerReading &reading, const QDateTime &now);
/// The headings of the subscriptions: name, licenses, term, renews, status, reseller.
[[nodiscard]] QStringList subscriptionHeadings();
/// The list's rows that the block covers: facts, headings, lines, foot, and one row of air.
[[nodiscard]] QList<items::BlockLine> blockLines(const CustomerBlock &block);

} // namespace tierdesk::ui
