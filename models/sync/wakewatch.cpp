// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/wakewatch.h"

#include <utility>

namespace tierdesk::sync {
namespace {
constexpr std::chrono::seconds kNap {2}; // less makes no wait shorter that anybody would notice
}

WakeWatch::WakeWatch(Slept slept, std::chrono::milliseconds look)
    : m_slept(std::move(slept))
    , m_before(m_slept())
{
    connect(&m_timer, &QTimer::timeout, this, &WakeWatch::look);
    m_timer.start(look);
}

void WakeWatch::look()
{
    const std::chrono::milliseconds all = m_slept();
    const std::chrono::milliseconds slept = all - std::exchange(m_before, all);
    if (slept >= kNap)
        emit woke(slept);
}

} // namespace tierdesk::sync
