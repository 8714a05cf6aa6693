// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/store/storefixture.h"

#include "models/store/backup.h"
#include "models/store/drafttable.h"
#include "models/store/migrations.h"
#include "models/store/statement.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <csignal>

#include <sys/resource.h>

using namespace tierdesk;
using namespace tierdesk::store;
using namespace tierdesk::test;
using namespace Qt::StringLiterals;

namespace {

void saveDrafts(Database &desk, int count)
{
    const auto transaction = must(Transaction::begin(desk));
    for (int i = 0; i < count; ++i) {
        Draft draft;
        draft.id = DraftId::createRandom();
        draft.content.companyName = QString(500, u'x');
        draft.savedAt = kNow;
        must(DraftTable(desk).save(draft));
    }
    must(transaction->commit());
}

qsizetype draftsIn(const QString &path)
{
    const auto desk = must(Database::open(File::Desk, path, Access::ReadWrite));
    return must(DraftTable(*desk).all()).size();
}

/// A folder that a person would choose for backups.
QString elsewhere(const StoreFixture &f)
{
    const QString path = f.folder() + u"/elsewhere"_s;
    QDir().mkpath(path);
    return path;
}

QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files, QDir::Name);
}

Result<void> addNote(Database &database)
{
    return database.execute(u"CREATE TABLE note_of_tomorrow (text TEXT NOT NULL) STRICT"_s);
}

/// What a program of the next version would do.
std::vector<Migration> tomorrow()
{
    const auto today = migrationsOf(File::Desk);
    std::vector<Migration> all(today.begin(), today.end());
    all.push_back({latestVersion(File::Desk) + 1, addNote});
    return all;
}

/// A desk file as the program of version 1 made it, from the text that was shipped.
void makeVersion1(const QString &path)
{
    QFile shipped(QStringLiteral(TIERDESK_SOURCE_DIR "/tests/data/schema/desk-1.sql"));
    REQUIRE(shipped.open(QIODevice::ReadOnly));
    {
        QSqlDatabase old = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"old"_s);
        old.setDatabaseName(path);
        REQUIRE(old.open());
        QSqlQuery query(old);
        for (const QString &statement :
            QString::fromUtf8(shipped.readAll()).split(u";\n"_s, Qt::SkipEmptyParts))
            REQUIRE(query.exec(statement));
        REQUIRE(
            query.exec(u"INSERT INTO draft VALUES (x'000102030405060708090a0b0c0d0e0f', 1, 0, 5, '{}')"_s));
        REQUIRE(query.exec(u"PRAGMA user_version = 1"_s));
    }
    QSqlDatabase::removeDatabase(u"old"_s);
}

} // namespace

TEST_CASE("a backup holds everything, is for its owner alone, and the writer goes on meanwhile")
{
    StoreFixture f;
    const auto desk = f.openDesk();
    saveDrafts(*desk, 200);
    const QString target = elsewhere(f) + u"/copy.sqlite"_s;
    {
        const auto transaction = must(Transaction::begin(*desk)); // Submit is writing at this moment
        must(backUp(f.deskPath(), target));
        must(transaction->commit());
    }
    saveDrafts(*desk, 1);
    CHECK(QFile::permissions(target).toInt()
        == (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
    CHECK(draftsIn(target) == 200);
    CHECK(namesIn(elsewhere(f)).filter(u".part"_s).isEmpty());
}

TEST_CASE("a backup that cannot be made leaves the older one as it is")
{
    StoreFixture f;
    saveDrafts(*f.openDesk(), 50);
    const QString target = elsewhere(f) + u"/copy.sqlite"_s;
    must(backUp(f.deskPath(), target));
    SECTION("the database is damaged")
    {
        QFile file(f.deskPath());
        REQUIRE(file.open(QIODevice::ReadWrite));
        file.seek(file.size() / 2);
        file.write(QByteArray(int(file.size() / 4), '\xA5'));
        file.close();
        const auto made = backUp(f.deskPath(), target);
        REQUIRE_FALSE(made.has_value());
        CHECK(made.error().code == Database::kDamaged);
        CHECK(QFile::exists(f.deskPath() + u".suspect"_s)); // the next start looks for it
    }
    SECTION("a person cancels it")
    {
        const auto made = backUp(f.deskPath(), target, [] { return false; });
        REQUIRE_FALSE(made.has_value());
        CHECK(made.error().kind == Error::Kind::Canceled);
    }
    CHECK(draftsIn(target) == 50);
    CHECK(namesIn(elsewhere(f)).filter(u".part"_s).isEmpty());
}

TEST_CASE("a disk that takes no more is said, and nothing is left on it")
{
    StoreFixture f;
    saveDrafts(*f.openDesk(), 200);
    const QString target = elsewhere(f) + u"/copy.sqlite"_s;
    // Like a full disk, for this process alone.
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    rlimit before {};
    REQUIRE(getrlimit(RLIMIT_FSIZE, &before) == 0);
    rlimit little = before;
    little.rlim_cur = 32768;
    REQUIRE(setrlimit(RLIMIT_FSIZE, &little) == 0);
    const auto made = backUp(f.deskPath(), target);
    REQUIRE(setrlimit(RLIMIT_FSIZE, &before) == 0);
    std::signal(SIGXFSZ, handler);

    REQUIRE_FALSE(made.has_value());
    CHECK(made.error().kind == Error::Kind::Storage);
    CHECK_FALSE(made.error().detail.isEmpty());
    CHECK(namesIn(elsewhere(f)).filter(u"copy"_s).isEmpty());
}

TEST_CASE("a backup takes the place of no file that is in use")
{
    StoreFixture f;
    const auto desk = f.openDesk();
    saveDrafts(*desk, 3);
    QDir().mkpath(f.folder() + u"/sub"_s);
    for (const QString &target : {f.deskPath(), f.replicaPath(), f.folder() + u"/sub/../new.sqlite"_s}) {
        const auto made = backUp(f.deskPath(), target);
        REQUIRE_FALSE(made.has_value());
        CHECK(made.error().code == Database::kInDataFolder);
    }
    saveDrafts(*desk, 1);
    CHECK(must(DraftTable(*desk).all()).size() == 4);
    CHECK(namesIn(f.folder()).filter(u"new"_s).isEmpty());
}

TEST_CASE("a backup takes the place of no folder")
{
    StoreFixture f;
    const auto desk = f.openDesk();
    for (const QString &target : {elsewhere(f), elsewhere(f) + u"/new/"_s}) {
        const auto made = backUp(f.deskPath(), target);
        REQUIRE_FALSE(made.has_value());
        CHECK(made.error().code == int(Cause::FileNotPlain));
    }
    CHECK(namesIn(elsewhere(f)).isEmpty());
}

TEST_CASE("a copy just made stays although a clock that was ahead has named others later")
{
    StoreFixture f;
    saveDrafts(*f.openDesk(), 3);
    for (int year = 1; year <= 5; ++year)
        must(backUpBeforeMigration(f.deskPath(), 1, kNow.addYears(year)));
    const QString made = must(backUpBeforeMigration(f.deskPath(), 2, kNow));
    CHECK(draftsIn(made) == 3);
    CHECK(backupsOf(f.deskPath()).size() == 5);
}

TEST_CASE("a change of form that fails again and again pushes out no older form")
{
    StoreFixture f;
    saveDrafts(*f.openDesk(), 3);
    const QString oldest = must(backUpBeforeMigration(f.deskPath(), 1, kNow));
    for (int day = 1; day <= 6; ++day)
        must(backUpBeforeMigration(f.deskPath(), 2, kNow.addDays(day)));
    CHECK(QFile::exists(oldest));
}

TEST_CASE("a folder that takes no file is said")
{
    StoreFixture f;
    const auto made = backUp(f.replicaPath(), u"/proc/copy.sqlite"_s);
    REQUIRE_FALSE(made.has_value());
    CHECK(made.error().code == int(Cause::FileNotWritten));
}

TEST_CASE("the desk file is backed up before its form changes, and the five newest backups are kept")
{
    StoreFixture f;
    const auto desk = f.openDesk();
    saveDrafts(*desk, 3);
    CHECK(backupsOf(f.deskPath()).isEmpty()); // a new file: there was nothing to lose
    for (int day = 1; day <= 6; ++day)
        must(backUpBeforeMigration(f.deskPath(), 1, kNow.addDays(-day)));
    const int before = latestVersion(File::Desk);

    QList<OpeningStep> told;
    must(migrate(*desk, tomorrow(), [&told](OpeningStep step) { told.append(step); }));
    CHECK(told == QList<OpeningStep> {OpeningStep::BackingUp, OpeningStep::Migrating});
    const QStringList backups = backupsOf(f.deskPath());
    REQUIRE(backups.size() == 5);
    CHECK(QFileInfo(backups.first()).fileName().endsWith(u"-v%1.sqlite"_s.arg(before)));
    CHECK(QFileInfo(backups.last()).fileName()
        == u"desk-%1-v1.sqlite"_s.arg(kNow.addDays(-4).toString(u"yyyyMMdd-HHmmss"_s)));
    CHECK(draftsIn(backups.first()) == 3); // opened by the program that wrote it
}

TEST_CASE("without a backup the form does not change")
{
    StoreFixture f;
    const auto desk = f.openDesk();
    saveDrafts(*desk, 3);
    QFile inTheWay(backupFolderOf(f.deskPath()));
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    const auto migrated = migrate(*desk, tomorrow());
    REQUIRE_FALSE(migrated.has_value());
    CHECK(migrated.error().kind == Error::Kind::Storage);
    CHECK(migrated.error().code == Database::kNoBackup);
    CHECK(must(readNumber(*desk, u"PRAGMA user_version"_s)) == latestVersion(File::Desk));
    CHECK(must(DraftTable(*desk).all()).size() == 3);
}

TEST_CASE("a file of version 1 is opened by this program, and a copy of it is kept if its form changed")
{
    StoreFixture f;
    makeVersion1(f.deskPath());
    const auto desk = f.openDesk();
    CHECK(must(readNumber(*desk, u"SELECT count(*) FROM draft"_s)) == 1);
    CHECK(must(readNumber(*desk, u"PRAGMA user_version"_s)) == latestVersion(File::Desk));
    CHECK(backupsOf(f.deskPath()).size() == (latestVersion(File::Desk) > 1 ? 1 : 0));
}
