// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/store/storefixture.h"

#include "models/store/resellertable.h"

#include <QSet>

#include <algorithm>

using namespace tierdesk;
using namespace tierdesk::store;
using namespace tierdesk::test;
using namespace Qt::StringLiterals;

namespace {

QList<Customer> page(int first, int count)
{
    QList<Customer> customers;
    for (int i = 0; i < count; ++i)
        customers.append(customerOf(first + i, u"Company %1"_s.arg(first + i)));
    return customers;
}

} // namespace

TEST_CASE("a page of customers is stored and read back in the order asked for")
{
    StoreFixture f;
    CustomerTable table(*f.replica);
    const auto outcome = f.write([&] { return table.upsert(page(1, 500), kNow); });
    REQUIRE(outcome.rows.size() == 500);
    CHECK(outcome.added == outcome.rows);
    CHECK(outcome.changed.isEmpty());
    CHECK(must(table.count()) == 500);

    const auto rows =
        must(table.rows({outcome.rows[7], outcome.rows[3], 999999, outcome.rows[499], outcome.rows[0]}));
    CHECK(namesOf(rows) == QStringList {u"Company 8"_s, u"Company 4"_s, u"Company 500"_s, u"Company 1"_s});
    CHECK(rows[0].id == idOf<CustomerId>(8));
    CHECK(rows[0].domain == u"c8.onmicrosoft.com"_s);
    CHECK(rows[0].relationship == u"reseller"_s);
    CHECK(rows[0].resellerKnowledge == ResellerKnowledge::NotKnownYet);
    CHECK_FALSE(rows[0].isGone);
    CHECK_FALSE(rows[0].isUnreadable);
    CHECK(must(table.find(idOf<CustomerId>(8))) == outcome.rows[7]);
    CHECK(must(table.find(idOf<CustomerId>(501))) == std::nullopt);
    CHECK(must(table.rows({})).isEmpty());
}

TEST_CASE("a page that says nothing new changes nothing, and one new name changes one row")
{
    StoreFixture f;
    CustomerTable table(*f.replica);
    QList<Customer> customers = page(1, 50);
    const auto first = f.write([&] { return table.upsert(customers, kNow); });
    const auto again = f.write([&] { return table.upsert(customers, kNow.addSecs(60)); });
    CHECK(again.rows == first.rows);
    CHECK(again.added.isEmpty());
    CHECK(again.changed.isEmpty());

    customers[10].companyName = u"Renamed"_s;
    const auto renamed = f.write([&] { return table.upsert(customers, kNow); });
    CHECK(renamed.changed == QList<RowId> {first.rows[10]});
    CHECK(namesOf(must(table.rows({first.rows[10]}))) == QStringList {u"Renamed"_s});
}

TEST_CASE("a customer listed twice in one page is one customer")
{
    StoreFixture f;
    CustomerTable table(*f.replica);
    const auto outcome = f.write([&] {
        return table.upsert({customerOf(1, u"Once"_s), customerOf(1, u"Once"_s)}, kNow);
    });
    CHECK(outcome.rows == QList<RowId> {1, 1});
    CHECK(outcome.added == QList<RowId> {1});
    CHECK(must(table.count()) == 1);
}

TEST_CASE("any name comes back as it was written")
{
    StoreFixture f;
    CustomerTable table(*f.replica);
    const QStringList names {QString(), u""_s, u"100 %"_s, u"under_score"_s, u"O'Neill \"&\" <b>Sons</b>"_s,
        u"a\nb\tc\\"_s, u"Pizzeria 🍕 Zażółć"_s, QString(10000, u'Ł'), u"a\0b"_s,
        u"'; DROP TABLE customer; --"_s, u"%1 %2"_s, u"?"_s};
    QList<Customer> customers;
    for (int i = 0; i < names.size(); ++i)
        customers.append(customerOf(i + 1, names[i]));
    const auto outcome = f.write([&] { return table.upsert(customers, kNow); });
    CHECK(namesOf(must(table.rows(outcome.rows))) == names);
    CHECK(f.write([&] { return table.upsert(customers, kNow); }).changed.isEmpty());
    CHECK(must(table.idsByName()).size() == names.size());
}

TEST_CASE("a gone customer leaves the lists but not the store, and comes back when it is listed again")
{
    StoreFixture f;
    CustomerTable table(*f.replica);
    const auto rows = f.write([&] { return table.upsert(page(1, 3), kNow); }).rows;
    f.write([&] { return table.markGone(rows[1], kNow); });
    f.write([&] { return table.markGone(rows[1], kNow.addSecs(5)); });
    CHECK(must(table.count()) == 2);
    CHECK(must(table.idsByName()) == QList<RowId> {rows[0], rows[2]});
    REQUIRE(must(table.rows({rows[1]})).size() == 1);
    CHECK(must(table.rows({rows[1]})).constFirst().isGone);
    QStringList seen;
    must(table.forEachText(
        [&seen](const CustomerTexts &texts) { seen.append(QString::fromUtf8(texts.companyName)); }));
    CHECK(seen == QStringList {u"Company 1"_s, u"Company 3"_s});

    const auto back = f.write([&] { return table.upsert(page(2, 1), kNow); });
    CHECK(back.rows == QList<RowId> {rows[1]});
    CHECK(back.changed == QList<RowId> {rows[1]});
    CHECK(must(table.count()) == 3);
    CHECK_FALSE(must(table.rows({rows[1]})).constFirst().isGone);
}

TEST_CASE("an item that cannot be read is a grey row, the same one each time")
{
    StoreFixture f;
    CustomerTable table(*f.replica);
    const QList<UnreadableItem> items {{QString(), u"Half a name"_s, u"no id"_s},
        {u"not-a-guid"_s, QString(), u"bad id"_s}, {QString(), QString(), u"neither"_s},
        {idOf<CustomerId>(5).toString(), u"Fifth"_s, u"no domain"_s}};
    const auto first = f.write([&] { return table.upsertUnreadable(items, kNow); });
    REQUIRE(first.added.size() == 4);
    CHECK(QSet<RowId>(first.rows.cbegin(), first.rows.cend()).size() == 4);
    CHECK(must(table.unreadableCount()) == 4);
    const auto again = f.write([&] { return table.upsertUnreadable(items, kNow); });
    CHECK(again.rows == first.rows);
    CHECK(again.added.isEmpty());
    CHECK(again.changed.isEmpty());
    const auto grey = must(table.rows({first.rows[0]})).constFirst();
    CHECK(grey.isUnreadable);
    CHECK(grey.companyName == u"Half a name"_s);

    // Read properly later, it is an ordinary row.
    const auto readable = f.write([&] { return table.upsert({customerOf(5, u"Fifth"_s)}, kNow); });
    CHECK(readable.changed == QList<RowId> {first.rows[3]});
    CHECK_FALSE(must(table.rows({first.rows[3]})).constFirst().isUnreadable);
    CHECK(must(table.unreadableCount()) == 3);
}

TEST_CASE("a known customer that becomes unreadable keeps its name")
{
    StoreFixture f;
    CustomerTable table(*f.replica);
    const auto rows = f.write([&] { return table.upsert({customerOf(1, u"Known"_s)}, kNow); }).rows;
    f.write([&] {
        return table.upsertUnreadable({{idOf<CustomerId>(1).toString(), QString(), u"broken"_s}}, kNow);
    });
    const auto row = must(table.rows(rows)).constFirst();
    CHECK(row.isUnreadable);
    CHECK(row.companyName == u"Known"_s);
    CHECK(row.domain == u"c1.onmicrosoft.com"_s);
}

TEST_CASE("names come in the order of the language, and in another order for another language")
{
    StoreFixture f;
    CustomerTable table(*f.replica);
    const QStringList names {
        u"Zebra"_s, u"łódka"_s, u"Lotos"_s, u"Luna"_s, u"äpple"_s, u"Czech"_s, u"Ćma"_s, u"Chleb"_s};
    QList<Customer> customers;
    for (int i = 0; i < names.size(); ++i)
        customers.append(customerOf(i + 1, names[i]));
    const auto inOrder = [&] { return namesOf(must(table.rows(must(table.idsByName())))); };

    f.write([&] { return table.ensureSortKeys(QLocale(QLocale::Polish, QLocale::Poland)); });
    f.write([&] { return table.upsert(customers, kNow); });
    CHECK(inOrder()
        == QStringList {
            u"äpple"_s, u"Chleb"_s, u"Czech"_s, u"Ćma"_s, u"Lotos"_s, u"Luna"_s, u"łódka"_s, u"Zebra"_s});
    CHECK(must(table.idsByName(2)) == QList<RowId> {5, 8});

    f.write([&] { return table.ensureSortKeys(QLocale(QLocale::Swedish)); });
    CHECK(inOrder()
        == QStringList {
            u"Chleb"_s, u"Ćma"_s, u"Czech"_s, u"łódka"_s, u"Lotos"_s, u"Luna"_s, u"Zebra"_s, u"äpple"_s});
    // What is added later is sorted by the language that the keys are of.
    f.write([&] { return table.upsert({customerOf(100, u"ö"_s)}, kNow); });
    CHECK(inOrder().constLast() == u"ö"_s);
}

TEST_CASE("new, known and gone customers in one page are counted as they are, in any mixture")
{
    StoreFixture f;
    CustomerTable table(*f.replica);
    const auto known = f.write([&] { return table.upsert(page(10, 4), kNow); }).rows;
    f.write([&] { return table.markGone(known[3], kNow); });
    REQUIRE(must(table.count()) == 3);
    // New, known, new, new twice, known under another name, gone, new.
    const QList<Customer> mixed {customerOf(1, u"A"_s), customerOf(10, u"Company 10"_s),
        customerOf(2, u"B"_s), customerOf(3, u"C"_s), customerOf(3, u"C"_s), customerOf(11, u"Other"_s),
        customerOf(13, u"Company 13"_s), customerOf(4, u"D"_s)};
    const auto outcome = f.write([&] { return table.upsert(mixed, kNow); });
    CHECK(outcome.rows.size() == mixed.size());
    CHECK(outcome.added.size() == 4);
    CHECK(outcome.rows[3] == outcome.rows[4]);
    CHECK(outcome.rows[1] == known[0]);
    CHECK(outcome.changed == QList<RowId> {known[1], known[3]});
    CHECK(must(table.count()) == 8);
    CHECK(must(table.idsByName()).size() == 8);
    f.write([&] { return table.upsertUnreadable({{u"?"_s, u"Grey"_s, u"why"_s}}, kNow); });
    CHECK(must(table.count()) == 9);
    {
        const auto dropped = must(Transaction::begin(*f.replica));
        must(table.upsert(page(100, 50), kNow));
    }
    CHECK(must(table.count()) == 9);
}

TEST_CASE("without its index the order by name is the same, and a window has rows at once")
{
    StoreFixture f;
    CustomerTable table(*f.replica);
    f.write([&] { return table.ensureSortKeys(QLocale(QLocale::Polish, QLocale::Poland)); });
    QList<Customer> customers;
    for (int i = 0; i < 12'000; ++i) // more than one stretch
        customers.append(customerOf(i + 1, u"%1 %2"_s.arg(i * 7919 % 500).arg(i % 3 ? u"ł"_s : u"l"_s)));
    const auto rows = f.write([&] { return table.upsert(customers, kNow); }).rows;
    f.write([&] { return table.markGone(rows[1], kNow); });
    const auto inOrder = must(table.idsByName());
    REQUIRE(inOrder.size() == 11'999);

    f.write([&] { return table.dropNameOrder(); });
    CHECK_FALSE(must(table.hasNameOrder()));
    CHECK(must(table.idsByName()) == inOrder);
    CHECK(must(table.idsByName(3)) == QList<RowId> {rows[0], rows[2], rows[3]});
    f.write([&] { return table.dropNameOrder(); }); // twice is once
    // Another language does not make it: whoever dropped it does.
    f.write([&] { return table.ensureSortKeys(QLocale(QLocale::Swedish)); });
    CHECK_FALSE(must(table.hasNameOrder()));
    f.write([&] { return table.ensureSortKeys(QLocale(QLocale::Polish, QLocale::Poland)); });
    CHECK(must(table.idsByName()) == inOrder);

    f.write([&] { return table.makeNameOrder(); });
    f.write([&] { return table.makeNameOrder(); });
    CHECK(must(table.hasNameOrder()));
    CHECK(must(table.idsByName()) == inOrder);
    CHECK(must(table.idsByName(3)) == inOrder.mid(0, 3));
}

TEST_CASE("which resellers a customer belongs to is not known until somebody told, and none is a fact")
{
    StoreFixture f;
    CustomerTable table(*f.replica);
    ResellerTable resellers(*f.replica);
    const Reseller zeta = resellerOf(1, u"Zeta"_s);
    const Reseller alpha = resellerOf(2, u"Alpha"_s);
    f.write([&] { return resellers.replaceAll({zeta, alpha}, kNow); });
    const auto rows = f.write([&] { return table.upsert(page(1, 4), kNow); }).rows;
    const auto row = [&](int i) { return must(table.rows({rows[i]})).constFirst(); };
    CHECK(row(0).resellerKnowledge == ResellerKnowledge::NotKnownYet);

    f.write([&] { return table.replaceResellersOf(rows[0], {}, kNow); });
    CHECK(row(0).resellerKnowledge == ResellerKnowledge::None);
    f.write([&] { return table.replaceResellersOf(rows[1], {zeta.id, alpha.id}, kNow); });
    CHECK(row(1).resellerKnowledge == ResellerKnowledge::Known);
    CHECK(row(1).resellerName == u"Alpha"_s);
    CHECK(row(1).resellerCount == 2);
    CHECK(must(table.resellersOf(rows[1])) == QList<ResellerId> {alpha.id, zeta.id});

    // Whoever is asked for is named, whatever the others are called.
    CHECK(must(table.rows({rows[1]}, zeta.id)).constFirst().resellerName == u"Zeta"_s);
    CHECK(must(table.rows({rows[1]}, alpha.id)).constFirst().resellerName == u"Alpha"_s);
    CHECK(must(table.rows({rows[3], rows[1], rows[0]}, zeta.id)).at(1).resellerCount == 2);
}

TEST_CASE("a complete listing of a reseller adds and ends associations and says which rows changed", "[S73]")
{
    StoreFixture f;
    CustomerTable table(*f.replica);
    ResellerTable resellers(*f.replica);
    const Reseller reseller = resellerOf(1, u"Zeta"_s);
    f.write([&] { return resellers.replaceAll({reseller}, kNow); });
    const auto rows = f.write([&] { return table.upsert(page(1, 5), kNow); }).rows;
    const auto sorted = [](QList<RowId> list) {
        std::sort(list.begin(), list.end());
        return list;
    };
    CHECK(must(table.resellerListedAt(reseller.id)) == std::nullopt);
    auto changed = f.write([&] {
        return table.replaceCustomersOf(reseller.id, {rows[0], rows[1], rows[2]}, kNow);
    });
    CHECK(sorted(changed) == QList<RowId> {rows[0], rows[1], rows[2]});
    CHECK(must(table.rowsOfReseller(reseller.id)) == QList<RowId> {rows[0], rows[1], rows[2]});
    CHECK(must(table.resellerListedAt(reseller.id)) == kNow);
    CHECK(must(resellers.all()).constFirst().knownCustomers == 3);

    changed = f.write([&] {
        return table.replaceCustomersOf(reseller.id, {rows[1], rows[2], rows[4]}, kNow.addDays(1));
    });
    CHECK(sorted(changed) == QList<RowId> {rows[0], rows[4]});
    CHECK(must(table.rowsOfReseller(reseller.id)) == QList<RowId> {rows[1], rows[2], rows[4]});
    CHECK(must(resellers.all()).constFirst().knownCustomers == 3);
    CHECK(must(table.rows({rows[0]})).constFirst().resellerKnowledge == ResellerKnowledge::NotKnownYet);

    f.write([&] { return table.markGone(rows[1], kNow); });
    CHECK(must(table.rowsOfReseller(reseller.id)) == QList<RowId> {rows[2], rows[4]});
    CHECK(must(resellers.all()).constFirst().knownCustomers == 2);
    f.write([&] { return table.upsert(page(2, 1), kNow); });
    CHECK(must(resellers.all()).constFirst().knownCustomers == 3);
}

TEST_CASE("a customer just created stays with its reseller although a listing does not name it yet", "[S69]")
{
    StoreFixture f;
    CustomerTable table(*f.replica);
    const ResellerId reseller = idOf<ResellerId>(77);
    const auto rows = f.write([&] { return table.upsert(page(1, 1), kNow); }).rows;
    f.write([&] { return table.associate(rows[0], reseller, AssociationSource::OwnCreation, kNow); });
    CHECK(f.write([&] { return table.replaceCustomersOf(reseller, {}, kNow.addSecs(600)); }).isEmpty());
    CHECK(must(table.rowsOfReseller(reseller)) == rows);
    // A day later the listing is right.
    CHECK(f.write([&] { return table.replaceCustomersOf(reseller, {}, kNow.addDays(2)); }) == rows);
    CHECK(must(table.rowsOfReseller(reseller)).isEmpty());
}

TEST_CASE(
    "the details of a customer are read back whole, and what the service left out does not erase the list")
{
    StoreFixture f;
    CustomerTable table(*f.replica);
    const auto rows = f.write([&] { return table.upsert({customerOf(1, u"Contoso"_s)}, kNow); }).rows;
    CHECK(must(table.details(rows[0])) == std::nullopt);
    CHECK(must(table.detailsReadAt(rows[0])) == std::nullopt);

    CustomerDetails details;
    details.customer = customerOf(1, u"Contoso Ltd"_s);
    details.registrationNumber = u"5260250274"_s;
    details.email = u"jan@contoso.example"_s;
    details.culture = u"pl-PL"_s;
    details.language = u"pl"_s;
    details.address = {u"PL"_s, u"r"_s, u"Łódź"_s, u"s"_s, u"ul. Piotrkowska 1"_s, u"2"_s, u"90-001"_s,
        u"Jan"_s, u"Nowak"_s, u"+48 1"_s};
    details.customDomains = {u"contoso.example"_s, u"żółw.example"_s};
    details.allowsDelegatedAccess = false;
    details.associatedReseller = idOf<ResellerId>(3);
    CHECK(f.write([&] { return table.saveDetails(details, kNow); }) == rows[0]);
    CHECK(must(table.details(rows[0])) == details);
    CHECK(must(table.detailsReadAt(rows[0])) == kNow);
    CHECK(namesOf(must(table.rows(rows))) == QStringList {u"Contoso Ltd"_s});

    CustomerDetails sparse;
    sparse.customer.id = idOf<CustomerId>(1);
    f.write([&] { return table.saveDetails(sparse, kNow.addSecs(1)); });
    sparse.customer = details.customer;
    CHECK(must(table.details(rows[0])) == sparse);

    // Never listed before: it becomes a row.
    sparse.customer = customerOf(9, u"New"_s);
    const RowId added = f.write([&] { return table.saveDetails(sparse, kNow); });
    CHECK(added != rows[0]);
    CHECK(must(table.count()) == 2);
}
