// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/actbutton.h"

#include <QAction>
#include <QTextDocument>

namespace tierdesk::ui {

ActButton::ActButton(QAction *act, QWidget *parent)
    : QPushButton(parent)
    , m_act(act)
{
    setAutoDefault(false);
    setDefault(act->priority() == QAction::HighPriority);
    connect(act, &QAction::changed, this, &ActButton::follow);
    connect(this, &QPushButton::clicked, act, &QAction::trigger);
    follow();
}

void ActButton::follow()
{
    setText(m_act->text());
    setIcon(m_act->icon());
    setEnabled(m_act->isEnabled());
    // Qt makes a tool tip of the text where there is none; that only repeats.
    const QString tip = m_act->toolTip() == m_act->text() ? QString() : m_act->toolTip();
    setToolTip(tip.isEmpty() ? tip : Qt::convertFromPlainText(tip));
    setAccessibleDescription(tip);
}

} // namespace tierdesk::ui
