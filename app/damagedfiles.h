// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QString>

class QDateTime;

namespace tierdesk::app {

/// Puts aside whichever of the account's two files is damaged; a sound one stays. Only while nobody has them
/// open, and only where nobody waits for the window: it may take seconds. Errors: Storage.
[[nodiscard]] Result<void> keepDamagedFilesAside(const QString &folder, const QDateTime &now);

} // namespace tierdesk::app
