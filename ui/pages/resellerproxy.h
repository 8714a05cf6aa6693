// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QSortFilterProxyModel>

namespace tierdesk::items {
class ResellerModel;
}

namespace tierdesk::ui {

/// Resellers by what is typed (any part of name or number), in the language's order. Does not sort again by
/// itself: what is under the mouse stays there.
class ResellerProxy : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit ResellerProxy(items::ResellerModel &model, QObject *parent = nullptr);
    void setSearch(const QString &typed);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    const items::ResellerModel &m_model;
    QList<QByteArray> m_words;
};

} // namespace tierdesk::ui
