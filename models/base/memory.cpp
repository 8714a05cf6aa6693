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
    ::mallopt(M_TRIM_THRESHOLD,
        2 * kLarge); // it would be 128 kB: what is freed after each key would have to be made anew
#endif
}

} // namespace tierdesk
