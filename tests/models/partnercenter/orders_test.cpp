// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/partnercenter/readers.h"
#include "tests/support/catch.h"

#include "models/partnercenter/catalogcodec.h"
#include "models/partnercenter/errorcodec.h"
#include "models/partnercenter/ordercodec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace tierdesk;
using namespace tierdesk::partnercenter;
using namespace tierdesk::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

TEST_CASE("the catalogue is read with its limits, terms and plain descriptions")
{
    const auto products = readProducts(ownSample(u"products"_s));
    REQUIRE(products.has_value());
    REQUIRE(products->items.size() == 2);
    CHECK(products->items[0]
        == Product {ProductId(u"CFQ7TEST0001"_s), u"Office for Tests"_s,
            u"Everything you'd want & more <b>"_s, u"Online Services NCE"_s});
    CHECK(products->items[1].type == u"OnlineServices"_s);
    CHECK(products->unreadable.size() == 1);

    const auto skus = readSkus(ownSample(u"skus"_s), ProductId(u"CFQ7TEST0009"_s));
    REQUIRE(skus.has_value());
    REQUIRE(skus->items.size() == 2);
    CHECK(skus->items[0].id == SkuId(u"0001"_s)); // the zeros belong to it
    CHECK(skus->items[0].product == ProductId(u"CFQ7TEST0001"_s));
    CHECK(skus->items[0].maximumQuantity == 300);
    CHECK(skus->items[0].billingCycles
        == QStringList({u"annual"_s, u"one_time"_s, u"monthly"_s, u"one_time"_s}));
    CHECK(skus->items[1].product == ProductId(u"CFQ7TEST0009"_s));
    CHECK(skus->items[1].minimumQuantity == 5);
    CHECK(skus->items[1].maximumQuantity == std::numeric_limits<int>::max());
    CHECK(skus->items[1].isTrial);
    CHECK(skus->items[1].isAddOn);
    CHECK(skus->unreadable.size() == 1);

    const auto offers =
        readAvailabilities(ownSample(u"availabilities"_s), ProductId(u"CFQ7TEST0001"_s), SkuId(u"0001"_s));
    REQUIRE(offers.has_value());
    REQUIRE(offers->items.size() == 2);
    CHECK(offers->items[0].currency == u"PLN"_s);
    CHECK(offers->items[0].terms
        == QList<OfferedTerm>({{u"P1Y"_s, u"annual"_s, u"One year"_s}, {u"P1M"_s, u"monthly"_s, {}}}));
    CHECK(offers->items[1].currency == u"EUR"_s);
    CHECK(offers->items[1].catalogItem == CatalogItemId(u"CFQ7TEST0001:0001:CFQ7TEST000B"_s));
    CHECK_FALSE(offers->items[1].isPurchasable);
    CHECK(offers->unreadable.size() == 1);
}

TEST_CASE("a cart that came with faults inside shows them by line")
{
    const auto cart = readCart(ownSample(u"cart"_s));
    REQUIRE(cart.has_value());
    CHECK(cart->id == CartId(u"cart-Aa1"_s));
    CHECK(cart->expires == QDateTime(QDate(2026, 3, 1), QTime(10, 15, 0, 606), Qt::UTC));
    CHECK_FALSE(cart->isOrdered());
    REQUIRE(cart->lines.size() == 3);
    CHECK(cart->lines[1] == CartLineState {1, u"1"_s, CatalogItemId(u"CFQ7TEST0002:0001:CFQ7TEST000C"_s), 2});
    CHECK(cart->faults
        == QList<LineFault>({{1, u"1"_s, 10001, u"The item isn't valid."_s},
            {2, {}, 0, u"InvalidSomething Word instead of a number."_s}}));
}

TEST_CASE("a line that the cart silently left out or changed is a fault")
{
    const auto cart = readCart(ownSample(u"cart"_s));
    REQUIRE(cart.has_value());
    CartLine kept {0, CatalogItemId(u"CFQ7TEST0001:0001:CFQ7TEST000A"_s), u"Biuro"_s, 5, u"P1Y"_s,
        u"monthly"_s, PartnerNumber(u"4711001"_s)};
    CartLine refused = kept;
    refused.number = 1;
    CartLine lost = kept;
    lost.number = 7;
    CHECK(linesLeftOut({kept, refused}, *cart).isEmpty());
    kept.catalogItem = CatalogItemId(u"cfq7test0001:0001:cfq7test000a"_s); // ids are compared without case
    CHECK(linesLeftOut({kept, refused}, *cart).isEmpty());
    REQUIRE(linesLeftOut({kept, refused, lost}, *cart).size() == 1);
    CHECK(linesLeftOut({kept, refused, lost}, *cart).first().line == 7);
    kept.quantity = 6;
    CHECK(linesLeftOut({kept}, *cart).first().line == 0);
}

TEST_CASE("a cart is sent with the reseller of record on every line")
{
    const QJsonObject body = QJsonDocument::fromJson(
        writeCart({{3, CatalogItemId(u"P:0001:A"_s), u"Biuro"_s, 5, u"P1Y"_s, u"monthly"_s,
            PartnerNumber(
                u"4711001"_s)}})).object();
    const QJsonObject expected = QJsonDocument::fromJson(R"({"partnerOnRecordAttestationAccepted": true,
        "lineItems": [{"id": 3, "catalogItemId": "P:0001:A", "friendlyName": "Biuro", "quantity": 5,
            "termDuration": "P1Y", "billingCycle": "monthly",
            "participants": [{"key": "transaction_reseller", "value": "4711001"}]}]})")
                                     .object();
    CHECK(QJsonDocument(body).toJson() == QJsonDocument(expected).toJson());
}

TEST_CASE("a checkout accepted in part says which group was not")
{
    const auto checkout = readCheckout(ownSample(u"checkout"_s));
    REQUIRE(checkout.has_value());
    REQUIRE(checkout->orders.size() == 1);
    const Order &order = checkout->orders.first();
    CHECK(order.id == OrderId(u"9qg-ErcO-4MPbPqq"_s));
    CHECK(order.created == QDateTime(QDate(2026, 3, 1), QTime(10, 5, 0, 760), Qt::UTC));
    REQUIRE(order.lines.size() == 1);
    CHECK(order.lines.first().subscription == SubscriptionId(u"A0000000-0000-4000-8000-00000000000A"_s));
    CHECK(order.lines.first().reseller == PartnerNumber(u"4711001"_s));
    CHECK(checkout->faults == QList<LineFault>({{-1, u"1"_s, 800009, u"Some items aren't valid."_s}}));
    const auto pending = readOrder(ownSample(u"order"_s));
    REQUIRE(pending.has_value());
    CHECK(pending->status == u"po_upload_complete"_s);
    CHECK(pending->lines.first().subscription.isEmpty());
    CHECK_FALSE(readCheckout("{}").has_value());
    CHECK_FALSE(readCheckout("{\"orders\":[],\"orderErrors\":[]}").has_value());
    const auto nameless = readCheckout("{\"orders\":[{\"id\":\"a\"},{}]}");
    REQUIRE_FALSE(nameless.has_value());
    CHECK(nameless.error().detail == u"orders[1].id: a text expected"_s);
}

namespace {

using Headers = QList<std::pair<QByteArray, QByteArray>>;
const Headers kOurs {{"ms-requestid", "11111111-1111-1111-1111-111111111111"}};

Error refusal(int status, const QByteArray &body, const Headers &headers = kOurs)
{
    return readError({status, "Reason", body, headers, u"correlation"_s, u"request"_s});
}

} // namespace

TEST_CASE("a refusal is understood in every documented form")
{
    const Error usual = refusal(400, ownSample(u"error"_s));
    CHECK(usual.kind == Error::Kind::Rejected);
    CHECK(usual.code == 600049);
    CHECK(usual.httpStatus == 400);
    CHECK(usual.detail == u"The organization's registration number is required."_s);
    CHECK(usual.correlationId == u"correlation"_s);
    CHECK(usual.requestId == u"request"_s);

    const Error newer = refusal(409, ownSample(u"error-newer"_s));
    CHECK(newer.kind == Error::Kind::Conflict);
    CHECK(newer.code == 600061);
    CHECK(newer.detail == u"A confirmed agreement exists already."_s);

    const Error throttled = refusal(429, ownSample(u"error-throttled"_s), {});
    CHECK(throttled.kind == Error::Kind::Throttled);
    CHECK(throttled.retryAfter == 57s);
    CHECK(refusal(429, ownSample(u"error-throttled"_s), {{"retry-after", "3"}}).retryAfter == 3s);
    CHECK_FALSE(refusal(400, "{\"description\":\"in 5 seconds\"}").retryAfter.has_value());
    // Nobody stops the account for days, whatever a gateway asks for or this clock says.
    for (const QByteArray &wait : {QByteArray("86400"), QByteArray("4294968"), QByteArray("9999999999"),
             QByteArray("Fri, 31 Dec 2100 23:59:59 GMT")})
        CHECK(refusal(503, "", {{"retry-after", wait}}).retryAfter == 15min);
    CHECK(refusal(429, "{\"message\":\"Try again in 999999 seconds.\"}").retryAfter == 15min);

    CHECK(refusal(400, ownSample(u"address-refusal"_s)).detail == u"City 'Gdynia' does not fit."_s);
    CHECK(refusal(400, "{\"code\":2055,\"description\":\"stale\"}").kind == Error::Kind::Conflict);
    CHECK(refusal(412, "").kind == Error::Kind::Conflict);
    CHECK(refusal(403, "{\"code\":900329}").kind == Error::Kind::Forbidden);
    CHECK(refusal(404, "{\"code\":\"3000\"}", {}).kind == Error::Kind::NotFound);
    CHECK(refusal(404, "").kind == Error::Kind::NotFound);
    CHECK(refusal(408, "").kind == Error::Kind::Timeout);
    CHECK(refusal(400, "{\"code\":99999999999999999999}").code == 0);
}

TEST_CASE("a refusal without a body tells what its head says")
{
    const Error mfa = refusal(401, "", {{"www-authenticate", "Bearer error=\"invalid_token\""}});
    CHECK(mfa.kind == Error::Kind::SignedOut);
    CHECK(mfa.detail.contains(u"invalid_token"_s));
    CHECK(refusal(401, "").detail == u"Reason"_s);
}

TEST_CASE("a refusal that goes on for pages is kept as long as people and support can use it")
{
    const QByteArray flood(1'000'000, 'x');
    CHECK(refusal(400, "{\"description\":\"" + flood + "\"}").detail.size() == 4000);
    CHECK(refusal(401, "", {{"www-authenticate", flood}}).detail.size() == 4000);
    const auto checkout = readCheckout(
        R"({"orders":[],"orderErrors":[{"orderGroupId":"0","code":1,"description":")" + flood + "\"}]}");
    REQUIRE(checkout.has_value());
    CHECK(checkout->faults.first().description.size() == 4000);
}

TEST_CASE("a gateway's page is no word of Partner Center")
{
    CHECK(refusal(502, "<html>Bad Gateway</html>").kind == Error::Kind::ServerFault);
    CHECK(refusal(503, "<html>", {{"retry-after", "9"}}).retryAfter == 9s);
    CHECK(refusal(404, "<html>Not found</html>").kind == Error::Kind::BadAnswer);
    CHECK(refusal(404, "", {}).kind == Error::Kind::BadAnswer);
    CHECK(refusal(403, "Blocked by your proxy", {}).kind == Error::Kind::BadAnswer);
    CHECK(refusal(302, "").kind == Error::Kind::BadAnswer);
}
