// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/store/storefixture.h"

#include "models/store/subscriptiontable.h"

using namespace tierdesk;
using namespace tierdesk::store;
using namespace tierdesk::test;
using namespace Qt::StringLiterals;

namespace {

Subscription subscriptionOf(int customer, const QString &id, const QString &name)
{
    Subscription s;
    s.id = SubscriptionId(id);
    s.customer = idOf<CustomerId>(customer);
    s.name = name;
    s.quantity = 5;
    s.status = SubscriptionStatus::Active;
    s.statusWord = u"active"_s;
    return s;
}

QStringList namesOf(const QList<Subscription> &subscriptions)
{
    QStringList names;
    for (const Subscription &s : subscriptions)
        names.append(s.name);
    return names;
}

struct SubscriptionFixture : StoreFixture {
    SubscriptionFixture()
        : table(*replica)
        , customers(*replica)
    {
        rows = write([&] {
            return customers.upsert(
                {customerOf(1, u"One"_s), customerOf(2, u"Two"_s), customerOf(3, u"Three"_s)}, kNow);
        }).rows;
    }
    SubscriptionTable table;
    CustomerTable customers;
    QList<RowId> rows;
};

} // namespace

TEST_CASE("a customer's own list is read back whole")
{
    SubscriptionFixture f;
    Subscription s = subscriptionOf(1, u"AbC-1"_s, u"Microsoft 365 Business 'Ł' 100%"_s);
    s.offerName = u"Offer"_s;
    s.offerId = u"CFQ7TTC0LH18:0001:CFQ7TTC0K971"_s;
    s.order = OrderId(u"ImxjLNL4"_s);
    s.parent = SubscriptionId(u"parent"_s);
    s.unitType = u"Licenses"_s;
    s.term = u"P1Y"_s;
    s.billingCycle = u"monthly"_s;
    s.autoRenews = false;
    s.starts = kNow;
    s.commitmentEnds = kNow.addYears(1);
    s.cancellableUntil = kNow.addDays(7);
    s.reseller = PartnerNumber(u"4847383"_s);
    s.isTrial = true;
    s.productType = u"OnlineServicesNCE"_s;
    s.etag = u"W/\"x\""_s;
    s.statusWord = u"Suspended"_s;
    s.status = SubscriptionStatus::Suspended;
    CHECK(must(f.table.readAt(f.rows[0])) == std::nullopt);
    CHECK(must(f.table.unreadCustomers()) == 3);
    f.write([&] { return f.table.replaceOf(f.rows[0], {s}, kNow); });
    s.readAt = kNow;
    CHECK(must(f.table.of(f.rows[0])) == QList<Subscription> {s});
    CHECK(must(f.table.readAt(f.rows[0])) == kNow);
    CHECK(must(f.table.count()) == 1);
    CHECK(must(f.table.unreadCustomers()) == 2);

    // An empty list is a fact, too.
    f.write([&] { return f.table.replaceOf(f.rows[1], {}, kNow); });
    CHECK(must(f.table.of(f.rows[1])).isEmpty());
    CHECK(must(f.table.unreadCustomers()) == 1);
    f.write([&] { return f.table.replaceOf(f.rows[1], {}, kNow); });
    CHECK(must(f.table.unreadCustomers()) == 1);
}

TEST_CASE("what a word of the service means is asked anew at each reading")
{
    SubscriptionFixture f;
    Subscription s = subscriptionOf(1, u"1"_s, u"A"_s);
    s.statusWord = u"never_heard_of"_s;
    f.write([&] { return f.table.replaceOf(f.rows[0], {s}, kNow); });
    const auto read = must(f.table.of(f.rows[0])).constFirst();
    CHECK(read.status == SubscriptionStatus::Unknown);
    CHECK(read.statusWord == u"never_heard_of"_s);
}

TEST_CASE("a subscription that the customer's own list does not name any more is hidden, and may come back")
{
    SubscriptionFixture f;
    const auto a = subscriptionOf(1, u"1"_s, u"A"_s);
    const auto b = subscriptionOf(1, u"2"_s, u"B"_s);
    f.write([&] { return f.table.replaceOf(f.rows[0], {b, a}, kNow); });
    CHECK(namesOf(must(f.table.of(f.rows[0]))) == QStringList {u"A"_s, u"B"_s});
    f.write([&] { return f.table.replaceOf(f.rows[0], {a}, kNow.addSecs(60)); });
    CHECK(namesOf(must(f.table.of(f.rows[0]))) == QStringList {u"A"_s});
    CHECK(must(f.table.of(f.rows[0]))[0].readAt == kNow.addSecs(60));
    CHECK(must(f.table.count()) == 1);
    // The bulk listing, whose age nobody knows, does not bring it back.
    CHECK(f.write([&] { return f.table.upsertOverview({b}, kNow.addSecs(90)); }).isEmpty());
    CHECK(namesOf(must(f.table.of(f.rows[0]))) == QStringList {u"A"_s});
    f.write([&] { return f.table.replaceOf(f.rows[0], {a, b}, kNow); });
    CHECK(must(f.table.of(f.rows[0])).size() == 2);
    CHECK(must(f.table.count()) == 2);
}

TEST_CASE("the overview fills in what nobody has read and never overwrites what somebody has")
{
    SubscriptionFixture f;
    const auto own = subscriptionOf(1, u"1"_s, u"Own"_s);
    f.write([&] { return f.table.replaceOf(f.rows[0], {own}, kNow); });
    auto rumour = subscriptionOf(1, u"1"_s, u"Old rumour"_s);
    const auto other = subscriptionOf(2, u"7"_s, u"Told"_s);
    const auto stranger = subscriptionOf(55, u"8"_s, u"Stranger"_s);
    CHECK(f.write([&] {
        return f.table.upsertOverview({rumour, other, stranger, other}, kNow);
    }) == QList<RowId> {f.rows[1]});
    CHECK(namesOf(must(f.table.of(f.rows[0]))) == QStringList {u"Own"_s});
    const auto told = must(f.table.of(f.rows[1]));
    REQUIRE(told.size() == 1);
    CHECK(told[0].source == SubscriptionSource::Overview);
    CHECK(told[0].readAt == kNow);
    CHECK(must(f.table.unreadCustomers()) == 2); // an overview is not a reading
    CHECK(f.write([&] { return f.table.upsertOverview({other}, kNow.addSecs(9)); }).isEmpty());

    auto changed = other;
    changed.quantity = 6;
    CHECK(f.write([&] { return f.table.upsertOverview({changed}, kNow); }) == QList<RowId> {f.rows[1]});
    CHECK(must(f.table.of(f.rows[1]))[0].quantity == 6);
    // The customer's own list takes the row over.
    f.write([&] { return f.table.replaceOf(f.rows[1], {other}, kNow); });
    CHECK(must(f.table.of(f.rows[1]))[0].source == SubscriptionSource::Customer);
    CHECK(must(f.table.of(f.rows[1]))[0].quantity == 5);
    CHECK(must(f.table.count()) == 2);
}

TEST_CASE("customers that are gone are not counted as unread")
{
    SubscriptionFixture f;
    f.write([&] { return f.table.replaceOf(f.rows[0], {}, kNow); });
    f.write([&] { return f.customers.markGone(f.rows[0], kNow); });
    CHECK(must(f.table.unreadCustomers()) == 2);
    f.write([&] { return f.customers.markGone(f.rows[1], kNow); });
    CHECK(must(f.table.unreadCustomers()) == 1);
    f.write([&] { return f.customers.upsert({customerOf(1, u"One"_s)}, kNow); });
    CHECK(must(f.table.unreadCustomers()) == 1);
}

TEST_CASE("what ends first is to be read first, each customer once and nobody who is gone")
{
    SubscriptionFixture f;
    const auto ending = [](int customer, const QString &id, int days) {
        Subscription s = subscriptionOf(customer, id, id);
        s.commitmentEnds = kNow.addDays(days);
        return s;
    };
    f.write([&] {
        return f.table.upsertOverview({ending(1, u"1"_s, 9), ending(1, u"2"_s, 3), ending(2, u"3"_s, 2),
                                          ending(2, u"4"_s, 5), ending(3, u"5"_s, 1), ending(3, u"6"_s, 40)},
            kNow);
    });
    const auto endingOf = [&](int most) {
        return must(f.table.endingUntil(kNow, kNow.addDays(30), kNow, most));
    };
    CHECK(endingOf(9) == QList<RowId> {f.rows[2], f.rows[1], f.rows[0]});
    CHECK(endingOf(2) == QList<RowId> {f.rows[2], f.rows[1]});
    f.write([&] { return f.customers.markGone(f.rows[2], kNow); });
    CHECK(endingOf(2) == QList<RowId> {f.rows[1], f.rows[0]});
}

TEST_CASE("a gone customer is not among those read longest ago")
{
    SubscriptionFixture f;
    for (int i = 0; i < 3; ++i)
        f.write([&] { return f.table.replaceOf(f.rows[i], {}, kNow.addSecs(i)); });
    f.write([&] { return f.customers.markGone(f.rows[0], kNow); });
    CHECK(must(f.table.oldestLists(kNow.addSecs(9), 2)) == QList<RowId> {f.rows[1], f.rows[2]});
    CHECK(must(f.table.oldestLists(kNow.addSecs(9), 1)) == QList<RowId> {f.rows[1]});
}

TEST_CASE("customers never read are found once each, without gone and grey ones")
{
    SubscriptionFixture f;
    f.write([&] { return f.customers.upsertUnreadable({{QString(), u"Grey"_s, u"no id"_s}}, kNow); });
    const auto more =
        f.write([&] {
             return f.customers.upsert({customerOf(4, u"Four"_s), customerOf(5, u"Five"_s)}, kNow);
         }).rows;
    f.write([&] { return f.table.replaceOf(f.rows[0], {}, kNow); });
    f.write([&] { return f.customers.markGone(f.rows[1], kNow); });
    const auto first = must(f.table.neverRead(0, 2));
    CHECK(first.rows == QList<RowId> {f.rows[2], more[0]});
    const auto second = must(f.table.neverRead(first.lookedUpTo, 2));
    CHECK(second.rows == QList<RowId> {more[1]});
    CHECK(second.lookedUpTo == 0);
}

TEST_CASE("a list that cannot be the whole hides nothing and does not count as read")
{
    SubscriptionFixture f;
    const auto a = subscriptionOf(1, u"1"_s, u"A"_s);
    const auto b = subscriptionOf(1, u"2"_s, u"B"_s);
    f.write([&] { return f.table.replaceOf(f.rows[0], {a}, kNow); });
    f.write([&] { return f.table.addTo(f.rows[0], {b}, kNow.addSecs(60)); });
    CHECK(namesOf(must(f.table.of(f.rows[0]))) == QStringList {u"A"_s, u"B"_s});
    CHECK(must(f.table.readAt(f.rows[0])) == kNow);
}
