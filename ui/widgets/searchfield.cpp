// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/searchfield.h"

#include "ui/style/style.h"

#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>

namespace tierdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 70; ///< in u

} // namespace

SearchField::SearchField(const QString &placeholder, QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setObjectName(u"search"_s);
    setClearButtonEnabled(true);
    const auto buttons = findChildren<QToolButton *>();
    for (QToolButton *clear : buttons) // Qt makes it without a name
        clear->setAccessibleName(tr("Clear the search"));
    setTextMargins(unit(6), 0, 0, 0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SearchField::setList(QWidget *list)
{
    m_list = list;
}

void SearchField::setKeyHint(const QString &hint)
{
    m_keyHint = hint;
    update();
}

QSize SearchField::sizeHint() const
{
    return {unit(kWidth), QLineEdit::sizeHint().height()};
}

QSize SearchField::minimumSizeHint() const
{
    return {unit(45), QLineEdit::sizeHint().height()};
}

void SearchField::find()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            emit returnPressed();
        if (m_list)
            m_list->setFocus(Qt::TabFocusReason);
        return;
    case Qt::Key_Escape:
        if (!text().isEmpty())
            clear();
        else if (m_list)
            m_list->setFocus(Qt::TabFocusReason);
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const int side = unit(4);
    const QRect glass = QStyle::visualRect(
        layoutDirection(), rect(), QRect(unitsOf(2.25), (height() - side) / 2, side, side));
    painter.drawPixmap(glass.topLeft(),
        iconPixmap(
            u"search"_s, color(isEnabled() ? Tone::Secondary : Tone::Disabled), side, devicePixelRatioF()));
    if (m_keyHint.isEmpty() || !text().isEmpty())
        return;
    painter.setFont(tierdesk::ui::font(TextStyle::Caption));
    const int room = width() - unit(9) - fontMetrics().horizontalAdvance(placeholderText()) - unit(4);
    if (painter.fontMetrics().horizontalAdvance(m_keyHint) > room)
        return;
    painter.setPen(color(isEnabled() ? Tone::Secondary : Tone::Disabled));
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(0, 0, -unit(2) - 1, 0)),
        Qt::AlignRight | Qt::AlignVCenter, m_keyHint);
}

} // namespace tierdesk::ui
