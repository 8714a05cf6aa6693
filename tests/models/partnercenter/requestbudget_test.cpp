// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "models/partnercenter/requestbudget.h"

using namespace tierdesk::partnercenter;
using namespace std::chrono_literals;

namespace {

/// How many requests go out between two times if there is always one waiting.
int sentBetween(
    RequestBudget &budget, Priority priority, std::chrono::milliseconds from, std::chrono::milliseconds until)
{
    int sent = 0;
    for (auto now = from; now < until;) {
        const auto wait = budget.take(priority, now);
        if (wait == 0ms)
            ++sent;
        else
            now += wait;
    }
    return sent;
}

} // namespace

TEST_CASE("no minute holds more requests than the service allows, and a long run keeps the rate")
{
    RequestBudget budget(400);
    const int firstMinute = sentBetween(budget, Priority::Foreground, 0ms, 60s);
    CHECK(firstMinute <= 451); // one burst more; the service refuses at 500
    CHECK(firstMinute >= 400);
    const int nextTen = sentBetween(budget, Priority::Foreground, 60s, 660s);
    CHECK(nextTen <= 4001);
    CHECK(nextTen >= 3990);
    CHECK(budget.sentInLastMinute(660s) <= 401);
    CHECK(budget.sentInLastMinute(800s) == 0);
}

TEST_CASE("the background gets at most half")
{
    RequestBudget budget(400);
    static_cast<void>(sentBetween(budget, Priority::Background, 0ms, 60s));
    const int background = sentBetween(budget, Priority::Background, 60s, 660s);
    CHECK(background <= 2001);
    CHECK(background >= 1980);
    CHECK(budget.take(Priority::Foreground, 660s) == 0ms); // the other half is there for people
}

TEST_CASE("a pause holds everybody and is never shortened")
{
    RequestBudget budget(400);
    budget.pauseUntil(57s);
    budget.pauseUntil(3s);
    CHECK(budget.take(Priority::Foreground, 10s) == 47s);
    CHECK(budget.take(Priority::Background, 10s) == 47s);
    CHECK(budget.pausedFor(10s) == 47s);
    CHECK_FALSE(budget.pausedFor(57s).has_value());
    CHECK(budget.take(Priority::Foreground, 57s) == 0ms);
}

TEST_CASE("after a pause requests go out at the pace, not all that gathered at once")
{
    RequestBudget budget(400);
    const bool isAskedMeanwhile = GENERATE(false, true);
    budget.pauseUntil(57s);
    if (isAskedMeanwhile)
        CHECK(budget.take(Priority::Foreground, 30s) == 27s);
    CHECK(sentBetween(budget, Priority::Foreground, 57s, 58s) <= 8);
    SECTION("one that a person ended, too")
    {
        budget.pauseUntil(200s);
        budget.endPause();
        CHECK(sentBetween(budget, Priority::Foreground, 58s, 59s) >= 1);
        CHECK(sentBetween(budget, Priority::Foreground, 59s, 119s) >= 390);
    }
}

TEST_CASE("the service's brake halves the rate, which then grows back")
{
    RequestBudget budget(400);
    static_cast<void>(sentBetween(budget, Priority::Foreground, 0ms, 60s));
    budget.lower(60s);
    const int braked = sentBetween(budget, Priority::Foreground, 60s, 120s);
    CHECK(braked >= 195);
    CHECK(braked <= 225);
    static_cast<void>(sentBetween(budget, Priority::Foreground, 120s, 600s));
    CHECK(sentBetween(budget, Priority::Foreground, 600s, 660s) >= 395);
    for (int i = 0; i < 50; ++i)
        budget.lower(660s);
    CHECK(sentBetween(budget, Priority::Foreground, 660s, 720s) >= 20); // never to a standstill
}
