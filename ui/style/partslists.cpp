// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/parts.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QStyleOption>

namespace tierdesk::ui::parts {

using namespace Qt::StringLiterals;

namespace {

/// Left inset of a list's first column, so that its text begins on the title's left edge.
int firstInset(const QWidget *header)
{
    const QWidget *view = header ? header->parentWidget() : nullptr;
    const QVariant inset = view ? view->property(kFirstInset) : QVariant();
    return inset.isValid() ? inset.toInt() : unitsOf(tokens::kCellPadding);
}

} // namespace

int lastInset(const QWidget *view)
{
    const QVariant inset = view ? view->property(kFirstInset) : QVariant();
    if (!inset.isValid())
        return unitsOf(tokens::kCellPadding);
    if (inset.toInt() == 0)
        return 0;
    const auto *area = qobject_cast<const QAbstractScrollArea *>(view);
    const bool scrolls = area && area->verticalScrollBar()->isVisible();
    return unitsOf(tokens::kPageMargin) - (scrolls ? area->verticalScrollBar()->width() : 0);
}

void drawHeaderSection(QPainter *painter, const QStyleOption *option)
{
    const tokens::Colours &c = colours();
    const QRect &rect = option->rect;
    const bool hovered = option->state & QStyle::State_MouseOver && option->state & QStyle::State_Enabled;
    painter->fillRect(rect, hovered ? QColor(c.hover) : option->palette.color(QPalette::Base));
    painter->fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), QColor(c.line));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(c.line));
}

void drawHeaderLabel(QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    const auto *head = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (!head)
        return;
    const int padding = unitsOf(tokens::kCellPadding);
    const int arrowSide = unitsOf(2.5);
    const bool single = head->position == QStyleOptionHeader::OnlyOneSection;
    const bool first = single || head->position == QStyleOptionHeader::Beginning;
    const bool last = single || head->position == QStyleOptionHeader::End;
    QRect rect = option->rect.adjusted(first ? firstInset(widget) : padding, 0,
        last ? -lastInset(widget ? widget->parentWidget() : nullptr) : -padding, 0);
    painter->save();
    painter->setFont(font(TextStyle::Caption));
    const bool sorted = head->sortIndicator != QStyleOptionHeader::None;
    const int room = rect.width() - (sorted ? arrowSide + unit() : 0);
    const QString text = painter->fontMetrics().elidedText(head->text, Qt::ElideRight, room);
    const int wide = painter->fontMetrics().horizontalAdvance(text);
    const int all = wide + (sorted ? arrowSide + unit() : 0);
    const QRect line = QStyle::alignedRect(head->direction, head->textAlignment | Qt::AlignVCenter,
        QSize(qMin(all, rect.width()), rect.height()), rect);
    const QRect words =
        QStyle::visualRect(head->direction, line, QRect(line.x(), line.y(), wide + 1, line.height()));
    painter->setPen(color(Tone::Secondary));
    painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
    if (sorted) {
        // Qt calls an ascending order "SortDown"; the arrow points to where the rows grow from.
        const bool ascending = head->sortIndicator == QStyleOptionHeader::SortDown;
        const QRect arrow = QStyle::visualRect(
            head->direction, line, QRect(line.x() + wide + unit(), line.y(), arrowSide, line.height()));
        drawIcon(painter, arrow, ascending ? u"chevron-up"_s : u"chevron-down"_s, color(Tone::Secondary),
            arrowSide);
    }
    painter->restore();
}

void drawItemPanel(QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
    if (!item)
        return;
    const tokens::Colours &c = colours();
    if (item->backgroundBrush.style() != Qt::NoBrush)
        painter->fillRect(item->rect, item->backgroundBrush);
    const bool enabled = item->state & QStyle::State_Enabled;
    if (item->state & QStyle::State_Selected) {
        // A popup's list never has the focus itself, yet its choice is the live one.
        const bool active = enabled && item->state & QStyle::State_Active
            && (!widget || widget->hasFocus() || widget->window()->windowType() == Qt::Popup);
        painter->fillRect(item->rect, QColor(active ? c.selected : c.selectedInactive));
    } else if (enabled && item->state & QStyle::State_MouseOver) {
        painter->fillRect(item->rect, QColor(c.hover));
    }
}

void drawMenuItem(const QStyle *style, QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (!item)
        return;
    const tokens::Colours &c = colours();
    const QRect &rect = item->rect;
    if (item->menuItemType == QStyleOptionMenuItem::Separator) {
        painter->fillRect(QRect(rect.left(), rect.center().y(), rect.width(), 1), QColor(c.line));
        if (item->text.isEmpty())
            return;
    }
    painter->save();
    const bool enabled = item->state & QStyle::State_Enabled;
    if (enabled && item->state & QStyle::State_Selected)
        painter->fillRect(rect, QColor(c.selected));
    const QColor colour(enabled ? c.text : c.disabledText);
    const bool hasSigns = item->menuHasCheckableItems || item->maxIconWidth > 0;
    const auto visual = [&](const QRect &place) { return QStyle::visualRect(item->direction, rect, place); };
    const QRect sign(rect.left() + unit(2), rect.top(), iconSide(), rect.height());
    if (item->checkType != QStyleOptionMenuItem::NotCheckable && item->checked)
        drawIcon(painter, visual(sign), u"check"_s, enabled ? color(Tone::Focus) : colour, iconSide());
    else if (!item->icon.isNull())
        item->icon.paint(painter, visual(sign), Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    const int left = hasSigns ? unit(4) + iconSide() : unit(3);
    const QRect line = rect.adjusted(left, 0, -unit(3), 0);
    const QStringList halves = item->text.split(u'\t');
    painter->setFont(item->font);
    painter->setPen(colour);
    const int flags = Qt::AlignVCenter | Qt::TextSingleLine | mnemonicFlag(style, option, widget);
    painter->drawText(visual(line), Qt::AlignLeft | flags, halves.first());
    if (item->menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRect arrow(line.right() + 1 - unit(3), line.top(), unit(3), line.height());
        drawIcon(painter, visual(arrow), u"chevron-right"_s, colour, unit(3));
    } else if (halves.size() > 1) {
        painter->setPen(enabled ? color(Tone::Secondary) : colour);
        painter->drawText(visual(line), Qt::AlignRight | flags, halves.at(1));
    }
    painter->restore();
}

void drawMenuBarItem(
    const QStyle *style, QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (!item)
        return;
    const tokens::Colours &c = colours();
    const bool enabled = item->state & QStyle::State_Enabled;
    const bool open = item->state & QStyle::State_Sunken;
    if (enabled && item->state & QStyle::State_Selected)
        drawBox(painter, QRectF(item->rect), QColor(open ? c.pressed : c.hover), {});
    painter->save();
    painter->setPen(QColor(enabled ? c.text : c.disabledText));
    painter->drawText(item->rect,
        Qt::AlignCenter | Qt::TextSingleLine | Qt::TextDontClip | mnemonicFlag(style, option, widget),
        item->text);
    painter->restore();
}

void drawTab(QPainter *painter, const QStyleOption *option)
{
    const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
    if (!tab || !(tab->state & QStyle::State_Selected))
        return;
    const int padding = unitsOf(tokens::kCellPadding);
    painter->fillRect(
        QRect(tab->rect.left() + padding, tab->rect.bottom() - 1, tab->rect.width() - 2 * padding, 2),
        color(Tone::Focus));
}

void drawTabLabel(const QStyle *style, QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
    if (!tab)
        return;
    painter->save();
    const bool enabled = tab->state & QStyle::State_Enabled;
    const bool current = tab->state & QStyle::State_Selected;
    QFont words = QApplication::font();
    words.setWeight(current ? QFont::DemiBold : QFont::Normal);
    painter->setFont(words);
    painter->setPen(color(!enabled                            ? Tone::Disabled
            : current || tab->state & QStyle::State_MouseOver ? Tone::Text
                                                              : Tone::Secondary));
    painter->drawText(
        tab->rect, Qt::AlignCenter | Qt::TextSingleLine | mnemonicFlag(style, option, widget), tab->text);
    painter->restore();
    if (current && showsRing(option))
        drawRing(painter, QRectF(tab->rect).adjusted(1, 1, -1, -3));
}

void drawProgress(QPainter *painter, const QStyleOption *option)
{
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
    if (!bar)
        return;
    const tokens::Colours &c = colours();
    QRectF groove = bar->rect;
    groove.setTop(groove.center().y() - tokens::kProgress / 2.0);
    groove.setHeight(tokens::kProgress);
    drawBox(painter, groove, QColor(c.mid), {}, 0, tokens::kProgress / 2.0);
    QRectF done = groove;
    if (bar->maximum > bar->minimum) {
        const double part = double(bar->progress - bar->minimum) / (double(bar->maximum) - bar->minimum);
        done.setWidth(groove.width() * qBound(0.0, part, 1.0));
    } else { // how much there is, is not known: a piece in the middle says that something runs
        done.adjust(groove.width() / 3, 0, -groove.width() / 3, 0);
    }
    if (bar->direction == Qt::RightToLeft)
        done.moveRight(groove.right());
    if (done.width() > 0)
        drawBox(painter, done, QColor(c.focus), {}, 0, tokens::kProgress / 2.0);
}

} // namespace tierdesk::ui::parts
