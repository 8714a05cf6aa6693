// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QStringList>

#include <optional>

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
    /// `names` are what the columns are called where they are kept: the same in every language.
    ColumnChooser(QTableView *table, ColumnFit *fit, QStringList names);

    [[nodiscard]] QToolButton *makeButton(QWidget *parent);
    [[nodiscard]] const QStringList &names() const { return m_names; }

    /// Columns that somebody does not want to see, in no order; names of none are left out.
    void setHidden(const QStringList &names);
    [[nodiscard]] QStringList hidden() const;

    // A saved view has columns of its own. The person's come back after it.
    void showThoseOfView(const QStringList &hidden);
    void showOwn();

signals:
    void chosen(); ///< by the person, to be remembered
    void changedInView(); ///< by the person, of a view

private:
    void openMenu(const QPoint &globalPosition);

    QTableView *m_table;
    ColumnFit *m_fit;
    QStringList m_names;
    std::optional<QList<int>> m_own; ///< while a view is shown
};

} // namespace tierdesk::ui
