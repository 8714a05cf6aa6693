// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/session.h"
#include "ui/pages/listpage.h"
#include "ui/pages/operationmodel.h"

#include <QHash>
#include <QTimer>

#include <optional>

class QAction;

namespace tierdesk::ui {

class FilterButton;
class OperationPane;
class OperationProxy;
class TextLabel;
class WizardShelf;
enum class ErrorAct;
enum class OperationFilter;

/// The page Operations: all that was submitted, how far it has come and what proves it. What is unfinished
/// stands first; what the last run left is seen going on here.
class OperationsPage : public ListPage {
    Q_OBJECT
public:
    OperationsPage(sync::Session &session, WizardShelf &wizards, QWidget *parent = nullptr);

    void selectOperation(const OperationId &id);
    void showThoseForAPerson(); ///< what the status line's sentence leads to
    [[nodiscard]] qint64 unfinishedCount() const { return m_model.unfinishedCount(); }

signals:
    void countChanged(qint64 unfinished); ///< for the rail
    void refusedChanged(int refused); ///< for the status line: they wait for a person
    void customerRequested(const tierdesk::CustomerId &customer); ///< on the page Customers

private:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void makeActs();
    [[nodiscard]] QWidget *makeFilterLine();
    void makeTable();
    void followSession();
    void read();
    void take(const QList<Operation> &operations, const QList<store::UnreadableOperation> &unreadable);
    void takeChange(const Operation &operation);
    void chooseFilter();
    void setFilter(OperationFilter filter);
    void showAll(); ///< counts, emptiness, acts: everything that follows from what is there
    void showCounts();
    void showEmptiness();
    void showActs();
    void showHint();
    void tick();
    void tryAgain();
    void askToGiveUp();
    void openWizard();
    void mend(ErrorAct act);
    void copyForSupport();
    void openSelected() override; ///< the wizard, else the details
    void fillContextMenu(QMenu &menu) override;
    [[nodiscard]] std::optional<OperationRow> selected() const;

    sync::Session &m_session;
    WizardShelf &m_wizards;
    OperationModel m_model;
    OperationProxy *m_proxy = nullptr;
    QHash<OperationId, Operation> m_early; ///< news that came before the list was read
    QTimer m_clock;
    bool m_isRead = false;

    QAction *m_tryAgain = nullptr;
    QAction *m_open = nullptr;
    QAction *m_support = nullptr;
    QAction *m_giveUp = nullptr;
    SearchField *m_search = nullptr;
    FilterButton *m_filter = nullptr;
    TextLabel *m_hint = nullptr; ///< where the acts are while they are not seen
    OperationPane *m_pane = nullptr;
};

} // namespace tierdesk::ui
