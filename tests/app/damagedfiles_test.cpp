// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/fullfolder.h"

#include "app/damagedfiles.h"
#include "models/store/accountmark.h"
#include "models/store/backup.h"
#include "models/store/database.h"
#include "models/store/drafttable.h"
#include "ui/text/operationwords.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace tierdesk;
using namespace tierdesk::app;
using namespace tierdesk::test;
using namespace Qt::StringLiterals;
using store::Access;
using store::Database;

namespace {

const QString kPracticeTenant = u"tenant-1"_s;

std::unique_ptr<Database> openDesk(const QTemporaryDir &folder)
{
    auto desk = Database::open(store::File::Desk, folder.filePath(u"desk.sqlite"_s), Access::ReadWrite);
    REQUIRE(desk.has_value());
    return std::move(*desk);
}

void saveDrafts(Database &desk, int count)
{
    const auto transaction = store::Transaction::begin(desk);
    REQUIRE(transaction.has_value());
    for (int i = 0; i < count; ++i) {
        store::Draft draft;
        draft.id = DraftId::createRandom();
        draft.content.companyName = QString(500, u'x');
        draft.savedAt = QDateTime::currentDateTimeUtc();
        REQUIRE(store::DraftTable(desk).save(draft).has_value());
    }
    REQUIRE((*transaction)->commit().has_value());
}

QStringList namesIn(const QTemporaryDir &folder)
{
    return QDir(folder.path()).entryList(QDir::Files, QDir::Name);
}

} // namespace

TEST_CASE("a desk file damaged inside is kept aside and the next one is empty")
{
    QTemporaryDir folder;
    saveDrafts(*openDesk(folder), 300);
    QFile file(folder.filePath(u"desk.sqlite"_s));
    REQUIRE(file.open(QIODevice::ReadWrite));
    file.seek(file.size() / 2);
    file.write(QByteArray(int(file.size() / 4), '\xA5'));
    file.close();
    // It opens; what it holds cannot be read, which is how a start hears of the damage.
    REQUIRE_FALSE(store::DraftTable(*openDesk(folder)).all().has_value());

    const auto mended = keepDamagedFilesAside(folder.path(), QDateTime::currentDateTimeUtc());
    REQUIRE(mended.has_value());
    CHECK(QFile::exists(mended->keptAs));
    CHECK_FALSE(mended->backupOf.isValid());
    CHECK(namesIn(folder).filter(u"desk.sqlite.damaged-"_s).size() == 1);
    const auto drafts = store::DraftTable(*openDesk(folder)).all();
    REQUIRE(drafts.has_value());
    CHECK(drafts->isEmpty());
}

TEST_CASE("a sound file is not put aside")
{
    QTemporaryDir folder;
    saveDrafts(*openDesk(folder), 3);
    const auto mended = keepDamagedFilesAside(folder.path(), QDateTime::currentDateTimeUtc());
    REQUIRE(mended.has_value());
    CHECK(mended->keptAs.isEmpty());
    CHECK(namesIn(folder).filter(u"damaged"_s).isEmpty());
    CHECK(store::DraftTable(*openDesk(folder)).all()->size() == 3);
}

TEST_CASE("a backup takes the place of a damaged desk file, and nothing of it is sent by itself")
{
    const FullFolder office;
    const QString backup = office.path(u"elsewhere.sqlite"_s);
    REQUIRE(store::markAccount(*office.openDesk(), kPracticeTenant).has_value()); // which every copy says
    REQUIRE(store::copyDatabase(office.path(u"desk.sqlite"_s), backup).has_value());
    office.breakDesk();
    const auto mended = restoreDesk(office.folder(), backup, kPracticeTenant, kNoon);
    REQUIRE(mended.has_value());
    CHECK(QFile::exists(mended->keptAs));
    CHECK(mended->backupOf == QFileInfo(backup).lastModified());
    CHECK(mended->unfinished == 1);

    const auto desk = office.openDesk();
    CHECK(store::DraftTable(*desk).all()->size() == 1);
    CHECK(store::OperationTable(*desk).unfinished()->isEmpty());
    const auto operations = store::OperationTable(*desk).all();
    REQUIRE(operations->size() == 1);
    CHECK(operations->first().state == OperationState::GivenUp);
    CHECK(operations->first().correlation == office.operation.correlation);
    CHECK(QFile::exists(backup));
    CHECK_FALSE(QDir(office.folder()).entryList({u"desk.sqlite.damaged-*"_s}).isEmpty());
    CHECK_FALSE(QFile::exists(office.path(u"restored.sqlite"_s)));
}

TEST_CASE("what is no backup of a desk file takes nobody's place")
{
    const FullFolder office;
    QString backup = office.path(u"elsewhere.sqlite"_s);
    SECTION("text")
    {
        QFile file(backup);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(5000, 'x'));
    }
    SECTION("of a newer program")
    {
        REQUIRE(store::copyDatabase(office.path(u"desk.sqlite"_s), backup).has_value());
        const auto newer = Database::open(store::File::Desk, backup, Access::ReadWrite);
        REQUIRE((*newer)->execute(u"PRAGMA user_version = 999"_s).has_value());
    }
    SECTION("of another account")
    {
        REQUIRE(store::copyDatabase(office.path(u"desk.sqlite"_s), backup).has_value());
        const auto other = Database::open(store::File::Desk, backup, Access::ReadWrite);
        REQUIRE(store::markAccount(**other, u"another-tenant"_s).has_value());
    }
    SECTION("an empty file")
    {
        QFile file(backup);
        REQUIRE(file.open(QIODevice::WriteOnly));
    }
    SECTION("of the other file")
    {
        REQUIRE(store::copyDatabase(office.path(u"replica.sqlite"_s), backup).has_value());
    }
    CHECK_FALSE(restoreDesk(office.folder(), backup, kPracticeTenant, kNoon).has_value());
    CHECK(store::OperationTable(*office.openDesk()).all()->size() == 1);
    CHECK(QDir(office.folder()).entryList({u"*damaged*"_s, u"restored*"_s}).isEmpty());
}

TEST_CASE("after a backup took its place, nobody is told that what was open in it was not done")
{
    FullFolder office;
    office.operation.state = OperationState::Waiting; // what it was when the backup was made: not sent yet
    office.operation.step(StepKind::Customer).error->neverSent = true;
    {
        const auto desk = office.openDesk();
        const auto transaction = store::Transaction::begin(*desk);
        REQUIRE(store::OperationTable(*desk).update(office.operation).has_value());
        REQUIRE((*transaction)->commit().has_value());
    }
    const QString backup = office.path(u"elsewhere.sqlite"_s);
    REQUIRE(store::copyDatabase(office.path(u"desk.sqlite"_s), backup).has_value());
    office.breakDesk();
    REQUIRE(restoreDesk(office.folder(), backup, kPracticeTenant, kNoon).has_value());

    const Operation kept = store::OperationTable(*office.openDesk()).all()->first();
    CHECK(kept.state == OperationState::GivenUp);
    CHECK(ui::whatStaysText(kept).startsWith(u"It is not known yet whether Microsoft created"_s));
    CHECK(kept.isStepIn(StepKind::Checkout, StepState::Running)); // may be ordered as well
}

TEST_CASE("what a killed restoration left does not spoil the next one")
{
    const FullFolder office;
    const QString backup = office.path(u"elsewhere.sqlite"_s);
    REQUIRE(store::copyDatabase(office.path(u"desk.sqlite"_s), backup).has_value());
    const QString copy = office.path(u"restored.sqlite"_s);
    const QString log = copy + u"-wal"_s;
    {
        // Another backup was being prepared: given up, and not brought from the log into the file yet.
        REQUIRE(store::copyDatabase(backup, copy).has_value());
        const auto other = Database::open(store::File::Desk, copy, Access::ReadWrite);
        REQUIRE(other.has_value());
        saveDrafts(**other, 40);
        REQUIRE(QFile::copy(log, log + u".kept"_s));
    }
    REQUIRE(QFile::rename(log + u".kept"_s, log));
    office.breakDesk();

    REQUIRE(restoreDesk(office.folder(), backup, kPracticeTenant, kNoon).has_value());
    CHECK(store::DraftTable(*office.openDesk()).all()->size() == 1);
    CHECK(QDir(office.folder()).entryList({u"restored*"_s}).isEmpty());
}

TEST_CASE("a file that cannot be replaced stays where it is")
{
    const FullFolder office;
    const QString backup = office.path(u"elsewhere.sqlite"_s);
    REQUIRE(store::copyDatabase(office.path(u"desk.sqlite"_s), backup).has_value());
    office.breakDesk();
    QFile desk(office.path(u"desk.sqlite"_s));
    REQUIRE(desk.open(QIODevice::ReadOnly));
    const QByteArray damaged = desk.readAll();
    desk.close();
    CHECK_FALSE(
        store::replaceDamagedFile(desk.fileName(), office.path(u"nowhere.sqlite"_s), kNoon).has_value());
    REQUIRE(desk.open(QIODevice::ReadOnly));
    CHECK(desk.readAll() == damaged);
}
