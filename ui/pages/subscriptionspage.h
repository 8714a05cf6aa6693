// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/subscriptionmodel.h"
#include "models/sync/session.h"
#include "ui/pages/listpage.h"
#include "ui/widgets/keptselection.h"

#include <QStringListModel>

class QHBoxLayout;
class QPushButton;

namespace tierdesk::ui {

class ChangesLine;
class FilterButton;
class MessageBar;
class ChoicePopup;
class ColumnChooser;
class ColumnFit;
class ResellerList;
class ResellerPopup;
class ViewsButton;
struct ViewGaps;

/// The page Subscriptions: all subscriptions of all customers, with search, filters and sorting.
class SubscriptionsPage : public ListPage {
    Q_OBJECT
public:
    /// `customers` is the index of the page Customers, whose memory is shared.
    SubscriptionsPage(sync::Session &session, const items::CustomerIndex &customers, ResellerList &resellers,
        QWidget *parent = nullptr);

    void selectAll(); ///< what the Edit menu does
    void exportSubscriptions(); ///< opens the dialog, once the list is there
    /// Columns that somebody does not want to see, by their English names, in no order; others are ignored.
    void setHiddenColumns(const QStringList &names);
    [[nodiscard]] QStringList hiddenColumns() const;
    [[nodiscard]] items::SubscriptionModel &model() { return m_model; }

signals:
    void countChanged(qint64 subscriptions); ///< all of them, for the rail
    void hiddenColumnsChosen(); ///< by the person, to be remembered
    void customerRequested(const tierdesk::CustomerId &customer); ///< on the page Customers

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] items::SubscriptionWords words() const;
    void makeHead();
    [[nodiscard]] QWidget *makeFilterLine();
    void makeProductPopup();
    void makeTable();
    void followModel();
    void followSession();
    void takeStatus();

    void ask();
    void chooseStatus();
    void chooseProduct();
    void chooseRenewal();
    void askForRenewalDays();
    void setRenewalDays(int days);
    void sortAsBeforeRenewal();
    void chooseReseller();
    void takeReseller(const Reseller &reseller);
    void setUnknownReseller(); ///< lists what the overview tells no reseller of
    void tellUnknownReseller();
    void showCountOfUnknownReseller(qint64 count);
    /// `formerName` is said where no reseller has this number any more.
    void setReseller(const std::optional<PartnerNumber> &number, const QString &formerName = {});
    [[nodiscard]] QString nameOf(const PartnerNumber &number, const QString &unknown) const;
    void dropFilters(); ///< without asking yet
    void clearFilters();
    [[nodiscard]] static QString renewalDaysText(int days);
    [[nodiscard]] SavedView shownView() const;
    void showView(const SavedView &wanted);
    [[nodiscard]] bool setFilter(const ViewFilter &filter); ///< whether it is known
    [[nodiscard]] bool hasReseller(const PartnerNumber &number); ///< one that is listed today
    void lookForProduct(const ViewGaps &gaps);
    void showAll();
    void showCounts();
    void showEmptiness();
    void remember(); ///< what is selected, before the rows change
    void restore();
    void openSelected() override;
    void fillContextMenu(QMenu &menu) override;
    void copyIds();

    sync::Session &m_session;
    ResellerList &m_resellers;
    items::SubscriptionIndex m_index;
    items::SubscriptionModel m_model;
    items::SubscriptionQuery m_query;
    std::optional<int> m_renewalDays; ///< from today on
    std::optional<std::pair<items::SubscriptionColumn, Qt::SortOrder>>
        m_sortBeforeRenewal; ///< until somebody sorts
    bool m_isFirstListing = false;
    bool m_isAsked = false; ///< the list is loaded when it is looked at for the first time
    KeptSelection m_selected;
    items::SubscriptionKey m_current = 0; ///< while the list is replaced
    bool m_isFirstChosen = false; ///< by the focus, while the list is replaced

    SearchField *m_search = nullptr;
    ViewsButton *m_views = nullptr;
    QPushButton *m_export = nullptr;
    QHBoxLayout *m_filterLine = nullptr;
    FilterButton *m_product = nullptr;
    FilterButton *m_status = nullptr;
    FilterButton *m_reseller = nullptr;
    FilterButton *m_renewal = nullptr;
    QStringListModel m_products;
    bool m_areProductsAsked = false; ///< for the popup
    ChoicePopup *m_productPopup = nullptr;
    ResellerPopup *m_popup = nullptr;
    MessageBar *m_unknownReseller = nullptr; ///< what the filter by reseller may miss
    qint64 m_ofUnknownReseller = 0; ///< what it says
    ChangesLine *m_changes = nullptr;
    ColumnFit *m_columns = nullptr;
    ColumnChooser *m_chooser = nullptr;
};

} // namespace tierdesk::ui
