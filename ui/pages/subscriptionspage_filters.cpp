// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/subscriptionspage.h"

#include "models/base/whenanswered.h"
#include "models/items/resellermodel.h"
#include "models/items/resellerreading.h"
#include "ui/pages/resellerlist.h"
#include "ui/pages/resellerpopup.h"
#include "ui/style/style.h"
#include "ui/text/format.h"
#include "ui/widgets/choicepopup.h"
#include "ui/widgets/filterbutton.h"
#include "ui/widgets/listview.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/statusbadge.h"

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QInputDialog>
#include <QMenu>
#include <QSortFilterProxyModel>

#include <utility>

// The filters of the page, and what they offer.

using namespace Qt::StringLiterals;

namespace tierdesk::ui {

using items::SubscriptionColumn;

namespace {
constexpr int kRenewalChoices[] = {7, 30, 60, 90}; // days
constexpr int kMostDays = 1830; // five years: the longest term is three
}

void SubscriptionsPage::makeProductPopup()
{
    auto *found = new QSortFilterProxyModel;
    found->setSourceModel(&m_products);
    found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_productPopup = new ChoicePopup(found, tr("Filter by product"), tr("Search product"), this);
    connect(m_productPopup, &ChoicePopup::typed, found, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_productPopup, &ChoicePopup::picked, this, [this](const QModelIndex &choice) {
        m_query.product = choice.data().toString();
        m_product->setValue(*m_query.product);
        ask();
        m_product->setFocus(Qt::PopupFocusReason);
    });
    connect(m_product, &FilterButton::clicked, this, &SubscriptionsPage::chooseProduct);
    connect(m_product, &FilterButton::cleared, this, [this] {
        m_query.product.reset();
        ask();
    });
}

void SubscriptionsPage::chooseStatus()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const SubscriptionStatus status : kListedStatuses) {
        QAction *choice = menu->addAction(wordOf(status, {}));
        choice->setCheckable(true);
        choice->setChecked(m_query.status == status);
        connect(choice, &QAction::triggered, this, [this, status] {
            m_query.status = status;
            m_status->setValue(wordOf(status, {}));
            ask();
        });
    }
    menu->popup(m_status->mapToGlobal(QPoint(0, m_status->height())));
}

void SubscriptionsPage::chooseProduct()
{
    if (std::exchange(m_areProductsAsked, true))
        return;
    whenAnswered(m_index.products(), this, [this](const Result<QStringList> &products) {
        m_areProductsAsked = false;
        if (!products)
            return showError(products.error());
        m_products.setStringList(*products);
        // While the list is loaded that takes seconds: somebody may be elsewhere by now.
        const bool isElsewhere =
            !isVisible() || QApplication::activeModalWidget() || QApplication::activePopupWidget();
        if (!isElsewhere)
            m_productPopup->openBelow(m_product);
    });
}

void SubscriptionsPage::chooseRenewal()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const int days : kRenewalChoices) {
        QAction *choice = menu->addAction(renewalDaysText(days));
        choice->setCheckable(true);
        choice->setChecked(m_renewalDays == days);
        connect(choice, &QAction::triggered, this, [this, days] { setRenewalDays(days); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Another number of days…")), &QAction::triggered, this,
        &SubscriptionsPage::askForRenewalDays);
    menu->popup(m_renewal->mapToGlobal(QPoint(0, m_renewal->height())));
}

void SubscriptionsPage::askForRenewalDays()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Renews"));
    dialog->setLabelText(tr("Days until the term ends, at most:"));
    dialog->setInputMode(QInputDialog::IntInput);
    dialog->setIntRange(1, kMostDays);
    dialog->setIntValue(m_renewalDays.value_or(kRenewalChoices[1]));
    connect(dialog, &QInputDialog::intValueSelected, this, &SubscriptionsPage::setRenewalDays);
    dialog->open();
}

void SubscriptionsPage::setRenewalDays(int days)
{
    m_renewalDays = days;
    m_renewal->setValue(renewalDaysText(days));
    // Whoever asks what renews soon wants the next first, and the own order again afterwards.
    const auto before = m_sortBeforeRenewal.value_or(std::pair(m_query.sortBy, m_query.order));
    view()->horizontalHeader()->setSortIndicator(int(SubscriptionColumn::Renewal), Qt::AscendingOrder);
    m_sortBeforeRenewal = before;
    ask();
}

void SubscriptionsPage::sortAsBeforeRenewal()
{
    if (const auto before = std::exchange(m_sortBeforeRenewal, std::nullopt))
        view()->horizontalHeader()->setSortIndicator(int(before->first), before->second);
}

void SubscriptionsPage::chooseReseller()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(icon(u"resellers"_s), tr("Choose a reseller…")), &QAction::triggered, this,
        [this] { m_popup->openBelow(m_reseller); });
    connect(menu->addAction(tr("Without a reseller")), &QAction::triggered, this,
        [this] { setReseller(PartnerNumber()); });
    connect(menu->addAction(tr("Not known yet")), &QAction::triggered, this,
        &SubscriptionsPage::setUnknownReseller);
    menu->popup(m_reseller->mapToGlobal(QPoint(0, m_reseller->height())));
}

void SubscriptionsPage::takeReseller(const Reseller &reseller)
{
    if (!reseller.number.isEmpty())
        return setReseller(reseller.number, reseller.name);
    // The empty number asks for what has no reseller.
    notice()->clear();
    notice()->setClosable(true);
    notice()->showMessage(Gravity::Info,
        //: %1 is the name of an indirect reseller
        tr("Subscriptions of %1 cannot be listed.").arg(reseller.name),
        tr("This indirect reseller has no MPN ID / PLA ID, by which subscriptions name theirs."));
}

void SubscriptionsPage::setReseller(const std::optional<PartnerNumber> &number, const QString &formerName)
{
    m_query.reseller = number;
    m_query.isResellerUnknown = false;
    QString shown;
    if (number && number->isEmpty())
        shown = tr("Without a reseller");
    else if (number)
        shown = nameOf(*number, formerName.isEmpty() ? number->toString() : formerName);
    m_reseller->setValue(shown);
    ask();
}

void SubscriptionsPage::setUnknownReseller()
{
    m_query.reseller.reset();
    m_query.isResellerUnknown = true;
    m_reseller->setValue(tr("Not known yet"));
    ask();
}

/// A filter by reseller leaves out what may belong to it all the same: the overview names none.
void SubscriptionsPage::tellUnknownReseller()
{
    if (!m_query.reseller)
        return showCountOfUnknownReseller(0);
    whenAnswered(
        m_index.countOfUnknownReseller(m_query), this, [this, query = m_query](const Result<qint64> &count) {
            const bool isOvertaken =
                m_query != query || (!count && count.error().kind == Error::Kind::Canceled);
            if (isOvertaken)
                return; // the later question is answered, too
            if (count)
                showCountOfUnknownReseller(*count);
            else
                showError(count.error());
        });
}

/// The bar stands still while it says the same: it would move the list at every letter.
void SubscriptionsPage::showCountOfUnknownReseller(qint64 count)
{
    if (std::exchange(m_ofUnknownReseller, count) == count)
        return;
    m_unknownReseller->clear();
    if (count == 0)
        return;
    m_unknownReseller->showMessage(Gravity::Info,
        //: %1 is the number
        tr("The reseller of %1 more subscription(s) is not known yet.", nullptr, int(count))
            .arg(numberText(count)),
        tr("The overview names no reseller; it is known once the customer is opened."));
    //: Subscriptions; so many
    const QString show = tr("Show them", nullptr, int(count));
    m_unknownReseller->addLink(show, this, [this] {
        setUnknownReseller();
        view()->setFocus(Qt::OtherFocusReason); // the link goes
    });
}

QString SubscriptionsPage::nameOf(const PartnerNumber &number, const QString &unknown) const
{
    const items::ResellerModel &resellers = m_resellers.model();
    if (resellers.isLoaded())
        return resellers.names().value(number, unknown);
    const auto found = items::findReseller(m_session.reader(), number);
    return found && *found ? (*found)->name : unknown;
}

void SubscriptionsPage::dropFilters()
{
    m_query.status.reset();
    m_query.reseller.reset();
    m_query.isResellerUnknown = false;
    m_sortBeforeRenewal.reset();
    m_renewalDays.reset();
    m_query.product.reset();
    for (FilterButton *const filter : {m_product, m_status, m_reseller, m_renewal})
        filter->setValue({});
}

void SubscriptionsPage::clearFilters()
{
    sortAsBeforeRenewal();
    dropFilters();
    m_search->clear();
    ask();
    m_search->setFocus(Qt::OtherFocusReason);
}

} // namespace tierdesk::ui
