// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/machineclock.h"

#include <cstdint>
#include <ctime>

namespace tierdesk {
namespace {

std::chrono::milliseconds read(clockid_t clock)
{
    timespec time {};
    clock_gettime(clock, &time);
    return std::chrono::milliseconds(std::int64_t(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000);
}

} // namespace

std::chrono::milliseconds sinceBoot()
{
    return read(CLOCK_BOOTTIME);
}

std::chrono::milliseconds sleptSinceBoot()
{
    return read(CLOCK_BOOTTIME) - read(CLOCK_MONOTONIC);
}

} // namespace tierdesk
