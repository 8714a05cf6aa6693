// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/store/storefixture.h"

#include "models/store/customertable.h"
#include "models/store/orderrenewal.h"
#include "models/store/statement.h"

using namespace tierdesk;
using namespace tierdesk::store;
using namespace tierdesk::test;
using namespace Qt::StringLiterals;

namespace {

using Stand = OrderRenewal::Stand;

constexpr OrderRenewal::Pace kSmall {0, 3};
const QLocale kPolish(QLocale::Polish, QLocale::Poland);
const QLocale kHungarian(QLocale::Hungarian, QLocale::Hungary);

// What a Pole and a Hungarian put into different places: ł is a letter after l, cs and sz are letters of their own.
const QStringList kInPolish {u"Csaba"_s, u"Czech"_s, u"Lotos"_s, u"Luna"_s, u"Łódka"_s, u"Szolnok"_s,
    u"Sztorm"_s, u"Szybko"_s, u"Talent"_s};
const QStringList kInHungarian {u"Czech"_s, u"Csaba"_s, u"Łódka"_s, u"Lotos"_s, u"Luna"_s, u"Szolnok"_s,
    u"Sztorm"_s, u"Szybko"_s, u"Talent"_s};

class Ordered {
public:
    Ordered()
    {
        f.write([&] { return CustomerTable(*f.replica).ensureSortKeys(kHungarian); });
        QList<Customer> customers;
        for (const QString &name : kInPolish)
            customers.append(customerOf(int(customers.size()) + 1, name));
        write(customers);
    }
    void write(const QList<Customer> &customers)
    {
        f.write([&] { return CustomerTable(*f.replica).upsert(customers, kNow); });
    }
    [[nodiscard]] QStringList names() const
    {
        const CustomerTable table(*f.replica);
        return namesOf(must(table.rows(must(table.idsByName()))));
    }
    [[nodiscard]] QString language() const { return must(CustomerTable(*f.replica).sortLanguage()); }

    StoreFixture f;
};

void goToEnd(OrderRenewal &renewal)
{
    Stand stand = Stand::GoesOn;
    for (int pieces = 0; stand == Stand::GoesOn; ++pieces) {
        REQUIRE(pieces < 100);
        stand = must(renewal.goOn());
    }
    REQUIRE(stand == Stand::Renewed);
}

} // namespace

TEST_CASE("names keep their order, whole, until the one of the new language is there")
{
    Ordered all;
    REQUIRE(all.names() == kInHungarian);
    OrderRenewal renewal(*all.f.replica, kSmall);
    Stand stand = must(renewal.begin(kPolish));
    for (int piece = 0; stand == Stand::GoesOn; ++piece) {
        CAPTURE(piece);
        CHECK(all.names() == kInHungarian);
        CHECK(all.language() == u"hu"_s);
        stand = must(renewal.goOn());
    }
    CHECK(stand == Stand::Renewed);
    CHECK(all.names() == kInPolish);
    CHECK(all.language() == u"pl"_s);
    CHECK(must(renewal.begin(kPolish)) == Stand::AsItWas);
}

TEST_CASE("and back again, as often as somebody changes the language")
{
    Ordered all;
    for (int time = 0; time < 2; ++time) {
        CAPTURE(time);
        OrderRenewal renewal(*all.f.replica, kSmall);
        REQUIRE(must(renewal.begin(kPolish)) == Stand::GoesOn);
        goToEnd(renewal);
        CHECK(all.names() == kInPolish);
        REQUIRE(must(renewal.begin(kHungarian)) == Stand::GoesOn);
        goToEnd(renewal);
        CHECK(all.names() == kInHungarian);
    }
    all.write({customerOf(100, u"Cukor"_s)});
    CHECK(all.names().constFirst() == u"Cukor"_s);
    CHECK(must(readNumber(*all.f.replica,
              u"SELECT count(*) FROM sqlite_schema WHERE name LIKE 'customer_unsorted'"
              " OR name IN ('customer_renamed', 'customer_came')"_s))
        == 0);
}

TEST_CASE("a new order that was interrupted goes on where it was")
{
    const int pieces = GENERATE(0, 1, 2, 3, 4);
    CAPTURE(pieces);
    Ordered all;
    {
        OrderRenewal renewal(*all.f.replica, kSmall);
        REQUIRE(must(renewal.begin(kPolish)) == Stand::GoesOn);
        for (int piece = 0; piece < pieces && must(renewal.goOn()) == Stand::GoesOn; ++piece)
            continue;
    }
    all.f.replica.reset();
    all.f.replica = all.f.openReplica();
    const bool isDone = all.language() == u"pl"_s;
    CHECK(all.names() == (isDone ? kInPolish : kInHungarian));
    OrderRenewal renewal(*all.f.replica, kSmall);
    if (must(renewal.begin(kPolish)) == Stand::GoesOn) {
        REQUIRE_FALSE(isDone);
        goToEnd(renewal);
    }
    CHECK(all.names() == kInPolish);
}

TEST_CASE("customers that come or are renamed meanwhile stand in their places in both orders")
{
    const int before = GENERATE(0, 1, 3);
    CAPTURE(before);
    Ordered all;
    OrderRenewal renewal(*all.f.replica, kSmall);
    REQUIRE(must(renewal.begin(kPolish)) == Stand::GoesOn);
    for (int piece = 0; piece < before; ++piece)
        REQUIRE(must(renewal.goOn()) == Stand::GoesOn);
    all.write({customerOf(1, u"Łza"_s), customerOf(100, u"Łaba"_s), customerOf(101, u"Csikós"_s)});
    QStringList hungarian = kInHungarian;
    hungarian.removeOne(u"Csaba"_s);
    hungarian.insert(1, u"Csikós"_s);
    hungarian.insert(2, u"Łaba"_s);
    hungarian.insert(6, u"Łza"_s);
    CHECK(all.names() == hungarian);
    goToEnd(renewal);
    QStringList polish = kInPolish;
    polish[0] = u"Csikós"_s;
    polish.insert(4, u"Łaba"_s);
    polish.insert(6, u"Łza"_s);
    CHECK(all.names() == polish);
}

TEST_CASE("a language that is left again before its order was made leaves nothing behind")
{
    Ordered all;
    OrderRenewal renewal(*all.f.replica, kSmall);
    REQUIRE(must(renewal.begin(kPolish)) == Stand::GoesOn);
    REQUIRE(must(renewal.goOn()) == Stand::GoesOn);
    CHECK(must(renewal.begin(kHungarian)) == Stand::AsItWas);
    CHECK(all.names() == kInHungarian);
    CHECK(must(readNumber(*all.f.replica, u"SELECT count(*) FROM meta WHERE key LIKE 'next%'"_s)) == 0);
    CHECK(must(readNumber(
              *all.f.replica, u"SELECT count(*) FROM sqlite_schema WHERE name = 'customer_unsorted'"_s))
        == 0);
}

TEST_CASE("a few customers have their new order at once")
{
    Ordered all;
    OrderRenewal renewal(*all.f.replica);
    CHECK(must(renewal.begin(kPolish)) == Stand::Renewed);
    CHECK(all.names() == kInPolish);
}

TEST_CASE("a new order is read from its index alone, as the old one was")
{
    Ordered all;
    OrderRenewal renewal(*all.f.replica, kSmall);
    REQUIRE(must(renewal.begin(kPolish)) == Stand::GoesOn);
    goToEnd(renewal);
    auto plan = must(Statement::prepare(*all.f.replica,
        u"EXPLAIN QUERY PLAN SELECT row FROM customer WHERE gone_since IS NULL ORDER BY sort_key, row"_s));
    must(plan.run());
    REQUIRE(plan.next());
    CHECK(plan.text(3) == u"SEARCH customer USING COVERING INDEX customer_by_name (gone_since=?)"_s);
    CHECK_FALSE(plan.next());
    must(plan.end());
}
