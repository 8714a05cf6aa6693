// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/choicebox.h"

#include <QKeyEvent>
#include <QWheelEvent>

namespace tierdesk::ui {

ChoiceBox::ChoiceBox(QWidget *parent)
    : QComboBox(parent)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(4);
    setMaxVisibleItems(12);
    setFocusPolicy(Qt::StrongFocus);
}

void ChoiceBox::keyPressEvent(QKeyEvent *event)
{
    // Qt would search for the letter of a shortcut: Alt+W for a menu would choose Wallis & Futuna.
    const bool isShortcut = event->modifiers() & (Qt::AltModifier | Qt::ControlModifier | Qt::MetaModifier);
    if (isShortcut && event->key() != Qt::Key_Down && event->key() != Qt::Key_Up)
        event->ignore();
    else
        QComboBox::keyPressEvent(event);
}

void ChoiceBox::hidePopup()
{
    QComboBox::hidePopup();
    emit closed();
}

void ChoiceBox::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace tierdesk::ui
