// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/id.h"
#include "models/domain/newcustomer.h"
#include "models/domain/reseller.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace tierdesk {

/// An order for a customer that exists.
struct NewSubscription {
    CustomerId customer;
    QString customerName; ///< as the person saw it
    Reseller reseller; ///< whose number every line carries
    QList<ChosenLine> lines;

    bool operator==(const NewSubscription &) const = default;
};

/// The project's own form for the desk database; not Partner Center's.
[[nodiscard]] QJsonObject toJson(const NewSubscription &order);
[[nodiscard]] std::optional<NewSubscription> newSubscriptionFromJson(const QJsonObject &object);

} // namespace tierdesk
