// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/modeltext.h"
#include "tests/ui/pagefixture.h"

#include "models/items/resellermodel.h"
#include "models/sync/session.h"
#include "ui/pages/customerspage.h"
#include "ui/pages/customersview.h"
#include "ui/text/labels.h"
#include "ui/widgets/expandedrow.h"

#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>

using namespace tierdesk;
using namespace tierdesk::test;
using namespace Qt::StringLiterals;
using items::CustomerModel;

namespace {

/// The page over a read account, on the screen.
class Customers : public PageFixture {
public:
    explicit Customers(sandbox::Options options = smallSandbox())
        : PageFixture(std::move(options))
    {
        readAll();
        page = std::make_unique<ui::CustomersPage>(*session, *resellers);
        showPage(*page);
        view = page->findChild<ui::CustomersView *>();
        REQUIRE(view != nullptr);
        settle();
    }
    void settle()
    {
        REQUIRE(waitUntil([this] { return page->model().isSettled(); }));
    }
    [[nodiscard]] QStringList names() const { return columnText(page->model(), 0); }
    [[nodiscard]] QString countText() const
    {
        const auto labels = page->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible() && label->text().contains(u" of "_s))
                return label->text();
        }
        return {};
    }
    [[nodiscard]] QLineEdit *search() const { return page->findChild<QLineEdit *>(u"search"_s); }
    [[nodiscard]] ui::ExpandedRow *block() const
    {
        const auto blocks = page->findChildren<ui::ExpandedRow *>();
        for (ui::ExpandedRow *candidate : blocks) {
            if (candidate->isVisible())
                return candidate;
        }
        return nullptr;
    }
    [[nodiscard]] QString currentName() const
    {
        return view->currentIndex().siblingAtColumn(0).data().toString();
    }
    void focusList()
    {
        page->find();
        press(Qt::Key_Down);
        REQUIRE(view->hasFocus());
    }

    std::unique_ptr<ui::CustomersPage> page;
    ui::CustomersView *view = nullptr;
};

/// Catches what would be opened in the browser.
class Browser : public QObject {
    Q_OBJECT
public:
    Browser() { QDesktopServices::setUrlHandler(u"https"_s, this, "open"); }
    ~Browser() override { QDesktopServices::unsetUrlHandler(u"https"_s); }
    QList<QUrl> opened;
public slots:
    void open(const QUrl &url) { opened.append(url); }
};

} // namespace

TEST_CASE("all customers of the account are listed", "[S72]")
{
    Customers account;
    CHECK(account.page->model().rowCount() == account.sandbox.customerCount());
    CHECK(says(*account.page, u"Customers"_s));
    CHECK(account.page->model().total() == account.sandbox.customerCount());
}

TEST_CASE("a list that fills itself goes on while it only has the focus, and waits once a row is chosen")
{
    PageFixture account;
    ui::CustomersPage page(*account.session, *account.resellers);
    showPage(page);
    account.readAll();
    auto *view = page.findChild<ui::CustomersView *>();
    const int all = account.sandbox.customerCount();
    REQUIRE(waitUntil([&] { return page.model().rowCount() == all; }));
    page.setFocus(Qt::OtherFocusReason); // as the window does when a dialog before it is closed
    REQUIRE(view->hasFocus());

    const QStringList ids = account.sandbox.column(u"SELECT id FROM customer ORDER BY id"_s);
    account.sandbox.forgetCustomer(ids.at(0));
    account.session->refresh();
    REQUIRE(waitUntil([&] { return page.model().rowCount() == all - 1; }));
    CHECK(view->verticalScrollBar()->value() == 0);
    CHECK(view->currentIndex().row() == 0);
    CHECK(view->selectionModel()->isRowSelected(0));
    press(Qt::Key_Control); // held down for what comes next, in whatever window
    CHECK_FALSE(view->isTouched());
    SECTION("by a key")
    {
        press(Qt::Key_Down);
    }
    SECTION("by a click, also on the row that is chosen already")
    {
        clickCell(*view, 0, 0);
    }
    SECTION("by coming from the search")
    {
        page.find();
        press(Qt::Key_Return);
    }
    account.sandbox.forgetCustomer(ids.at(1));
    account.session->refresh();
    REQUIRE(waitUntil([&] { return page.model().pendingChanges() == 1; }));
    CHECK(page.model().rowCount() == all - 1);
}

TEST_CASE("typing finds customers by any part of the name, and Esc brings all back", "[S73][P6]")
{
    Customers account;
    const QString name = account.names().at(4);
    account.page->find();
    type(name.mid(1, 6).toUpper());
    account.settle();
    CHECK(account.names().contains(name));
    CHECK(account.page->model().rowCount() < account.sandbox.customerCount());
    CHECK(account.countText()
        == u"%1 of %2"_s.arg(account.page->model().rowCount()).arg(account.sandbox.customerCount()));
    press(Qt::Key_Escape);
    account.settle();
    CHECK(account.page->model().rowCount() == account.sandbox.customerCount());
}

TEST_CASE("a search without result says what was searched and offers to clear it")
{
    Customers account;
    account.page->find();
    type(u"qqqq"_s);
    account.settle();
    CHECK(says(*account.page, u"qqqq"_s));
    click(button(*account.page, u"Clear filters"_s));
    account.settle();
    CHECK(account.page->model().rowCount() == account.sandbox.customerCount());
}

TEST_CASE("the list is filtered by indirect reseller and says as of when", "[S73][P6]")
{
    Customers account;
    click(button(*account.page, u"Indirect reseller"_s));
    REQUIRE(QApplication::activePopupWidget() != nullptr);
    type(u"first up"_s);
    press(Qt::Key_Return);
    account.settle();
    REQUIRE(waitUntil([&] { return says(*account.page, u"as of "_s); }));
    account.settle();
    const int shown = account.page->model().rowCount();
    REQUIRE(shown > 0);
    CHECK(shown < account.sandbox.customerCount());
    for (int row = 0; row < shown; ++row) {
        const QString id =
            account.page->model().index(row, 0).data(CustomerModel::MicrosoftIdRole).toString();
        const QStringList resellers = account.sandbox.resellerIdsOf(id);
        CAPTURE(id);
        CHECK_FALSE(resellers.isEmpty());
        CHECK((account.page->model().index(row, 3).data().toString() == u"First Up Consultants"_s
            || resellers.size() > 1));
    }
    account.page->find();
    type(u"qqqq"_s);
    account.settle();
    CHECK(says(*account.page, u"No customer found"_s));
    press(Qt::Key_Escape);
    click(button(*account.page, u"Clear the filter: Indirect reseller"_s));
    account.settle();
    CHECK(account.page->model().rowCount() == account.sandbox.customerCount());
}

TEST_CASE("a click on the down arrow opens a row with Microsoft ID, subscriptions and links", "[S74][P6]")
{
    Customers account;
    Browser browser;
    const QString id = account.page->model().index(2, 0).data(CustomerModel::MicrosoftIdRole).toString();
    const QRect cell = account.view->visualRect(account.page->model().index(2, 0));
    QTest::mouseClick(
        account.view->viewport(), Qt::LeftButton, {}, cell.topLeft() + QPoint(28, cell.height() / 2));
    REQUIRE(account.block() != nullptr);
    REQUIRE(waitUntil(
        [&] { return !says(*account.block(), u"eading"_s) && !says(*account.block(), u"being read"_s); }));
    CHECK(account.block()->block().microsoftId == id);
    CHECK(says(*account.block(), id));
    CHECK(account.block()->block().lines.size() + account.block()->block().more
        == account.sandbox.subscriptionCountOf(id));
    // It covers exactly the rows that belong to it.
    CHECK(account.block()->geometry().top() == account.view->rowViewportPosition(3));
    CHECK(account.block()->height()
        == account.view->rowHeight(3)
            * account.page->model().index(2, 0).data(CustomerModel::BlockSizeRole).toInt());

    auto *add = button(*account.block(), u"Add subscription"_s);
    REQUIRE(add != nullptr);
    CHECK_FALSE(add->isEnabled());
    CHECK_FALSE(add->accessibleDescription().isEmpty());
    click(button(*account.block(), u"Copy Microsoft ID"_s));
    CHECK(QApplication::clipboard()->text() == id);
    CHECK(browser.opened.isEmpty());
    click(button(*account.block(), u"Open in Partner Center"_s));
    REQUIRE(browser.opened.size() == 1);
    CHECK(browser.opened.constFirst().host() == u"partner.microsoft.com"_s);
    CHECK(browser.opened.constFirst().path().contains(id));

    QTest::mouseClick(
        account.view->viewport(), Qt::LeftButton, {}, cell.topLeft() + QPoint(28, cell.height() / 2));
    CHECK(account.page->model().rowCount() == account.sandbox.customerCount());
}

TEST_CASE("rows are opened, passed and closed with the arrow keys alone", "[S74]")
{
    Customers account;
    account.focusList();
    press(Qt::Key_Home, Qt::ControlModifier);
    const QStringList names = account.names();
    REQUIRE(account.currentName() == names.at(0));
    press(Qt::Key_Right);
    REQUIRE(account.block() != nullptr);
    press(Qt::Key_Down);
    CHECK(account.currentName() == names.at(1));
    press(Qt::Key_Up);
    CHECK(account.currentName() == names.at(0));
    press(Qt::Key_Tab);
    CHECK(account.block()->isAncestorOf(qApp->focusWidget()));
    press(Qt::Key_Backtab);
    REQUIRE(account.view->hasFocus());
    press(Qt::Key_Left);
    CHECK(account.block() == nullptr);
    CHECK(account.names() == names);
}

TEST_CASE("customers are counted that are selected, not the lines of those that are open")
{
    Customers account;
    account.focusList();
    press(Qt::Key_Home, Qt::ControlModifier);
    press(Qt::Key_Right);
    REQUIRE(account.block() != nullptr);
    const int all = account.sandbox.customerCount();
    REQUIRE(account.page->model().rowCount() > all);
    press(Qt::Key_Down, Qt::ShiftModifier);
    CHECK(says(*account.page, u"· 2 selected"_s));
    account.page->selectAll();
    CHECK(says(*account.page, u"· %1 selected"_s.arg(all)));
    press(Qt::Key_Down);
    CHECK_FALSE(says(*account.page, u"· "_s));
    press(Qt::Key_Home, Qt::ControlModifier);
    press(Qt::Key_Left); // closes it
    account.page->selectAll();
    CHECK(account.page->model().rowCount() == all);
    CHECK(says(*account.page, u"· %1 selected"_s.arg(all)));
}

TEST_CASE("the list is sorted by a click on a head and by keys")
{
    Customers account;
    QStringList names = account.names();
    QHeaderView *header = account.view->horizontalHeader();
    const auto clickHead = [&](int column) {
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
            {header->sectionViewportPosition(column) + header->sectionSize(column) / 2,
                header->height() / 2});
        account.settle();
    };
    clickHead(0);
    std::reverse(names.begin(), names.end());
    CHECK(account.names() == names);
    clickHead(2);
    QStringList ids = columnText(account.page->model(), 2);
    CHECK(std::is_sorted(ids.cbegin(), ids.cend()));
    account.focusList();
    press(Qt::Key_2, Qt::ControlModifier | Qt::AltModifier);
    account.settle();
    QStringList domains = columnText(account.page->model(), 1);
    CHECK(header->sortIndicatorSection() == 1);
    CHECK(domains.constFirst() < domains.constLast());
}

TEST_CASE("selected rows are copied as text with tabs and as a table")
{
    Customers account;
    clickCell(*account.view, 0, 0);
    clickCell(*account.view, 2, 0, Qt::ControlModifier);
    press(Qt::Key_C, Qt::ControlModifier);
    const QMimeData *copied = QApplication::clipboard()->mimeData();
    QString expected;
    for (const int row : {0, 2}) {
        QStringList cells;
        for (int column = 0; column < 5; ++column)
            cells.append(account.page->model().index(row, column).data().toString());
        expected += cells.join(u'\t') + u'\n';
    }
    CHECK(copied->text() == expected);
    CHECK(copied->html().startsWith(u"<table><tr><td>"_s));
    CHECK(copied->html().contains(account.names().at(2).toHtmlEscaped()));
}

TEST_CASE("a new customer waits behind Show and neither selection nor place moves")
{
    Customers account;
    clickCell(*account.view, 6, 0);
    account.view->verticalScrollBar()->setValue(45);
    const QString selected = account.currentName();
    const int top = account.view->rowViewportPosition(account.view->currentIndex().row());
    const QStringList before = account.names();
    account.sandbox.forgetCustomer(
        account.page->model().index(0, 0).data(CustomerModel::MicrosoftIdRole).toString());
    account.session->refresh();
    REQUIRE(waitUntil([&] { return says(*account.page, u"change"_s); }));
    CHECK(account.names() == before);
    click(button(*account.page, u"Show"_s));
    account.settle();
    CHECK(account.names() == before.mid(1));
    CHECK(account.currentName() == selected);
    CHECK(account.view->selectionModel()->selectedRows().size() == 1);
    CHECK(account.view->rowViewportPosition(account.view->currentIndex().row()) == top);
    CHECK(button(*account.page, u"Show"_s) == nullptr);
}

TEST_CASE("a customer that the person created is shown and selected whatever is filtered", "[S69]")
{
    Customers account;
    const QString name = account.names().at(9);
    const auto id = CustomerId::tryParse(
        account.page->model().index(9, 0).data(CustomerModel::MicrosoftIdRole).toString());
    REQUIRE(id);
    account.page->find();
    type(u"qqqq"_s);
    account.settle();
    account.page->selectCustomer(*id);
    REQUIRE(waitUntil([&] { return account.currentName() == name; }));
    CHECK(account.view->hasFocus());
    CHECK(account.view->selectionModel()->selectedRows().size() == 1);
    CHECK(account.page->model().rowCount() == account.sandbox.customerCount());
}

TEST_CASE("while Partner Center cannot be reached the list stays and says so, and Try again helps")
{
    Customers account;
    const QStringList names = account.names();
    account.sandbox.stop();
    account.session->refresh();
    REQUIRE(waitUntil([&] { return says(*account.page, u"cannot be reached since"_s); }));
    CHECK(account.names() == names);
    account.sandbox.start();
    click(button(*account.page, u"Try again"_s));
    REQUIRE(waitUntil([&] { return !says(*account.page, u"cannot be reached since"_s); }));
    CHECK(account.names() == names);
}

TEST_CASE("what is shown is exported by keys alone", "[P6][D5]")
{
    Customers account;
    QTemporaryDir folder;
    const QString path = folder.filePath(u"out.csv"_s);
    account.page->find();
    type(account.names().at(3).left(5));
    account.settle();
    account.page->exportCustomers();
    auto *dialog = QApplication::activeModalWidget();
    REQUIRE(dialog != nullptr);
    dialog->activateWindow(); // the offscreen screen has no window manager that would
    REQUIRE(waitUntil([&] { return dialog->isAncestorOf(qApp->focusWidget()); }));
    CHECK(dialog->windowTitle() == u"Export customers"_s);
    auto *file = dialog->findChild<QLineEdit *>();
    for (int i = 0; i < 30 && !file->hasFocus(); ++i)
        press(Qt::Key_Tab);
    REQUIRE(file->hasFocus());
    press(Qt::Key_A, Qt::ControlModifier);
    type(path);
    press(Qt::Key_Return);
    REQUIRE(waitUntil([&] { return says(*account.page, u"customer(s) exported."_s); }));
    QFile written(path);
    REQUIRE(written.open(QIODevice::ReadOnly));
    const QByteArray text = written.readAll();
    CHECK(text.startsWith("\xEF\xBB\xBF\"Company name\",\"Primary domain name\",\"Microsoft ID\","));
    CHECK(text.count("\r\n") == account.page->model().rowCount() + 1);
}

TEST_CASE("columns are chosen in a menu, and copy and export follow", "[P6]")
{
    Customers account;
    QSignalSpy chosen(account.page.get(), &ui::CustomersPage::hiddenColumnsChosen);
    click(button(*account.page, u"Choose columns"_s));
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    REQUIRE(menu != nullptr);
    CHECK_FALSE(menu->actions().at(0)->isEnabled()); // the name stays
    REQUIRE(menu->actions().at(2)->text() == u"Microsoft ID"_s);
    // By keys: how long a menu disregards a click after it opened differs between Qt's versions.
    for (int i = 0; i < 5 && menu->activeAction() != menu->actions().at(2); ++i)
        QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    CHECK(chosen.size() == 1);
    CHECK(account.view->isColumnHidden(2));
    CHECK(account.page->hiddenColumns() == QStringList {u"Microsoft ID"_s});

    clickCell(*account.view, 0, 0);
    account.page->copy();
    const QString row = QApplication::clipboard()->text().section(u'\n', 0, 0).trimmed();
    CHECK(row.count(u'\t') == 3);

    QTemporaryDir folder;
    const QString path = folder.filePath(u"out.csv"_s);
    account.page->exportCustomers();
    auto *dialog = QApplication::activeModalWidget();
    REQUIRE(dialog != nullptr);
    dialog->findChild<QLineEdit *>()->setText(path);
    click(button(*dialog, u"Export"_s));
    REQUIRE(waitUntil([&] { return says(*account.page, u"customer(s) exported."_s); }));
    QFile written(path);
    REQUIRE(written.open(QIODevice::ReadOnly));
    CHECK(written.readLine().trimmed()
        == "\xEF\xBB\xBF\"Company name\",\"Primary domain name\",\"Indirect reseller\",\"Relationship\"");

    account.page->exportCustomers();
    dialog = QApplication::activeModalWidget();
    REQUIRE(dialog != nullptr);
    dialog->findChild<QLineEdit *>()->setText(folder.filePath(u"out.xlsx"_s)); // the name says what is wanted
    click(button(*dialog, u"Export"_s));
    QFile workbook(folder.filePath(u"out.xlsx"_s));
    REQUIRE(waitUntil([&] { return workbook.exists(); }));
    REQUIRE(workbook.open(QIODevice::ReadOnly));
    CHECK(workbook.read(4) == "PK\3\4");

    // As the next start does.
    ui::CustomersPage again(*account.session, *account.resellers);
    again.setHiddenColumns({u"Relationship"_s, u"Company name"_s, u"nonsense"_s});
    CHECK(again.hiddenColumns() == QStringList {u"Relationship"_s});
}

TEST_CASE("another language of the window brings the customers into its order, and what is selected stays")
{
    Customers account;
    clickCell(*account.view, 2, 0);
    const QString selected = account.currentName();
    for (const QLocale &language : {QLocale(QLocale::Estonian), QLocale(QLocale::English)}) {
        const store::CustomerTable replica(account.session->reader());
        account.session->useOrderOf(language); // in Estonian z comes before t
        REQUIRE(waitUntil([&] { return replica.sortLanguage() == language.bcp47Name(); }));
        const auto inOrder = [&] {
            QStringList names;
            const auto rows =
                replica.idsByName().and_then([&](const auto &ids) { return replica.rows(ids); });
            for (const store::CustomerRow &row : rows.value())
                names.append(row.companyName);
            return names;
        };
        CHECK(waitUntil([&] { return account.names() == inOrder(); }));
        CHECK(account.currentName() == selected);
    }
}

#include "customerspage_test.moc"
