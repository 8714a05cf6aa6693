// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/operationspage.h"

#include "models/base/whenanswered.h"
#include "ui/delegates/rowdelegate.h"
#include "ui/pages/columnfit.h"
#include "ui/pages/operationpane.h"
#include "ui/pages/operationproxy.h"
#include "ui/style/style.h"
#include "ui/text/errortext.h"
#include "ui/text/format.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterbutton.h"
#include "ui/widgets/listview.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/textlabel.h"
#include "ui/wizardshelf.h"

#include <QAction>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace tierdesk::ui {

namespace {

QString filterText(OperationFilter filter)
{
    switch (filter) {
    case OperationFilter::All:
        return OperationsPage::tr("All");
    case OperationFilter::Unfinished:
        return OperationsPage::tr("Unfinished");
    case OperationFilter::NeedsPerson:
        return OperationsPage::tr("Needs a person");
    case OperationFilter::Done:
        return OperationsPage::tr("Done", "operations");
    }
    return {};
}

} // namespace

OperationsPage::OperationsPage(sync::Session &session, WizardShelf &wizards, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_wizards(wizards)
    , m_proxy(new OperationProxy(this))
{
    setObjectName(u"operationsPage"_s);
    m_proxy->setSourceModel(&m_model);
    m_pane = new OperationPane(this);
    m_pane->hide();
    auto *splitter = new QSplitter(this);
    splitter->addWidget(makeList());
    splitter->addWidget(m_pane);
    splitter->setCollapsible(0, false);
    splitter->setCollapsible(1, false);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 0);
    splitter->setSizes({unit(240), unit(85)});
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(splitter);
    connect(m_pane, &OperationPane::closed, this, [this] {
        m_isPaneWanted = false;
        showActs();
    });
    m_clock.setInterval(std::chrono::seconds(1));
    connect(&m_clock, &QTimer::timeout, this, &OperationsPage::tick);
    followSession();
    showAll();
}

void OperationsPage::followSession()
{
    connect(&m_session, &sync::Session::operationChanged, this, &OperationsPage::takeChange);
    connect(&m_wizards, &WizardShelf::entriesChanged, this, &OperationsPage::showActs);
    read();
}

QWidget *OperationsPage::makeList()
{
    auto *list = new QWidget(this);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, unit(4), 0, 0);
    column->setSpacing(0);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(unit(5), 0, unit(5), unitsOf(2.5));
    top->setSpacing(unit(3));
    m_notice = new MessageBar(list);
    top->addWidget(makeHead());
    top->addWidget(m_notice);
    top->addWidget(makeFilterLine());
    column->addLayout(top);
    column->addWidget(makeTable(), 1);
    return list;
}

QWidget *OperationsPage::makeHead()
{
    m_head = new PageHead(tr("Operations"), this);
    m_giveUp = new QPushButton(tr("Give up"), m_head);
    m_support = new QPushButton(icon(u"copy"_s), tr("Copy for support"), m_head);
    m_open = new QPushButton(icon(u"wizard"_s), tr("Open"), m_head);
    m_tryAgain = new QPushButton(icon(u"refresh"_s), tr("Try again"), m_head);
    for (QPushButton *act : {m_giveUp, m_support, m_open}) {
        act->setAutoDefault(false);
        m_head->addAct(act);
    }
    m_tryAgain->setDefault(true);
    m_head->addAct(m_tryAgain);
    m_giveUp->setToolTip(tr("Leaves the rest of it undone (Delete)"));
    m_support->setShortcut(QKeySequence(u"Ctrl+Shift+C"_s));
    m_support->setToolTip(tr("Times, codes and ids for Microsoft's support, without names (Ctrl+Shift+C)"));
    m_open->setToolTip(tr("Shows the wizard that it was submitted from (Enter)"));
    m_tryAgain->setShortcut(QKeySequence(u"Ctrl+R"_s));
    connect(m_giveUp, &QPushButton::clicked, this, &OperationsPage::askToGiveUp);
    connect(m_support, &QPushButton::clicked, this, &OperationsPage::copyForSupport);
    connect(m_open, &QPushButton::clicked, this, &OperationsPage::openWizard);
    connect(m_tryAgain, &QPushButton::clicked, this, &OperationsPage::tryAgain);
    return m_head;
}

QWidget *OperationsPage::makeFilterLine()
{
    auto *bar = new QWidget(this);
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(unit(3));
    m_search = new SearchField(tr("Search customer, reseller or ID"), bar);
    m_search->setKeyHint(tr("Ctrl+F"));
    m_filter = new FilterButton(tr("State"), bar);
    m_filter->setIconName(u"filter"_s);
    m_reason = new TextLabel({}, TextStyle::Caption, Tone::Secondary, bar);
    m_reason->setObjectName(u"reason"_s);
    m_reason->setElides();
    auto *pane = new QToolButton(bar);
    pane->setAutoRaise(true);
    pane->setIcon(icon(u"pane"_s, Tone::Secondary));
    pane->setToolTip(tr("Details of the selected operation"));
    pane->setAccessibleName(tr("Details of the selected operation"));
    line->addWidget(m_search);
    line->addWidget(m_filter);
    line->addWidget(m_reason, 1);
    line->addWidget(pane);
    connect(m_search, &SearchField::textChanged, this, [this](const QString &typed) {
        m_proxy->setSearch(typed);
        showAll();
    });
    connect(m_filter, &FilterButton::clicked, this, &OperationsPage::chooseFilter);
    connect(m_filter, &FilterButton::cleared, this, [this] { setFilter(OperationFilter::All); });
    connect(pane, &QToolButton::clicked, this, &OperationsPage::togglePane);
    return bar;
}

QWidget *OperationsPage::makeTable()
{
    m_stack = new QStackedWidget(this);
    m_view = new ListView(m_stack);
    m_view->setModel(m_proxy);
    m_view->setAccessibleName(tr("Operations"));
    m_view->setObjectName(u"operations"_s);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->installEventFilter(this);
    m_search->setList(m_view);
    auto *delegate = qobject_cast<RowDelegate *>(m_view->itemDelegate());
    delegate->setKind(OperationModel::StateColumn, RowDelegate::Kind::Status);
    delegate->setKind(OperationModel::StepColumn, RowDelegate::Kind::Secondary);
    delegate->setKind(OperationModel::AttemptsColumn, RowDelegate::Kind::Number);
    new ColumnFit(m_view, {170, 240, 250, 190, 90, 130, 160},
        {OperationModel::AttemptsColumn, OperationModel::StepColumn, OperationModel::SubmittedColumn,
            OperationModel::NextTryColumn},
        38);
    m_empty = new EmptyState(u"operations"_s, {}, {}, m_stack);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    connect(m_view, &ListView::customContextMenuRequested, this, &OperationsPage::openContextMenu);
    connect(
        m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &OperationsPage::showActs);
    connect(m_view, &ListView::doubleClicked, this, &OperationsPage::openSelected);
    return m_stack;
}

void OperationsPage::read()
{
    whenAnswered(m_session.operations(), this, [this](const Result<QList<Operation>> &operations) {
        if (!operations)
            return showError(operations.error());
        whenAnswered(m_session.unreadableOperations(), this,
            [this, operations](const Result<QList<store::UnreadableOperation>> &unreadable) {
                if (!unreadable)
                    return showError(unreadable.error());
                take(*operations, *unreadable);
            });
    });
}

void OperationsPage::take(
    const QList<Operation> &operations, const QList<store::UnreadableOperation> &unreadable)
{
    m_model.setOperations(operations, unreadable);
    m_isRead = true;
    // Read before these commits or after them: the last news of each is never older than what comes next.
    const auto early = std::exchange(m_early, {});
    for (const Operation &operation : early)
        m_model.setOperation(operation);
    showAll();
}

void OperationsPage::takeChange(const Operation &operation)
{
    if (!m_isRead) {
        m_early.insert(operation.id, operation);
        return;
    }
    m_model.setOperation(operation);
    showAll();
}

void OperationsPage::selectOperation(const OperationId &id)
{
    const int row = m_model.rowOf(id);
    if (row < 0)
        return;
    if (!m_proxy->mapFromSource(m_model.index(row, 0)).isValid()) { // filtered away
        m_search->clear();
        setFilter(OperationFilter::All);
    }
    m_view->setCurrentIndex(m_proxy->mapFromSource(m_model.index(row, 0)));
}

std::optional<OperationRow> OperationsPage::selectedRow() const
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return std::nullopt;
    return m_model.rowAt(m_proxy->mapToSource(rows.constFirst()).row());
}

void OperationsPage::showError(const Error &error)
{
    const ErrorWords words = errorWords(error);
    m_notice->clear();
    m_notice->setClosable(true);
    m_notice->showMessage(Gravity::Warning, words.fact, words.rest());
}

void OperationsPage::showAll()
{
    showCounts();
    showEmptiness();
    showActs();
    emit countChanged(m_model.unfinishedCount());
}

void OperationsPage::showCounts()
{
    const int total = m_model.rowCount();
    if (m_proxy->isFiltering())
        //: %1 of %2 operations are shown, both are numbers
        m_head->setCount(tr("%1 of %2").arg(numberText(m_proxy->rowCount()), numberText(total)));
    else
        m_head->setCount(total > 0 ? numberText(total) : QString());
}

void OperationsPage::showEmptiness()
{
    const bool isEmpty = m_proxy->rowCount() == 0;
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_view);
    if (!isEmpty)
        return;
    m_empty->removeButtons();
    if (m_model.rowCount() > 0) {
        m_empty->setIconName(u"search"_s);
        m_empty->setTexts(
            tr("No operation found"), tr("No operation is in this state and says what is searched."));
        connect(m_empty->addButton(tr("Clear filters")), &QPushButton::clicked, m_search, [this] {
            m_search->clear();
            setFilter(OperationFilter::All);
            m_search->setFocus(Qt::OtherFocusReason);
        });
        return;
    }
    m_empty->setIconName(u"operations"_s);
    if (m_isRead)
        m_empty->setTexts(tr("No operations yet"),
            tr("All that is submitted to Microsoft stands here, with how far it has come and what proves "
               "it."));
    else
        m_empty->setTexts({}, {}); // for the moment in which the file is read
}

void OperationsPage::chooseFilter()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const OperationFilter filter : {OperationFilter::Unfinished, OperationFilter::NeedsPerson,
             OperationFilter::Done, OperationFilter::All}) {
        QAction *choice = menu->addAction(filterText(filter));
        choice->setCheckable(true);
        choice->setChecked(m_proxy->filter() == filter);
        connect(choice, &QAction::triggered, this, [this, filter] { setFilter(filter); });
    }
    menu->popup(m_filter->mapToGlobal(QPoint(0, m_filter->height())));
}

void OperationsPage::setFilter(OperationFilter filter)
{
    m_proxy->setFilter(filter);
    m_filter->setValue(filter == OperationFilter::All ? QString() : filterText(filter));
    showAll();
}

void OperationsPage::find()
{
    m_search->find();
}

void OperationsPage::togglePane()
{
    m_isPaneWanted = m_pane->isHidden();
    showActs();
}

void OperationsPage::tick()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_model.setNow(now);
    m_pane->setNow(now);
}

void OperationsPage::focusInEvent(QFocusEvent *event)
{
    // Not a focus proxy: it would stand in the tab order, and all before it would be left out.
    const bool isList = m_stack->currentWidget() == m_view;
    (isList ? static_cast<QWidget *>(m_view) : m_search)->setFocus(event->reason());
}

void OperationsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showActs();
}

void OperationsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    tick();
    m_clock.start();
}

void OperationsPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_clock.stop();
}

bool OperationsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_view || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (key->matches(QKeySequence::Copy))
        copy();
    else if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
        openSelected();
    else if (key->key() == Qt::Key_Delete)
        askToGiveUp();
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

// Not a background role: labels on a Base ground would take another colour than their tone's.
void OperationsPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), palette().color(QPalette::Base));
}

} // namespace tierdesk::ui
