// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "ui/dialogs/aboutdialog.h"
#include "ui/widgets/header.h"
#include "ui/widgets/rail.h"
#include "ui/widgets/statusline.h"
#include "ui/widgets/textlabel.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QScreen>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>
#include <QWindow>

#include <memory>
#include <utility>

namespace tierdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kLeast {1024, 640};
constexpr QSize kFirst {1280, 800};
constexpr int kIconsBelow = 240; ///< in u: a narrower window has a rail of icons

QString escaped(QString title)
{
    return title.replace(u'&', u"&&"_s);
}

} // namespace

MainWindow::MainWindow(const MainWindowOptions &options, QWidget *parent)
    : QMainWindow(parent)
    , m_pageActions(new QActionGroup(this))
    , m_rail(new Rail)
    , m_stack(new QStackedWidget)
    , m_status(new StatusLine)
{
    setWindowTitle(u"Tierdesk"_s);
    const QSize available = screen() ? screen()->availableSize() : kFirst;
    const QSize room = available - QSize(2, heightOf(4)); // the desktop's frame needs some of it
    setMinimumSize(kLeast.boundedTo(room));
    resize(kFirst.boundedTo(room));
    m_header = new Header(options.accountName, options.tenantId);
    setMenuWidget(m_header);
    m_rail->addCaption(tr("Partner Center"));
    auto *frame = new QWidget;
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addWidget(new Hairline(Qt::Vertical));
    row->addWidget(m_stack, 1);
    column->addLayout(row, 1);
    column->addWidget(m_status);
    setCentralWidget(frame);
    makeMenus(options);
    connect(m_rail, &Rail::entryChosen, this, &MainWindow::choosePage);
    connect(m_rail, &Rail::entryOpened, this, [this] { currentPage()->setFocus(Qt::TabFocusReason); });
    connect(m_status, &StatusLine::tryAgainRequested, this, &MainWindow::refreshRequested);
    connect(m_status, &StatusLine::refusedRequested, this, &MainWindow::refusedRequested);
    connect(
        qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { rememberTextField(now); });
}

void MainWindow::setAccountName(const QString &name)
{
    m_header->setAccountName(name);
}

void MainWindow::showStatus(const sync::SyncStatus &status)
{
    m_status->showStatus(status, QDateTime::currentDateTimeUtc());
}

void MainWindow::showRefused(int operations)
{
    m_status->showRefused(operations);
}

int MainWindow::addPage(const QString &iconName, const QString &title, const std::function<PageMade()> &make)
{
    const int number = int(m_pages.size());
    auto *action = new QAction(icon(iconName), title, this);
    action->setCheckable(true);
    action->setShortcut(QKeySequence(u"Ctrl+%1"_s.arg(number + 1)));
    m_pageActions->addAction(action);
    m_partnerCenter->insertAction(m_beforeRefresh, action);
    connect(action, &QAction::triggered, this, [this, number] {
        setCurrentPage(number);
        page(number)->setFocus(Qt::ShortcutFocusReason);
    });
    auto *place = new QWidget;
    m_pages.append({action, make, place, {}});
    m_stack->addWidget(place);
    m_rail->addEntry(iconName, title);
    return number;
}

void MainWindow::makePage(int number)
{
    Page &page = m_pages[number];
    if (!page.make)
        return;
    const PageMade made = std::exchange(page.make, nullptr)();
    Page &here = m_pages[number]; // making it may have asked for another one
    here.acts = made.acts;
    const std::unique_ptr<QWidget> place(std::exchange(here.widget, made.widget));
    const bool isCurrent = m_stack->currentWidget() == place.get();
    m_stack->insertWidget(number, made.widget);
    if (isCurrent)
        m_stack->setCurrentIndex(number);
    m_stack->removeWidget(place.get());
}

/// One in each turn of the event loop: what a person does meanwhile comes first.
void MainWindow::makeNextPage()
{
    for (int number = 0; number < m_pages.size(); ++number) {
        if (m_pages.at(number).make) {
            makePage(number);
            return QTimer::singleShot(0, this, &MainWindow::makeNextPage);
        }
    }
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (event->spontaneous())
        return;
    if (!focusWidget() && currentPage())
        currentPage()->setFocus(Qt::OtherFocusReason); // where keys go at the start
    windowHandle()->installEventFilter(this);
    constexpr int kLatest = 1000; // ms; a minimised window may not be drawn for long
    QTimer::singleShot(kLatest, this, &MainWindow::makeNextPage);
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Expose && watched == windowHandle()) {
        watched->removeEventFilter(this);
        QTimer::singleShot(0, this, &MainWindow::makeNextPage); // it is drawn first
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::beginFoot()
{
    m_partnerCenter->insertSeparator(m_beforeRefresh);
    m_rail->beginFoot();
}

void MainWindow::setPageCount(int page, std::optional<qint64> count)
{
    m_rail->setCount(page, count);
}

void MainWindow::setCurrentPage(int page)
{
    m_rail->setCurrentEntry(page);
}

QWidget *MainWindow::page(int number)
{
    makePage(number);
    return m_pages.at(number).widget;
}

QWidget *MainWindow::currentPage() const
{
    return m_stack->currentWidget();
}

const MainWindow::Page *MainWindow::shownPage() const
{
    const int index = m_stack->currentIndex();
    return index >= 0 && index < m_pages.size() ? &m_pages.at(index) : nullptr;
}

MainWindow::~MainWindow()
{
    // Entries go after the list that they would be taken from.
    for (const QAction *entry : std::as_const(m_wizards))
        entry->disconnect(this);
    // What has the focus goes with the window and says so: to nobody here any more.
    disconnect(qApp, nullptr, this, nullptr);
}

void MainWindow::choosePage(int index)
{
    if (index < 0 || index >= m_pages.size())
        return;
    makePage(index);
    m_stack->setCurrentIndex(index);
    m_pages.at(index).action->setChecked(true);
    updateEditMenu();
    emit pageChanged(m_stack->currentWidget());
}

QAction *MainWindow::addWizardEntry(const QString &title, WizardPlace place)
{
    auto *entry = new QAction(this);
    m_windowMenu->addAction(entry);
    m_wizards.append(entry);
    connect(entry, &QObject::destroyed, this, [this, entry] {
        m_wizards.removeOne(entry);
        m_noWizards->setVisible(m_wizards.isEmpty());
    });
    m_noWizards->setVisible(false);
    setWizardEntry(entry, title, place);
    return entry;
}

void MainWindow::setWizardEntry(QAction *entry, const QString &title, WizardPlace place)
{
    entry->setIcon(icon(place == WizardPlace::Open ? u"wizard"_s : u"put-aside"_s));
    //: %1 is the title of a wizard, for instance "New customer: Contoso"
    entry->setText(escaped(place == WizardPlace::Open ? title : tr("%1 (put aside)").arg(title)));
}

void MainWindow::showAbout()
{
    auto *about = new AboutDialog(this);
    about->setAttribute(Qt::WA_DeleteOnClose);
    about->open();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // The main window is the program, and other windows may have something to lose: whoever put the program
    // together asks them first, then ends it.
    event->ignore();
    emit quitRequested();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_rail->setIconsOnly(width() < unit(kIconsBelow));
}

} // namespace tierdesk::ui
