// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/linecache.h"

#include <QFontMetrics>
#include <QPainter>
#include <QtMath>

#include <limits>

namespace tierdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWide = std::numeric_limits<int>::max(); // where nothing is cut

QString idWithEnds(const QString &id, const QFontMetrics &metrics, int width)
{
    constexpr int kHead = 8; // of an elided id, this much of its beginning stays
    constexpr int kTail = 12;
    // Each try is shaped: in a font whose characters are of one width the first one fits.
    const int characters = width / qMax(1, metrics.horizontalAdvance(u'0'));
    for (int tail = qMin(kTail, characters - kHead - 1); tail >= 4; --tail) {
        const QString shorter = id.left(kHead) + u'…' + id.right(tail);
        if (id.size() > kHead + tail && metrics.horizontalAdvance(shorter) <= width)
            return shorter;
    }
    return metrics.elidedText(id, Qt::ElideMiddle, width);
}

QStaticText shaped(QString text, const QFont &font)
{
    for (QChar &c : text) {
        if (c == QChar::LineSeparator || c == u'\n' || c == u'\r')
            c = u' '; // one line, whatever came
    }
    QStaticText line(text);
    line.setTextFormat(Qt::PlainText); // what comes from outside is never rich text
    line.prepare({}, font);
    return line;
}

} // namespace

const LineCache::Line &LineCache::lineOf(const Key &key)
{
    if (const Line *known = m_lines.object(key))
        return *known;
    QStaticText text = shaped(key.text, key.font);
    if (key.cut != Cut::No && text.size().width() > key.room) {
        const QFontMetrics metrics(key.font);
        text = shaped(key.cut == Cut::Id ? idWithEnds(key.text, metrics, key.room)
                                         : metrics.elidedText(key.text, Qt::ElideRight, key.room),
            key.font);
    }
    auto *line = new Line {text, text.size().width()};
    m_lines.insert(key, line);
    return *line;
}

void LineCache::draw(
    QPainter *painter, const QRect &room, Qt::Alignment alignment, const QString &text, Cut cut)
{
    const Line &line = lineOf({text, painter->font(), cut == Cut::No ? kWide : room.width(), cut});
    const qreal height = line.text.size().height(); // that of a fallback font, too
    const qreal free = room.width() - line.width;
    const qreal before = alignment & Qt::AlignRight ? free : alignment & Qt::AlignHCenter ? free / 2 : 0;
    painter->drawStaticText(QPointF(room.x() + before, room.y() + (room.height() - height) / 2), line.text);
}

int LineCache::widthOf(const QPainter *painter, const QString &text)
{
    return qCeil(lineOf({text, painter->font(), kWide, Cut::No}).width);
}

} // namespace tierdesk::ui
