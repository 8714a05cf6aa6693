// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/memory.h"

#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace tierdesk {

void returnLargeMemoryAtOnce()
{
#ifdef __GLIBC__
    constexpr int kLarge =
        4 * 1024 * 1024; // bytes; a list of a million rows stays below, it is made at every key
    ::mallopt(M_MMAP_THRESHOLD, kLarge);
#endif
}

} // namespace tierdesk
