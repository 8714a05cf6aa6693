// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/subscriptioncolumns.h"

#include <iterator>

using namespace Qt::StringLiterals;

namespace tierdesk::items {
namespace {

constexpr const char *kSubscriptionHeadings[] = {
    QT_TRANSLATE_NOOP("SubscriptionModel", "Subscription"),
    QT_TRANSLATE_NOOP("SubscriptionModel", "Customer"),
    QT_TRANSLATE_NOOP("SubscriptionModel", "Indirect reseller"),
    QT_TRANSLATE_NOOP("SubscriptionModel", "Status"),
    QT_TRANSLATE_NOOP("SubscriptionModel", "Licenses"),
    QT_TRANSLATE_NOOP("SubscriptionModel", "Renews"),
    QT_TRANSLATE_NOOP("SubscriptionModel", "Read"),
};
static_assert(std::size(kSubscriptionHeadings) == kSubscriptionColumns);

constexpr const char *kOverview = QT_TRANSLATE_NOOP("SubscriptionModel", "overview");
constexpr const char *kNoReseller = QT_TRANSLATE_NOOP("SubscriptionModel", "No reseller");

QString resellerText(const Subscription &subscription, const SubscriptionWords &words)
{
    if (!subscription.reseller.isEmpty())
        return words.reseller(subscription.reseller);
    // The overview does not tell it (quirks.md 23).
    return subscription.source == SubscriptionSource::Overview ? u"–"_s : noResellerWord(Wording::Window);
}

} // namespace

QString subscriptionHeading(SubscriptionColumn column, Wording wording)
{
    return worded("SubscriptionModel", kSubscriptionHeadings[std::size_t(column)], wording);
}

Align subscriptionAlign(SubscriptionColumn column)
{
    return column == SubscriptionColumn::Licenses ? Align::End : Align::Start;
}

QString productName(const Subscription &subscription)
{
    if (!subscription.name.isEmpty())
        return subscription.name;
    return subscription.offerName.isEmpty() ? subscription.id.toString() : subscription.offerName;
}

QString englishStatusWord(SubscriptionStatus status, const QString &asItCame)
{
    return status == SubscriptionStatus::Unknown ? asItCame : QString(documentedWord(status));
}

QString noResellerWord(Wording wording)
{
    return worded("SubscriptionModel", kNoReseller, wording);
}

QString overviewWord(Wording wording)
{
    return worded("SubscriptionModel", kOverview, wording);
}

QString subscriptionText(
    const store::SubscriptionRow &row, SubscriptionColumn column, const SubscriptionWords &words)
{
    const Subscription &subscription = row.subscription;
    switch (column) {
    case SubscriptionColumn::Product:
        return productName(subscription);
    case SubscriptionColumn::Customer:
        return row.customerName;
    case SubscriptionColumn::Reseller:
        return resellerText(subscription, words);
    case SubscriptionColumn::Status:
        return words.status(subscription.status, subscription.statusWord);
    case SubscriptionColumn::Licenses:
        return words.number(subscription.quantity);
    case SubscriptionColumn::Renewal:
        return words.renewal(subscription);
    case SubscriptionColumn::Read:
        if (subscription.source == SubscriptionSource::Overview)
            return overviewWord(Wording::Window);
        return words.age(subscription.readAt);
    }
    return {};
}

} // namespace tierdesk::items
