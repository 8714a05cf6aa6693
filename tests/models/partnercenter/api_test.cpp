// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The typed calls against a real sandbox over loopback: what one side writes, the other understands.
#include "tests/models/partnercenter/calls.h"
#include "tests/support/faultproxy.h"
#include "tests/support/sandboxfixture.h"

#include "models/partnercenter/api.h"

#include <QSet>

using namespace tierdesk;
using namespace tierdesk::partnercenter;
using namespace tierdesk::test;
using namespace Qt::StringLiterals;

namespace {

sandbox::Options sandboxOf(sandbox::Edition edition)
{
    sandbox::Options options = smallSandbox();
    options.edition = edition;
    return options;
}

/// A sandbox of an edition and a client of it, over a line that can be broken.
struct World {
    explicit World(sandbox::Edition edition = sandbox::Edition::Y2023)
        : sandbox(sandboxOf(edition))
    {
    }
    SandboxFixture sandbox;
    FaultProxy line {sandbox.baseUrl()};
    HttpClient http {
        {line.url(), sandbox.address().authority, sandbox.address().clientId, sandbox.address().tenantId},
        quickPace()};
    Api api {http};

    [[nodiscard]] QList<Reseller> resellers()
    {
        const auto listing =
            result<Listing<Reseller>>([&](auto done) { api.resellers(Priority::Foreground, done); });
        REQUIRE(listing.has_value());
        CHECK(listing->unreadable.isEmpty());
        return listing->items;
    }
    [[nodiscard]] Reseller activeReseller()
    {
        const QList<Reseller> all = resellers();
        for (const Reseller &reseller : all) {
            if (reseller.isActive() && !reseller.number.isEmpty())
                return reseller;
        }
        FAIL("no active reseller");
        return {};
    }
    [[nodiscard]] Listing<ListedCustomer> page(const QString &continuation, int size)
    {
        const auto listing = result<Listing<ListedCustomer>>(
            [&](auto done) { api.customers(Priority::Background, continuation, size, done); });
        REQUIRE(listing.has_value());
        CHECK(listing->unreadable.isEmpty());
        return *listing;
    }
};

NewCustomer newCustomer(const Reseller &reseller)
{
    NewCustomer customer;
    customer.reseller = reseller;
    customer.companyName = u"Wire Łódź S.A."_s;
    customer.domainPrefix = u"wirelodz"_s;
    customer.registrationNumber = u"5252248481"_s;
    customer.email = u"jan@wire.example"_s;
    customer.culture = u"pl-PL"_s;
    customer.language = u"pl"_s;
    customer.address = {u"PL"_s, {}, u"Łódź"_s, {}, u"ul. Piotrkowska 1"_s, {}, u"90-001"_s, u"Jan"_s,
        u"Nowak"_s, u"585550102"_s};
    return customer;
}

} // namespace

TEST_CASE("every customer is listed once, page by page, in both editions")
{
    World world(GENERATE(sandbox::Edition::Y2021, sandbox::Edition::Y2023));
    QSet<CustomerId> seen;
    QString continuation;
    do {
        const Listing<ListedCustomer> page = world.page(continuation, 7);
        CHECK(page.items.size() <= 7);
        for (const ListedCustomer &customer : page.items) {
            CHECK_FALSE(customer.companyName.isEmpty());
            CHECK_FALSE(customer.domain.isEmpty());
            CHECK_FALSE(seen.contains(customer.id));
            seen.insert(customer.id);
        }
        continuation = page.continuation;
    } while (!continuation.isEmpty());
    CHECK(seen.size() == world.sandbox.customerCount());
}

TEST_CASE("resellers, their customers and the way back agree")
{
    World world;
    const QList<Reseller> resellers = world.resellers();
    CHECK(resellers.size() == world.sandbox.resellerCount());
    int known = 0;
    for (const Reseller &reseller : resellers) {
        const auto customers = result<Listing<Customer>>(
            [&](auto done) { world.api.customersOfReseller(Priority::Foreground, reseller.id, {}, done); });
        REQUIRE(customers.has_value());
        known += int(customers->items.size());
        if (customers->items.isEmpty())
            continue;
        const auto back = result<Listing<Reseller>>([&](auto done) {
            world.api.resellersOfCustomer(Priority::Foreground, customers->items.first().id, done);
        });
        REQUIRE(back.has_value());
        CHECK(std::any_of(back->items.begin(), back->items.end(),
            [&reseller](const Reseller &found) { return found.id == reseller.id; }));
    }
    CHECK(known > 0);
}

TEST_CASE("a customer opened has what the list left out, and its subscriptions are in the overview")
{
    World world(GENERATE(sandbox::Edition::Y2021, sandbox::Edition::Y2023));
    const auto overview = result<Listing<Subscription>>(
        [&](auto done) { world.api.subscriptionOverview(Priority::Background, {}, done); });
    REQUIRE(overview.has_value());
    CHECK(overview->unreadable.isEmpty());
    REQUIRE_FALSE(overview->items.isEmpty());
    const Subscription any = overview->items.first();
    CHECK(any.source == SubscriptionSource::Overview);

    const auto details = result<CustomerDetails>(
        [&](auto done) { world.api.customer(Priority::Foreground, any.customer, done); });
    REQUIRE(details.has_value());
    CHECK(details->customer.id == any.customer);
    CHECK(details->address.country.size() == 2);
    CHECK_FALSE(details->culture.isEmpty());

    const auto own = result<Listing<Subscription>>(
        [&](auto done) { world.api.subscriptions(Priority::Foreground, any.customer, done); });
    REQUIRE(own.has_value());
    CHECK(own->unreadable.isEmpty());
    const auto same = std::find_if(own->items.begin(), own->items.end(), [&any](const Subscription &item) {
        return item.id.toString().compare(any.id.toString(), Qt::CaseInsensitive) == 0;
    });
    REQUIRE(same != own->items.end());
    CHECK(same->quantity == any.quantity);
    CHECK_FALSE(same->name.isEmpty());
    const auto one = result<Subscription>(
        [&](auto done) { world.api.subscription(Priority::Foreground, any.customer, same->id, done); });
    REQUIRE(one.has_value());
    CHECK(*one == *same);
    const auto missing = result<CustomerDetails>(
        [&](auto done) { world.api.customer(Priority::Foreground, CustomerId::createRandom(), done); });
    REQUIRE_FALSE(missing.has_value());
    CHECK(missing.error().kind == Error::Kind::NotFound);
}

TEST_CASE("what the wizard asks while somebody types is answered")
{
    World world(GENERATE(sandbox::Edition::Y2021, sandbox::Edition::Y2023));
    const Listing<ListedCustomer> page = world.page({}, 1);
    const QString known = QString::fromUtf8(page.items.first().domain);
    CHECK(result<bool>([&](auto done) { world.api.isDomainTaken(known, done); }) == true);
    CHECK(result<bool>([&](auto done) { world.api.isDomainTaken(u"free-one.onmicrosoft.com"_s, done); })
        == false);
    const auto rules = result<CountryRules>([&](auto done) { world.api.countryRules(u"HU"_s, done); });
    REQUIRE(rules.has_value());
    CHECK(rules->country == u"HU"_s);
    CHECK(rules->cultures.contains(u"hu-HU"_s));
    CHECK_FALSE(rules->postalCodePattern.isEmpty());
    const auto check = result<AddressCheck>([&](auto done) {
        world.api.validateAddress(
            {u"US"_s, {}, u"Redmond"_s, u"WA"_s, u"1 Microsoft Way"_s, {}, u"98052"_s, {}, {}, {}}, done);
    });
    REQUIRE(check.has_value());
    const auto polish = result<AddressCheck>([&](auto done) {
        world.api.validateAddress(
            {u"PL"_s, {}, u"Łódź"_s, {}, u"ul. Piotrkowska 1"_s, {}, u"90-001"_s, {}, {}, {}}, done);
    });
    REQUIRE(polish.has_value()); // without a state: the country has none
    const auto templates =
        result<QList<AgreementTemplate>>([&](auto done) { world.api.agreementTemplates(done); });
    REQUIRE(templates.has_value());
    CHECK(templates->size() == 1);
}

TEST_CASE("a new customer gets its agreement, its cart and its order")
{
    World world(GENERATE(sandbox::Edition::Y2021, sandbox::Edition::Y2023));
    Api &api = world.api;
    const Reseller reseller = world.activeReseller();
    const auto created = result<CreatedCustomer>(
        [&](auto done) { api.createCustomer(newCustomer(reseller), freshIds(), done); });
    REQUIRE(created.has_value());
    CHECK(created->userName == u"admin@wirelodz.onmicrosoft.com"_s);
    CHECK_FALSE(created->password.isEmpty());
    CHECK(created->details.associatedReseller == reseller.id);
    const CustomerId customer = created->details.customer.id;
    CHECK(world.sandbox.resellerIdsOf(customer.toString()) == QStringList(reseller.id.toString()));
    const auto found = result<Listing<Customer>>(
        [&](auto done) { api.customersByDomain(Priority::Foreground, u"wirelodz"_s, done); });
    REQUIRE(found.has_value());
    REQUIRE(found->items.size() == 1);
    CHECK(found->items.first().companyName == u"Wire Łódź S.A."_s);

    const auto templates = result<QList<AgreementTemplate>>([&](auto done) { api.agreementTemplates(done); });
    REQUIRE(templates.has_value());
    const AgreementAcceptance acceptance {
        u"Jan"_s, u"Nowak"_s, u"jan@wire.example"_s, u"585550102"_s, QDate(2024, 2, 3)};
    const auto confirm = [&] {
        return result<RecordedAgreement>([&](auto done) {
            api.confirmAgreement(customer, templates->first().id, acceptance, freshIds(), done);
        });
    };
    const auto confirmed = confirm();
    REQUIRE(confirmed.has_value());
    CHECK(confirmed->acceptance == acceptance);
    const auto again = confirm();
    REQUIRE_FALSE(again.has_value());
    CHECK(again.error().code == 600061);
    const auto agreements =
        result<QList<RecordedAgreement>>([&](auto done) { api.agreementsOf(customer, done); });
    REQUIRE(agreements.has_value());
    REQUIRE(agreements->size() == 1);
    CHECK(agreements->first().acceptance == acceptance);
    CHECK(result<bool>([&](auto done) { api.isAgreementSignedDirectly(customer, done); }) == false);

    const auto products = result<Listing<Product>>([&](auto done) { api.products(u"PL"_s, done); });
    REQUIRE(products.has_value());
    CHECK(products->unreadable.isEmpty());
    CartLine line;
    for (const Product &product : products->items) {
        const auto skus = result<Listing<Sku>>([&](auto done) { api.skus(u"PL"_s, product.id, done); });
        REQUIRE(skus.has_value());
        for (const Sku &sku : skus->items) {
            if (sku.isTrial || sku.isAddOn || !line.catalogItem.isEmpty())
                continue;
            const auto offers = result<Listing<Availability>>(
                [&](auto done) { api.availabilitiesFor(customer, product.id, sku.id, done); });
            REQUIRE(offers.has_value());
            if (offers->items.isEmpty() || offers->items.first().terms.isEmpty())
                continue;
            const Availability &offer = offers->items.first();
            CHECK(result<Listing<Availability>>([&](auto done) {
                api.availabilities(u"PL"_s, product.id, sku.id, done);
            }).has_value());
            line = {0, offer.catalogItem, u"Biuro"_s, sku.minimumQuantity, offer.terms.first().duration,
                offer.terms.first().billingCycle, reseller.number};
        }
    }
    REQUIRE_FALSE(line.catalogItem.isEmpty());
    const auto cart = result<Cart>([&](auto done) { api.createCart(customer, {line}, freshIds(), done); });
    REQUIRE(cart.has_value());
    CHECK(cart->faults.isEmpty());
    CHECK_FALSE(cart->isOrdered());
    CHECK(cart->expires.isValid());
    const auto checkout =
        result<Checkout>([&](auto done) { api.checkOut(customer, cart->id, freshIds(), done); });
    REQUIRE(checkout.has_value());
    CHECK(checkout->faults.isEmpty());
    REQUIRE(checkout->orders.size() == 1);
    CHECK(result<Cart>([&](auto done) { api.cart(customer, cart->id, done); })->isOrdered());
    const auto order =
        result<Order>([&](auto done) { api.order(customer, checkout->orders.first().id, done); });
    REQUIRE(order.has_value());
    REQUIRE(order->lines.size() == 1);
    CHECK(order->lines.first().quantity == line.quantity);
    CHECK(world.sandbox.orderCount() >= 1);
    CHECK(world.sandbox.ordersOf(customer.toString()).size() == 1);
}

TEST_CASE("a creation whose answer was lost is sent once, and the same ids again do nothing twice")
{
    World world;
    const NewCustomer customer = newCustomer(world.activeReseller());
    const WriteIds ids = freshIds();
    const auto create = [&] {
        return result<CreatedCustomer>([&](auto done) { world.api.createCustomer(customer, ids, done); });
    };
    const auto creations = FaultProxy::matching("POST", "/v1/customers");
    world.line.when(creations, Fault::cutAfter());
    const auto lost = create();
    REQUIRE_FALSE(lost.has_value());
    CHECK(isOutcomeUnknown(lost.error().kind));
    CHECK(world.line.countOf(creations) == 1);
    CHECK(world.sandbox.customersWithDomain(customer.domain()) == 1);
    const auto answered = create();
    REQUIRE(answered.has_value());
    CHECK(world.sandbox.customersWithDomain(customer.domain()) == 1);
    CHECK(answered->details.customer.id.toString() == world.sandbox.customerIdOf(customer.domain()));
}

TEST_CASE("a refusal of a new customer names its code")
{
    World world;
    NewCustomer customer = newCustomer(world.activeReseller());
    int code = 0;
    SECTION("the registration number is missing")
    {
        customer.address.country = u"HU"_s;
        customer.culture = u"hu-HU"_s;
        customer.language = u"hu"_s;
        customer.registrationNumber.clear();
        customer.address.postalCode = u"1011"_s;
        code = 600049;
    }
    SECTION("nobody knows the reseller")
    {
        customer.reseller.id = ResellerId::createRandom();
    }
    SECTION("the domain is taken")
    {
        const Listing<ListedCustomer> page = world.page({}, 1);
        customer.domainPrefix = QString::fromUtf8(page.items.first().domain).section(u'.', 0, 0);
    }
    const auto refused =
        result<CreatedCustomer>([&](auto done) { world.api.createCustomer(customer, freshIds(), done); });
    REQUIRE_FALSE(refused.has_value());
    CHECK_FALSE(isOutcomeUnknown(refused.error().kind));
    CHECK(refused.error().code != 0);
    CHECK((code == 0 || refused.error().code == code));
    CHECK_FALSE(refused.error().correlationId.isEmpty());
    CHECK_FALSE(refused.error().detail.isEmpty());
}

TEST_CASE("a broken line costs a read nothing but time")
{
    World world;
    const int count = int(world.page({}, 500).items.size());
    const auto listings = FaultProxy::matching("GET", "/v1/customers");
    SECTION("a gateway's page")
    {
        world.line.when(listings, Fault::htmlUnavailable(), 2);
    }
    SECTION("cut inside")
    {
        world.line.when(listings, Fault::cutInside(), 2);
    }
    SECTION("cut before")
    {
        world.line.when(listings, Fault::cutBefore(), 2);
    }
    SECTION("throttled")
    {
        world.line.when(listings, Fault::throttled(1));
    }
    CHECK(world.page({}, 500).items.size() == count);
}
