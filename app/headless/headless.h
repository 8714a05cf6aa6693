// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace tierdesk::app {

/// Carries out a command that needs no window and no display, and returns the exit code. `arguments` begin with its
/// name; before any application object is made.
[[nodiscard]] int runWithoutWindow(int &argc, char **argv, const QStringList &arguments);

} // namespace tierdesk::app
