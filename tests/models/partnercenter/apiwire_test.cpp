// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the typed calls put on the wire, and what they make of answers that a good service never gives.
#include "tests/models/partnercenter/calls.h"
#include "tests/models/partnercenter/readers.h"

#include "models/partnercenter/api.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace tierdesk;
using namespace tierdesk::partnercenter;
using namespace tierdesk::test;
using namespace Qt::StringLiterals;

namespace {

const CustomerId kCustomer = *CustomerId::tryParse(u"5b1f0c1e-9a44-4f0e-8a53-1d7f3a2c0001");
const ResellerId kReseller = *ResellerId::tryParse(u"7d0c6a51-2e0f-4c57-9c1b-3a5b0e4b1f01");

/// A client of a scripted service.
struct Desk {
    ScriptedServer server;
    HttpClient http {{server.url(), server.url(), u"client"_s, u"tenant"_s}, quickPace()};
    Api api {http};

    void answer(const WireAnswer &wire)
    {
        server.script = [wire](const WireRequest &) { return wire; };
    }
    [[nodiscard]] QByteArray target() const { return server.requests.last().target; }
};

} // namespace

TEST_CASE("the next page is asked for with the token in a header")
{
    Desk desk;
    const auto page = [&desk](const QString &continuation) {
        return result<Listing<ListedCustomer>>(
            [&](auto done) { desk.api.customers(Priority::Background, continuation, 500, done); });
    };
    desk.answer(WireAnswer::json(200, ownSample(u"customers"_s)));
    const auto first = page({});
    REQUIRE(first.has_value());
    CHECK(desk.target() == "/v1/customers?size=500");
    CHECK_FALSE(desk.server.requests.last().headers.contains("ms-continuationtoken"));
    REQUIRE(page(first->continuation).has_value());
    CHECK(desk.target() == "/v1/customers?size=500&seekOperation=Next");
    CHECK(desk.server.requests.last().headers.value("ms-continuationtoken") == "AAA+/=token");

    desk.answer(WireAnswer::json(200, "{\"items\":[]}", "MS-ContinuationToken: from-header\r\n"));
    CHECK(page(u"t"_s)->continuation == u"from-header"_s);
}

TEST_CASE("400 with code 2000 is the end of the list on a later page only")
{
    Desk desk;
    desk.answer(WireAnswer::json(400, "{\"code\":2000,\"description\":\"No more\"}"));
    const auto later = result<Listing<ListedCustomer>>(
        [&](auto done) { desk.api.customers(Priority::Background, u"token"_s, 500, done); });
    REQUIRE(later.has_value());
    CHECK(*later == Listing<ListedCustomer>());
    const auto first = result<Listing<ListedCustomer>>(
        [&](auto done) { desk.api.customers(Priority::Background, {}, 500, done); });
    REQUIRE_FALSE(first.has_value());
    CHECK(first.error().kind == Error::Kind::Rejected);
    CHECK(first.error().code == 2000);
}

TEST_CASE("filters are one encoded JSON in the documented order")
{
    Desk desk;
    desk.answer(WireAnswer::json(200, "{\"items\":[]}"));
    REQUIRE(result<Listing<Customer>>([&](auto done) {
        desk.api.customersByDomain(Priority::Foreground, u"a\"&b"_s, done);
    }).has_value());
    CHECK(desk.target()
        == "/v1/customers?size=500&filter=%7B%22Field%22%3A%22Domain%22%2C%22Value%22%3A%22a%5C%22%26b%22%2C"
           "%22Operator%22%3A%22starts_with%22%7D");
    REQUIRE(result<Listing<Customer>>([&](auto done) {
        desk.api.customersOfReseller(Priority::Foreground, kReseller, u"next"_s, done);
    }).has_value());
    CHECK(desk.target().contains("%22IndirectReseller%22"));
    CHECK(desk.target().contains(kReseller.toString().toLatin1()));
    CHECK(desk.target().endsWith("&seekOperation=Next"));
}

TEST_CASE("the overview goes on by what has been received, until a short page")
{
    Desk desk;
    QByteArray items;
    for (int i = 0; i < 10'000; ++i)
        items += QByteArray(i ? "," : "") + "{\"id\":\"s" + QByteArray::number(i)
            + "\",\"customerTenantId\":\"" + kCustomer.toString().toLatin1() + "\",\"licenseCount\":1}";
    desk.answer(WireAnswer::json(200, "{\"Value\":[" + items + "]}"));
    const auto page = [&desk](const QString &continuation) {
        return result<Listing<Subscription>>(
            [&](auto done) { desk.api.subscriptionOverview(Priority::Background, continuation, done); });
    };
    const auto first = page({});
    REQUIRE(first.has_value());
    CHECK(first->items.size() == 10'000);
    CHECK(desk.target() == "/partner/v1/analytics/subscriptions?top=10000&skip=0");
    desk.answer(WireAnswer::json(200, ownSample(u"subscription-overview"_s)));
    const auto last = page(first->continuation);
    REQUIRE(last.has_value());
    CHECK(desk.target() == "/partner/v1/analytics/subscriptions?top=10000&skip=10000");
    CHECK(last->continuation.isEmpty());
}

TEST_CASE("a domain is free only if Partner Center itself says so")
{
    Desk desk;
    const auto isTaken = [&desk] {
        return result<bool>([&](auto done) { desk.api.isDomainTaken(u"nowy.onmicrosoft.com"_s, done); });
    };
    desk.answer(WireAnswer::json(200, {}));
    CHECK(isTaken() == true);
    CHECK(desk.server.requests.last().method == "HEAD");
    CHECK(desk.target() == "/v1/domains/nowy.onmicrosoft.com");
    desk.answer(WireAnswer::json(404, {}));
    CHECK(isTaken() == false);
    desk.answer(WireAnswer::foreign(404, "text/html", {}));
    const auto stranger = isTaken();
    REQUIRE_FALSE(stranger.has_value());
    CHECK(stranger.error().kind == Error::Kind::BadAnswer);
}

TEST_CASE("an address is judged in the older edition too, and other refusals stay refusals")
{
    Desk desk;
    const auto check = [&desk] {
        return result<AddressCheck>([&](auto done) {
            desk.api.validateAddress(
                {u"PL"_s, {}, u"Gdynia"_s, {}, u"Długa 1"_s, {}, u"80-827"_s, u"Jan"_s, {}, {}}, done);
        });
    };
    desk.answer(WireAnswer::json(200, {}));
    CHECK(check()->verdict == AddressCheck::Verdict::Accepted);
    const QJsonObject sent = QJsonDocument::fromJson(desk.server.requests.last().body).object();
    CHECK(sent.keys() == QStringList({u"AddressLine1"_s, u"City"_s, u"Country"_s, u"PostalCode"_s}));
    desk.answer(WireAnswer::json(400, ownSample(u"address-refusal"_s)));
    CHECK(check()->verdict == AddressCheck::Verdict::Refused);
    desk.answer(WireAnswer::json(400, ownSample(u"error"_s)));
    const auto refused = check();
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == 600049);
    CHECK(refused.error().kind == Error::Kind::Rejected);
    CHECK(refused.error().correlationId == u"22222222-2222-2222-2222-222222222222"_s);
}

TEST_CASE("a customer without a reseller, and a line without its number, are not sent")
{
    Desk desk;
    desk.answer(WireAnswer::json(201, "{}"));
    const WriteIds ids {RequestId::createRandom(), CorrelationId::createRandom()};
    const auto created =
        result<CreatedCustomer>([&](auto done) { desk.api.createCustomer(NewCustomer(), ids, done); });
    REQUIRE_FALSE(created.has_value());
    CHECK(created.error().kind == Error::Kind::Rejected);
    CHECK(created.error().requestId == ids.request.toString());
    CartLine line;
    line.catalogItem = CatalogItemId(u"P:0001:A"_s);
    const auto cart = result<Cart>([&](auto done) { desk.api.createCart(kCustomer, {line}, ids, done); });
    REQUIRE_FALSE(cart.has_value());
    CHECK(cart.error().kind == Error::Kind::Rejected);
    CHECK(desk.server.requests.isEmpty());
}

TEST_CASE("an answer in HTML or cut short names what is wrong with it")
{
    Desk desk;
    const auto read = [&desk] {
        return result<CustomerDetails>(
            [&](auto done) { desk.api.customer(Priority::Foreground, kCustomer, done); });
    };
    desk.answer(WireAnswer::foreign(200, "text/html", "<html>Sign in to the hotel's network</html>"));
    auto answer = read();
    REQUIRE_FALSE(answer.has_value());
    CHECK(answer.error().kind == Error::Kind::BadAnswer);
    CHECK(answer.error().httpStatus == 200);
    CHECK_FALSE(answer.error().correlationId.isEmpty());
    desk.answer(WireAnswer::json(200, ownSample(u"customer"_s).left(300)));
    answer = read();
    REQUIRE_FALSE(answer.has_value());
    CHECK(answer.error().kind == Error::Kind::BadAnswer);
}

TEST_CASE("ids travel encoded and in their own case")
{
    Desk desk;
    desk.answer(WireAnswer::json(200, ownSample(u"order"_s)));
    REQUIRE(result<Order>([&](auto done) {
        desk.api.order(kCustomer, OrderId(u"Ab/c?d_E"_s), done);
    }).has_value());
    CHECK(desk.target() == "/v1/customers/5b1f0c1e-9a44-4f0e-8a53-1d7f3a2c0001/orders/Ab%2Fc%3Fd_E");
}

TEST_CASE("nobody is called once the calls' owner is gone")
{
    Desk desk;
    desk.answer(WireAnswer::json(200, ownSample(u"resellers"_s)));
    bool isCalled = false;
    {
        Api shortLived(desk.http);
        shortLived.resellers(Priority::Foreground, [&isCalled](const auto &) { isCalled = true; });
    }
    REQUIRE(result<Listing<Reseller>>([&](auto done) {
        desk.api.resellers(Priority::Foreground, done);
    }).has_value());
    CHECK(desk.server.requests.size() == 2);
    CHECK_FALSE(isCalled);
}
