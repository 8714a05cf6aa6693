// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Customers read one by one in the background: what is wrong with one of them costs no other, and nobody is
// asked for again and again.
#include "models/store/activitytable.h"
#include "models/store/database.h"
#include "models/store/subscriptiontable.h"
#include "models/sync/plausible.h"
#include "tests/models/sync/far.h"
#include "tests/support/catch.h"

#include <QSignalSpy>

#include <algorithm>

using namespace tierdesk;
using namespace tierdesk::sync;
using namespace tierdesk::test;
using namespace Qt::StringLiterals;

namespace {

/// An office that has read the listings, behind a line that can be broken.
struct Records {
    SandboxFixture sandbox {few()};
    FaultProxy line {sandbox.baseUrl()};
    Office office {Far::behind(sandbox.address(), line)};

    Records()
    {
        office.readEverything();
        office.crash();
        ReadingPlan plan = ReadingPlan::listingsAtEveryStart();
        plan.listingAge = std::chrono::hours(4);
        plan.look = std::chrono::milliseconds(50);
        plan.readsRecords = true;
        office.options().plan = plan;
    }
    static sandbox::Options few()
    {
        sandbox::Options options = smallSandbox();
        options.customers = 6 + sandbox::kDocumentedCustomers;
        return options;
    }
    /// A customer with more than one.
    [[nodiscard]] CustomerId withSubscriptions() const
    {
        return *CustomerId::tryParse(sandbox
                                         .query(u"SELECT c.id FROM customer c JOIN subscription s ON"
                                                " s.customer = c.seq GROUP BY c.id HAVING count(*) > 1"_s)
                                         .toString());
    }
    void start()
    {
        office.open();
        office.session().start();
    }
    [[nodiscard]] static FaultProxy::Matches anyOf(const store::CustomerRow &customer)
    {
        return FaultProxy::matching("GET", "/v1/customers/" + customer.id.toString().toLatin1());
    }
    [[nodiscard]] int asked(const store::CustomerRow &customer) const
    {
        return line.countOf(anyOf(customer));
    }
    [[nodiscard]] bool isRead(const store::CustomerRow &customer)
    {
        const auto at = store::SubscriptionTable(office.session().reader()).readAt(customer.row);
        REQUIRE(at);
        return at->has_value();
    }
    [[nodiscard]] int readCount(const QList<store::CustomerRow> &customers)
    {
        return int(std::count_if(
            customers.begin(), customers.end(), [this](const auto &customer) { return isRead(customer); }));
    }
    /// As if the audit records of that time had told of it.
    void noteChange(const CustomerId &customer, const QDateTime &at)
    {
        const auto desk = store::Database::open(
            store::File::Desk, office.options().dataFolder + u"/desk.sqlite"_s, store::Access::ReadWrite);
        REQUIRE(desk);
        auto transaction = store::Transaction::begin(**desk);
        REQUIRE(transaction);
        ActivityEntry entry;
        entry.id = customer.toString() + at.toString(Qt::ISODateWithMs);
        entry.when = at;
        entry.source = ActivitySource::Audit;
        entry.what = u"update_customer"_s;
        entry.customer = customer;
        REQUIRE(store::ActivityTable(**desk).insert(entry));
        REQUIRE((*transaction)->commit());
    }
    template <typename Write> void write(Write write)
    {
        const auto replica = store::Database::open(
            store::File::Replica, office.options().replicaPath(), store::Access::ReadWrite);
        REQUIRE(replica);
        auto transaction = store::Transaction::begin(**replica);
        REQUIRE(transaction);
        REQUIRE(write(**replica));
        REQUIRE((*transaction)->commit());
    }
    [[nodiscard]] QList<store::CustomerRow> customers()
    {
        office.open();
        const auto all = office.customers();
        office.crash();
        return all;
    }
};

Fault refusal(int status)
{
    return Fault::answer(
        status, R"({"code":2032,"description":"no"})", {{"Content-Type", "application/json"}});
}

} // namespace

TEST_CASE("a customer at which the service always fails does not keep the others from being read")
{
    const int status = GENERATE(500, 403);
    CAPTURE(status);
    Records records;
    const auto customers = records.customers();
    const auto broken = customers.at(0);
    records.line.when(Records::anyOf(broken), refusal(status), -1);
    records.start();
    CHECK(waitUntil([&] { return records.readCount(customers) == customers.size() - 1; }));
    CHECK_FALSE(records.isRead(broken));
    // And is left alone: three parts, each tried four times at most.
    const int asked = records.asked(broken);
    CHECK(asked <= 12);
    const auto oldest =
        store::SubscriptionTable(records.office.session().reader()).readAt(customers.at(1).row);
    REQUIRE(oldest);
    QSignalSpy read(&records.office.session(), &Session::customerRead);
    records.office.session().openCustomer(customers.at(1).id);
    REQUIRE(waitUntil([&] { return read.count() == 1; }));
    CHECK(records.asked(broken) == asked);
}

TEST_CASE("a service that fails at every customer is not asked for all of them")
{
    Records records;
    const auto customers = records.customers();
    records.office.options().firstRetry = std::chrono::seconds(60);
    records.line.when(
        [](const SeenRequest &request) {
            return request.target.startsWith("/v1/customers/") && !request.isToken();
        },
        Fault::answer(200, "<html>"), -1);
    records.start();
    REQUIRE(waitUntil([&] { return records.office.session().status().problem.has_value(); }));
    CHECK(records.office.session().status().problem->kind == Error::Kind::BadAnswer);
    const auto asked = std::count_if(
        customers.begin(), customers.end(), [&](const auto &one) { return records.asked(one) > 0; });
    CHECK(asked <= 2 * (kMostFaultsInARow + 1)); // by two jobs: those that end soon, and those never read
}

TEST_CASE("an account that is signed out asks for nobody any more, and says so")
{
    Records records;
    const auto customers = records.customers();
    records.line.when(
        [](const SeenRequest &request) {
            return request.target.startsWith("/v1/customers/") && !request.isToken();
        },
        Fault::answer(
            401, R"({"code":"1","description":"signed out"})", {{"Content-Type", "application/json"}}),
        -1);
    records.start();
    REQUIRE(waitUntil([&] { return records.office.session().status().problem.has_value(); }));
    CHECK(records.office.session().status().problem->kind == Error::Kind::SignedOut);
    CHECK(records.readCount(customers) == 0);
}

TEST_CASE("a customer of which only the subscriptions were read since a change is read again")
{
    Records records;
    const auto customer = records.customers().at(0);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    records.noteChange(customer.id, now.addDays(-2));
    records.write([&](store::Database &replica) {
        return store::SubscriptionTable(replica).noteRead(customer.row, now);
    });
    records.office.options().plan.recordAge = std::chrono::hours(24); // nobody else has a reason
    records.start();
    CHECK(waitUntil([&] {
        const auto at = store::CustomerTable(records.office.session().reader()).detailsReadAt(customer.row);
        return at && at->has_value();
    }));
}

TEST_CASE("a change of a customer that only the overview knows has it read before all others")
{
    Records records;
    const auto customers = records.customers();
    const auto &changed = customers.constLast();
    records.noteChange(changed.id, QDateTime::currentDateTimeUtc().addDays(-30));
    records.start();
    REQUIRE(waitUntil([&] { return records.isRead(changed); }));
    const auto seen = records.line.seen();
    const auto first = std::find_if(seen.begin(), seen.end(), [](const SeenRequest &request) {
        return request.target.startsWith("/v1/customers/") && !request.isToken();
    });
    REQUIRE(first != seen.end());
    CHECK(first->target.contains(changed.id.toString().toLatin1()));
}

TEST_CASE("customers that are gone are not asked for, however often they were changed")
{
    Records records;
    const auto customers = records.customers();
    const auto gone = customers.at(0);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    records.noteChange(gone.id, now.addDays(-1));
    records.write(
        [&](store::Database &replica) { return store::CustomerTable(replica).markGone(gone.row, now); });
    const int before = records.asked(gone);
    records.start();
    REQUIRE(waitUntil([&] { return records.readCount(customers) == customers.size() - 1; }));
    CHECK(records.asked(gone) == before);
}

namespace {

/// A customer with several subscriptions that has been opened once.
struct Opened {
    Records records;
    CustomerId customer = records.withSubscriptions();
    QSignalSpy read {&startIn(records), &Session::customerRead};
    store::SubscriptionTable table {session().reader()};
    store::RowId row = **store::CustomerTable(session().reader()).find(customer);
    QList<Subscription> before;

    Opened()
    {
        again();
        REQUIRE(waitUntil([this] { return read.count() == 1; }));
        const auto known = table.of(row);
        REQUIRE(known);
        before = *known;
    }
    static Session &startIn(Records &records)
    {
        records.office.options().plan.readsRecords = false;
        records.start();
        return records.office.session();
    }
    [[nodiscard]] Session &session() { return records.office.session(); }
    void again() { session().openCustomer(customer); }
    /// What the service says of its subscriptions from now on.
    void answerWith(const Fault &answer)
    {
        records.line.when(
            FaultProxy::matching("GET", customer.toString().toLatin1() + "/subscriptions"), answer, -1);
    }
};

} // namespace

TEST_CASE("subscriptions that are suddenly missing are shown until a second answer says so, too")
{
    Opened opened;
    QSignalSpy notRead(&opened.session(), &Session::customerNotRead);
    REQUIRE(opened.before.size() > 1);
    const auto readAt = *opened.table.readAt(opened.row);

    const Fault empty =
        Fault::answer(200, R"({"totalCount":0,"items":[]})", {{"Content-Type", "application/json"}});
    opened.answerWith(empty);
    opened.again();
    REQUIRE(waitUntil([&] { return notRead.count() == 1; }));
    CHECK(notRead.first().at(1).value<Error>().code == kMuchShorter);
    CHECK(opened.table.of(opened.row)->size() == opened.before.size());
    CHECK(*opened.table.readAt(opened.row) == readAt); // as old as it was
    opened.again();
    REQUIRE(waitUntil([&] { return opened.read.count() == 2; }));
    CHECK(opened.table.of(opened.row)->isEmpty());
}

TEST_CASE("subscriptions that go on elsewhere hide nothing")
{
    Opened opened;
    opened.answerWith(Fault::answer(200,
        R"({"totalCount":1,"items":[{"id":"one-more","offerId":"x","quantity":1,"status":"active"}],)"
        R"("continuationToken":"more"})",
        {{"Content-Type", "application/json"}}));
    opened.again();
    REQUIRE(waitUntil([&] { return opened.read.count() == 2; }));
    CHECK(opened.table.of(opened.row)->size() == opened.before.size() + 1);
}

TEST_CASE("a customer that suddenly has no reseller keeps its own until a second answer says so, too")
{
    Records records;
    const auto customers = records.customers();
    const auto owned = std::find_if(
        customers.begin(), customers.end(), [](const auto &customer) { return customer.resellerCount > 0; });
    REQUIRE(owned != customers.end());
    records.office.options().plan.readsRecords = false;
    records.line.when(FaultProxy::matching("GET", "/relationships"),
        Fault::answer(200, R"({"totalCount":0,"items":[]})", {{"Content-Type", "application/json"}}), -1);
    records.start();
    Session &session = records.office.session();
    QSignalSpy read(&session, &Session::customerRead);
    QSignalSpy notRead(&session, &Session::customerNotRead);
    const store::CustomerTable table(session.reader());
    session.openCustomer(owned->id);
    REQUIRE(waitUntil([&] { return notRead.count() == 1; }));
    CHECK(table.resellersOf(owned->row)->size() == owned->resellerCount);
    session.openCustomer(owned->id);
    REQUIRE(waitUntil([&] { return read.count() == 1; }));
    CHECK(table.resellersOf(owned->row)->isEmpty());
}
