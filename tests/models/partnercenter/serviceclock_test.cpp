// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/partnercenter/calls.h"

#include "models/partnercenter/serviceclock.h"

using namespace tierdesk;
using namespace tierdesk::partnercenter;
using namespace tierdesk::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {
const QByteArray kDate = "Sat, 21 Nov 2026 10:00:00 GMT";
const QDateTime kTen(QDate(2026, 11, 21), QTime(10, 0), Qt::UTC);
} // namespace

TEST_CASE("the service's time goes on by the machine's uptime, whatever is done to our clock")
{
    ServiceClock clock;
    CHECK_FALSE(clock.now(0ms).isValid()); // ours may be wrong
    clock.take(kDate, 1000ms, kTen.addSecs(7200));
    CHECK(clock.now(1000ms + 15min) == kTen.addSecs(15 * 60));
    CHECK(clock.ahead() == 120min);
    clock.take("soon", 2000ms, kTen);
    CHECK(clock.now(2000ms) == kTen.addSecs(1));
}

TEST_CASE("a clock is said to be wrong from five minutes on, in steady words")
{
    ServiceClock clock;
    clock.take(kDate, 0ms, kTen.addSecs(299));
    CHECK_FALSE(clock.ahead().has_value());
    clock.take(kDate, 0ms, kTen.addSecs(-3600));
    CHECK(clock.ahead() == -60min);
    clock.take(kDate, 0ms, kTen.addSecs(-3661)); // a minute more is the same news
    CHECK(clock.ahead() == -60min);
    clock.take(kDate, 0ms, kTen); // somebody set it
    CHECK_FALSE(clock.ahead().has_value());
}

TEST_CASE("a wait until a time of day is counted by the service's clock")
{
    ScriptedServer server;
    server.script = [](const WireRequest &) {
        return WireAnswer::json(429, "{}",
            "Date: Sat, 21 Nov 2020 10:00:00 GMT\r\nRetry-After: Sat, 21 Nov 2020 10:05:00 GMT\r\n");
    };
    HttpClient http(endpointOf(server), quickPace());
    const auto answer = ask(http, getRequest());
    REQUIRE_FALSE(answer.has_value());
    CHECK(answer.error().retryAfter == 300s);
    REQUIRE(http.traffic().clockAhead.has_value());
    CHECK(*http.traffic().clockAhead > 24h);
    CHECK(http.serviceTime().date() == QDate(2020, 11, 21));
}

TEST_CASE("a gateway's clock is not the service's")
{
    ScriptedServer server;
    server.script = [](const WireRequest &) {
        return WireAnswer::foreign(
            200, "text/html\r\nDate: Sat, 21 Nov 2020 10:00:00 GMT", "<html>Welcome to our hotel</html>");
    };
    HttpClient http(endpointOf(server), quickPace());
    REQUIRE(ask(http, getRequest()).has_value());
    CHECK_FALSE(http.serviceTime().isValid());
    CHECK_FALSE(http.traffic().clockAhead.has_value());
}
