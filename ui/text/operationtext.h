// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/operation.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QString>

namespace tierdesk::ui {

/// All words about operations are translated in one context.
class OperationText {
    Q_DECLARE_TR_FUNCTIONS(OperationText)
};

// An operation in the words of a list: one cell each. What a message bar says of it is in operationwords.h.

[[nodiscard]] QString operationKindText(OperationKind kind); ///< "Add customer"
/// The state that a person is told: what is being checked stays so while the service is asked about it.
[[nodiscard]] OperationState shownState(const Operation &operation);
[[nodiscard]] QString operationStateText(OperationState state); ///< "Being checked (up to 15 minutes)"
/// The step that is under way, or comes next; of a finished one what was done last, "–" if nothing was.
[[nodiscard]] QString currentStepText(const Operation &operation);
[[nodiscard]] QString nextTryText(const Operation &operation, const QDateTime &now); ///< "in 40 seconds", "–"
[[nodiscard]] int attemptsOf(const Operation &operation); ///< of all its steps
/// What will not be done any more if it is given up; empty if nothing is left.
[[nodiscard]] QString notDoneText(const Operation &operation);
/// Why an operation is grey, and what that means.
[[nodiscard]] QString unreadableOperationText();

} // namespace tierdesk::ui
