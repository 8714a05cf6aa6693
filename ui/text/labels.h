// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/countryrules.h"
#include "models/domain/newcustomer.h"
#include "models/domain/operation.h"

#include <QList>
#include <QLocale>
#include <QString>

namespace tierdesk::ui {

// Words of the domain in the window's language. What nobody knows is shown as it came.

struct Country {
    QString code; ///< ISO 3166-1 alpha-2
    QString name; ///< in the window's language
};

[[nodiscard]] QString countryName(const QString &code); ///< the code itself if it is none
/// The same for other threads, where the language of the window, QLocale(), must not be asked: it may be switched meanwhile.
[[nodiscard]] QString countryName(const QString &code, const QLocale &locale);
[[nodiscard]] QList<Country> countries(); ///< every country of ISO 3166-1, by name in the language's order
[[nodiscard]] QString cultureName(const QString &culture); ///< "pl-PL" → "Polish (Poland)"

[[nodiscard]] QString termText(const QString &duration); ///< P1M, P1Y, P3Y → "1 month", "1 year", "3 years"
[[nodiscard]] QString billingText(const QString &cycle); ///< monthly → "Monthly"
[[nodiscard]] QString productTypeText(const QString &type); ///< OnlineServicesNCE → "Online services"
[[nodiscard]] QString relationshipText(const QString &word); ///< relationshipToPartner
[[nodiscard]] QString partnershipText(const QString &word); ///< a reseller's state

[[nodiscard]] QString stepText(StepKind step); ///< "Create the customer"
[[nodiscard]] QString stepDoneText(StepKind step); ///< "Customer created"
[[nodiscard]] QString stepStateText(StepState state);

/// The label of a field of the New customer wizard; the registration number's is the country's own.
[[nodiscard]] QString fieldLabel(NewCustomerField field, const QString &country = {});
[[nodiscard]] QString registrationNumberShortName(const QString &country); ///< "NIP", "Adószám" …
/// The sentence under a field.
[[nodiscard]] QString faultText(const FieldFault &fault, const NewCustomer &draft, const CountryRules &rules);

/// "Anna Przykładna", family name first where the language of the window does so.
/// Whether the family name comes first in the language of the window, in sentences as in forms.
[[nodiscard]] bool isFamilyNameFirst();
[[nodiscard]] QString personName(const QString &firstName, const QString &lastName);
[[nodiscard]] QString addressLine(const Address &address); ///< in one line, without names and phone number

/// What associating a customer with this reseller gives the reseller (S54, S55; since DAP's end, D8).
[[nodiscard]] QString associationText(const QString &resellerName);
/// The same once it is done (S70).
[[nodiscard]] QString associatedText(const QString &companyName, const QString &resellerName);

} // namespace tierdesk::ui
