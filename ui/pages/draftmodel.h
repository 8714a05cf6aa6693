// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/session.h"

#include <QAbstractTableModel>

#include <optional>

namespace tierdesk::ui {

/// One line of the page Drafts.
struct DraftRow {
    store::Draft draft; ///< of an unreadable one its id and time alone
    bool isOpen = false; ///< in a window at this moment
    std::optional<Error> unreadable; ///< nothing = it can be read

    bool operator==(const DraftRow &) const = default;
};

/// Wizards that have not been submitted, newest first; what cannot be read stands last, grey.
class DraftModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { CompanyColumn, ResellerColumn, PageColumn, SavedColumn, StateColumn, ColumnCount };
    enum Role { SortRole = Qt::UserRole }; ///< a time or a text, by column

    explicit DraftModel(QObject *parent = nullptr);
    /// Cells change in place while the rows are the same.
    void setRows(const QList<DraftRow> &rows);
    [[nodiscard]] const DraftRow &rowAt(int row) const { return m_rows.at(row); }
    [[nodiscard]] int rowOf(const DraftId &id) const; ///< -1 = not there

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// The page of the wizard that a draft stands on.
    [[nodiscard]] static QString pageName(int page);
    /// Why a grey row is grey, and what that means.
    [[nodiscard]] static QString unreadableReason();

private:
    [[nodiscard]] static QString text(const DraftRow &row, Column column);

    QList<DraftRow> m_rows;
};

} // namespace tierdesk::ui
