// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/store/storefixture.h"

#include "models/store/statement.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSemaphore>
#include <QThread>

using namespace tierdesk;
using namespace tierdesk::store;
using namespace tierdesk::test;
using namespace Qt::StringLiterals;

namespace {

Result<std::unique_ptr<Database>> openAt(const QString &path, Access access = Access::ReadWrite)
{
    return Database::open(File::Replica, path, access);
}

QString pragma(Database &database, const QString &name)
{
    auto read = must(Statement::prepare(database, u"PRAGMA "_s + name));
    must(read.run());
    REQUIRE(read.next());
    return read.text(0);
}

void fill(StoreFixture &f, int customers)
{
    QList<Customer> page;
    for (int i = 1; i <= customers; ++i)
        page.append(customerOf(i, u"Company %1"_s.arg(i)));
    f.write([&] { return CustomerTable(*f.replica).upsert(page, kNow); });
}

void overwrite(const QString &path, qint64 from, qint64 count)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.size() >= from + count);
    file.seek(from);
    REQUIRE(file.write(QByteArray(count, '\xA5')) == count);
}

/// What a kill leaves behind: the files as they are now, under another name.
QString copyAsKilled(const StoreFixture &f)
{
    const QString folder = f.folder() + u"/killed"_s;
    REQUIRE(QDir().mkpath(folder));
    for (const QString &suffix : {u""_s, u"-wal"_s, u".open"_s})
        REQUIRE(QFile::copy(f.replicaPath() + suffix, folder + u"/replica.sqlite"_s + suffix));
    return folder + u"/replica.sqlite"_s;
}

} // namespace

TEST_CASE("the two files are written as safely as what they hold needs")
{
    StoreFixture f;
    const auto desk = f.openDesk();
    CHECK(pragma(*f.replica, u"journal_mode"_s) == u"wal"_s);
    CHECK(pragma(*desk, u"journal_mode"_s) == u"wal"_s);
    CHECK(pragma(*f.replica, u"synchronous"_s) == u"1"_s); // NORMAL
    CHECK(pragma(*desk, u"synchronous"_s) == u"2"_s); // FULL
    CHECK(pragma(*f.replica, u"busy_timeout"_s) == u"2000"_s);
    const auto reader = f.openReader();
    CHECK(pragma(*reader, u"busy_timeout"_s) == u"250"_s);
    CHECK(pragma(*reader, u"query_only"_s) == u"1"_s);
}

TEST_CASE("the log of the replica is written back by itself, however often somebody reads")
{
    StoreFixture f;
    const auto reader = f.openReader();
    const auto log = [&f] { return QFileInfo(f.replicaPath() + u"-wal"_s).size() / 1'000'000; };
    const auto write = [&f](int megabytes) {
        const auto transaction = must(Transaction::begin(*f.replica));
        for (int i = 0; i < megabytes; ++i)
            must(f.replica->execute(u"INSERT OR REPLACE INTO bookmark VALUES ('%1', '', 0, zeroblob(1000000),"
                                    " 0, NULL, NULL, 0)"_s.arg(i)));
        must(transaction->commit());
    };
    write(1);
    must(reader->execute(u"BEGIN"_s));
    REQUIRE(must(CustomerTable(*reader).count()) == 0);
    write(70); // cannot be written back as long as somebody reads what was before it
    must(reader->execute(u"COMMIT"_s));
    write(20);
    CHECK(log() > 90);
    write(1); // begins anew
    CHECK(log() < 70);
    write(20);
    CHECK(log() < 70);
}

TEST_CASE("nobody but the person may read the files")
{
    StoreFixture f;
    fill(f, 1);
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s, u".open"_s}) {
        CAPTURE(suffix);
        const auto mode = QFile::permissions(f.replicaPath() + suffix);
        CHECK_FALSE(
            mode.testAnyFlags(QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther));
        CHECK(mode.testFlag(QFile::ReadOwner));
    }
}

TEST_CASE("a reader sees what was committed while the writer is in the middle of a page")
{
    StoreFixture f;
    const auto reader = f.openReader();
    const CustomerTable reading(*reader);
    CustomerTable writing(*f.replica);
    fill(f, 3);
    CHECK(must(reading.count()) == 3);
    {
        const auto transaction = must(Transaction::begin(*f.replica));
        must(writing.upsert({customerOf(10, u"Ten"_s)}, kNow));
        CHECK(must(writing.count()) == 4);
        CHECK(must(reading.count()) == 3);
        CHECK(must(reading.idsByName()).size() == 3);
        must(transaction->commit());
    }
    CHECK(must(reading.count()) == 4);
    CHECK(must(reading.idsByName()).size() == 4);
}

TEST_CASE("a transaction that is not committed leaves nothing")
{
    StoreFixture f;
    CustomerTable table(*f.replica);
    {
        const auto transaction = must(Transaction::begin(*f.replica));
        must(table.upsert({customerOf(1, u"One"_s)}, kNow));
    }
    CHECK(must(table.count()) == 0);
    CHECK_FALSE(f.replica->isInTransaction());
    fill(f, 2);
    CHECK(must(table.count()) == 2);
}

TEST_CASE("a transaction that gives way is ended by its owner before another one begins")
{
    StoreFixture f;
    CustomerTable table(*f.replica);
    auto open = must(Transaction::begin(*f.replica));
    must(table.upsert({customerOf(50, u"Fifty"_s)}, kNow));
    const bool commits = GENERATE(true, false);
    int asked = 0;
    open->giveWay([&] {
        ++asked;
        if (commits)
            must(open->commit());
        open.reset();
    });
    fill(f, 2);
    CHECK(asked == 1);
    CHECK(must(table.count()) == (commits ? 3 : 2));
    // Nobody is asked who has committed already.
    open = must(Transaction::begin(*f.replica));
    open->giveWay([&] { ++asked; });
    must(open->commit());
    fill(f, 3);
    CHECK(asked == 1);
}

TEST_CASE("a reader cannot write")
{
    StoreFixture f;
    const auto reader = f.openReader();
    const auto written = reader->execute(u"INSERT INTO meta (key, value) VALUES ('a', 'b')"_s);
    REQUIRE_FALSE(written.has_value());
    CHECK(written.error().kind == Error::Kind::Storage);
    CHECK(written.error().code == Database::kReadOnly);
}

TEST_CASE("a second writer is told that the file is busy")
{
    StoreFixture f;
    const auto other = f.openReplica();
    const auto transaction = must(Transaction::begin(*f.replica));
    const auto second = Transaction::begin(*other);
    REQUIRE_FALSE(second.has_value());
    CHECK(second.error().code == Database::kBusy);
}

TEST_CASE("after a kill everything committed is there and nothing else")
{
    StoreFixture f;
    fill(f, 700);
    const auto transaction = must(Transaction::begin(*f.replica));
    must(CustomerTable(*f.replica).upsert({customerOf(9999, u"Not committed"_s)}, kNow));
    const QString killed = copyAsKilled(f);

    const auto reopened = must(openAt(killed));
    CHECK(must(CustomerTable(*reopened).count()) == 700);
    CHECK(must(CustomerTable(*reopened).idsByName()).size() == 700);
    CHECK(must(CustomerTable(*reopened).find(idOf<CustomerId>(9999))) == std::nullopt);
}

TEST_CASE("a file of a newer program is refused and left as it is")
{
    StoreFixture f;
    must(f.replica->execute(u"PRAGMA user_version = 999"_s));
    f.replica.reset();
    QFile file(f.replicaPath());
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    for (const Access access : {Access::ReadWrite, Access::ReadOnly}) {
        const auto opened = openAt(f.replicaPath(), access);
        REQUIRE_FALSE(opened.has_value());
        CHECK(opened.error().kind == Error::Kind::Storage);
        CHECK(opened.error().code == Database::kNewerVersion);
    }
    file.seek(0);
    CHECK(file.readAll() == before);
}

TEST_CASE("a reader that comes before the writer is told so")
{
    StoreFixture f;
    const QString path = f.folder() + u"/empty.sqlite"_s;
    QFile empty(path);
    REQUIRE(empty.open(QIODevice::WriteOnly));
    const auto early = openAt(path, Access::ReadOnly);
    REQUIRE_FALSE(early.has_value());
    CHECK(early.error().code == Database::kNotMigrated);
    const auto missing = openAt(f.folder() + u"/missing.sqlite"_s, Access::ReadOnly);
    REQUIRE_FALSE(missing.has_value());
    CHECK(missing.error().code == Database::kCannotOpen);
    CHECK_FALSE(QFileInfo::exists(f.folder() + u"/missing.sqlite"_s));
}

TEST_CASE("a file that is no database is damaged, is kept aside, and a new one takes its place")
{
    StoreFixture f;
    fill(f, 100);
    f.replica.reset();
    overwrite(f.replicaPath(), 0, 100);
    const auto opened = openAt(f.replicaPath());
    REQUIRE_FALSE(opened.has_value());
    CHECK(opened.error().kind == Error::Kind::Storage);
    CHECK(opened.error().code == Database::kDamaged);

    const QString aside = must(keepDamagedFileAside(f.replicaPath(), kNow));
    CHECK(aside == f.replicaPath() + u".damaged-"_s + kNow.toString(u"yyyyMMdd-HHmmss"_s));
    CHECK(QFileInfo::exists(aside));
    CHECK_FALSE(QFileInfo::exists(f.replicaPath()));
    const auto fresh = must(openAt(f.replicaPath()));
    CHECK(must(CustomerTable(*fresh).count()) == 0);
}

TEST_CASE("two files damaged in the same second are both kept")
{
    StoreFixture f;
    f.replica.reset();
    const QString first = must(keepDamagedFileAside(f.replicaPath(), kNow));
    f.openReplica().reset();
    const QString second = must(keepDamagedFileAside(f.replicaPath(), kNow));
    CHECK(first != second);
    CHECK(QFileInfo::exists(first));
    CHECK(QFileInfo::exists(second));
    CHECK_FALSE(keepDamagedFileAside(f.replicaPath(), kNow).has_value());
}

TEST_CASE("damage inside the file is found at the start after a kill")
{
    StoreFixture f;
    fill(f, 2000);
    f.replica.reset();
    const qint64 size = QFileInfo(f.replicaPath()).size();
    overwrite(f.replicaPath(), size / 2, 16384);
    QFile marker(f.replicaPath() + u".open"_s); // the writer did not close
    REQUIRE(marker.open(QIODevice::WriteOnly));
    for (int attempt = 0; attempt < 2; ++attempt) {
        const auto opened = openAt(f.replicaPath());
        REQUIRE_FALSE(opened.has_value());
        CHECK(opened.error().code == Database::kDamaged);
        CHECK(marker.exists()); // not closed soundly: the next start looks again, whatever else is lost
    }
}

TEST_CASE("damage met while reading is an error that says so, not an empty list")
{
    StoreFixture f;
    fill(f, 2000);
    f.replica.reset();
    const qint64 size = QFileInfo(f.replicaPath()).size();
    overwrite(f.replicaPath(), 40960, size - 40960 - 4096);
    const auto reader = f.openReader();
    const auto read = CustomerTable(*reader).forEachText([](const CustomerTexts &) {});
    REQUIRE_FALSE(read.has_value());
    CHECK(read.error().code == Database::kDamaged);
}

TEST_CASE("damage that is met inside a cleanly closed file is found again at the next start")
{
    StoreFixture f;
    fill(f, 2000);
    f.replica.reset();
    const qint64 size = QFileInfo(f.replicaPath()).size();
    overwrite(f.replicaPath(), size / 2, size / 4);
    SECTION("the writer met it")
    {
        const auto writer = must(openAt(f.replicaPath()));
        const auto read = CustomerTable(*writer).forEachText([](const CustomerTexts &) {});
        REQUIRE_FALSE(read.has_value());
        CHECK(read.error().code == Database::kDamaged);
    }
    SECTION("a reader met it")
    {
        const auto writer = must(openAt(f.replicaPath()));
        const auto reader = f.openReader();
        REQUIRE_FALSE(CustomerTable(*reader).forEachText([](const CustomerTexts &) {}).has_value());
    }
    for (int start = 0; start < 2; ++start) {
        const auto opened = openAt(f.replicaPath());
        REQUIRE_FALSE(opened.has_value());
        CHECK(opened.error().code == Database::kDamaged);
    }
    must(keepDamagedFileAside(f.replicaPath(), kNow));
    openAt(f.replicaPath()).value().reset();
    CHECK(openAt(f.replicaPath()).has_value());
}

TEST_CASE("a file that is sound after all is opened, and the suspicion ends")
{
    StoreFixture f;
    fill(f, 10);
    f.replica.reset();
    QFile suspicion(f.replicaPath() + u".suspect"_s);
    REQUIRE(suspicion.open(QIODevice::WriteOnly));
    CHECK(openAt(f.replicaPath()).has_value());
    CHECK_FALSE(suspicion.exists());
}

TEST_CASE("a clean end leaves no marker")
{
    StoreFixture f;
    CHECK(QFileInfo::exists(f.replicaPath() + u".open"_s));
    f.replica.reset();
    CHECK_FALSE(QFileInfo::exists(f.replicaPath() + u".open"_s));
    CHECK_FALSE(QFileInfo::exists(f.replicaPath() + u"-wal"_s));
}

TEST_CASE("a folder that cannot be written is said")
{
    StoreFixture f;
    QFile blocker(f.folder() + u"/blocker"_s);
    REQUIRE(blocker.open(QIODevice::WriteOnly));
    const auto opened = openAt(f.folder() + u"/blocker/replica.sqlite"_s);
    REQUIRE_FALSE(opened.has_value());
    CHECK(opened.error().kind == Error::Kind::Storage);
    CHECK(opened.error().code == Database::kCannotOpen);
}

TEST_CASE("a full disk is an error of its own, and what was there stays")
{
    StoreFixture f;
    fill(f, 10);
    CustomerTable table(*f.replica);
    must(f.replica->execute(u"PRAGMA max_page_count = "_s + pragma(*f.replica, u"page_count"_s)));
    {
        const auto transaction = must(Transaction::begin(*f.replica));
        QList<Customer> page;
        for (int i = 100; i < 5000; ++i)
            page.append(customerOf(i, QString(200, u'x')));
        const auto written = table.upsert(page, kNow);
        REQUIRE_FALSE(written.has_value());
        CHECK(written.error().kind == Error::Kind::Storage);
        CHECK(written.error().code == Database::kDiskFull);
    }
    CHECK(must(table.count()) == 10);
    must(f.replica->execute(u"PRAGMA max_page_count = 1000000"_s));
    f.write([&] { return table.upsert({customerOf(200, u"Room again"_s)}, kNow); });
    CHECK(must(table.count()) == 11);
}

TEST_CASE("the same statement may be in use twice at a time")
{
    StoreFixture f;
    fill(f, 3);
    const QString sql = u"SELECT row FROM customer WHERE row > ? ORDER BY row"_s;
    auto outer = must(Statement::prepare(*f.replica, sql));
    must(outer.run(0));
    int pairs = 0;
    while (outer.next()) {
        auto inner = must(Statement::prepare(*f.replica, sql));
        must(inner.run(outer.number(0)));
        while (inner.next())
            ++pairs;
    }
    CHECK(pairs == 3);
}

TEST_CASE("a thread that is asked to end does not read to the end first")
{
    const StoreFixture f;
    bool isEnded = false;
    QSemaphore begun;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        const auto reader = f.openReader();
        begun.release();
        isEnded = !readNumber(*reader,
            u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"_s); // endless
    }));
    thread->start();
    begun.acquire();
    thread->requestInterruption();
    REQUIRE(thread->wait(std::chrono::seconds(30)));
    CHECK(isEnded);
}
