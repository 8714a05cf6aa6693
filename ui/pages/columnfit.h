// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QTableView;

namespace tierdesk::ui {

/// Shares a table's width among its columns until somebody drags one of them, and leaves columns out where
/// even narrower ones would cut the first one to a few letters (look.md 6). Belongs to the table.
class ColumnFit : public QObject {
    Q_OBJECT
public:
    /// `shares` in any unit, one a column; the last column takes the rest. `yielding`: the columns that may be
    /// left out, the first to go first. `leastForFirst` in units: 50 are some 25 letters.
    ColumnFit(QTableView *table, QList<int> shares, QList<int> yielding, int leastForFirst = 50);

    /// Columns that somebody does not want to see, whatever room there is.
    void setChosenAway(const QList<int> &columns);
    [[nodiscard]] const QList<int> &chosenAway() const { return m_chosenAway; }

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void fit();
    [[nodiscard]] int headOf(int column) const;
    [[nodiscard]] int roomOf(int column, int shared) const;
    [[nodiscard]] int leastOf(int column, int shared) const;

    QTableView *m_table;
    QList<int> m_shares;
    QList<int> m_yielding;
    QList<int> m_chosenAway;
    int m_leastForFirst;
    bool m_isFitting = false;
    bool m_isTheirs = false; ///< widths are somebody's own now
};

} // namespace tierdesk::ui
