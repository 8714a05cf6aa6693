// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/format.h"
#include "ui/text/labels.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tierdesk::ui {

namespace {

class FieldText {
    Q_DECLARE_TR_FUNCTIONS(FieldText)
};

using Field = NewCustomerField;
using Reason = FieldFault::Reason;

QString missingText(Field field, const QString &country)
{
    switch (field) {
    case Field::Reseller:
        return FieldText::tr("Choose the indirect reseller.");
    case Field::Country:
        return FieldText::tr("Choose the country.");
    case Field::State:
        return FieldText::tr("Choose the state or province.");
    case Field::Culture:
    case Field::Language:
        return FieldText::tr("Choose the language.");
    case Field::Lines:
        return FieldText::tr("Add at least one product.");
    case Field::RegistrationNumber:
        if (country == "PL"_L1)
            return FieldText::tr("The NIP is required in Poland. Enter its 10 digits.");
        if (country == "HU"_L1)
            return FieldText::tr("The adószám is required in Hungary. Enter it like 12345678-1-42.");
        //: %1 is the name of a country
        return FieldText::tr("The registration ID number is required in this country (%1).")
            .arg(countryName(country));
    case Field::PhoneNumber:
        return FieldText::tr("The phone number is required in this country.");
    case Field::AcceptedOn:
        return FieldText::tr("Enter the day on which the agreement was accepted.");
    default:
        return FieldText::tr("This field is required.");
    }
}

QString formatText(Field field, const CountryRules &rules)
{
    switch (field) {
    case Field::RegistrationNumber:
        if (!rules.registrationNumberSample.isEmpty()) {
            //: %1 is an example of a company's registration number
            return FieldText::tr("This is not the form of the number. It looks like %1.")
                .arg(rules.registrationNumberSample);
        }
        return FieldText::tr("This is not the form that the number has in this country.");
    case Field::DomainPrefix:
        return FieldText::tr("Only letters a–z, digits, and hyphens between them.");
    case Field::PostalCode:
        return FieldText::tr("This is not the form of a postal code in this country.");
    case Field::Email:
    case Field::AcceptedEmail:
        return FieldText::tr("This is not an email address.");
    case Field::PhoneNumber:
    case Field::AcceptedPhoneNumber:
        return FieldText::tr("This is not the form of a phone number in this country.");
    default:
        return FieldText::tr("This does not have the right form.");
    }
}

QString notOfferedText(Field field, const QString &country)
{
    switch (field) {
    case Field::RegistrationNumber:
        return FieldText::tr("No registration number is taken for this country. Leave it empty.");
    case Field::Culture:
    case Field::Language:
        //: %1 is the name of a country
        return FieldText::tr("This language is not offered in this country (%1).").arg(countryName(country));
    case Field::State:
        return FieldText::tr("Choose one from the list.");
    case Field::Lines:
        return FieldText::tr("Choose a term and a billing frequency that are offered.");
    default:
        return FieldText::tr("This is not one of the choices.");
    }
}

QString limitsText(const FieldFault &fault, const NewCustomer &draft)
{
    if (fault.line < 0 || fault.line >= draft.lines.size())
        return FieldText::tr("The number of licenses is outside the product's limits.");
    const ChosenLine &line = draft.lines.at(fault.line);
    //: %1 is the name of a product, %2 a range of numbers like "1–300"
    return FieldText::tr("%1 is sold with %2 licenses.")
        .arg(line.title, rangeText(line.minimumQuantity, line.maximumQuantity));
}

QString registrationLabel(const QString &country)
{
    if (country == "PL"_L1)
        return FieldText::tr("NIP (company registration number)");
    if (country == "HU"_L1)
        return FieldText::tr("Adószám (company tax number)");
    return FieldText::tr("Registration ID number");
}

} // namespace

QString registrationNumberShortName(const QString &country)
{
    if (country == "PL"_L1)
        return FieldText::tr("NIP", "registration number in Poland");
    if (country == "HU"_L1)
        return FieldText::tr("Adószám", "registration number in Hungary");
    return FieldText::tr("Registration ID number");
}

QString fieldLabel(NewCustomerField field, const QString &country)
{
    switch (field) {
    case Field::Reseller:
        return FieldText::tr("Indirect reseller");
    case Field::CompanyName:
        return FieldText::tr("Company name");
    case Field::Country:
        return FieldText::tr("Country/region");
    case Field::RegistrationNumber:
        return registrationLabel(country);
    case Field::DomainPrefix:
        return FieldText::tr("Primary domain name");
    case Field::AddressLine1:
        return FieldText::tr("Street and number");
    case Field::AddressLine2:
        return FieldText::tr("Building, floor");
    case Field::PostalCode:
        return FieldText::tr("Postal code");
    case Field::City:
        return FieldText::tr("City");
    case Field::State:
        return FieldText::tr("State or province");
    case Field::FirstName:
        return FieldText::tr("First name");
    case Field::LastName:
        return FieldText::tr("Last name");
    case Field::Culture:
    case Field::Language:
        return FieldText::tr("Language");
    case Field::Email:
        return FieldText::tr("Email address");
    case Field::PhoneNumber:
        return FieldText::tr("Phone number");
    case Field::AcceptedFirstName:
        return FieldText::tr("First name of the signer");
    case Field::AcceptedLastName:
        return FieldText::tr("Last name of the signer");
    case Field::AcceptedEmail:
        return FieldText::tr("Email address of the signer");
    case Field::AcceptedPhoneNumber:
        return FieldText::tr("Phone number of the signer");
    case Field::AcceptedOn:
        return FieldText::tr("Agreement acceptance date");
    case Field::Lines:
        return FieldText::tr("Subscriptions");
    }
    return {};
}

QString faultText(const FieldFault &fault, const NewCustomer &draft, const CountryRules &rules)
{
    switch (fault.reason) {
    case Reason::Missing:
        return missingText(fault.field, draft.address.country);
    case Reason::WrongFormat:
        return formatText(fault.field, rules);
    case Reason::TooLong:
        return FieldText::tr("This is too long.");
    case Reason::InFuture:
        return FieldText::tr("The date cannot be in the future.");
    case Reason::NotOffered:
        return notOfferedText(fault.field, draft.address.country);
    case Reason::OutOfLimits:
        return limitsText(fault, draft);
    case Reason::DoubtfulChecksum:
        return FieldText::tr(
            "The check digit does not fit. Compare the number; it can be sent all the same.");
    case Reason::Taken:
        return FieldText::tr("This domain name is taken. Choose another one.");
    case Reason::NotActive:
        return FieldText::tr("The partnership with this reseller is not active.");
    case Reason::NoNumber:
        return FieldText::tr("This reseller has no MPN ID / PLA ID. Without it nothing can be ordered.");
    case Reason::Refused:
        return FieldText::tr("Partner Center refused this.");
    }
    return {};
}

} // namespace tierdesk::ui
