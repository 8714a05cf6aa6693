// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/models/sync/breaking.h"
#include "tests/models/sync/far.h"

namespace tierdesk::test {

/// Breaks request n of an operation for n = 1, 2, … until an operation ends before its n-th request. submit(n) gives
/// the id of the n-th operation, check(Operation) says what must be true once it has ended. Returns how many
/// requests there were.
template <typename Submit, typename Check>
int breakEveryRequest(
    Far &far, const Filter &isOfIt, const Fault &fault, Program program, Submit submit, Check check)
{
    for (int n = 1; n < 50; ++n) {
        CAPTURE(n);
        const Breaking breaking(far.line, isOfIt, n, fault);
        const OperationId id = submit(n);
        REQUIRE(waitUntil([&] {
            const auto now = far.office.latest(id);
            return breaking.hasBroken() || (now && now->state == OperationState::Done);
        }));
        const bool wasBroken = breaking.hasBroken();
        if (wasBroken && program == Program::Ends) {
            far.office.crash();
            far.office.open();
            far.office.session().start();
        }
        const Operation done = far.office.finished(id);
        CHECK(done.state == OperationState::Done);
        check(done);
        if (!wasBroken)
            return n - 1;
    }
    FAIL("the operation never ends");
    return 0;
}

} // namespace tierdesk::test
