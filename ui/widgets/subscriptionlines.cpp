// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/subscriptionlines.h"

#include "ui/style/style.h"

#include <QHelpEvent>
#include <QPainter>
#include <QTextDocument>
#include <QToolTip>

#include <algorithm>

namespace tierdesk::ui {
namespace {

constexpr int kLicenses = 1; // the only column of numbers
constexpr int kStatus = 4;
constexpr int kReseller = 5;

QStringList cellsOf(const SubscriptionLine &line)
{
    return {line.name, line.licenses, line.term, line.renews, line.status, line.reseller};
}

} // namespace

SubscriptionLines::SubscriptionLines(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SubscriptionLines::setLines(const QList<SubscriptionLine> &lines)
{
    if (lines == m_lines)
        return;
    m_lines = lines;
    updateGeometry();
    update();
}

QSize SubscriptionLines::sizeHint() const
{
    const auto rows = m_lines.isEmpty() ? 0 : int(m_lines.size()) + 1;
    return {unit(100), rows * rowHeight()};
}

std::array<SubscriptionLines::Column, SubscriptionLines::kColumns> SubscriptionLines::columns() const
{
    std::array<int, kColumns> widths {};
    const QFontMetrics body(tierdesk::ui::font(TextStyle::Body));
    const QFontMetrics caption(tierdesk::ui::font(TextStyle::Caption));
    const QStringList headings = subscriptionHeadings();
    for (int column = 1; column < kColumns; ++column) {
        int widest = caption.horizontalAdvance(headings[column]);
        for (const SubscriptionLine &line : m_lines)
            widest = std::max(widest, body.horizontalAdvance(cellsOf(line).at(column)));
        const bool hasSign = column == kStatus || column == kReseller;
        widths[std::size_t(column)] = std::min(widest + unit(hasSign ? 10 : 5), unit(58));
    }
    int rest = width();
    for (const int width : widths)
        rest -= width;
    // Too narrow: the reseller yields first, it stands in the customer's own row as well.
    int widestName = 0;
    for (const SubscriptionLine &line : m_lines)
        widestName = std::max(widestName, body.horizontalAdvance(line.name) + unit(5));
    const int least = std::clamp(widestName, unit(35), unit(60));
    if (rest < least) {
        const int taken = std::clamp(widths[kReseller] - unit(22), 0, least - rest);
        widths[kReseller] -= taken;
        rest += taken;
    }
    widths[0] = std::max(rest, least);
    std::array<Column, kColumns> columns {};
    int left = 0;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        columns[i] = {left, widths[i]};
        left += widths[i];
    }
    return columns;
}

void SubscriptionLines::paintEvent(QPaintEvent *)
{
    if (m_lines.isEmpty())
        return;
    QPainter painter(this);
    const auto places = columns();
    paintHead(painter, places);
    for (qsizetype line = 0; line < m_lines.size(); ++line)
        paintLine(painter, places, line, int(line + 1) * rowHeight());
    const qreal thick = 1 / devicePixelRatioF();
    for (qsizetype line = 1; line <= m_lines.size() + 1; ++line)
        painter.fillRect(QRectF(0, double(line) * rowHeight() - thick, width(), thick), color(Tone::Line));
}

void SubscriptionLines::paintHead(QPainter &painter, const std::array<Column, kColumns> &columns) const
{
    painter.setFont(tierdesk::ui::font(TextStyle::Caption));
    painter.setPen(color(Tone::Secondary));
    const QStringList headings = subscriptionHeadings();
    for (int i = 0; i < kColumns; ++i) {
        const Column &column = columns[std::size_t(i)];
        const QRect room(column.left, 0, column.width - unit(4), rowHeight());
        const int side = i == kLicenses ? Qt::AlignRight : Qt::AlignLeft;
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), room), side | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(headings[i], Qt::ElideRight, room.width()));
    }
}

void SubscriptionLines::paintLine(
    QPainter &painter, const std::array<Column, kColumns> &columns, qsizetype number, int top) const
{
    const SubscriptionLine &line = m_lines[number];
    painter.setFont(tierdesk::ui::font(TextStyle::Body));
    const QStringList cells = cellsOf(line);
    QPalette muted = palette();
    if (line.isOverview)
        muted.setColor(QPalette::Text, color(Tone::Secondary));
    for (int i = 0; i < kColumns; ++i) {
        const Column &column = columns[std::size_t(i)];
        const QRect room = QStyle::visualRect(
            layoutDirection(), rect(), QRect(column.left, top, column.width - unit(4), rowHeight()));
        if (i == 0) {
            paintName(painter, room, line);
        } else if (i == kStatus) {
            drawSign(&painter, room, line.statusSign, line.status, muted);
        } else if (i == kReseller) {
            drawSign(&painter, room, line.resellerSign, line.reseller, muted);
        } else {
            const bool isSecondary = line.isOverview || i == 2;
            painter.setPen(color(isSecondary ? Tone::Secondary : Tone::Text));
            painter.drawText(room, (i == kLicenses ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
                painter.fontMetrics().elidedText(cells[i], Qt::ElideRight, room.width()));
        }
    }
}

void SubscriptionLines::paintName(QPainter &painter, QRect room, const SubscriptionLine &line) const
{
    painter.setPen(color(line.isOverview ? Tone::Secondary : Tone::Text));
    const QString tag = line.isOverview ? tr("overview") : QString();
    const QFontMetrics caption(tierdesk::ui::font(TextStyle::Caption));
    const int tagWidth = tag.isEmpty() ? 0 : caption.horizontalAdvance(tag) + unit(3);
    const QString name = painter.fontMetrics().elidedText(
        line.name, Qt::ElideRight, room.width() - (tagWidth > 0 ? tagWidth + unit(2) : 0));
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, name);
    if (tagWidth == 0)
        return;
    const int height = caption.height() + 2;
    const int left = painter.fontMetrics().horizontalAdvance(name) + unit(2);
    const QRect box = QStyle::visualRect(layoutDirection(), room,
        QRect(room.left() + left, room.top() + (room.height() - height) / 2, tagWidth, height));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(Tone::NeutralGround));
    painter.drawRoundedRect(box, 3, 3);
    painter.setFont(tierdesk::ui::font(TextStyle::Caption));
    painter.setPen(color(Tone::Secondary));
    painter.drawText(box, Qt::AlignCenter, tag);
    painter.restore();
}

bool SubscriptionLines::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const qsizetype line = help->pos().y() / rowHeight() - 1;
    if (line < 0 || line >= m_lines.size())
        return QWidget::event(event);
    const auto places = columns();
    for (int i = 0; i < kColumns; ++i) {
        const Column &column = places[std::size_t(i)];
        const QString text = cellsOf(m_lines[line]).at(i);
        const bool isHere = help->pos().x() >= column.left && help->pos().x() < column.left + column.width;
        // Names come from the service: never as rich text.
        if (isHere && fontMetrics().horizontalAdvance(text) > column.width - unit(4))
            QToolTip::showText(help->globalPos(), Qt::convertFromPlainText(text), this);
    }
    return true;
}

} // namespace tierdesk::ui
