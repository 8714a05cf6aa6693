// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/sandbox/caller.h"
#include "tests/support/catch.h"
#include "tests/support/sandboxfixture.h"

#include <QSet>

using namespace tierdesk::test;
using namespace Qt::StringLiterals;

namespace {

QStringList idsIn(const Reply &reply)
{
    QStringList ids;
    for (const QJsonValue &item : reply.at(u"items"_s).toArray())
        ids.append(item[u"id"_s].toString());
    return ids;
}

} // namespace

TEST_CASE("all resellers come in one list, with their state and place")
{
    SandboxFixture sandbox;
    Caller caller(sandbox.address());
    const Reply reply =
        caller.get(u"/v1/relationships?relationship_type=IsIndirectCloudSolutionProviderOf"_s);
    REQUIRE(reply.status == 200);
    CHECK(reply.number(u"totalCount"_s) == sandbox.resellerCount());
    CHECK(reply.text(u"items.0.name"_s) == u"First Up Consultants"_s);
    CHECK(reply.text(u"items.0.relationshipType"_s) == u"is_indirect_cloud_solution_provider_of"_s);
    CHECK(reply.text(u"items.0.mpnId"_s) == u"4847383"_s);
    CHECK(reply.text(u"items.2.location"_s) == u"PL"_s);
    const Reply found = caller.get(
        u"/v1/relationships?filter=%7B%22Field%22%3A%22Name%22%2C%22Value%22%3A%22rele%22%2C%22Operator%22%3A%22starts_with%22%7D"_s);
    CHECK(idsIn(found) == QStringList {u"b01b1487-b36e-4e6d-9b5e-0b58974c4b28"_s});
}

TEST_CASE("pages of customers follow each other by the token until all were there once")
{
    SandboxFixture sandbox;
    Caller caller(sandbox.address());
    QSet<QString> seen;
    int pages = 0;
    Reply page = caller.get(u"/v1/customers?size=7"_s);
    for (;;) {
        REQUIRE(page.status == 200);
        ++pages;
        CHECK(page.number(u"totalCount"_s) == page.at(u"items"_s).toArray().size());
        for (const QString &id : idsIn(page)) {
            CHECK(!seen.contains(id));
            seen.insert(id);
        }
        const QByteArray token = page.text(u"continuationToken"_s).toLatin1();
        if (token.isEmpty())
            break;
        page = caller.get(u"/v1/customers?size=7&seekOperation=Next"_s, {{"MS-ContinuationToken", token}});
    }
    CHECK(seen.size() == sandbox.customerCount());
    CHECK(pages == (sandbox.customerCount() + 6) / 7);
}

TEST_CASE("a size of 0 means every customer, and a token that is none is refused with 2000")
{
    SandboxFixture sandbox;
    Caller caller(sandbox.address());
    const Reply all = caller.get(u"/v1/customers?size=0"_s);
    CHECK(all.number(u"totalCount"_s) == sandbox.customerCount());
    CHECK(all.at(u"continuationToken"_s).isUndefined());
    const Reply wrong =
        caller.get(u"/v1/customers?size=7&seekOperation=Next"_s, {{"MS-ContinuationToken", "bm9uZQ=="}});
    CHECK(wrong.status == 400);
    CHECK(wrong.code() == 2000);
    CHECK(caller.get(u"/v1/customers?size=many"_s).status == 400);
}

TEST_CASE("a listed customer has neither country nor reseller, a read one has")
{
    SandboxFixture sandbox;
    Caller caller(sandbox.address());
    const Reply list = caller.list(u"CompanyName"_s, u"FOURTHCOFFEE"_s);
    REQUIRE(list.number(u"totalCount"_s) == 1);
    CHECK(!list.body.contains("country"));
    CHECK(!list.body.contains("associatedPartnerId"));
    const Reply one = caller.get(u"/v1/customers/"_s + list.text(u"items.0.id"_s));
    CHECK(one.text(u"billingProfile.defaultAddress.country"_s) == u"US"_s);
    CHECK(one.text(u"companyProfile.address.region"_s) == u"WA"_s);
    CHECK(one.text(u"associatedPartnerId"_s) == kFirstUp);
    CHECK(one.at(u"userCredentials"_s).isUndefined());
}

TEST_CASE("customers are found by the start of name or domain, without regard to case, and by reseller")
{
    SandboxFixture sandbox;
    Caller caller(sandbox.address());
    CHECK(caller.list(u"CompanyName"_s, u"cont"_s).number(u"totalCount"_s) == 3);
    CHECK(caller.list(u"Domain"_s, u"contosocorp"_s).number(u"totalCount"_s) == 2);
    CHECK(caller.list(u"CompanyName"_s, u"ontoso"_s).number(u"totalCount"_s) == 0);
    const Reply ofReseller = caller.list(u"IndirectReseller"_s, kFirstUp);
    CHECK(idsIn(ofReseller).contains(u"53eb21cb-6b2d-4ee5-9e92-27dfc927e93c"_s));
    CHECK(ofReseller.number(u"totalCount"_s)
        == sandbox.query(u"SELECT count(*) FROM customer_reseller WHERE reseller = 1"_s).toInt());
    CHECK(caller.list(u"Country"_s, u"PL"_s).status == 400);
    CHECK(caller.get(u"/v1/customers?filter=nonsense"_s).status == 400);
}

TEST_CASE("a customer's resellers come without state and place, and a direct customer has none")
{
    SandboxFixture sandbox;
    Caller caller(sandbox.address());
    const Reply one = caller.get(u"/v1/customers/c501c3c4-d776-40ef-9ecf-9cefb59442c1/relationships"_s);
    CHECK(idsIn(one) == QStringList {kFirstUp});
    CHECK(one.at(u"items.0.state"_s).isUndefined());
    CHECK(one.at(u"items.0.location"_s).isUndefined());
    const Reply direct = caller.get(u"/v1/customers/c5757d70-06f3-4f23-8367-5a9e55019f94/relationships"_s);
    CHECK(direct.number(u"totalCount"_s) == 0);
}

TEST_CASE("what is no GUID, nobody's id, a fixed word, a wrong method or an unknown path is told apart")
{
    SandboxFixture sandbox;
    Caller caller(sandbox.address());
    const Reply bad = caller.get(u"/v1/customers/4711"_s);
    CHECK(bad.status == 400);
    CHECK(bad.code() == 900118);
    const Reply nobody = caller.get(u"/v1/customers/00000000-0000-4000-8000-000000000001"_s);
    CHECK(nobody.status == 404);
    CHECK(nobody.code() == 60003);
    CHECK(caller.get(u"/v1/customers/relationshiprequests"_s)
              .text(u"url"_s)
              .contains(sandbox.address().tenantId));
    CHECK(caller.get(u"/v1/customers/usagerecords"_s).status == 404);
    const Reply put = caller.call("PUT", u"/v1/customers"_s, "{}");
    CHECK(put.status == 405);
    CHECK(put.header("Allow") == "GET, POST");
    CHECK(caller.get(u"/v1/nothing"_s).status == 404);
    CHECK(caller.get(u"/v1//relationships/"_s).status == 200); // the documents print such paths
}

TEST_CASE("every answer carries the ids of its request")
{
    SandboxFixture sandbox;
    Caller caller(sandbox.address());
    const Reply reply = caller.get(u"/v1/relationships"_s,
        {{"MS-RequestId", "b3c5ff2c-9f6c-4b0d-8c3b-1c1d1d1d1d1d"},
            {"MS-CorrelationId", "0dd197a8-992c-44ca-aeae-21cd83494dce"}});
    CHECK(reply.header("MS-RequestId") == "b3c5ff2c-9f6c-4b0d-8c3b-1c1d1d1d1d1d");
    CHECK(reply.header("MS-CorrelationId") == "0dd197a8-992c-44ca-aeae-21cd83494dce");
    CHECK(!reply.header("MS-CV").isEmpty());
    CHECK(!reply.header("MS-ServerId").isEmpty());
    CHECK(reply.header("Content-Type") == "application/json; charset=utf-8");
    CHECK(!caller.get(u"/v1/relationships"_s).header("MS-RequestId").isEmpty());
}

TEST_CASE("above the limit the service asks to wait, and takes calls again after that time")
{
    auto now = std::make_shared<QDateTime>(QDateTime::currentDateTimeUtc());
    auto options = smallSandbox();
    options.requestsPerMinute = 6;
    options.clock = [now] { return *now; };
    SandboxFixture sandbox(options);
    Caller caller(sandbox.address());
    for (int i = 0; i < 6; ++i)
        CHECK(caller.get(u"/v1/relationships"_s).status == 200);
    const Reply refused = caller.get(u"/v1/relationships"_s);
    REQUIRE(refused.status == 429);
    CHECK(refused.number(u"statusCode"_s) == 429);
    CHECK(refused.at(u"code"_s).isUndefined());
    const int wait = refused.header("Retry-After").toInt();
    REQUIRE(wait == 10);
    *now = now->addSecs(wait);
    CHECK(caller.get(u"/v1/relationships"_s).status == 200);
    CHECK(caller.get(u"/v1/relationships"_s).status == 429);
}
