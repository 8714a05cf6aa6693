// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/parts.h"

#include <QAbstractSpinBox>
#include <QDateTimeEdit>
#include <QPainter>
#include <QStyleOption>

namespace tierdesk::ui::parts {

using namespace Qt::StringLiterals;

void drawFieldBox(QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    const tokens::Colours &c = colours();
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool focused = enabled && option->state & QStyle::State_HasFocus;
    const bool wrong = enabled && widget && widget->property(kWrong).toBool();
    const QColor ground(enabled ? c.base : c.window);
    if (wrong) {
        drawBox(painter, option->rect, ground, QColor(c.danger), tokens::kFocusLine);
        if (focused) // the ring cannot lie outside the widget, so it follows inside, a gap apart
            drawBox(
                painter, QRectF(option->rect).adjusted(3, 3, -3, -3), {}, QColor(c.focus), tokens::kEdge, 2);
        return;
    }
    if (focused) {
        drawBox(painter, option->rect, ground, QColor(c.focus), tokens::kFocusLine);
        return;
    }
    const bool hovered = enabled && option->state & QStyle::State_MouseOver;
    drawBox(painter, option->rect, ground, QColor(!enabled ? c.disabledLine : hovered ? c.text : c.border));
}

void drawComboBox(
    const QStyle *style, QPainter *painter, const QStyleOptionComboBox *option, const QWidget *widget)
{
    if (option->frame)
        drawFieldBox(painter, option, widget);
    const QRect arrow = style->subControlRect(QStyle::CC_ComboBox, option, QStyle::SC_ComboBoxArrow, widget);
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool isDate = qobject_cast<const QDateTimeEdit *>(widget);
    drawIcon(painter, arrow, isDate ? u"calendar"_s : u"chevron-down"_s,
        color(enabled ? Tone::Text : Tone::Disabled), isDate ? iconSide() : unit(3));
}

void drawComboLabel(const QStyle *style, QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (!combo || combo->editable)
        return;
    QRect rect = style->subControlRect(QStyle::CC_ComboBox, combo, QStyle::SC_ComboBoxEditField, widget);
    painter->save();
    if (!combo->currentIcon.isNull()) {
        const QRect place =
            QStyle::alignedRect(combo->direction, Qt::AlignLeft | Qt::AlignVCenter, combo->iconSize, rect);
        combo->currentIcon.paint(painter, place, Qt::AlignCenter,
            combo->state & QStyle::State_Enabled ? QIcon::Normal : QIcon::Disabled);
        rect.adjust(combo->iconSize.width() + unit(2), 0, 0, 0);
    }
    // The placeholder arrives as ButtonText, which is why the palette is asked and not the table.
    drawText(painter, rect, Qt::AlignLeft | Qt::AlignVCenter, combo->currentText,
        combo->palette.color(QPalette::ButtonText));
    painter->restore();
}

void drawSpinBox(
    const QStyle *style, QPainter *painter, const QStyleOptionSpinBox *option, const QWidget *widget)
{
    const tokens::Colours &c = colours();
    if (option->frame)
        drawFieldBox(painter, option, widget);
    if (option->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const QStyle::SubControl which[] = {QStyle::SC_SpinBoxUp, QStyle::SC_SpinBoxDown};
    const QRect up = style->subControlRect(QStyle::CC_SpinBox, option, which[0], widget);
    painter->fillRect(QRect(up.left(), option->rect.top() + 3, 1, option->rect.height() - 6), QColor(c.line));
    for (const QStyle::SubControl control : which) {
        const bool isUp = control == QStyle::SC_SpinBoxUp;
        const bool can = option->state & QStyle::State_Enabled
            && option->stepEnabled
                & (isUp ? QAbstractSpinBox::StepUpEnabled : QAbstractSpinBox::StepDownEnabled);
        const QRect rect = style->subControlRect(QStyle::CC_SpinBox, option, control, widget);
        if (can && option->activeSubControls == control)
            drawBox(painter, QRectF(rect).adjusted(2, isUp ? 1 : 0, -1, isUp ? 0 : -1),
                QColor(option->state & QStyle::State_Sunken ? c.pressed : c.hover), {}, 0, 2);
        drawIcon(painter, rect, isUp ? u"chevron-up"_s : u"chevron-down"_s,
            QColor(can ? c.text : c.disabledText), qMin(unitsOf(2.5), rect.height()));
    }
}

void drawScrollBar(
    const QStyle *style, QPainter *painter, const QStyleOptionSlider *option, const QWidget *widget)
{
    const tokens::Colours &c = colours();
    painter->fillRect(option->rect, option->palette.brush(QPalette::Base));
    if (option->maximum <= option->minimum)
        return;
    QRectF handle = style->subControlRect(QStyle::CC_ScrollBar, option, QStyle::SC_ScrollBarSlider, widget);
    const bool active = option->state & QStyle::State_Enabled
        && option->activeSubControls & QStyle::SC_ScrollBarSlider
        && option->state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const double inset = active ? 1 : 2;
    handle.adjust(inset, inset, -inset, -inset);
    drawBox(painter, handle, QColor(active ? c.secondary : c.border), {}, 0,
        qMin(handle.width(), handle.height()) / 2);
}

} // namespace tierdesk::ui::parts
