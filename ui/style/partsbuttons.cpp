// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/parts.h"

#include <QAbstractButton>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>

namespace tierdesk::ui::parts {

using namespace Qt::StringLiterals;

namespace {

struct ButtonState {
    bool enabled, hovered, pressed, checked, filled, flat;
};

ButtonState stateOf(const QStyleOption *option, const QWidget *widget)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool enabled = option->state & QStyle::State_Enabled;
    const ButtonLook look = lookOf(widget);
    return {
        .enabled = enabled,
        .hovered = enabled && option->state & QStyle::State_MouseOver,
        .pressed = enabled && option->state & QStyle::State_Sunken,
        .checked = bool(option->state & QStyle::State_On),
        .filled = enabled && button && button->features & QStyleOptionButton::DefaultButton
            && !(button->features & QStyleOptionButton::Flat),
        .flat = look == ButtonLook::Quiet || look == ButtonLook::QuietDanger
            || (button && button->features & QStyleOptionButton::Flat),
    };
}

bool isDangerous(const QWidget *widget)
{
    return lookOf(widget) == ButtonLook::Danger || lookOf(widget) == ButtonLook::QuietDanger;
}

/// The filled button's ring lies on its own rim, a gap inside it: outside it would be cut off by layouts.
void drawFilled(QPainter *painter, const QRect &rect, const ButtonState &state, bool ring)
{
    const tokens::Colours &c = colours();
    const QColor accent(state.pressed ? c.accentPressed : state.hovered ? c.accentHover : c.accent);
    if (!ring) {
        drawBox(painter, rect, accent, {});
        return;
    }
    drawBox(painter, rect, QColor(c.window), {});
    drawRing(painter, rect);
    drawBox(painter, QRectF(rect).adjusted(3, 3, -3, -3), accent, {}, 0, 2);
}

QColor groundOf(const ButtonState &state, const QWidget *widget)
{
    const tokens::Colours &c = colours();
    if (!state.enabled)
        return {};
    if (state.pressed)
        return QColor(c.pressed);
    if (state.checked)
        return QColor(c.selected);
    if (state.hovered)
        return QColor(isDangerous(widget) ? c.dangerGround : c.hover);
    return state.flat ? QColor() : QColor(c.button);
}

QColor textColour(const QStyleOption *option, const ButtonState &state, const QWidget *widget)
{
    if (!state.enabled)
        return color(Tone::Disabled);
    if (state.filled)
        return QColor(colours().highlightedText);
    return isDangerous(widget) ? color(Tone::Danger) : option->palette.color(QPalette::ButtonText);
}

} // namespace

void drawButton(QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    const tokens::Colours &c = colours();
    const ButtonState state = stateOf(option, widget);
    if (state.filled) {
        drawFilled(painter, option->rect, state, showsRing(option));
        return;
    }
    QColor edge;
    if (!state.flat)
        edge = QColor(!state.enabled ? c.disabledLine : isDangerous(widget) ? c.danger : c.border);
    drawBox(painter, option->rect, groundOf(state, widget), edge);
    if (showsRing(option))
        drawRing(painter, option->rect);
}

void drawButtonLabel(
    const QStyle *style, QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (!button)
        return;
    const ButtonState state = stateOf(option, widget);
    const QColor colour = textColour(option, state, widget);
    painter->save();
    if (state.filled) {
        QFont strong = painter->font();
        strong.setWeight(QFont::DemiBold);
        painter->setFont(strong);
    }
    const bool hasMenu = button->features & QStyleOptionButton::HasMenu;
    const int gap = unit(2);
    const int icon = button->icon.isNull() ? 0 : button->iconSize.width();
    const int chevron = hasMenu ? unit(3) : 0;
    const int room = option->rect.width() - (icon ? icon + gap : 0) - (chevron ? chevron + gap : 0);
    const int flags = mnemonicFlag(style, option, widget) | Qt::TextSingleLine;
    const int text = qMin(room, painter->fontMetrics().size(flags, button->text).width());
    const int all = (icon ? icon : 0) + (icon && text ? gap : 0) + text + (chevron ? gap + chevron : 0);
    QRect line(
        option->rect.x() + (option->rect.width() - all) / 2, option->rect.y(), all, option->rect.height());
    const auto visual = [&](const QRect &rect) {
        return QStyle::visualRect(option->direction, option->rect, rect);
    };
    if (icon) {
        const QRect place(line.x(), line.y() + (line.height() - icon) / 2, icon, icon);
        const QIcon::Mode mode = !state.enabled ? QIcon::Disabled
            : state.filled                      ? QIcon::Selected
                                                : QIcon::Normal;
        button->icon.paint(
            painter, visual(place), Qt::AlignCenter, mode, state.checked ? QIcon::On : QIcon::Off);
        line.setLeft(line.left() + icon + gap);
    }
    painter->setPen(colour);
    painter->drawText(visual(QRect(line.x(), line.y(), text + 1, line.height())),
        Qt::AlignLeft | Qt::AlignVCenter | flags, button->text);
    if (chevron)
        drawIcon(painter, visual(QRect(line.right() + 1 - chevron, line.y(), chevron, line.height())),
            u"chevron-down"_s, colour, chevron);
    painter->restore();
}

void drawToolPanel(QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    const ButtonState state = stateOf(option, widget);
    const tokens::Colours &c = colours();
    const bool edged = !(option->state & QStyle::State_AutoRaise) && lookOf(widget) != ButtonLook::Quiet;
    QColor ground = groundOf(state, widget);
    if (!edged && !state.pressed && !state.checked && !state.hovered)
        ground = QColor(); // not {}: that would be Qt::color0, which is white
    drawBox(
        painter, option->rect, ground, edged ? QColor(state.enabled ? c.border : c.disabledLine) : QColor());
    if (showsRing(option))
        drawRing(painter, option->rect);
}

void drawToolButton(
    const QStyle *style, QPainter *painter, const QStyleOptionToolButton *option, const QWidget *widget)
{
    drawToolPanel(painter, option, widget);
    const ButtonState state = stateOf(option, widget);
    const QColor colour = textColour(option, state, widget);
    const bool wordy = option->toolButtonStyle != Qt::ToolButtonIconOnly && !option->text.isEmpty();
    const int icon = option->icon.isNull() || option->toolButtonStyle == Qt::ToolButtonTextOnly
        ? 0
        : option->iconSize.width();
    const int chevron = option->features & QStyleOptionToolButton::HasMenu && wordy ? unit(3) : 0;
    painter->save();
    painter->setFont(option->font);
    QRect line = option->rect.adjusted(unit(2), 0, -unit(2), 0);
    const auto visual = [&](const QRect &rect) {
        return QStyle::visualRect(option->direction, option->rect, rect);
    };
    if (icon) {
        const QRect place = wordy ? QRect(line.x(), line.y() + (line.height() - icon) / 2, icon, icon)
                                  : QRect(option->rect.x() + (option->rect.width() - icon) / 2,
                                      option->rect.y() + (option->rect.height() - icon) / 2, icon, icon);
        option->icon.paint(painter, visual(place), Qt::AlignCenter,
            state.enabled ? QIcon::Normal : QIcon::Disabled, state.checked ? QIcon::On : QIcon::Off);
        line.setLeft(line.left() + icon + unit(2));
    }
    if (wordy) {
        const QRect place = line.adjusted(0, 0, chevron ? -chevron - unit(2) : 0, 0);
        painter->setPen(colour);
        painter->drawText(visual(place),
            (icon || chevron ? Qt::AlignLeft : Qt::AlignHCenter) | Qt::AlignVCenter | Qt::TextSingleLine
                | mnemonicFlag(style, option, widget),
            painter->fontMetrics().elidedText(
                option->text, Qt::ElideRight, place.width(), Qt::TextShowMnemonic));
    }
    if (chevron)
        drawIcon(painter, visual(QRect(line.right() + 1 - chevron, line.y(), chevron, line.height())),
            u"chevron-down"_s, colour, chevron);
    painter->restore();
}

void drawCheckBox(QPainter *painter, const QStyleOption *option)
{
    const tokens::Colours &c = colours();
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool set = option->state & (QStyle::State_On | QStyle::State_NoChange);
    const bool hovered = enabled && option->state & QStyle::State_MouseOver;
    const bool pressed = enabled && option->state & QStyle::State_Sunken;
    const QRectF box(option->rect);
    if (set) {
        const QRgb ground = !enabled ? c.disabledLine
            : pressed                ? c.accentPressed
            : hovered                ? c.accentHover
                                     : c.accent;
        drawBox(painter, box, QColor(ground), {}, 0, tokens::kMarkRadius);
        const bool partial = option->state & QStyle::State_NoChange;
        drawIcon(painter, option->rect, partial ? u"minus"_s : u"check"_s,
            QColor(enabled ? c.highlightedText : c.window), qRound(box.width() * 0.75));
        return;
    }
    drawBox(painter, box,
        QColor(!enabled   ? c.window
                : pressed ? c.pressed
                          : c.base),
        QColor(!enabled   ? c.disabledLine
                : hovered ? c.text
                          : c.border),
        tokens::kEdge, tokens::kMarkRadius);
}

void drawRadioButton(QPainter *painter, const QStyleOption *option)
{
    const tokens::Colours &c = colours();
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool set = option->state & QStyle::State_On;
    const bool hovered = enabled && option->state & QStyle::State_MouseOver;
    const bool pressed = enabled && option->state & QStyle::State_Sunken;
    const QRectF box(option->rect);
    const QRgb edge = !enabled ? c.disabledLine : set ? c.accent : hovered ? c.text : c.border;
    drawBox(painter, box,
        QColor(!enabled   ? c.window
                : pressed ? c.pressed
                          : c.base),
        QColor(edge), set ? 1.4 : tokens::kEdge, box.width() / 2);
    if (!set)
        return;
    const double inset = box.width() * 0.27;
    const QRectF dot = box.adjusted(inset, inset, -inset, -inset);
    drawBox(painter, dot, QColor(enabled ? c.accent : c.disabledText), {}, 0, dot.width() / 2);
}

} // namespace tierdesk::ui::parts
