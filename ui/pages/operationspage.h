// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/session.h"
#include "ui/pages/operationmodel.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

#include <optional>

class QPushButton;
class QStackedWidget;

namespace tierdesk::ui {

class EmptyState;
class FilterButton;
class ListView;
class MessageBar;
class OperationPane;
class OperationProxy;
class PageHead;
class SearchField;
class TextLabel;
class WizardShelf;
enum class OperationFilter;

/// The page Operations: all that was submitted, how far it has come and what proves it. What is unfinished
/// stands first; what the last run left is seen going on here.
class OperationsPage : public QWidget {
    Q_OBJECT
public:
    OperationsPage(sync::Session &session, WizardShelf &wizards, QWidget *parent = nullptr);

    void selectOperation(const OperationId &id);
    [[nodiscard]] qint64 unfinishedCount() const { return m_model.unfinishedCount(); }

    // What the Edit menu does
    void find();
    void copy();

signals:
    void countChanged(qint64 unfinished); ///< for the rail

private:
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    [[nodiscard]] bool eventFilter(QObject *watched, QEvent *event) override;
    [[nodiscard]] QWidget *makeList();
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeFilterLine();
    [[nodiscard]] QWidget *makeTable();
    void followSession();
    void read();
    void take(const QList<Operation> &operations, const QList<store::UnreadableOperation> &unreadable);
    void takeChange(const Operation &operation);
    void showError(const Error &error);
    void chooseFilter();
    void setFilter(OperationFilter filter);
    void showAll(); ///< counts, emptiness, acts: everything that follows from what is there
    void showCounts();
    void showEmptiness();
    void showActs();
    void togglePane();
    void tick();
    void tryAgain();
    void askToGiveUp();
    void openWizard();
    void openSelected(); ///< Enter, a double click: the wizard, else the details
    void copyForSupport();
    void openContextMenu(const QPoint &position);
    [[nodiscard]] std::optional<OperationRow> selectedRow() const;

    sync::Session &m_session;
    WizardShelf &m_wizards;
    OperationModel m_model;
    OperationProxy *m_proxy = nullptr;
    QHash<OperationId, Operation> m_early; ///< news that came before the list was read
    QTimer m_clock;
    bool m_isRead = false;
    std::optional<bool> m_isPaneWanted; ///< nothing = where there is room

    PageHead *m_head = nullptr;
    QPushButton *m_giveUp = nullptr;
    QPushButton *m_support = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_tryAgain = nullptr;
    MessageBar *m_notice = nullptr;
    SearchField *m_search = nullptr;
    FilterButton *m_filter = nullptr;
    TextLabel *m_reason = nullptr; ///< why Try again is off
    QStackedWidget *m_stack = nullptr;
    ListView *m_view = nullptr;
    EmptyState *m_empty = nullptr;
    OperationPane *m_pane = nullptr;
};

} // namespace tierdesk::ui
