// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/operation.h"
#include "models/sync/session.h"

#include <QString>

namespace tierdesk::ui {

/// An operation as Microsoft's support needs it: kind, times (UTC), codes, correlation and request ids. English
/// whatever the window's language is. No names, no addresses, no user name, no text of the service: nothing
/// personal can be in it, so that it may be sent to anybody.
[[nodiscard]] QString supportText(const Operation &operation);
[[nodiscard]] QString supportText(const store::UnreadableOperation &operation);

} // namespace tierdesk::ui
