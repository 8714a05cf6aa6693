// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/session.h"

#include <QAbstractTableModel>
#include <QDateTime>

#include <optional>

namespace tierdesk::ui {

/// One line of the page Operations.
struct OperationRow {
    Operation operation; ///< of an unreadable one its id and time alone
    std::optional<Error> unreadable; ///< nothing = it can be read
    bool isFinished = false; ///< done or given up; nothing happens with it any more

    bool operator==(const OperationRow &) const = default;
};

/// All that was submitted: what is unfinished first, in both parts the newest first. An operation that is
/// finished moves down at once. Rows are few (thousands) and all in memory.
class OperationModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        WhatColumn,
        CustomerColumn,
        StateColumn,
        StepColumn,
        AttemptsColumn,
        NextTryColumn,
        SubmittedColumn,
        ColumnCount
    };
    enum Role {
        SearchRole = Qt::UserRole, ///< QByteArray: all that it can be found by, folded
        FinishedRole, ///< bool
        NeedsPersonRole, ///< bool: refused, or cannot be read and was not finished
        DoneRole, ///< bool
        SortRole, ///< a number, a time or a text, by column
    };

    explicit OperationModel(QObject *parent = nullptr);
    void setOperations(
        const QList<Operation> &operations, const QList<store::UnreadableOperation> &unreadable);
    void setOperation(const Operation &operation); ///< a new one, or what became of one
    /// Counts down to the next tries.
    void setNow(const QDateTime &now);

    [[nodiscard]] const OperationRow &rowAt(int row) const { return m_rows.at(row); }
    [[nodiscard]] int rowOf(const OperationId &id) const; ///< -1 = not there
    [[nodiscard]] int unfinishedCount() const;
    [[nodiscard]] int refusedCount() const; ///< that only a person can bring on

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const OperationRow &row, Column column) const;
    [[nodiscard]] QVariant sortValue(const OperationRow &row, Column column) const;
    [[nodiscard]] int placeFor(const OperationRow &row) const;

    QList<OperationRow> m_rows;
    QDateTime m_now;
};

} // namespace tierdesk::ui
