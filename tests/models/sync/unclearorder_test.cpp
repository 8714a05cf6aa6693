// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A checkout without an answer: a second order follows only when it is proven that there is no first.
#include "tests/models/sync/answers.h"
#include "tests/models/sync/changing.h"
#include "tests/models/sync/far.h"

using namespace tierdesk;
using namespace tierdesk::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kHour = 60 * 60;

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

TEST_CASE(
    "how long an order may be out of the lists counts anew after the program was ended on the way", "[S63]")
{
    Far far;
    const NewCustomer customer = contoso(far.reseller, u"killedontheway"_s);
    const OperationId id =
        far.leaveUnclear(customer, isCheckout, Fault::cutAfter(), [](Operation &operation) {
            // As it was written down before it left; when it left, nobody could write down any more.
            operation.state = OperationState::Running;
            operation.step(StepKind::Checkout).sentAt = QDateTime::currentDateTimeUtc().addSecs(-kHour);
            operation.step(StepKind::Checkout).error.reset();
        });
    far.line.when(isCartReading, cartGone(), -1);
    far.line.when(isSubscriptionReading, noSubscriptions(), -1);
    far.office.session().start();
    REQUIRE(waitUntil([&] { return far.office.latest(id)->state == OperationState::Unclear; }));
    far.line.clearFaults();
    far.requireExactlyOne(far.office.finished(id), customer);
    CHECK(far.line.countOf(isNewCart) == 1);
}

TEST_CASE("what a new customer has before its checkout is not taken for its order", "[S63]")
{
    Far far;
    const NewCustomer customer = contoso(far.reseller, u"hadone"_s);
    const QByteArray offer = businessBasic(1).product.toString().toLatin1() + ":0001:ANY";
    const bool isReadable = GENERATE(true, false);
    CAPTURE(isReadable);
    const QByteArray quantity = isReadable ? "1" : "{}";
    const Fault others = json(200,
        R"({"totalCount":1,"items":[{"id":"others","orderId":"theirs","offerId":")" + offer
            + R"(","quantity":)" + quantity + "}]}");
    const OperationId id = far.leaveUnclear(customer, isNewCart, Fault::cutBefore(), [](Operation &) {});
    far.line.when(isSubscriptionReading, others, 1);
    far.line.when(isCheckout, Fault::cutAfter(), 1);
    far.line.when(isCartReading, cartGone(), -1);
    far.line.when(isSubscriptionReading,
        json(200,
            R"({"totalCount":1,"items":[{"id":"others","orderId":"theirs","offerId":")" + offer
                + R"(","quantity":1}]})"),
        1);
    far.office.session().start();
    far.requireExactlyOne(far.office.finished(id), customer);
    CHECK(far.office.stored(id).subscriptionsBefore == QList {SubscriptionId(u"others"_s)});
}

TEST_CASE("what cannot be looked up any more is left to a person, who may look again", "[S20][S63]")
{
    Changing far;
    const OperationId id =
        far.leaveUnclear(far.quantity(20, 25), isPatch, Fault::cutAfter(), [](Operation &operation) {
            operation.step(StepKind::Change).sentAt = QDateTime::currentDateTimeUtc().addSecs(-kHour);
        });
    const auto isLookUp = [](const SeenRequest &request) {
        return request.method == "GET" && isOfChange(request);
    };
    far.line.when(isLookUp, json(403, R"({"code":900329,"description":"no access"})"), -1);
    far.office.session().start();
    const Operation refused = far.office.finished(id);
    CHECK(refused.state == OperationState::Refused);
    const OperationStep &change = refused.step(StepKind::Change);
    REQUIRE(change.error);
    CHECK(change.error->code == int(Cause::NotLookedUp));
    CHECK(change.error->detail == u"no access"_s);
    CHECK(change.state == StepState::Running); // whether it was made is as unclear as before
    far.line.clearFaults();
    far.office.session().tryAgain(id);
    REQUIRE(waitUntil([&] { return far.office.latest(id)->state == OperationState::Done; }));
    CHECK(far.line.countOf(isPatch) == 1);
}
