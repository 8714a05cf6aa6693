// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rowsclipboard.h"

#include "models/items/csvwriter.h"

#include <QMimeData>

using namespace Qt::StringLiterals;

namespace tierdesk::ui {
namespace {

// A tab or a line end inside a cell would move everything behind it, and rows are pasted into spreadsheets, where
// a company's name must not be calculated.
QString plainCell(const QString &cell)
{
    const QString plain = cell.simplified();
    return items::isLikeFormula(plain) ? u'\'' + plain : plain;
}

} // namespace

QMimeData *rowsAsMimeData(const QList<QStringList> &rows)
{
    QString text;
    QString html = u"<table>"_s;
    for (const QStringList &row : rows) {
        QStringList cells;
        html += u"<tr>"_s;
        for (const QString &cell : row) {
            cells.append(plainCell(cell));
            html += u"<td>"_s + cells.constLast().toHtmlEscaped() + u"</td>"_s;
        }
        html += u"</tr>"_s;
        text += cells.join(u'\t') + u'\n';
    }
    html += u"</table>"_s;
    auto *data = new QMimeData;
    data->setText(text);
    data->setHtml(html);
    return data;
}

} // namespace tierdesk::ui
