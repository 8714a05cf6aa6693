// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/database.h"
#include "models/store/subscriptiontable.h"
#include "models/store/syncstatetable.h"
#include "tests/models/sync/far.h"
#include "tests/support/catch.h"
#include "tests/support/faultproxy.h"
#include "tests/support/sandboxfixture.h"

#include <QSignalSpy>

#include <algorithm>

using namespace tierdesk;
using namespace tierdesk::sync;
using namespace tierdesk::test;
using namespace Qt::StringLiterals;

namespace {

ReadingPlan listingsEvery(std::chrono::milliseconds age)
{
    ReadingPlan plan;
    plan.listingAge = age;
    plan.look = std::chrono::milliseconds(100);
    plan.readsAudit = plan.readsRecords = false;
    return plan;
}

QDateTime listedAt(Office &office)
{
    const auto bookmark = store::SyncStateTable(office.session().reader()).read(u"customers"_s);
    REQUIRE(bookmark);
    return bookmark->completedAt.value_or(QDateTime());
}

} // namespace

TEST_CASE("a start within four hours of the last complete listing asks for no other, F5 does")
{
    SandboxFixture sandbox;
    Office office(sandbox.address());
    office.readEverything();
    const QDateTime before = listedAt(office);
    office.crash();
    office.options().plan = listingsEvery(std::chrono::hours(4));
    office.open();
    // How old what is shown is stays said.
    REQUIRE(waitUntil([&] { return office.session().status().customersReadAt == before; }));
    (void)sandbox.query(u"UPDATE customer SET name = 'Renamed elsewhere' WHERE seq = 1"_s);
    office.session().start();
    // Something that is read after whatever the start began with.
    QSignalSpy read(&office.session(), &Session::customerRead);
    office.session().openCustomer(office.customers().constLast().id);
    REQUIRE(waitUntil([&] { return read.count() == 1; }));
    CHECK(waitUntil([&] { return office.session().status().work == SyncStatus::Work::Idle; }));
    CHECK(listedAt(office) == before);
    office.session().refresh();
    CHECK(waitUntil([&] { return listedAt(office) > before; }));
}

TEST_CASE("a window that stays open lists again by itself once the listing is old")
{
    SandboxFixture sandbox;
    Office office(sandbox.address());
    office.crash();
    office.options().plan = listingsEvery(std::chrono::milliseconds(300));
    office.open();
    office.session().start();
    REQUIRE(waitUntil([&] { return listedAt(office).isValid(); }));
    const QDateTime first = listedAt(office);
    CHECK(waitUntil([&] { return listedAt(office) > first; }));
}

TEST_CASE("a customer that left is found out after a crash between the listing and the question")
{
    SandboxFixture sandbox;
    Office office(sandbox.address());
    office.readEverything();
    const auto customer = office.customers().constFirst();
    // As if the crash had come after the complete pass that did not name it, before it was asked for.
    sandbox.forgetCustomer(customer.id.toString());
    office.crash();
    {
        const auto replica = store::Database::open(
            store::File::Replica, office.options().replicaPath(), store::Access::ReadWrite);
        REQUIRE(replica);
        auto bookmark = store::SyncStateTable(**replica).read(u"customers"_s);
        REQUIRE(bookmark);
        REQUIRE(bookmark->seen.testBit(qsizetype(customer.row)));
        bookmark->seen.clearBit(qsizetype(customer.row));
        auto transaction = store::Transaction::begin(**replica);
        REQUIRE(transaction);
        REQUIRE(store::SyncStateTable(**replica).write(*bookmark));
        REQUIRE((*transaction)->commit());
    }
    office.options().plan = listingsEvery(std::chrono::hours(4));
    office.open();
    office.session().start();
    CHECK(waitUntil([&] {
        const auto now = office.customers();
        return std::none_of(now.begin(), now.end(), [&](const auto &row) { return row.id == customer.id; });
    }));
}

TEST_CASE("a listing that always fails keeps none of the others from being read again")
{
    SandboxFixture sandbox;
    FaultProxy line(sandbox.baseUrl());
    Office office(Far::behind(sandbox.address(), line));
    office.readEverything();
    REQUIRE(waitUntil([&] { return office.session().status().work == SyncStatus::Work::Idle; }));
    const QDateTime before = QDateTime::currentDateTimeUtc();
    line.when(
        [](const SeenRequest &request) {
            return request.target.startsWith("/v1/customers?") && !request.target.contains("filter=");
        },
        Fault::answer(500, R"({"code":900,"description":"no"})", {{"Content-Type", "application/json"}}), -1);
    office.session().refresh();
    CHECK(waitUntil([&] {
        const auto overview =
            store::SyncStateTable(office.session().reader()).read(u"subscriptionOverview"_s);
        const auto known = office.resellers();
        return overview && overview->completedAt > before
            && std::all_of(
                known.begin(), known.end(), [&](const auto &row) { return row.listedAt > before; });
    }));
    CHECK(listedAt(office) < before);
    CHECK(waitUntil([&] { return office.session().status().problem.has_value(); })); // and that one is said
}

TEST_CASE("on a first reading the subscriptions wait for the customers that they belong to")
{
    SandboxFixture sandbox;
    FaultProxy line(sandbox.baseUrl());
    line.when(FaultProxy::matching("GET", "/v1/customers?"), Fault::htmlUnavailable(), 8);
    Office office(Far::behind(sandbox.address(), line));
    office.readEverything();
    const auto there = sandbox.query(u"SELECT count(*) FROM subscription"_s).toInt();
    CHECK(waitUntil([&] {
        const auto count = store::SubscriptionTable(office.session().reader()).count();
        return count && *count == there;
    }));
}

TEST_CASE(
    "of customers that a listing did not name, one that cannot be asked for holds up none of the others")
{
    SandboxFixture sandbox;
    FaultProxy line(sandbox.baseUrl());
    Office office(Far::behind(sandbox.address(), line));
    office.readEverything();
    REQUIRE(waitUntil([&] { return office.session().status().work == SyncStatus::Work::Idle; }));
    const auto customers = office.customers();
    const auto broken = customers.at(0);
    const auto gone = customers.at(1);
    sandbox.forgetCustomer(broken.id.toString());
    sandbox.forgetCustomer(gone.id.toString());
    line.when(FaultProxy::matching("GET", "/v1/customers/" + broken.id.toString().toLatin1()),
        Fault::answer(500, R"({"code":900,"description":"no"})", {{"Content-Type", "application/json"}}), -1);
    office.session().refresh();
    CHECK(waitUntil([&] { return !office.customerWithDomain(gone.domain); }));
    CHECK(office.customerWithDomain(broken.domain));
    line.clearFaults();
    CHECK(waitUntil([&] { return !office.customerWithDomain(broken.domain); }));
}

TEST_CASE("who could not be asked for because the account was signed out is asked for after the next start")
{
    SandboxFixture sandbox;
    FaultProxy line(sandbox.baseUrl());
    Office office(Far::behind(sandbox.address(), line));
    office.readEverything();
    REQUIRE(waitUntil([&] { return office.session().status().work == SyncStatus::Work::Idle; }));
    const auto gone = office.customers().constFirst();
    sandbox.forgetCustomer(gone.id.toString());
    line.when(FaultProxy::matching("GET", "/v1/customers/" + gone.id.toString().toLatin1()),
        Fault::answer(401, R"({"code":"1","description":"no"})", {{"Content-Type", "application/json"}}), -1);
    office.session().refresh();
    REQUIRE(waitUntil([&] {
        const auto problem = office.session().status().problem;
        return problem && problem->kind == Error::Kind::SignedOut;
    }));
    CHECK(office.customerWithDomain(gone.domain));
    office.crash();
    line.clearFaults();
    office.options().plan = listingsEvery(std::chrono::hours(4));
    office.open();
    office.session().start();
    CHECK(waitUntil([&] { return !office.customerWithDomain(gone.domain); }));
}
