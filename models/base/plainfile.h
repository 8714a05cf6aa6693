// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QString>

namespace tierdesk {

/// A file that is written beside its place and then takes it would take that of a device or a pipe, too: /dev/null would be a
/// file from then on. Call it before anything is written to a place that somebody chose.
/// Error: Storage (Cause::FileNotPlain) where something else than a file is, or only a folder can be.
[[nodiscard]] Result<void> requirePlainFile(const QString &path);

} // namespace tierdesk
