// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/parts.h"

#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace tierdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLargeIcon = 32; ///< from this side on lines are drawn thinner

/// Qt's SVG knows no `currentColor`, so the drawings carry one colour that stands for all of them.
QByteArray drawing(const QString &name, const QColor &colour, double side)
{
    QFile file(u":/tierdesk/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        Q_ASSERT_X(false, "icon", qPrintable(u"no such icon: %1"_s.arg(name)));
        return {};
    }
    QByteArray text = file.readAll();
    text.replace("#000000", colour.name().toLatin1());
    if (side >= kLargeIcon)
        text.replace("stroke-width=\"1.4\"", "stroke-width=\"0.9\"");
    return text;
}

QPixmap rendered(const QString &name, const QColor &colour, const QSize &pixels, double side)
{
    const QString key = u"tierdesk:%1:%2x%3:%4:%5"_s.arg(name)
                            .arg(pixels.width())
                            .arg(pixels.height())
                            .arg(side)
                            .arg(colour.rgb());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(drawing(name, colour, side));
    const int edge = qMin(pixels.width(), pixels.height());
    QPainter painter(&pixmap);
    renderer.render(
        &painter, QRectF((pixels.width() - edge) / 2.0, (pixels.height() - edge) / 2.0, edge, edge));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

/// Draws one of our icons in the colour that the state asks for, at the time it is asked: a change of
/// appearance needs no new icons.
class StrokeIcon : public QIconEngine {
public:
    StrokeIcon(const QString &name, Tone tone)
        : m_name(name)
        , m_tone(tone)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, pixmapOf(rect.size() * ratio, mode, ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return pixmapOf(size, mode, 1);
    }

    // Qt gives the size in the device's pixels up to 6.7, in logical ones since 6.8.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        constexpr bool isLogical = QT_VERSION >= QT_VERSION_CHECK(6, 8, 0);
        return pixmapOf(isLogical ? size * scale : size, mode, scale);
    }

    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override { return size; }
    QIconEngine *clone() const override { return new StrokeIcon(*this); }
    QString key() const override { return u"StrokeIcon"_s; }
    bool isNull() override { return false; }

private:
    QPixmap pixmapOf(const QSize &pixels, QIcon::Mode mode, qreal scale) const
    {
        const double side = qMin(pixels.width(), pixels.height()) / qMax(1.0, scale);
        return rendered(m_name, colourFor(mode), pixels, side);
    }
    QColor colourFor(QIcon::Mode mode) const
    {
        if (mode == QIcon::Disabled)
            return color(Tone::Disabled);
        if (mode == QIcon::Selected)
            return QColor(parts::colours().highlightedText);
        return color(m_tone);
    }

    QString m_name;
    Tone m_tone;
};

} // namespace

QIcon icon(const QString &name, Tone tone)
{
    return QIcon(new StrokeIcon(name, tone));
}

QPixmap iconPixmap(const QString &name, const QColor &colour, int side, qreal devicePixelRatio)
{
    const int pixels = qRound(side * devicePixelRatio);
    QPixmap pixmap = rendered(name, colour, QSize(pixels, pixels), side);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

} // namespace tierdesk::ui
