// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sandbox/jsontext.h"

#include <QDateTime>

namespace tierdesk::sandbox {

class State;
struct CustomerInPath;

/// The orders that came of a cart, as the answers print them, in the order of their groups.
[[nodiscard]] JsonArray ordersOfCart(
    State &state, const CustomerInPath &customer, const QString &cartId, const QDateTime &now);

} // namespace tierdesk::sandbox
