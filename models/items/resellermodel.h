// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/column.h"
#include "models/store/resellertable.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

#include <functional>
#include <span>

namespace tierdesk::store {
class Database;
}

namespace tierdesk::items {

/// The columns of the indirect resellers' list, in its order.
enum class ResellerColumn { Name, Number, Country, State, KnownCustomers };

/// Words of the window for what comes as a code.
struct ResellerWords {
    std::function<QString(const QString &)> country;
    std::function<QString(const QString &)> state;
};

/// The indirect resellers: a few thousand at most, all in memory, in the store's order; a proxy sorts and
/// filters. Former ones are left out.
class ResellerModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        ResellerIdRole = Qt::UserRole, ///< QString, the tenant's GUID
        ActiveRole, ///< bool: one may act for it
        StateRole, ///< QString as it came
        SortRole, ///< what a column is sorted by
        SearchRole, ///< QByteArray: folded name and number, on every column
        MutedRole = Qt::UserRole + 502, ///< bool (RowDelegate's)
    };

    ResellerModel(store::Database &reader, ResellerWords words, QObject *parent = nullptr);

    /// Reads them again. Cells change in place; new and gone rows wait until showChanges(), but for the very
    /// first ones.
    [[nodiscard]] Result<void> load();
    /// New ones come at the end, gone ones go. So many gone ones that it would take long reset the model.
    [[nodiscard]] Result<void> showChanges();
    [[nodiscard]] int pendingChanges() const { return m_pending; } ///< rows that wait
    [[nodiscard]] const store::ResellerRow &resellerAt(int row) const { return m_rows.at(row); }
    [[nodiscard]] int rowOf(const ResellerId &id) const; ///< -1 = not there

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const store::ResellerRow &row, ResellerColumn column) const;
    [[nodiscard]] Result<QList<store::ResellerRow>> readCurrent() const;
    void removeMissing(const QSet<ResellerId> &present);
    [[nodiscard]] QString countryName(const QString &code) const;
    /// Returns the rows that are not here yet.
    [[nodiscard]] QList<store::ResellerRow> update(const QList<store::ResellerRow> &fresh);

    store::Database &m_reader;
    ResellerWords m_words;
    QList<store::ResellerRow> m_rows;
    mutable QHash<QString, QString> m_countryNames; ///< by code
    int m_pending = 0;
};

} // namespace tierdesk::items
