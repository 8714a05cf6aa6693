// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/linkbutton.h"

#include "ui/style/parts.h"
#include "ui/style/style.h"

#include <QEnterEvent>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace tierdesk::ui {

namespace {

constexpr int kRingRoom = 3;

} // namespace

LinkButton::LinkButton(const QString &text, QWidget *parent)
    : QPushButton(text, parent)
{
    setProperty(parts::kLink, true); // before setFlat, which asks the style where the words are
    setFlat(true);
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize LinkButton::sizeHint() const
{
    const QSize words = fontMetrics().size(Qt::TextShowMnemonic, text());
    const int icon = this->icon().isNull() ? 0 : iconSize().width() + unit(1);
    return {words.width() + icon + 2 * kRingRoom + 1, heightOf(2)};
}

QSize LinkButton::minimumSizeHint() const
{
    return sizeHint();
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QStyleOptionButton option;
    initStyleOption(&option);
    QStylePainter painter(this);
    QFont words = font();
    words.setUnderline(isEnabled() && underMouse());
    painter.setFont(words);
    painter.setPen(color(isEnabled() ? Tone::Link : Tone::Secondary));
    const bool mnemonics = style()->styleHint(QStyle::SH_UnderlineShortcut, &option, this);
    QRect place = rect().adjusted(kRingRoom, 0, -kRingRoom, 0);
    if (!icon().isNull()) {
        const QRect side(
            place.x(), (height() - iconSize().height()) / 2, iconSize().width(), iconSize().height());
        icon().paint(&painter, QStyle::visualRect(layoutDirection(), rect(), side), Qt::AlignCenter,
            isEnabled() ? QIcon::Normal : QIcon::Disabled);
        place.setLeft(place.left() + iconSize().width() + unit(1));
    }
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), place),
        Qt::AlignLeft | Qt::AlignVCenter | (mnemonics ? Qt::TextShowMnemonic : Qt::TextHideMnemonic), text());
    option.rect.adjust(0, 1, 0, -1);
    const QStyle::State needed = QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange;
    if ((option.state & needed) == needed) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(color(Tone::Focus), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 3, 3);
    }
}

void LinkButton::enterEvent(QEnterEvent *event)
{
    QPushButton::enterEvent(event);
    update();
}

void LinkButton::leaveEvent(QEvent *event)
{
    QPushButton::leaveEvent(event);
    update();
}

} // namespace tierdesk::ui
