// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/subscriptionspage.h"

#include "models/base/textfold.h"
#include "models/base/whenanswered.h"
#include "models/items/resellerreading.h"
#include "ui/dialogs/subscriptionsexportdialog.h"
#include "ui/pages/columnchooser.h"
#include "ui/pages/columnfit.h"
#include "ui/pages/viewsbutton.h"
#include "ui/widgets/filterbutton.h"
#include "ui/widgets/listview.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/statusbadge.h"

#include <QHeaderView>

#include <algorithm>

// What the page does with what it shows as a whole: views, columns, export.

using namespace Qt::StringLiterals;

namespace tierdesk::ui {

using items::SubscriptionColumn;
using items::SubscriptionModel;

namespace {

// The filters, as views keep them.
constexpr auto kProductFilter = "product"_L1;
constexpr auto kStatusFilter = "status"_L1;
constexpr auto kNumberFilter = "reseller"_L1; // its value is a number; empty = without a reseller
constexpr auto kUnknownFilter = "unknownReseller"_L1; // its value says nothing
constexpr auto kRenewalFilter = "renewal"_L1; // within so many days

/// In any spelling: a view may have kept the overview's capitals.
bool isAmong(const QStringList &products, const QString &product)
{
    return std::ranges::any_of(products,
        [folded = foldForSearch(product)](const QString &known) { return foldForSearch(known) == folded; });
}

} // namespace

SavedView SubscriptionsPage::shownView() const
{
    SavedView shown;
    shown.list = ViewedList::Subscriptions;
    shown.search = m_search->text();
    if (m_query.product)
        shown.filters.append({QString(kProductFilter), *m_query.product, m_product->value()});
    if (m_query.status)
        shown.filters.append(
            {QString(kStatusFilter), QString(documentedWord(*m_query.status)), m_status->value()});
    if (m_query.reseller)
        shown.filters.append({QString(kNumberFilter), m_query.reseller->toString(), m_reseller->value()});
    if (m_query.isResellerUnknown)
        shown.filters.append({QString(kUnknownFilter), {}, tr("Reseller: not known yet")});
    if (m_renewalDays)
        shown.filters.append({QString(kRenewalFilter), QString::number(*m_renewalDays), m_renewal->value()});
    shown.sortBy = items::subscriptionHeading(m_query.sortBy, items::Wording::English);
    shown.isDescending = m_query.order == Qt::DescendingOrder;
    shown.hiddenColumns = m_chooser->hidden();
    return shown;
}

void SubscriptionsPage::showView(const SavedView &wanted)
{
    notice()->clear();
    m_chooser->showThoseOfView(wanted.hiddenColumns);
    dropFilters();
    ViewGaps gaps;
    for (const ViewFilter &filter : wanted.filters) {
        if (!setFilter(filter))
            gaps.unknown.append(filter.shown);
        else if (filter.name == kNumberFilter && !filter.value.isEmpty()
            && !hasReseller(PartnerNumber(filter.value)))
            gaps.gone.append(filter.shown);
    }
    m_search->setText(wanted.search);
    const int column = std::max(0, int(m_chooser->names().indexOf(wanted.sortBy)));
    view()->horizontalHeader()->setSortIndicator(
        column, wanted.isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
    ask();
    ViewsButton::tellGaps(*notice(), gaps);
    lookForProduct(gaps);
}

bool SubscriptionsPage::setFilter(const ViewFilter &filter)
{
    if (filter.name == kProductFilter) {
        m_query.product = filter.value;
        m_product->setValue(filter.value);
        return true;
    }
    if (filter.name == kStatusFilter) {
        const SubscriptionStatus status = subscriptionStatusFrom(filter.value);
        if (status == SubscriptionStatus::Unknown)
            return false;
        m_query.status = status;
        m_status->setValue(wordOf(status, {}));
        return true;
    }
    if (filter.name == kNumberFilter) {
        setReseller(PartnerNumber(filter.value), filter.shown);
        return true;
    }
    if (filter.name == kUnknownFilter) {
        setUnknownReseller();
        return true;
    }
    const int days = filter.value.toInt();
    if (filter.name != kRenewalFilter || days <= 0)
        return false;
    m_renewalDays = days;
    m_renewal->setValue(renewalDaysText(days));
    return true;
}

bool SubscriptionsPage::hasReseller(const PartnerNumber &number)
{
    const auto found = items::findReseller(m_session.reader(), number);
    if (!found)
        showError(found.error());
    return found && found->has_value();
}

/// Only the index knows all products; its answer may come when another view is shown already.
void SubscriptionsPage::lookForProduct(const ViewGaps &gaps)
{
    if (!m_query.product)
        return;
    whenAnswered(m_index.products(), this,
        [this, gaps, product = *m_query.product](const Result<QStringList> &products) {
            if (!products || m_query.product != product || isAmong(*products, product))
                return;
            ViewGaps all = gaps;
            all.gone.append(product);
            ViewsButton::tellGaps(*notice(), all);
        });
}

void SubscriptionsPage::showAll()
{
    notice()->clear();
    m_chooser->showOwn();
    dropFilters();
    m_search->clear();
    view()->horizontalHeader()->setSortIndicator(int(SubscriptionColumn::Customer), Qt::AscendingOrder);
    ask();
}

QString SubscriptionsPage::renewalDaysText(int days)
{
    return tr("Within %n day(s)", "when a subscription renews", days);
}

void SubscriptionsPage::setHiddenColumns(const QStringList &names)
{
    m_chooser->setHidden(names);
}

QStringList SubscriptionsPage::hiddenColumns() const
{
    return m_chooser->hidden();
}

void SubscriptionsPage::exportSubscriptions()
{
    if (!m_isAsked || !m_model.isSettled()) { // what is shown is not known yet
        connect(&m_model, &SubscriptionModel::settled, this, &SubscriptionsPage::exportSubscriptions,
            Qt::ConnectionType(Qt::SingleShotConnection | Qt::UniqueConnection));
        return;
    }
    QList<SubscriptionColumn> columns;
    for (int column = 0; column < items::kSubscriptionColumns; ++column) {
        if (!m_columns->chosenAway().contains(column))
            columns.append(SubscriptionColumn(column));
    }
    auto *dialog = new SubscriptionsExportDialog({.replicaPath = m_session.replicaPath(),
                                                     .shown = m_model.subscriptions(),
                                                     .query = m_model.query(),
                                                     .total = m_model.total(),
                                                     .columns = columns},
        m_index, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SubscriptionsExportDialog::exported, this,
        [this](const QString &fact, const QString &meaning) {
            notice()->clear();
            notice()->setClosable(true);
            notice()->showMessage(Gravity::Success, fact, meaning);
        });
    dialog->open();
}

} // namespace tierdesk::ui
