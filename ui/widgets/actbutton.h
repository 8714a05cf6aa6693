// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class QAction;

namespace tierdesk::ui {

/// A button for something that a menu or a key can do as well: on, off and worded as the action is. Says why it is
/// off by the action's tool tip. One of high priority is filled: one in a window.
class ActButton : public QPushButton {
    Q_OBJECT
public:
    explicit ActButton(QAction *act, QWidget *parent = nullptr);

private:
    void follow();

    QAction *m_act;
};

} // namespace tierdesk::ui
