// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/resellermodel.h"
#include "models/sync/session.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QPushButton;
class QStackedWidget;

namespace tierdesk::ui {

class ChangesLine;
class EmptyState;
class ListView;
class MessageBar;
class PageHead;
class ResellerPane;
class ResellerProxy;
class SearchField;
class TextLabel;

/// The page Indirect resellers: filter line, table, the act Add new customer and the partnership acts.
class ResellersPage : public QWidget {
    Q_OBJECT
public:
    explicit ResellersPage(sync::Session &session, QWidget *parent = nullptr);

    void selectReseller(const ResellerId &id);
    [[nodiscard]] qint64 count() const { return m_model.rowCount(); } ///< all of them, whatever is searched
    /// The selected reseller; nothing if none is.
    [[nodiscard]] std::optional<Reseller> selectedReseller() const;

    // What the Edit menu does
    void find();
    void copy();
    void selectAll();

signals:
    void addNewCustomerRequested(const tierdesk::Reseller &reseller); ///< opens the wizard for it
    void customersRequested(const tierdesk::Reseller &reseller); ///< its customers, on the page Customers
    void countChanged(qint64 resellers); ///< all of them, for the rail

private:
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeFilterLine();
    [[nodiscard]] QWidget *makeTable();
    void load();
    void showChanges();
    void sortAgain();
    void showError(const Error &error);
    void showCounts();
    void showEmptiness();
    void showActs();
    void addNewCustomer();
    void showCustomers();
    void openContextMenu(const QPoint &position);
    [[nodiscard]] std::optional<store::ResellerRow> selectedRow() const;
    [[nodiscard]] bool eventFilter(QObject *watched, QEvent *event) override;

    sync::Session &m_session;
    items::ResellerModel m_model;
    ResellerProxy *m_proxy = nullptr;
    QTimer m_reloadSoon;

    PageHead *m_head = nullptr;
    MessageBar *m_notice = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_addCustomer = nullptr;
    SearchField *m_search = nullptr;
    ChangesLine *m_changes = nullptr;
    TextLabel *m_reason = nullptr; ///< why Add new customer is off
    QStackedWidget *m_stack = nullptr;
    ListView *m_view = nullptr;
    EmptyState *m_empty = nullptr;
    ResellerPane *m_pane = nullptr;
};

} // namespace tierdesk::ui
