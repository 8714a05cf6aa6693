// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/activitymodel.h"

#include "models/store/database.h"
#include "tests/support/catch.h"
#include "tests/support/wait.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace tierdesk;
using namespace tierdesk::items;
using namespace tierdesk::test;
using namespace Qt::StringLiterals;

namespace {

const QDateTime kNoon = QDateTime(QDate(2026, 3, 9), QTime(12, 0), Qt::UTC);

ActivityWords activityWords()
{
    return {[](const QDateTime &at) { return at.toString(Qt::ISODate); },
        [](const QString &what) { return what; }, [](const QString &result) { return result; },
        [](const store::ActivityRow &row) { return row.entry.who; }};
}

/// A desk file with activities, and the list of them.
struct Log {
    Log() { (void)open(); }
    [[nodiscard]] std::unique_ptr<store::Database> open() const
    {
        auto desk = store::Database::open(store::File::Desk, path(), store::Access::ReadWrite);
        REQUIRE(desk);
        return std::move(*desk);
    }
    [[nodiscard]] QString path() const { return folder.filePath(u"desk.sqlite"_s); }
    void keep(const QList<int> &minutes) const
    {
        const auto desk = open();
        auto transaction = store::Transaction::begin(*desk);
        REQUIRE(transaction);
        for (const int minute : minutes) {
            ActivityEntry entry;
            entry.id = u"at %1"_s.arg(minute);
            entry.when = kNoon.addSecs(60 * minute);
            entry.what = QString::number(minute);
            REQUIRE(store::ActivityTable(*desk).insert(entry));
        }
        REQUIRE((*transaction)->commit());
    }
    [[nodiscard]] QStringList shown() const
    {
        QStringList shown;
        for (int row = 0; row < model.rowCount(); ++row)
            shown.append(model.index(row, int(ActivityColumn::What)).data().toString());
        return shown;
    }
    void reload()
    {
        model.reload();
        REQUIRE(waitUntil([this] { return model.isSettled(); }));
    }

    QTemporaryDir folder;
    ActivityModel model {path(), activityWords()};
};

} // namespace

TEST_CASE("a log that is asked for many times at once reads once and once more")
{
    Log log;
    log.keep({1, 2, 3});
    QSignalSpy settled(&log.model, &ActivityModel::settled);
    store::ActivityQuery query;
    for (const QString &typed : {u"1"_s, u"12"_s, u"123"_s, u"12"_s, u"1"_s, QString()}) {
        query.words = typed;
        log.model.setQuery(query);
        log.model.reload();
    }
    REQUIRE(waitUntil([&log] { return log.model.isSettled(); }));
    CHECK(settled.size() == 1);
    CHECK(log.shown() == QStringList {u"3"_s, u"2"_s, u"1"_s});
}

TEST_CASE("records that come late take their places and move nobody's")
{
    Log log;
    log.keep({10, 20, 30, 40});
    log.reload();
    const QAbstractItemModelTester tester(&log.model);
    const QSignalSpy reset(&log.model, &ActivityModel::modelReset);
    const QPersistentModelIndex looked = log.model.index(2, int(ActivityColumn::What));
    REQUIRE(looked.data() == u"20"_s);
    log.keep({5, 15, 16, 35, 50});
    log.reload();
    CHECK(reset.isEmpty());
    CHECK(looked.data() == u"20"_s);
    CHECK(log.shown()
        == QStringList {u"50"_s, u"40"_s, u"35"_s, u"30"_s, u"20"_s, u"16"_s, u"15"_s, u"10"_s, u"5"_s});
}
