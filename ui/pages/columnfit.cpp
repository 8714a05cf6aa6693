// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/columnfit.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>

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
    for (int column = 0; column + 1 < m_shares.size(); ++column)
        m_table->horizontalHeader()->resizeSection(column, width * m_shares[column] / whole);
    m_isFitting = false;
}

} // namespace tierdesk::ui
