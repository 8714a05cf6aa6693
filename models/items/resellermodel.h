// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/column.h"
#include "models/items/resellerreading.h"

#include <QAbstractTableModel>

namespace tierdesk::items {

/// The indirect resellers: a few thousand at most, all in memory, read in another thread; a proxy sorts and
/// filters. Former ones are left out.
class ResellerModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        ResellerIdRole = Qt::UserRole, ///< QString, the tenant's GUID
        ActiveRole, ///< bool: one may act for it
        StateRole, ///< QString as it came
        MutedRole = Qt::UserRole + 502, ///< bool (RowDelegate's)
    };

    ResellerModel(QString replicaPath, ResellerWords words, QObject *parent = nullptr);

    /// Reads them again; answered with loaded() or failed(). Cells change in place; new and gone rows wait until
    /// showChanges(), but for the very first ones.
    void load();
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; } ///< was read at least once
    /// Of what was read: new ones come at the end, gone ones go. So many gone ones that it would take long reset the
    /// model.
    void showChanges();
    [[nodiscard]] int pendingChanges() const
    {
        return int(m_added.size() + m_gone.size());
    } ///< rows that wait

    [[nodiscard]] const store::ResellerRow &resellerAt(int row) const { return m_rows.at(row).row; }
    [[nodiscard]] int rowOf(const ResellerId &id) const; ///< -1 = not there
    [[nodiscard]] const ResellerNames &names() const { return m_names; } ///< of former ones, too
    /// What is searched in, folded as foldForSearch() does.
    [[nodiscard]] const QByteArray &foldedAt(int row) const { return m_rows.at(row).folded; }
    /// In the language's order; equal ones by their names.
    [[nodiscard]] bool isBefore(int left, int right, ResellerColumn column) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    void loaded();
    void failed(const tierdesk::Error &error);
    void namesChanged();

private:
    void take(const ResellerReading &reading);
    void beginAnew(const QList<ResellerEntry> &added, const QList<int> &gone);
    void changePlaces(const QList<ResellerEntry> &added, const QList<int> &gone); ///< one by one
    void tellChanged(const QList<int> &rows);
    [[nodiscard]] QString text(const store::ResellerRow &row, ResellerColumn column) const;

    QString m_replicaPath;
    ResellerWords m_words;
    QList<ResellerEntry> m_rows;
    QList<ResellerEntry> m_added; ///< wait
    QList<int> m_gone; ///< rows that wait to go
    ResellerNames m_names;
    quint64 m_generation = 0; ///< of the rows' places
    bool m_isLoaded = false;
    bool m_isReading = false;
    bool m_readsAgain = false;
};

} // namespace tierdesk::items
