// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/linecache.h"

#include <QHash>
#include <QStyledItemDelegate>

namespace tierdesk::ui {

/// Paints a list row's cell: hairline below, selection bar in the visually first column, text with the
/// project's insets, secondary columns, ids elided in the middle, a sign before a status. Which column is
/// what, the page says.
class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    enum class Kind {
        Plain,
        Secondary, ///< in the secondary colour
        Id, ///< fixed font, elided in the middle
        Number, ///< right-aligned, never elided
        Status, ///< SignRole gives the sign (ui::Sign as int)
        Tagged, ///< TagRole gives a small tag after the text ("+1", "overview")
    };
    /// Roles that the view's model answers; beginning where the item models' own roles end.
    enum Role {
        SignRole = Qt::UserRole + 500,
        TagRole,
        MutedRole, ///< bool: the whole cell in the secondary colour (an unreadable item)
        ExpandedRole, ///< bool, first column: an arrow before the text, down when true; invalid = no arrow
        UnreadRole, ///< bool: known but not read yet, a bar stands for the text
    };

    explicit RowDelegate(QObject *parent = nullptr);
    void setKind(int column, Kind kind);

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// What is cut has its whole text as tool tip (look.md 5); a tool tip never only repeats.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    void paintText(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
        const QRect &rect) const;

    QHash<int, Kind> m_kinds;
    mutable LineCache m_lines;
};

} // namespace tierdesk::ui
