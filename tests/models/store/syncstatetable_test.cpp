// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/store/storefixture.h"

#include "models/store/syncstatetable.h"

using namespace tierdesk;
using namespace tierdesk::store;
using namespace tierdesk::test;
using namespace Qt::StringLiterals;

TEST_CASE("a listing never begun has an empty bookmark")
{
    StoreFixture f;
    Bookmark empty;
    empty.listing = u"customers"_s;
    CHECK(must(SyncStateTable(*f.replica).read(u"customers"_s)) == empty);
}

TEST_CASE("a bookmark is read back with what the pass has seen")
{
    StoreFixture f;
    SyncStateTable table(*f.replica);
    for (const int size : {0, 1, 7, 8, 9, 1'000'001}) {
        CAPTURE(size);
        Bookmark bookmark;
        bookmark.listing = u"customers"_s;
        bookmark.continuation = u"token+/=&%_'"_s;
        bookmark.received = 123456789012;
        bookmark.seen = QBitArray(size);
        for (int i = 0; i < size; i += 3)
            bookmark.seen.setBit(i);
        bookmark.startedAt = kNow;
        if (size > 1)
            bookmark.completedAt = kNow.addDays(-1);
        bookmark.completedCount = size;
        must(table.write(bookmark));
        CHECK(must(table.read(u"customers"_s)) == bookmark);
        CHECK(must(table.read(u"subscriptionOverview"_s)).continuation.isEmpty());
    }
}

TEST_CASE("a page and its bookmark are committed together or not at all")
{
    StoreFixture f;
    SyncStateTable bookmarks(*f.replica);
    CustomerTable customers(*f.replica);
    Bookmark bookmark;
    bookmark.listing = u"customers"_s;
    bookmark.continuation = u"page2"_s;
    {
        const auto transaction = must(Transaction::begin(*f.replica));
        must(customers.upsert({customerOf(1, u"One"_s)}, kNow));
        must(bookmarks.write(bookmark));
    }
    CHECK(must(customers.count()) == 0);
    CHECK(must(bookmarks.read(u"customers"_s)).continuation.isEmpty());
}
