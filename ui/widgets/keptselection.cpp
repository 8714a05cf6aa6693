// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keptselection.h"

#include "ui/text/format.h"
#include "ui/widgets/listview.h"
#include "ui/widgets/messagebar.h"

#include <QItemSelection>

#include <algorithm>

namespace tierdesk::ui {
namespace {

/// First and last row, ascending.
using Stretches = std::vector<std::pair<int, int>>;

Stretches stretchesOf(const QItemSelection &selection)
{
    Stretches all;
    for (const QItemSelectionRange &range : selection)
        all.emplace_back(range.top(), range.bottom());
    std::ranges::sort(all);
    Stretches apart;
    for (const auto &[top, bottom] : all) {
        if (!apart.empty() && top <= apart.back().second + 1)
            apart.back().second = std::max(apart.back().second, bottom);
        else
            apart.emplace_back(top, bottom);
    }
    return apart;
}

/// Neighbours are one range: Qt looks through all of them for each cell that it paints.
Stretches stretchesOf(const std::vector<int> &rows)
{
    Stretches apart;
    for (const int row : rows) {
        if (!apart.empty() && row == apart.back().second + 1)
            apart.back().second = row;
        else
            apart.emplace_back(row, row);
    }
    return apart;
}

/// What lies between them in a list of so many rows.
Stretches between(const Stretches &stretches, int rows)
{
    Stretches others;
    int next = 0;
    for (const auto &[top, bottom] : stretches) {
        if (top > next)
            others.emplace_back(next, top - 1);
        next = bottom + 1;
    }
    if (next < rows)
        others.emplace_back(next, rows - 1);
    return others;
}

qint64 rowsIn(const Stretches &stretches)
{
    qint64 rows = 0;
    for (const auto &[top, bottom] : stretches)
        rows += bottom - top + 1;
    return rows;
}

} // namespace

KeptSelection::KeptSelection(ListView &view)
    : m_view(view)
{
}

bool KeptSelection::remember(const std::function<quint64(int row)> &keyAt, bool isWhole)
{
    const int rows = m_view.model()->rowCount();
    const Stretches selected = stretchesOf(m_view.selectionModel()->selection());
    const Stretches others = between(selected, rows);
    const bool areOthersFew = rowsIn(others) <= kMost;
    bool isCut = false;
    if (isWhole) { // nothing is hidden: what is selected and what is not say the same
        m_hidden.clear();
        m_isAll = areOthersFew && rowsIn(selected) > rowsIn(others);
    } else if (m_isAll && !areOthersFew) { // of the hidden ones it is known only which are not selected
        m_hidden.clear();
        m_isAll = false;
        isCut = true;
    }
    m_keys = m_hidden;
    for (const auto &[top, bottom] : m_isAll ? others : selected) {
        for (int row = top; row <= bottom; ++row) {
            const quint64 key = keyAt(row);
            if (key == 0)
                continue;
            if (m_keys.size() == kMost && !m_keys.contains(key))
                return false;
            m_keys.insert(key);
        }
    }
    return !isCut;
}

void KeptSelection::tellCut(MessageBar &notice)
{
    notice.clear();
    notice.setClosable(true);
    notice.showMessage(Gravity::Info,
        //: %1 is a number. After a long list was sorted or filtered.
        tr("Only %1 of the selected rows are still selected.").arg(numberText(kMost)),
        tr("Select all with Ctrl+A, or filter the list, to select more."));
}

void KeptSelection::forget()
{
    m_hidden.clear();
    m_isAll = false;
}

void KeptSelection::select(const std::vector<int> &rows)
{
    const QAbstractItemModel &model = *m_view.model();
    const Stretches chosen = m_isAll ? between(stretchesOf(rows), model.rowCount()) : stretchesOf(rows);
    QItemSelection selection;
    for (const auto &[top, bottom] : chosen)
        selection.append(
            QItemSelectionRange(model.index(top, 0), model.index(bottom, model.columnCount() - 1)));
    m_view.selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

} // namespace tierdesk::ui
