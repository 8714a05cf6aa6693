// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/activity.h"
#include "models/domain/operation.h"

#include <optional>

namespace tierdesk::sync {

/// What a step that is done has changed at Partner Center; nothing if nothing was sent, or if it is only a cart,
/// which changes nothing. `person` did it; empty = not known, then it was the program.
[[nodiscard]] std::optional<ActivityEntry> activityOf(
    const Operation &operation, StepKind step, const QString &person);

} // namespace tierdesk::sync
