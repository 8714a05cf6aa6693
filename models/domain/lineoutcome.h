// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/operation.h"

namespace tierdesk {

/// What became of one chosen product.
enum class LineOutcome {
    Open, ///< nothing is ordered yet
    NotOrdered, ///< the service did not take it
    Ordered, ///< being provisioned, as far as is known
    Active, ///< provisioned
};

/// One for each of the operation's chosen lines, in their order.
[[nodiscard]] QList<LineOutcome> lineOutcomes(const Operation &operation);

/// A checkout speaks of groups of lines (contract.md 10.1): the faults of groups as faults of their lines, by what
/// the cart said of each line. A fault whose group no line has stays as it is.
[[nodiscard]] QList<LineFault> faultsByLine(const QList<LineFault> &faults, const QList<CartLine> &lines);

} // namespace tierdesk
