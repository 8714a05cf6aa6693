// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace tierdesk::ui {

enum class OperationFilter { All, Unfinished, NeedsPerson, Done };

/// Operations by their state and by what is typed, in the model's order or by a column.
class OperationProxy : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit OperationProxy(QObject *parent = nullptr);
    void setSearch(const QString &typed);
    void setFilter(OperationFilter filter);
    [[nodiscard]] OperationFilter filter() const { return m_filter; }
    [[nodiscard]] bool isFiltering() const { return m_filter != OperationFilter::All || !m_words.isEmpty(); }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    OperationFilter m_filter = OperationFilter::All;
    QList<QByteArray> m_words;
};

} // namespace tierdesk::ui
