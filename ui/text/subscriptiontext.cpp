// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/subscriptiontext.h"

#include "ui/text/format.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tierdesk::ui {
namespace {
class SubscriptionText {
    Q_DECLARE_TR_FUNCTIONS(SubscriptionText)
};
}

QString renewalText(const Subscription &subscription, const QDateTime &now)
{
    const QDateTime &end = subscription.commitmentEnds;
    const bool isPast = end < now;
    const bool isCutShort = isOver(subscription.status) && !isPast; // its term would have gone on
    if (!end.isValid() || isCutShort)
        return u"–"_s;
    const QString date = dateText(end);
    if (!isOver(subscription.status) && subscription.autoRenews != false)
        return date;
    if (isPast) {
        //: %1 is a date
        return SubscriptionText::tr("Ended %1").arg(date);
    }
    //: %1 is a date
    return SubscriptionText::tr("Ends %1").arg(date);
}

QString subscriptionSourceText(const Subscription &subscription, const QDateTime &now)
{
    if (subscription.source == SubscriptionSource::Overview)
        return SubscriptionText::tr(
            "From the overview, whose age is not known. It is read when its customer is opened.");
    //: %1 is an age ("3 minutes ago")
    return SubscriptionText::tr("Read %1").arg(ageText(subscription.readAt, now));
}

} // namespace tierdesk::ui
