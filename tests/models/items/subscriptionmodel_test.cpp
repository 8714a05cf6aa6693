// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/items/subscriptionlist.h"

#include <QSignalSpy>

using namespace tierdesk;
using namespace tierdesk::items;
using namespace tierdesk::test;
using namespace Qt::StringLiterals;

TEST_CASE("all subscriptions stand by their customers, in the language's order, then by product")
{
    SubscriptionList list;
    list.put(1, {subscribed(u"a"_s, u"Teams"_s)});
    list.put(2, {subscribed(u"b"_s, u"Visio"_s), subscribed(u"c"_s, u"Exchange"_s)});
    list.put(3, {subscribed(u"d"_s, u"Project"_s)});
    list.load();
    CHECK(list.names() == QStringList {u"Project"_s, u"Exchange"_s, u"Visio"_s, u"Teams"_s});
    CHECK(columnText(list.model, 1) == QStringList {u"Lis"_s, u"Łoś"_s, u"Łoś"_s, u"Żuraw"_s});
    CHECK(list.model.total() == 4);
}

TEST_CASE("subscriptions are found by words of their product and of their customer, or by an id")
{
    SubscriptionList list;
    const QString id = u"3D2C56FE-1111-4222-8333-27ABCDEF0123"_s;
    list.put(1, {subscribed(u"a"_s, u"Teams Essentials"_s), subscribed(id.toLower(), u"Visio"_s)});
    list.put(2, {subscribed(u"c"_s, u"Teams Essentials"_s)});
    const QString capitals = u"3D2C56FE-1111-4222-8333-27ABCDEF0124"_s; // as the service may send one
    list.put(3, {subscribed(capitals, u"Planner"_s)});
    list.load();
    SubscriptionQuery query;
    query.text = u"los tea"_s; // folded, any order, part of a word
    list.ask(query);
    CHECK(columnText(list.model, 1) == QStringList {u"Łoś"_s});
    query.text = id;
    list.ask(query);
    CHECK(list.names() == QStringList {u"Visio"_s});
    query.text = capitals;
    list.ask(query);
    CHECK(list.names() == QStringList {u"Planner"_s});
    query.text = idOf<CustomerId>(2).toString();
    list.ask(query);
    CHECK(columnText(list.model, 1) == QStringList {u"Łoś"_s});
    query.text = u"222-8333-27a"_s; // any part of an id
    list.ask(query);
    CHECK(list.names() == QStringList {u"Planner"_s, u"Visio"_s});
    query.text = u"ABCDEF0123 vis"_s;
    list.ask(query);
    CHECK(list.names() == QStringList {u"Visio"_s});
    query.text = idOf<CustomerId>(2).toString().last(9);
    list.ask(query);
    CHECK(columnText(list.model, 1) == QStringList {u"Łoś"_s});
    query.text = u"%"_s;
    list.ask(query);
    CHECK(list.names().isEmpty());
}

TEST_CASE("subscriptions are filtered by status, reseller, missing reseller and renewal")
{
    SubscriptionList list;
    Subscription suspended = subscribed(u"a"_s, u"Suspended"_s);
    suspended.statusWord = u"suspended"_s;
    Subscription none = subscribed(u"b"_s, u"None"_s);
    none.reseller = {};
    Subscription other = subscribed(u"c"_s, u"Other"_s);
    other.reseller = PartnerNumber(u"4000002"_s);
    const QDate day(2026, 11, 30);
    Subscription ends = subscribed(u"d"_s, u"Ends"_s);
    ends.commitmentEnds = day.endOfDay().toUTC();
    Subscription over = ends;
    over.id = SubscriptionId(u"e"_s);
    over.name = u"Over"_s;
    over.statusWord = u"expired"_s;
    list.put(1, {suspended, none, other, ends, over});
    list.load();

    SubscriptionQuery query;
    query.status = SubscriptionStatus::Suspended;
    list.ask(query);
    CHECK(list.names() == QStringList {u"Suspended"_s});
    query = {};
    query.reseller = PartnerNumber(u"4000002"_s);
    list.ask(query);
    CHECK(list.names() == QStringList {u"Other"_s});
    query.reseller = PartnerNumber();
    list.ask(query);
    CHECK(list.names() == QStringList {u"None"_s});
    query = {};
    query.renewal = SubscriptionQuery::Days {day, day};
    list.ask(query);
    CHECK(list.names() == QStringList {u"Ends"_s}); // what is over renews no more
    query.renewal = SubscriptionQuery::Days {day.addDays(1), day.addDays(30)};
    list.ask(query);
    CHECK(list.names().isEmpty());
    query = {};
    query.product = u"Other"_s;
    list.ask(query);
    CHECK(list.names() == QStringList {u"Other"_s});
    CHECK(must(waitFor(list.index.products()))
        == QStringList {u"Ends"_s, u"None"_s, u"Other"_s, u"Suspended"_s});
    query = {};
    query.reseller = PartnerNumber(u"99"_s); // of nobody
    list.ask(query);
    CHECK(list.names().isEmpty());
}

TEST_CASE("what the overview tells names no reseller, which is not the same as having none")
{
    SubscriptionList list;
    Subscription overview = subscribed(u"a"_s, u"Overview"_s);
    overview.reseller = {};
    overview.customer = idOf<CustomerId>(1);
    list.store.write(
        [&] { return store::SubscriptionTable(*list.store.replica).upsertOverview({overview}, kNow); });
    list.load();
    CHECK(columnText(list.model, int(SubscriptionColumn::Read)) == QStringList {u"overview"_s});
    CHECK(columnText(list.model, int(SubscriptionColumn::Reseller)) == QStringList {u"–"_s});
    SubscriptionQuery query;
    query.reseller = PartnerNumber();
    list.ask(query);
    CHECK(list.names().isEmpty());

    // Whoever asks for a reseller's is told how many more may be theirs, and can see them.
    Subscription none = subscribed(u"b"_s, u"None"_s);
    none.reseller = {};
    list.put(2, {subscribed(u"c"_s, u"Of a reseller"_s), none});
    query.reseller = PartnerNumber(u"4000001"_s);
    CHECK(must(waitFor(list.index.countOfUnknownReseller(query))) == 1);
    query.text = u"overview"_s;
    CHECK(must(waitFor(list.index.countOfUnknownReseller(query))) == 1);
    query.text = u"other"_s;
    CHECK(must(waitFor(list.index.countOfUnknownReseller(query))) == 0);
    query = {};
    query.isResellerUnknown = true;
    list.ask(query);
    CHECK(list.names() == QStringList {u"Overview"_s});
}

TEST_CASE("an offer in the overview's capitals and in a customer's own spelling is one product")
{
    SubscriptionList list;
    Subscription overview = subscribed(u"a"_s, u"VISIO PLAN 2"_s);
    overview.customer = idOf<CustomerId>(1); // Żuraw
    list.store.write(
        [&] { return store::SubscriptionTable(*list.store.replica).upsertOverview({overview}, kNow); });
    list.put(2, {subscribed(u"b"_s, u"Visio Plan 2"_s), subscribed(u"c"_s, u"Teams"_s)});
    list.put(3, {subscribed(u"d"_s, u"VISIO PLAN 2"_s)});
    list.load();
    CHECK(must(waitFor(list.index.products())) == QStringList {u"Teams"_s, u"Visio Plan 2"_s});
    SubscriptionQuery query;
    query.sortBy = SubscriptionColumn::Product;
    for (const QString &spelling : {u"Visio Plan 2"_s, u"VISIO PLAN 2"_s}) {
        query.product = spelling;
        list.ask(query);
        CHECK(columnText(list.model, 1) == QStringList {u"Lis"_s, u"Łoś"_s, u"Żuraw"_s});
    }
    query.order = Qt::DescendingOrder;
    list.ask(query);
    CHECK(columnText(list.model, 1) == QStringList {u"Żuraw"_s, u"Łoś"_s, u"Lis"_s});
    query.product = u"Project"_s; // of nobody
    list.ask(query);
    CHECK(list.names().isEmpty());
}

TEST_CASE("every column sorts by what it means, and what is not told comes last")
{
    SubscriptionList list;
    Subscription first = subscribed(u"a"_s, u"A"_s, 100);
    first.statusWord = u"suspended"_s;
    first.reseller = PartnerNumber(u"4000001"_s); // Zenit
    first.commitmentEnds = QDateTime({2027, 1, 1}, {}, Qt::UTC);
    Subscription second = subscribed(u"b"_s, u"B"_s, 9);
    second.reseller = PartnerNumber(u"4000002"_s); // Ares
    second.commitmentEnds = QDateTime({2026, 12, 1}, {}, Qt::UTC);
    Subscription third = subscribed(u"c"_s, u"C"_s, 10);
    third.reseller = {};
    list.put(1, {first, second, third});
    list.load();
    const auto sortedBy = [&list](SubscriptionColumn column, Qt::SortOrder order = Qt::AscendingOrder) {
        SubscriptionQuery query;
        query.sortBy = column;
        query.order = order;
        list.ask(query);
        return list.names().join(QString());
    };
    CHECK(sortedBy(SubscriptionColumn::Licenses) == u"BCA"_s);
    CHECK(sortedBy(SubscriptionColumn::Renewal) == u"BAC"_s);
    CHECK(sortedBy(SubscriptionColumn::Reseller) == u"BAC"_s);
    CHECK(sortedBy(SubscriptionColumn::Status) == u"ABC"_s);
    CHECK(sortedBy(SubscriptionColumn::Product, Qt::DescendingOrder) == u"CBA"_s);
}

TEST_CASE("a change of a subscription is seen in place, a new one waits until somebody asks")
{
    SubscriptionList list;
    list.put(1, {subscribed(u"a"_s, u"Teams"_s, 5)});
    list.put(2, {subscribed(u"b"_s, u"Visio"_s)});
    list.load();
    const QModelIndex licenses = list.model.index(1, int(SubscriptionColumn::Licenses));
    REQUIRE(licenses.data().toString() == u"5"_s);
    list.model.apply(list.put(1, {subscribed(u"a"_s, u"Teams"_s, 7), subscribed(u"c"_s, u"Zoo"_s)}));
    CHECK(licenses.data().toString() == u"7"_s);
    REQUIRE(waitUntil([&list] { return list.model.pendingChanges() == 1; }));
    CHECK(list.names() == QStringList {u"Visio"_s, u"Teams"_s});
    list.model.showChanges();
    REQUIRE(waitUntil([&list] { return list.model.rowCount() == 3; }));
    CHECK(list.names() == QStringList {u"Visio"_s, u"Teams"_s, u"Zoo"_s});
    CHECK(list.model.pendingChanges() == 0);
}

TEST_CASE("a subscription's key stays, so that a selection of keys outlives sorting and reading anew")
{
    SubscriptionList list;
    list.put(1, {subscribed(u"a"_s, u"Teams"_s), subscribed(u"b"_s, u"Visio"_s)});
    list.load();
    const auto key = list.model.index(0, 0).data(SubscriptionModel::KeyRole).value<SubscriptionKey>();
    list.model.apply(list.put(1, {subscribed(u"a"_s, u"Teams"_s, 9), subscribed(u"b"_s, u"Visio"_s)}));
    SubscriptionQuery query;
    query.order = Qt::DescendingOrder;
    list.ask(query);
    CHECK(list.model.rowOf(key) == 1);
    CHECK(list.model.subscriptionAt(1)->subscription.quantity == 9);
}

TEST_CASE("rows that could not be read come by themselves once they can be")
{
    SubscriptionList list;
    list.put(1, {subscribed(u"a"_s, u"Teams"_s)});
    list.load();
    const auto rename = [&list](const QString &from, const QString &to) {
        must(list.store.replica->execute(u"ALTER TABLE %1 RENAME TO %2"_s.arg(from, to)));
    };
    QSignalSpy failed(&list.model, &SubscriptionModel::failed);
    rename(u"subscription"_s, u"elsewhere"_s);
    store::ChangeSet changes;
    changes.changedSubscriptionsOf = {list.rows[0]};
    list.model.apply(changes);
    failed.clear(); // of counting
    const QModelIndex cell = list.model.index(0, 0);
    for (int look = 0; look < 100; ++look) // as every cell of the table does
        CHECK_FALSE(cell.data().isValid());
    CHECK(cell.data(SubscriptionModel::UnreadRole).toBool());
    REQUIRE(waitUntil([&] { return !failed.isEmpty(); }));
    CHECK(failed.size() <= 2); // the comparison's is another one
    rename(u"elsewhere"_s, u"subscription"_s);
    CHECK(waitUntil([&cell] { return cell.data().toString() == u"Teams"_s; }));
}
