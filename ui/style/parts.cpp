// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/parts.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <QStyleOption>
#include <QTabBar>

namespace tierdesk::ui::parts {

bool isHoverable(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QComboBox *>(widget)
        || qobject_cast<const QAbstractSpinBox *>(widget) || qobject_cast<const QLineEdit *>(widget)
        || qobject_cast<const QScrollBar *>(widget) || qobject_cast<const QHeaderView *>(widget)
        || qobject_cast<const QTabBar *>(widget);
}

ButtonLook lookOf(const QWidget *widget)
{
    return widget ? ButtonLook(widget->property(kLook).toInt()) : ButtonLook::Plain;
}

int iconSide()
{
    return unit(4);
}

void drawBox(QPainter *painter, const QRectF &rect, const QColor &ground, const QColor &edge, double width,
    double radius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(edge.isValid() ? QPen(edge, width) : QPen(Qt::NoPen));
    painter->setBrush(ground.isValid() ? QBrush(ground) : QBrush(Qt::NoBrush));
    const double half = edge.isValid() ? width / 2 : 0;
    painter->drawRoundedRect(
        rect.adjusted(half, half, -half, -half), qMax(0.0, radius - half), qMax(0.0, radius - half));
    painter->restore();
}

void drawRing(QPainter *painter, const QRectF &rect, double radius)
{
    drawBox(painter, rect, {}, color(Tone::Focus), tokens::kFocusLine, radius);
}

void drawText(QPainter *painter, const QRect &rect, int alignment, const QString &text, const QColor &colour)
{
    painter->setPen(colour);
    painter->drawText(rect, alignment | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width(), Qt::TextShowMnemonic));
}

int mnemonicFlag(const QStyle *style, const QStyleOption *option, const QWidget *widget)
{
    return style->styleHint(QStyle::SH_UnderlineShortcut, option, widget) ? Qt::TextShowMnemonic
                                                                          : Qt::TextHideMnemonic;
}

bool showsRing(const QStyleOption *option)
{
    constexpr QStyle::State needed = QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange;
    return (option->state & needed) == needed;
}

void drawIcon(QPainter *painter, const QRect &rect, const QString &name, const QColor &colour, int side)
{
    const qreal ratio = painter->device()->devicePixelRatioF();
    const QPixmap pixmap = iconPixmap(name, colour, side, ratio);
    const QPointF corner(rect.x() + (rect.width() - side) / 2.0, rect.y() + (rect.height() - side) / 2.0);
    painter->drawPixmap(QPointF(qRound(corner.x()), qRound(corner.y())), pixmap);
}

} // namespace tierdesk::ui::parts
