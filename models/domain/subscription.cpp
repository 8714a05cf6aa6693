// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/subscription.h"

namespace tierdesk {

SubscriptionStatus subscriptionStatusFrom(QStringView word)
{
    const QString plain = word.toString().remove(u'_').remove(u' ').toLower();
    if (plain == QLatin1String("none"))
        return SubscriptionStatus::None;
    if (plain == QLatin1String("active"))
        return SubscriptionStatus::Active;
    if (plain == QLatin1String("suspended"))
        return SubscriptionStatus::Suspended;
    if (plain == QLatin1String("deleted") || plain == QLatin1String("deprovisioned"))
        return SubscriptionStatus::Deleted;
    if (plain == QLatin1String("expired"))
        return SubscriptionStatus::Expired;
    if (plain == QLatin1String("pending"))
        return SubscriptionStatus::Pending;
    if (plain == QLatin1String("disabled"))
        return SubscriptionStatus::Disabled;
    if (plain == QLatin1String("canceled") || plain == QLatin1String("cancelled"))
        return SubscriptionStatus::Canceled;
    return SubscriptionStatus::Unknown;
}

} // namespace tierdesk
