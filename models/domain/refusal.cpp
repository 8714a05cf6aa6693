// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/refusal.h"

using namespace Qt::StringLiterals;

namespace tierdesk {

namespace {

using Field = NewCustomerField;

bool isRefusal(const Error &error)
{
    return error.kind == Error::Kind::Rejected || error.kind == Error::Kind::Conflict
        || error.kind == Error::Kind::NotFound || error.kind == Error::Kind::Forbidden;
}

std::optional<Field> byCode(int code)
{
    switch (code) {
    case 600002:
    case 600049:
    case 600050:
        return Field::RegistrationNumber;
    case 600051:
        return Field::PhoneNumber;
    case 2007: // address validation of 2021; 60071 is the address service's own
    case 60071:
        return Field::AddressLine1;
    case 900154:
    case 800015:
    case 800016:
        return Field::Reseller;
    default:
        return std::nullopt;
    }
}

struct Member {
    QLatin1String name;
    Field field;
};

// From the particular to the general: "DefaultAddress.PostalCode" is about the postal code.
constexpr Member kMembers[] = {
    {"organizationregistrationnumber"_L1, Field::RegistrationNumber},
    {"registration"_L1, Field::RegistrationNumber},
    {"postalcode"_L1, Field::PostalCode},
    {"postal code"_L1, Field::PostalCode},
    {"zip"_L1, Field::PostalCode},
    {"phonenumber"_L1, Field::PhoneNumber},
    {"phone number"_L1, Field::PhoneNumber},
    {"firstname"_L1, Field::FirstName},
    {"lastname"_L1, Field::LastName},
    {"addressline2"_L1, Field::AddressLine2},
    {"addressline1"_L1, Field::AddressLine1},
    {"culture"_L1, Field::Culture},
    {"language"_L1, Field::Culture},
    {"associatedpartnerid"_L1, Field::Reseller},
    {"associated partner"_L1, Field::Reseller},
    {"reseller"_L1, Field::Reseller},
    {"companyname"_L1, Field::CompanyName},
    {"company name"_L1, Field::CompanyName},
    {"email"_L1, Field::Email},
    {"domain"_L1, Field::DomainPrefix},
    {"city"_L1, Field::City},
    {"state"_L1, Field::State},
    {"country"_L1, Field::Country},
    {"address"_L1, Field::AddressLine1},
};

} // namespace

std::optional<NewCustomerField> fieldAtFault(const Error &error)
{
    if (!isRefusal(error))
        return std::nullopt;
    if (const auto field = byCode(error.code))
        return field;
    for (const Member &member : kMembers) {
        if (error.detail.contains(member.name, Qt::CaseInsensitive))
            return member.field;
    }
    return std::nullopt;
}

bool isDomainTaken(const Error &error)
{
    static const QLatin1String words[] = {"taken"_L1, "exist"_L1, "in use"_L1, "not available"_L1,
        "unavailable"_L1, "already"_L1, "isn't available"_L1};
    if (fieldAtFault(error) != Field::DomainPrefix)
        return false;
    for (const QLatin1String word : words) {
        if (error.detail.contains(word, Qt::CaseInsensitive))
            return true;
    }
    return error.kind == Error::Kind::Conflict;
}

} // namespace tierdesk
