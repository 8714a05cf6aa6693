// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/wait.h"

#include "app/endsignals.h"

#include <csignal>
#include <map>
#include <optional>

using namespace tierdesk;
using namespace tierdesk::app;

namespace {

auto whatItDoes(int number)
{
    struct sigaction action { };
    REQUIRE(::sigaction(number, nullptr, &action) == 0);
    return action.sa_handler;
}

} // namespace

TEST_CASE("the first signal is an event, and a second one ends the program wherever it is")
{
    const int numbers[] = {SIGINT, SIGTERM, SIGHUP};
    std::map<int, void (*)(int)> before; // the end of the program, or how the test's frame tells of it
    for (const int number : numbers)
        before[number] = whatItDoes(number);
    std::optional<EndSignals> ends(std::in_place);
    for (const int number : numbers) {
        CAPTURE(number);
        REQUIRE(whatItDoes(number) != before[number]);
        int came = 0;
        QObject context;
        QObject::connect(&*ends, &EndSignals::came, &context, [&came](int what) { came = what; });
        REQUIRE(::raise(number) == 0);
        CHECK(whatItDoes(number) == SIG_DFL);
        CHECK(test::waitUntil([&] { return came == number; }));
    }
    // Unless the program goes on and says so.
    ends->listen();
    for (const int number : numbers)
        CHECK(whatItDoes(number) != SIG_DFL);
    ends.reset();
    for (const int number : numbers) {
        CAPTURE(number);
        CHECK(whatItDoes(number) == before[number]);
    }
}

TEST_CASE("what was started to outlive its terminal does")
{
    auto *before = std::signal(SIGHUP, SIG_IGN);
    {
        const EndSignals ends;
        CHECK(whatItDoes(SIGHUP) == SIG_IGN);
    }
    CHECK(whatItDoes(SIGHUP) == SIG_IGN);
    std::signal(SIGHUP, before);
}
