// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A checkout without an answer: a second order follows only when it is proven that there is no first.
#include "tests/models/sync/far.h"

using namespace tierdesk;
using namespace tierdesk::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kHour = 60 * 60;

Fault json(int status, const QByteArray &body)
{
    return Fault::answer(status, body, {{"Content-Type", "application/json"}});
}

Fault cartGone()
{
    return json(404, R"({"code":800008,"description":"Unable to retrieve cart ID"})");
}

Fault noSubscriptions()
{
    return json(200, R"({"totalCount":0,"items":[]})");
}

/// A cart that is not ordered, and whose time is over by our clock.
Fault staleActiveCart()
{
    return json(200, R"({"id":"any","status":"Active","expirationTimestamp":"2001-01-01T00:00:00Z"})");
}

bool isCartReading(const SeenRequest &request)
{
    return request.method == "GET" && request.target.contains("/carts/");
}

bool isSubscriptionReading(const SeenRequest &request)
{
    return request.method == "GET" && request.target.contains("/subscriptions");
}

bool isNewCart(const SeenRequest &request)
{
    return request.method == "POST" && request.target.endsWith("/carts");
}

} // namespace

TEST_CASE("after a lost answer of the checkout, no word of the cart leads to a second order", "[S63]")
{
    Far far;
    const NewCustomer customer = contoso(far.reseller, u"nosecondorder"_s);
    far.line.when(isCheckout, Fault::cutAfter(), 1);
    SECTION("that its time is over, by our clock")
    {
        far.line.when(isCartReading, staleActiveCart(), 1);
    }
    SECTION("that it is not ordered yet, while its checkout says that it is gone")
    {
        far.line.when(isCartReading, staleActiveCart(), 2);
        far.line.when(isCheckout, cartGone(), 1);
        far.line.when(isSubscriptionReading, noSubscriptions(), 1);
    }
    SECTION("that it is not ordered yet, while its checkout does not find the offer")
    {
        far.line.when(isCartReading, staleActiveCart(), 2);
        far.line.when(isCheckout, json(400, R"({"code":400019,"description":"Availability not found."})"), 1);
        far.line.when(isSubscriptionReading, noSubscriptions(), 1);
    }
    SECTION("that all that is in it was refused, by an offer that is gone")
    {
        far.line.when(isCartReading, staleActiveCart(), 2);
        far.line.when(isCheckout,
            json(201,
                R"({"orders":[],"orderErrors":[{"orderGroupId":"0","code":400019,"description":"gone"}]})"),
            1);
        far.line.when(isSubscriptionReading, noSubscriptions(), 1);
    }
    SECTION("that it is refused for good: a person would change the lines and order again")
    {
        far.line.when(isCartReading, staleActiveCart(), 2);
        far.line.when(isCheckout, json(400, R"({"code":900154,"description":"not linked"})"), 1);
        far.line.when(isSubscriptionReading, noSubscriptions(), 1);
    }
    far.requireExactlyOne(far.office.finished(far.submit(customer).id), customer);
    CHECK(far.line.countOf(isNewCart) == 1);
}

TEST_CASE("how long an order may be out of the lists counts from its checkout, not from its cart", "[S63]")
{
    Far far;
    const NewCustomer customer = contoso(far.reseller, u"oldcart"_s);
    const OperationId id =
        far.leaveUnclear(customer, isCheckout, Fault::cutAfter(), [](Operation &operation) {
            OperationStep &cart = operation.step(StepKind::Cart);
            cart.finishedAt = cart.finishedAt.addSecs(-2 * kHour); // carts live for seven days
        });
    far.line.when(isCartReading, cartGone(), -1);
    far.line.when(isSubscriptionReading, noSubscriptions(), 2);
    far.office.session().start();
    far.requireExactlyOne(far.office.finished(id), customer);
    CHECK(far.line.countOf(isNewCart) == 1);
}

TEST_CASE("an order that is in no list long after its checkout is placed with a new cart", "[S63]")
{
    Far far;
    const NewCustomer customer = contoso(far.reseller, u"neverordered"_s);
    const OperationId id =
        far.leaveUnclear(customer, isCheckout, Fault::cutBefore(), [](Operation &operation) {
            operation.step(StepKind::Checkout).sentAt = QDateTime::currentDateTimeUtc().addSecs(-kHour);
        });
    SECTION("because the cart is gone")
    {
        far.line.when(isCartReading, cartGone(), 1);
    }
    SECTION("because the cart cannot be ordered any more, which takes another checkout to learn")
    {
        far.sandbox.rollCatalog();
    }
    far.office.session().start();
    far.requireExactlyOne(far.office.finished(id), customer);
    CHECK(far.line.countOf(isNewCart) == 2);
}

TEST_CASE("an order is not missing while a subscription of the customer cannot be read", "[S63]")
{
    Far far;
    const NewCustomer customer = contoso(far.reseller, u"unreadableorder"_s);
    const OperationId id =
        far.leaveUnclear(customer, isCheckout, Fault::cutAfter(), [](Operation &operation) {
            operation.step(StepKind::Checkout).sentAt = QDateTime::currentDateTimeUtc().addSecs(-kHour);
        });
    far.line.when(isCartReading, cartGone(), -1);
    far.line.when(isSubscriptionReading,
        json(200, R"({"totalCount":1,"items":[{"id":"5d7a","offerName":"ours","quantity":{}}]})"), 2);
    far.office.session().start();
    far.requireExactlyOne(far.office.finished(id), customer);
    CHECK(far.line.countOf(isNewCart) == 1);
}

TEST_CASE("a customer is not missing while one of the service's answers about it cannot be read", "[S63]")
{
    Far far(Memory::ForgetsRequestIds);
    const NewCustomer customer = contoso(far.reseller, u"unreadablecustomer"_s);
    const OperationId id =
        far.leaveUnclear(customer, isCreation, Fault::cutAfter(), [](Operation &operation) {
            operation.step(StepKind::Customer).sentAt = QDateTime::currentDateTimeUtc().addSecs(-kHour);
        });
    const auto isLookUp = [](const SeenRequest &request) {
        return request.method == "GET" && request.target.contains("filter=")
            && request.target.contains("Domain");
    };
    far.line.when(isLookUp, json(200, R"({"totalCount":1,"items":[{"id":7}]})"), 2);
    far.office.session().start();
    far.requireExactlyOne(far.office.finished(id), customer);
    CHECK(far.line.countOf(isLookUp) > 2);
}
