// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/operationspage.h"

#include "models/base/whenanswered.h"
#include "ui/delegates/rowdelegate.h"
#include "ui/pages/accountbar.h"
#include "ui/pages/columnfit.h"
#include "ui/pages/operationpane.h"
#include "ui/pages/operationproxy.h"
#include "ui/style/style.h"
#include "ui/text/format.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterbutton.h"
#include "ui/widgets/listview.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/textlabel.h"
#include "ui/wizardshelf.h"

#include <QAction>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QMenu>

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
    : ListPage(tr("Operations"), u"operations"_s, parent)
    , m_session(session)
    , m_wizards(wizards)
    , m_proxy(new OperationProxy(this))
    , m_pane(new OperationPane(this))
{
    setObjectName(u"operationsPage"_s);
    m_proxy->setSourceModel(&m_model);
    makeActs();
    addBar(new AccountBar(session, this, AccountBar::Troubles::OfThisComputer));
    addBar(makeFilterLine());
    makeTable();
    connect(this, &ListPage::paneShown, this, &OperationsPage::showHint);
    connect(m_pane, &OperationPane::mendRequested, this, &OperationsPage::mend);
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

/// By button in the pane, by key, and in the context menu.
void OperationsPage::makeActs()
{
    const auto make = [this](const QString &iconName, const QString &text, const QKeySequence &keys) {
        auto *act = new QAction(iconName.isEmpty() ? QIcon() : icon(iconName), text, this);
        act->setShortcut(keys);
        addAction(act);
        return act;
    };
    m_tryAgain = make(u"refresh"_s, tr("Try again"), QKeySequence(u"Ctrl+R"_s));
    m_tryAgain->setPriority(QAction::HighPriority);
    m_open = make(u"wizard"_s, tr("Open"), {});
    m_open->setToolTip(tr("Shows the wizard that it was submitted from (Enter)"));
    m_support = make(u"copy"_s, tr("Copy for support"), QKeySequence(u"Ctrl+Shift+C"_s));
    m_support->setToolTip(tr("Times, codes and ids for Microsoft's support, without names (Ctrl+Shift+C)"));
    m_giveUp = make({}, tr("Give up"), QKeySequence(Qt::Key_Delete));
    m_giveUp->setShortcutContext(Qt::WidgetWithChildrenShortcut); // deletes letters elsewhere
    m_giveUp->setToolTip(tr("Leaves the rest of it undone (Delete)"));
    connect(m_tryAgain, &QAction::triggered, this, &OperationsPage::tryAgain);
    connect(m_open, &QAction::triggered, this, &OperationsPage::openWizard);
    connect(m_support, &QAction::triggered, this, &OperationsPage::copyForSupport);
    connect(m_giveUp, &QAction::triggered, this, &OperationsPage::askToGiveUp);
    m_pane->setActs({m_tryAgain, m_open}, {m_support}, m_giveUp);
}

QWidget *OperationsPage::makeFilterLine()
{
    auto *bar = new QWidget(this);
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(unit(3));
    m_search = new SearchField(tr("Search customer, reseller or ID"), bar);
    setSearch(m_search);
    m_filter = new FilterButton(tr("State"), bar);
    m_filter->setIconName(u"filter"_s);
    m_hint = new TextLabel(
        tr("Select an operation to see how far it has come."), TextStyle::Caption, Tone::Secondary, bar);
    m_hint->setElides();
    line->addWidget(m_search);
    line->addWidget(m_filter);
    line->addWidget(m_hint, 1);
    line->addStretch(0);
    setPane(m_pane, line, tr("Details of the selected operation"));
    connect(m_search, &SearchField::textChanged, this, [this](const QString &typed) {
        m_proxy->setSearch(typed);
        showAll();
    });
    connect(m_filter, &FilterButton::clicked, this, &OperationsPage::chooseFilter);
    connect(m_filter, &FilterButton::cleared, this, [this] { setFilter(OperationFilter::All); });
    return bar;
}

void OperationsPage::makeTable()
{
    view()->setModel(m_proxy);
    view()->setObjectName(u"operations"_s);
    auto *delegate = qobject_cast<RowDelegate *>(view()->itemDelegate());
    delegate->setKind(OperationModel::StateColumn, RowDelegate::Kind::Status);
    delegate->setKind(OperationModel::StepColumn, RowDelegate::Kind::Secondary);
    delegate->setKind(OperationModel::AttemptsColumn, RowDelegate::Kind::Number);
    new ColumnFit(view(), {170, 240, 250, 190, 90, 130, 160},
        {OperationModel::AttemptsColumn, OperationModel::StepColumn, OperationModel::SubmittedColumn,
            OperationModel::NextTryColumn},
        38);
    makeSortable();
    connect(
        view()->selectionModel(), &QItemSelectionModel::selectionChanged, this, &OperationsPage::showActs);
}

void OperationsPage::read()
{
    whenAnswered(m_session.operations(), this, [this](const Result<QList<Operation>> &operations) {
        if (!operations)
            return showError(operations.error(), [this] { read(); });
        whenAnswered(m_session.unreadableOperations(), this,
            [this, operations](const Result<QList<store::UnreadableOperation>> &unreadable) {
                if (!unreadable)
                    return showError(unreadable.error(), [this] { read(); });
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
    view()->setCurrentIndex(m_proxy->mapFromSource(m_model.index(row, 0)));
}

void OperationsPage::showThoseForAPerson()
{
    m_search->clear();
    setFilter(OperationFilter::NeedsPerson);
    view()->setFocus(Qt::OtherFocusReason);
}

std::optional<OperationRow> OperationsPage::selected() const
{
    const int row = selectedRow();
    if (row < 0)
        return std::nullopt;
    return m_model.rowAt(m_proxy->mapToSource(m_proxy->index(row, 0)).row());
}

void OperationsPage::showAll()
{
    showCounts();
    showEmptiness();
    showActs();
    emit countChanged(m_model.unfinishedCount());
    emit refusedChanged(m_model.refusedCount());
}

void OperationsPage::showCounts()
{
    const int total = m_model.rowCount();
    if (m_proxy->isFiltering())
        //: %1 of %2 operations are shown, both are numbers
        head()->setCount(tr("%1 of %2").arg(numberText(m_proxy->rowCount()), numberText(total)));
    else
        head()->setCount(total > 0 ? numberText(total) : QString());
}

void OperationsPage::showEmptiness()
{
    const bool areAny = m_proxy->rowCount() > 0;
    showRows(areAny);
    if (areAny)
        return;
    empty()->removeButtons();
    if (m_model.rowCount() > 0) {
        empty()->setIconName(u"search"_s);
        empty()->setTexts(
            tr("No operation found"), tr("No operation is in this state and says what is searched."));
        connect(empty()->addButton(tr("Clear filters")), &QPushButton::clicked, m_search, [this] {
            m_search->clear();
            setFilter(OperationFilter::All);
            m_search->setFocus(Qt::OtherFocusReason);
        });
        return;
    }
    empty()->setIconName(u"operations"_s);
    if (m_isRead)
        empty()->setTexts(tr("No operations yet"),
            tr("All that is submitted to Microsoft stands here, with how far it has come and what proves "
               "it."));
    else
        empty()->setTexts({}, {}); // for the moment in which the file is read
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

void OperationsPage::tick()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_model.setNow(now);
    m_pane->setNow(now);
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

} // namespace tierdesk::ui
