// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/memory.h"

#include <cstdlib>
#include <memory>

#ifdef __GLIBC__
#include <malloc.h>
#endif
#ifdef __linux__
#include <sys/mman.h>
#endif

namespace tierdesk {

namespace {

// Bytes. A list of a million rows stays below: it is made at every key.
constexpr int kLarge = 4 * 1024 * 1024;

} // namespace

void returnLargeMemoryAtOnce()
{
#ifdef __GLIBC__
    ::mallopt(M_MMAP_THRESHOLD, kLarge);
    ::mallopt(M_TRIM_THRESHOLD,
        2 * kLarge); // it would be 128 kB: what is freed after each key would have to be made anew
#endif
}

void takeInLargePages([[maybe_unused]] void *begin, [[maybe_unused]] std::size_t bytes)
{
#ifdef __linux__
    constexpr std::size_t kLargePage = 2 * 1024 * 1024; // bytes
    if (bytes < kLarge)
        return; // a part of what small pieces are taken from, too
    void *whole = begin;
    std::size_t left = bytes;
    if (std::align(kLargePage, kLargePage, whole, left))
        ::madvise(whole, left / kLargePage * kLargePage, MADV_HUGEPAGE); // refused is as good: small ones
#endif
}

} // namespace tierdesk
