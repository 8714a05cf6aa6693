// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QTableView;

namespace tierdesk::ui {

/// Shares a table's width among its columns until somebody drags one of them. Belongs to the table.
class ColumnFit : public QObject {
    Q_OBJECT
public:
    /// `shares` in any unit, one a column; the last column takes the rest.
    ColumnFit(QTableView *table, QList<int> shares);

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void fit();

    QTableView *m_table;
    QList<int> m_shares;
    bool m_isFitting = false;
    bool m_isTheirs = false; ///< widths are somebody's own now
};

} // namespace tierdesk::ui
