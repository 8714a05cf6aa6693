// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/store/storefixture.h"

#include "models/store/resellertable.h"

using namespace tierdesk;
using namespace tierdesk::store;
using namespace tierdesk::test;
using namespace Qt::StringLiterals;

TEST_CASE("a complete listing of resellers is taken over, and the same again changes nothing", "[S22]")
{
    StoreFixture f;
    ResellerTable table(*f.replica);
    QList<Reseller> listed {
        resellerOf(1, u"Beta"_s), resellerOf(2, u"Alpha 100% <b>"_s), resellerOf(3, u"Gamma"_s)};
    CHECK(f.write([&] { return table.replaceAll(listed, kNow); }));
    CHECK_FALSE(f.write([&] { return table.replaceAll(listed, kNow.addSecs(1)); }));
    auto rows = must(table.all());
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].reseller == listed[1]);
    CHECK(rows[1].reseller == listed[0]);
    CHECK(rows[0].listedAt == std::nullopt);
    CHECK_FALSE(rows[0].isGone);
    CHECK(must(table.find(listed[2].id)) == listed[2]);
    CHECK(must(table.find(idOf<ResellerId>(9))) == std::nullopt);

    listed[2].state = u"Terminated"_s;
    CHECK(f.write([&] { return table.replaceAll(listed, kNow); }));
    CHECK(must(table.find(listed[2].id)) == listed[2]);
}

TEST_CASE("a reseller that is not listed any more is marked, kept, and may come back")
{
    StoreFixture f;
    ResellerTable table(*f.replica);
    const QList<Reseller> listed {resellerOf(1, u"Alpha"_s), resellerOf(2, u"Beta"_s)};
    f.write([&] { return table.replaceAll(listed, kNow); });
    CHECK(f.write([&] { return table.replaceAll({listed[0]}, kNow); }));
    CHECK_FALSE(f.write([&] { return table.replaceAll({listed[0]}, kNow); }));
    auto rows = must(table.all());
    REQUIRE(rows.size() == 2);
    CHECK_FALSE(rows[0].isGone);
    CHECK(rows[1].isGone);
    CHECK(must(table.byAge()) == QList<ResellerId> {listed[0].id});
    CHECK(f.write([&] { return table.replaceAll(listed, kNow); }));
    CHECK_FALSE(must(table.all())[1].isGone);
}

TEST_CASE("the never listed come first, then those listed longest ago")
{
    StoreFixture f;
    ResellerTable table(*f.replica);
    const QList<Reseller> listed {
        resellerOf(1, u"A"_s), resellerOf(2, u"B"_s), resellerOf(3, u"C"_s), resellerOf(4, u"D"_s)};
    f.write([&] { return table.replaceAll(listed, kNow); });
    f.write([&] { return table.setListed(listed[0].id, kNow); });
    f.write([&] { return table.setListed(listed[1].id, kNow.addDays(-1)); });
    CHECK(must(table.byAge()) == QList<ResellerId> {listed[2].id, listed[3].id, listed[1].id, listed[0].id});
    CHECK(must(table.all())[0].listedAt == kNow);
    CHECK(must(table.listedAt(listed[1].id)) == kNow.addDays(-1));
    CHECK(must(table.listedAt(listed[2].id)) == std::nullopt);
}

TEST_CASE("a reseller that only a customer named is not in the list of resellers until it is listed", "[S3]")
{
    StoreFixture f;
    ResellerTable table(*f.replica);
    CustomerTable customers(*f.replica);
    const Reseller late = resellerOf(5, u"Late"_s);
    const auto rows = f.write([&] { return customers.upsert({customerOf(1, u"C"_s)}, kNow); }).rows;
    f.write([&] { return customers.replaceResellersOf(rows[0], {late.id}, kNow); });
    CHECK(must(table.all()).isEmpty());
    CHECK(must(table.byAge()).isEmpty());
    CHECK(must(table.find(late.id)) == std::nullopt);
    CHECK(must(customers.rows(rows)).constFirst().resellerCount == 1);
    CHECK(must(customers.rows(rows)).constFirst().resellerName.isEmpty());

    f.write([&] { return table.replaceAll({late}, kNow); });
    REQUIRE(must(table.all()).size() == 1);
    CHECK(must(table.all())[0].knownCustomers == 1);
    CHECK(must(customers.rows(rows)).constFirst().resellerName == u"Late"_s);
}
