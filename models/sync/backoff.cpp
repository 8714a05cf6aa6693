// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/backoff.h"

#include <QRandomGenerator>

#include <algorithm>

namespace tierdesk::sync {

using std::chrono::milliseconds;

namespace {
constexpr milliseconds kLongest = std::chrono::minutes(5);
constexpr int kMostDoublings = 16;
} // namespace

Backoff::Backoff(milliseconds first)
    : m_first(first)
{
}

milliseconds Backoff::next(const Error &error)
{
    const milliseconds grown =
        std::min(kLongest, milliseconds(m_first.count() * (qint64(1) << std::min(m_tries, kMostDoublings))));
    ++m_tries;
    const auto jitter =
        qint64(double(grown.count()) * (0.75 + 0.5 * QRandomGenerator::global()->generateDouble()));
    const milliseconds asked = error.retryAfter ? milliseconds(*error.retryAfter) : milliseconds(0);
    // Up to a tenth more: what was turned away together does not come back together.
    const auto spread = qint64(double(asked.count()) * 0.1 * QRandomGenerator::global()->generateDouble());
    return std::max(milliseconds(jitter), asked + milliseconds(spread));
}

void Backoff::reset()
{
    m_tries = 0;
}

} // namespace tierdesk::sync
