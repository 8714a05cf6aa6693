// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/catch.h"

#include <QFuture>
#include <QTest>

namespace tierdesk::test {

/// How long anything may take before it counts as failed; never a time to sleep through.
inline constexpr int kPatience = 15000;

/// Runs the event loop until the condition holds. Use inside REQUIRE.
template <typename Condition> [[nodiscard]] bool waitUntil(Condition condition, int milliseconds = kPatience)
{
    return QTest::qWaitFor(condition, milliseconds);
}

/// The value of a future, with the event loop running meanwhile.
template <typename T> [[nodiscard]] T waitFor(QFuture<T> future)
{
    REQUIRE(waitUntil([&future] { return future.isFinished(); }));
    REQUIRE(future.resultCount() > 0);
    return future.result();
}

} // namespace tierdesk::test
