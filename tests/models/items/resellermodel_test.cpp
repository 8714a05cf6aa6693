// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/store/storefixture.h"
#include "tests/support/modeltext.h"
#include "tests/support/wait.h"

#include "models/items/resellermodel.h"
#include "models/store/resellertable.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace tierdesk;
using namespace tierdesk::test;
using namespace Qt::StringLiterals;

namespace {

items::ResellerWords resellerWords()
{
    return {[](const QString &code) { return u"country "_s + code; },
        [](const QString &state) { return u"state "_s + state; }};
}

void load(items::ResellerModel &model)
{
    QSignalSpy loaded(&model, &items::ResellerModel::loaded);
    model.load();
    REQUIRE(waitUntil([&] { return !loaded.isEmpty(); }));
}

} // namespace

TEST_CASE("resellers are listed with number, country, state and known customers", "[S56]")
{
    StoreFixture store;
    Reseller inactive = resellerOf(2, u"Żuraw"_s);
    inactive.state = u"Inactive"_s;
    inactive.country.clear();
    store.write([&] {
        return store::ResellerTable(*store.replica).replaceAll({resellerOf(1, u"Śnieżka"_s), inactive}, kNow);
    });
    items::ResellerModel model(store.replica->path(), resellerWords());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    load(model);
    CHECK(modelText(model)
        == u"Name | MPN ID / PLA ID | Country/region | State | Known customers\n"
           "Śnieżka | 4000001 | country PL | state Active | –\n"
           "Żuraw | 4000002 |  | state Inactive | –"_s);
    CHECK(model.index(0, 0).data(items::ResellerModel::ActiveRole).toBool());
    CHECK_FALSE(model.index(1, 0).data(items::ResellerModel::ActiveRole).toBool());
    CHECK(model.index(0, 4).data(Qt::ToolTipRole).toString() == u"not known yet"_s);
}

TEST_CASE("a reseller changes in place, former and new ones wait until they are to be shown")
{
    StoreFixture store;
    const auto replace = [&](const QList<Reseller> &resellers) {
        store.write([&] { return store::ResellerTable(*store.replica).replaceAll(resellers, kNow); });
    };
    replace({resellerOf(1, u"Alfa"_s), resellerOf(2, u"Beta"_s)});
    items::ResellerModel model(store.replica->path(), resellerWords());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    load(model);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    replace({resellerOf(2, u"Beta 2"_s), resellerOf(3, u"Aaa"_s)});
    load(model);
    CHECK(columnText(model, 0) == QStringList {u"Alfa"_s, u"Beta 2"_s});
    CHECK(model.pendingChanges() == 2);
    model.showChanges();
    CHECK(model.pendingChanges() == 0);
    CHECK(columnText(model, 0) == QStringList {u"Beta 2"_s, u"Aaa"_s});
    CHECK(resets.isEmpty());
    CHECK(model.rowOf(resellerOf(3, {}).id) == 1);
    CHECK(model.rowOf(resellerOf(1, {}).id) == -1);
}

TEST_CASE("many former resellers go at once")
{
    StoreFixture store;
    const auto replace = [&](int first, int end) {
        QList<Reseller> resellers;
        for (int number = first; number < end; ++number)
            resellers.append(resellerOf(number, u"Reseller %1"_s.arg(number)));
        store.write([&] { return store::ResellerTable(*store.replica).replaceAll(resellers, kNow); });
    };
    replace(1, 101);
    items::ResellerModel model(store.replica->path(), resellerWords());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    load(model);
    replace(51, 111);
    load(model);
    CHECK(model.pendingChanges() == 60);
    QSignalSpy removals(&model, &QAbstractItemModel::rowsRemoved);
    model.showChanges();
    CHECK(removals.isEmpty()); // each would cost the list's proxy a look at every row
    CHECK(model.pendingChanges() == 0);
    CHECK(model.rowCount() == 60);
    CHECK(model.rowOf(resellerOf(50, {}).id) == -1);
    CHECK(model.rowOf(resellerOf(110, {}).id) >= 0);
}

TEST_CASE("resellers are sorted as their language does, numbers in words by what they count")
{
    StoreFixture store;
    store.write([&] {
        return store::ResellerTable(*store.replica)
            .replaceAll({resellerOf(1, u"Łan 10"_s), resellerOf(2, u"Łan 9"_s), resellerOf(3, u"Lyra"_s),
                            resellerOf(4, u"Mazur"_s)},
                kNow);
    });
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Polish));
    items::ResellerModel model(store.replica->path(), resellerWords());
    load(model);
    QLocale::setDefault(before);
    CHECK(columnText(model, 0) == QStringList {u"Lyra"_s, u"Łan 9"_s, u"Łan 10"_s, u"Mazur"_s});
    CHECK(model.isBefore(0, 3, items::ResellerColumn::Name));
    CHECK_FALSE(model.isBefore(3, 0, items::ResellerColumn::Name));
    CHECK(model.isBefore(1, 2, items::ResellerColumn::Country)); // of one country: by name
}

TEST_CASE("nobody waits for the resellers, and what is asked for meanwhile is read after it")
{
    StoreFixture store;
    const auto replace = [&](const QList<Reseller> &resellers) {
        store.write([&] { return store::ResellerTable(*store.replica).replaceAll(resellers, kNow); });
    };
    replace({resellerOf(1, u"Alfa"_s)});
    items::ResellerModel model(store.replica->path(), resellerWords());
    QSignalSpy loaded(&model, &items::ResellerModel::loaded);
    model.load();
    CHECK(model.rowCount() == 0);
    CHECK_FALSE(model.isLoaded());
    replace({resellerOf(1, u"Alfa 2"_s), resellerOf(2, u"Beta"_s)});
    model.load();
    model.load();
    REQUIRE(waitUntil([&] { return loaded.size() == 2; }));
    CHECK(model.names().value(resellerOf(1, {}).number) == u"Alfa 2"_s);
    CHECK(model.rowOf(resellerOf(1, {}).id) == 0);
    model.showChanges();
    CHECK(columnText(model, 0) == QStringList {u"Alfa 2"_s, u"Beta"_s});
}
