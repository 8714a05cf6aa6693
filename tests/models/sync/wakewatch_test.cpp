// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/machineclock.h"
#include "models/sync/wakewatch.h"
#include "tests/support/wait.h"

using namespace tierdesk;
using namespace tierdesk::sync;
using namespace tierdesk::test;
using namespace std::chrono_literals;

TEST_CASE("a computer that slept is noticed when it wakes, once")
{
    std::chrono::milliseconds slept = 5h; // before the program began: none of its business
    int looks = 0;
    WakeWatch watch(
        [&] {
            ++looks;
            return slept;
        },
        1ms);
    QList<std::chrono::milliseconds> woke;
    QObject::connect(&watch, &WakeWatch::woke, &watch, [&woke](auto time) { woke.append(time); });
    REQUIRE(waitUntil([&looks] { return looks > 3; }));
    CHECK(woke.isEmpty());
    slept += 90min;
    REQUIRE(waitUntil([&woke] { return !woke.isEmpty(); }));
    slept += 10ms; // clocks are not read at the same moment
    const int before = looks;
    REQUIRE(waitUntil([&looks, before] { return looks > before + 3; }));
    CHECK(woke == QList<std::chrono::milliseconds> {90min});
}

TEST_CASE("the machine's clock runs, and what it slept is part of it")
{
    const auto before = sinceBoot();
    REQUIRE(waitUntil([before] { return sinceBoot() > before; }));
    CHECK(sleptSinceBoot() >= -5ms);
    CHECK(sleptSinceBoot() <= sinceBoot());
}
