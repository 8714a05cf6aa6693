// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/store/storefixture.h"

#include "models/store/activitytable.h"
#include "models/store/auditreadingtable.h"

using namespace tierdesk;
using namespace tierdesk::store;
using namespace tierdesk::test;
using namespace Qt::StringLiterals;

namespace {

ActivityEntry entryOf(int number, ActivitySource source = ActivitySource::Audit)
{
    ActivityEntry entry;
    entry.id = u"record %1"_s.arg(number);
    entry.when = kNow.addSecs(number);
    entry.who = u"anna@distributor.onmicrosoft.com"_s;
    entry.source = source;
    entry.what = u"create_order"_s;
    entry.customer = idOf<CustomerId>(number % 2 + 1);
    entry.customerName = u"Łódź %1"_s.arg(number);
    entry.resource = u"order"_s;
    entry.resourceId = u"9qg-%1"_s.arg(number);
    entry.before = u"{}"_s;
    entry.after = u"{\"Id\":\"9qg\"}"_s;
    entry.correlationId = u"96514ebe-c1b2-4865-cb46-2c2d20a2e91%1"_s.arg(number % 10);
    entry.requestId = u"r%1"_s.arg(number);
    entry.result = u"succeeded"_s;
    return entry;
}

void insert(Database &desk, const QList<ActivityEntry> &entries)
{
    auto transaction = must(Transaction::begin(desk));
    for (const ActivityEntry &entry : entries)
        must(ActivityTable(desk).insert(entry));
    must(transaction->commit());
}

QStringList idsOf(Database &desk, const ActivityQuery &query)
{
    QStringList ids;
    for (const ActivityRow &row : must(ActivityTable(desk).rows(must(ActivityTable(desk).idsOf(query)))))
        ids.append(row.entry.id);
    return ids;
}

} // namespace

TEST_CASE("an activity is found again as it was, also after a restart")
{
    StoreFixture f;
    auto desk = f.openDesk();
    ActivityEntry nobodys = entryOf(2, ActivitySource::Ours);
    nobodys.customer.reset();
    nobodys.who.clear();
    insert(*desk, {entryOf(1), nobodys});
    desk.reset();
    desk = f.openDesk();
    CHECK(must(ActivityTable(*desk).find(u"record 1"_s)) == entryOf(1));
    CHECK(must(ActivityTable(*desk).newest(10)) == QList<ActivityEntry> {nobodys, entryOf(1)});
    CHECK(must(ActivityTable(*desk).newest(1)) == QList<ActivityEntry> {nobodys});
    CHECK(must(ActivityTable(*desk).newest(10, nobodys.when)) == QList<ActivityEntry> {entryOf(1)});
    CHECK(must(ActivityTable(*desk).find(u"record 3"_s)) == std::nullopt);
    const auto rows = must(ActivityTable(*desk).idsOf({}));
    CHECK(must(ActivityTable(*desk).entry(rows.constFirst())) == nobodys);
}

TEST_CASE("the same record read twice stays one, with what came last")
{
    StoreFixture f;
    const auto desk = f.openDesk();
    ActivityEntry running = entryOf(1);
    running.result = u"progress"_s;
    insert(*desk, {running, entryOf(2)});
    ActivityEntry ended = entryOf(1);
    ended.when = ended.when.addSecs(3600);
    ended.after = u"{\"Id\":\"other\"}"_s;
    insert(*desk, {ended});
    CHECK(must(ActivityTable(*desk).count()) == 2);
    ended.when = running.when; // it keeps its place
    CHECK(must(ActivityTable(*desk).find(u"record 1"_s)) == ended);
}

TEST_CASE("what was not committed is no activity")
{
    StoreFixture f;
    const auto desk = f.openDesk();
    {
        const auto transaction = must(Transaction::begin(*desk));
        must(ActivityTable(*desk).insert(entryOf(1)));
    }
    CHECK(must(ActivityTable(*desk).count()) == 0);
}

TEST_CASE("activities are found by words, source and customer, the newest first")
{
    StoreFixture f;
    const auto desk = f.openDesk();
    insert(*desk, {entryOf(1), entryOf(2), entryOf(3, ActivitySource::Ours), entryOf(12)});
    CHECK(idsOf(*desk, {}) == QStringList {u"record 12"_s, u"record 3"_s, u"record 2"_s, u"record 1"_s});
    CHECK(idsOf(*desk, {u"LODZ 1"_s, {}, {}}).contains(u"record 12"_s));
    CHECK(idsOf(*desk, {u"order 9qg-12"_s, {}, {}}) == QStringList {u"record 12"_s});
    CHECK(idsOf(*desk, {u"create order anna"_s, {}, {}}).size() == 4);
    CHECK(idsOf(*desk, {u"2c2d20a2e913"_s, {}, {}}) == QStringList {u"record 3"_s});
    CHECK(idsOf(*desk, {u"nothing"_s, {}, {}}).isEmpty());
    CHECK(idsOf(*desk, {{}, ActivitySource::Ours, {}}) == QStringList {u"record 3"_s});
    CHECK(idsOf(*desk, {{}, {}, idOf<CustomerId>(1)}) == QStringList {u"record 12"_s, u"record 2"_s});
    CHECK(idsOf(*desk, {u"9qg-2"_s, ActivitySource::Audit, idOf<CustomerId>(1)})
        == QStringList {u"record 2"_s});
    CHECK(idsOf(*desk, {u"9qg-2"_s, ActivitySource::Ours, idOf<CustomerId>(1)}).isEmpty());
}

TEST_CASE("which customers others have changed is told with the last change of each")
{
    StoreFixture f;
    const auto desk = f.openDesk();
    insert(*desk, {entryOf(1), entryOf(3), entryOf(2), entryOf(5, ActivitySource::Ours)});
    const auto changes = must(ActivityTable(*desk).changedCustomersSince(kNow.addSecs(2)));
    REQUIRE(changes.size() == 2);
    CHECK(changes[0].customer == idOf<CustomerId>(1));
    CHECK(changes[0].at == kNow.addSecs(2));
    CHECK(changes[1].customer == idOf<CustomerId>(2));
    CHECK(changes[1].at == kNow.addSecs(3));
    CHECK(must(ActivityTable(*desk).changedCustomersSince(kNow.addSecs(4))).isEmpty());
}

TEST_CASE("how far the audit records were read survives a restart")
{
    StoreFixture f;
    auto desk = f.openDesk();
    CHECK(must(AuditReadingTable(*desk).read()) == AuditReading());
    AuditReading reading {QDate(2026, 3, 1), QDate(2026, 3, 1), QDate(2026, 3, 30), u"token"_s, kNow};
    must(AuditReadingTable(*desk).write(AuditReading()));
    must(AuditReadingTable(*desk).write(reading));
    desk.reset();
    desk = f.openDesk();
    CHECK(must(AuditReadingTable(*desk).read()) == reading);
}
