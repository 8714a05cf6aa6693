// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QMenuBar;
class QToolButton;

namespace tierdesk::ui {

/// The window's first line: menus at the left, the account and PRACTICE at the right.
class Header : public QWidget {
    Q_OBJECT
public:
    Header(const QString &accountName, const QString &tenantId, QWidget *parent = nullptr);
    [[nodiscard]] QMenuBar *menuBar() const { return m_menuBar; }
    void setAccountName(const QString &name);

private:
    void paintEvent(QPaintEvent *event) override;

    QMenuBar *m_menuBar = nullptr;
    QToolButton *m_account = nullptr;
};

} // namespace tierdesk::ui
