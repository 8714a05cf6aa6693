// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Changing a subscription: what goes back is what came, but for the members that were to be changed.
#include "tests/models/partnercenter/calls.h"
#include "tests/support/catch.h"
#include "tests/support/sandboxfixture.h"

#include "models/base/machineclock.h"
#include "models/partnercenter/api.h"
#include "models/partnercenter/jsonedit.h"
#include "models/partnercenter/subscriptionpatch.h"

using namespace tierdesk;
using namespace tierdesk::partnercenter;
using namespace tierdesk::test;
using namespace Qt::StringLiterals;

namespace {

const CustomerId kPatchedCustomer = *CustomerId::tryParse(u"4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04");

const QByteArray kBody = R"({
  "id": "Sub-A", "offerId": "P:0001:A", "Quantity" : 5, "autoRenewEnabled":true,
  "price": 28.82860766444404945074, "big": 12345678901234567890123,
  "scheduledNextTermInstructions": {"quantity": 9, "product": {"a": [1, "}", {"quantity": 8}]}},
  "friendlyName": "Büro \"klein\" \u0041", "status":"active", "nobody knows": [null, "\\"],
  "attributes": {"etag": "eyJpZCI6IngifQ==", "objectType": "Subscription"}
})";

RawSubscription fresh()
{
    auto read = readRawSubscription(kBody, kPatchedCustomer);
    REQUIRE(read.has_value());
    read->readAt = sinceBoot();
    return *read;
}

} // namespace

TEST_CASE("a change sends back every byte that it does not change")
{
    const auto body = writeSubscriptionPatch(fresh(),
        {{SubscriptionMember::Quantity, u"5"_s, u"7"_s},
            {SubscriptionMember::AutoRenewEnabled, u"true"_s, u"false"_s},
            {SubscriptionMember::FriendlyName, u""_s, u"Łódź \"B\"\n"_s},
            {SubscriptionMember::PartnerId, u""_s, u"4711"_s}});
    REQUIRE(body.has_value());
    QByteArray expected = kBody;
    expected.replace("\"Quantity\" : 5", "\"Quantity\" : 7");
    expected.replace("\"autoRenewEnabled\":true", "\"autoRenewEnabled\":false");
    expected.replace(R"("Büro \"klein\" \u0041")", R"("Łódź \"B\"\n")");
    expected.insert(expected.size() - 1, ",\"partnerId\":\"4711\"");
    CHECK(*body == expected);
}

TEST_CASE("a value that a member cannot have is not sent")
{
    using Member = SubscriptionMember;
    for (const MemberChange &change :
        QList<MemberChange> {{Member::Quantity, u"5"_s, u"0"_s}, {Member::Quantity, u"5"_s, u"a few"_s},
            {Member::AutoRenewEnabled, u"true"_s, u"maybe"_s}, {Member::Status, u"active"_s, u" "_s}}) {
        CAPTURE(change.to);
        const auto body = writeSubscriptionPatch(fresh(), {change});
        REQUIRE_FALSE(body.has_value());
        CHECK(body.error().kind == Error::Kind::Rejected);
    }
}

TEST_CASE("members of an object are replaced where they stand, or added at its end")
{
    const auto edited = [](const QByteArray &text) { return withMembers(text, {{"a", "1"}}); };
    CHECK(edited("{}") == QByteArray("{\"a\":1}"));
    CHECK(edited("\xEF\xBB\xBF { \"b\" : [ ] } ") == QByteArray("{ \"b\" : [ ] ,\"a\":1}"));
    CHECK(edited("{\"A\":\"}\",\"b\":{\"a\":2}}") == QByteArray("{\"A\":1,\"b\":{\"a\":2}}"));
    CHECK(edited("{\"b\":\"\\\\\",\"a\":null}") == QByteArray("{\"b\":\"\\\\\",\"a\":1}"));
    for (const char *broken :
        {"", "[]", "{", "{\"a\"}", "{\"a\":1", "{\"a\":1}x", "{\"a\":}", "{\"a\":\"}", "7"})
        CHECK_FALSE(edited(broken).has_value());
}

TEST_CASE("what a subscription is now is told as the list shows it")
{
    const auto values = memberValuesOf(fresh(),
        {{SubscriptionMember::Quantity, {}, {}}, {SubscriptionMember::AutoRenewEnabled, {}, {}},
            {SubscriptionMember::FriendlyName, {}, {}}, {SubscriptionMember::Status, {}, {}},
            {SubscriptionMember::PartnerId, {}, {}}});
    REQUIRE(values.has_value());
    CHECK(*values == QStringList {u"5"_s, u"true"_s, u"Büro \"klein\" A"_s, u"active"_s, QString()});
    CHECK(isSameValue(SubscriptionMember::AutoRenewEnabled, u"True"_s, u"true"_s));
    CHECK(isSameValue(SubscriptionMember::Quantity, u"05"_s, u"5"_s));
    CHECK_FALSE(isSameValue(SubscriptionMember::Quantity, u""_s, u"5"_s));
    CHECK_FALSE(isSameValue(SubscriptionMember::FriendlyName, u"a"_s, u"A"_s));
}

TEST_CASE("a PATCH carries its etag in quotes and its request id, and is sent once")
{
    ScriptedServer server;
    HttpClient http(endpointOf(server), quickPace());
    Api api(http);
    const WriteIds ids = freshIds();
    const auto patch = [&] {
        return result<PatchAnswer>([&](auto done) {
            api.patchSubscription(
                kPatchedCustomer, fresh(), {{SubscriptionMember::Quantity, u"5"_s, u"7"_s}}, ids, done);
        });
    };
    SECTION("answered with the subscription")
    {
        server.script = [](const WireRequest &) { return WireAnswer::json(200, kBody); };
        const auto answer = patch();
        REQUIRE(answer.has_value());
        CHECK_FALSE(answer->isOnlyAccepted);
        const WireRequest &sent = server.requests.last();
        CHECK(sent.method == "PATCH");
        CHECK(sent.target == "/v1/customers/4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04/subscriptions/Sub-A");
        CHECK(sent.headers.value("if-match") == "\"eyJpZCI6IngifQ==\"");
        CHECK(sent.headers.value("ms-requestid") == ids.request.toString().toLatin1());
        CHECK(sent.body == QByteArray(kBody).replace("\"Quantity\" : 5", "\"Quantity\" : 7"));
    }
    SECTION("only accepted")
    {
        server.script = [](const WireRequest &) { return WireAnswer::foreign(202, "text/plain", {}); };
        const auto answer = patch();
        REQUIRE(answer.has_value());
        CHECK(answer->isOnlyAccepted);
    }
    SECTION("success that is no subscription proves nothing")
    {
        server.script = [](const WireRequest &) {
            return WireAnswer::foreign(200, "text/html", "<html>Sign in to the hotel's network</html>");
        };
        const auto answer = patch();
        REQUIRE_FALSE(answer.has_value());
        CHECK(answer.error().kind == Error::Kind::BadAnswer);
    }
    SECTION("a line that is cut is not tried again behind the caller's back")
    {
        server.script = [](const WireRequest &) { return WireAnswer::closed(); };
        CHECK_FALSE(patch().has_value());
    }
    CHECK(server.requests.size() == 1);
}

TEST_CASE("a change is not sent with what was read too long ago")
{
    ScriptedServer server;
    HttpClient http(endpointOf(server), quickPace());
    Api api(http);
    RawSubscription old = fresh();
    old.readAt -= std::chrono::seconds(11);
    const auto answer = result<PatchAnswer>([&](auto done) {
        api.patchSubscription(
            kPatchedCustomer, old, {{SubscriptionMember::Quantity, u"5"_s, u"7"_s}}, freshIds(), done);
    });
    REQUIRE_FALSE(answer.has_value());
    CHECK(answer.error().kind == Error::Kind::Canceled);
    CHECK(answer.error().neverSent);
    CHECK(server.requests.isEmpty());
}

TEST_CASE("a change overtakes what other requests wait, because what it was read from ages")
{
    ScriptedServer server;
    server.script = [](const WireRequest &request) {
        return WireAnswer::json(200, request.method == "PATCH" ? kBody : kFine);
    };
    Pace pace = quickPace();
    pace.requestsInFlight = 1;
    HttpClient http(endpointOf(server), pace);
    Api api(http);
    int answers = 0;
    for (int i = 0; i < 5; ++i)
        http.send(getRequest(), [&answers](const Result<HttpAnswer> &) { ++answers; });
    api.patchSubscription(kPatchedCustomer, fresh(), {{SubscriptionMember::Quantity, u"5"_s, u"7"_s}},
        freshIds(), [&answers](const Result<PatchAnswer> &) { ++answers; });
    REQUIRE(waitUntil([&answers] { return answers == 6; }));
    CHECK(server.requests.first().method == "PATCH");
}

TEST_CASE("a name that is empty is as if it was not there: the person saw the offer's")
{
    const QByteArray body = R"({"id":"Sub-A","friendlyName":"","offerName":"","productName":"Mail"})";
    const auto read = readRawSubscription(body, kPatchedCustomer);
    REQUIRE(read.has_value());
    const auto values = memberValuesOf(*read, {{SubscriptionMember::FriendlyName, {}, {}}});
    REQUIRE(values.has_value());
    CHECK(*values == QStringList {u"Mail"_s});
}

TEST_CASE("the sandbox takes a change, and refuses one that was made from an old reading", "[S20]")
{
    SandboxFixture sandbox;
    const auto address = sandbox.address();
    HttpClient http({address.baseUrl, address.authority, address.clientId, address.tenantId}, quickPace());
    Api api(http);
    const SubscriptionId id(u"968BA1CF-C146-4ADF-A300-308DCF718EEE"_s); // a legacy one, with an etag
    const auto read = [&] {
        const auto answer = result<RawSubscription>(
            [&](auto done) { api.rawSubscription(Priority::Foreground, kPatchedCustomer, id, done); });
        REQUIRE(answer.has_value());
        return *answer;
    };
    const RawSubscription before = read();
    const QString name = before.subscription.name + u" B"_s;
    const auto patch = [&](const RawSubscription &from) {
        return result<PatchAnswer>([&](auto done) {
            api.patchSubscription(
                kPatchedCustomer, from, {{SubscriptionMember::FriendlyName, {}, name}}, freshIds(), done);
        });
    };
    REQUIRE(patch(before).has_value());
    CHECK(read().subscription.name == name);
    CHECK(read().subscription.autoRenews == before.subscription.autoRenews);
    const auto stale = patch(before);
    REQUIRE_FALSE(stale.has_value());
    CHECK(stale.error().code == 2055);
    CHECK(patch(read()).has_value());
}
