// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/newcustomer.h"

namespace tierdesk {

QString NewCustomer::domain() const
{
    return domainPrefix + QLatin1String(".onmicrosoft.com");
}

int NewCustomer::totalLicenses() const
{
    int total = 0;
    for (const ChosenLine &line : lines)
        total += line.quantity;
    return total;
}

} // namespace tierdesk
