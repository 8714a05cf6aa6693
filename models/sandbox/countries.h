// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sandbox/server.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace tierdesk::sandbox {

/// What the sandbox knows of a country. Countries and cultures are the documented list of supported languages
/// and locales (quirks.md 50); calling codes and postal codes are public knowledge.
struct Country {
    QString iso2;
    QStringList cultures; ///< the country's own first: "pl-PL", "en-US"
    QString callingCode;
    QString currency; ///< in which it is billed
    QString postalCodePattern; ///< empty = any
    QStringList states; ///< empty = the state is free text
    bool isStateRequired = false;
    bool isRegistrationRequired = false; ///< then the phone number is, too (quirks.md 51)
    QString registrationPattern;
    QString registrationSample;

    [[nodiscard]] QStringList languages() const;
};

/// What a telephone number looks like, everywhere.
[[nodiscard]] QString phonePattern();

[[nodiscard]] std::optional<Country> findCountry(const QString &iso2, Edition edition);

} // namespace tierdesk::sandbox
