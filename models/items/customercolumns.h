// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/column.h"
#include "models/store/customertable.h"

#include <QList>

#include <span>

namespace tierdesk::items {

/// The columns of the customers' list, in its order.
enum class CustomerColumn { Name, Domain, MicrosoftId, Reseller, Relationship };

[[nodiscard]] std::span<const Column<CustomerColumn, store::CustomerRow>> customerColumns();
[[nodiscard]] const Column<CustomerColumn, store::CustomerRow> &customerColumn(CustomerColumn id);
[[nodiscard]] QString customerHeading(CustomerColumn column, Wording wording);
/// What Partner Center's own export has, in its order (P6).
[[nodiscard]] QList<CustomerColumn> portalColumns();

/// "reseller" is called "Cloud Reseller"; a word nobody knows stays as it came.
[[nodiscard]] QString relationshipWord(const QString &asItCame, Wording wording);
/// What stands in for a name that could not be read.
[[nodiscard]] QString unreadableWord(Wording wording);
/// Why the reseller's cell has only a dash.
[[nodiscard]] QString notKnownYetWord(Wording wording);

} // namespace tierdesk::items
