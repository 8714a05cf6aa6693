// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/domain/newcustomer.h"

#include <optional>

namespace tierdesk {

/// Which field of the wizard a refusal of Partner Center is about; nothing if it cannot be told. Decided by
/// the documented codes (contract.md 5.4), and by the member that the service names where it has no code of
/// its own (a taken domain, a culture that does not fit).
[[nodiscard]] std::optional<NewCustomerField> fieldAtFault(const Error &error);

/// Whether creating the customer was refused because its domain exists already.
[[nodiscard]] bool isDomainTaken(const Error &error);

} // namespace tierdesk
