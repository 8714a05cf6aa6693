// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/activitymodel.h"
#include "models/sync/session.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QComboBox;
class QPlainTextEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace tierdesk::ui {

class EmptyState;
class FilterButton;
class ListView;
class MessageBar;
class PageHead;
class SearchField;

/// The page Activity log: what Tierdesk changed and what Partner Center's audit records tell, newest first, with
/// the details of the selected one beside.
class ActivityPage : public QWidget {
    Q_OBJECT
public:
    explicit ActivityPage(sync::Session &session, QWidget *parent = nullptr);

    void showCustomer(const CustomerId &id, const QString &name); ///< filters by it
    [[nodiscard]] const items::ActivityModel &model() const { return m_model; }
    void exportTo(const QString &path); ///< what is shown, in the order shown

    // What the Edit menu does
    void find();
    void copy();

private:
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeFilterLine();
    [[nodiscard]] QWidget *makeTable();
    [[nodiscard]] QWidget *makeDetails();
    void ask();
    void setCustomer(const std::optional<CustomerId> &id, const QString &name);
    void chooseCustomer();
    void showAll();
    void showCounts();
    void showEmptiness();
    void showDetails();
    void showError(const Error &error);
    void askWhereToExport();
    void openContextMenu(const QPoint &position);

    sync::Session &m_session;
    items::ActivityModel m_model;
    std::optional<CustomerId> m_customer;
    QTimer m_reloadSoon;
    bool m_isStale = true; ///< something came while nobody looked

    PageHead *m_head = nullptr;
    MessageBar *m_notice = nullptr;
    QPushButton *m_export = nullptr;
    SearchField *m_search = nullptr;
    QComboBox *m_source = nullptr;
    FilterButton *m_filter = nullptr;
    QStackedWidget *m_stack = nullptr;
    QSplitter *m_list = nullptr; ///< the lines, and the details of the selected one
    ListView *m_view = nullptr;
    EmptyState *m_empty = nullptr;
    QPlainTextEdit *m_details = nullptr;
};

} // namespace tierdesk::ui
