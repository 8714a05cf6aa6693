// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/store/storefixture.h"

#include "models/store/resellertable.h"
#include "models/store/statement.h"
#include "models/store/subscriptiontable.h"
#include "models/store/syncstatetable.h"

#include <QRegularExpression>

using namespace tierdesk;
using namespace tierdesk::store;
using namespace tierdesk::test;
using namespace Qt::StringLiterals;

namespace {

QStringList planOf(Database &database, const QString &sql)
{
    auto query = must(Statement::prepare(database, u"EXPLAIN QUERY PLAN "_s + sql));
    must(query.run()); // without values, each is NULL
    QStringList plan;
    while (query.next())
        plan.append(query.text(3));
    return plan;
}

/// Uses every statement of the tables with many rows once.
void useEverything(StoreFixture &f)
{
    CustomerTable customers(*f.replica);
    ResellerTable resellers(*f.replica);
    SubscriptionTable subscriptions(*f.replica);
    const Reseller reseller = resellerOf(1, u"R"_s);
    Subscription subscription;
    subscription.id = SubscriptionId(u"1"_s);
    subscription.customer = idOf<CustomerId>(1);
    const auto transaction = must(Transaction::begin(*f.replica));
    must(customers.ensureSortKeys(QLocale(QLocale::Polish)));
    must(resellers.replaceAll({reseller}, kNow));
    const auto rows = must(customers.upsert({customerOf(1, u"A"_s), customerOf(2, u"B"_s)}, kNow)).rows;
    must(customers.upsert({customerOf(1, u"C"_s)}, kNow));
    must(customers.upsertUnreadable({{QString(), u"x"_s, u"y"_s}}, kNow));
    must(customers.saveDetails({customerOf(1, u"C"_s), {}, {}, {}, {}, {}, {}, {}, {}}, kNow));
    must(customers.replaceCustomersOf(reseller.id, rows, kNow));
    must(customers.replaceCustomersOf(reseller.id, {}, kNow));
    must(customers.replaceResellersOf(rows[0], {reseller.id}, kNow));
    must(customers.replaceResellersOf(rows[0], {}, kNow));
    must(customers.associate(rows[0], reseller.id, AssociationSource::OwnCreation, kNow));
    must(subscriptions.replaceOf(rows[0], {subscription}, kNow));
    must(subscriptions.replaceOf(rows[0], {}, kNow));
    must(subscriptions.upsertOverview({subscription}, kNow));
    must(customers.markGone(rows[1], kNow));
    must(SyncStateTable(*f.replica).write(must(SyncStateTable(*f.replica).read(u"customers"_s))));
    must(transaction->commit());

    (void)must(customers.find(idOf<CustomerId>(1)));
    (void)must(customers.rows(rows));
    (void)must(customers.details(rows[0]));
    (void)must(customers.detailsReadAt(rows[0]));
    (void)must(customers.idsByName(64));
    (void)must(customers.count());
    (void)must(customers.unreadableCount());
    must(customers.forEachText([](const CustomerTexts &) {}));
    must(customers.forEachTextOf(rows, [](const CustomerTexts &) {}));
    (void)must(customers.rowsOfReseller(reseller.id));
    (void)must(customers.rowsOfResellers({1, 2}));
    (void)must(customers.resellerListedAt(reseller.id));
    (void)must(customers.resellersOf(rows[0]));
    (void)must(subscriptions.of(rows[0]));
    must(subscriptions.forEach([](const SubscriptionBrief &) {}));
    must(subscriptions.forEachOf(rows, [](const SubscriptionBrief &) {}));
    (void)must(subscriptions.rowsOf(rows));
    (void)must(subscriptions.readAt(rows[0]));
    (void)must(subscriptions.count());
    (void)must(subscriptions.unreadCustomers());
    (void)must(subscriptions.endingUntil(kNow, kNow, kNow, 10));
    (void)must(subscriptions.oldestLists(kNow, 10));
    (void)must(subscriptions.neverRead(0, 10));
    (void)must(customers.lastRow());
    (void)must(customers.isGone(rows[0]));
}

} // namespace

TEST_CASE("no statement searches a million customers or subscriptions row by row")
{
    StoreFixture f;
    useEverything(f);
    const QStringList statements = f.replica->keptStatements();
    REQUIRE(statements.size() > 30);
    // Short names of tables inside statements and views: c, s, a, l, d.
    static const QRegularExpression forbidden(
        u"^SCAN (customer|customer_details|customer_reseller|subscription|subscription_list|c|s|a|l|d)\\b(?! USING (COVERING INDEX|INDEX customer_unreadable))"_s);
    for (const QString &sql : statements) {
        const QStringList plan = planOf(*f.replica, sql);
        CAPTURE(sql, plan.join(u'\n'));
        CHECK(plan.filter(forbidden).isEmpty());
    }
}

TEST_CASE("the name order is read from an index alone, already in order")
{
    StoreFixture f;
    useEverything(f);
    int looked = 0;
    for (const QString &sql : f.replica->keptStatements()) {
        if (!sql.contains(u"ORDER BY sort_key"_s))
            continue;
        ++looked;
        // One line: no "USE TEMP B-TREE FOR ORDER BY".
        CHECK(planOf(*f.replica, sql)
            == QStringList {u"SEARCH customer USING COVERING INDEX customer_by_name (gone_since=?)"_s});
    }
    CHECK(looked == 1);
}

TEST_CASE("nothing else goes by the name order, and nothing sorts but what one window asks for")
{
    StoreFixture f;
    useEverything(f);
    for (const QString &sql : f.replica->keptStatements()) {
        const QString plan = planOf(*f.replica, sql).join(u'\n');
        CAPTURE(sql, plan);
        const bool inNameOrder = sql.contains(u"sort_key"_s);
        CHECK((inNameOrder || !plan.contains(u"customer_by_name"_s)));
        // One customer's subscriptions, one customer's resellers, and the list of resellers.
        const bool isSmall = sql.contains(u"FROM subscription s"_s) || sql.contains(u"customer_line"_s)
            || sql.contains(u"FROM reseller"_s);
        CHECK((isSmall || !plan.contains(u"TEMP B-TREE"_s)));
    }
}

TEST_CASE("the triggers find what they change by a key")
{
    StoreFixture f;
    // What the triggers do, as statements: EXPLAIN does not look into them.
    for (const QString &sql : {u"UPDATE counter SET value = value + 1 WHERE name = 'customers'"_s,
             u"UPDATE reseller SET known_customers = 0 WHERE row IN"
             " (SELECT reseller FROM customer_reseller a WHERE a.customer = 1)"_s,
             u"SELECT 1 FROM subscription_list l WHERE l.customer = 1"_s}) {
        const QStringList plan = planOf(*f.replica, sql);
        CAPTURE(sql, plan.join(u'\n'));
        CHECK(plan.filter(QRegularExpression(u"^SCAN"_s)).isEmpty());
    }
}
