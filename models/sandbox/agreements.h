// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace tierdesk::sandbox {

class State;

/// Whether anybody has accepted the Microsoft Customer Agreement for the customer, or the customer itself
/// has; before that no order is taken (13605).
[[nodiscard]] bool hasAcceptedCustomerAgreement(State &state, qint64 customer);

} // namespace tierdesk::sandbox
