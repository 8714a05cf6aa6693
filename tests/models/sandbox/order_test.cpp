// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/sandbox/caller.h"
#include "tests/support/catch.h"
#include "tests/support/sandboxfixture.h"

using namespace tierdesk;
using namespace tierdesk::test;
using namespace Qt::StringLiterals;

namespace {

const QString kFirstUpNumber = u"4847383"_s;
const QString kPremium = u"CFQ7TTC0LCHC/skus/0002"_s;
const QString kBasic = u"CFQ7TTC0LH18/skus/0001"_s;

/// A sandbox whose time the test moves, with a new customer in it.
struct Shop {
    explicit Shop(sandbox::Edition edition = sandbox::Edition::Y2023)
        : now(std::make_shared<QDateTime>(QDateTime::currentDateTimeUtc()))
        , sandbox(options(edition, now))
        , caller(sandbox.address())
        , customer(caller.post(u"/v1/customers"_s, newCustomerBody(kFirstUp)).text(u"id"_s))
    {
    }
    static sandbox::Options options(sandbox::Edition edition, std::shared_ptr<QDateTime> clock)
    {
        auto options = smallSandbox();
        options.edition = edition;
        options.clock = [clock] { return *clock; };
        return options;
    }
    [[nodiscard]] QString path(const QString &rest) const { return u"/v1/customers/"_s + customer + rest; }
    void accept() { REQUIRE(caller.post(path(u"/agreements"_s), agreementBody()).status == 201); }
    /// The catalogue item of a SKU as it is now.
    [[nodiscard]] QString item(const QString &sku)
    {
        return caller.get(path(u"/products/"_s + sku + u"/availabilities"_s))
            .text(u"items.0.catalogItemId"_s);
    }
    [[nodiscard]] QJsonObject line(
        const QString &catalogItem, int quantity = 5, const QString &cycle = u"monthly"_s)
    {
        return {{u"id"_s, m_next++}, {u"catalogItemId"_s, catalogItem}, {u"quantity"_s, quantity},
            {u"termDuration"_s, u"P1Y"_s}, {u"billingCycle"_s, cycle},
            {u"participants"_s,
                QJsonArray {
                    QJsonObject {{u"key"_s, u"transaction_reseller"_s}, {u"value"_s, kFirstUpNumber}}}}};
    }
    [[nodiscard]] Reply cart(const QJsonArray &lines, const QByteArray &requestId = {})
    {
        return caller.post(path(u"/carts"_s), {{u"lineItems"_s, lines}}, requestId);
    }
    [[nodiscard]] Reply checkOut(const Reply &cart, const QByteArray &requestId = {})
    {
        return caller.post(path(u"/carts/%1/checkout"_s.arg(cart.text(u"id"_s))), {}, requestId);
    }

    std::shared_ptr<QDateTime> now;
    SandboxFixture sandbox;
    Caller caller;
    QString customer;

private:
    int m_next = 0;
};

} // namespace

TEST_CASE("the catalogue of a country and of a customer lead from product to what can be put into a cart")
{
    Shop shop;
    const Reply products = shop.caller.get(u"/v1/products?country=PL&targetView=OnlineServices"_s);
    CHECK(products.number(u"totalCount"_s) >= 25);
    CHECK(products.text(u"items.0.productType.id"_s) == u"OnlineServicesNCE"_s);
    const Reply sku = shop.caller.get(u"/v1/products/"_s + kPremium + u"?country=PL"_s);
    CHECK(sku.number(u"maximumQuantity"_s) == 300);
    CHECK(shop.caller.get(u"/v1/products/CFQ7TTC0J203/skus?country=PL"_s).number(u"totalCount"_s) == 2);
    const Reply offers = shop.caller.get(shop.path(u"/products/"_s + kPremium + u"/availabilities"_s));
    CHECK(offers.text(u"items.0.defaultCurrency.code"_s) == u"PLN"_s);
    CHECK(offers.at(u"items.0.terms"_s).toArray().size() == 5);
    CHECK(shop.caller.get(u"/v1/products/NOTHING?country=PL"_s).code() == 400013);
    CHECK(shop.caller.get(u"/v1/products/CFQ7TTC0LCHC/skus/0009?country=PL"_s).code() == 400018);
    CHECK(shop.caller.get(u"/v1/products?country=PL&targetView=Nothing"_s).code() == 400036);
}

TEST_CASE("a cart becomes an order, whose subscription is pending at first and active later")
{
    Shop shop;
    shop.accept();
    const Reply cart = shop.cart({shop.line(shop.item(kPremium))});
    REQUIRE(cart.status == 201);
    CHECK(cart.text(u"status"_s) == u"Active"_s);
    CHECK(cart.at(u"lineItems.0.error"_s).isUndefined());
    const int cents = qRound(100 * cart.at(u"lineItems.0.pricing.price"_s).toDouble());
    CHECK(cents > 0);
    CHECK(qRound(100 * cart.at(u"lineItems.0.pricing.extendedPrice"_s).toDouble()) == 5 * cents);

    const Reply done = shop.checkOut(cart);
    REQUIRE(done.status == 201);
    CHECK(done.at(u"orderErrors"_s).isUndefined());
    CHECK(done.text(u"orders.0.status"_s) == u"pending"_s);
    CHECK(done.at(u"orders.0.lineItems.0.subscriptionId"_s).isUndefined());
    CHECK(done.text(u"orders.0.lineItems.0.partnerIdOnRecord"_s) == kFirstUpNumber);
    CHECK(shop.caller.get(shop.path(u"/carts/"_s + cart.text(u"id"_s))).text(u"status"_s) == u"Ordered"_s);
    CHECK(shop.caller.get(shop.path(u"/subscriptions"_s)).text(u"items.0.status"_s) == u"pending"_s);

    *shop.now = shop.now->addSecs(60);
    const Reply later = shop.caller.get(shop.path(u"/subscriptions"_s));
    CHECK(later.text(u"items.0.status"_s) == u"active"_s);
    CHECK(later.number(u"items.0.quantity"_s) == 5);
    CHECK(later.text(u"items.0.partnerId"_s) == kFirstUpNumber);
    const Reply order = shop.caller.get(shop.path(u"/orders/"_s + done.text(u"orders.0.id"_s)));
    CHECK(order.text(u"status"_s) == u"completed"_s);
    CHECK(order.text(u"lineItems.0.subscriptionId"_s) == later.text(u"items.0.id"_s));
    CHECK(shop.caller.get(shop.path(u"/orders/"_s + done.text(u"orders.0.id"_s).toUpper())).status == 404);
}

TEST_CASE("a cart that was checked out tells the same orders again and orders nothing twice")
{
    Shop shop;
    shop.accept();
    const Reply cart = shop.cart({shop.line(shop.item(kPremium))});
    const Reply first = shop.checkOut(cart, "7d0f8f0e-51c9-4b0a-9d3a-52a7c8f7f010");
    const Reply sameId = shop.checkOut(cart, "7d0f8f0e-51c9-4b0a-9d3a-52a7c8f7f010");
    const Reply otherId = shop.checkOut(cart, "7d0f8f0e-51c9-4b0a-9d3a-52a7c8f7f011");
    CHECK(sameId.body == first.body);
    CHECK(otherId.status == 201);
    CHECK(otherId.text(u"orders.0.id"_s) == first.text(u"orders.0.id"_s));
    CHECK(shop.sandbox.ordersOf(shop.customer).size() == 1);
    CHECK(shop.sandbox.subscriptionCountOf(shop.customer) == 1);
}

TEST_CASE("before the customer agreement nothing is ordered")
{
    Shop shop;
    const Reply cart = shop.cart({shop.line(shop.item(kPremium))});
    const Reply refused = shop.checkOut(cart);
    CHECK(refused.status == 403);
    CHECK(refused.code() == 13605);
    CHECK(shop.sandbox.ordersOf(shop.customer).isEmpty());
    shop.accept();
    CHECK(shop.checkOut(cart).status == 201);
    CHECK(shop.sandbox.ordersOf(shop.customer).size() == 1);
}

TEST_CASE("a cart is accepted with the faults of its lines inside, and the rest of it can be ordered")
{
    Shop shop;
    shop.accept();
    const QString item = shop.item(kPremium);
    QJsonObject stranger = shop.line(item);
    stranger[u"participants"_s] =
        QJsonArray {QJsonObject {{u"key"_s, u"transaction_reseller"_s}, {u"value"_s, u"4391507"_s}}};
    QJsonObject term = shop.line(item);
    term[u"termDuration"_s] = u"P5Y"_s;
    const Reply cart = shop.cart({shop.line(item, 301), shop.line(u"NOTHING:0001:X"_s), stranger, term,
        shop.line(u"CFQ7TTC0LCHC:0002:OLD"_s), shop.line(item)});
    REQUIRE(cart.status == 201);
    CHECK(cart.number(u"lineItems.0.error.errorCode"_s) == 10002);
    CHECK(cart.number(u"lineItems.1.error.errorCode"_s) == 10001);
    CHECK(cart.number(u"lineItems.2.error.errorCode"_s) == 10004);
    CHECK(cart.number(u"lineItems.3.error.errorCode"_s) == 10013);
    CHECK(cart.number(u"lineItems.4.error.errorCode"_s) == 400019);
    CHECK(cart.at(u"lineItems.5.error"_s).isUndefined());

    const Reply done = shop.checkOut(cart);
    REQUIRE(done.status == 201);
    CHECK(done.at(u"orders"_s).toArray().size() == 1);
    CHECK(done.at(u"orderErrors"_s).toArray().size() == 5);
    CHECK(done.number(u"orderErrors.0.code"_s) == 800009);
    CHECK(done.text(u"orderErrors.0.orderGroupId"_s) == cart.text(u"lineItems.0.orderGroup"_s));
    CHECK(shop.sandbox.subscriptionCountOf(shop.customer) == 1);
}

TEST_CASE("a cart in which every line is wrong is not checked out, an empty one not made")
{
    Shop shop;
    shop.accept();
    CHECK(shop.checkOut(shop.cart({shop.line(shop.item(kPremium), 0)})).code() == 800009);
    CHECK(shop.cart({}).code() == 800002);
    CHECK(shop.sandbox.ordersOf(shop.customer).isEmpty());
}

TEST_CASE("an availability id that has become old is refused with 400019 until it is fetched again")
{
    Shop shop;
    shop.accept();
    const QString old = shop.item(kPremium);
    const Reply cart = shop.cart({shop.line(old), shop.line(shop.item(kBasic), 3, u"annual"_s)});
    shop.sandbox.rollCatalog(u"CFQ7TTC0LCHC"_s);
    const Reply part = shop.checkOut(cart);
    REQUIRE(part.status == 201);
    CHECK(part.at(u"orders"_s).toArray().size() == 1);
    CHECK(part.number(u"orderErrors.0.code"_s) == 400019);
    CHECK(shop.checkOut(cart).body == part.body);

    const QString current = shop.item(kPremium);
    CHECK(current != old);
    CHECK(shop.cart({shop.line(old)}).number(u"lineItems.0.error.errorCode"_s) == 400019);
    CHECK(shop.checkOut(shop.cart({shop.line(current)})).at(u"orderErrors"_s).isUndefined());
    *shop.now = shop.now->addDays(1);
    shop.caller.signIn();
    CHECK(shop.item(kPremium) != current);
}

TEST_CASE("what is billed alike is ordered together, the rest apart")
{
    Shop shop;
    shop.accept();
    const Reply done = shop.checkOut(shop.cart({shop.line(shop.item(kPremium)), shop.line(shop.item(kBasic)),
        shop.line(shop.item(kBasic), 2, u"annual"_s)}));
    CHECK(done.at(u"orders"_s).toArray().size() == 2);
    CHECK(done.at(u"orders.0.lineItems"_s).toArray().size() == 2);
    CHECK(shop.sandbox.subscriptionCountOf(shop.customer) == 3);
}

TEST_CASE("a cart expires, after a quarter of an hour in 2021 and after a week in 2023")
{
    const auto edition = GENERATE(sandbox::Edition::Y2021, sandbox::Edition::Y2023);
    Shop shop(edition);
    shop.accept();
    const Reply cart = shop.cart({shop.line(shop.item(kPremium))});
    const QDateTime expires = QDateTime::fromString(cart.text(u"expirationTimestamp"_s), Qt::ISODateWithMs);
    const int life = edition == sandbox::Edition::Y2021 ? 15 * 60 : 7 * 24 * 3600;
    CHECK(shop.now->secsTo(expires) == life);
    *shop.now = expires.addSecs(1);
    shop.caller.signIn();
    const Reply late = shop.checkOut(cart);
    CHECK(late.status == 404);
    CHECK(late.code() == 800008);
    CHECK(shop.sandbox.ordersOf(shop.customer).isEmpty());
}

TEST_CASE("the answer of a checkout begins with a byte-order mark in 2021, as it was captured")
{
    Shop shop(sandbox::Edition::Y2021);
    shop.accept();
    CHECK(shop.checkOut(shop.cart({shop.line(shop.item(kPremium))})).body.startsWith("\xEF\xBB\xBF{"));
}
