// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sample screens of the look. TIERDESK_PICTURES=folder writes them as PNG, to be looked at beside the
// design's pictures; QT_SCALE_FACTOR=2 makes the sharp ones, TIERDESK_TEXT_SIZE=2
// those with large text. Without it the test says that everything can be
// drawn.
#include "tests/support/catch.h"
#include "ui/delegates/rowdelegate.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/mainwindow.h"
#include "ui/style/style.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/field.h"
#include "ui/widgets/filterbutton.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/listview.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/practicemark.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/secretfield.h"
#include "ui/widgets/statusbadge.h"
#include "ui/widgets/textlabel.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCalendarWidget>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QDirIterator>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QStyleOption>
#include <QTabBar>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace tierdesk;
using namespace tierdesk::ui;
using namespace Qt::StringLiterals;

namespace {

void keep(QWidget &widget, const QString &name)
{
    QTest::qWait(1); // posted palette, layout and paint events
    const QImage picture = widget.grab().toImage();
    REQUIRE_FALSE(picture.isNull());
    const QString folder = qEnvironmentVariable("TIERDESK_PICTURES");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    const QString scheme = currentScheme() == Scheme::Dark ? u"dark"_s : u"light"_s;
    const QString file =
        u"%1/%2-%3-%4.png"_s.arg(folder, name, scheme).arg(qRound(widget.devicePixelRatioF() * 100));
    CHECK(picture.save(file));
}

QStandardItemModel *sampleRows(QObject *parent)
{
    auto *model = new QStandardItemModel(0, 5, parent);
    model->setHorizontalHeaderLabels({u"Company name"_s, u"Primary domain name"_s, u"Microsoft ID"_s,
        u"Indirect reseller"_s, u"Licenses"_s});
    const QStringList names = {u"Apteka Pod Lwem sp. j."_s, u"Biuro Rachunkowe Saldo"_s,
        u"Browar Górny Śląsk sp. z o.o."_s, u"Drukarnia Cyrkiel sp. z o.o."_s, u"Huta Szkła Bursztyn S.A."_s,
        u"Meble Dębowe Łódź sp. z o.o."_s, u"Młyn Zbożowy Kłos sp. z o.o."_s};
    for (int row = 0; row < names.size(); ++row) {
        QList<QStandardItem *> items;
        items << new QStandardItem(names.at(row)) << new QStandardItem(u"kunde%1.onmicrosoft.com"_s.arg(row))
              << new QStandardItem(u"c15e8a40-2f9b-47d3-a6c8-31e07f94d58%1"_s.arg(row))
              << new QStandardItem(u"Śnieżka Systemy IT"_s)
              << new QStandardItem(QString::number(row * 25 + 3));
        items.first()->setData(row == 3, RowDelegate::ExpandedRole);
        if (row == 5)
            items.at(3)->setData(u"+1"_s, RowDelegate::TagRole);
        if (row == 6)
            items.at(1)->setData(true, RowDelegate::UnreadRole);
        model->appendRow(items);
    }
    return model;
}

QWidget *samplePage()
{
    auto *page = new Ground(QPalette::Base);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, unit(4), 0, 0);
    column->setSpacing(unit(3));
    auto *margins = new QVBoxLayout;
    margins->setContentsMargins(unit(5), 0, unit(5), 0);
    margins->setSpacing(unit(3));
    auto *head = new PageHead(u"Customers"_s);
    head->setCount(u"84 of 2,000"_s);
    auto *exporting = new QPushButton(icon(u"export"_s), u"Export customers…"_s);
    head->addAct(exporting);
    auto *add = new QPushButton(icon(u"plus"_s), u"Add new customer"_s);
    add->setDefault(true);
    head->addAct(add);
    margins->addWidget(head);
    auto *line = new QHBoxLayout;
    line->setSpacing(unit(2));
    auto *search = new SearchField(u"Search name or domain"_s);
    search->setKeyHint(u"Ctrl+F"_s);
    line->addWidget(search);
    auto *filter = new FilterButton(u"Indirect reseller"_s);
    filter->setIconName(u"resellers"_s);
    filter->setValue(u"Śnieżka Systemy IT"_s);
    line->addWidget(filter);
    line->addWidget(new FilterButton(u"State"_s));
    line->addStretch(1);
    line->addWidget(new TextLabel(u"12 changes"_s));
    line->addWidget(new LinkButton(u"Show"_s));
    auto *columns = new QToolButton;
    columns->setIcon(icon(u"columns"_s));
    columns->setAutoRaise(true);
    line->addWidget(columns);
    margins->addLayout(line);
    column->addLayout(margins);
    auto *list = new ListView;
    list->setModel(sampleRows(list));
    list->setFirstInset(14);
    auto *delegate = static_cast<RowDelegate *>(list->itemDelegate());
    delegate->setKind(1, RowDelegate::Kind::Secondary);
    delegate->setKind(2, RowDelegate::Kind::Id);
    delegate->setKind(3, RowDelegate::Kind::Tagged);
    delegate->setKind(4, RowDelegate::Kind::Number);
    list->model()->setHeaderData(
        4, Qt::Horizontal, int(Qt::AlignRight | Qt::AlignVCenter), Qt::TextAlignmentRole);
    list->horizontalHeader()->resizeSection(0, unit(80));
    list->horizontalHeader()->resizeSection(1, unit(58));
    list->horizontalHeader()->resizeSection(2, unit(50));
    list->horizontalHeader()->resizeSection(3, unit(48));
    list->horizontalHeader()->setStretchLastSection(true);
    list->horizontalHeader()->setSortIndicatorShown(true);
    list->horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
    list->selectRow(3);
    column->addWidget(list, 1);
    page->setFocusProxy(list);
    return page;
}

void fillForm(QVBoxLayout *column)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(unit(4));
    grid->setVerticalSpacing(unit(1));
    auto *name = new Field(u"Company &name"_s, new QLineEdit(u"Młyn Zbożowy Kłos sp. z o.o."_s));
    name->setHint(u"The full legal name."_s);
    grid->addWidget(name, 0, 0);
    auto *country = new QComboBox;
    country->addItems({u"Poland"_s, u"Hungary"_s});
    grid->addWidget(new Field(u"Country/region"_s, country), 0, 1);
    auto *nip = new QLineEdit;
    nip->setPlaceholderText(u"123-456-32-18"_s);
    auto *number = new Field(u"NIP (registration ID number)"_s, nip);
    number->setError(u"In Poland the NIP is needed. Enter 10 digits."_s);
    grid->addWidget(number, 1, 0);
    auto *domain = new Field(u"Primary domain name"_s, new QLineEdit(u"mlynklos"_s));
    domain->setGoodNews(u"The domain is free."_s);
    grid->addWidget(domain, 1, 1);
    auto *date = new QDateEdit(QDate(2026, 7, 27));
    date->setCalendarPopup(true);
    auto *accepted = new Field(u"Agreement acceptance date"_s, date);
    accepted->setWarning(u"This is more than a year ago."_s);
    grid->addWidget(accepted, 2, 0);
    auto *spin = new QSpinBox;
    spin->setRange(1, 300);
    spin->setValue(25);
    grid->addWidget(new Field(u"Licenses"_s, spin, Need::Optional), 2, 1);
    auto *off = new QLineEdit(u"cannot be changed"_s);
    off->setEnabled(false);
    grid->addWidget(new Field(u"Disabled"_s, off), 3, 0);
    auto *offCombo = new QComboBox;
    offCombo->addItem(u"cannot be changed"_s);
    offCombo->setEnabled(false);
    grid->addWidget(new Field(u"Disabled"_s, offCombo), 3, 1);
    column->addLayout(grid);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(unit(6));
    auto *first = new QRadioButton(u"The customer has accepted"_s);
    first->setChecked(true);
    choices->addWidget(first);
    choices->addWidget(new QRadioButton(u"The customer will accept it himself"_s));
    auto *check = new QCheckBox(u"Accepted by the contact"_s);
    check->setChecked(true);
    choices->addWidget(check);
    choices->addWidget(new QCheckBox(u"Not set"_s));
    auto *offCheck = new QCheckBox(u"Disabled"_s);
    offCheck->setEnabled(false);
    choices->addWidget(offCheck);
    choices->addStretch(1);
    column->addLayout(choices);
}

void fillParts(QVBoxLayout *column)
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(unit(2));
    buttons->addWidget(new QPushButton(u"Cancel"_s));
    auto *off = new QPushButton(u"Next: Subscriptions"_s);
    off->setEnabled(false);
    buttons->addWidget(off);
    auto *small = new QPushButton(icon(u"plus"_s), u"Add subscription"_s);
    setButtonLook(small, ButtonLook::Small);
    buttons->addWidget(small);
    auto *danger = new QPushButton(u"Yes"_s);
    setButtonLook(danger, ButtonLook::Danger);
    buttons->addWidget(danger);
    auto *quiet = new QPushButton(u"End the partnership…"_s);
    setButtonLook(quiet, ButtonLook::QuietDanger);
    buttons->addWidget(quiet);
    auto *menuButton = new QPushButton(u"More"_s);
    menuButton->setMenu(new QMenu(menuButton));
    buttons->addWidget(menuButton);
    auto *submit = new QPushButton(u"Submit"_s);
    submit->setDefault(true);
    buttons->addWidget(submit);
    auto *link = new LinkButton(u"Open in Partner Center"_s);
    link->setIcon(icon(u"external"_s, Tone::Link));
    buttons->addWidget(link);
    buttons->addStretch(1);
    buttons->addWidget(new PracticeMark);
    column->addLayout(buttons);
    auto *badges = new QHBoxLayout;
    badges->setSpacing(unit(5));
    for (const auto &[sign, word] :
        {std::pair {Sign::Active, u"Active"_s}, {Sign::Pending, u"Pending"_s},
            {Sign::Suspended, u"Suspended"_s}, {Sign::Expired, u"Expired"_s}, {Sign::Disabled, u"Disabled"_s},
            {Sign::Canceled, u"Canceled"_s}, {Sign::Deleted, u"Deleted"_s}, {Sign::Unknown, u"renewing"_s},
            {Sign::Missing, u"No reseller"_s}, {Sign::Invalid, u"Invalid"_s}}) {
        auto *badge = new StatusBadge;
        badge->setStatus(sign, word);
        badges->addWidget(badge);
    }
    badges->addStretch(1);
    column->addLayout(badges);
    auto *secret = new SecretField;
    secret->setSecret(u"Vux-4718-Hof"_s);
    auto *hidden = new SecretField;
    hidden->setSecret(u"Vux-4718-Hof"_s);
    hidden->hideSecret();
    auto *secrets = new QHBoxLayout;
    secrets->addWidget(secret);
    secrets->addWidget(hidden);
    column->addLayout(secrets);
}

} // namespace

TEST_CASE("every icon is a drawing of its own")
{
    Style::apply(*static_cast<QApplication *>(QCoreApplication::instance()), Scheme::Light);
    QWidget sheet;
    sheet.setPalette(QApplication::palette());
    auto *grid = new QGridLayout(&sheet);
    int place = 0;
    for (QDirIterator files(u":/tierdesk/icons"_s); files.hasNext();) {
        const QString name = QFileInfo(files.next()).baseName();
        const QPixmap picture = iconPixmap(name, Qt::black, 32, 2);
        CAPTURE(name);
        CHECK(picture.toImage().convertToFormat(QImage::Format_Alpha8)
            != QImage(picture.size(), QImage::Format_Alpha8));
        auto *drawn = new QLabel;
        drawn->setPixmap(iconPixmap(name, color(Tone::Text), 16, sheet.devicePixelRatioF()));
        grid->addWidget(drawn, place / 6, place % 6 * 2);
        grid->addWidget(new TextLabel(name), place / 6, place % 6 * 2 + 1);
        ++place;
    }
    CHECK(place > 40);
    keep(sheet, u"icons"_s);
}

TEST_CASE("the focus is seen wherever a key has led it")
{
    auto &application = *static_cast<QApplication *>(QCoreApplication::instance());
    const Scheme scheme = GENERATE(Scheme::Light, Scheme::Dark);
    Style::apply(application, scheme);
    QWidget sheet;
    auto *column = new QVBoxLayout(&sheet);
    auto *filled = new QPushButton(u"Submit"_s);
    filled->setDefault(true);
    auto *tool = new QToolButton;
    tool->setIcon(icon(u"columns"_s));
    tool->setFocusPolicy(Qt::StrongFocus);
    auto *filter = new FilterButton(u"Indirect reseller"_s);
    filter->setValue(u"Śnieżka Systemy IT"_s);
    auto *wrong = new QLineEdit(u"wrong"_s);
    setWrong(wrong, true);
    auto *combo = new QComboBox;
    combo->addItem(u"1 year"_s);
    auto *tabs = new QTabBar;
    tabs->addTab(u"Current"_s);
    tabs->addTab(u"Requests 4"_s);
    const QList<QWidget *> widgets = {new QPushButton(u"Cancel"_s), filled, tool, new LinkButton(u"Show"_s),
        filter, new QCheckBox(u"Accepted by the contact"_s), new QRadioButton(u"The customer has accepted"_s),
        new QLineEdit(u"text"_s), wrong, combo, new QSpinBox, tabs, new QPlainTextEdit(u"text"_s)};
    for (QWidget *widget : widgets)
        column->addWidget(widget);
    sheet.show();
    sheet.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&sheet));
    QImage all(sheet.size() * sheet.devicePixelRatioF(), QImage::Format_ARGB32);
    all.fill(sheet.palette().color(QPalette::Window));
    for (QWidget *widget : widgets) {
        CAPTURE(widget->metaObject()->className());
        sheet.setAttribute(Qt::WA_KeyboardFocusChange, false);
        widget->clearFocus();
        QTest::qWait(1); // posted focus and paint events
        const QImage before = widget->grab().toImage();
        // What QApplication does when Tab has led the focus.
        sheet.setAttribute(Qt::WA_KeyboardFocusChange);
        widget->setFocus(Qt::TabFocusReason);
        QTest::qWait(1); // posted focus and paint events
        const QPixmap after = widget->grab();
        CHECK(after.toImage() != before);
        QPainter painter(&all);
        painter.drawPixmap(
            QRect(widget->pos() * sheet.devicePixelRatioF(), widget->size() * sheet.devicePixelRatioF()),
            after);
    }
    QLabel picture;
    picture.setPixmap(QPixmap::fromImage(all));
    picture.resize(all.size() / sheet.devicePixelRatioF());
    keep(picture, u"focus"_s);
}

TEST_CASE("the look can be drawn in both appearances")
{
    auto &application = *static_cast<QApplication *>(QCoreApplication::instance());
    const Scheme scheme = GENERATE(Scheme::Light, Scheme::Dark);
    Style::apply(application, scheme);
    PracticeMark::setPractice(true);
    if (const double times = qEnvironmentVariable("TIERDESK_TEXT_SIZE").toDouble(); times > 0) {
        QFont large = QApplication::font();
        large.setPointSizeF(9.75 * times);
        QApplication::setFont(large);
    }

    MainWindowOptions options;
    options.accountName = u"Karpaty Distribution"_s;
    options.tenantId = u"3d0f6a1e-0000-4000-8000-0000000094b5"_s;
    MainWindow window(options);
    QWidget *page = samplePage();
    auto *empty = new EmptyState(u"mail"_s, u"No open requests"_s,
        u"A request is an email with your invitation link. It is listed here until the reseller has accepted it or you withdraw it."_s);
    empty->addButton(u"Request a partnership"_s, u"mail"_s);
    const int resellers =
        window.addPage(u"resellers"_s, u"Indirect resellers"_s, [empty] { return PageMade {empty}; });
    const int customers = window.addPage(u"customers"_s, u"Customers"_s, [page] { return PageMade {page}; });
    window.setPageCount(resellers, 60);
    window.setPageCount(customers, 2000);
    window.setCurrentPage(resellers);
    sync::SyncStatus status;
    status.customersReadAt = QDateTime::currentDateTimeUtc().addSecs(-190);
    status.work = sync::SyncStatus::Work::Overview;
    status.done = 1240;
    status.expected = 5318;
    status.left = std::chrono::minutes(4);
    status.requestsInLastMinute = 382;
    status.requestsPerMinute = 400;
    window.showStatus(status);
    window.setCurrentPage(customers);
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    page->setFocus();
    window.resize(1280, 800); // whatever the screen of the test is
    keep(window, u"customers"_s);
    status.unreachableSince = QDateTime::currentDateTimeUtc().addSecs(-480);
    status.nextTryAt = QDateTime::currentDateTimeUtc().addSecs(40);
    window.showStatus(status);
    window.setCurrentPage(resellers);
    keep(window, u"empty"_s);
    window.resize(1024, 640);

    keep(window, u"small"_s);
    auto *menu = window.findChild<QMenuBar *>()->actions().first()->menu();
    menu->popup(window.mapToGlobal(QPoint(0, 36)));
    keep(*menu, u"menu"_s);
    menu->close();

    Ground form(QPalette::Base);
    form.resize(1000, 720);
    auto *column = new QVBoxLayout(&form);
    column->setContentsMargins(unit(5), unit(5), unit(5), unit(5));
    column->setSpacing(unit(4));
    column->addWidget(new TextLabel(u"Account info"_s, TextStyle::Title));
    for (const auto &[gravity, fact] :
        {std::pair {Gravity::Warning, u"Partner Center cannot be reached since 10:52."_s},
            {Gravity::Danger, u"The customer was refused."_s},
            {Gravity::Info, u"Prices are known only once the cart exists."_s},
            {Gravity::Success, u"The customer exists."_s}}) {
        auto *bar = new MessageBar;
        bar->showMessage(gravity, fact, u"You see what was read at 10:41. Drafts can go on."_s);
        bar->addLink(u"Try again"_s, &form, [] {});
        bar->setClosable(gravity == Gravity::Info);
        column->addWidget(bar);
    }
    fillForm(column);
    column->addWidget(new Hairline);
    fillParts(column);
    column->addStretch(1);
    form.show();
    CHECK(form.findChild<QRadioButton *>()->geometry().x() == unit(5));
    keep(form, u"form"_s);
    auto *combo = form.findChild<QComboBox *>();
    combo->showPopup();
    keep(*combo->view()->window(), u"popup"_s);
    combo->hidePopup();
    QCalendarWidget *calendar = form.findChild<QDateEdit *>()->calendarWidget();
    keep(*calendar, u"calendar"_s);
    AboutDialog about;
    keep(about, u"about"_s);
    QMessageBox question(QMessageBox::Question, u"Tierdesk"_s,
        u"Nothing has been sent. Drop what was typed?"_s, QMessageBox::Yes | QMessageBox::No);
    question.setDefaultButton(QMessageBox::No);
    keep(question, u"question"_s);
}
