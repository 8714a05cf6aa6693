// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reading everything once for somebody who waits for the end of it.
#include "tests/models/sync/desk.h"
#include "tests/support/faultproxy.h"
#include "tests/support/sandboxfixture.h"

#include <algorithm>

using namespace tierdesk;
using namespace tierdesk::test;
using namespace Qt::StringLiterals;

TEST_CASE("who has everything read is answered when all of it is there")
{
    const SandboxFixture sandbox(smallSandbox());
    Office office(sandbox.address());
    for (int round = 0; round < 2; ++round) { // the second one finds everything young, and reads it again
        CAPTURE(round);
        const QDateTime before = QDateTime::currentDateTimeUtc();
        REQUIRE(waitFor(office.session().readAll()));
        CHECK(office.customers().size() == sandbox.customerCount());
        const QList<store::ResellerRow> resellers = office.resellers();
        CHECK(resellers.size() == sandbox.resellerCount());
        CHECK(std::ranges::all_of(
            resellers, [&before](const store::ResellerRow &row) { return row.listedAt >= before; }));
    }
}

TEST_CASE("two who ask at the same time are both answered")
{
    const SandboxFixture sandbox(smallSandbox());
    Office office(sandbox.address());
    const auto first = office.session().readAll();
    const auto second = office.session().readAll();
    CHECK(waitFor(first));
    CHECK(waitFor(second));
}

TEST_CASE("who has everything read hears that the service cannot be reached")
{
    SandboxFixture sandbox(smallSandbox());
    Office office(sandbox.address());
    sandbox.stop();
    const auto read = waitFor(office.session().readAll());
    REQUIRE_FALSE(read);
    CHECK(read.error().kind == Error::Kind::Offline);
}

TEST_CASE("what could not be read is told once the rest was")
{
    const SandboxFixture sandbox(smallSandbox());
    FaultProxy line(sandbox.baseUrl());
    line.when(FaultProxy::matching("GET", "/v1/customers?size"),
        Fault::answer(403, R"({"code":"403","description":"Access denied"})"), 1000);
    sandbox::Address address = sandbox.address();
    address.baseUrl = line.url();
    Office office(address);
    const auto read = waitFor(office.session().readAll());
    REQUIRE_FALSE(read);
    CHECK(read.error().kind == Error::Kind::Forbidden);
    CHECK(office.resellers().size() == sandbox.resellerCount());
}

TEST_CASE("reading everything sends nothing of what was begun")
{
    Desk desk;
    desk.loseService();
    const NewCustomer customer = contoso(desk.reseller, u"later"_s);
    const Operation submitted = desk.submit(customer);
    REQUIRE(waitUntil([&] {
        const auto now = desk.office.latest(submitted.id);
        return now && now->state == OperationState::Waiting;
    }));
    desk.office.crash();
    desk.sandbox.start();
    desk.office.open();
    REQUIRE(waitFor(desk.office.session().readAll()));
    CHECK_FALSE(isFinished(desk.office.stored(submitted.id).state));
    CHECK(desk.sandbox.customersWithDomain(customer.domain()) == 0);
}
