// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/wait.h"

#include "app/datafolder.h"
#include "app/doorbell.h"
#include "app/troubledialogs.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QFuture>
#include <QPromise>
#include <QTemporaryDir>
#include <QThread>

#include <chrono>
#include <memory>
#include <optional>

using namespace tierdesk;
using namespace tierdesk::app;
using namespace Qt::StringLiterals;

TEST_CASE("a data folder is made for its owner alone")
{
    QTemporaryDir parent;
    const QString path = parent.filePath(u"new/desk"_s);
    const auto folder = DataFolder::open(path);
    REQUIRE(folder.has_value());
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    CHECK((QFileInfo(path).permissions() & others) == QFile::Permissions());
}

TEST_CASE("a folder has one writer, and the next may have it afterwards")
{
    QTemporaryDir parent;
    const QString path = parent.filePath(u"desk"_s);
    {
        const auto first = DataFolder::open(path);
        REQUIRE(first.has_value());
        const auto second = DataFolder::open(path);
        REQUIRE_FALSE(second.has_value());
        CHECK(second.error().kind == DataFolderFault::Kind::InUse);
        CHECK(second.error().processId == QCoreApplication::applicationPid());
    }
    CHECK(DataFolder::open(path).has_value());
}

TEST_CASE("a folder that cannot be made is said, and what is there stays")
{
    QTemporaryDir parent;
    const QString file = parent.filePath(u"file"_s);
    QFile plain(file);
    REQUIRE(plain.open(QFile::WriteOnly));
    REQUIRE(plain.write("mine") == 4);
    plain.close();

    for (const QString &path : {file, file + u"/desk"_s}) {
        CAPTURE(path);
        const auto folder = DataFolder::open(path);
        REQUIRE_FALSE(folder.has_value());
        CHECK(folder.error().kind == DataFolderFault::Kind::NotWritable);
    }
    REQUIRE(plain.open(QFile::ReadOnly));
    CHECK(plain.readAll() == "mine");
}

TEST_CASE("a folder belongs to the account that had it first")
{
    QTemporaryDir parent;
    const QString path = parent.filePath(u"desk"_s);
    const QString tenant = u"25EB8C48-0000-4000-8000-000000000001"_s;
    const QString other = u"afc419f6-0000-4000-8000-000000000002"_s;
    {
        const auto folder = DataFolder::open(path);
        REQUIRE(folder.has_value());
        REQUIRE(folder->keepFor(tenant).has_value());
    }
    const auto again = DataFolder::open(path);
    REQUIRE(again.has_value());
    CHECK(again->keepFor(tenant.toLower()).has_value());
    const auto refused = again->keepFor(other);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().kind == DataFolderFault::Kind::OtherAccount);
    CHECK(again->keepFor(tenant).has_value()); // it still is the first one's
}

TEST_CASE("a folder with somebody else's files is left as it is")
{
    QTemporaryDir parent;
    const QString path = parent.filePath(u"shared"_s);
    REQUIRE(QDir().mkpath(path));
    const auto everybody = QFile::Permissions(0x7755);
    REQUIRE(QFile::setPermissions(path, everybody));
    QFile file(path + u"/letter.txt"_s);
    REQUIRE(file.open(QFile::WriteOnly));
    const QFile::Permissions before = QFileInfo(path).permissions();
    const auto folder = DataFolder::open(path);
    REQUIRE_FALSE(folder.has_value());
    CHECK(folder.error().kind == DataFolderFault::Kind::Foreign);
    CHECK(QFileInfo(path).permissions() == before);
}

TEST_CASE("a folder with one file of ours is ours")
{
    QTemporaryDir parent;
    QFile desk(parent.filePath(u"desk.sqlite"_s));
    REQUIRE(desk.open(QFile::WriteOnly));
    CHECK(DataFolder::open(parent.path()).has_value());
}

TEST_CASE("network file systems are known by their type")
{
    for (const char *type : {"nfs", "NFS4", "cifs", "smb3", "fuse.sshfs"})
        CHECK(isNetworkFileSystem(type));
    for (const char *type : {"ext4", "btrfs", "tmpfs", "overlay", "fuse.gocryptfs", "xfs"})
        CHECK_FALSE(isNetworkFileSystem(type));
}

namespace {

/// What a second start hears, while the first one goes on with its own work.
Doorbell::Answer heardAt(const QString &folder)
{
    Doorbell::Answer answer = Doorbell::Answer::None;
    const std::unique_ptr<QThread> visitor(
        QThread::create([&answer, folder] { answer = Doorbell::ring(folder); }));
    visitor->start();
    REQUIRE(test::waitUntil([&] { return visitor->isFinished(); }));
    return answer;
}

} // namespace

TEST_CASE("a second start rings the first one")
{
    QTemporaryDir parent;
    CHECK(Doorbell::ring(parent.path()) == Doorbell::Answer::None);

    Doorbell bell(parent.path());
    int rings = 0;
    QObject::connect(&bell, &Doorbell::rung, &bell, [&rings] { ++rings; });
    CHECK(heardAt(parent.path()) == Doorbell::Answer::Raised);
    CHECK(rings == 1);
}

TEST_CASE("where there is no window, a second start is told so")
{
    QTemporaryDir parent;
    const Doorbell bell(parent.path()); // nobody listens for raising
    CHECK(heardAt(parent.path()) == Doorbell::Answer::NoWindow);
}

TEST_CASE("who reads without a window is asked to leave by a window that starts")
{
    QTemporaryDir parent;
    Doorbell bell(parent.path());
    int asked = 0;
    QObject::connect(&bell, &Doorbell::leaveAsked, &bell, [&asked] { ++asked; });
    CHECK(heardAt(parent.path()) == Doorbell::Answer::GivesWay);
    CHECK(asked == 1);
}

TEST_CASE("a folder that is being left is had as soon as it is free, and given up after a while")
{
    using namespace std::chrono_literals;
    QTemporaryDir parent;
    const QString path = parent.filePath(u"desk"_s);
    std::optional<DataFolder> other = std::move(*DataFolder::open(path));
    QObject context;
    std::optional<tl::expected<DataFolder, DataFolderFault>> had;
    const auto take = [&had](tl::expected<DataFolder, DataFolderFault> folder) { had = std::move(folder); };
    DataFolder::openWhenFree(path, 1ms, &context, take);
    REQUIRE(test::waitUntil([&] { return had.has_value(); }));
    REQUIRE_FALSE(had->has_value());
    CHECK(had->error().kind == DataFolderFault::Kind::InUse);

    had.reset();
    DataFolder::openWhenFree(path, 1min, &context, take);
    const QDeadlineTimer someTries(150ms);
    REQUIRE(test::waitUntil([&] { return someTries.hasExpired(); }));
    CHECK_FALSE(had.has_value());
    other.reset();
    REQUIRE(test::waitUntil([&] { return had.has_value(); }));
    CHECK(had->has_value());
}

TEST_CASE("of who has the folder and answered it is not said that it did not")
{
    DataFolderFault fault {DataFolderFault::Kind::InUse, u"/data"_s, 7};
    CHECK(folderWords(fault).meaning.contains(u"did not answer"_s));
    fault.isWithoutWindow = true;
    CHECK_FALSE(folderWords(fault).meaning.contains(u"did not answer"_s));
}

TEST_CASE("who asks for everything to be read hears how that ended")
{
    using Outcome = Doorbell::Reading::Outcome;
    QTemporaryDir parent;
    QObject context;
    std::optional<Doorbell::Reading> heard;
    const auto ask = [&] {
        heard.reset();
        Doorbell::askToRead(
            parent.path(), &context, [&heard](const Doorbell::Reading &reading) { heard = reading; });
    };
    ask();
    REQUIRE(test::waitUntil([&] { return heard.has_value(); }));
    CHECK(heard->outcome == Outcome::NobodyThere);

    auto bell = std::make_unique<Doorbell>(parent.path());
    std::optional<Doorbell::Reply> reply;
    QObject::connect(bell.get(), &Doorbell::readingAsked, &context,
        [&reply](const Doorbell::Reply &asked) { reply = asked; });
    ask();
    REQUIRE(test::waitUntil([&] { return reply.has_value(); }));
    CHECK_FALSE(heard.has_value()); // it takes its time
    (*reply)({});
    REQUIRE(test::waitUntil([&] { return heard.has_value(); }));
    CHECK(heard->outcome == Outcome::Read);

    reply.reset();
    ask();
    REQUIRE(test::waitUntil([&] { return reply.has_value(); }));
    (*reply)(
        failure({Error::Kind::Throttled, int(Cause::BrokenOff), 429, u"words of the service"_s, {}, {}, {}}));
    REQUIRE(test::waitUntil([&] { return heard.has_value(); }));
    CHECK(heard->outcome == Outcome::Failed);
    CHECK(heard->error.kind == Error::Kind::Throttled);
    CHECK(heard->error.code == int(Cause::BrokenOff));
    CHECK(heard->error.httpStatus == 429);
    CHECK(heard->error.detail.isEmpty());

    reply.reset();
    ask();
    REQUIRE(test::waitUntil([&] { return reply.has_value(); }));
    bell.reset(); // the window is closed
    REQUIRE(test::waitUntil([&] { return heard.has_value(); }));
    CHECK(heard->outcome == Outcome::BrokenOff);
    (*reply)({}); // nobody is there any more
}
