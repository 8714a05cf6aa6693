// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/modeltext.h"
#include "tests/ui/pagefixture.h"

#include "ui/pages/resellerpane.h"
#include "ui/pages/resellerspage.h"
#include "ui/style/style.h"

#include <QClipboard>
#include <QLineEdit>
#include <QSignalSpy>

using namespace tierdesk;
using namespace tierdesk::test;
using namespace Qt::StringLiterals;

namespace {

class Resellers : public PageFixture {
public:
    Resellers()
    {
        readAll();
        page = std::make_unique<ui::ResellersPage>(*session, *resellers);
        showPage(*page);
        view = page->findChild<QTableView *>(u"resellers"_s);
        REQUIRE(view != nullptr);
        REQUIRE(waitUntil([this] { return view->model()->rowCount() == sandbox.resellerCount(); }));
    }
    [[nodiscard]] QStringList names() const { return columnText(*view->model(), 0); }

    std::unique_ptr<ui::ResellersPage> page;
    QTableView *view = nullptr;
};

} // namespace

TEST_CASE("all indirect resellers are listed in the language's order", "[S14][S22][S56]")
{
    Resellers account;
    CHECK(account.view->model()->rowCount() == account.sandbox.resellerCount());
    CHECK(account.names().contains(u"First Up Consultants"_s));
    CHECK(says(*account.page, u"Indirect resellers"_s));
}

TEST_CASE("Add new customer is off until an active reseller is selected, and says why", "[S57]")
{
    Resellers account;
    auto *add = button(*account.page, u"Add new customer"_s);
    REQUIRE(add != nullptr);
    CHECK_FALSE(add->isEnabled());
    CHECK_FALSE(add->accessibleDescription().isEmpty());
    CHECK(says(*account.page, add->accessibleDescription()));
    for (const QString &name : {u"Request a partnership"_s, u"Remove partnership"_s}) {
        CAPTURE(name);
        auto *partnership = button(*account.page, name);
        REQUIRE(partnership != nullptr);
        CHECK_FALSE(partnership->isEnabled());
        CHECK_FALSE(partnership->accessibleDescription().isEmpty());
        CHECK_FALSE(partnership->toolTip().isEmpty());
    }
    clickCell(*account.view, 0, 0);
    CHECK(add->isEnabled());
}

TEST_CASE("a customer is added for the reseller found and selected, by keys alone", "[S53][S57][S58]")
{
    Resellers account;
    QSignalSpy requested(account.page.get(), &ui::ResellersPage::addNewCustomerRequested);
    account.page->find();
    type(u"FIRST up"_s);
    REQUIRE(account.names() == QStringList {u"First Up Consultants"_s});
    press(Qt::Key_Return);
    REQUIRE(account.view->hasFocus());
    press(Qt::Key_N, Qt::ControlModifier);
    REQUIRE(waitUntil([&] { return requested.size() == 1; }));
    CHECK(requested.at(0).at(0).value<Reseller>().name == u"First Up Consultants"_s);
}

TEST_CASE("a reseller that is not active gets no customers")
{
    Resellers account;
    const QString id =
        account.view->model()->index(1, 0).data(items::ResellerModel::ResellerIdRole).toString();
    account.sandbox.setResellerState(id, u"Inactive"_s);
    account.session->refresh();
    REQUIRE(waitUntil([&] { return account.view->model()->index(1, 3).data().toString() == u"Inactive"_s; }));
    QSignalSpy requested(account.page.get(), &ui::ResellersPage::addNewCustomerRequested);
    clickCell(*account.view, 1, 0);
    auto *add = button(*account.page, u"Add new customer"_s);
    CHECK_FALSE(add->isEnabled());
    CHECK(add->accessibleDescription().contains(u"Inactive"_s));
    press(Qt::Key_N, Qt::ControlModifier);
    CHECK(requested.isEmpty());
}

TEST_CASE("the details lead to the reseller's customers and its number is copied")
{
    Resellers account;
    QSignalSpy requested(account.page.get(), &ui::ResellersPage::customersRequested);
    clickCell(*account.view, 2, 0);
    press(Qt::Key_Return);
    CHECK(says(*account.page, u"Microsoft ID"_s));
    click(button(*account.page, u"Copy MPN ID / PLA ID"_s));
    CHECK(QApplication::clipboard()->text() == account.view->model()->index(2, 1).data().toString());
    click(button(*account.page, u"Show customers"_s));
    REQUIRE(requested.size() == 1);
    CHECK(requested.at(0).at(0).value<Reseller>().name == account.names().at(2));
}

TEST_CASE("the words of Remove partnership stand on the edge of the words around it")
{
    ui::Style::apply(*qApp, ui::Scheme::Light);
    ui::ResellerPane pane;
    store::ResellerRow row;
    row.reseller.name = u"First Up Consultants"_s;
    pane.setReseller(row);
    pane.resize(400, 600);
    pane.show();
    REQUIRE(QTest::qWaitForWindowExposed(&pane));
    const QAbstractButton *remove = button(pane, u"Remove partnership"_s);
    REQUIRE(remove != nullptr);
    const int words = (remove->width() - remove->fontMetrics().horizontalAdvance(remove->text())) / 2;
    CHECK(std::abs(remove->mapTo(&pane, QPoint(words, 0)).x() - ui::unit(5)) <= 1);
}

TEST_CASE("whoever comes to the page by a key is in the list, or in the search while there is none")
{
    Resellers account;
    account.page->setFocus(Qt::ShortcutFocusReason);
    CHECK(QApplication::focusWidget() == account.view);
    CHECK(account.view->selectionModel()->hasSelection());
    account.page->find();
    type(u"qqqq"_s);
    account.page->setFocus(Qt::ShortcutFocusReason);
    type(u"q"_s);
    CHECK(says(*account.page, u"No reseller found"_s));
    CHECK(qobject_cast<QLineEdit *>(QApplication::focusWidget()) != nullptr);
}

TEST_CASE("a search for a reseller that is not there offers to clear it")
{
    Resellers account;
    account.page->find();
    type(u"qqqq"_s);
    CHECK(says(*account.page, u"No reseller found"_s));
    click(button(*account.page, u"Clear filters"_s));
    CHECK(account.view->model()->rowCount() == account.sandbox.resellerCount());
}

TEST_CASE("the resellers are read when somebody looks at them for the first time")
{
    PageFixture account;
    account.readAll();
    const auto readFor = [&account](QWidget &page) {
        showPage(page);
        return waitUntil([&] { return account.resellers->model().isLoaded(); });
    };
    ui::ResellersPage page(*account.session, *account.resellers);
    REQUIRE(waitUntil([&] { return account.resellers->count() == account.sandbox.resellerCount(); }));
    CHECK_FALSE(account.resellers->model().isLoaded()); // counted for the rail, and no more
    REQUIRE(readFor(page));
    CHECK(account.resellers->count() == account.sandbox.resellerCount());
}
