// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/operation.h"

#include <QString>

#include <optional>

namespace tierdesk::store {

/// The kind as the table's own column has it: "newCustomer".
[[nodiscard]] QString kindWord(OperationKind kind);
/// The kind of a step in the same way: "checkout".
[[nodiscard]] QString stepWord(StepKind step);

/// The project's own, versioned text of an operation in the desk file. It has no place for a password.
[[nodiscard]] QString toText(const Operation &operation);
/// Nothing if the text is damaged or of a version that this program does not know.
[[nodiscard]] std::optional<Operation> operationFromText(const QString &text);

} // namespace tierdesk::store
