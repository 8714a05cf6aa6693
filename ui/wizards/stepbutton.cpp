// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/stepbutton.h"

#include "ui/style/style.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace tierdesk::ui {

StepButton::StepButton(int number, const QString &title, QWidget *parent)
    : QAbstractButton(parent)
    , m_number(number)
{
    setText(title);
    setAccessibleName(title);
    setEnabled(false);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

void StepButton::setNumber(int number)
{
    m_number = number;
    describe();
    update();
}

void StepButton::setCurrent(bool isCurrent)
{
    m_isCurrent = isCurrent;
    describe();
    update();
}

void StepButton::setDone(bool isDone)
{
    m_isDone = isDone;
    describe();
    update();
}

void StepButton::setReachable(bool isReachable)
{
    setEnabled(isReachable);
}

void StepButton::describe()
{
    QString state;
    if (m_isCurrent)
        state = tr("current step");
    else if (m_isDone)
        state = tr("done");
    //: %1 is the number of a step, %2 its state, which may be empty
    setAccessibleDescription(tr("Step %1 %2").arg(QString::number(m_number), state).trimmed());
}

QSize StepButton::sizeHint() const
{
    return {unit(40), fontMetrics().height() + unit(5)};
}

void StepButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (m_isCurrent || (isEnabled() && underMouse())) {
        painter.setBrush(color(m_isCurrent ? Tone::Selected : Tone::Hover));
        painter.drawRoundedRect(rect(), 4, 4);
    }
    const int side = fontMetrics().height() + unit();
    const QRectF circle(unit(2) + 0.5, (height() - side) / 2.0, side, side);
    const Tone edge = m_isDone ? Tone::Success : Tone::Border;
    painter.setPen(QPen(color(m_isCurrent ? Tone::Accent : edge), 1.2));
    painter.setBrush(m_isCurrent ? QBrush(color(Tone::Accent)) : QBrush(Qt::NoBrush));
    painter.drawEllipse(circle);
    if (m_isDone && !m_isCurrent) {
        const int mark = side - unit(2);
        tierdesk::ui::icon(u"check"_s, Tone::Success)
            .paint(&painter,
                QRect(int(circle.center().x()) - mark / 2, int(circle.center().y()) - mark / 2, mark, mark));
    } else {
        painter.setFont(tierdesk::ui::font(TextStyle::Caption));
        painter.setPen(m_isCurrent ? QColor(Qt::white) : color(Tone::Secondary));
        painter.drawText(circle, Qt::AlignCenter, QString::number(m_number));
    }
    painter.setFont(tierdesk::ui::font(m_isCurrent ? TextStyle::Strong : TextStyle::Body));
    painter.setPen(color(m_isCurrent || m_isDone ? Tone::Text : Tone::Secondary));
    const QRectF words(circle.right() + unit(2), 0, width() - circle.right() - unit(3), height());
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
        painter.fontMetrics().elidedText(text(), Qt::ElideRight, int(words.width())));
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color(Tone::Focus), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

} // namespace tierdesk::ui
