// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/resellerproxy.h"

#include "models/base/textfold.h"
#include "models/items/resellermodel.h"
#include "ui/delegates/rowdelegate.h"
#include "ui/widgets/statusbadge.h"

#include <algorithm>

namespace tierdesk::ui {

using items::ResellerColumn;
using items::ResellerModel;

static_assert(int(ResellerModel::MutedRole) == int(RowDelegate::MutedRole));

ResellerProxy::ResellerProxy(QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_collator(QLocale())
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    setDynamicSortFilter(false);
}

void ResellerProxy::setSearch(const QString &typed)
{
    m_words = foldForSearch(typed).split(' ');
    m_words.removeAll(QByteArray());
    invalidateFilter();
}

bool ResellerProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QByteArray text =
        sourceModel()->index(row, 0, parent).data(ResellerModel::SearchRole).toByteArray();
    return std::ranges::all_of(m_words, [&text](const QByteArray &word) { return text.contains(word); });
}

bool ResellerProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(ResellerModel::SortRole);
    const QVariant b = right.data(ResellerModel::SortRole);
    if (a.typeId() == QMetaType::Int && a != b)
        return a.toInt() < b.toInt();
    const int order = a.typeId() == QMetaType::Int ? 0 : m_collator.compare(a.toString(), b.toString());
    if (order != 0)
        return order < 0;
    return m_collator.compare(
               left.siblingAtColumn(0).data().toString(), right.siblingAtColumn(0).data().toString())
        < 0;
}

QVariant ResellerProxy::data(const QModelIndex &index, int role) const
{
    if (role == RowDelegate::SignRole && index.column() == int(ResellerColumn::State)) {
        const QString state = index.data(ResellerModel::StateRole).toString().toLower();
        if (index.data(ResellerModel::ActiveRole).toBool())
            return int(Sign::Active);
        if (state == QLatin1String("pending"))
            return int(Sign::Pending);
        return int(state == QLatin1String("inactive") ? Sign::Disabled : Sign::Unknown);
    }
    return QSortFilterProxyModel::data(index, role);
}

} // namespace tierdesk::ui
