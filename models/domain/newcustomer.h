// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/id.h"
#include "models/domain/address.h"
#include "models/domain/agreement.h"
#include "models/domain/countryrules.h"
#include "models/domain/reseller.h"

#include <QJsonObject>
#include <QList>

#include <optional>

namespace tierdesk {

/// One product that the new customer's first order is to hold.
struct ChosenLine {
    ProductId product;
    SkuId sku;
    QString title;
    int quantity = 1;
    int minimumQuantity = 1;
    int maximumQuantity = 1;
    QString term; ///< P1M, P1Y, P3Y
    QString billingCycle; ///< "monthly", "annual" …

    bool operator==(const ChosenLine &) const = default;
};

/// Everything that a clerk has typed into the New customer wizard. Holds no password: there is none yet.
struct NewCustomer {
    Reseller reseller; ///< whose row it was started from (S58)
    QString companyName;
    QString domainPrefix; ///< "contoso" of contoso.onmicrosoft.com
    QString registrationNumber;
    Address address; ///< with the contact's name and phone number
    QString email;
    QString culture; ///< "pl-PL"
    QString language; ///< "pl"
    bool customerAcceptsLater = false; ///< "the customer will accept it himself": then there is no order
    AgreementAcceptance acceptance;
    QList<ChosenLine> lines;

    [[nodiscard]] QString domain() const; ///< prefix + ".onmicrosoft.com"
    [[nodiscard]] int totalLicenses() const;
    bool operator==(const NewCustomer &) const = default;
};

/// The fields of the wizard that can be at fault.
enum class NewCustomerField {
    Reseller,
    CompanyName,
    Country,
    RegistrationNumber,
    DomainPrefix,
    AddressLine1,
    AddressLine2,
    PostalCode,
    City,
    State,
    FirstName,
    LastName,
    Culture,
    Language,
    Email,
    PhoneNumber,
    AcceptedFirstName,
    AcceptedLastName,
    AcceptedEmail,
    AcceptedPhoneNumber,
    AcceptedOn,
    Lines,
};

/// What is wrong with one field. Words are made of it in `ui/text/`.
struct FieldFault {
    enum class Reason {
        Missing,
        WrongFormat, ///< does not fit the country's pattern or the form of the thing
        TooLong,
        InFuture,
        NotOffered, ///< not one of the country's choices
        OutOfLimits, ///< quantity outside the SKU's limits
        DoubtfulChecksum, ///< warns only; the service decides
        Taken, ///< the domain exists already
        NotActive, ///< the reseller's partnership is not active
        NoNumber, ///< the reseller has no MPN ID, without which nothing can be ordered for it
        Refused, ///< the service said so
    };
    NewCustomerField field;
    Reason reason;
    int line = -1; ///< of which ChosenLine; -1 = none
    bool operator==(const FieldFault &) const = default;
};

/// Whether a fault keeps the page from being left.
[[nodiscard]] constexpr bool isBlocking(FieldFault::Reason reason)
{
    return reason != FieldFault::Reason::DoubtfulChecksum;
}

/// Checks page Account info. `today` is the clerk's date. Faults come in the order of the fields on the page.
[[nodiscard]] QList<FieldFault> validateAccountInfo(
    const NewCustomer &draft, const CountryRules &rules, QDate today);
/// Checks page New subscription.
[[nodiscard]] QList<FieldFault> validateLines(const NewCustomer &draft);

/// NIP (PL) and adószám (HU) carry a check digit. True for other countries and for empty text.
/// Rules: NIP weights 6 5 7 2 3 4 5 6 7 modulo 11; adószám weights 9 7 3 1 9 7 3 over the first 7 of 8
/// digits.
[[nodiscard]] bool hasPlausibleChecksum(const QString &country, const QString &registrationNumber);

/// The number as the country's pattern wants it written ("526-10-40-828" or "5261040828"); as typed, trimmed,
/// if no way of writing it fits.
[[nodiscard]] QString normalizedRegistrationNumber(const QString &typed, const CountryRules &rules);

/// What is known about a country without asking: whether the documents demand a registration number and a
/// phone number. For the time in which the service cannot be asked.
[[nodiscard]] CountryRules fallbackCountryRules(const QString &country);

/// The project's own form for the desk database; not Partner Center's.
[[nodiscard]] QJsonObject toJson(const NewCustomer &draft);
[[nodiscard]] std::optional<NewCustomer> newCustomerFromJson(const QJsonObject &object);

} // namespace tierdesk
