// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/practicemark.h"

#include "ui/style/style.h"
#include "ui/style/tokens.h"

#include <QPainter>

namespace tierdesk::ui {

namespace {

bool s_isPractice = false; // which account is open; set once, before the first window

QFont markFont()
{
    QFont font = tierdesk::ui::font(TextStyle::Caption);
    font.setWeight(QFont::Bold);
    font.setLetterSpacing(QFont::PercentageSpacing, 104);
    return font;
}

} // namespace

PracticeMark::PracticeMark(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    //: The red mark of the practice account, in capitals
    setText(tr("PRACTICE"));
    setToolTip(tr("This is the practice account. Nothing here reaches Microsoft."));
    setAlignment(Qt::AlignCenter);
    setFont(markFont());
    setContentsMargins(unitsOf(2.5), unitsOf(0.75), unitsOf(2.5), unitsOf(0.75));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setVisible(s_isPractice);
}

void PracticeMark::setPractice(bool isPractice)
{
    s_isPractice = isPractice;
}

bool PracticeMark::isPractice()
{
    return s_isPractice;
}

void PracticeMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(Tone::Practice));
    painter.drawRoundedRect(rect(), tokens::kMarkRadius, tokens::kMarkRadius);
    painter.setPen(Qt::white);
    painter.drawText(rect(), Qt::AlignCenter, text());
}

} // namespace tierdesk::ui
