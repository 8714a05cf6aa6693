// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sandbox/jsontext.h"

#include <QDateTime>

namespace tierdesk::sandbox {

/// A customer as the state keeps it.
struct StoredCustomer {
    QString id;
    QString commerceId;
    QString domain;
    QString name;
    QString country;
    QString relationship;
    bool isDelegated = false; ///< whether we may look into the tenant (delegated administration)
    QString billingId;
    QString etag;
    QString email;
    QString culture;
    QString language;
    QString firstName;
    QString lastName;
    QString line1;
    QString line2;
    QString city;
    QString region;
    QString postalCode;
    QString phone;
    QString registration;
    bool isDirectlySigned = false; ///< accepted the customer agreement in its own admin center
};

class State;
/// Adds the customer; its row number.
qint64 insertCustomer(State &state, const StoredCustomer &customer);
/// billingProfile, without links
[[nodiscard]] JsonObject billingProfile(const StoredCustomer &customer);

} // namespace tierdesk::sandbox
