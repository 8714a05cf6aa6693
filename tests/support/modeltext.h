// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QStringList>

namespace tierdesk::test {

/// A whole model as text: headings, then a line a row; cells parted by " | ".
[[nodiscard]] inline QString modelText(const QAbstractItemModel &model)
{
    QStringList lines;
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells.append(model.headerData(column, Qt::Horizontal).toString());
    lines.append(cells.join(QStringLiteral(" | ")));
    for (int row = 0; row < model.rowCount(); ++row) {
        cells.clear();
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(model.index(row, column).data(Qt::AccessibleTextRole).isValid()
                    ? model.index(row, column).data(Qt::AccessibleTextRole).toString()
                    : model.index(row, column).data().toString());
        lines.append(cells.join(QStringLiteral(" | ")));
    }
    return lines.join(u'\n');
}

/// The texts of one column, from the top.
[[nodiscard]] inline QStringList columnText(const QAbstractItemModel &model, int column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row, column).data().toString());
    return texts;
}

} // namespace tierdesk::test
