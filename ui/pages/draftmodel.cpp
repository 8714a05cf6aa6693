// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/draftmodel.h"

#include "ui/delegates/rowdelegate.h"
#include "ui/text/format.h"
#include "ui/widgets/statusbadge.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tierdesk::ui {

namespace {

Sign signOf(const DraftRow &row)
{
    if (row.unreadable)
        return Sign::Unknown;
    return row.isOpen ? Sign::Active : Sign::Suspended;
}

bool isSameDraft(const DraftRow &a, const DraftRow &b)
{
    return a.draft.id == b.draft.id;
}

} // namespace

DraftModel::DraftModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void DraftModel::setRows(const QList<DraftRow> &rows)
{
    if (!std::ranges::equal(rows, m_rows, isSameDraft)) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    for (int row = 0; row < int(rows.size()); ++row) {
        if (m_rows.at(row) == rows.at(row))
            continue;
        m_rows[row] = rows.at(row);
        emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

int DraftModel::rowOf(const DraftId &id) const
{
    const auto found =
        std::ranges::find_if(m_rows, [&id](const DraftRow &row) { return row.draft.id == id; });
    return found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
}

int DraftModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DraftModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DraftModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case CompanyColumn:
        return tr("New customer");
    case ResellerColumn:
        return tr("Indirect reseller");
    case PageColumn:
        return tr("Stopped on");
    case SavedColumn:
        return tr("Saved");
    case StateColumn:
        return tr("State");
    case ColumnCount:
        break;
    }
    return {};
}

QString DraftModel::pageName(int page)
{
    switch (page) {
    case 0:
        return tr("Account info");
    case 1:
        return tr("New subscription");
    case 2:
        return tr("Review");
    default:
        return tr("Confirmation");
    }
}

QString DraftModel::unreadableReason()
{
    return tr(
        "It is damaged, or a newer version of Tierdesk saved it. It is kept as it is, so that nothing of "
        "it is lost.");
}

QString DraftModel::text(const DraftRow &row, Column column)
{
    const store::Draft &draft = row.draft;
    switch (column) {
    case CompanyColumn:
        if (row.unreadable)
            return tr("This draft cannot be read");
        return draft.content.companyName.trimmed().isEmpty() ? tr("No company name yet")
                                                             : draft.content.companyName.simplified();
    case ResellerColumn:
        return row.unreadable || draft.content.reseller.name.isEmpty() ? u"–"_s : draft.content.reseller.name;
    case PageColumn:
        return row.unreadable ? u"–"_s : pageName(draft.page);
    case SavedColumn:
        return dateTimeText(draft.savedAt);
    case StateColumn:
        if (row.unreadable)
            return tr("Cannot be read");
        return row.isOpen ? tr("Open", "a wizard") : tr("Put aside");
    case ColumnCount:
        break;
    }
    return {};
}

QVariant DraftModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const DraftRow &row = m_rows.at(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case SortRole:
        return column == SavedColumn ? QVariant(row.draft.savedAt) : QVariant(text(row, column));
    case Qt::ToolTipRole:
        return row.unreadable ? QVariant(unreadableReason()) : QVariant();
    case Qt::AccessibleDescriptionRole:
        return row.unreadable ? QVariant(unreadableReason()) : QVariant();
    case RowDelegate::SignRole:
        return column == StateColumn ? QVariant(int(signOf(row))) : QVariant();
    case RowDelegate::MutedRole:
        return row.unreadable.has_value();
    default:
        return {};
    }
}

} // namespace tierdesk::ui
