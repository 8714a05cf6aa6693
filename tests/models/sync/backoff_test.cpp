// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/backoff.h"
#include "tests/support/catch.h"

#include <set>

using namespace tierdesk;
using namespace std::chrono_literals;

TEST_CASE("what the service asks to wait is kept, and not everybody comes back at once")
{
    Error throttled;
    throttled.kind = Error::Kind::Throttled;
    throttled.retryAfter = 100s;
    std::set<std::chrono::milliseconds> waits;
    for (int i = 0; i < 20; ++i)
        waits.insert(sync::Backoff(500ms).next(throttled));
    CHECK(*waits.begin() >= 100s);
    CHECK(*waits.rbegin() <= 110s);
    CHECK(waits.size() > 10);
}

TEST_CASE("rests grow to five minutes and no longer")
{
    sync::Backoff backoff(500ms);
    CHECK(backoff.next({}) <= 625ms);
    for (int i = 0; i < 30; ++i)
        CHECK(backoff.next({}) <= 375s);
    CHECK(backoff.next({}) >= 225s);
    backoff.reset();
    CHECK(backoff.next({}) <= 625ms);
}
