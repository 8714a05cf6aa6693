// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/columnfit.h"

#include "ui/style/style.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>
#include <numeric>

namespace tierdesk::ui {

ColumnFit::ColumnFit(QTableView *table, QList<int> shares)
    : QObject(table)
    , m_table(table)
    , m_shares(std::move(shares))
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

void ColumnFit::fit()
{
    if (m_isFitting)
        return;
    m_isFitting = true;
    const int whole = std::accumulate(m_shares.cbegin(), m_shares.cend(), 0);
    const int width = m_table->viewport()->width();
    QHeaderView *header = m_table->horizontalHeader();
    // No head is cut; what that takes, the first column gives.
    const auto headWidth = [header](int column) {
        const QString title = header->model()->headerData(column, Qt::Horizontal).toString();
        return QFontMetrics(font(TextStyle::Caption)).horizontalAdvance(title) + unit(9);
    };
    int rest = width;
    for (int column = 1; column < m_shares.size(); ++column) {
        const int room = std::max(width * m_shares[column] / whole, headWidth(column));
        rest -= room;
        if (column + 1 < m_shares.size())
            header->resizeSection(column, room);
    }
    header->resizeSection(0, std::max(rest, headWidth(0)));
    m_isFitting = false;
}

} // namespace tierdesk::ui
