// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sandbox/catalog.h"
#include "models/sandbox/jsontext.h"
#include "models/sandbox/server.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>

#include <optional>

namespace tierdesk::sandbox {

class State;

/// One line of a cart, with what is wrong with it. A cart is answered with 201 even if every line is wrong.
struct CartLine {
    int number = 0;
    QString catalogItem;
    QString friendlyName;
    int quantity = 0;
    QString currency;
    QString billingCycle;
    QString term;
    QString resellerMpnId; ///< transaction_reseller
    QJsonArray participants; ///< as they came, for the answer
    QJsonObject provisioningContext; ///< the same, with names in camel case
    QJsonObject renewsTo;
    QString group; ///< what is ordered together
    int errorCode = 0; ///< 0 = nothing wrong
    QString errorText;
    double price = 0; ///< of one licence for one term of billing
    QList<CartLine> addons;

    [[nodiscard]] bool isFaulty() const { return errorCode != 0; }
};

struct StoredCart {
    QString id;
    QDateTime created;
    QDateTime expires;
    QString userId;
    QString status; ///< Active, Ordered
    QList<CartLine> lines;
    QByteArray orderErrors; ///< JSON array of the checkout; empty = none
};

/// The cart of a customer; nothing if there is none or it has expired.
[[nodiscard]] std::optional<StoredCart> findCart(
    State &state, qint64 customer, const QString &id, const QDateTime &now);

/// What a catalogue item of a cart or an order is now.
struct ItemState {
    std::optional<CatalogSku> sku; ///< new commerce
    std::optional<LegacyOffer> offer; ///< or older
    bool isStale = false; ///< the SKU is there, its availability id has changed
    [[nodiscard]] bool isKnown() const { return sku || offer; }
};
[[nodiscard]] ItemState lookUpItem(
    State &state, const QString &catalogItem, const QString &country, const QDateTime &now);

/// Why a partner number cannot be the reseller of an order; nothing if it can, or if it is empty.
struct ParticipantFault {
    int code = 0;
    QString description;
};
[[nodiscard]] std::optional<ParticipantFault> faultOfReseller(
    State &state, const QString &mpnId, const QString &ownMpnId);

} // namespace tierdesk::sandbox
