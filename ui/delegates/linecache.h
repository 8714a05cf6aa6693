// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QFont>
#include <QStaticText>

class QPainter;

namespace tierdesk::ui {

/// Lines of text as they are drawn, each shaped once: most of what painting a list takes is to find the shapes of its texts,
/// and elidedText() and drawText() find them anew three times for each cell of each picture.
class LineCache {
public:
    /// How a text is made to fit.
    enum class Cut {
        No,
        End, ///< "Contoso Tradi…"
        Id, ///< ids keep their ends: people compare the first and the last characters
    };

    /// Draws with the painter's font and pen, in the middle of the rectangle's height.
    void draw(QPainter *painter, const QRect &room, Qt::Alignment alignment, const QString &text, Cut cut);
    /// Of the whole text, in the painter's font.
    [[nodiscard]] int widthOf(const QPainter *painter, const QString &text);

private:
    struct Key {
        QString text;
        QFont font;
        int room; ///< its width
        Cut cut;

        bool operator==(const Key &) const = default;
    };
    struct Line {
        QStaticText text;
        qreal width;
    };
    friend size_t qHash(const Key &key, size_t seed)
    {
        return qHashMulti(seed, key.text, key.room); // the fonts of a list are two
    }

    const Line &lineOf(const Key &key);

    QCache<Key, Line> m_lines {4096}; ///< about ten screens
};

} // namespace tierdesk::ui
