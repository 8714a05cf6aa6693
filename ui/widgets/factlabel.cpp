// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/factlabel.h"

#include "ui/style/style.h"

#include <QPainter>
#include <QtMath>

namespace tierdesk::ui {

FactLabel::FactLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FactLabel::setFact(const QString &fact, const QString &meaning)
{
    m_boldLength = fact.size();
    setText(meaning.isEmpty() ? fact : fact + QLatin1Char(' ') + meaning);
    updateGeometry();
    update();
}

double FactLabel::lay(QTextLayout &layout, double width) const
{
    layout.setText(text());
    layout.setFont(font());
    QTextLayout::FormatRange bold;
    bold.start = 0;
    bold.length = int(m_boldLength);
    bold.format.setFont(tierdesk::ui::font(TextStyle::Strong));
    layout.setFormats({bold});
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap);
    option.setTextDirection(layoutDirection());
    layout.setTextOption(option);
    layout.beginLayout();
    double height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

int FactLabel::heightForWidth(int width) const
{
    QTextLayout layout;
    return qCeil(lay(layout, width));
}

QSize FactLabel::sizeHint() const
{
    QTextLayout layout;
    const double height = lay(layout, QWIDGETSIZE_MAX);
    return {qCeil(layout.maximumWidth()) + 1, qCeil(height)};
}

QSize FactLabel::minimumSizeHint() const
{
    return {unit(30), fontMetrics().height()};
}

void FactLabel::paintEvent(QPaintEvent *)
{
    QTextLayout layout;
    const double height = lay(layout, width());
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    layout.draw(&painter, QPointF(0, qMax(0.0, (this->height() - height) / 2)));
}

} // namespace tierdesk::ui
