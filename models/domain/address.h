// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace tierdesk {

/// A postal address with its contact, as Partner Center keeps them together (contract.md 7.4,
/// DefaultAddress).
struct Address {
    QString country; ///< ISO 3166-1 alpha-2, upper case
    QString region; ///< company profiles print the state here
    QString city;
    QString state;
    QString line1;
    QString line2;
    QString postalCode;
    QString firstName;
    QString lastName;
    QString phoneNumber;

    bool operator==(const Address &) const = default;
};

/// The service's opinion of an address (contract.md 7.6; both editions of the answer are mapped to this).
struct AddressCheck {
    enum class Verdict {
        Accepted, ///< Verified, VerifiedShippable, or the older empty 200
        Doubtful, ///< InteractionRequired, StreetPartial, PremisesPartial, Multiple: offer the suggestions
        NotChecked, ///< None, NotValidated, or a word nobody knows: the person decides
        Refused, ///< the older 400/2007
    };
    Verdict verdict = Verdict::NotChecked;
    QList<Address> suggestions; ///< parts that the service left out are empty
    QString message; ///< the service's own words; plain text

    bool operator==(const AddressCheck &) const = default;
};

} // namespace tierdesk
