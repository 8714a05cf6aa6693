// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/id.h"

#include <QList>
#include <QStringList>

namespace tierdesk {

/// A product of the catalogue (contract.md 8).
struct Product {
    ProductId id;
    QString title;
    QString description; ///< plain text
    QString type; ///< productType.displayName, else productType.id

    bool operator==(const Product &) const = default;
};

/// What of a product can be bought, and how many licences of it.
struct Sku {
    SkuId id;
    ProductId product;
    QString title;
    QString description;
    int minimumQuantity = 1;
    int maximumQuantity = 1;
    bool isTrial = false;
    bool isAddOn = false; ///< dynamicAttributes.isAddon: needs a base subscription
    QStringList billingCycles; ///< "monthly", "annual", "one_time", "none" in lower case with '_'

    bool operator==(const Sku &) const = default;
};

/// One term and billing cycle in which an availability can be bought.
struct OfferedTerm {
    QString duration; ///< P1M, P1Y, P3Y
    QString billingCycle; ///< "monthly", "annual" …
    QString description;

    bool operator==(const OfferedTerm &) const = default;
};

/// An offer of a SKU, perishable: its id is fetched again right before the cart (quirks.md 78).
struct Availability {
    QString id;
    ProductId product;
    SkuId sku;
    CatalogItemId catalogItem;
    QString currency; ///< ISO 4217
    QString segment;
    bool isPurchasable = true;
    QList<OfferedTerm> terms;

    bool operator==(const Availability &) const = default;
};

} // namespace tierdesk
