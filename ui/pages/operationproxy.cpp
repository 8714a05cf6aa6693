// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/operationproxy.h"

#include "models/base/textfold.h"
#include "ui/pages/operationmodel.h"

#include <algorithm>

namespace tierdesk::ui {

namespace {

bool isWanted(OperationFilter filter, const QModelIndex &row)
{
    switch (filter) {
    case OperationFilter::All:
        return true;
    case OperationFilter::Unfinished:
        return !row.data(OperationModel::FinishedRole).toBool();
    case OperationFilter::NeedsPerson:
        return row.data(OperationModel::NeedsPersonRole).toBool();
    case OperationFilter::Done:
        return row.data(OperationModel::DoneRole).toBool();
    }
    return true;
}

} // namespace

OperationProxy::OperationProxy(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(OperationModel::SortRole);
    setSortLocaleAware(true);
    setSortCaseSensitivity(Qt::CaseInsensitive);
}

void OperationProxy::setSearch(const QString &typed)
{
    m_words = foldForSearch(typed).split(' ');
    m_words.removeAll(QByteArray());
    invalidateFilter();
}

void OperationProxy::setFilter(OperationFilter filter)
{
    m_filter = filter;
    invalidateFilter();
}

bool OperationProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (!isWanted(m_filter, index))
        return false;
    if (m_words.isEmpty())
        return true;
    const QByteArray text = index.data(OperationModel::SearchRole).toByteArray();
    return std::ranges::all_of(m_words, [&text](const QByteArray &word) { return text.contains(word); });
}

} // namespace tierdesk::ui
