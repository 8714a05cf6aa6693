// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/resellerspage.h"

#include "ui/delegates/rowdelegate.h"
#include "ui/pages/accountbar.h"
#include "ui/pages/columnfit.h"
#include "ui/pages/resellerpane.h"
#include "ui/pages/resellerproxy.h"
#include "ui/pages/rowsclipboard.h"
#include "ui/style/style.h"
#include "ui/text/errortext.h"
#include "ui/text/format.h"
#include "ui/text/labels.h"
#include "ui/widgets/changesline.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/listview.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTextDocument>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace tierdesk::ui {

using items::ResellerColumn;
using items::ResellerModel;

namespace {

QString partnershipReason()
{
    return ResellersPage::tr("Partnerships are managed in a later version. Until then, use Partner Center.");
}

QString whyNoCustomer(const std::optional<store::ResellerRow> &row)
{
    if (!row)
        return ResellersPage::tr("Select a reseller to add a customer for it.");
    if (!row->reseller.isActive()) {
        //: %1 is the state of a partnership, for instance "Inactive"
        return ResellersPage::tr("Only an active reseller can get customers; this one is: %1")
            .arg(partnershipText(row->reseller.state));
    }
    return {};
}

} // namespace

ResellersPage::ResellersPage(sync::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(session.reader(), {countryName, partnershipText})
    , m_proxy(new ResellerProxy(this))
{
    setObjectName(u"resellersPage"_s);
    m_proxy->setSourceModel(&m_model);
    auto *list = new QWidget(this);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, unit(4), 0, 0);
    column->setSpacing(0);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(unit(5), 0, unit(5), unitsOf(2.5));
    top->setSpacing(unit(3));
    m_notice = new MessageBar(list);
    top->addWidget(makeHead());
    top->addWidget(new AccountBar(session, list));
    top->addWidget(m_notice);
    top->addWidget(makeFilterLine());
    column->addLayout(top);
    column->addWidget(makeTable(), 1);
    m_pane = new ResellerPane(this);
    m_pane->hide();
    auto *splitter = new QSplitter(this);
    splitter->addWidget(list);
    splitter->addWidget(m_pane);
    splitter->setCollapsible(0, false);
    splitter->setCollapsible(1, false);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 0);
    splitter->setSizes({unit(240), unit(85)});
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(splitter);
    connect(m_pane, &ResellerPane::customersRequested, this, &ResellersPage::showCustomers);
    connect(m_pane, &ResellerPane::closed, this, [this] {
        m_pane->hide();
        showActs();
    });

    // Counts of known customers change with every listing; the list need not be read that often.
    m_reloadSoon.setSingleShot(true);
    m_reloadSoon.setInterval(std::chrono::seconds(1));
    connect(&m_reloadSoon, &QTimer::timeout, this, &ResellersPage::load);
    connect(&session, &sync::Session::changed, this, [this](const store::ChangeSet &changes) {
        if (changes.resellers && m_model.rowCount() == 0)
            load();
        else if ((changes.resellers || !changes.changedCustomers.isEmpty()) && !m_reloadSoon.isActive())
            m_reloadSoon.start();
    });
    connect(&session, &sync::Session::statusChanged, this, &ResellersPage::showEmptiness);
    load();
}

QWidget *ResellersPage::makeHead()
{
    m_head = new PageHead(tr("Indirect resellers"), this);
    const QString why = partnershipReason();
    auto *request = new QPushButton(icon(u"mail"_s), tr("Request a partnership"), m_head);
    request->setAutoDefault(false);
    request->setEnabled(false);
    request->setToolTip(why);
    request->setAccessibleDescription(why);
    m_remove = new QPushButton(tr("Remove partnership"), m_head);
    m_remove->setAutoDefault(false);
    m_remove->setEnabled(false);
    m_remove->setToolTip(why);
    m_remove->setAccessibleDescription(why);
    m_addCustomer = new QPushButton(icon(u"plus"_s), tr("Add new customer"), m_head);
    m_addCustomer->setDefault(true);
    m_addCustomer->setShortcut(QKeySequence::New);
    m_head->addAct(m_remove);
    m_head->addAct(request);
    m_head->addAct(m_addCustomer);
    connect(m_addCustomer, &QPushButton::clicked, this, &ResellersPage::addNewCustomer);
    return m_head;
}

QWidget *ResellersPage::makeFilterLine()
{
    auto *bar = new QWidget(this);
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(unit(3));
    m_search = new SearchField(tr("Search name or number"), bar);
    m_search->setKeyHint(tr("Ctrl+F"));
    m_reason = new TextLabel({}, TextStyle::Caption, Tone::Secondary, bar);
    m_reason->setObjectName(u"reason"_s);
    auto *pane = new QToolButton(bar);
    pane->setAutoRaise(true);
    pane->setIcon(icon(u"pane"_s, Tone::Secondary));
    pane->setToolTip(tr("Details of the selected reseller"));
    pane->setAccessibleName(tr("Details of the selected reseller"));
    line->addWidget(m_search);
    line->addWidget(m_reason, 1);
    m_changes = new ChangesLine(tr("Shows new resellers and takes away those that are gone"), bar);
    line->addWidget(m_changes);
    connect(m_changes, &ChangesLine::showRequested, this, &ResellersPage::showChanges);
    line->addWidget(pane);
    connect(m_search, &SearchField::textChanged, this, [this](const QString &typed) {
        m_proxy->setSearch(typed);
        showCounts();
        showEmptiness();
    });
    connect(pane, &QToolButton::clicked, this, [this] {
        m_pane->setVisible(m_pane->isHidden() && selectedRow().has_value());
        showActs();
    });
    return bar;
}

QWidget *ResellersPage::makeTable()
{
    m_stack = new QStackedWidget(this);
    m_view = new ListView(m_stack);
    m_view->setModel(m_proxy);
    m_view->setAccessibleName(tr("Indirect resellers"));
    m_view->setObjectName(u"resellers"_s);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->installEventFilter(this);
    auto *delegate = qobject_cast<RowDelegate *>(m_view->itemDelegate());
    delegate->setKind(int(ResellerColumn::State), RowDelegate::Kind::Status);
    delegate->setKind(int(ResellerColumn::KnownCustomers), RowDelegate::Kind::Number);
    new ColumnFit(m_view, {330, 100, 165, 130, 110},
        {int(ResellerColumn::Country), int(ResellerColumn::KnownCustomers)});
    m_search->setList(m_view);
    m_view->sortByColumn(int(ResellerColumn::Name), Qt::AscendingOrder);
    m_view->setSortingEnabled(true);
    m_empty = new EmptyState(u"resellers"_s, {}, {}, m_stack);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    for (int column = 0; column < m_model.columnCount(); ++column) {
        auto *act = new QAction(m_view);
        act->setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key(Qt::Key_1 + column)));
        act->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(act);
        connect(act, &QAction::triggered, m_view, [view = m_view, column] {
            const QHeaderView *header = view->horizontalHeader();
            const bool again = header->sortIndicatorSection() == column;
            const bool isAscending = header->sortIndicatorOrder() == Qt::AscendingOrder;
            view->sortByColumn(column, again && isAscending ? Qt::DescendingOrder : Qt::AscendingOrder);
        });
    }
    connect(m_view, &ListView::customContextMenuRequested, this, &ResellersPage::openContextMenu);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ResellersPage::showActs);
    connect(m_view, &ListView::doubleClicked, this, [this] {
        m_pane->show();
        showActs();
    });
    return m_stack;
}

void ResellersPage::load()
{
    const bool wasEmpty = m_model.rowCount() == 0;
    if (const auto loaded = m_model.load(); !loaded)
        showError(loaded.error());
    if (wasEmpty)
        sortAgain();
    m_changes->setChanges(m_model.pendingChanges());
    emit countChanged(m_model.rowCount());
    showCounts();
    showEmptiness();
    showActs();
}

void ResellersPage::showChanges()
{
    const auto selected = selectedReseller();
    if (const auto shown = m_model.showChanges(); !shown)
        showError(shown.error());
    sortAgain();
    load();
    const int row = selected && !selectedReseller() ? m_model.rowOf(selected->id) : -1;
    if (row >= 0) // so many were gone that the model began anew
        m_view->setCurrentIndex(m_proxy->mapFromSource(m_model.index(row, 0)));
}

void ResellersPage::sortAgain()
{
    m_proxy->sort(
        m_view->horizontalHeader()->sortIndicatorSection(), m_view->horizontalHeader()->sortIndicatorOrder());
}

void ResellersPage::showError(const Error &error)
{
    const ErrorWords words = errorWords(error);
    m_notice->clear();
    m_notice->setClosable(true);
    m_notice->showMessage(Gravity::Warning, words.fact, words.rest());
    if (words.act != ErrorAct::TryAgain && words.act != ErrorAct::ReadAgain)
        return;
    m_notice->addLink(actText(words.act), this, [this] {
        m_notice->clear();
        load();
    });
}

void ResellersPage::showCounts()
{
    const int total = m_model.rowCount();
    const int shown = m_proxy->rowCount();
    if (!m_search->text().trimmed().isEmpty()) {
        //: %1 of %2 resellers are shown, both are numbers
        m_head->setCount(tr("%1 of %2").arg(numberText(shown), numberText(total)));
    } else {
        m_head->setCount(total > 0 ? numberText(total) : QString());
    }
}

void ResellersPage::focusInEvent(QFocusEvent *event)
{
    // Not a focus proxy: it would stand in the tab order, and all before it would be left out.
    const bool isList = m_stack->currentWidget() == m_view;
    (isList ? static_cast<QWidget *>(m_view) : m_search)->setFocus(event->reason());
}

void ResellersPage::showEmptiness()
{
    const bool isEmpty = m_proxy->rowCount() == 0;
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_view);
    if (!isEmpty)
        return;
    m_empty->removeButtons();
    if (m_model.rowCount() > 0) {
        m_empty->setIconName(u"search"_s);
        //: %1 is what was typed
        m_empty->setTexts(tr("No reseller found"),
            tr("No name and no number of an indirect reseller contains “%1”.")
                .arg(m_search->text().trimmed()));
        connect(m_empty->addButton(tr("Clear filters")), &QPushButton::clicked, m_search, [this] {
            m_search->clear();
            m_search->setFocus(Qt::OtherFocusReason);
        });
        return;
    }
    m_empty->setIconName(u"resellers"_s);
    if (m_session.status().resellersReadAt)
        m_empty->setTexts(tr("No indirect resellers yet"),
            tr("A reseller is listed here once it has accepted a request for a partnership."));
    else
        m_empty->setTexts(tr("Indirect resellers are being read"),
            tr("They appear here as soon as Partner Center answers."));
}

std::optional<store::ResellerRow> ResellersPage::selectedRow() const
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return std::nullopt;
    return m_model.resellerAt(m_proxy->mapToSource(rows.constFirst()).row());
}

std::optional<Reseller> ResellersPage::selectedReseller() const
{
    const auto row = selectedRow();
    return row ? std::optional(row->reseller) : std::nullopt;
}

void ResellersPage::showActs()
{
    const auto row = selectedRow();
    const QString why = whyNoCustomer(row);
    m_addCustomer->setEnabled(why.isEmpty());
    m_addCustomer->setToolTip(why.isEmpty() ? QString() : Qt::convertFromPlainText(why));
    m_addCustomer->setAccessibleDescription(why);
    m_reason->setText(why);
    if (row)
        m_pane->setReseller(*row);
    else
        m_pane->hide();
    m_remove->setVisible(m_pane->isHidden()); // it stands in the pane as well, and the pane takes its room
}

void ResellersPage::selectReseller(const ResellerId &id)
{
    const int row = m_model.rowOf(id);
    if (row < 0)
        return;
    QModelIndex index = m_proxy->mapFromSource(m_model.index(row, 0));
    if (!index.isValid()) {
        m_search->clear();
        index = m_proxy->mapFromSource(m_model.index(row, 0));
    }
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
    m_view->setFocus(Qt::OtherFocusReason);
}

void ResellersPage::addNewCustomer()
{
    const auto reseller = selectedReseller();
    if (reseller && reseller->isActive())
        emit addNewCustomerRequested(*reseller);
}

void ResellersPage::showCustomers()
{
    if (const auto reseller = selectedReseller())
        emit customersRequested(*reseller);
}

void ResellersPage::find()
{
    m_search->find();
}

void ResellersPage::selectAll()
{
    m_view->setFocus(Qt::ShortcutFocusReason);
}

void ResellersPage::copy()
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    QList<QStringList> cells;
    for (const QModelIndex &row : rows) {
        QStringList line;
        for (int column = 0; column < m_proxy->columnCount(); ++column)
            line.append(row.siblingAtColumn(column).data().toString());
        cells.append(line);
    }
    if (!cells.isEmpty())
        QApplication::clipboard()->setMimeData(rowsAsMimeData(cells));
}

void ResellersPage::openContextMenu(const QPoint &position)
{
    const auto row = selectedRow();
    const QString why = whyNoCustomer(row);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    QAction *add = menu->addAction(icon(u"plus"_s), tr("Add new customer"));
    add->setShortcut(QKeySequence::New);
    add->setEnabled(why.isEmpty());
    add->setToolTip(why.isEmpty() ? QString() : Qt::convertFromPlainText(why));
    connect(add, &QAction::triggered, this, &ResellersPage::addNewCustomer);
    QAction *customers = menu->addAction(tr("Show customers"));
    customers->setEnabled(row.has_value());
    connect(customers, &QAction::triggered, this, &ResellersPage::showCustomers);
    connect(menu->addAction(tr("Copy rows")), &QAction::triggered, this, &ResellersPage::copy);
    menu->addSeparator();
    for (const QString &text : {tr("Request a partnership"), tr("Remove partnership")}) {
        QAction *partnership = menu->addAction(text);
        partnership->setEnabled(false);
        partnership->setToolTip(partnershipReason());
    }
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

bool ResellersPage::eventFilter(QObject *watched, QEvent *event)
{
    // Who comes by a key, from the search for instance, means the first row until another is chosen.
    if (watched == m_view && event->type() == QEvent::FocusIn
        && static_cast<QFocusEvent *>(event)->reason() == Qt::TabFocusReason
        && !m_view->selectionModel()->hasSelection() && m_proxy->rowCount() > 0)
        m_view->selectRow(std::max(0, m_view->currentIndex().row()));
    if (watched != m_view || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (key->matches(QKeySequence::Copy)) {
        copy();
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        m_pane->setVisible(m_pane->isHidden());
        showActs();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

// Not a background role: labels on a Base ground would take another colour than their tone's.
void ResellersPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), palette().color(QPalette::Base));
}

} // namespace tierdesk::ui
