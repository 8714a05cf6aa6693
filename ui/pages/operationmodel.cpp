// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/operationmodel.h"

#include "models/base/textfold.h"
#include "ui/delegates/rowdelegate.h"
#include "ui/text/format.h"
#include "ui/text/labels.h"
#include "ui/text/operationtext.h"
#include "ui/widgets/statusbadge.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tierdesk::ui {

namespace {

OperationRow rowOfOperation(const Operation &operation)
{
    return {operation, std::nullopt, isFinished(operation.state)};
}

OperationRow rowOfUnreadable(const store::UnreadableOperation &unreadable)
{
    OperationRow row;
    row.operation.id = unreadable.id;
    row.operation.createdAt = unreadable.createdAt;
    row.unreadable = unreadable.error;
    row.isFinished = unreadable.isFinished;
    return row;
}

/// Unfinished ones first, then the newest.
bool standsBefore(const OperationRow &a, const OperationRow &b)
{
    if (a.isFinished != b.isFinished)
        return b.isFinished;
    return a.operation.createdAt > b.operation.createdAt;
}

bool needsPerson(const OperationRow &row)
{
    return row.unreadable ? !row.isFinished : row.operation.state == OperationState::Refused;
}

QByteArray searchTextOf(const OperationRow &row)
{
    const Operation &operation = row.operation;
    if (row.unreadable)
        return foldForSearch(operation.id.toString());
    QStringList words {operationKindText(operation.kind()), operation.customerName(),
        operation.reseller().name, operation.userName, operation.correlation.toString(),
        operation.customer ? operation.customer->toString() : QString()};
    for (const Order &order : operation.orders)
        words.append(order.id.toString());
    return foldForSearch(words.join(u'\n'));
}

} // namespace

OperationModel::OperationModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_now(QDateTime::currentDateTimeUtc())
{
}

void OperationModel::setOperations(
    const QList<Operation> &operations, const QList<store::UnreadableOperation> &unreadable)
{
    beginResetModel();
    m_rows.clear();
    for (const Operation &operation : operations)
        m_rows.append(rowOfOperation(operation));
    for (const store::UnreadableOperation &damaged : unreadable)
        m_rows.append(rowOfUnreadable(damaged));
    std::stable_sort(m_rows.begin(), m_rows.end(), standsBefore);
    endResetModel();
}

void OperationModel::setOperation(const Operation &operation)
{
    const OperationRow fresh = rowOfOperation(operation);
    const int row = rowOf(operation.id);
    if (row < 0) {
        const int place = placeFor(fresh);
        beginInsertRows({}, place, place);
        m_rows.insert(place, fresh);
        endInsertRows();
        return;
    }
    const bool moves = m_rows.at(row).isFinished != fresh.isFinished;
    m_rows[row] = fresh;
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    if (!moves)
        return;
    const int place = placeFor(fresh);
    // beginMoveRows() counts places as they are before the row is taken out.
    if (place == row || place == row + 1 || !beginMoveRows({}, row, row, {}, place))
        return;
    m_rows.move(row, place > row ? place - 1 : place);
    endMoveRows();
}

/// The first row that it stands before; itself is not compared with.
int OperationModel::placeFor(const OperationRow &row) const
{
    const auto found = std::ranges::find_if(m_rows, [&row](const OperationRow &other) {
        return other.operation.id != row.operation.id && standsBefore(row, other);
    });
    return int(found - m_rows.cbegin());
}

void OperationModel::setNow(const QDateTime &now)
{
    m_now = now;
    const auto isCounting = [](const OperationRow &row) {
        return !row.isFinished && row.operation.nextTryAt.isValid();
    };
    // Once for the column: what listens goes through its rows at each call. Sorting is not by these words.
    if (std::ranges::any_of(m_rows, isCounting))
        emit dataChanged(index(0, NextTryColumn), index(rowCount() - 1, NextTryColumn), {Qt::DisplayRole});
}

int OperationModel::rowOf(const OperationId &id) const
{
    const auto found =
        std::ranges::find_if(m_rows, [&id](const OperationRow &row) { return row.operation.id == id; });
    return found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
}

int OperationModel::unfinishedCount() const
{
    return int(std::ranges::count(m_rows, false, &OperationRow::isFinished));
}

int OperationModel::refusedCount() const
{
    return int(std::ranges::count_if(m_rows, [](const OperationRow &row) {
        return !row.unreadable && row.operation.state == OperationState::Refused;
    }));
}

int OperationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int OperationModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant OperationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == AttemptsColumn ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case WhatColumn:
        return tr("Operation");
    case CustomerColumn:
        return tr("Customer");
    case StateColumn:
        return tr("State");
    case StepColumn:
        return tr("Step");
    case AttemptsColumn:
        return tr("Attempts");
    case NextTryColumn:
        return tr("Next try");
    case SubmittedColumn:
        return tr("Submitted");
    case ColumnCount:
        break;
    }
    return {};
}

QString OperationModel::text(const OperationRow &row, Column column) const
{
    const Operation &operation = row.operation;
    const bool isReadable = !row.unreadable;
    switch (column) {
    case WhatColumn:
        return isReadable ? operationKindText(operation.kind()) : tr("Cannot be read");
    case CustomerColumn:
        return isReadable ? operation.customerName() : u"–"_s;
    case StateColumn:
        return isReadable ? operationStateText(shownState(operation)) : tr("Unknown");
    case StepColumn:
        return isReadable ? currentStepText(operation) : u"–"_s;
    case AttemptsColumn:
        return isReadable ? numberText(attemptsOf(operation)) : u"–"_s;
    case NextTryColumn:
        return isReadable ? nextTryText(operation, m_now) : u"–"_s;
    case SubmittedColumn:
        return dateTimeText(operation.createdAt);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant OperationModel::sortValue(const OperationRow &row, Column column) const
{
    switch (column) {
    case AttemptsColumn:
        return row.unreadable ? -1 : attemptsOf(row.operation);
    case NextTryColumn: // what is not tried again stands last
        return row.isFinished || !row.operation.nextTryAt.isValid() ? QDateTime({9999, 1, 1}, {})
                                                                    : row.operation.nextTryAt;
    case SubmittedColumn:
        return row.operation.createdAt;
    case WhatColumn:
    case CustomerColumn:
    case StateColumn:
    case StepColumn:
    case ColumnCount:
        break;
    }
    return text(row, column);
}

QVariant OperationModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const OperationRow &row = m_rows.at(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return row.unreadable ? QVariant(unreadableOperationText()) : QVariant();
    case SearchRole:
        return searchTextOf(row);
    case SortRole:
        return sortValue(row, column);
    case FinishedRole:
        return row.isFinished;
    case NeedsPersonRole:
        return needsPerson(row);
    case DoneRole:
        return !row.unreadable && row.operation.state == OperationState::Done;
    case RowDelegate::SignRole:
        if (column != StateColumn)
            return {};
        return int(row.unreadable ? Sign::Unknown : signOf(shownState(row.operation)));
    case RowDelegate::MutedRole:
        return row.unreadable.has_value();
    default:
        return {};
    }
}

} // namespace tierdesk::ui
