// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/store/storefixture.h"

#include "models/store/drafttable.h"
#include "models/store/statement.h"

using namespace tierdesk;
using namespace tierdesk::store;
using namespace tierdesk::test;
using namespace Qt::StringLiterals;

namespace {

Draft draftOf(int number)
{
    Draft draft;
    draft.id = idOf<DraftId>(number);
    draft.content.reseller = resellerOf(1, u"Zeta"_s);
    draft.content.companyName = u"Łódź %_' %1"_s.arg(number);
    draft.content.lines = {
        {ProductId(u"CFQ7"_s), SkuId(u"0001"_s), u"365"_s, 7, 1, 300, u"P1Y"_s, u"monthly"_s}};
    draft.page = 1;
    draft.savedAt = kNow.addSecs(number);
    return draft;
}

} // namespace

TEST_CASE("a wizard put aside is found again as it was, also after a restart")
{
    StoreFixture f;
    auto desk = f.openDesk();
    Draft draft = draftOf(1);
    must(DraftTable(*desk).save(draft));
    draft.page = 2;
    draft.isPutAside = true;
    draft.content.companyName = u"Changed"_s;
    draft.savedAt = kNow.addSecs(99);
    must(DraftTable(*desk).save(draft));
    must(DraftTable(*desk).save(draftOf(2)));
    desk.reset();
    desk = f.openDesk();
    DraftTable table(*desk);
    CHECK(must(table.find(draft.id)) == draft);
    CHECK(must(table.all()) == QList<Draft> {draft, draftOf(2)});
    must(table.remove(draft.id));
    must(table.remove(draft.id)); // gone already is fine
    CHECK(must(table.find(draft.id)) == std::nullopt);
    CHECK(must(table.all()) == QList<Draft> {draftOf(2)});
}

TEST_CASE("a damaged draft costs no other and is told by its id")
{
    StoreFixture f;
    const auto desk = f.openDesk();
    DraftTable table(*desk);
    must(table.save(draftOf(1)));
    must(table.save(draftOf(2)));
    must(runOnce(*desk, u"UPDATE draft SET body = ? WHERE id = ?"_s, u"{\"v\":1}}"_s, idOf<DraftId>(1)));
    CHECK(must(table.all()) == QList<Draft> {draftOf(2)});
    const auto unreadable = must(table.unreadable());
    REQUIRE(unreadable.size() == 1);
    CHECK(unreadable[0].id == idOf<DraftId>(1));
    CHECK(unreadable[0].savedAt == draftOf(1).savedAt);
    CHECK_FALSE(table.find(idOf<DraftId>(1)).has_value());
    // Typed again, it is readable again.
    must(table.save(draftOf(1)));
    CHECK(must(table.all()).size() == 2);
}
