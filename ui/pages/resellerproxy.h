// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCollator>
#include <QSortFilterProxyModel>

#include <optional>
#include <vector>

namespace tierdesk::ui {

/// Resellers by what is typed (any part of name or number), in the language's order. Does not sort again by
/// itself: what is under the mouse stays there.
class ResellerProxy : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit ResellerProxy(QObject *parent = nullptr);
    void setSourceModel(QAbstractItemModel *model) override;
    void setSearch(const QString &typed);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QList<QByteArray> m_words;
    using Keys = std::vector<std::optional<QCollatorSortKey>>; ///< by row of the model, made when asked for
    [[nodiscard]] const QCollatorSortKey &keyOf(Keys &keys, const QModelIndex &index) const;

    QCollator m_collator;
    mutable Keys m_keys; ///< of m_keyColumn
    mutable Keys m_names;
    mutable int m_keyColumn = -1;
    mutable std::vector<std::optional<QByteArray>> m_texts; ///< folded; while something is searched
};

} // namespace tierdesk::ui
