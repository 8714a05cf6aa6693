// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/id.h"

#include <QDateTime>
#include <QList>

namespace tierdesk {

/// One line of a cart as we ask for it (contract.md 10.1).
struct CartLine {
    int number = 0; ///< from 0; the "id" of the line
    CatalogItemId catalogItem;
    QString friendlyName;
    int quantity = 1;
    QString term; ///< P1M …
    QString billingCycle; ///< "monthly" …
    PartnerNumber reseller; ///< transaction_reseller; forgetting it loses the reseller's incentive silently
    QString orderGroup {}; ///< from the cart's answer: the lines of a group are ordered, or refused, together

    bool operator==(const CartLine &) const = default;
};

/// A line that the service did not take, of a cart or of a checkout.
struct LineFault {
    int line = -1; ///< number of the line; -1 = of a whole order group
    QString orderGroup;
    int code = 0;
    QString description; ///< the service's own words; plain text

    bool operator==(const LineFault &) const = default;
};

struct CartLineState {
    int number = 0;
    QString orderGroup;
    CatalogItemId catalogItem;
    int quantity = 0;

    bool operator==(const CartLineState &) const = default;
};

struct Cart {
    CartId id;
    QString status; ///< as it came: "Active", "Ordered" …
    QDateTime expires; ///< UTC; trust this only (quirks.md 73)
    QList<CartLineState> lines;
    QList<LineFault> faults; ///< check before checkout: creation answers 201 with faults inside

    [[nodiscard]] bool isOrdered() const
    {
        return status.compare(QLatin1String("ordered"), Qt::CaseInsensitive) == 0;
    }
    bool operator==(const Cart &) const = default;
};

struct OrderLine {
    int number = 0;
    QString offerId; ///< catalogue item
    QString friendlyName;
    int quantity = 0;
    SubscriptionId subscription; ///< empty while pending
    PartnerNumber reseller; ///< partnerIdOnRecord

    bool operator==(const OrderLine &) const = default;
};

struct Order {
    OrderId id;
    QString status; ///< as it came: "completed", "pending" …
    QDateTime created; ///< UTC
    QList<OrderLine> lines;

    bool operator==(const Order &) const = default;
};

/// The answer of a checkout: success with failures inside (quirks.md 72).
struct Checkout {
    QList<Order> orders;
    QList<LineFault> faults;

    bool operator==(const Checkout &) const = default;
};

} // namespace tierdesk
