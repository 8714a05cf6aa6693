// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reading everything once for somebody who waits for the end of it.
#include "tests/models/sync/desk.h"
#include "tests/support/faultproxy.h"
#include "tests/support/sandboxfixture.h"

#include <QDeadlineTimer>

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

TEST_CASE("a listing that keeps failing is told when the others were read, not before")
{
    const SandboxFixture sandbox(smallSandbox());
    FaultProxy line(sandbox.baseUrl());
    const auto overview = FaultProxy::matching("GET", "/analytics/subscriptions");
    line.when(overview, Fault::answer(500, "{}"), -1);
    line.when(FaultProxy::matching("GET", "IndirectReseller"), Fault::hold());
    sandbox::Address address = sandbox.address();
    address.baseUrl = line.url();
    Office office(address);
    const auto reading = office.session().readAll();
    // More often than is enough, while the resellers' customers are still being listed.
    REQUIRE(waitUntil([&] { return line.heldCount() == 1; }));
    const int before = line.countOf(overview);
    REQUIRE(waitUntil([&] { return line.countOf(overview) >= before + 16; }));
    line.release();
    const auto read = waitFor(reading);
    REQUIRE_FALSE(read);
    CHECK(read.error().kind == Error::Kind::ServerFault);
    CHECK(std::ranges::all_of(
        office.resellers(), [](const store::ResellerRow &row) { return row.listedAt.has_value(); }));
}

TEST_CASE("a listing that keeps failing is told, however much else is read meanwhile")
{
    const SandboxFixture sandbox(smallSandbox());
    Office office(sandbox.address());
    office.readEverything();
    const CustomerId customer = office.customers().first().id;
    office.crash();
    FaultProxy line(sandbox.baseUrl());
    line.when(FaultProxy::matching("GET", "/analytics/subscriptions"), Fault::answer(500, "{}"), -1);
    sandbox::Address address = sandbox.address();
    address.baseUrl = line.url();
    office.moveTo(address);
    office.open();
    // A clerk opens one customer after the other.
    QObject clerk;
    QObject::connect(&office.session(), &sync::Session::customerRead, &clerk,
        [&office](const CustomerId &read) { office.session().openCustomer(read); });
    office.session().openCustomer(customer);
    const auto read = waitFor(office.session().readAll());
    REQUIRE_FALSE(read);
    CHECK(read.error().kind == Error::Kind::ServerFault);
}

TEST_CASE("who has everything read waits as long as the service has asked to")
{
    const SandboxFixture sandbox(smallSandbox());
    FaultProxy line(sandbox.baseUrl());
    const auto anything = FaultProxy::matching("GET", "/v1/");
    line.when(anything, Fault::throttled(60));
    sandbox::Address address = sandbox.address();
    address.baseUrl = line.url();
    Office office(address);
    const auto first = office.session().readAll();
    REQUIRE(waitUntil([&] { return office.session().status().pausedFor.has_value(); }));
    const int before = line.countOf(anything);
    const auto second = office.session().readAll();
    const QDeadlineTimer aWhile(200);
    REQUIRE(waitUntil([&] { return aWhile.hasExpired(); }));
    CHECK(line.countOf(anything) == before);
    office.session().refresh(); // a person does not want to wait
    CHECK(waitUntil([&] { return line.countOf(anything) > before; }));
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
