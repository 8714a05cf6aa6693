// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/customerspage.h"

#include "ui/pages/accountbar.h"
#include "ui/pages/columnchooser.h"
#include "ui/pages/columnfit.h"
#include "ui/pages/customersview.h"
#include "ui/pages/resellerlist.h"
#include "ui/pages/resellerpopup.h"
#include "ui/pages/viewsbutton.h"
#include "ui/style/style.h"
#include "ui/text/errortext.h"
#include "ui/text/format.h"
#include "ui/text/labels.h"
#include "ui/widgets/changesline.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterbutton.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;

namespace tierdesk::ui {

using items::CustomerModel;
using store::RowId;

CustomersPage::CustomersPage(sync::Session &session, ResellerList &resellers, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_index(session.replicaPath(), session.options().locale)
    , m_model(session.reader(), m_index)
    , m_resellers(resellers)
    , m_isFirstListing(!session.status().customersReadAt)
{
    setObjectName(u"customersPage"_s);
    m_accountBar = new AccountBar(session, this);
    m_notice = new MessageBar(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, unit(4), 0, 0);
    column->setSpacing(0);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(unit(5), 0, unit(5), unitsOf(2.5));
    top->setSpacing(unit(3));
    top->addWidget(makeHead());
    top->addWidget(m_accountBar);
    top->addWidget(m_notice);
    top->addWidget(makeFilterLine());
    column->addLayout(top);
    column->addWidget(makeList(), 1);
    followModel();
    followSession();
    m_aging.setInterval(std::chrono::seconds(30));
    connect(&m_aging, &QTimer::timeout, this, [this] {
        const QList<RowId> open = m_open.keys();
        for (const RowId id : open)
            showBlock(id);
    });
    m_aging.start();
    m_model.load();
    takeStatus();
    showCounts();
    showEmptiness();
}

QWidget *CustomersPage::makeHead()
{
    m_head = new PageHead(tr("Customers"), this);
    m_export = new QPushButton(icon(u"export"_s), tr("Export customers…"), m_head);
    m_export->setAutoDefault(false);
    connect(m_export, &QPushButton::clicked, this, &CustomersPage::exportCustomers);
    m_views = new ViewsButton(m_session, ViewedList::Customers, m_head);
    connect(m_views, &ViewsButton::viewChosen, this, &CustomersPage::showView);
    connect(m_views, &ViewsButton::allChosen, this, &CustomersPage::showAll);
    connect(m_views, &ViewsButton::failed, this, &CustomersPage::showError);
    m_head->addAct(m_views);
    m_head->addAct(m_export);
    return m_head;
}

QWidget *CustomersPage::makeFilterLine()
{
    auto *bar = new QWidget(this);
    auto *line = new QHBoxLayout(bar);
    m_filterLine = line;
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(unit(2));
    m_search = new SearchField(tr("Search name or domain"), bar);
    m_search->setKeyHint(tr("Ctrl+F"));
    m_filter = new FilterButton(tr("Indirect reseller"), bar);
    m_filter->setIconName(u"resellers"_s);
    m_popup = new ResellerPopup(m_resellers, this);
    m_asOf = new TextLabel({}, TextStyle::Caption, Tone::Secondary, bar);
    m_asOf->setObjectName(u"asOf"_s);
    line->addWidget(m_search);
    line->addWidget(m_filter);
    line->addSpacing(unit(1));
    line->addWidget(m_asOf);
    line->addStretch(1);
    m_changes = new ChangesLine(tr("Shows new and moved customers and takes away those that are gone"), bar);
    line->addWidget(m_changes);
    connect(m_changes, &ChangesLine::showRequested, this, [this] { m_model.showChanges(); });
    connect(m_search, &SearchField::textChanged, this, &CustomersPage::ask);
    connect(m_filter, &FilterButton::clicked, this, [this] { m_popup->openBelow(m_filter); });
    connect(&m_resellers.model(), &items::ResellerModel::failed, this, &CustomersPage::showError);
    connect(m_filter, &FilterButton::cleared, this, [this] { setReseller(std::nullopt); });
    connect(m_popup, &ResellerPopup::chosen, this, [this](const Reseller &reseller) {
        setReseller(reseller.id);
        m_filter->setFocus(Qt::PopupFocusReason);
    });
    return bar;
}

QWidget *CustomersPage::makeList()
{
    m_stack = new QStackedWidget(this);
    m_view = new CustomersView(m_model, m_stack);
    m_view->setAccessibleName(tr("Customers"));
    m_view->setObjectName(u"customers"_s);
    connect(m_view, &CustomersView::selectedRowsChanged, this,
        [this] { m_head->setSelected(m_view->selectedCount()); });
    m_columns = new ColumnFit(m_view, {300, 250, 180, 206, 132},
        {int(items::CustomerColumn::Relationship), int(items::CustomerColumn::MicrosoftId),
            int(items::CustomerColumn::Domain)},
        65); // the arrow stands in it, too
    QStringList columnNames;
    for (const auto &column : items::customerColumns())
        columnNames.append(items::customerHeading(column.id, items::Wording::English));
    m_chooser = new ColumnChooser(m_view, m_columns, columnNames);
    connect(m_chooser, &ColumnChooser::changedInView, this, [this] { m_views->setShown(shownView()); });
    connect(m_chooser, &ColumnChooser::chosen, this, [this] { m_views->setShown(shownView()); });
    connect(m_chooser, &ColumnChooser::chosen, this, &CustomersPage::hiddenColumnsChosen);
    m_filterLine->addWidget(m_chooser->makeButton(m_filterLine->parentWidget()));
    m_search->setList(m_view);
    m_empty = new EmptyState(u"customers"_s, {}, {}, m_stack);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    QHeaderView *header = m_view->horizontalHeader();
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicator(0, Qt::AscendingOrder);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &CustomersPage::sortBy);
    for (int column = 0; column < m_model.columnCount(); ++column) {
        // A head cannot have the focus; Ctrl+Alt+1 … sort by column, again turns the order round.
        auto *act = new QAction(m_view);
        act->setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key(Qt::Key_1 + column)));
        act->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(act);
        connect(act, &QAction::triggered, header, [header, column] {
            const bool again = header->sortIndicatorSection() == column;
            const bool isAscending = header->sortIndicatorOrder() == Qt::AscendingOrder;
            header->setSortIndicator(column, again && isAscending ? Qt::DescendingOrder : Qt::AscendingOrder);
        });
    }
    connect(m_view, &CustomersView::openRequested, this, &CustomersPage::openRow);
    connect(m_view, &CustomersView::closeRequested, this, &CustomersPage::closeRow);
    connect(m_view, &CustomersView::copyRequested, this, &CustomersPage::copy);
    connect(m_view, &CustomersView::selectionCut, this, [this] { KeptSelection::tellCut(*m_notice); });
    connect(m_view, &CustomersView::customContextMenuRequested, this, &CustomersPage::openContextMenu);
    connect(m_view, &CustomersView::typed, this, [this](const QString &text) {
        m_search->setFocus(Qt::OtherFocusReason);
        m_search->setText(m_search->text() + text);
    });
    return m_stack;
}

void CustomersPage::followModel()
{
    connect(&m_model, &CustomerModel::totalChanged, this, [this](qint64 total) {
        emit countChanged(total);
        showCounts();
        showEmptiness();
    });
    connect(&m_model, &CustomerModel::settled, this, [this] {
        showCounts();
        showEmptiness();
        lookForWanted();
    });
    connect(&m_model, &CustomerModel::pendingChangesChanged, m_changes, &ChangesLine::setChanges);
    connect(&m_model, &CustomerModel::failed, this, &CustomersPage::showError);
    connect(&m_model, &CustomerModel::modelReset, this, [this] {
        // Blocks of customers that left the list are closed.
        m_open.removeIf([this](const auto &open) { return !m_model.hasBlock(open.key()); });
    });
    connect(m_view, &ListView::touched, this, &CustomersPage::takeStatus);
}

void CustomersPage::followSession()
{
    connect(&m_session, &sync::Session::changed, this, &CustomersPage::takeChanges);
    connect(&m_session, &sync::Session::statusChanged, this, &CustomersPage::takeStatus);
    connect(&m_session, &sync::Session::customerRead, this,
        [this](const CustomerId &id) { endReading(id, std::nullopt); });
    connect(&m_session, &sync::Session::customerNotRead, this,
        [this](const CustomerId &id, const Error &error) { endReading(id, error); });
    connect(
        &m_session, &sync::Session::resellerListed, this, [this](const ResellerId &id, const QDateTime &at) {
            if (m_query.reseller != id)
                return;
            showAsOf(at);
            // Somebody asked for this list just now: it does not wait to be shown.
            m_model.showChanges();
        });
    connect(&m_session, &sync::Session::resellerNotListed, this,
        [this](const ResellerId &id, const Error &error) {
            if (m_query.reseller != id)
                return;
            m_isResellerAwaited = false;
            // That nothing can be reached is said by the account's own bar, once.
            if (error.kind != Error::Kind::Offline && error.kind != Error::Kind::Timeout)
                showError(error);
        });
}

void CustomersPage::ask()
{
    m_query.text = m_search->text();
    m_views->setShown(shownView());
    m_model.setQuery(m_query);
}

bool CustomersPage::setReseller(const std::optional<ResellerId> &id, const QString &formerName)
{
    m_query.reseller = id;
    QString name;
    std::optional<QDateTime> listedAt;
    bool isListed = false;
    if (id) {
        const auto found = items::findReseller(m_session.reader(), *id);
        if (!found)
            showError(found.error());
        isListed = found && found->has_value();
        name = formerName.isEmpty() ? id->toString() : formerName;
        if (isListed) {
            name = (*found)->reseller.name;
            listedAt = (*found)->listedAt;
        }
    }
    // The service has no customers of a former one to list.
    const bool isFormer = id && !isListed && !formerName.isEmpty();
    m_isResellerAwaited = id && !isFormer;
    if (m_isResellerAwaited)
        m_session.openReseller(*id);
    m_filter->setValue(name);
    showAsOf(listedAt);
    if (isFormer)
        m_asOf->clear();
    ask();
    return isListed;
}

void CustomersPage::showReseller(const ResellerId &id)
{
    m_search->clear();
    setReseller(id);
    m_view->setFocus(Qt::OtherFocusReason);
}

void CustomersPage::clearFilters()
{
    m_search->clear();
    setReseller(std::nullopt);
    m_search->setFocus(Qt::OtherFocusReason);
}

void CustomersPage::sortBy(int column, Qt::SortOrder order)
{
    m_query.sortBy = items::customerColumns()[std::size_t(column)].id;
    m_query.order = order;
    ask();
}

void CustomersPage::takeChanges(const store::ChangeSet &changes)
{
    m_model.apply(changes);
    const QList<RowId> open = m_open.keys();
    for (const RowId id : open) {
        if (changes.changedSubscriptionsOf.contains(id) || changes.changedCustomers.contains(id))
            showBlock(id);
    }
    m_isWantedAsked = false;
    lookForWanted();
}

void CustomersPage::takeStatus()
{
    // An account that is read for the first time fills the list by itself, until somebody uses it.
    m_model.setArrivals(m_isFirstListing && !m_view->isTouched() ? CustomerModel::Arrivals::Show
                                                                 : CustomerModel::Arrivals::Wait);
    showEmptiness();
}

void CustomersPage::showCounts()
{
    const qint64 total = m_model.total();
    const qint64 shown = m_model.customers().size();
    if (m_model.query().isFiltered()) {
        //: %1 of %2 customers are shown, both are numbers
        m_head->setCount(tr("%1 of %2").arg(numberText(shown), numberText(total)));
    } else {
        m_head->setCount(total > 0 ? numberText(total) : QString());
    }
    m_head->setSelected(m_view->selectedCount());
    m_export->setEnabled(total > 0);
}

void CustomersPage::showAsOf(const std::optional<QDateTime> &at)
{
    if (!m_query.reseller) {
        m_asOf->clear();
    } else if (at) {
        const bool isToday = at->toLocalTime().date() == QDate::currentDate();
        //: %1 is a time of day, or date and time
        m_asOf->setText(tr("as of %1").arg(isToday ? timeText(*at) : dateTimeText(*at)));
    } else {
        m_asOf->setText(tr("being read"));
    }
}

void CustomersPage::focusInEvent(QFocusEvent *event)
{
    // Not a focus proxy: it would stand in the tab order, and all before it would be left out.
    const bool isList = m_stack->currentWidget() == m_view;
    (isList ? static_cast<QWidget *>(m_view) : m_search)->setFocus(event->reason());
}

void CustomersPage::showEmptiness()
{
    const bool isEmpty = m_model.customers().isEmpty() && m_model.isSettled();
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_view);
    if (!isEmpty)
        return;
    m_empty->removeButtons();
    if (m_model.query().isFiltered()) {
        const QString text = m_model.query().text.trimmed();
        m_empty->setIconName(u"search"_s);
        m_empty->setTexts(tr("No customer found"),
            //: %1 is what was typed
            text.isEmpty()
                ? tr("No customer is known to belong to this indirect reseller.")
                : tr("No listed customer has “%1” in its name, domain, Microsoft ID, registration number, "
                     "e-mail address or MPN ID.")
                      .arg(text));
        connect(m_empty->addButton(tr("Clear filters")), &QPushButton::clicked, this,
            &CustomersPage::clearFilters);
    } else {
        m_empty->setIconName(u"customers"_s);
        if (m_session.status().customersReadAt) {
            m_empty->setTexts(tr("No customers yet"),
                tr("Customers are added from the list of indirect resellers and appear here."));
        } else {
            m_empty->setTexts(tr("Customers are being read"),
                tr("They appear here page by page. Everything else can be used meanwhile."));
        }
    }
}

void CustomersPage::showError(const Error &error)
{
    const ErrorWords words = errorWords(error);
    m_notice->clear();
    m_notice->setClosable(true);
    m_notice->showMessage(Gravity::Warning, words.fact, words.rest());
    if (words.act != ErrorAct::TryAgain && words.act != ErrorAct::ReadAgain)
        return;
    m_notice->addLink(actText(words.act), this, [this] {
        m_notice->clear();
        if (m_query.reseller)
            m_session.openReseller(*m_query.reseller);
        else
            m_session.refresh();
    });
}

// Not a background role: labels on a Base ground would take another colour than their tone's.
void CustomersPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), palette().color(QPalette::Base));
}

} // namespace tierdesk::ui
