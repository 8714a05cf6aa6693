// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/newcustomer.h"

namespace tierdesk::test {

/// A customer of the documented reseller First Up Consultants that the sandbox creates.
[[nodiscard]] inline NewCustomer contosoWerke()
{
    NewCustomer customer;
    customer.reseller.id = *ResellerId::tryParse(u"484e548c-f5f3-4528-93a9-c16c6373cb59");
    customer.companyName = QStringLiteral("Contoso Werke");
    customer.domainPrefix = QStringLiteral("contosowerke");
    customer.address.country = QStringLiteral("AT");
    customer.address.city = QStringLiteral("Wien");
    customer.address.line1 = QStringLiteral("Ringstraße 1");
    customer.address.postalCode = QStringLiteral("1010");
    customer.address.firstName = QStringLiteral("Anna");
    customer.address.lastName = QStringLiteral("Huber");
    customer.address.phoneNumber = QStringLiteral("4312345678");
    customer.email = QStringLiteral("anna@contoso.example.com");
    customer.culture = QStringLiteral("de-AT");
    customer.language = QStringLiteral("de");
    return customer;
}

} // namespace tierdesk::test
