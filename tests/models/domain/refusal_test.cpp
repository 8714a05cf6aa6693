// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "models/domain/refusal.h"

using namespace tierdesk;
using namespace Qt::StringLiterals;

namespace {

Error rejected(int code, const QString &detail = {})
{
    Error error;
    error.kind = Error::Kind::Rejected;
    error.httpStatus = 400;
    error.code = code;
    error.detail = detail;
    return error;
}

} // namespace

TEST_CASE("a documented code leads to its field")
{
    CHECK(fieldAtFault(rejected(600049)) == NewCustomerField::RegistrationNumber);
    CHECK(fieldAtFault(rejected(600050)) == NewCustomerField::RegistrationNumber);
    CHECK(fieldAtFault(rejected(600002)) == NewCustomerField::RegistrationNumber);
    CHECK(fieldAtFault(rejected(600051)) == NewCustomerField::PhoneNumber);
    CHECK(fieldAtFault(rejected(2007)) == NewCustomerField::AddressLine1);
}

TEST_CASE("a refusal that names a member leads to its field")
{
    CHECK(fieldAtFault(rejected(3000, u"Invalid property BillingProfile.Culture"_s))
        == NewCustomerField::Culture);
    CHECK(fieldAtFault(rejected(3000, u"DefaultAddress.PostalCode is not valid"_s))
        == NewCustomerField::PostalCode);
    const Error taken = rejected(0, u"The domain is already taken."_s);
    CHECK(fieldAtFault(taken) == NewCustomerField::DomainPrefix);
    CHECK(isDomainTaken(taken));
    CHECK_FALSE(isDomainTaken(rejected(0, u"The domain is not well formed."_s)));
}

TEST_CASE("no field is blamed for what is nobody's fault")
{
    CHECK_FALSE(fieldAtFault(rejected(1, u"No."_s)).has_value());
    Error offline = rejected(0, u"no route to the domain's host"_s);
    offline.kind = Error::Kind::Offline;
    CHECK_FALSE(fieldAtFault(offline).has_value());
}
