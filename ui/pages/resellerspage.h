// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/resellermodel.h"
#include "models/sync/session.h"
#include "ui/pages/listpage.h"

#include <optional>

class QPushButton;

namespace tierdesk::ui {

class ChangesLine;
class ResellerList;
class ResellerPane;
class ResellerProxy;
class TextLabel;

/// The page Indirect resellers: filter line, table, the act Add new customer and the partnership acts.
class ResellersPage : public ListPage {
    Q_OBJECT
public:
    ResellersPage(sync::Session &session, ResellerList &resellers, QWidget *parent = nullptr);

    /// The selected reseller; nothing if none is.
    [[nodiscard]] std::optional<Reseller> selectedReseller() const;

    void selectAll(); ///< what the Edit menu does

signals:
    void addNewCustomerRequested(const tierdesk::Reseller &reseller); ///< opens the wizard for it
    void customersRequested(const tierdesk::Reseller &reseller); ///< its customers, on the page Customers

protected:
    void focusInEvent(QFocusEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void makeHead();
    [[nodiscard]] QWidget *makeFilterLine();
    void makeTable();
    void followSession();
    void takeLoaded();
    void showChanges();
    void sortAgain();
    void showCounts();
    void showEmptiness();
    void showActs();
    void addNewCustomer();
    void showCustomers();
    void openSelected() override;
    void fillContextMenu(QMenu &menu) override;
    [[nodiscard]] std::optional<store::ResellerRow> selected() const;

    sync::Session &m_session;
    ResellerList &m_resellers;
    items::ResellerModel &m_model;
    bool m_isRowWanted = false; ///< somebody came by a key before there were any
    ResellerProxy *m_proxy = nullptr;

    QPushButton *m_remove = nullptr;
    QPushButton *m_addCustomer = nullptr;
    SearchField *m_search = nullptr;
    ChangesLine *m_changes = nullptr;
    TextLabel *m_reason = nullptr; ///< why Add new customer is off
    ResellerPane *m_pane = nullptr;
};

} // namespace tierdesk::ui
