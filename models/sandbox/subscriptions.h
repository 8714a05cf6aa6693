// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sandbox/jsontext.h"
#include "models/sandbox/resources.h"

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
    QByteArray nextTerm; ///< scheduledNextTermInstructions, JSON as they were sent; empty = none

    [[nodiscard]] QString statusAt(const QDateTime &now) const;
};

void insertSubscription(State &state, const StoredSubscription &subscription);

/// The columns that subscriptionFrom() reads, in its order.
[[nodiscard]] QString subscriptionColumns();
[[nodiscard]] StoredSubscription subscriptionFrom(const QSqlQuery &row);

/// Its etag as it stands: base64 of JSON with the id in lower case (quirks.md 57, 81); empty for new commerce.
[[nodiscard]] QString etagOf(const StoredSubscription &subscription);
[[nodiscard]] JsonObject subscriptionBody(
    const StoredSubscription &subscription, const CustomerInPath &customer, const QDateTime &now);

/// The subscription that stands second in the path, and its customer; or what to answer instead.
struct SubscriptionInPath {
    CustomerInPath customer;
    StoredSubscription subscription;
    Answer refusal;
    [[nodiscard]] bool isKnown() const { return !subscription.id.isEmpty(); }
};
[[nodiscard]] SubscriptionInPath subscriptionInPath(Context &context, const Request &request);

} // namespace tierdesk::sandbox
