// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace tierdesk {

/// Has large pieces of memory given back to the system as soon as they are not used any more. By itself the C library keeps
/// most of them once the first was freed, and what sorting three million rows needs for a moment would stay in the process. At
/// the start of a program.
void returnLargeMemoryAtOnce();

/// For some megabytes that are about to be filled from end to end: they come in few large pages where the system has such.
/// Fetching them by 4 kB takes longer than filling them.
void takeInLargePages(void *begin, std::size_t bytes);

} // namespace tierdesk
