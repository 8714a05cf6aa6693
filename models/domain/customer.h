// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/id.h"
#include "models/domain/address.h"

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

#include <memory>
#include <optional>

namespace tierdesk {

/// A customer as the listing tells of it: neither country nor reseller is in there (quirks.md 45).
struct Customer {
    CustomerId id;
    QString companyName;
    QString domain; ///< primary domain, full ("contoso.onmicrosoft.com")
    QString relationship; ///< relationshipToPartner as it came ("reseller", or a word nobody knows)

    bool operator==(const Customer &) const = default;
};

/// The same for whoever reads all of them: texts in UTF-8, which may be views of the answer that Listing::answer keeps.
struct ListedCustomer {
    CustomerId id;
    QByteArray companyName;
    QByteArray domain;
    QByteArray relationship;

    bool operator==(const ListedCustomer &) const = default;
};

/// A customer as read one by one (contract.md 7.3). Without delegated privileges the service leaves members
/// out.
struct CustomerDetails {
    Customer customer;
    QString registrationNumber;
    QString email;
    QString culture;
    QString language;
    Address address;
    QStringList customDomains;
    std::optional<bool> allowsDelegatedAccess; ///< nothing = not told
    std::optional<ResellerId> associatedReseller;

    bool operator==(const CustomerDetails &) const = default;
};

/// An item of a listing that could not be read. It is shown grey and counted; it never costs the list.
struct UnreadableItem {
    QString id; ///< as far as there was one
    QString name; ///< as far as there was one
    QString reason; ///< English, for support

    bool operator==(const UnreadableItem &) const = default;
};

/// One answer that lists things. An empty continuation means the end.
template <typename T> struct Listing {
    QList<T> items;
    QList<UnreadableItem> unreadable;
    QString continuation;
    std::shared_ptr<const void> answer = {}; ///< where items are views of it

    bool operator==(const Listing &) const = default;
};

} // namespace tierdesk
