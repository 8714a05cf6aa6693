// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/session.h"
#include "ui/pages/draftmodel.h"

#include <QSet>
#include <QTimer>
#include <QWidget>

#include <optional>

class QPushButton;
class QStackedWidget;

namespace tierdesk::ui {

class EmptyState;
class ListView;
class MessageBar;
class PageHead;
class TextLabel;
class WizardShelf;

/// The page Drafts: wizards that were put aside, stand open, or were left by a crash. Nothing of them has
/// been sent; what was submitted stands on the page Operations instead.
class DraftsPage : public QWidget {
    Q_OBJECT
public:
    DraftsPage(sync::Session &session, WizardShelf &wizards, QWidget *parent = nullptr);

    void selectDraft(const DraftId &id);
    [[nodiscard]] qint64 count() const { return m_model.rowCount(); }

    void copy(); ///< what the Edit menu does

signals:
    void countChanged(qint64 drafts); ///< for the rail

private:
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] bool eventFilter(QObject *watched, QEvent *event) override;
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeTable();
    void followSession();
    void read();
    void show(const QList<store::Draft> &drafts, const QList<store::UnreadableDraft> &unreadable);
    void showError(const Error &error);
    void showEmptiness();
    void showActs();
    void continueDraft();
    void askToDiscard();
    void openContextMenu(const QPoint &position);
    [[nodiscard]] std::optional<DraftRow> selectedRow() const;

    sync::Session &m_session;
    WizardShelf &m_wizards;
    DraftModel m_model;
    QSet<DraftId> m_submitted; ///< drafts that belong to an operation
    QTimer m_readSoon;
    bool m_isRead = false;

    PageHead *m_head = nullptr;
    QPushButton *m_discard = nullptr;
    QPushButton *m_continue = nullptr;
    MessageBar *m_notice = nullptr;
    TextLabel *m_reason = nullptr; ///< what these are, or why nothing can be done with the selected one
    QStackedWidget *m_stack = nullptr;
    ListView *m_view = nullptr;
    EmptyState *m_empty = nullptr;
};

} // namespace tierdesk::ui
