// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "app/damagedfiles.h"
#include "models/store/database.h"
#include "models/store/drafttable.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace tierdesk;
using namespace tierdesk::app;
using namespace Qt::StringLiterals;
using store::Access;
using store::Database;

namespace {

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

    REQUIRE(keepDamagedFilesAside(folder.path(), QDateTime::currentDateTimeUtc()).has_value());
    CHECK(namesIn(folder).filter(u"desk.sqlite.damaged-"_s).size() == 1);
    const auto drafts = store::DraftTable(*openDesk(folder)).all();
    REQUIRE(drafts.has_value());
    CHECK(drafts->isEmpty());
}

TEST_CASE("a sound file is not put aside")
{
    QTemporaryDir folder;
    saveDrafts(*openDesk(folder), 3);
    REQUIRE(keepDamagedFilesAside(folder.path(), QDateTime::currentDateTimeUtc()).has_value());
    CHECK(namesIn(folder).filter(u"damaged"_s).isEmpty());
    CHECK(store::DraftTable(*openDesk(folder)).all()->size() == 3);
}
