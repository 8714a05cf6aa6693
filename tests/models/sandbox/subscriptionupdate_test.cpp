// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// PATCH of a subscription as the documents have it (contract.md 9.3).
#include "tests/models/sandbox/caller.h"
#include "tests/support/catch.h"
#include "tests/support/sandboxfixture.h"

#include <QJsonDocument>

using namespace tierdesk;
using namespace tierdesk::test;
using namespace Qt::StringLiterals;

namespace {

/// One subscription of the sandbox, put into the state that a test needs.
struct Changed {
    SandboxFixture sandbox;
    Caller caller {sandbox.address()};
    QString path;
    QJsonObject body; ///< as read

    explicit Changed(const QString &kind, const QString &created = u"2099-01-01T00:00:00.000Z"_s,
        const QString &status = u"active"_s)
    {
        const QString id = sandbox
                               .query(u"SELECT id FROM subscription WHERE kind = ? AND is_trial = 0"
                                      " AND parent_id = '' AND quantity > 0 ORDER BY seq LIMIT 1"_s,
                                   {kind})
                               .toString();
        const QString customer =
            sandbox
                .query(u"SELECT c.id FROM customer c JOIN subscription s ON s.customer = c.seq"
                       " WHERE s.id = ?"_s,
                    {id})
                .toString();
        path = u"/v1/customers/%1/subscriptions/%2"_s.arg(customer, id);
        (void)sandbox.query(u"UPDATE subscription SET created = ?, status = ?, quantity = 20, auto_renew = 1,"
                            " partner_id = '' WHERE id = ?"_s,
            {created, status, id});
        body = read();
    }
    [[nodiscard]] QJsonObject read() { return caller.get(path).json().toObject(); }
    [[nodiscard]] Reply patch(const QJsonObject &sent, const Caller::Headers &headers = {})
    {
        return caller.call("PATCH", path, QJsonDocument(sent).toJson(), headers);
    }
    [[nodiscard]] Reply set(const QString &member, const QJsonValue &value)
    {
        QJsonObject sent = body;
        sent[member] = value;
        return patch(sent);
    }
};

const QString kNextTerm = u"scheduledNextTermInstructions"_s;

/// As create-scheduled-changes prints them.
QJsonObject threeYears()
{
    return {{u"product"_s,
                QJsonObject {{u"productId"_s, u"DG7GMGF0DVSV"_s}, {u"skuId"_s, u"000P"_s},
                    {u"availabilityId"_s, u"DG7GMGF0F3Q9"_s}, {u"billingCycle"_s, u"Annual"_s},
                    {u"termDuration"_s, u"P3Y"_s}}},
        {u"quantity"_s, 1}};
}

const QString kLongAgo = u"2020-01-01T00:00:00.000Z"_s;

} // namespace

TEST_CASE("a changed member is there afterwards, and all the others are as they were")
{
    Changed world(u"nce"_s);
    const Reply answer = world.set(u"quantity"_s, 25);
    CHECK(answer.status == 200);
    CHECK(answer.number(u"quantity"_s) == 25);
    QJsonObject after = world.read();
    CHECK(after[u"quantity"] == 25);
    CHECK(after[u"autoRenewEnabled"] == true);
    world.body = after;
    CHECK(world.set(u"friendlyName"_s, u"Büro 2"_s).status == 200);
    CHECK(world.read()[u"friendlyName"] == u"Büro 2"_s);
    CHECK(world.read()[u"quantity"] == 25);
}

TEST_CASE("a member that is left out is silently switched off")
{
    Changed world(u"nce"_s);
    CHECK(world.patch({{u"quantity"_s, 21}}).status == 200);
    CHECK(world.read()[u"quantity"] == 21);
    CHECK(world.read()[u"autoRenewEnabled"] == false);
}

TEST_CASE("what is scheduled for the next term is kept while it is sent along")
{
    Changed world(u"nce"_s);
    CHECK_FALSE(world.body.contains(kNextTerm));
    CHECK(world.set(kNextTerm, threeYears()).json().toObject()[kNextTerm] == threeYears());
    world.body = world.read();
    CHECK(world.body[kNextTerm] == threeYears());
    CHECK(world.set(u"friendlyName"_s, u"Büro 2"_s).status == 200);
    CHECK(world.read()[kNextTerm] == threeYears());
}

TEST_CASE(
    "what is scheduled for the next term is deleted by a change at once, without renewal, and if left out")
{
    Changed world(u"nce"_s);
    CHECK(world.set(kNextTerm, threeYears()).status == 200);
    world.body = world.read();
    QJsonObject sent = world.body;
    SECTION("another quantity")
    {
        sent[u"quantity"] = 21;
    }
    SECTION("suspended")
    {
        sent[u"status"] = u"suspended"_s;
    }
    SECTION("not renewed")
    {
        sent[u"autoRenewEnabled"] = false;
    }
    SECTION("null")
    {
        sent[kNextTerm] = QJsonValue::Null;
    }
    SECTION("left out")
    {
        sent.remove(kNextTerm);
    }
    CHECK(world.patch(sent).status == 200);
    CHECK_FALSE(world.read().contains(kNextTerm));
}

TEST_CASE("an end of the next term chosen for a legacy offer is refused")
{
    QJsonObject aligned = threeYears();
    aligned[u"customTermEndDate"] = u"2099-12-31T00:00:00Z"_s;
    CHECK(Changed(u"nce"_s).set(kNextTerm, aligned).status == 200);
    CHECK(Changed(u"legacy"_s).set(kNextTerm, aligned).code() == 900244);
}

TEST_CASE("licences of new commerce are given back within seven days only, older ones at any time")
{
    CHECK(Changed(u"nce"_s).set(u"quantity"_s, 19).status == 200);
    CHECK(Changed(u"nce"_s, kLongAgo).set(u"quantity"_s, 19).code() == 800090);
    CHECK(Changed(u"legacy"_s, kLongAgo).set(u"quantity"_s, 19).status == 200);
}

TEST_CASE("a quantity outside the limits, or of a suspended subscription, is refused")
{
    CHECK(Changed(u"nce"_s).set(u"quantity"_s, 100'000'000).code() == 2002);
    CHECK(Changed(u"nce"_s).set(u"quantity"_s, 0).code() == 2002);
    CHECK(Changed(u"nce"_s, kLongAgo, u"suspended"_s).set(u"quantity"_s, 25).code() == 2001);
}

TEST_CASE("a subscription is suspended, taken up again, and cancelled within seven days")
{
    Changed world(u"nce"_s);
    CHECK(world.set(u"status"_s, u"suspended"_s).status == 200);
    CHECK(world.read()[u"status"] == u"suspended"_s);
    CHECK(world.set(u"status"_s, u"active"_s).status == 200);
    CHECK(world.set(u"status"_s, u"expired"_s).code() == 800096);
    CHECK(world.set(u"status"_s, u"deleted"_s).status == 200);
    CHECK(world.set(u"status"_s, u"active"_s).code() == 2011);
    CHECK(Changed(u"nce"_s, kLongAgo).set(u"status"_s, u"deleted"_s).code() == 900117);
    CHECK(Changed(u"legacy"_s).set(u"status"_s, u"deleted"_s).code() == 800096);
}

TEST_CASE("what is expired or not provisioned yet is not changed")
{
    CHECK(Changed(u"nce"_s, kLongAgo, u"expired"_s).set(u"quantity"_s, 25).code() == 900279);
    const Reply pending = Changed(u"nce"_s, kLongAgo, u"pending"_s).set(u"quantity"_s, 25);
    CHECK(pending.status == 409);
    CHECK(pending.code() == 800082);
}

TEST_CASE("the billing cycle and the provider's own number are refused")
{
    Changed world(u"nce"_s);
    CHECK(world.set(u"billingCycle"_s, u"triennial"_s).code() == 2054);
    CHECK(world.set(u"partnerId"_s, u"1"_s).code() == 800015);
    const QString reseller = world.sandbox
                                 .query(u"SELECT mpn_id FROM reseller WHERE state = 'Active'"
                                        " AND mpn_id <> '' LIMIT 1"_s)
                                 .toString();
    CHECK(world.set(u"partnerId"_s, reseller).status == 200);
    CHECK(world.read()[u"partnerId"] == reseller);
}

TEST_CASE("a stale etag is refused, and a repeated request id changes nothing twice")
{
    Changed world(u"legacy"_s, kLongAgo);
    const QByteArray etag = '"' + world.body[u"attributes"][u"etag"].toString().toLatin1() + '"';
    QJsonObject sent = world.body;
    sent[u"quantity"] = 22;
    const QByteArray id = "1f0a6c9e-5f4b-4c39-b1d4-000000000001";
    CHECK(world.patch(sent, {{"If-Match", etag}, {"MS-RequestId", id}}).status == 200);
    CHECK(world.patch(sent, {{"If-Match", etag}, {"MS-RequestId", id}}).status == 200);
    const Reply stale = world.patch(sent, {{"If-Match", etag}});
    CHECK(stale.status == 400);
    CHECK(stale.code() == 2055);
    CHECK(world.read()[u"quantity"] == 22);
}
