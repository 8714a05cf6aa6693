// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/partnercenter/api.h"
#include "models/partnercenter/httpclient.h"
#include "models/store/database.h"
#include "models/store/syncstatetable.h"
#include "models/sync/changefeed.h"
#include "models/sync/writebatch.h"
#include "tests/support/catch.h"
#include "tests/support/wait.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace tierdesk;
using namespace tierdesk::sync;
using namespace tierdesk::test;
using namespace Qt::StringLiterals;

namespace {

/// An account without a service: only its files are used.
struct BatchFiles {
    BatchFiles()
        : replica(open(store::File::Replica, u"replica.sqlite"_s))
        , desk(open(store::File::Desk, u"desk.sqlite"_s))
        , account {*replica, *desk, api, feed, std::chrono::milliseconds(10)}
        , batch(account)
    {
    }
    [[nodiscard]] std::unique_ptr<store::Database> open(store::File file, const QString &name) const
    {
        auto opened = store::Database::open(file, folder.filePath(name), store::Access::ReadWrite);
        REQUIRE(opened);
        return std::move(*opened);
    }
    /// Writes down that a listing has so many items.
    [[nodiscard]] WriteBatch::Write write(const QString &listing, qint64 received)
    {
        return [this, listing, received](store::ChangeSet &changes) -> Result<void> {
            store::Bookmark bookmark;
            bookmark.listing = listing;
            bookmark.received = received;
            bookmark.startedAt = QDateTime::currentDateTimeUtc();
            changes.resellers = true;
            return store::SyncStateTable(*replica).write(bookmark);
        };
    }
    [[nodiscard]] qint64 kept(const QString &listing) const
    {
        const auto bookmark = store::SyncStateTable(*replica).read(listing);
        REQUIRE(bookmark);
        return bookmark->received;
    }

    QTemporaryDir folder;
    std::unique_ptr<store::Database> replica;
    std::unique_ptr<store::Database> desk;
    partnercenter::HttpClient http {{}, {}};
    partnercenter::Api api {http};
    ChangeFeed feed;
    Account account;
    WriteBatch batch;
    int written = 0;
    int failed = 0;
    const WriteBatch::Written count = [this](const Result<void> &result) { ++(result ? written : failed); };
};

} // namespace

TEST_CASE("many answers are written in one commit, and each is told after it")
{
    BatchFiles files;
    const QSignalSpy changed(&files.feed, &ChangeFeed::changed);
    for (int i = 1; i <= 10; ++i)
        files.batch.add(files.write(QString::number(i), i), files.count);
    CHECK(files.written == 0);
    CHECK(files.kept(u"1"_s) == 0);
    REQUIRE(waitUntil([&] { return files.written == 10; }));
    CHECK(files.batch.commits() == 1);
    CHECK(files.kept(u"10"_s) == 10);
    CHECK(waitUntil([&] { return changed.count() == 1; }));
}

TEST_CASE("a full batch does not wait")
{
    BatchFiles files;
    for (int i = 0; i < WriteBatch::kMost; ++i)
        files.batch.add(files.write(QString::number(i), i), files.count);
    CHECK(files.written == WriteBatch::kMost);
    CHECK(files.batch.commits() == 1);
}

TEST_CASE("what somebody waits for is written at once, and no older answer overtakes it")
{
    BatchFiles files;
    files.batch.add(files.write(u"customer"_s, 1), files.count);
    REQUIRE(files.batch.writeNow(files.write(u"customer"_s, 2)));
    CHECK(files.written == 1);
    CHECK(files.kept(u"customer"_s) == 2);
}

TEST_CASE("an answer that cannot be written costs none of the others")
{
    BatchFiles files;
    files.batch.add(files.write(u"before"_s, 1), files.count);
    files.batch.add(
        [](store::ChangeSet &) -> Result<void> {
            return failure({Error::Kind::NotFound, 0, 0, u"no such customer"_s, {}, {}, {}});
        },
        files.count);
    files.batch.add(files.write(u"after"_s, 2), files.count);
    files.batch.flush();
    CHECK(files.written == 2);
    CHECK(files.failed == 1);
    CHECK(files.kept(u"before"_s) == 1);
    CHECK(files.kept(u"after"_s) == 2);
}
