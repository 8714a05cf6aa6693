// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/rowdelegate.h"

#include "ui/style/parts.h"
#include "ui/style/style.h"
#include "ui/style/tokens.h"
#include "ui/widgets/listview.h"
#include "ui/widgets/statusbadge.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QHeaderView>
#include <QPainter>
#include <QTextDocument>
#include <QToolTip>

namespace tierdesk::ui {

using namespace Qt::StringLiterals;

namespace {

struct Place {
    bool first = false; ///< visually
    bool last = false;
    int left = 0; ///< inset of the text
    int right = 0;
};

Place placeOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    Place place;
    place.left = place.right = unitsOf(tokens::kCellPadding);
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    if (!table)
        return place;
    const QHeaderView *header = table->horizontalHeader();
    const int visual = header->visualIndex(index.column());
    place.first = place.last = true;
    for (int i = 0; i < visual; ++i)
        place.first = place.first && header->isSectionHidden(header->logicalIndex(i));
    for (int i = visual + 1; i < header->count(); ++i)
        place.last = place.last && header->isSectionHidden(header->logicalIndex(i));
    const QVariant inset = table->property(parts::kFirstInset);
    if (place.first && inset.isValid())
        place.left = inset.toInt();
    if (place.last && inset.isValid())
        place.right = parts::lastInset(table);
    return place;
}

void drawTag(QPainter *painter, QRect &room, const QString &text, Qt::LayoutDirection direction)
{
    painter->save();
    painter->setFont(font(TextStyle::Caption));
    const int width = painter->fontMetrics().horizontalAdvance(text) + unit(3);
    const int height = painter->fontMetrics().height() + 2;
    const QRect tag(room.right() + 1 - width, room.y() + (room.height() - height) / 2, width, height);
    const QRect place = QStyle::visualRect(direction, room, tag);
    parts::drawBox(painter, place, color(Tone::NeutralGround), {}, 0, tokens::kMarkRadius);
    painter->setPen(color(Tone::Secondary));
    painter->drawText(place, Qt::AlignCenter, text);
    painter->restore();
}

void drawGround(QPainter *painter, const QStyleOptionViewItem &item, const Place &place)
{
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, item.widget);
    const qreal thick = 1 / painter->device()->devicePixelRatioF();
    const QRect &rect = item.rect;
    painter->fillRect(
        QRectF(rect.x(), rect.y() + rect.height() - thick, rect.width(), thick), color(Tone::Line));
    constexpr QStyle::State needed = QStyle::State_Selected | QStyle::State_Active;
    if (place.first && (item.state & needed) == needed && item.widget && item.widget->hasFocus()) {
        const QRect bar(rect.x(), rect.y(), int(tokens::kSelectionBar), rect.height());
        painter->fillRect(QStyle::visualRect(item.direction, rect, bar), color(Tone::Focus));
    }
}

void drawArrow(QPainter *painter, const QStyleOptionViewItem &item, bool isExpanded)
{
    const int side = unit(4);
    const QRect arrow(item.rect.x() + unit(5), item.rect.y() + (item.rect.height() - side) / 2, side, side);
    parts::drawIcon(painter, QStyle::visualRect(item.direction, item.rect, arrow),
        isExpanded ? u"chevron-down"_s : u"chevron-right"_s, color(Tone::Secondary), side);
}

/// The current row that is not chosen (Ctrl+arrow): one outline across its cells, whatever their order.
void drawOutline(QPainter *painter, const QRect &rect, const Place &place)
{
    painter->setClipRect(rect);
    painter->setPen(color(Tone::Focus));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(QRectF(rect).adjusted(place.first ? 0.5 : -2, 0.5, place.last ? -0.5 : 2, -1.5));
}

void drawUnread(QPainter *painter, const QRect &rect, size_t hash)
{
    // As wide as the row's hash says, so that it stands still while the list is scrolled.
    const int width = rect.width() * int(45 + hash % 36) / 100;
    const int height = painter->fontMetrics().height() * 6 / 10;
    parts::drawBox(painter, QRectF(rect.x(), rect.y() + (rect.height() - height) / 2.0, width, height),
        color(Tone::Midlight), {}, 0, tokens::kMarkRadius);
}

} // namespace

RowDelegate::RowDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

void RowDelegate::setKind(int column, Kind kind)
{
    m_kinds.insert(column, kind);
}

void RowDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const Kind kind = m_kinds.value(index.column(), Kind::Plain);
    option->palette.setColor(QPalette::HighlightedText, option->palette.color(QPalette::Text));
    if (kind == Kind::Secondary || index.data(MutedRole).toBool())
        option->palette.setColor(QPalette::Text, color(Tone::Secondary));
    if (!(option->state & QStyle::State_Enabled))
        option->palette.setColor(QPalette::Text, color(Tone::Disabled));
    if (kind == Kind::Id)
        option->font = font(TextStyle::Fixed);
    if (kind == Kind::Number)
        option->displayAlignment = Qt::AlignRight | Qt::AlignVCenter;
    if (const auto *list = qobject_cast<const ListView *>(option->widget)) {
        option->state.setFlag(QStyle::State_MouseOver, list->hoveredRow() == index.row());
    }
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const Place place = placeOf(item, index);
    painter->save();
    drawGround(painter, item, place);
    const QVariant expanded = place.first ? index.data(ExpandedRole) : QVariant();
    if (expanded.isValid())
        drawArrow(painter, item, expanded.toBool());
    const QRect room =
        QStyle::visualRect(item.direction, item.rect, item.rect.adjusted(place.left, 0, -place.right, 0));
    painter->setFont(item.font);
    if (index.data(UnreadRole).toBool())
        drawUnread(painter, room, qHash(index.row()) ^ qHash(index.column()));
    else
        paintText(painter, item, index, room);
    const auto *view = qobject_cast<const QAbstractItemView *>(item.widget);
    const bool chosen = item.state & QStyle::State_Selected;
    if (!chosen && view && view->hasFocus() && view->currentIndex().row() == index.row())
        drawOutline(painter, item.rect, place);
    painter->restore();
}

void RowDelegate::paintText(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const QRect &rect) const
{
    const Kind kind = m_kinds.value(index.column(), Kind::Plain);
    QRect room = rect;
    const QString tag = kind == Kind::Tagged ? index.data(TagRole).toString() : QString();
    if (!tag.isEmpty()) {
        const int tagWidth = QFontMetrics(font(TextStyle::Caption)).horizontalAdvance(tag) + unit(3);
        const int words = qMin(m_lines.widthOf(painter, option.text), room.width() - tagWidth - unit(1));
        QRect used = QStyle::visualRect(
            option.direction, room, QRect(room.x(), room.y(), words + unit(1) + tagWidth, room.height()));
        drawTag(painter, used, tag, option.direction);
        room = QStyle::visualRect(option.direction, room, QRect(room.x(), room.y(), words, room.height()));
    }
    if (kind == Kind::Status)
        room = drawSign(painter, room, Sign(index.data(SignRole).toInt()));
    painter->setPen(option.palette.color(QPalette::Text));
    m_lines.draw(painter, room, QStyle::visualAlignment(option.direction, option.displayAlignment),
        option.text,
        kind == Kind::Number   ? LineCache::Cut::No
            : kind == Kind::Id ? LineCache::Cut::Id
                               : LineCache::Cut::End);
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const Place place = placeOf(item, index);
    int width = QFontMetrics(item.font).horizontalAdvance(item.text) + place.left + place.right + 2;
    const Kind kind = m_kinds.value(index.column(), Kind::Plain);
    if (kind == Kind::Status)
        width += unitsOf(5);
    const QString tag = kind == Kind::Tagged ? index.data(TagRole).toString() : QString();
    if (!tag.isEmpty())
        width += QFontMetrics(font(TextStyle::Caption)).horizontalAdvance(tag) + unit(4);
    return {width, rowHeight()};
}

bool RowDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QString own = index.data(Qt::ToolTipRole).toString();
    const QString text = index.data(Qt::DisplayRole).toString();
    const bool onlyRepeats = own.isEmpty() || own == text;
    if (event->type() != QEvent::ToolTip || !index.isValid() || !onlyRepeats)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const bool isCut = sizeHint(option, index).width() > view->visualRect(index).width() + 2;
    // Names come from the service: never as rich text.
    QToolTip::showText(event->globalPos(), isCut ? Qt::convertFromPlainText(text) : QString(), view);
    return true;
}

} // namespace tierdesk::ui
