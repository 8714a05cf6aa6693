// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/resellerspage.h"

#include "ui/delegates/rowdelegate.h"
#include "ui/pages/accountbar.h"
#include "ui/pages/columnfit.h"
#include "ui/pages/resellerlist.h"
#include "ui/pages/resellerpane.h"
#include "ui/pages/resellerproxy.h"
#include "ui/style/style.h"
#include "ui/text/format.h"
#include "ui/text/labels.h"
#include "ui/widgets/changesline.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/listview.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QMenu>
#include <QPushButton>
#include <QTextDocument>

#include <utility>

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

ResellersPage::ResellersPage(sync::Session &session, ResellerList &resellers, QWidget *parent)
    : ListPage(tr("Indirect resellers"), u"resellers"_s, parent)
    , m_session(session)
    , m_resellers(resellers)
    , m_model(resellers.model())
    , m_proxy(new ResellerProxy(m_model, this))
    , m_pane(new ResellerPane(this))
{
    setObjectName(u"resellersPage"_s);
    makeHead();
    addBar(new AccountBar(session, this));
    addBar(makeFilterLine());
    makeTable();
    connect(m_pane, &ResellerPane::customersRequested, this, &ResellersPage::showCustomers);
    // It stands in the pane as well, and the pane takes its room.
    connect(this, &ListPage::paneShown, m_remove, [this](bool isShown) { m_remove->setVisible(!isShown); });
    setPaneWanted(false); // all that it says but the id stands in the row
    followSession();
    takeLoaded();
}

void ResellersPage::followSession()
{
    connect(&m_model, &ResellerModel::loaded, this, &ResellersPage::takeLoaded);
    connect(&m_model, &ResellerModel::failed, this,
        [this](const Error &error) { showError(error, [this] { m_model.load(); }); });
    connect(&m_model, &ResellerModel::modelReset, this, [this] {
        if (std::exchange(m_isRowWanted, false) && view()->hasFocus())
            view()->setCurrentIndex(m_proxy->index(0, 0));
    });
    connect(&m_session, &sync::Session::statusChanged, this, &ResellersPage::showEmptiness);
}

void ResellersPage::makeHead()
{
    const QString why = partnershipReason();
    auto *request = new QPushButton(icon(u"mail"_s), tr("Request a partnership"), head());
    request->setAutoDefault(false);
    request->setEnabled(false);
    request->setToolTip(why);
    request->setAccessibleDescription(why);
    m_remove = new QPushButton(tr("Remove partnership"), head());
    m_remove->setAutoDefault(false);
    m_remove->setEnabled(false);
    m_remove->setToolTip(why);
    m_remove->setAccessibleDescription(why);
    m_addCustomer = new QPushButton(icon(u"plus"_s), tr("Add new customer"), head());
    m_addCustomer->setDefault(true);
    m_addCustomer->setShortcut(QKeySequence::New);
    head()->addAct(m_remove);
    head()->addAct(request);
    head()->addAct(m_addCustomer);
    connect(m_addCustomer, &QPushButton::clicked, this, &ResellersPage::addNewCustomer);
}

QWidget *ResellersPage::makeFilterLine()
{
    auto *bar = new QWidget(this);
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(unit(3));
    m_search = new SearchField(tr("Search name or number"), bar);
    setSearch(m_search);
    m_reason = new TextLabel({}, TextStyle::Caption, Tone::Secondary, bar);
    m_reason->setObjectName(u"reason"_s);
    line->addWidget(m_search);
    line->addWidget(m_reason, 1);
    m_changes = new ChangesLine(tr("Shows new resellers and takes away those that are gone"), bar);
    line->addWidget(m_changes);
    connect(m_changes, &ChangesLine::showRequested, this, &ResellersPage::showChanges);
    setPane(m_pane, line, tr("Details of the selected reseller"));
    connect(m_search, &SearchField::textChanged, this, [this](const QString &typed) {
        m_proxy->setSearch(typed);
        showCounts();
        showEmptiness();
    });
    return bar;
}

void ResellersPage::makeTable()
{
    view()->setModel(m_proxy);
    view()->setObjectName(u"resellers"_s);
    auto *delegate = qobject_cast<RowDelegate *>(view()->itemDelegate());
    delegate->setKind(int(ResellerColumn::State), RowDelegate::Kind::Status);
    delegate->setKind(int(ResellerColumn::KnownCustomers), RowDelegate::Kind::Number);
    new ColumnFit(view(), {330, 100, 165, 130, 110},
        {int(ResellerColumn::Country), int(ResellerColumn::KnownCustomers)});
    makeSortable(false); // by name, as they come
    connect(view()->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ResellersPage::showActs);
}

// 20,000 resellers are not read for somebody who never looks at them.
void ResellersPage::showEvent(QShowEvent *event)
{
    ListPage::showEvent(event);
    m_resellers.need();
}

void ResellersPage::focusInEvent(QFocusEvent *event)
{
    m_isRowWanted = !m_model.isLoaded();
    ListPage::focusInEvent(event);
}

void ResellersPage::takeLoaded()
{
    m_changes->setChanges(m_model.pendingChanges());
    showCounts();
    showEmptiness();
    showActs();
}

void ResellersPage::showChanges()
{
    const auto selected = selectedReseller();
    m_model.showChanges();
    sortAgain();
    takeLoaded();
    const int row = selected && !selectedReseller() ? m_model.rowOf(selected->id) : -1;
    if (row >= 0) // so many were gone that the model began anew
        view()->setCurrentIndex(m_proxy->mapFromSource(m_model.index(row, 0)));
}

void ResellersPage::sortAgain()
{
    m_proxy->sort(
        view()->horizontalHeader()->sortIndicatorSection(), view()->horizontalHeader()->sortIndicatorOrder());
}

void ResellersPage::showCounts()
{
    const int total = m_model.rowCount();
    const int shown = m_proxy->rowCount();
    if (!m_search->text().trimmed().isEmpty()) {
        //: %1 of %2 resellers are shown, both are numbers
        head()->setCount(tr("%1 of %2").arg(numberText(shown), numberText(total)));
    } else {
        head()->setCount(total > 0 ? numberText(total) : QString());
    }
}

void ResellersPage::showEmptiness()
{
    const bool areAny = m_proxy->rowCount() > 0 || (!m_model.isLoaded() && m_resellers.count() > 0);
    showRows(areAny);
    if (areAny)
        return;
    empty()->removeButtons();
    if (m_model.rowCount() > 0) {
        empty()->setIconName(u"search"_s);
        //: %1 is what was typed
        empty()->setTexts(tr("No reseller found"),
            tr("No name and no number of an indirect reseller contains “%1”.")
                .arg(m_search->text().trimmed()));
        connect(empty()->addButton(tr("Clear filters")), &QPushButton::clicked, m_search, [this] {
            m_search->clear();
            m_search->setFocus(Qt::OtherFocusReason);
        });
        return;
    }
    empty()->setIconName(u"resellers"_s);
    if (m_session.status().resellersReadAt)
        empty()->setTexts(tr("No indirect resellers yet"),
            tr("A reseller is listed here once it has accepted a request for a partnership."));
    else
        empty()->setTexts(tr("Indirect resellers are being read"),
            tr("They appear here as soon as Partner Center answers."));
}

std::optional<store::ResellerRow> ResellersPage::selected() const
{
    const int row = selectedRow();
    if (row < 0)
        return std::nullopt;
    return m_model.resellerAt(m_proxy->mapToSource(m_proxy->index(row, 0)).row());
}

std::optional<Reseller> ResellersPage::selectedReseller() const
{
    const auto row = selected();
    return row ? std::optional(row->reseller) : std::nullopt;
}

void ResellersPage::showActs()
{
    const auto row = selected();
    const QString why = whyNoCustomer(row);
    m_addCustomer->setEnabled(why.isEmpty());
    m_addCustomer->setToolTip(why.isEmpty() ? QString() : Qt::convertFromPlainText(why));
    m_addCustomer->setAccessibleDescription(why);
    m_reason->setText(why);
    if (row)
        m_pane->setReseller(*row);
    showPane();
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

void ResellersPage::selectAll()
{
    view()->setFocus(Qt::ShortcutFocusReason);
}

void ResellersPage::fillContextMenu(QMenu &menu)
{
    const auto row = selected();
    const QString why = whyNoCustomer(row);
    QAction *add = menu.addAction(icon(u"plus"_s), tr("Add new customer"));
    add->setShortcut(QKeySequence::New);
    add->setEnabled(why.isEmpty());
    add->setToolTip(why.isEmpty() ? QString() : Qt::convertFromPlainText(why));
    connect(add, &QAction::triggered, this, &ResellersPage::addNewCustomer);
    QAction *customers = menu.addAction(tr("Show customers"));
    customers->setEnabled(row.has_value());
    connect(customers, &QAction::triggered, this, &ResellersPage::showCustomers);
    menu.addSeparator();
    for (const QString &text : {tr("Request a partnership"), tr("Remove partnership")}) {
        QAction *partnership = menu.addAction(text);
        partnership->setEnabled(false);
        partnership->setToolTip(partnershipReason());
    }
    menu.addSeparator();
}

void ResellersPage::openSelected()
{
    togglePane();
}

} // namespace tierdesk::ui
