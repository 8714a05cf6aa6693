// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QTextDocument>

namespace tierdesk::ui {

TextLabel::TextLabel(const QString &text, TextStyle style, Tone tone, QWidget *parent)
    : QLabel(text, parent)
    , m_style(style)
    , m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    // Where the ground is Base, Qt would write in Text instead.
    setForegroundRole(QPalette::WindowText);
    dress();
}

void TextLabel::setTone(Tone tone)
{
    m_tone = tone;
    dress();
}

void TextLabel::setTextStyle(TextStyle style)
{
    m_style = style;
    dress();
}

void TextLabel::setSelectable()
{
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

void TextLabel::setElides()
{
    m_elides = true;
    updateGeometry();
}

QSize TextLabel::minimumSizeHint() const
{
    const QSize size = QLabel::minimumSizeHint();
    return m_elides ? QSize(qMin(size.width(), unit(8)), size.height()) : size;
}

bool TextLabel::event(QEvent *event)
{
    if (m_elides && event->type() == QEvent::ToolTip) {
        const bool isCut = fontMetrics().horizontalAdvance(text()) > contentsRect().width();
        setToolTip(isCut ? Qt::convertFromPlainText(text(), Qt::WhiteSpaceNormal) : QString());
    }
    return QLabel::event(event);
}

void TextLabel::paintEvent(QPaintEvent *event)
{
    if (!m_elides || fontMetrics().horizontalAdvance(text()) <= contentsRect().width()) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    style()->drawItemText(&painter, contentsRect(),
        int(QStyle::visualAlignment(layoutDirection(), alignment())), palette(), isEnabled(),
        fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width()), foregroundRole());
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationFontChange)
        dress();
}

void TextLabel::dress()
{
    if (m_dressing)
        return;
    m_dressing = true;
    QPalette palette;
    palette.setColor(QPalette::Active, QPalette::WindowText, color(m_tone));
    palette.setColor(QPalette::Inactive, QPalette::WindowText, color(m_tone));
    setPalette(palette);
    setFont(tierdesk::ui::font(m_style));
    m_dressing = false;
}

Hairline::Hairline(Qt::Orientation orientation, QWidget *parent)
    : QWidget(parent)
    , m_orientation(orientation)
{
    const bool lies = orientation == Qt::Horizontal;
    setSizePolicy(lies ? QSizePolicy::Expanding : QSizePolicy::Fixed,
        lies ? QSizePolicy::Fixed : QSizePolicy::Expanding);
}

QSize Hairline::sizeHint() const
{
    return {1, 1};
}

void Hairline::paintEvent(QPaintEvent *)
{
    // One device pixel: a hairline of a doubled screen is half as thick.
    const qreal thick = 1 / devicePixelRatioF();
    QPainter painter(this);
    painter.fillRect(
        m_orientation == Qt::Horizontal ? QRectF(0, 0, width(), thick) : QRectF(0, 0, thick, height()),
        color(Tone::Line));
}

Ground::Ground(QPalette::ColorRole role, QWidget *parent)
    : QWidget(parent)
    , m_role(role)
{
}

Ground::Ground(Tone tone, QWidget *parent)
    : QWidget(parent)
    , m_tone(tone)
{
}

void Ground::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_tone ? color(*m_tone) : palette().color(m_role));
}

} // namespace tierdesk::ui
