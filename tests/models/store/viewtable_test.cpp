// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/store/storefixture.h"

#include "models/store/statement.h"
#include "models/store/viewtable.h"

#include <algorithm>

using namespace tierdesk;
using namespace tierdesk::store;
using namespace tierdesk::test;
using namespace Qt::StringLiterals;

namespace {

SavedView viewOf(const QString &name)
{
    SavedView view;
    view.list = ViewedList::Subscriptions;
    view.name = name;
    view.search = u"łódź %_' \"e3\""_s;
    view.filters = {{u"status"_s, u"suspended"_s, u"Zawieszona"_s}, {u"reseller"_s, {}, u"Without"_s}};
    view.sortBy = u"Renews"_s;
    view.isDescending = true;
    view.hiddenColumns = {u"Read"_s};
    return view;
}

template <typename Change> void change(Database &desk, const Change &change)
{
    auto transaction = must(Transaction::begin(desk));
    ViewTable table(desk);
    must(change(table));
    must(transaction->commit());
}

} // namespace

TEST_CASE("a view is found again as it was saved, by its list and name, also after a restart")
{
    StoreFixture f;
    auto desk = f.openDesk();
    SavedView other = viewOf(u"Żółte"_s);
    other.list = ViewedList::Customers;
    change(*desk, [&](ViewTable &table) { return table.save(viewOf(u"Żółte"_s)); });
    change(*desk, [&](ViewTable &table) { return table.save(viewOf(u"B"_s)); });
    change(*desk, [&](ViewTable &table) { return table.save(other); });
    SavedView replaced = viewOf(u"B"_s);
    replaced.filters.clear();
    change(*desk, [&](ViewTable &table) { return table.save(replaced); });
    desk.reset();
    desk = f.openDesk();
    ViewTable table(*desk);
    CHECK(must(table.of(ViewedList::Subscriptions)) == QList<SavedView> {replaced, viewOf(u"Żółte"_s)});
    CHECK(must(table.of(ViewedList::Customers)) == QList<SavedView> {other});
    change(*desk, [&](ViewTable &views) { return views.rename(ViewedList::Subscriptions, u"B"_s, u"C"_s); });
    change(*desk, [&](ViewTable &views) { return views.remove(ViewedList::Subscriptions, u"Żółte"_s); });
    change(*desk, [&](ViewTable &views) { return views.remove(ViewedList::Subscriptions, u"none"_s); });
    replaced.name = u"C"_s;
    CHECK(must(table.of(ViewedList::Subscriptions)) == QList<SavedView> {replaced});
    CHECK(must(table.of(ViewedList::Customers)) == QList<SavedView> {other});
}

TEST_CASE("no view takes another's name, and one that cannot be read costs no other")
{
    StoreFixture f;
    const auto desk = f.openDesk();
    change(*desk, [&](ViewTable &table) { return table.save(viewOf(u"A"_s)); });
    change(*desk, [&](ViewTable &table) { return table.save(viewOf(u"B"_s)); });
    {
        const auto transaction = must(Transaction::begin(*desk));
        CHECK_FALSE(ViewTable(*desk).rename(ViewedList::Subscriptions, u"A"_s, u"B"_s).has_value());
    }
    must(runOnce(*desk, u"UPDATE saved_view SET body = ? WHERE name = ?"_s, u"{\"v\":2}"_s, u"A"_s));
    const QList<SavedView> views = must(ViewTable(*desk).of(ViewedList::Subscriptions));
    REQUIRE(views.size() == 2);
    CHECK(views[0].name == u"A"_s);
    CHECK(views[0].isUnreadable);
    CHECK(views[1] == viewOf(u"B"_s));
}

TEST_CASE("views show the same whatever they are called and however their filters are told")
{
    SavedView one = viewOf(u"A"_s);
    SavedView other = viewOf(u"B"_s);
    std::ranges::reverse(other.filters);
    other.filters[0].shown = u"in another language"_s;
    other.search += u' ';
    CHECK(showsTheSame(one, other));
    other.filters[0].value = u"7"_s;
    CHECK_FALSE(showsTheSame(one, other));
    other = one;
    other.filters.removeLast();
    CHECK_FALSE(showsTheSame(one, other));
    CHECK_FALSE(showsTheSame(other, one));
    other = one;
    other.hiddenColumns.clear();
    CHECK_FALSE(showsTheSame(one, other));
}
