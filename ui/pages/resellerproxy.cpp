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

ResellerProxy::ResellerProxy(items::ResellerModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setDynamicSortFilter(false);
    setSourceModel(&model);
}

void ResellerProxy::setSearch(const QString &typed)
{
    m_words = foldForSearch(typed).split(' ');
    m_words.removeAll(QByteArray());
    invalidateFilter();
}

bool ResellerProxy::filterAcceptsRow(int row, const QModelIndex &) const
{
    if (m_words.isEmpty())
        return true;
    const QByteArray &text = m_model.foldedAt(row);
    return std::ranges::all_of(m_words, [&text](const QByteArray &word) { return text.contains(word); });
}

bool ResellerProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    return m_model.isBefore(left.row(), right.row(), ResellerColumn(left.column()));
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
