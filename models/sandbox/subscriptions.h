// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

class QSqlQuery;

namespace tierdesk::sandbox {

class State;

/// A subscription as the state keeps it.
struct StoredSubscription {
    enum class Kind { NewCommerce, Legacy, Azure };

    QString id;
    qint64 customer = 0;
    Kind kind = Kind::NewCommerce;
    QString offerId; ///< product:sku:availability, or the id of a legacy offer
    QString offerName;
    QString friendlyName;
    int quantity = 1;
    QString unit;
    QString parentId;
    QString entitlementId;
    QDateTime created;
    QDateTime started;
    QDateTime ends; ///< the last day, inclusive
    QString status;
    QDateTime activeFrom; ///< a pending one turns active then; invalid = stays as it is
    bool isAutoRenewing = true;
    bool isTrial = false;
    QString billingType;
    QString billingCycle;
    QString term;
    QString partnerId; ///< MPN id of the reseller of record; empty = none
    QString orderId;
    int version = 1;

    [[nodiscard]] QString statusAt(const QDateTime &now) const;
};

void insertSubscription(State &state, const StoredSubscription &subscription);

/// The columns that subscriptionFrom() reads, in its order.
[[nodiscard]] QString subscriptionColumns();
[[nodiscard]] StoredSubscription subscriptionFrom(const QSqlQuery &row);

} // namespace tierdesk::sandbox
