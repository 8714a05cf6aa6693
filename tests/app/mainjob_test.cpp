// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The main job in the whole program, as a person does it: the application, its practice service and every window
// are real; what happens is read from the practice service's own state.
#include "tests/support/wait.h"
#include "tests/ui/wizardworld.h"

#include "app/application.h"
#include "ui/mainwindow.h"
#include "ui/pages/customerspage.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTableView>
#include <QTemporaryDir>

using namespace tierdesk;
using namespace tierdesk::test;
using namespace Qt::StringLiterals;

namespace {

const QString kReseller = u"Śnieżka Systemy IT sp. z o.o."_s;
const QString kDomain = u"mlynklos.onmicrosoft.com"_s;

template <typename Window> Window *topWindow()
{
    for (QWidget *const widget : QApplication::topLevelWidgets()) {
        auto *const window = qobject_cast<Window *>(widget);
        if (window && window->isVisible())
            return window;
    }
    return nullptr;
}

/// The program on a data folder of its own.
class Desk {
public:
    Desk()
    {
        app::Profile profile;
        profile.dataFolder = m_folder.filePath(u"desk"_s);
        m_application = std::make_unique<app::Application>(*qApp, profile, u"en"_s);
        REQUIRE_FALSE(m_application->start().has_value());
        REQUIRE(waitUntil([] { return topWindow<ui::MainWindow>() != nullptr; }, 60000));
        window = topWindow<ui::MainWindow>();
        REQUIRE(QTest::qWaitForWindowActive(window));
        customers = window->findChild<ui::CustomersPage *>();
        REQUIRE(waitUntil([this] { return customers->model().total() == 2000; }, 60000));
    }

    /// Rows of one column of the practice service's state.
    [[nodiscard]] QStringList microsoftSays(const QString &sql, const QString &value) const
    {
        QStringList rows;
        {
            QSqlDatabase state = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"mainjob"_s);
            state.setDatabaseName(m_folder.filePath(u"desk/practice.sqlite"_s));
            state.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
            REQUIRE(state.open());
            QSqlQuery query(state);
            REQUIRE(query.prepare(sql));
            query.addBindValue(value);
            REQUIRE(query.exec());
            while (query.next())
                rows.append(query.value(0).toString());
        }
        QSqlDatabase::removeDatabase(u"mainjob"_s);
        return rows;
    }

    /// The page that is open shows its rows: they are read when somebody goes there first.
    QTableView *shownRows() const
    {
        auto *const rows = window->currentPage()->findChild<QTableView *>();
        REQUIRE(waitUntil([rows] { return rows->model()->rowCount() > 0; }));
        return rows;
    }

    /// The row under Customers that is selected, as text.
    [[nodiscard]] QString selectedCustomer() const
    {
        const auto *const list = customers->findChild<QTableView *>();
        QStringList cells;
        for (const QModelIndex &cell : list->selectionModel()->selectedIndexes())
            cells.append(cell.data().toString());
        return cells.join(u'|');
    }

    ui::MainWindow *window = nullptr;
    ui::CustomersPage *customers = nullptr;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<app::Application> m_application;
};

ui::NewCustomerWizard *openedWizard()
{
    REQUIRE(waitUntil([] { return topWindow<ui::NewCustomerWizard>() != nullptr; }));
    auto *const wizard = topWindow<ui::NewCustomerWizard>();
    REQUIRE(QTest::qWaitForWindowActive(wizard));
    return wizard;
}

const QList<std::pair<QString, QString>> kAccountInfo {
    {u"Company name"_s, u"Młyn Zbożowy Kłos sp. z o.o."_s},
    {u"NIP (company registration number)"_s, u"123-456-32-18"_s},
    {u"Primary domain name"_s, u"mlynklos"_s},
    {u"Street and number"_s, u"ul. Młynarska 14"_s},
    {u"Postal code"_s, u"90-001"_s},
    {u"City"_s, u"Łódź"_s},
    {u"First name"_s, u"Anna"_s},
    {u"Last name"_s, u"Przykładna"_s},
    {u"Email address"_s, u"biuro@mlynklos.example"_s},
    {u"Phone number"_s, u"+48 42 555 01 42"_s},
};

void checkDone(const Desk &desk)
{
    REQUIRE(waitUntil([&desk] { return desk.selectedCustomer().contains(kDomain); }));
    CHECK(desk.selectedCustomer().contains(kReseller));
    CHECK(desk.microsoftSays(u"SELECT domain FROM customer WHERE domain = ?"_s, kDomain).size() == 1);
}

} // namespace

TEST_CASE(
    "the main job is done in the program by keys alone", "[S14][S22][S56][S57][S58][S63][S68][S69][S72]")
{
    Desk desk;
    press(Qt::Key_1, Qt::ControlModifier);
    desk.shownRows();
    press(Qt::Key_F, Qt::ControlModifier);
    type(u"sniezka"_s);
    press(Qt::Key_Down);
    press(Qt::Key_N, Qt::ControlModifier);

    ui::NewCustomerWizard *const wizard = openedWizard();
    CHECK(readable(wizard).contains(kReseller));
    for (const auto &[field, text] : kAccountInfo)
        fill(field, text);
    tabTo(u"The customer has accepted the agreement"_s);
    press(Qt::Key_Space);
    REQUIRE(waitUntil([wizard] { return isOffered(wizard, u"Next: Subscriptions"_s); }));
    press(Qt::Key_Return);

    press(Qt::Key_F, Qt::ControlModifier);
    type(u"exchange online (plan 1)"_s);
    const auto *const products = wizard->findChild<QTableView *>();
    REQUIRE(waitUntil([products] { return products->model()->rowCount() == 1; }));
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    type(u"12"_s);
    REQUIRE(waitUntil([wizard] { return isOffered(wizard, u"Next: Review"_s); }));
    press(Qt::Key_Return);
    REQUIRE(waitUntil([wizard] { return isOffered(wizard, u"Submit"_s); }));
    press(Qt::Key_Return); // Submit
    REQUIRE(waitUntil([wizard] { return isOffered(wizard, u"Done"_s); }));

    press(Qt::Key_Return); // Copy both
    CHECK(QGuiApplication::clipboard()->text().contains(u"admin@"_s + kDomain));
    tabTo(u"Done"_s);
    press(Qt::Key_Return);
    checkDone(desk);
}

TEST_CASE("the main job is done in the program by mouse alone", "[S56][S57][S60][S69]")
{
    Desk desk;
    // Letters are typed into what was clicked; everything else is the mouse.
    auto *const rail = desk.window->findChild<QAbstractItemView *>(u"rail"_s);
    REQUIRE(rail != nullptr);
    const QModelIndexList entries = rail->model()->match(
        rail->model()->index(0, 0), Qt::DisplayRole, u"Indirect resellers"_s, 1, Qt::MatchContains);
    REQUIRE(entries.size() == 1);
    QTest::mouseClick(rail->viewport(), Qt::LeftButton, {}, rail->visualRect(entries.first()).center());

    QWidget *const page = desk.window->currentPage();
    auto *const resellers = desk.shownRows();
    const QModelIndexList rows = resellers->model()->match(
        resellers->model()->index(0, 0), Qt::DisplayRole, kReseller, 1, Qt::MatchExactly);
    REQUIRE(rows.size() == 1);
    resellers->scrollTo(rows.first()); // the wheel's work
    QTest::mouseClick(
        resellers->viewport(), Qt::LeftButton, {}, resellers->visualRect(rows.first()).center());
    clickOn(page, u"Add new customer"_s);

    ui::NewCustomerWizard *const wizard = openedWizard();
    for (const auto &[field, text] : kAccountInfo) {
        clickOn(wizard, field);
        type(text);
    }
    clickOn(wizard, u"The customer has accepted the agreement"_s);
    REQUIRE(waitUntil([wizard] { return isOffered(wizard, u"Next: Subscriptions"_s); }));
    clickOn(wizard, u"Next: Subscriptions"_s);
    auto *const products = wizard->findChild<QTableView *>();
    REQUIRE(waitUntil([products] { return products->model()->rowCount() > 10; }));
    const QModelIndexList offers = products->model()->match(
        products->model()->index(0, 0), Qt::DisplayRole, u"Exchange Online (Plan 1)"_s, 1, Qt::MatchExactly);
    REQUIRE(offers.size() == 1);
    const QRect add = products->visualRect(offers.first().siblingAtColumn(3));
    QTest::mouseClick(products->viewport(), Qt::LeftButton, {}, QPoint(add.left() + 20, add.center().y()));
    REQUIRE(waitUntil([wizard] { return isOffered(wizard, u"Next: Review"_s); }));
    clickOn(wizard, u"Next: Review"_s);
    REQUIRE(waitUntil([wizard] { return isOffered(wizard, u"Submit"_s); }));
    clickOn(wizard, u"Submit"_s);
    REQUIRE(waitUntil([wizard] { return isOffered(wizard, u"Done"_s); }));
    clickOn(wizard, u"Copy both"_s);
    clickOn(wizard, u"Done"_s);
    checkDone(desk);
}
