// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/profile.h"

#include <QDateTime>

namespace tierdesk::app {

class Terminal;

/// "tierdesk status": how old and how complete the account's lists are, and what waits. Returns the exit code.
[[nodiscard]] int tellStatus(const Profile &profile, const QDateTime &now, Terminal &terminal);

} // namespace tierdesk::app
