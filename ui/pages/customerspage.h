// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/customermodel.h"
#include "models/sync/session.h"
#include "ui/text/customerblock.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QStackedWidget;

namespace tierdesk::ui {

class AccountBar;
class ChangesLine;
class CustomersView;
class EmptyState;
class FilterButton;
class LinkButton;
class MessageBar;
class PageHead;
class ResellerList;
class ResellerPopup;
class SearchField;
class TextLabel;
class ColumnChooser;
class ColumnFit;
class ViewsButton;

/// The page Customers: search, filter by indirect reseller, table with rows that open, export.
class CustomersPage : public QWidget {
    Q_OBJECT
public:
    CustomersPage(sync::Session &session, ResellerList &resellers, QWidget *parent = nullptr);

    /// Shows and selects a customer at once, whatever is searched or filtered; waits for it if it is not in
    /// the replica yet. For what the person created.
    void selectCustomer(const CustomerId &id);
    /// Lists one reseller's customers.
    void showReseller(const ResellerId &id);
    void exportCustomers(); ///< opens the dialog

    /// Columns that somebody does not want to see, by their English names, in no order; others are ignored.
    void setHiddenColumns(const QStringList &names);
    [[nodiscard]] QStringList hiddenColumns() const;

    // What the Edit menu does
    void find();
    void copy();
    void selectAll();

    [[nodiscard]] items::CustomerModel &model() { return m_model; }
    [[nodiscard]] const items::CustomerIndex &index() const { return m_index; } ///< whose memory others share

signals:
    void countChanged(qint64 customers); ///< all of them, for the rail
    void hiddenColumnsChosen(); ///< by the person, to be remembered

private:
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    /// An expanded customer.
    struct Open {
        CustomerId id;
        CustomerReading reading;
    };

    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeFilterLine();
    [[nodiscard]] QList<items::CustomerColumn> shownColumns() const;
    [[nodiscard]] QWidget *makeList();
    void followModel();
    void followSession();

    void ask();
    /// `formerName` is said where no reseller has this id any more. Returns whether one has it.
    bool setReseller(const std::optional<ResellerId> &id, const QString &formerName = {});
    [[nodiscard]] SavedView shownView() const;
    void showView(const SavedView &view);
    void showAll();
    void clearFilters();
    void takeChanges(const store::ChangeSet &changes);
    void takeStatus();
    void showCounts();
    void showEmptiness();
    void showAsOf(const std::optional<QDateTime> &at);
    void lookForWanted();
    void sortBy(int column, Qt::SortOrder order);
    void showError(const Error &error);

    void openRow(store::RowId id);
    void closeRow(store::RowId id);
    void showBlock(store::RowId id);
    void endReading(const CustomerId &id, const std::optional<Error> &error);
    void openInPartnerCenter(const CustomerId &id);
    void openContextMenu(const QPoint &position);

    sync::Session &m_session;
    items::CustomerIndex m_index;
    items::CustomerModel m_model;
    ResellerList &m_resellers;
    items::CustomerQuery m_query;
    QHash<store::RowId, Open> m_open;
    QTimer m_aging; ///< "read 3 minutes ago" grows older
    std::optional<CustomerId> m_wanted; ///< to be selected as soon as it is there
    bool m_isWantedAsked = false;
    bool m_isResellerAwaited = false; ///< its listing was asked for and is shown at once
    bool m_isFirstListing = false;

    PageHead *m_head = nullptr;
    AccountBar *m_accountBar = nullptr;
    MessageBar *m_notice = nullptr;
    ViewsButton *m_views = nullptr;
    QPushButton *m_export = nullptr;
    QHBoxLayout *m_filterLine = nullptr;
    SearchField *m_search = nullptr;
    FilterButton *m_filter = nullptr;
    ResellerPopup *m_popup = nullptr;
    TextLabel *m_asOf = nullptr;
    ChangesLine *m_changes = nullptr;
    QStackedWidget *m_stack = nullptr;
    CustomersView *m_view = nullptr;
    ColumnFit *m_columns = nullptr;
    ColumnChooser *m_chooser = nullptr;
    EmptyState *m_empty = nullptr;
};

} // namespace tierdesk::ui
