// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/column.h"
#include "models/items/subscriptionquery.h"
#include "models/store/subscriptiontable.h"

#include <functional>

namespace tierdesk::items {

inline constexpr int kSubscriptionColumns = int(SubscriptionColumn::Read) + 1;

/// How the window tells what the service tells by codes, numbers and dates.
struct SubscriptionWords {
    std::function<QString(SubscriptionStatus, const QString &asItCame)> status; ///< from any thread
    std::function<int(SubscriptionStatus)> sign; ///< what stands before its word (ui::Sign)
    std::function<QString(const PartnerNumber &)>
        reseller; ///< the name behind a number; the number if nobody knows it
    std::function<QString(qint64)> number;
    std::function<QString(const Subscription &)> renewal; ///< "21 Nov 2026", "Ends 21 Nov 2026"
    std::function<QString(const QDateTime &)> age; ///< "3 minutes ago"
    std::function<QString(const Subscription &)> source; ///< a sentence on how old a row is
};

[[nodiscard]] QString subscriptionHeading(SubscriptionColumn column, Wording wording);
[[nodiscard]] Align subscriptionAlign(SubscriptionColumn column);
/// The friendly name, else the offer's, else its id.
[[nodiscard]] QString productName(const Subscription &subscription);
/// The documented word; one that nobody knows stays as it came.
[[nodiscard]] QString englishStatusWord(SubscriptionStatus status, const QString &asItCame);
[[nodiscard]] QString noResellerWord(Wording wording);
[[nodiscard]] QString overviewWord(Wording wording); ///< of what is known from the overview alone
[[nodiscard]] QString subscriptionText(
    const store::SubscriptionRow &row, SubscriptionColumn column, const SubscriptionWords &words);

} // namespace tierdesk::items
