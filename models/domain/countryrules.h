// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace tierdesk {

/// What an address and a company of a country must have (contract.md 7.7). Everything is optional in the
/// service's answer; what it left out is false or empty here.
struct CountryRules {
    QString country; ///< ISO 3166-1 alpha-2
    bool isStateRequired = false;
    bool isPostalCodeRequired = false;
    bool isCityRequired = true;
    bool isRegistrationNumberRequired = false;
    bool isRegistrationNumberSupported = false;
    bool isPhoneNumberRequired = false;
    QString postalCodePattern; ///< regular expression; one that cannot be compiled is ignored
    QString phoneNumberPattern;
    QString registrationNumberPattern;
    QString registrationNumberSample;
    QStringList states;
    QStringList cultures; ///< "pl-PL" …, the country's first one first
    QStringList languages;
    QStringList callingCodes;
    QString defaultCulture;

    bool operator==(const CountryRules &) const = default;
};

} // namespace tierdesk
