// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tierdesk::ui {

/// An operation type of Partner Center's audit records, or a step of ours: "create_order" → "Order placed". What
/// is not known stays as it came: new ones appear regularly (contract.md 14).
[[nodiscard]] QString activityText(const QString &what);
/// "succeeded" → "Done"; what is not known stays as it came.
[[nodiscard]] QString activityResultText(const QString &result);

} // namespace tierdesk::ui
