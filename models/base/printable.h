// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tierdesk {

/// The text as a terminal may have it: without control characters, by which names that others chose could write
/// whatever they like there (ECMA-48: C0 and C1, DEL). Line feeds stay, tabs become blanks.
[[nodiscard]] QString printable(const QString &text);

} // namespace tierdesk
