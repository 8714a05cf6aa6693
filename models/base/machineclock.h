// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace tierdesk {

/// Time since this computer was started, its sleep included. Waits and lifetimes are counted by it: nobody can
/// set it, and what ended while the lid was closed has ended.
[[nodiscard]] std::chrono::milliseconds sinceBoot();

/// How much of that it slept.
[[nodiscard]] std::chrono::milliseconds sleptSinceBoot();

} // namespace tierdesk
