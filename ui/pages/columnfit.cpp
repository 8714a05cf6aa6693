// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/columnfit.h"

#include "ui/style/style.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>
#include <cmath>

namespace tierdesk::ui {

ColumnFit::ColumnFit(QTableView *table, QList<int> shares, QList<int> yielding, int leastForFirst)
    : QObject(table)
    , m_table(table)
    , m_shares(std::move(shares))
    , m_yielding(std::move(yielding))
    , m_leastForFirst(leastForFirst)
{
    table->horizontalHeader()->setStretchLastSection(true);
    table->viewport()->installEventFilter(this);
    connect(table->horizontalHeader(), &QHeaderView::sectionResized, this, [this] {
        // A stretching last column resizes by itself as well; only a pressed button is a person.
        if (!m_isFitting && m_table->horizontalHeader()->viewport()->underMouse())
            m_isTheirs = true;
    });
}

bool ColumnFit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && !m_isTheirs)
        fit();
    return QObject::eventFilter(watched, event);
}

void ColumnFit::setChosenAway(const QList<int> &columns)
{
    m_chosenAway = columns;
    m_isTheirs = false; // the widths were for other columns
    fit();
}

void ColumnFit::fit()
{
    if (m_isFitting)
        return;
    m_isFitting = true;
    const int width = m_table->viewport()->width();
    QHeaderView *header = m_table->horizontalHeader();
    QList<int> leftOut = m_chosenAway;
    int rest = 0; // for the first column
    int lack = 0;
    int spare = 0; // what the others can give up
    int shared = 0;
    for (qsizetype next = 0;; ++next) {
        shared = 0;
        for (int column = 0; column < m_shares.size(); ++column)
            shared += leftOut.contains(column) ? 0 : m_shares[column];
        rest = width;
        spare = 0;
        for (int column = 1; column < m_shares.size(); ++column) {
            if (leftOut.contains(column))
                continue;
            rest -= roomOf(column, shared);
            spare += roomOf(column, shared) - leastOf(column, shared);
        }
        lack = std::max(0, unit(m_leastForFirst) - rest);
        if (lack <= spare || next >= m_yielding.size())
            break;
        if (!leftOut.contains(m_yielding[next]))
            leftOut.append(m_yielding[next]);
    }
    lack = std::min(lack, spare);
    for (int column = 1; column < m_shares.size(); ++column) {
        header->setSectionHidden(column, leftOut.contains(column));
        if (leftOut.contains(column))
            continue;
        const int room = roomOf(column, shared);
        const int given =
            lack > 0 ? int(std::ceil(double(lack) * (room - leastOf(column, shared)) / spare)) : 0;
        header->resizeSection(column, room - given);
        rest += given;
    }
    header->resizeSection(0, std::max(rest, roomOf(0, shared)));
    m_isFitting = false;
}

int ColumnFit::headOf(int column) const
{
    const QString title = m_table->model()->headerData(column, Qt::Horizontal).toString();
    return QFontMetrics(font(TextStyle::Caption)).horizontalAdvance(title) + unit(9);
}

/// No head is cut; what that takes, the first column gives.
int ColumnFit::roomOf(int column, int shared) const
{
    const int head = headOf(column);
    return column == 0
        ? head
        : std::max(m_table->viewport()->width() * m_shares[column] / std::max(1, shared), head);
}

/// A tenth narrower is better than not to be seen.
int ColumnFit::leastOf(int column, int shared) const
{
    return std::max(roomOf(column, shared) * 9 / 10, headOf(column));
}

} // namespace tierdesk::ui
