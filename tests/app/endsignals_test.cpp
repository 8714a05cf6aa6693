// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/wait.h"

#include "app/headless/endsignals.h"

#include <csignal>
#include <optional>

using namespace tierdesk;
using namespace tierdesk::app;

namespace {

bool isBlocked(int number)
{
    sigset_t now {};
    REQUIRE(::pthread_sigmask(SIG_BLOCK, nullptr, &now) == 0);
    return ::sigismember(&now, number) == 1;
}

} // namespace

TEST_CASE("the first signal is an event, and a second one ends the program wherever it is")
{
    std::optional<EndSignals> ends(std::in_place);
    for (const int number : {SIGINT, SIGTERM, SIGHUP}) {
        CAPTURE(number);
        REQUIRE(isBlocked(number));
        int came = 0;
        QObject context;
        QObject::connect(&*ends, &EndSignals::came, &context, [&came](int what) { came = what; });
        REQUIRE(::pthread_kill(::pthread_self(), number) == 0);
        CHECK(test::waitUntil([&] { return came == number; }));
    }
    ends.reset();
    for (const int number : {SIGINT, SIGTERM, SIGHUP}) {
        CAPTURE(number);
        CHECK_FALSE(isBlocked(number));
    }
}

TEST_CASE("what was started to outlive its terminal does")
{
    auto *before = std::signal(SIGHUP, SIG_IGN);
    {
        const EndSignals ends;
        CHECK_FALSE(isBlocked(SIGHUP));
        CHECK(isBlocked(SIGTERM));
    }
    std::signal(SIGHUP, before);
}
