// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/activitytable.h"
#include "models/store/auditreadingtable.h"
#include "models/store/database.h"
#include "models/store/subscriptiontable.h"
#include "tests/models/sync/far.h"
#include "tests/support/catch.h"
#include "tests/support/faultproxy.h"
#include "tests/support/sandboxfixture.h"

using namespace tierdesk;
using namespace tierdesk::sync;
using namespace tierdesk::test;
using namespace Qt::StringLiterals;

namespace {

ReadingPlan auditOnly()
{
    ReadingPlan plan = ReadingPlan::listingsAtEveryStart();
    plan.readsAudit = true;
    return plan;
}

/// A second connection to the desk file, as a page of the window has it.
std::unique_ptr<store::Database> deskOf(Office &office)
{
    auto desk =
        store::Database::open(store::File::Desk, office.session().deskPath(), store::Access::ReadOnly);
    REQUIRE(desk);
    return std::move(*desk);
}

qint64 keptRecords(Office &office)
{
    const auto count = store::ActivityTable(*deskOf(office)).count();
    REQUIRE(count);
    return *count;
}

store::AuditReading readingOf(Office &office)
{
    const auto reading = store::AuditReadingTable(*deskOf(office)).read();
    REQUIRE(reading);
    return *reading;
}

/// Somebody else orders: an audit record that is not ours.
void recordOrder(const SandboxFixture &sandbox, const QString &customer, const QDateTime &at)
{
    (void)sandbox.query(
        u"INSERT INTO audit(at, customer, customer_name, user_name, resource, resource_id, operation,"
        " correlation, new_value, details) VALUES(?, ?, 'C', 'other@x', 'order', ?, 'create_order', '', '', '[]')"_s,
        {at.toString(Qt::ISODateWithMs), customer, customer + at.toString(Qt::ISODateWithMs)});
}

} // namespace

TEST_CASE("ninety days of audit records are fetched at first, and kept")
{
    SandboxFixture sandbox;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString customer = sandbox.column(u"SELECT id FROM customer LIMIT 1"_s).constFirst();
    for (int days = 0; days < 88; days += 4)
        recordOrder(sandbox, customer, now.addDays(-days));
    const int there = sandbox.query(u"SELECT count(*) FROM audit"_s).toInt();
    Office office(sandbox.address());
    office.crash();
    office.options().plan = auditOnly();
    office.open();
    office.session().start();
    REQUIRE(waitUntil([&] { return readingOf(office).completedAt.has_value(); }));
    CHECK(keptRecords(office) == there);
    CHECK(readingOf(office).readUntil == now.date());

    // The service forgets; what came since is fetched, what was known is not told twice.
    (void)sandbox.query(u"DELETE FROM audit WHERE at < ?"_s, {now.addDays(-2).toString(Qt::ISODateWithMs)});
    recordOrder(sandbox, customer, now.addSecs(-1));
    office.options().plan.auditAge = std::chrono::milliseconds(0);
    office.crash();
    office.open();
    office.session().start();
    CHECK(waitUntil([&] { return keptRecords(office) == there + 1; }));
}

TEST_CASE("the reading of audit records goes on where a crash stopped it")
{
    SandboxFixture sandbox;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    (void)sandbox.query(u"DELETE FROM audit"_s);
    const QString customer = sandbox.column(u"SELECT id FROM customer LIMIT 1"_s).constFirst();
    for (const int days : {80, 50, 20, 1})
        recordOrder(sandbox, customer, now.addDays(-days));
    FaultProxy line(sandbox.baseUrl());
    Office office(Far::behind(sandbox.address(), line));
    office.crash();
    office.options().plan = auditOnly();
    // Only the first of the stretches comes.
    const QByteArray first = now.addDays(-89).date().toString(Qt::ISODate).toLatin1();
    line.when(
        [first](const SeenRequest &request) {
            return request.target.contains("/v1/auditrecords") && !request.target.contains(first);
        },
        Fault::silent(), 1);
    office.open();
    office.session().start();
    REQUIRE(waitUntil([&] { return keptRecords(office) == 1; }));
    office.crash();
    office.open();
    CHECK(readingOf(office).readUntil.has_value());
    office.session().start();
    REQUIRE(waitUntil([&] { return readingOf(office).completedAt.has_value(); }));
    CHECK(keptRecords(office) == 4);
}

TEST_CASE("audit records that cannot be read are counted where the window says so")
{
    SandboxFixture sandbox;
    FaultProxy line(sandbox.baseUrl());
    Office office(Far::behind(sandbox.address(), line));
    office.crash();
    office.options().plan = auditOnly();
    line.when(FaultProxy::matching("GET", "/v1/auditrecords"),
        Fault::answer(
            200, R"({"totalCount":2,"items":["nonsense",17]})", {{"Content-Type", "application/json"}}),
        1);
    office.open();
    office.session().start();
    CHECK(waitUntil([&] { return office.session().status().unreadableItems == 2; }));
}

TEST_CASE("a customer that somebody else changed is read again by itself")
{
    SandboxFixture sandbox;
    Office office(sandbox.address());
    office.readEverything();
    const auto customer = office.customers().constFirst();
    office.session().openCustomer(customer.id);
    const auto readAt = [&] {
        const auto at = store::SubscriptionTable(office.session().reader()).readAt(customer.row);
        REQUIRE(at);
        return *at;
    };
    REQUIRE(waitUntil([&] { return readAt().has_value(); }));
    const QDateTime before = *readAt();
    recordOrder(sandbox, customer.id.toString(), before.addSecs(1));
    office.crash();
    office.options().plan = auditOnly();
    office.options().plan.readsRecords = true;
    office.options().plan.listingAge = std::chrono::hours(4);
    office.open();
    office.session().start();
    CHECK(waitUntil([&] { return *readAt() > before; }));
}

TEST_CASE("a customer that was read long ago is read again while the program runs")
{
    SandboxFixture sandbox;
    Office office(sandbox.address());
    office.readEverything();
    const auto customers = office.customers();
    office.crash();
    office.options().plan = ReadingPlan::listingsAtEveryStart();
    office.options().plan.listingAge = std::chrono::hours(4);
    office.options().plan.look = std::chrono::milliseconds(50);
    office.options().plan.readsRecords = true;
    office.open();
    office.session().start();
    // Nobody opened any of them.
    CHECK(waitUntil([&] {
        const auto unread = store::SubscriptionTable(office.session().reader()).unreadCustomers();
        return unread && *unread < customers.size();
    }));
}
