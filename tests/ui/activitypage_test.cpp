// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pagefixture.h"

#include "models/store/activitytable.h"
#include "models/store/database.h"
#include "ui/pages/activitypage.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace tierdesk;
using namespace tierdesk::test;
using namespace Qt::StringLiterals;

namespace {

const QDateTime kNow = QDateTime(QDate(2026, 3, 9), QTime(12, 0), Qt::UTC);

ActivityEntry entryOf(int number)
{
    ActivityEntry entry;
    entry.id = u"record %1"_s.arg(number);
    entry.when = kNow.addSecs(number);
    entry.source = number % 2 == 0 ? ActivitySource::Ours : ActivitySource::Audit;
    entry.who = number % 2 == 0 ? u"Tierdesk"_s : u"anna@distributor.example"_s;
    entry.what = u"create_order"_s;
    entry.customer = CustomerId::tryParse(u"0c39d6d5-c70d-4c55-bc02-f620844f3fd%1"_s.arg(number % 10));
    entry.customerName = u"=Customer %1"_s.arg(number);
    entry.resource = u"order"_s;
    entry.resourceId = u"order-%1"_s.arg(number);
    entry.before = u"{\"quantity\":4}"_s;
    entry.after = u"{\"quantity\":5}"_s;
    entry.correlationId = u"96514ebe"_s;
    entry.result = u"succeeded"_s;
    return entry;
}

class Log : public PageFixture {
public:
    void keep(int from, int to)
    {
        const auto desk =
            store::Database::open(store::File::Desk, session->deskPath(), store::Access::ReadWrite);
        REQUIRE(desk);
        auto transaction = store::Transaction::begin(**desk);
        REQUIRE(transaction);
        store::ActivityTable table(**desk);
        for (int number = from; number < to; ++number)
            REQUIRE(table.insert(entryOf(number)));
        REQUIRE((*transaction)->commit());
    }
    /// Changes the file behind everybody's back.
    void change(const QString &sql)
    {
        {
            auto file = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"change"_s);
            file.setDatabaseName(session->deskPath());
            REQUIRE(file.open());
            QSqlQuery query(file);
            CAPTURE(sql);
            REQUIRE(query.exec(sql));
        }
        QSqlDatabase::removeDatabase(u"change"_s);
    }
    void rename(const QString &table, const QString &name)
    {
        change(u"ALTER TABLE %1 RENAME TO %2"_s.arg(table, name));
    }
    void open()
    {
        page = std::make_unique<ui::ActivityPage>(*session);
        showPage(*page);
        view = page->findChild<QTableView *>(u"activities"_s);
        REQUIRE(view != nullptr);
    }
    [[nodiscard]] bool hasRows(int count) const
    {
        return waitUntil([this, count] { return view->model()->rowCount() == count; });
    }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return view->model()->index(row, column).data().toString();
    }

    std::unique_ptr<ui::ActivityPage> page;
    QTableView *view = nullptr;
};

} // namespace

TEST_CASE("an account in which nothing was changed says so, and what will appear")
{
    Log log;
    log.open();
    CHECK(waitUntil([&] { return says(*log.page, u"No activity yet"_s); }));
    CHECK(says(*log.page, u"90 days"_s));
}

TEST_CASE("the log lists ours and the service's activities, newest first, in words")
{
    Log log;
    log.keep(0, 3);
    log.open();
    REQUIRE(log.hasRows(3));
    const QAbstractItemModelTester tester(log.view->model());
    CHECK(log.cell(0, 1) == u"Order placed"_s);
    CHECK(log.cell(0, 2) == u"=Customer 2"_s);
    CHECK(log.cell(1, 3) == u"anna@distributor.example"_s);
    CHECK(log.cell(2, 4) == u"Done"_s);
    clickCell(*log.view, 0, 1);
    auto *pane = log.page->findChild<QWidget *>(u"activityPane"_s);
    REQUIRE(pane != nullptr);
    REQUIRE(pane->isVisible());
    CHECK(says(*pane, u"Order placed (create_order)"_s));
    CHECK(says(*pane, u"\"quantity\": 5"_s));
    CHECK(says(*pane, u"order-2"_s));
    click(button(*pane, u"Copy details"_s));
    const QString copied = QApplication::clipboard()->text();
    CHECK(copied.contains(u"create_order"_s));
    CHECK(copied.contains(u"\"quantity\": 4"_s));
    click(button(*pane, u"Close the details"_s));
    CHECK_FALSE(pane->isVisible());
}

TEST_CASE("the log is searched by words, narrowed to a source and to the selected line's customer")
{
    Log log;
    log.keep(0, 24);
    log.open();
    REQUIRE(log.hasRows(24));
    auto *source = log.page->findChild<QComboBox *>();
    REQUIRE(source != nullptr);
    source->setCurrentIndex(1);
    CHECK(log.hasRows(12));
    source->setCurrentIndex(0);
    REQUIRE(log.hasRows(24));
    clickCell(*log.view, 0, 1); // the customer ends in 3, of which there are three
    click(log.page->findChild<QWidget *>(u"customerFilter"_s));
    CHECK(log.hasRows(3));
    log.page->find();
    type(u"ORDER-13"_s);
    CHECK(log.hasRows(1));
    CHECK(says(*log.page, u"1 of 24"_s));
    type(u"nothing"_s);
    CHECK(waitUntil([&] { return says(*log.page, u"No activity found"_s); }));
    click(button(*log.page, u"Clear filters"_s));
    CHECK(log.hasRows(24));
}

TEST_CASE("the log is sorted by a head, and by time again at the third press")
{
    Log log;
    log.keep(0, 12);
    log.open();
    REQUIRE(log.hasRows(12));
    log.page->setFocus(Qt::ShortcutFocusReason);
    press(Qt::Key_3, Qt::ControlModifier | Qt::AltModifier);
    CHECK(waitUntil([&] { return log.cell(0, 2) == u"=Customer 0"_s; }));
    CHECK(log.cell(2, 2) == u"=Customer 2"_s);
    CHECK(log.cell(11, 2) == u"=Customer 11"_s); // numbers by their value
    press(Qt::Key_3, Qt::ControlModifier | Qt::AltModifier);
    CHECK(waitUntil(
        [&] { return log.cell(0, 2) == u"=Customer 11"_s && log.cell(11, 2) == u"=Customer 0"_s; }));
    press(Qt::Key_4, Qt::ControlModifier | Qt::AltModifier);
    CHECK(waitUntil([&] { return log.cell(0, 3) == u"anna@distributor.example"_s; }));
    CHECK(log.cell(0, 2) == u"=Customer 11"_s); // of hers the newest first
    CHECK(log.cell(11, 3) == u"Tierdesk"_s);
    press(Qt::Key_4, Qt::ControlModifier | Qt::AltModifier);
    press(Qt::Key_4, Qt::ControlModifier | Qt::AltModifier);
    CHECK(waitUntil([&] { return log.cell(0, 3) != log.cell(1, 3) && log.cell(0, 2) == u"=Customer 11"_s; }));
}

TEST_CASE("the log is exported as it is shown, and no cell of it is a formula")
{
    Log log;
    log.keep(0, 3);
    log.open();
    REQUIRE(log.hasRows(3));
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"log.csv"_s);
    log.page->exportTo(path);
    REQUIRE(waitUntil([&] { return says(*log.page, u"3 line"_s); }));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    CHECK(text.count("\r\n") == 4);
    CHECK(text.contains("\"2026-03-09T12:00:02.000Z\""));
    CHECK(text.contains("\"'=Customer 2\""));
    CHECK(text.contains("create_order"));
    CHECK(text.indexOf("order-2") < text.indexOf("order-1"));
}

TEST_CASE("a log that cannot be written says so in a sentence, and what to do")
{
    Log log;
    log.keep(0, 3);
    log.open();
    REQUIRE(log.hasRows(3));
    log.page->exportTo(u"/proc/no/log.csv"_s);
    REQUIRE(waitUntil([&] { return says(*log.page, u"Nothing was exported."_s); }));
    CHECK(says(*log.page, u"The file could not be written."_s));
    CHECK(says(*log.page, u"Choose another place"_s));
}

TEST_CASE("a log that cannot be read while it is exported does not blame the file it goes to")
{
    Log log;
    log.keep(0, 3);
    log.open();
    REQUIRE(log.hasRows(3));
    const QTemporaryDir folder;
    log.rename(u"activity_detail"_s, u"elsewhere"_s);
    log.page->exportTo(folder.filePath(u"log.csv"_s));
    REQUIRE(waitUntil([&] { return says(*log.page, u"Nothing was exported."_s); }));
    CHECK(says(*log.page, u"The data folder could not be read or written."_s));
    CHECK_FALSE(says(*log.page, u"The file could not be written."_s));
    CHECK_FALSE(QFile::exists(folder.filePath(u"log.csv"_s)));
    log.rename(u"elsewhere"_s, u"activity_detail"_s);
}

TEST_CASE("lines that are gone when the log is exported are counted")
{
    Log log;
    log.keep(0, 3);
    log.open();
    REQUIRE(log.hasRows(3));
    log.change(u"DELETE FROM activity_detail WHERE activity = 1"_s);
    const QTemporaryDir folder;
    log.page->exportTo(folder.filePath(u"log.csv"_s));
    REQUIRE(waitUntil([&] { return says(*log.page, u"2 line(s) exported."_s); }));
    CHECK(says(*log.page, u"1 line(s) were gone meanwhile"_s));
}

TEST_CASE("a log of a hundred thousand lines opens on its first window and keeps one's place when more comes")
{
    Log log;
    log.keep(0, 100'000);
    log.open();
    REQUIRE(log.hasRows(100'000));
    CHECK(log.cell(0, 2) == u"=Customer 99999"_s);
    CHECK(log.cell(99'999, 2) == u"=Customer 0"_s);
    clickCell(*log.view, 5, 1);
    log.keep(100'000, 100'003);
    emit log.session->activitiesChanged();
    REQUIRE(log.hasRows(100'003));
    CHECK(log.view->currentIndex().row() == 8);
    CHECK(log.cell(0, 2) == u"=Customer 100002"_s);
}

TEST_CASE(
    "what a person looks at in the log stays selected, wherever something comes and whatever is left out")
{
    Log log;
    log.keep(0, 10);
    log.keep(20, 30);
    log.open();
    REQUIRE(log.hasRows(20));
    clickCell(*log.view, 12, 1); // number 7
    const auto selected = [&log] { return log.view->currentIndex().siblingAtColumn(2).data().toString(); };
    REQUIRE(selected() == u"=Customer 7"_s);
    log.keep(10, 20); // records come late
    emit log.session->activitiesChanged();
    REQUIRE(log.hasRows(30));
    CHECK(selected() == u"=Customer 7"_s);
    const QAbstractItemModelTester tester(log.view->model());
    CHECK(log.cell(10, 2) == u"=Customer 19"_s);
    CHECK(log.cell(29, 2) == u"=Customer 0"_s);
}

TEST_CASE("the log looks as it should")
{
    for (const auto &[name, scheme] :
        {std::pair(u"light"_s, ui::Scheme::Light), std::pair(u"dark"_s, ui::Scheme::Dark)}) {
        Log log;
        ui::Style::apply(*qApp, scheme);
        log.keep(0, 40);
        log.open();
        REQUIRE(log.hasRows(40));
        clickCell(*log.view, 2, 1);
        auto *pane = log.page->findChild<QWidget *>(u"activityPane"_s);
        REQUIRE(waitUntil([pane] { return pane->x() > 0; })); // laid out
        keepPicture(*log.page, u"activity-%1"_s.arg(name));
    }
}
