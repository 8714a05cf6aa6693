// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/session.h"
#include "ui/pages/draftmodel.h"
#include "ui/pages/listpage.h"

#include <QSet>
#include <QSortFilterProxyModel>
#include <QTimer>

#include <optional>

class QAction;

namespace tierdesk::ui {

class TextLabel;
class WizardShelf;

/// The page Drafts: wizards that were put aside, stand open, or were left by a crash. Nothing of them has
/// been sent; what was submitted stands on the page Operations instead.
class DraftsPage : public ListPage {
    Q_OBJECT
public:
    DraftsPage(sync::Session &session, WizardShelf &wizards, QWidget *parent = nullptr);

    void selectDraft(const DraftId &id);
    [[nodiscard]] qint64 count() const { return m_model.rowCount(); }

signals:
    void countChanged(qint64 drafts); ///< for the rail

private:
    void makeActs();
    void makeTable();
    void followSession();
    void read();
    void show(const QList<store::Draft> &drafts, const QList<store::UnreadableDraft> &unreadable);
    void showEmptiness();
    void showActs();
    void continueDraft();
    void askToDiscard();
    void openSelected() override;
    void fillContextMenu(QMenu &menu) override;
    [[nodiscard]] std::optional<DraftRow> selected() const;

    sync::Session &m_session;
    WizardShelf &m_wizards;
    DraftModel m_model;
    QSortFilterProxyModel m_sorted; ///< as somebody clicked the heads
    QSet<DraftId> m_submitted; ///< drafts that belong to an operation
    QTimer m_readSoon;
    bool m_isRead = false;

    QAction *m_continue = nullptr;
    QAction *m_discard = nullptr;
    TextLabel *m_reason = nullptr; ///< what these are, or why nothing can be done with the selected one
};

} // namespace tierdesk::ui
