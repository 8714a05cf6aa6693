// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QPoint;
class QTableView;
class QToolButton;

namespace tierdesk::ui {

class ColumnFit;

/// Lets a person choose a table's columns: by the menu of its head, and by a button in the filter line
/// (look.md 4). The first column stays. Belongs to the table.
class ColumnChooser : public QObject {
    Q_OBJECT
public:
    ColumnChooser(QTableView *table, ColumnFit *fit);

    [[nodiscard]] QToolButton *makeButton(QWidget *parent);

signals:
    void chosen(); ///< ColumnFit::chosenAway() says what is left out now

private:
    void openMenu(const QPoint &globalPosition);

    QTableView *m_table;
    ColumnFit *m_fit;
};

} // namespace tierdesk::ui
