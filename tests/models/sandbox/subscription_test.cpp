// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/sandbox/caller.h"
#include "tests/support/catch.h"
#include "tests/support/sandboxfixture.h"

#include "models/sandbox/state.h"

#include <QSet>
#include <QTimeZone>

using namespace tierdesk;
using namespace tierdesk::test;
using namespace Qt::StringLiterals;

TEST_CASE("times are kept in UTC, with milliseconds")
{
    const QTimeZone abroad(2 * 60 * 60);
    for (const QDateTime &time : {QDateTime(QDate(2026, 7, 28), QTime(23, 5, 9, 7), abroad),
             QDateTime(QDate(1969, 12, 31), QTime(23, 59, 59, 999), QTimeZone::utc()),
             QDateTime(QDate(2024, 2, 29), QTime(0, 0), QTimeZone::utc())}) {
        CHECK(sandbox::storedTime(time) == time.toUTC().toString(Qt::ISODateWithMs));
    }
    CHECK(sandbox::storedTime({}).isEmpty());
}

TEST_CASE("the default data has subscriptions in every documented status")
{
    SandboxFixture sandbox;
    QStringList statuses = sandbox.column(u"SELECT DISTINCT status FROM subscription ORDER BY status"_s);
    CHECK(statuses.join(u' ') == u"active deleted disabled expired none pending suspended"_s);
}

TEST_CASE("an older subscription has an etag and an offer, a new one a term and a product")
{
    SandboxFixture sandbox;
    Caller caller(sandbox.address());
    const QString path = u"/v1/customers/4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04/subscriptions"_s;
    const Reply old = caller.get(path + u"/968ba1cf-c146-4adf-a300-308dcf718eee"_s); // ids in either case
    REQUIRE(old.status == 200);
    CHECK(old.text(u"id"_s) == u"968BA1CF-C146-4ADF-A300-308DCF718EEE"_s);
    CHECK(QByteArray::fromBase64(old.text(u"attributes.etag"_s).toLatin1()).contains("968ba1cf"));
    CHECK(old.text(u"parentSubscriptionId"_s) == u"1C2B75C1-74A5-472A-A729-7F8CEFC477F9"_s);
    CHECK(old.at(u"termDuration"_s).isUndefined());
    CHECK(caller.get(path).number(u"totalCount"_s) == 3);
    CHECK(
        caller.get(path + u"?order_id=cf3b0e37-be0b-4cdd-b584-d1a97d98a922"_s).number(u"totalCount"_s) == 2);

    const Reply other = caller.get(u"/v1/customers/d8202a51-69f9-4228-b900-d0e081af17d7/subscriptions"_s);
    CHECK(other.text(u"items.0.productType.id"_s) == u"OnlineServicesNCE"_s);
    CHECK(other.text(u"items.0.termDuration"_s) == u"P1Y"_s);
    CHECK(other.at(u"items.0.attributes.etag"_s).isUndefined());
    CHECK(other.text(u"items.0.partnerId"_s).isNull() == false);
    CHECK(caller.get(path + u"/00000000-0000-4000-8000-000000000001"_s).code() == 20003);
}

TEST_CASE("the bulk listing gives every subscription once, in upper case")
{
    SandboxFixture sandbox;
    Caller caller(sandbox.address());
    const int all = sandbox.query(u"SELECT count(*) FROM subscription"_s).toInt();
    QSet<QString> seen;
    int skip = 0;
    for (;;) {
        const Reply page = caller.get(u"/partner/v1/analytics/subscriptions?top=10&skip=%1"_s.arg(skip));
        REQUIRE(page.status == 200);
        const QJsonArray rows = page.at(u"Value"_s).toArray();
        for (const QJsonValue &row : rows) {
            seen.insert(row[u"id"_s].toString());
            CHECK(row[u"status"_s].toString() == row[u"status"_s].toString().toUpper());
        }
        if (rows.size() < 10)
            break;
        skip += 10;
    }
    CHECK(seen.size() == all);
    CHECK(caller.get(u"/partner/v1/analytics/subscriptions?top=10001"_s).status == 400);
    const Reply renewing =
        caller.get(u"/partner/v1/analytics/subscriptions?filter=autoRenewEnabled%20eq%20true"_s);
    CHECK(renewing.at(u"Value"_s).toArray().size()
        == sandbox.query(u"SELECT count(*) FROM subscription WHERE auto_renew"_s).toInt());
}

TEST_CASE("the same seed gives the same world, another seed another one")
{
    const QString names = u"SELECT id || name || domain FROM customer ORDER BY seq"_s;
    SandboxFixture first;
    SandboxFixture second;
    auto options = smallSandbox();
    options.seed = 7;
    SandboxFixture other(options);
    CHECK(first.column(names) == second.column(names));
    CHECK(first.column(names) != other.column(names));
    CHECK(first.address().tenantId == second.address().tenantId);
}

TEST_CASE("the usual world is a distributor with resellers and customers of Central Europe")
{
    sandbox::Options options;
    options.customers = 2000;
    SandboxFixture sandbox(options);
    CHECK(sandbox.address().accountName == u"Karpaty Distribution"_s);
    CHECK(sandbox.resellerCount() == 60);
    CHECK(sandbox.customerCount() == 2000);
    CHECK(sandbox.query(u"SELECT count(*) FROM reseller WHERE state <> 'Active'"_s).toInt() == 5);
    CHECK(sandbox.column(u"SELECT DISTINCT country FROM customer ORDER BY country"_s).join(u' ')
        == u"AT CZ DE HU JP PL US"_s);
    const QString two = u"SELECT count(*) FROM (SELECT customer FROM customer_reseller GROUP BY customer"
                        " HAVING count(*) > 1)"_s;
    CHECK(sandbox.query(two).toInt() > 10);
    CHECK(
        sandbox
            .query(
                u"SELECT count(*) FROM customer WHERE seq NOT IN (SELECT customer FROM customer_reseller)"_s)
            .toInt()
        > 10);
    const QString domains = u"SELECT count(*) FROM customer WHERE domain GLOB '*[^A-Za-z0-9.]*'"_s;
    CHECK(sandbox.query(domains).toInt() == 0);
}
