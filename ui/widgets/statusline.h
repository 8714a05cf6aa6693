// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/session.h"
#include "ui/style/style.h"

#include <QWidget>

class QLabel;
class QTimer;

namespace tierdesk::ui {

class LinkButton;
class ProgressLine;
class TextLabel;

/// The window's last line: how old the data is, what is being read, then what was refused, the pace or what is
/// still unread; offline it says since when and offers to try again.
class StatusLine : public QWidget {
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);

    void showStatus(const sync::SyncStatus &status, const QDateTime &now);
    void showRefused(int operations); ///< how many wait for a person; graver than what is unread
    [[nodiscard]] QString stateText() const; ///< the three parts, as they are read
    [[nodiscard]] QString workText() const;
    [[nodiscard]] QString rightText() const;

signals:
    void tryAgainRequested();
    void refusedRequested(); ///< somebody wants to see them

private:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void refresh(const QDateTime &now);
    void setIcon(const QString &name, Tone tone);

    sync::SyncStatus m_status;
    int m_refusedOperations = 0;
    QTimer *m_clock = nullptr;
    QLabel *m_icon = nullptr;
    TextLabel *m_state = nullptr;
    TextLabel *m_work = nullptr;
    ProgressLine *m_progress = nullptr;
    LinkButton *m_tryAgain = nullptr;
    LinkButton *m_refused = nullptr; ///< in place of m_right
    TextLabel *m_right = nullptr;
};

} // namespace tierdesk::ui
