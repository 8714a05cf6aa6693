// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace tierdesk::sandbox {

class State;

/// What a SKU can be bought for: how long, and paid how often.
struct CatalogTerm {
    QString duration; ///< P1M, P1Y, P3Y
    QString billingCycle; ///< "monthly", "annual", "one_time", "none"
};

/// One thing that can be bought: a product has one or more of them.
struct CatalogSku {
    QString productId;
    QString skuId;
    QString title;
    QString description;
    QString family; ///< OnlineServicesNCE, Azure, AzureReservationsVM, Software, SaaS
    int minimum = 1;
    int maximum = 1;
    bool isAddon = false;
    bool isTrial = false;
    QList<CatalogTerm> terms;
    double monthlyPrice = 0; ///< USD a licence
    QString documentedAvailability; ///< its first availability id in the US, from the documents

    [[nodiscard]] bool isOnlineService() const { return family == QLatin1String("OnlineServicesNCE"); }
    [[nodiscard]] QStringList billingCycles() const;
};

/// All SKUs, those of one product behind each other.
[[nodiscard]] const QList<CatalogSku> &catalogSkus();
[[nodiscard]] QList<CatalogSku> skusOfProduct(const QString &productId);
[[nodiscard]] std::optional<CatalogSku> findSku(const QString &productId, const QString &skuId);

/// An offer of the older kind, bought by its id alone (contract.md 9.4).
struct LegacyOffer {
    QString id;
    QString title;
    QString unit;
    QString billingType;
    int maximum = 1;
};
[[nodiscard]] std::optional<LegacyOffer> findLegacyOffer(const QString &id);

/// The availability id of a SKU as it is now. It is perishable: it depends on the country and on how often
/// the product was rolled, which happens every day and whenever the row in catalog_roll is raised.
[[nodiscard]] QString availabilityId(
    State &state, const CatalogSku &sku, const QString &country, const QDateTime &now);
/// "product:sku:availability"
[[nodiscard]] QString catalogItemId(
    State &state, const CatalogSku &sku, const QString &country, const QDateTime &now);

} // namespace tierdesk::sandbox
