// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filterbutton.h"

#include "ui/style/style.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionButton>
#include <QTextDocument>
#include <QToolButton>

namespace tierdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kValueWidth = 60; ///< in u; longer values are elided, the tool tip has them whole

} // namespace

FilterButton::FilterButton(const QString &name, QWidget *parent)
    : QPushButton(name, parent)
    , m_name(name)
    , m_clear(new QToolButton(this))
{
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(name);
    m_clear->setAutoRaise(true);
    m_clear->setIcon(tierdesk::ui::icon(u"close"_s));
    m_clear->setIconSize({unit(3), unit(3)});
    //: %1 is the name of a filter, for instance "Indirect reseller"
    m_clear->setToolTip(tr("Clear the filter: %1").arg(name));
    m_clear->setAccessibleName(m_clear->toolTip());
    m_clear->hide();
    connect(m_clear, &QToolButton::clicked, this, [this] {
        setValue({});
        setFocus(Qt::OtherFocusReason);
        emit cleared();
    });
}

void FilterButton::setIconName(const QString &iconName)
{
    m_iconName = iconName;
    setIcon(tierdesk::ui::icon(iconName));
    updateGeometry();
}

void FilterButton::setShownName(const QString &name)
{
    m_name = name;
    updateGeometry();
    update();
}

void FilterButton::setValue(const QString &value)
{
    m_value = value;
    m_clear->setVisible(!value.isEmpty());
    setAccessibleDescription(value);
    setToolTip(fontMetrics().horizontalAdvance(value) > unit(kValueWidth)
            ? Qt::convertFromPlainText(value, Qt::WhiteSpaceNormal)
            : QString());
    updateGeometry();
    place();
    update();
}

QSize FilterButton::sizeHint() const
{
    const int height = heightOf(3);
    int width = unit(6) + fontMetrics().horizontalAdvance(m_name);
    width += m_iconName.isEmpty() ? 0 : unit(6);
    if (m_value.isEmpty())
        return {width + unit(5), height};
    return {width + unit(1) + qMin(fontMetrics().horizontalAdvance(m_value), unit(kValueWidth)) + unit(1)
            + height - unit(2),
        height};
}

QSize FilterButton::minimumSizeHint() const
{
    return sizeHint();
}

void FilterButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(&painter);
    const auto visual = [this](const QRect &place) {
        return QStyle::visualRect(layoutDirection(), rect(), place);
    };
    int x = unitsOf(2.5);
    if (!m_iconName.isEmpty()) {
        icon().paint(&painter, visual({x, (height() - unit(4)) / 2, unit(4), unit(4)}), Qt::AlignCenter,
            isEnabled() ? QIcon::Normal : QIcon::Disabled);
        x += unit(6);
    }
    const int words = fontMetrics().horizontalAdvance(m_name);
    const int valueRoom = m_clear->x() - x - words - unit(2);
    // Where it is too narrow for both, the value says more than the name.
    if (m_value.isEmpty() || valueRoom >= unit(10)) {
        painter.setPen(color(!isEnabled() ? Tone::Disabled
                : m_value.isEmpty()       ? Tone::Text
                                          : Tone::Secondary));
        painter.drawText(visual({x, 0, words + 1, height()}), Qt::AlignLeft | Qt::AlignVCenter, m_name);
        x += words + unit(1);
    }
    if (m_value.isEmpty()) {
        painter.drawPixmap(visual({x + unit(1), (height() - unit(3)) / 2, unit(3), unit(3)}).topLeft(),
            iconPixmap(u"chevron-down"_s, color(isEnabled() ? Tone::Text : Tone::Disabled), unit(3),
                devicePixelRatioF()));
        return;
    }
    const int room = m_clear->x() - x;
    painter.setPen(color(Tone::Text));
    painter.drawText(visual({x, 0, room, height()}), Qt::AlignLeft | Qt::AlignVCenter,
        fontMetrics().elidedText(m_value, Qt::ElideRight, room));
}

void FilterButton::paintBox(QPainter *painter)
{
    QStyleOptionButton option;
    initStyleOption(&option);
    if (m_value.isEmpty()) {
        option.text.clear();
        option.icon = {};
        style()->drawControl(QStyle::CE_PushButtonBevel, &option, painter, this);
        return;
    }
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color(Tone::Focus), 1));
    painter->setBrush(color(option.state & QStyle::State_MouseOver ? Tone::Selected : Tone::InfoGround));
    painter->drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3.5, 3.5);
    if (hasFocus() && option.state & QStyle::State_KeyboardFocusChange) {
        painter->setPen(QPen(color(Tone::Focus), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
    }
}

void FilterButton::resizeEvent(QResizeEvent *event)
{
    QPushButton::resizeEvent(event);
    place();
}

void FilterButton::keyPressEvent(QKeyEvent *event)
{
    if (!m_value.isEmpty() && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace))
        m_clear->click();
    else
        QPushButton::keyPressEvent(event);
}

void FilterButton::place()
{
    const int side = height() - 4;
    m_clear->setGeometry(
        QStyle::visualRect(layoutDirection(), rect(), QRect(width() - side - 2, 2, side, side)));
}

} // namespace tierdesk::ui
