// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/session.h"

#include <QAbstractTableModel>
#include <QSet>

namespace tierdesk::ui {

/// The catalogue of page New subscription: one row a SKU, sorted by name, filtered by text and category.
class ProductModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { ProductColumn, CategoryColumn, LicensesColumn, ActColumn, ColumnCount };
    using Entry = sync::Session::CatalogEntry;

    explicit ProductModel(QObject *parent = nullptr);

    void setEntries(QList<Entry> entries);
    void setFilter(const QString &text, const QString &category); ///< empty = all
    void setChosen(const QList<ChosenLine> &lines); ///< which rows say "Added"
    [[nodiscard]] QStringList categories() const; ///< in the language's order
    [[nodiscard]] const Entry &entry(int row) const;
    [[nodiscard]] bool canBeAdded(int row) const;
    [[nodiscard]] int total() const { return int(m_entries.size()); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] static QString titleOf(const Entry &entry);
    [[nodiscard]] static QString categoryOf(const Entry &entry);

private:
    [[nodiscard]] bool isChosen(const Entry &entry) const;
    [[nodiscard]] QString signOf(const Entry &entry) const; ///< before what can be done with it
    [[nodiscard]] QString actOf(const Entry &entry) const;
    void filter();

    QList<Entry> m_entries;
    QList<QByteArray> m_folded; ///< of m_entries, for searching
    QList<int> m_rows; ///< what is shown: positions in m_entries
    QByteArray m_text;
    QString m_category;
    QSet<QString> m_chosen; ///< "product:sku"
};

} // namespace tierdesk::ui
