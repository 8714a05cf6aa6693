// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tierdesk {

/// Has large pieces of memory given back to the system as soon as they are not used any more. By itself the C library keeps
/// most of them once the first was freed, and what sorting three million rows needs for a moment would stay in the process. At
/// the start of a program.
void returnLargeMemoryAtOnce();

} // namespace tierdesk
