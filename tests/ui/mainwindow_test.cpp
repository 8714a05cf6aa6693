// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "tests/support/catch.h"
#include "ui/widgets/practicemark.h"
#include "ui/widgets/rail.h"
#include "ui/widgets/statusline.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace tierdesk;
using namespace tierdesk::ui;
using namespace Qt::StringLiterals;
using sync::SyncStatus;

namespace {

struct Desk {
    explicit Desk(bool isPractice = true)
    {
        Style::apply(*static_cast<QApplication *>(QCoreApplication::instance()), Scheme::Light);
        PracticeMark::setPractice(isPractice);
        MainWindowOptions options;
        options.accountName = u"Karpaty Distribution"_s;
        window = std::make_unique<MainWindow>(options);
        resellers = new QLineEdit(&notAskedFor);
        customers = new QLineEdit(&notAskedFor);
        PageActs acts;
        acts.find = [this] { ++finds; };
        acts.copy = [this] { ++copies; };
        const int first =
            window->addPage(u"resellers"_s, u"Indirect resellers"_s, [this] { return PageMade {resellers}; });
        window->addPage(u"customers"_s, u"Customers"_s, [this, acts] { return PageMade {customers, acts}; });
        window->setCurrentPage(first);
        window->show();
        window->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
    }

    [[nodiscard]] QStringList menuTitles() const
    {
        QStringList titles;
        const auto actions = window->findChild<QMenuBar *>()->actions();
        for (const QAction *action : actions)
            titles << action->text().remove(u'&');
        return titles;
    }

    [[nodiscard]] QMenu *menu(const QString &title) const
    {
        const auto actions = window->findChild<QMenuBar *>()->actions();
        for (QAction *action : actions) {
            if (action->text().remove(u'&') == title)
                return action->menu();
        }
        return nullptr;
    }

    QWidget notAskedFor; ///< has the pages until the window takes them
    std::unique_ptr<MainWindow> window;
    QLineEdit *resellers = nullptr;
    QLineEdit *customers = nullptr;
    int finds = 0;
    int copies = 0;
};

SyncStatus readAt(const QDateTime &when)
{
    SyncStatus status;
    status.customersReadAt = when;
    return status;
}

const QDateTime kNow(QDate(2026, 7, 28), QTime(11, 0), Qt::UTC);

} // namespace

TEST_CASE("the pages are reached from the Partner Center menu in the documented order", "[S14][S22]")
{
    Desk desk;
    CHECK(desk.menuTitles()
        == QStringList {u"File"_s, u"Edit"_s, u"View"_s, u"Partner Center"_s, u"Window"_s, u"Help"_s});
    const QList<QAction *> actions = desk.menu(u"Partner Center"_s)->actions();
    REQUIRE(actions.size() >= 2);
    CHECK(actions.at(0)->text() == u"Indirect resellers"_s);
    CHECK(actions.at(1)->text() == u"Customers"_s);
    actions.at(1)->trigger();
    CHECK(desk.window->currentPage() == desk.customers);
    CHECK(desk.window->findChild<Rail *>()->currentEntry() == 1);
    actions.at(0)->trigger();
    CHECK(desk.window->currentPage() == desk.resellers);
}

TEST_CASE("at the start keys go to the page that is shown")
{
    Desk desk;
    CHECK(QApplication::focusWidget() == desk.resellers);
}

TEST_CASE("pages are made once the window is drawn, or when they are asked for")
{
    MainWindow window;
    QStringList made;
    const auto add = [&window, &made](const QString &title) {
        return window.addPage(u"drafts"_s, title, [&made, title] {
            made.append(title);
            return PageMade {new QLineEdit};
        });
    };
    add(u"A"_s);
    add(u"B"_s);
    add(u"C"_s);
    const int last = add(u"D"_s);
    window.setCurrentPage(1);
    CHECK(made == QStringList {u"B"_s});
    CHECK(window.page(last) != nullptr);
    CHECK(made == QStringList {u"B"_s, u"D"_s});
    window.show();
    CHECK(made.size() == 2);
    REQUIRE(QTest::qWaitFor([&made] { return made.size() == 4; }));
    CHECK(made == QStringList {u"B"_s, u"D"_s, u"A"_s, u"C"_s});
    CHECK(window.currentPage() == window.page(1));
}

TEST_CASE("a page is reached by the keyboard alone")
{
    Desk desk;
    QTest::keyClick(desk.window.get(), Qt::Key_2, Qt::ControlModifier);
    CHECK(desk.window->currentPage() == desk.customers);
    CHECK(desk.customers->hasFocus());
    auto *rail = desk.window->findChild<Rail *>();
    rail->setFocus(Qt::TabFocusReason);
    QTest::keyClick(rail, Qt::Key_Up);
    CHECK(desk.window->currentPage() == desk.resellers);
    QTest::keyClick(rail, Qt::Key_Up); // the caption cannot be chosen
    CHECK(desk.window->currentPage() == desk.resellers);
    QTest::keyClick(rail, Qt::Key_Right);
    CHECK(desk.resellers->hasFocus());
}

TEST_CASE("everything that can have the focus has a name for screen readers")
{
    Desk desk;
    desk.customers->setAccessibleName(u"c"_s);
    desk.resellers->setAccessibleName(u"r"_s);
    const auto widgets = desk.window->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
            continue;
        CAPTURE(widget->metaObject()->className(), widget->objectName());
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        REQUIRE(spoken);
        CHECK_FALSE(spoken->text(QAccessible::Name).isEmpty());
    }
    QAccessibleInterface *rail = QAccessible::queryAccessibleInterface(desk.window->findChild<Rail *>());
    REQUIRE(rail->childCount() == 3);
    CHECK(rail->child(1)->text(QAccessible::Name) == u"Indirect resellers"_s);
    CHECK(rail->child(2)->text(QAccessible::Name) == u"Customers"_s);
}

TEST_CASE("a small window keeps its rail as icons with tool tips")
{
    Desk desk;
    auto *rail = desk.window->findChild<Rail *>();
    desk.window->setMinimumSize(400, 400);
    desk.window->resize(1280, 800);
    const int wide = rail->width();
    CHECK(wide >= unit(44));
    CHECK(wide <= unit(62));
    desk.window->resize(800, 600);
    CHECK(rail->width() == unit(11));
    CHECK(rail->model()->index(1, 0).data(Qt::ToolTipRole).toString() == u"Indirect resellers"_s);
    desk.window->resize(1280, 800);
    CHECK(rail->width() == wide);
}

TEST_CASE("F5 asks for everything again")
{
    Desk desk;
    QSignalSpy asked(desk.window.get(), &MainWindow::refreshRequested);
    QTest::keyClick(desk.window.get(), Qt::Key_F5);
    CHECK(asked.count() == 1);
}

TEST_CASE("Copy copies from the text field that has the focus, else from the page")
{
    Desk desk;
    QTest::keyClick(desk.window.get(), Qt::Key_2, Qt::ControlModifier);
    desk.customers->setText(u"Łódź"_s);
    desk.customers->selectAll();
    const QList<QAction *> edit = desk.menu(u"Edit"_s)->actions();
    edit.first()->trigger();
    CHECK(QApplication::clipboard()->text() == u"Łódź"_s);
    CHECK(desk.copies == 0);
    desk.window->findChild<Rail *>()->setFocus();
    edit.first()->trigger();
    CHECK(desk.copies == 1);
}

TEST_CASE("Find is for the pages that can find")
{
    Desk desk;
    QTest::keyClick(desk.window.get(), Qt::Key_F, Qt::ControlModifier);
    CHECK(desk.finds == 0);
    QTest::keyClick(desk.window.get(), Qt::Key_2, Qt::ControlModifier);
    QTest::keyClick(desk.window.get(), Qt::Key_F, Qt::ControlModifier);
    CHECK(desk.finds == 1);
}

TEST_CASE("the PRACTICE mark is in the window of a practice account only")
{
    {
        Desk practice(true);
        CHECK(practice.window->findChild<PracticeMark *>()->isVisible());
        CHECK(practice.window->findChild<PracticeMark *>()->text() == u"PRACTICE"_s);
    }
    Desk live(false);
    CHECK_FALSE(live.window->findChild<PracticeMark *>()->isVisible());
}

TEST_CASE("wizards that are put aside are found in the Window menu")
{
    Desk desk;
    QAction *entry = desk.window->addWizardEntry(u"New customer: Młyn & Syn"_s, WizardPlace::Open);
    QSignalSpy opened(entry, &QAction::triggered);
    desk.window->setWizardEntry(entry, u"New customer: Młyn & Syn"_s, WizardPlace::PutAside);
    CHECK(entry->text() == u"New customer: Młyn && Syn (put aside)"_s);
    CHECK(desk.menu(u"Window"_s)->actions().contains(entry));
    entry->trigger();
    CHECK(opened.count() == 1);
    delete entry;
    const QList<QAction *> left = desk.menu(u"Window"_s)->actions();
    REQUIRE(left.size() == 1);
    CHECK(left.first()->isVisible());
}

TEST_CASE("a window goes with the wizards that stand in its menu")
{
    Desk desk;
    const QPointer<QAction> entry = desk.window->addWizardEntry(u"New customer"_s, WizardPlace::Open);
    const QPointer<QAction> other =
        desk.window->addWizardEntry(u"New customer: Contoso"_s, WizardPlace::PutAside);
    desk.window.reset();
    CHECK(entry.isNull());
    CHECK(other.isNull());
}

TEST_CASE("closing the window asks for the end of the program and takes nothing away")
{
    Desk desk;
    const QSignalSpy asked(desk.window.get(), &MainWindow::quitRequested);
    CHECK_FALSE(desk.window->close());
    CHECK(asked.count() == 1);
    CHECK(desk.window->isVisible());
}

TEST_CASE("the status line says how old the data is")
{
    StatusLine line;
    line.showStatus({}, kNow);
    CHECK(line.stateText() == u"Nothing has been read yet"_s);
    line.showStatus(readAt(kNow.addSecs(-185)), kNow);
    CHECK(line.stateText().contains(u"3 minute"_s));
    CHECK(line.workText().isEmpty());
}

TEST_CASE("the status line counts and estimates what is being read")
{
    StatusLine line;
    SyncStatus status = readAt(kNow.addSecs(-185));
    status.work = SyncStatus::Work::Customers;
    status.done = 500;
    status.expected = 2000;
    status.left = std::chrono::minutes(4);
    status.requestsInLastMinute = 382;
    status.requestsPerMinute = 400;
    line.showStatus(status, kNow);
    CHECK(line.workText().startsWith(u"Reading customers: "_s));
    CHECK(line.workText().contains(u"500"_s));
    CHECK(line.workText().contains(u"about 4 minute"_s));
    CHECK(line.rightText() == u"382 of 400 requests a minute"_s);
    status.pausedFor = std::chrono::seconds(40);
    line.showStatus(status, kNow);
    CHECK(line.rightText().contains(u"40 second"_s));
}

TEST_CASE("the status line says how many operations were refused, and leads to them")
{
    StatusLine line;
    line.resize(1000, 26);
    line.show();
    SyncStatus status = readAt(kNow.addSecs(-185));
    status.unreadCustomers = 12;
    line.showStatus(status, kNow);
    CHECK(line.rightText().contains(u"12"_s));
    line.showRefused(2);
    CHECK(line.rightText() == u"2 operation(s) refused"_s);
    QSignalSpy asked(&line, &StatusLine::refusedRequested);
    for (auto *link : line.findChildren<QPushButton *>()) {
        if (link->isVisible())
            QTest::mouseClick(link, Qt::LeftButton);
    }
    CHECK(asked.count() == 1);
    status.pausedFor = std::chrono::seconds(40);
    line.showStatus(status, kNow); // the countdown is soon over
    CHECK(line.rightText().contains(u"40 second"_s));
    status.pausedFor.reset();
    line.showStatus(status, kNow);
    CHECK(line.rightText() == u"2 operation(s) refused"_s);
    line.showRefused(0);
    CHECK(line.rightText().contains(u"12"_s));
}

TEST_CASE("offline the status line says since when and offers to try again")
{
    StatusLine line;
    line.resize(1000, 26);
    line.show();
    SyncStatus status = readAt(kNow.addSecs(-1380));
    status.unreachableSince = kNow.addSecs(-480);
    status.nextTryAt = kNow.addSecs(40);
    line.showStatus(status, kNow);
    CHECK(line.stateText().startsWith(u"Offline since "_s));
    CHECK(line.workText().contains(u"Next try in 40 second"_s));
    auto *again = line.findChild<QPushButton *>();
    REQUIRE(again);
    CHECK(again->isVisible());
    CHECK(again->text() == u"Try again"_s);
    QSignalSpy asked(&line, &StatusLine::tryAgainRequested);
    QTest::mouseClick(again, Qt::LeftButton);
    CHECK(asked.count() == 1);
    line.showStatus(readAt(kNow), kNow);
    CHECK_FALSE(again->isVisible());
}

TEST_CASE("pages of what the program keeps itself stand at the rail's lower end and have keys, too")
{
    Desk desk;
    auto *drafts = new QLineEdit;
    desk.window->beginFoot();
    const int number = desk.window->addPage(u"drafts"_s, u"Drafts"_s, [drafts] { return PageMade {drafts}; });
    desk.window->setPageCount(number, 3);
    auto *rail = desk.window->findChild<Rail *>();
    const QModelIndex last = rail->model()->index(rail->model()->rowCount() - 1, 0);
    for (const QSize size : {QSize(1280, 800), QSize(1280, 1000)}) {
        desk.window->resize(size);
        REQUIRE(QTest::qWaitFor([&] {
            const int below = rail->viewport()->height() - rail->visualRect(last).bottom();
            return below >= 0 && below < unit(5);
        }));
    }
    QTest::keyClick(desk.window.get(), Qt::Key_3, Qt::ControlModifier);
    CHECK(desk.window->currentPage() == drafts);
    QTest::keyClick(rail, Qt::Key_Up); // over the gap
    CHECK(desk.window->currentPage() == desk.customers);
}
