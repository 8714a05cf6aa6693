// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/subscriptionspage.h"

#include "ui/delegates/rowdelegate.h"
#include "ui/pages/accountbar.h"
#include "ui/pages/columnchooser.h"
#include "ui/pages/columnfit.h"
#include "ui/pages/resellerlist.h"
#include "ui/pages/resellerpopup.h"
#include "ui/pages/viewsbutton.h"
#include "ui/style/style.h"
#include "ui/text/format.h"
#include "ui/text/labels.h"
#include "ui/text/subscriptiontext.h"
#include "ui/widgets/changesline.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterbutton.h"
#include "ui/widgets/listview.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/statusbadge.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace tierdesk::ui {

using items::SubscriptionColumn;
using items::SubscriptionModel;

static_assert(int(SubscriptionModel::SignRole) == int(RowDelegate::SignRole));
static_assert(int(SubscriptionModel::MutedRole) == int(RowDelegate::MutedRole));
static_assert(int(SubscriptionModel::UnreadRole) == int(RowDelegate::UnreadRole));

SubscriptionsPage::SubscriptionsPage(
    sync::Session &session, const items::CustomerIndex &customers, ResellerList &resellers, QWidget *parent)
    : ListPage(tr("Subscriptions"), u"subscriptions"_s, parent)
    , m_session(session)
    , m_resellers(resellers)
    , m_index(customers, wordOf)
    , m_model(session.reader(), m_index, words())
    , m_isFirstListing(!session.status().customersReadAt)
    , m_selected(*view())
{
    setObjectName(u"subscriptionsPage"_s);
    makeHead();
    addBar(new AccountBar(session, this));
    addBar(makeFilterLine());
    m_unknownReseller = new MessageBar(this);
    addBar(m_unknownReseller);
    makeTable();
    followModel();
    followSession();
    takeStatus();
    showCounts();
}

items::SubscriptionWords SubscriptionsPage::words() const
{
    items::SubscriptionWords words;
    words.status = wordOf;
    words.sign = [](SubscriptionStatus status) { return int(signOf(status)); };
    words.reseller = [this](const PartnerNumber &number) {
        return m_resellers.model().names().value(number, number.toString());
    };
    words.number = numberText;
    words.renewal = [](const Subscription &subscription) {
        return renewalText(subscription, QDateTime::currentDateTimeUtc());
    };
    words.age = [](const QDateTime &utc) { return ageText(utc, QDateTime::currentDateTimeUtc()); };
    words.source = [](const Subscription &subscription) {
        return subscriptionSourceText(subscription, QDateTime::currentDateTimeUtc());
    };
    return words;
}

void SubscriptionsPage::makeHead()
{
    m_export = new QPushButton(icon(u"export"_s), tr("Export subscriptions…"), head());
    m_export->setAutoDefault(false);
    connect(m_export, &QPushButton::clicked, this, &SubscriptionsPage::exportSubscriptions);
    m_views = new ViewsButton(m_session, ViewedList::Subscriptions, head());
    connect(m_views, &ViewsButton::viewChosen, this, &SubscriptionsPage::showView);
    connect(m_views, &ViewsButton::allChosen, this, &SubscriptionsPage::showAll);
    connect(m_views, &ViewsButton::failed, this, [this](const Error &error) { showError(error); });
    head()->addAct(m_views);
    head()->addAct(m_export);
}

QWidget *SubscriptionsPage::makeFilterLine()
{
    auto *bar = new QWidget(this);
    auto *line = new QHBoxLayout(bar);
    m_filterLine = line;
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(unit(2));
    m_search = new SearchField(tr("Search subscription or customer"), bar);
    setSearch(m_search);
    const auto makeFilter = [bar](const QString &name, const QString &iconName) {
        auto *filter = new FilterButton(name, bar);
        filter->setIconName(iconName);
        return filter;
    };
    m_product = makeFilter(tr("Product"), u"product"_s);
    m_status = makeFilter(tr("Status"), u"filter"_s);
    //: Short for an indirect reseller: four filters share a line
    m_reseller = makeFilter(tr("Reseller"), u"resellers"_s);
    m_renewal = makeFilter(tr("Renews"), u"calendar"_s);
    m_renewal->setToolTip(tr("By the end of the term, whether the subscription renews then or ends"));
    m_popup = new ResellerPopup(m_resellers, this);
    m_changes =
        new ChangesLine(tr("Shows new and moved subscriptions and takes away those that are gone"), bar);
    line->addWidget(m_search);
    line->addWidget(m_product);
    line->addWidget(m_status);
    line->addWidget(m_reseller);
    line->addWidget(m_renewal);
    line->addStretch(1);
    line->addWidget(m_changes);
    connect(m_changes, &ChangesLine::showRequested, this, [this] { m_model.showChanges(); });
    connect(m_search, &SearchField::textChanged, this, &SubscriptionsPage::ask);
    connect(m_status, &FilterButton::clicked, this, &SubscriptionsPage::chooseStatus);
    connect(m_reseller, &FilterButton::clicked, this, &SubscriptionsPage::chooseReseller);
    connect(m_renewal, &FilterButton::clicked, this, &SubscriptionsPage::chooseRenewal);
    connect(m_status, &FilterButton::cleared, this, [this] {
        m_query.status.reset();
        ask();
    });
    makeProductPopup();
    connect(m_reseller, &FilterButton::cleared, this, [this] { setReseller(std::nullopt); });
    connect(m_renewal, &FilterButton::cleared, this, [this] {
        m_renewalDays.reset();
        sortAsBeforeRenewal();
        ask();
    });
    connect(m_popup, &ResellerPopup::chosen, this, [this](const Reseller &reseller) {
        takeReseller(reseller);
        m_reseller->setFocus(Qt::PopupFocusReason);
    });
    return bar;
}

void SubscriptionsPage::makeTable()
{
    view()->setModel(&m_model);
    view()->setObjectName(u"subscriptions"_s);
    view()->setSelectionMode(QAbstractItemView::ExtendedSelection);
    setCopyAdvice(tr("Export subscriptions writes any number of them into a file."));
    auto *delegate = qobject_cast<RowDelegate *>(view()->itemDelegate());
    delegate->setKind(int(SubscriptionColumn::Reseller), RowDelegate::Kind::Secondary);
    delegate->setKind(int(SubscriptionColumn::Status), RowDelegate::Kind::Status);
    delegate->setKind(int(SubscriptionColumn::Licenses), RowDelegate::Kind::Number);
    delegate->setKind(int(SubscriptionColumn::Read), RowDelegate::Kind::Secondary);
    m_columns = new ColumnFit(view(), {240, 195, 145, 130, 80, 175, 115},
        {int(SubscriptionColumn::Read), int(SubscriptionColumn::Reseller),
            int(SubscriptionColumn::Licenses)});
    QStringList columnNames;
    for (int column = 0; column < items::kSubscriptionColumns; ++column)
        columnNames.append(items::subscriptionHeading(SubscriptionColumn(column), items::Wording::English));
    m_chooser = new ColumnChooser(view(), m_columns, columnNames);
    m_filterLine->addWidget(m_chooser->makeButton(m_filterLine->parentWidget()));
    setColumns(m_columns);
    const auto tellViews = [this] { m_views->setShown(shownView()); };
    connect(m_chooser, &ColumnChooser::chosen, this, tellViews);
    connect(m_chooser, &ColumnChooser::changedInView, this, tellViews);
    connect(m_chooser, &ColumnChooser::chosen, this, &SubscriptionsPage::hiddenColumnsChosen);
    makeSortable(false);
    QHeaderView *const header = view()->horizontalHeader();
    header->setSortIndicator(int(m_query.sortBy), m_query.order);
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this](int column, Qt::SortOrder order) {
        m_query.sortBy = SubscriptionColumn(column);
        m_query.order = order;
        m_sortBeforeRenewal.reset();
        ask();
    });
}

void SubscriptionsPage::followModel()
{
    connect(&m_model, &SubscriptionModel::totalChanged, this, [this](qint64 total) {
        emit countChanged(total);
        showCounts();
        showEmptiness();
    });
    connect(&m_model, &SubscriptionModel::settled, this, [this] {
        showCounts();
        showEmptiness();
        tellUnknownReseller();
    });
    connect(&m_model, &SubscriptionModel::pendingChangesChanged, m_changes, &ChangesLine::setChanges);
    connect(&m_model, &SubscriptionModel::failed, this,
        [this](const Error &error) { showError(error, [this] { m_model.load(); }); });
    connect(view(), &ListView::selectionReplaced, this, [this] { m_selected.forget(); });
    connect(view(), &ListView::touched, this, &SubscriptionsPage::takeStatus);
    connect(&m_model, &SubscriptionModel::modelAboutToBeReset, this, &SubscriptionsPage::remember);
    connect(&m_model, &SubscriptionModel::modelReset, this, &SubscriptionsPage::restore);
}

void SubscriptionsPage::followSession()
{
    connect(&m_resellers.model(), &items::ResellerModel::namesChanged, this,
        [this] { m_model.repaint(SubscriptionColumn::Reseller); });
    connect(&m_resellers.model(), &items::ResellerModel::failed, this,
        [this](const Error &error) { showError(error, [this] { m_resellers.model().load(); }); });
    connect(&m_session, &sync::Session::changed, &m_model, &SubscriptionModel::apply);
    connect(&m_session, &sync::Session::statusChanged, this, &SubscriptionsPage::takeStatus);
    m_model.countAll();
}

void SubscriptionsPage::takeStatus()
{
    // An account that is read for the first time fills the list by itself, until somebody uses it.
    m_model.setArrivals(
        m_isFirstListing && !view()->isTouched() ? items::Arrivals::Show : items::Arrivals::Wait);
    showEmptiness();
}

// Three million subscriptions and 20,000 names are not loaded for somebody who never looks at them.
void SubscriptionsPage::showEvent(QShowEvent *event)
{
    ListPage::showEvent(event);
    m_resellers.need();
    if (!std::exchange(m_isAsked, true))
        m_model.load();
}

void SubscriptionsPage::ask()
{
    m_views->setShown(shownView());
    m_query.text = m_search->text();
    m_query.renewal.reset();
    if (m_renewalDays) {
        const QDate today = QDate::currentDate();
        m_query.renewal = {today, today.addDays(*m_renewalDays)};
    }
    m_model.setQuery(m_query);
}

void SubscriptionsPage::showCounts()
{
    const qint64 total = m_model.total();
    if (m_model.query().isFiltered()) {
        //: %1 of %2 subscriptions are shown, both are numbers
        head()->setCount(tr("%1 of %2").arg(numberText(m_model.rowCount()), numberText(total)));
    } else {
        head()->setCount(total > 0 ? numberText(total) : QString());
    }
    head()->setSelected(view()->selectedRowCount());
    m_export->setEnabled(total > 0);
}

void SubscriptionsPage::showEmptiness()
{
    const bool areAny = m_model.rowCount() > 0;
    showRows(areAny);
    if (areAny)
        return;
    empty()->removeButtons();
    empty()->setIconName(u"subscriptions"_s);
    if (m_model.total() > 0 && (!m_isAsked || !m_model.isSettled())) {
        empty()->setTexts(tr("Subscriptions are being looked for"), tr("They appear here in a moment."));
    } else if (m_model.query().isFiltered()) {
        empty()->setIconName(u"search"_s);
        empty()->setTexts(tr("No subscription found"), tr("None of the known subscriptions is like that."));
        connect(empty()->addButton(tr("Clear filters")), &QPushButton::clicked, this,
            &SubscriptionsPage::clearFilters);
    } else if (m_session.status().customersReadAt) {
        empty()->setTexts(tr("No subscriptions yet"),
            tr("They are listed here once customers have any and they have been read."));
    } else {
        empty()->setTexts(tr("Customers are being read"), tr("Their subscriptions appear here after that."));
    }
}

void SubscriptionsPage::remember()
{
    m_current = 0;
    m_isFirstChosen = !view()->isTouched() && view()->selectionModel()->hasSelection();
    if (!view()->isTouched()) // it fills itself: the top stays in sight
        return;
    const auto keyAt = [this](int row) { return m_model.subscriptions()[row]; };
    if (!m_selected.remember(keyAt, m_model.subscriptions().size() >= m_model.total()))
        KeptSelection::tellCut(*notice());
    const QModelIndex current = view()->currentIndex();
    m_current = current.isValid() ? keyAt(current.row()) : 0;
}

void SubscriptionsPage::restore()
{
    const items::KeyList &keys = m_model.subscriptions();
    const qsizetype current = m_current == 0 ? -1 : keys.indexOf(m_current);
    if (current >= 0)
        view()->selectionModel()->setCurrentIndex(
            m_model.index(int(current), 0), QItemSelectionModel::NoUpdate);
    m_selected.restore(keys, [](qsizetype place) { return int(place); });
    if (m_isFirstChosen)
        view()->chooseFirst();
    if (current >= 0)
        view()->scrollTo(m_model.index(int(current), 0));
}

void SubscriptionsPage::selectAll()
{
    view()->setFocus(Qt::ShortcutFocusReason);
    view()->selectAll();
}

void SubscriptionsPage::openSelected()
{
    if (const auto row = m_model.subscriptionAt(view()->currentIndex().row()))
        emit customerRequested(row->subscription.customer);
}

void SubscriptionsPage::fillContextMenu(QMenu &menu)
{
    QAction *open = menu.addAction(icon(u"customers"_s), tr("Show customer"));
    connect(open, &QAction::triggered, this, &SubscriptionsPage::openSelected);
    QAction *ids = menu.addAction(tr("Copy subscription ID"));
    connect(ids, &QAction::triggered, this, &SubscriptionsPage::copyIds);
    menu.addSeparator();
}

void SubscriptionsPage::copyIds()
{
    const auto rows = rowsToCopy();
    if (!rows)
        return;
    QStringList ids;
    for (const int row : *rows)
        ids.append(m_model.index(row, 0).data(SubscriptionModel::SubscriptionIdRole).toString());
    QApplication::clipboard()->setText(ids.join(u'\n'));
}

} // namespace tierdesk::ui
