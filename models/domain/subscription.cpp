// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/subscription.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace tierdesk {
namespace {

// The word that is documented stands before others that mean the same.
constexpr struct {
    QLatin1StringView word;
    SubscriptionStatus status;
} kStatusWords[] = {
    {"none"_L1, SubscriptionStatus::None},
    {"active"_L1, SubscriptionStatus::Active},
    {"suspended"_L1, SubscriptionStatus::Suspended},
    {"deleted"_L1, SubscriptionStatus::Deleted},
    {"deprovisioned"_L1, SubscriptionStatus::Deleted},
    {"expired"_L1, SubscriptionStatus::Expired},
    {"pending"_L1, SubscriptionStatus::Pending},
    {"disabled"_L1, SubscriptionStatus::Disabled},
    {"canceled"_L1, SubscriptionStatus::Canceled},
    {"cancelled"_L1, SubscriptionStatus::Canceled},
};

} // namespace

QLatin1StringView documentedWord(SubscriptionStatus status)
{
    const auto *known =
        std::ranges::find_if(kStatusWords, [status](const auto &word) { return word.status == status; });
    return known == std::end(kStatusWords) ? QLatin1StringView() : known->word;
}

SubscriptionStatus subscriptionStatusFrom(QStringView word)
{
    const QString plain = word.toString().remove(u'_').remove(u' ').toLower();
    const auto *known =
        std::ranges::find_if(kStatusWords, [&plain](const auto &one) { return plain == one.word; });
    return known == std::end(kStatusWords) ? SubscriptionStatus::Unknown : known->status;
}

} // namespace tierdesk
