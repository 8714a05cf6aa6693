// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/resellerproxy.h"

#include "models/base/textfold.h"
#include "models/items/resellermodel.h"
#include "ui/delegates/rowdelegate.h"
#include "ui/widgets/statusbadge.h"

#include <algorithm>
#include <utility>

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
    if (m_words.isEmpty())
        return true;
    m_texts.resize(std::size_t(sourceModel()->rowCount()));
    std::optional<QByteArray> &made = m_texts[std::size_t(row)];
    if (!made)
        made = sourceModel()->index(row, 0, parent).data(ResellerModel::SearchRole).toByteArray();
    const QByteArray &text = *made;
    return std::ranges::all_of(m_words, [&text](const QByteArray &word) { return text.contains(word); });
}

void ResellerProxy::setSourceModel(QAbstractItemModel *model)
{
    // Before the proxy's own slots: what it sorts and filters by then is of the new rows.
    const auto forget = [this] {
        m_keys.clear();
        m_names.clear();
        m_texts.clear();
    };
    connect(model, &QAbstractItemModel::modelReset, this, forget);
    connect(model, &QAbstractItemModel::rowsInserted, this, forget);
    connect(model, &QAbstractItemModel::rowsRemoved, this, forget);
    connect(model, &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex &first, const QModelIndex &last) {
            const auto forgetIn = [&first, &last](auto &made) {
                const auto end = std::min(std::size_t(last.row()) + 1, made.size());
                for (auto row = std::size_t(first.row()); row < end; ++row)
                    made[row].reset();
            };
            forgetIn(m_keys);
            forgetIn(m_names);
            forgetIn(m_texts);
        });
    QSortFilterProxyModel::setSourceModel(model);
}

/// Comparing 20,000 names takes the collator half a second; their keys are made once and compared as bytes.
const QCollatorSortKey &ResellerProxy::keyOf(Keys &keys, const QModelIndex &index) const
{
    keys.resize(std::size_t(sourceModel()->rowCount()));
    std::optional<QCollatorSortKey> &key = keys[std::size_t(index.row())];
    if (!key)
        key = m_collator.sortKey(index.data(ResellerModel::SortRole).toString());
    return *key;
}

bool ResellerProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const int column = left.column();
    if (column == int(ResellerColumn::KnownCustomers)) {
        const int a = left.data(ResellerModel::SortRole).toInt();
        const int b = right.data(ResellerModel::SortRole).toInt();
        if (a != b)
            return a < b;
    } else if (column != int(ResellerColumn::Name)) {
        if (std::exchange(m_keyColumn, column) != column)
            m_keys.clear();
        if (const int order = keyOf(m_keys, left).compare(keyOf(m_keys, right)); order != 0)
            return order < 0;
    }
    return keyOf(m_names, left.siblingAtColumn(0)) < keyOf(m_names, right.siblingAtColumn(0));
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
