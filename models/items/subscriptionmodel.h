// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/shownlist.h"
#include "models/items/subscriptioncolumns.h"
#include "models/items/subscriptionindex.h"

#include <QAbstractTableModel>
#include <QCache>

namespace tierdesk::store {
class Database;
}

namespace tierdesk::items {

/// All subscriptions of all customers, over the index's keys, with windows of 64 rows read when they are seen. Cells change
/// in place; what would add, remove or move rows waits until showChanges(), but for the very first ones.
class SubscriptionModel : public QAbstractTableModel,
                          private ShownList<SubscriptionIndex, SubscriptionQuery, KeyList> {
    Q_OBJECT
public:
    using ShownList::isSettled;
    using ShownList::pendingChanges;
    using ShownList::query;

    enum Role {
        KeyRole = Qt::UserRole, ///< SubscriptionKey
        StatusRole, ///< int of SubscriptionStatus
        SubscriptionIdRole, ///< QString
        SignRole = Qt::UserRole + 500, ///< int, of the status (RowDelegate's)
        MutedRole = Qt::UserRole + 502, ///< bool: it is over (RowDelegate's)
        UnreadRole = Qt::UserRole + 504, ///< bool: known to be there, but not read (RowDelegate's)
    };

    SubscriptionModel(store::Database &reader, SubscriptionIndex &index, SubscriptionWords words,
        QObject *parent = nullptr);

    void countAll(); ///< total() is known without loading the list
    void load(); ///< asks for the first time; answered by settled()
    void setQuery(const SubscriptionQuery &query); ///< answered by settled()
    void setArrivals(Arrivals arrivals);
    void apply(const store::ChangeSet &changes); ///< after Session::changed
    void repaint(SubscriptionColumn column); ///< its words are others now
    void showChanges(); ///< shows what waits; answered by settled()

    [[nodiscard]] const KeyList &subscriptions() const { return m_keys; } ///< what is shown
    [[nodiscard]] qint64 total() const { return m_total; } ///< all of them, whatever is shown
    [[nodiscard]] std::optional<store::SubscriptionRow> subscriptionAt(int row) const;
    [[nodiscard]] int rowOf(SubscriptionKey key) const
    {
        return int(m_keys.indexOf(key));
    } ///< -1 = not shown

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    void pendingChangesChanged(int changes);
    void totalChanged(qint64 total);
    void settled(); ///< the list shows the answer to query()
    void failed(const tierdesk::Error &error); ///< a read of the replica failed

private:
    using Window = QList<store::SubscriptionRow>; ///< as long as its keys; customer 0 = not there any more

    [[nodiscard]] const KeyList &shownRows() const override { return m_keys; }
    void takeRows(const KeyList &keys) override;
    void tellSettled() override { emit settled(); }
    void tellPending(int changes) override { emit pendingChangesChanged(changes); }
    void tellFailure(const Error &error) override { emit failed(error); }
    [[nodiscard]] const store::SubscriptionRow *read(int row) const;
    [[nodiscard]] QVariant cell(const store::SubscriptionRow &row, SubscriptionColumn column, int role) const;
    void repaintOf(const RowSet &customers);
    void readAgain(int window);

    store::Database &m_reader;
    SubscriptionIndex &m_index;
    SubscriptionWords m_words;
    bool m_isWanted = false; ///< load() was called
    KeyList m_keys;
    mutable QCache<int, Window> m_windows {256}; ///< by row / 64
    qint64 m_total = 0;
};

} // namespace tierdesk::items
