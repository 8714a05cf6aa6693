// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/items/customerlist.h"

#include "models/items/customersearch.h"

#include <QSignalSpy>

using namespace tierdesk;
using namespace tierdesk::test;
using namespace Qt::StringLiterals;
using items::CustomerColumn;
using items::CustomerModel;
using items::CustomerQuery;

namespace {

store::ChangeSet changedRows(const QList<store::RowId> &rows)
{
    store::ChangeSet changes;
    changes.changedCustomers = rows;
    return changes;
}

} // namespace

TEST_CASE("the list shows what is known of each customer and says what is not", "[S69]")
{
    CustomerList list;
    const Reseller sniezka = resellerOf(1, u"Śnieżka Systemy IT"_s);
    const Reseller zuraw = resellerOf(2, u"Żuraw Informatyka"_s);
    list.add({customerOf(1, u"Łódź Bau"_s), customerOf(2, u"Lodowisko"_s), customerOf(3, u"Źródło"_s),
        {idOf<CustomerId>(4), u"Ćma"_s, u"cma.example.pl"_s, u"somethingNew"_s}});
    list.store.write([&] {
        store::ResellerTable(*list.store.replica).replaceAll({sniezka, zuraw}, kNow).value();
        store::CustomerTable table(*list.store.replica);
        must(table.replaceResellersOf(list.row(1), {sniezka.id}, kNow));
        must(table.replaceResellersOf(list.row(2), {sniezka.id, zuraw.id}, kNow));
        must(table.replaceResellersOf(list.row(3), {}, kNow));
        return table.upsertUnreadable({{u"not an id"_s, u"Zepsuty"_s, u"no domain"_s}}, kNow);
    });
    list.load();
    CHECK(modelText(list.model)
        == u"Company name | Primary domain name | Microsoft ID | Indirect reseller | Relationship\n"
           "Ćma | cma.example.pl | 00000000-0000-4000-8000-000000000004 | not known yet | somethingNew\n"
           "Lodowisko | c2.onmicrosoft.com | 00000000-0000-4000-8000-000000000002 | Śnieżka Systemy IT +1 | "
           "Cloud Reseller\n"
           "Łódź Bau | c1.onmicrosoft.com | 00000000-0000-4000-8000-000000000001 | Śnieżka Systemy IT | "
           "Cloud Reseller\n"
           "Zepsuty | cannot be read |  |  | \n"
           "Źródło | c3.onmicrosoft.com | 00000000-0000-4000-8000-000000000003 | No reseller | Cloud Reseller"_s);
    CHECK(list.model.index(0, 3).data().toString() == u"–"_s);
    CHECK(list.model.index(0, 3).data(Qt::ToolTipRole).toString() == u"not known yet"_s);
    CHECK(list.model.index(1, 3).data(CustomerModel::TagRole).toString() == u"+1"_s);
    CHECK(list.model.index(3, 0).data(CustomerModel::MutedRole).toBool());
    CHECK(list.model.total() == 5);
}

TEST_CASE("the first screen is there before the index has answered")
{
    CustomerList list;
    QStringList names;
    for (int i = 0; i < 200; ++i)
        names.append(u"Firma %1"_s.arg(i, 3, 10, QLatin1Char('0')));
    list.addNames(names);
    QSignalSpy resets(&list.model, &QAbstractItemModel::modelReset);
    list.model.load();
    CHECK_FALSE(list.model.isSettled());
    REQUIRE(list.model.rowCount() == 200);
    CHECK(list.names().first(64) == names.first(64));
    CHECK(list.model.index(100, 0).data(CustomerModel::UnreadRole).toBool());
    CHECK(resets.size() == 1);
    list.settle();
    CHECK(list.names() == names);
    CHECK(resets.size() == 1); // nothing jumped
}

TEST_CASE("lodz finds Łódź", "[P6]")
{
    CustomerList list;
    list.addNames({u"Piekarnia Łódź"_s, u"Huta"_s, u"LODZKIE ZAKLADY"_s});
    list.load();
    list.ask({.text = u"lodz"_s, .reseller = {}});
    CHECK(list.names() == QStringList {u"LODZKIE ZAKLADY"_s, u"Piekarnia Łódź"_s});
    list.ask({.text = u"lodzkie"_s, .reseller = {}});
    CHECK(list.names() == QStringList {u"LODZKIE ZAKLADY"_s});
    list.ask({.text = u"C2"_s, .reseller = {}});
    CHECK(list.names() == QStringList {u"Huta"_s});
    list.ask({.text = u"00000000-0000-4000-8000-000000000001"_s, .reseller = {}});
    CHECK(list.names() == QStringList {u"Piekarnia Łódź"_s});
    list.ask({});
    CHECK(list.model.rowCount() == 3);
}

TEST_CASE(
    "a customer is found by any part of its ids, its number, its e-mail address or its reseller's MPN ID")
{
    CustomerList list;
    list.addNames({u"Huta"_s, u"Kawa"_s, u"Piekarnia"_s});
    const Reseller reseller = resellerOf(1, u"Kontor"_s);
    CustomerDetails details;
    details.customer = customerOf(2, u"Kawa"_s);
    details.registrationNumber = u"HU-12345678"_s;
    details.email = u"büro@kawa.onmicrosoft.com"_s;
    list.store.write([&] {
        return store::ResellerTable(*list.store.replica).replaceAll({reseller}, kNow).and_then([&](bool) {
            return store::CustomerTable(*list.store.replica).saveDetails(details, kNow);
        });
    });
    list.store.write([&] {
        return store::CustomerTable(*list.store.replica)
            .associate(list.row(3), reseller.id, store::AssociationSource::ResellerListing, kNow);
    });
    list.load();
    const auto found = [&list](const QString &typed) {
        list.ask({.text = typed, .reseller = {}});
        return list.names();
    };
    CHECK(found(u"0000-4000-8000-000000000003"_s) == QStringList {u"Piekarnia"_s});
    CHECK(found(u"00000000001"_s) == QStringList {u"Huta"_s}); // from the middle of a byte
    CHECK(found(u"0000000002 kaw"_s) == QStringList {u"Kawa"_s});
    CHECK(found(u"0000000002 huta"_s).isEmpty());
    CHECK(found(u"12345"_s) == QStringList {u"Kawa"_s});
    CHECK(found(u"BURO@kawa"_s) == QStringList {u"Kawa"_s});
    CHECK(found(u"büro@kawa.onmicrosoft"_s) == QStringList {u"Kawa"_s});
    CHECK(found(u"4000001"_s) == QStringList {u"Piekarnia"_s});
    CHECK(found(u"00001 piek"_s) == QStringList {u"Piekarnia"_s}); // typed on: narrower than what was found
    CHECK(found(u"00001 piekx"_s).isEmpty());
}

TEST_CASE("typing on from a word that is no part of an id to one that is finds the id")
{
    CustomerList list;
    QStringList names {u"Huta"_s, u"Abc 8"_s};
    for (int i = 0; i < 200; ++i) // of few among many only those that were found before are looked at
        names.append(u"Bar"_s);
    list.addNames(names);
    list.load();
    for (const QString &typed : {u"800"_s, u"8000"_s, u"80000"_s})
        list.ask({.text = typed, .reseller = {}});
    CHECK(list.names().size() == names.size()); // it is a part of every id here
}

TEST_CASE("a few of many are found in the order of each column, also after a change")
{
    CustomerList list;
    QStringList names;
    for (int i = 1; i <= 400; ++i) // 7, 47, 87
        names.append(i < 100 && i % 40 == 7 ? u"Łoś %1"_s.arg(200 - i) : u"Bar %1"_s.arg(i));
    list.addNames(names);
    list.load();
    CustomerQuery query {.text = u"los"_s, .reseller = {}};
    list.ask(query);
    CHECK(list.names() == QStringList {u"Łoś 113"_s, u"Łoś 153"_s, u"Łoś 193"_s});
    query.sortBy = CustomerColumn::MicrosoftId;
    list.ask(query);
    CHECK(list.names() == QStringList {u"Łoś 193"_s, u"Łoś 153"_s, u"Łoś 113"_s});
    query.sortBy = CustomerColumn::Domain;
    query.order = Qt::DescendingOrder;
    list.ask(query); // c87, c7, c47
    CHECK(list.names() == QStringList {u"Łoś 113"_s, u"Łoś 193"_s, u"Łoś 153"_s});

    list.index.apply(list.add({customerOf(7, u"Aa"_s), customerOf(8, u"Aa Łoś"_s)}));
    query = {.text = u"los"_s, .reseller = {}};
    list.ask(query);
    CHECK(list.names() == QStringList {u"Aa Łoś"_s, u"Łoś 113"_s, u"Łoś 153"_s});

    // The same rows in another order are still found.
    list.add({customerOf(47, u"AA Łoś"_s), customerOf(1, u"Zz"_s)}); // moves without a word
    store::ChangeSet renewed;
    renewed.order = true;
    list.index.apply(renewed);
    query.text = u"lo"_s;
    list.ask(query);
    CHECK(list.model.rowCount() == 3);
}

TEST_CASE("the list is filtered by reseller and sorted by each column in the language's order", "[S73]")
{
    CustomerList list;
    const Reseller a = resellerOf(1, u"Ćwik"_s);
    const Reseller b = resellerOf(2, u"Drozd"_s);
    list.add({{idOf<CustomerId>(3), u"Alfa"_s, u"zet.onmicrosoft.com"_s, u"reseller"_s},
        {idOf<CustomerId>(2), u"Łan"_s, u"beta.example.pl"_s, u"advisor"_s},
        {idOf<CustomerId>(1), u"Miód"_s, u"alfa.onmicrosoft.com"_s, u"reseller"_s}});
    list.store.write([&] {
        must(store::ResellerTable(*list.store.replica).replaceAll({a, b}, kNow));
        store::CustomerTable table(*list.store.replica);
        must(table.replaceResellersOf(list.row(3), {b.id}, kNow));
        return table.replaceResellersOf(list.row(2), {a.id}, kNow);
    });
    list.load();
    const auto sorted = [&](CustomerColumn column, Qt::SortOrder order = Qt::AscendingOrder) {
        list.ask({.text = {}, .reseller = {}, .sortBy = column, .order = order});
        return list.names().join(u' ');
    };
    CHECK(sorted(CustomerColumn::Name) == u"Alfa Łan Miód"_s);
    CHECK(sorted(CustomerColumn::Name, Qt::DescendingOrder) == u"Miód Łan Alfa"_s);
    CHECK(sorted(CustomerColumn::Domain) == u"Miód Łan Alfa"_s);
    CHECK(sorted(CustomerColumn::MicrosoftId) == u"Miód Łan Alfa"_s);
    CHECK(sorted(CustomerColumn::Reseller) == u"Łan Alfa Miód"_s);
    CHECK(sorted(CustomerColumn::Relationship) == u"Łan Alfa Miód"_s);
    list.ask({.text = {}, .reseller = b.id});
    CHECK(list.names() == QStringList {u"Alfa"_s});
    list.ask({.text = u"zzz"_s, .reseller = b.id});
    CHECK(list.model.rowCount() == 0);
}

TEST_CASE("a question that was overtaken does not change the list")
{
    CustomerList list;
    list.addNames({u"Alfa"_s, u"Beta"_s, u"Gamma"_s});
    list.load();
    for (const QString &text : {u"a"_s, u"al"_s, u"g"_s, u"b"_s})
        list.model.setQuery({.text = text, .reseller = {}});
    list.settle();
    CHECK(list.names() == QStringList {u"Beta"_s});
}

TEST_CASE("cells change in place while new, gone and moved rows wait to be shown")
{
    CustomerList list;
    list.addNames({u"Alfa"_s, u"Beta"_s, u"Gamma"_s, u"Delta"_s});
    list.load();
    REQUIRE(list.names() == QStringList {u"Alfa"_s, u"Beta"_s, u"Delta"_s, u"Gamma"_s});

    auto changes = list.add({customerOf(1, u"Zeta"_s), customerOf(9, u"Anna"_s)});
    list.store.write([&] { return store::CustomerTable(*list.store.replica).markGone(list.row(2), kNow); });
    changes.changedCustomers.append(list.row(2));
    list.model.apply(changes);
    // Renamed at once and where it was; the others have not moved under the mouse.
    CHECK(list.names() == QStringList {u"Zeta"_s, u"Beta"_s, u"Delta"_s, u"Gamma"_s});
    REQUIRE(waitUntil([&] { return list.model.pendingChanges() > 0; }));
    CHECK(list.model.pendingChanges() == 3);
    CHECK(list.names() == QStringList {u"Zeta"_s, u"Beta"_s, u"Delta"_s, u"Gamma"_s});
    CHECK(list.model.index(1, 0).data(CustomerModel::MutedRole).toBool());

    list.model.showChanges();
    list.settle();
    CHECK(list.names() == QStringList {u"Anna"_s, u"Delta"_s, u"Gamma"_s, u"Zeta"_s});
    CHECK(list.model.pendingChanges() == 0);
    list.ask({.text = u"zeta"_s, .reseller = {}});
    CHECK(list.names() == QStringList {u"Zeta"_s});
    list.ask({.text = u"alfa"_s, .reseller = {}});
    CHECK(list.names().isEmpty());
}

TEST_CASE("a row that changes before the change of another one is painted is painted too")
{
    CustomerList list;
    list.addNames({u"Alfa"_s, u"Beta"_s, u"Gamma"_s});
    CustomerModel model(*list.reader, list.index); // another than that of the tester, which reads by itself
    model.load();
    REQUIRE(waitUntil([&] { return model.isSettled(); }));
    REQUIRE(columnText(model, 0).size() == 3); // read, as by painting
    QSet<int> toPaint;
    QObject::connect(&model, &QAbstractItemModel::dataChanged, &model,
        [&](const QModelIndex &first, const QModelIndex &last) {
            for (int row = first.row(); row <= last.row(); ++row)
                toPaint.insert(row);
        });
    model.apply(list.add({customerOf(1, u"Alfa 1"_s)}));
    model.apply(list.add({customerOf(3, u"Gamma 1"_s)}));
    CHECK(toPaint.contains(0));
    CHECK(toPaint.contains(2));
}

TEST_CASE("a change that moves nothing in what is shown waits for nobody")
{
    CustomerList list;
    list.addNames({u"Alfa"_s, u"Beta"_s});
    list.load();
    list.ask({.text = u"alfa"_s, .reseller = {}});
    QSignalSpy counted(&list.model, &CustomerModel::totalChanged);
    list.model.apply(list.add({customerOf(9, u"Omega"_s)}));
    REQUIRE(waitUntil([&] { return !counted.isEmpty(); }));
    list.model.showChanges();
    list.settle();
    CHECK(list.model.pendingChanges() == 0);
    CHECK(list.model.total() == 3);
    CHECK(list.names() == QStringList {u"Alfa"_s});
}

TEST_CASE("while the first listing comes in its customers appear by themselves")
{
    CustomerList list;
    list.load();
    CHECK(list.model.rowCount() == 0);
    list.model.setArrivals(CustomerModel::Arrivals::Show);
    list.model.apply(list.add({customerOf(1, u"Alfa"_s)}));
    REQUIRE(waitUntil([&] { return list.model.rowCount() == 1; }));
    list.model.apply(list.add({customerOf(2, u"Beta"_s)}));
    REQUIRE(waitUntil([&] { return list.model.rowCount() == 2; }));
    CHECK(list.model.pendingChanges() == 0);
}

TEST_CASE("in an empty list there is nothing that could move: what comes is shown")
{
    CustomerList list;
    list.addNames({u"Alfa"_s});
    list.load();
    list.ask({.text = u"beta"_s, .reseller = {}});
    REQUIRE(list.names().isEmpty());
    list.model.apply(list.add({customerOf(2, u"Beta"_s)}));
    REQUIRE(waitUntil([&] { return list.model.rowCount() == 1 || list.model.pendingChanges() == 1; }));
    CHECK(list.names() == QStringList {u"Beta"_s});
    CHECK(list.model.pendingChanges() == 0);
}

TEST_CASE("an expanded customer has its lines below it, and they follow it", "[S74]")
{
    CustomerList list;
    list.addNames({u"Alfa"_s, u"Beta"_s, u"Gamma"_s});
    list.load();
    list.model.setBlock(
        list.row(2), {{u"Microsoft ID"_s, {}}, {u"Visio, 6 licenses"_s, {u"Visio"_s, u"6"_s}}});
    list.model.setBlock(list.row(1), {{u"none"_s, {}}});
    CHECK(list.names()
        == QStringList {
            u"Alfa"_s, u"none"_s, u"Beta"_s, u"Microsoft ID"_s, u"Visio, 6 licenses"_s, u"Gamma"_s});
    CHECK(list.model.rowIdAt(4) == list.row(2));
    CHECK(list.model.rowOf(list.row(3)) == 5);
    CHECK(list.model.index(2, 0).data(CustomerModel::ExpandedRole).toBool());
    CHECK_FALSE(list.model.flags(list.model.index(3, 0)).testFlag(Qt::ItemIsSelectable));
    CHECK(list.model.flags(list.model.index(5, 0)).testFlag(Qt::ItemIsSelectable));

    list.model.setBlock(list.row(2), {{u"Microsoft ID"_s, {}}});
    CHECK(list.names() == QStringList {u"Alfa"_s, u"none"_s, u"Beta"_s, u"Microsoft ID"_s, u"Gamma"_s});
    list.ask({.text = {}, .reseller = {}, .sortBy = CustomerColumn::Name, .order = Qt::DescendingOrder});
    CHECK(list.names() == QStringList {u"Gamma"_s, u"Beta"_s, u"Microsoft ID"_s, u"Alfa"_s, u"none"_s});
    list.model.removeBlock(list.row(2));
    CHECK(list.names() == QStringList {u"Gamma"_s, u"Beta"_s, u"Alfa"_s, u"none"_s});
    list.ask({.text = u"beta"_s, .reseller = {}});
    CHECK(list.model.blocks().isEmpty());
}

TEST_CASE("a changed reseller is seen in an open list and found by its filter")
{
    CustomerList list;
    list.addNames({u"Alfa"_s, u"Beta"_s});
    const Reseller reseller = resellerOf(1, u"Ćwik"_s);
    list.store.write([&] { return store::ResellerTable(*list.store.replica).replaceAll({reseller}, kNow); });
    list.load();
    list.ask({.text = {}, .reseller = reseller.id});
    CHECK(list.names().isEmpty());
    list.store.write([&] {
        return store::CustomerTable(*list.store.replica).replaceCustomersOf(reseller.id, {list.row(2)}, kNow);
    });
    list.model.apply(changedRows({list.row(2)}));
    REQUIRE(waitUntil([&] { return list.model.rowCount() == 1; }));
    CHECK(list.names() == QStringList {u"Beta"_s});
    CHECK(list.model.index(0, 3).data().toString() == u"Ćwik"_s);
}

TEST_CASE("filtered by a reseller, a customer of several names that one", "[S73]")
{
    CustomerList list;
    list.addNames({u"Alfa"_s, u"Beta"_s, u"Gamma"_s});
    const Reseller adler = resellerOf(1, u"Adler"_s);
    const Reseller bosch = resellerOf(2, u"Bosch"_s);
    const Reseller cwik = resellerOf(3, u"Ćwik"_s);
    list.store.write([&] {
        return store::ResellerTable(*list.store.replica).replaceAll({adler, bosch, cwik}, kNow);
    });
    list.store.write([&] {
        store::CustomerTable table(*list.store.replica);
        must(table.replaceResellersOf(list.row(1), {bosch.id, adler.id}, kNow));
        must(table.replaceResellersOf(list.row(2), {bosch.id, adler.id}, kNow));
        return table.replaceResellersOf(list.row(3), {bosch.id, cwik.id}, kNow);
    });
    list.load();
    const auto shown = [&] {
        QStringList lines;
        for (int row = 0; row < list.model.rowCount(); ++row)
            lines.append(list.model.index(row, 3).data(Qt::AccessibleTextRole).toString());
        return lines;
    };
    const items::CustomerQuery byReseller {.text = {}, .reseller = {}, .sortBy = CustomerColumn::Reseller};
    CHECK(shown() == QStringList {u"Adler +1"_s, u"Adler +1"_s, u"Bosch +1"_s});
    list.ask({.text = {}, .reseller = bosch.id}); // the same rows, other words
    CHECK(shown() == QStringList {u"Bosch +1"_s, u"Bosch +1"_s, u"Bosch +1"_s});
    list.ask({.text = {}, .reseller = cwik.id});
    CHECK(shown() == QStringList {u"Ćwik +1"_s});
    list.ask({.text = {}, .reseller = bosch.id, .sortBy = CustomerColumn::Reseller});
    CHECK(list.names() == QStringList {u"Alfa"_s, u"Beta"_s, u"Gamma"_s});
    list.ask(byReseller);
    CHECK(shown() == QStringList {u"Adler +1"_s, u"Adler +1"_s, u"Bosch +1"_s});
}

TEST_CASE("what has changed between two lists is counted")
{
    const auto count = [](const items::IdList &shown, const items::IdList &fresh) {
        return items::countChanges(shown, fresh);
    };
    CHECK(count({1, 2, 3}, {1, 2, 3}) == 0);
    CHECK(count({}, {1, 2}) == 2);
    CHECK(count({1, 2}, {}) == 2);
    CHECK(count({1, 2, 3, 4}, {1, 3, 4, 2}) == 1);
    CHECK(count({1, 2, 3, 4}, {2, 5, 4}) == 3);
}

TEST_CASE("who may not renew the stored order of names sorts them in the own language")
{
    CustomerList list {QLocale(QLocale::English)};
    list.addNames({u"Gör"_s, u"Gót"_s, u"Zug"_s, u"Żak"_s, u"Zzz"_s});
    const auto namesOf = [&list](const QLocale &locale, items::NamesBy namesBy) {
        items::CustomerIndex index(list.store.replicaPath(), locale, nullptr, namesBy);
        QStringList names;
        for (const store::RowId row : must(waitFor(index.find({}))))
            names += must(store::CustomerTable(*list.reader).rows({row})).first().companyName;
        return names;
    };
    const QStringList english {u"Gör"_s, u"Gót"_s, u"Żak"_s, u"Zug"_s, u"Zzz"_s};
    CHECK(namesOf(QLocale(QLocale::Hungarian), items::NamesBy::StoredOrder) == english);
    CHECK(namesOf(QLocale(QLocale::English), items::NamesBy::Locale) == english);
    CHECK(namesOf(QLocale(QLocale::Polish), items::NamesBy::Locale)
        == QStringList {u"Gör"_s, u"Gót"_s, u"Zug"_s, u"Zzz"_s, u"Żak"_s});
    CHECK(namesOf(QLocale(QLocale::Hungarian), items::NamesBy::Locale)
        == QStringList {u"Gót"_s, u"Gör"_s, u"Żak"_s, u"Zug"_s, u"Zzz"_s});
}
