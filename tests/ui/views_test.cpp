// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pagefixture.h"

#include "models/domain/savedview.h"
#include "ui/pages/customerspage.h"
#include "ui/pages/subscriptionspage.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>

using namespace tierdesk;
using namespace tierdesk::test;
using namespace Qt::StringLiterals;

namespace {

using items::SubscriptionColumn;

/// Opens the menu of a button by keys and leaves it to the caller.
QMenu *openMenu(QWidget &page, const QString &name)
{
    QAbstractButton *const opener = button(page, name);
    REQUIRE(opener != nullptr);
    page.activateWindow(); // the offscreen screen has no window manager that would, after a dialog
    REQUIRE(QTest::qWaitForWindowActive(&page));
    opener->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Space);
    auto *const menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    REQUIRE(menu != nullptr);
    return menu;
}

QStringList entriesOf(QWidget &page, const QString &name)
{
    QMenu *const menu = openMenu(page, name);
    QStringList entries;
    const QList<QAction *> actions = menu->actions();
    for (const QAction *action : actions) {
        if (!action->isSeparator() && action->isEnabled())
            entries.append(action->text());
    }
    menu->close();
    return entries;
}

void choose(QWidget &page, const QString &name, const QString &entry)
{
    QMenu *const menu = openMenu(page, name);
    const QList<QAction *> actions = menu->actions();
    for (QAction *action : actions) {
        if (action->text() == entry)
            menu->setActiveAction(action);
    }
    REQUIRE(menu->activeAction() != nullptr);
    QTest::keyClick(menu, Qt::Key_Return);
}

/// Types a name into the dialog that asks for one, and presses what its button says.
void answerName(const QString &name, const QString &act)
{
    REQUIRE(waitUntil([] { return QApplication::activeModalWidget() != nullptr; }));
    QWidget *const dialog = QApplication::activeModalWidget();
    dialog->findChild<QLineEdit *>()->setText(name);
    QAbstractButton *const answer = button(*dialog, act);
    REQUIRE(answer != nullptr);
    REQUIRE(answer->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Return);
    REQUIRE(waitUntil([] { return QApplication::activeModalWidget() == nullptr; }));
}

/// What the button says of the chosen view, as a screen reader hears it.
QString chosenView(QWidget &page)
{
    return button(page, u"Views"_s)->accessibleDescription();
}

class ViewedSubscriptions : public PageFixture {
public:
    ViewedSubscriptions()
    {
        readAll();
        index = std::make_unique<items::CustomerIndex>(session->replicaPath(), QLocale(u"en"_s));
        open();
    }
    /// As the next start does.
    void open()
    {
        page = std::make_unique<ui::SubscriptionsPage>(*session, *index, *resellers);
        showPage(*page);
        REQUIRE(waitUntil([this] { return page->model().rowCount() > 0 && page->model().isSettled(); }));
        view = page->findChild<QTableView *>(u"subscriptions"_s);
    }
    void settle()
    {
        REQUIRE(waitUntil([this] { return page->model().isSettled(); }));
    }
    [[nodiscard]] const items::SubscriptionQuery &query() const { return page->model().query(); }
    /// Suspended ones of customers with an "a", the most licenses first, without what was read when.
    void arrange()
    {
        choose(*page, u"Status"_s, u"Suspended"_s);
        page->find();
        type(u"a"_s);
        view->horizontalHeader()->setSortIndicator(int(SubscriptionColumn::Licenses), Qt::DescendingOrder);
        choose(*page, u"Choose columns"_s, u"Read"_s);
        settle();
        arranged = query();
        REQUIRE(page->model().rowCount() > 0);
    }
    void save(const QString &name, const QString &act = u"Save"_s)
    {
        choose(*page, u"Views"_s, u"Save view…"_s);
        answerName(name, act);
        REQUIRE(waitUntil([&] { return chosenView(*page) == name; }));
    }

    std::unique_ptr<items::CustomerIndex> index;
    std::unique_ptr<ui::SubscriptionsPage> page;
    QTableView *view = nullptr;
    items::SubscriptionQuery arranged;
};

} // namespace

TEST_CASE("a view brings back search, filters, sorting and columns, and All the plain list")
{
    ViewedSubscriptions account;
    CHECK(entriesOf(*account.page, u"Views"_s) == QStringList {u"All"_s, u"Save view…"_s});
    account.arrange();
    account.save(u"R&D"_s);
    choose(*account.page, u"Views"_s, u"All"_s);
    account.settle();
    CHECK(chosenView(*account.page).isEmpty());
    CHECK(account.query() == items::SubscriptionQuery());
    CHECK(account.page->findChild<QLineEdit *>(u"search"_s)->text().isEmpty());

    account.open();
    REQUIRE(waitUntil([&] { return entriesOf(*account.page, u"Views"_s).contains(u"R&&D"_s); }));
    choose(*account.page, u"Views"_s, u"R&&D"_s);
    account.settle();
    CHECK(account.query() == account.arranged);
    CHECK(chosenView(*account.page) == u"R&D"_s);
    CHECK(account.view->isColumnHidden(int(SubscriptionColumn::Read)));
    CHECK(account.view->horizontalHeader()->sortIndicatorSection() == int(SubscriptionColumn::Licenses));
    CHECK(button(*account.page, u"Status"_s)->accessibleDescription() == u"Suspended"_s);
}

TEST_CASE("a view that is shown otherwise says so and is saved with a key more")
{
    ViewedSubscriptions account;
    account.arrange();
    account.save(u"Big"_s);
    CHECK_FALSE(entriesOf(*account.page, u"Views"_s).contains(u"Save changes of “Big”"_s));
    account.page->find();
    type(u"ab"_s);
    CHECK(chosenView(*account.page) == u"Big (changed)"_s);
    choose(*account.page, u"Views"_s, u"Save changes of “Big”"_s);
    REQUIRE(waitUntil([&] { return chosenView(*account.page) == u"Big"_s; }));
    CHECK(waitFor(account.session->views(ViewedList::Subscriptions))->constFirst().search == u"ab"_s);
}

TEST_CASE("the same name asks to replace, a new name may not be another view's, and Delete asks")
{
    ViewedSubscriptions account;
    account.arrange();
    account.save(u"One"_s);
    account.save(u"Two"_s);
    choose(*account.page, u"Views"_s, u"All"_s);
    account.save(u"One"_s, u"Replace"_s);
    auto views = *waitFor(account.session->views(ViewedList::Subscriptions));
    REQUIRE(views.size() == 2);
    CHECK(views[0].filters.isEmpty());
    CHECK(views[1].filters.size() == 1);

    choose(*account.page, u"Views"_s, u"Rename…"_s);
    REQUIRE(waitUntil([] { return QApplication::activeModalWidget() != nullptr; }));
    QWidget *const dialog = QApplication::activeModalWidget();
    dialog->findChild<QLineEdit *>()->setText(u"Two"_s);
    CHECK_FALSE(button(*dialog, u"Rename"_s)->isEnabled());
    CHECK(says(*dialog, u"There is another view of this name."_s));
    answerName(u"Three"_s, u"Rename"_s);
    REQUIRE(waitUntil([&] { return chosenView(*account.page) == u"Three"_s; }));

    choose(*account.page, u"Views"_s, u"Delete"_s);
    auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
    REQUIRE(box != nullptr);
    CHECK(box->defaultButton()->text() == u"No"_s);
    QTest::keyClick(box, Qt::Key_Escape);
    CHECK(waitFor(account.session->views(ViewedList::Subscriptions))->size() == 2);
    choose(*account.page, u"Views"_s, u"Delete"_s);
    click(button(*QApplication::activeModalWidget(), u"Yes, delete it"_s));
    REQUIRE(waitUntil([&] { return !entriesOf(*account.page, u"Views"_s).contains(u"Three"_s); }));
    CHECK(chosenView(*account.page).isEmpty());
    views = *waitFor(account.session->views(ViewedList::Subscriptions));
    REQUIRE(views.size() == 1);
    CHECK(views[0].name == u"Two"_s);
}

TEST_CASE("a filter by what is gone stays in its view and is told")
{
    ViewedSubscriptions account;
    SavedView gone;
    gone.list = ViewedList::Subscriptions;
    gone.name = u"Adler's"_s;
    gone.filters = {{u"reseller"_s, u"999"_s, u"Adler"_s}, {u"product"_s, u"No such product"_s, u"No such"_s},
        {u"colour"_s, u"red"_s, u"Red"_s}};
    gone.sortBy = u"Renews"_s;
    REQUIRE(waitFor(account.session->saveView(gone)).has_value());
    account.open();
    REQUIRE(waitUntil([&] { return entriesOf(*account.page, u"Views"_s).contains(gone.name); }));
    choose(*account.page, u"Views"_s, gone.name);
    REQUIRE(waitUntil([&] { return says(*account.page, u"Adler, No such product"_s); }));
    CHECK(says(*account.page, u"not filtered by: Red."_s));
    CHECK(account.query().reseller == PartnerNumber(u"999"_s));
    CHECK(button(*account.page, u"Reseller"_s)->accessibleDescription() == u"Adler"_s);
    CHECK(account.query().sortBy == SubscriptionColumn::Renewal);
    account.settle();
    CHECK(account.page->model().rowCount() == 0);
    // It does not show what it means: there is more to it than this program knows.
    CHECK(chosenView(*account.page) == u"Adler's (changed)"_s);
}

TEST_CASE("customers have views of their own, and own columns come back after one")
{
    PageFixture account;
    account.readAll();
    ui::CustomersPage page(*account.session, *account.resellers);
    showPage(page);
    const auto settle = [&page] { REQUIRE(waitUntil([&page] { return page.model().isSettled(); })); };
    auto *const view = page.findChild<QTableView *>(u"customers"_s);
    settle();
    const int all = page.model().rowCount();
    page.setHiddenColumns({u"Relationship"_s});
    page.showReseller(*ResellerId::tryParse(account.sandbox.activeResellerIds().constFirst()));
    view->horizontalHeader()->setSortIndicator(1, Qt::DescendingOrder);
    settle();
    const items::CustomerQuery arranged = page.model().query();
    choose(page, u"Views"_s, u"Save view…"_s);
    answerName(u"One reseller's"_s, u"Save"_s);
    REQUIRE(waitUntil([&] { return chosenView(page) == u"One reseller's"_s; }));
    CHECK(waitFor(account.session->views(ViewedList::Subscriptions))->isEmpty());

    // In the view, columns are the view's.
    choose(page, u"Views"_s, u"All"_s);
    settle();
    CHECK(page.model().rowCount() == all);
    choose(page, u"Views"_s, u"One reseller's"_s);
    settle();
    CHECK(page.model().query() == arranged);
    QSignalSpy remembered(&page, &ui::CustomersPage::hiddenColumnsChosen);
    choose(page, u"Choose columns"_s, u"Microsoft ID"_s);
    CHECK(chosenView(page) == u"One reseller's (changed)"_s);
    CHECK(remembered.isEmpty());
    CHECK(view->isColumnHidden(2));
    press(Qt::Key_Escape);
    button(page, u"Views"_s)->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Delete); // as ×
    settle();
    CHECK(page.hiddenColumns() == QStringList {u"Relationship"_s});
    CHECK(page.model().rowCount() == all);
}

TEST_CASE("a view of customers names a reseller that is gone by the name it had")
{
    PageFixture account;
    account.readAll();
    SavedView gone;
    gone.name = u"Adler's"_s;
    gone.filters = {{u"reseller"_s, u"6b2fbd1e-9d6f-4a6e-9f0e-7a39a7c3c001"_s, u"Adler"_s}};
    gone.sortBy = u"Company name"_s;
    REQUIRE(waitFor(account.session->saveView(gone)).has_value());
    ui::CustomersPage page(*account.session, *account.resellers);
    showPage(page);
    REQUIRE(waitUntil([&] { return entriesOf(page, u"Views"_s).contains(gone.name); }));
    choose(page, u"Views"_s, gone.name);
    REQUIRE(waitUntil([&] { return says(page, u"data any more: Adler."_s); }));
    CHECK(chosenView(page) == gone.name);
    CHECK(button(page, u"Indirect reseller"_s)->accessibleDescription() == u"Adler"_s);
}
