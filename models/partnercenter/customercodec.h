// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/customer.h"
#include "models/domain/newcustomer.h"
#include "models/domain/reseller.h"
#include "models/partnercenter/api.h"

#include <QByteArray>

namespace tierdesk::partnercenter {

[[nodiscard]] Result<Listing<Reseller>> readResellers(const QByteArray &body); ///< contract.md 6.1, 7.10
[[nodiscard]] Result<Listing<Customer>> readCustomers(const QByteArray &body); ///< 7.1, 7.2
/// The same for all customers: texts are views of the answer, which the page keeps.
[[nodiscard]] Result<Listing<ListedCustomer>> readCustomerPage(const QByteArray &body);
[[nodiscard]] Result<CustomerDetails> readCustomer(const QByteArray &body); ///< 7.3
[[nodiscard]] Result<CreatedCustomer> readCreatedCustomer(const QByteArray &body); ///< 7.4

/// The body that creates a customer (7.4), in the documented PascalCase.
[[nodiscard]] QByteArray writeNewCustomer(const NewCustomer &customer);

} // namespace tierdesk::partnercenter
