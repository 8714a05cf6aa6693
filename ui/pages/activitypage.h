// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/activitymodel.h"
#include "models/sync/session.h"
#include "ui/pages/listpage.h"

#include <QTimer>

#include <optional>

class QAction;
class QComboBox;
class QPushButton;

namespace tierdesk::ui {

class ActivityPane;
class FilterButton;

/// The page Activity log: what Tierdesk changed and what Partner Center's audit records tell, newest first, with
/// the details of the selected one beside.
class ActivityPage : public ListPage {
    Q_OBJECT
public:
    explicit ActivityPage(sync::Session &session, QWidget *parent = nullptr);

    void showCustomer(const CustomerId &id, const QString &name); ///< filters by it
    [[nodiscard]] const items::ActivityModel &model() const { return m_model; }
    void exportTo(const QString &path); ///< what is shown, in the order shown

private:
    void showEvent(QShowEvent *event) override;
    void makeActs();
    [[nodiscard]] QWidget *makeFilterLine();
    void makeTable();
    void followSession();
    void ask();
    void setCustomer(const std::optional<CustomerId> &id, const QString &name);
    void chooseCustomer();
    void showAll();
    void showCounts();
    void showEmptiness();
    void showDetails();
    void askWhereToExport();
    void copyDetails();
    void openSelected() override;
    void fillContextMenu(QMenu &menu) override;
    [[nodiscard]] std::optional<ActivityEntry> selected(); ///< says so if it cannot be read

    sync::Session &m_session;
    items::ActivityModel m_model;
    std::optional<CustomerId> m_customer;
    QTimer m_reloadSoon;
    store::RowId m_lookedAt = 0; ///< the selected line, before it became another list
    bool m_isStale = true; ///< something came while nobody looked

    QAction *m_onlyCustomer = nullptr;
    QAction *m_copyDetails = nullptr;
    QPushButton *m_export = nullptr;
    SearchField *m_search = nullptr;
    QComboBox *m_source = nullptr;
    FilterButton *m_filter = nullptr;
    ActivityPane *m_pane = nullptr;
};

} // namespace tierdesk::ui
