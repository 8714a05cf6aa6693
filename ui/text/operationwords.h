// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/operation.h"
#include "ui/text/errortable.h"
#include "ui/widgets/messagebar.h"

#include <QString>

namespace tierdesk::ui {

/// What a message bar says about an operation that is neither running nor simply done.
struct OperationWords {
    Gravity gravity = Gravity::Info;
    QString fact; ///< empty = there is nothing to say
    QString meaning;
    QString details; ///< for support: code, the service's words, correlation id
    ErrorAct act = ErrorAct::None; ///< what mends it
};

[[nodiscard]] OperationWords operationWords(const Operation &operation);
/// The error that stopped it, or made it wait.
[[nodiscard]] std::optional<Error> errorOf(const Operation &operation);
/// What stays at Microsoft if one stops here.
[[nodiscard]] QString whatStaysText(const Operation &operation);

/// Meaning and details as a message bar shows them: one text without lines.
[[nodiscard]] QString messageMeaning(const QString &meaning, const QString &details);

} // namespace tierdesk::ui
