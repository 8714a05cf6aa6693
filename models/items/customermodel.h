// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/customerindex.h"
#include "models/items/shownlist.h"
#include "models/store/customertable.h"

#include <QAbstractTableModel>
#include <QCache>

namespace tierdesk::store {
class Database;
}

namespace tierdesk::items {

/// One line of the block under an expanded customer. A widget covers it; the text is for copying and for
/// screen readers.
struct BlockLine {
    QString text; ///< the line as one sentence
    QStringList cells; ///< what a copy of it holds, without the first cell; empty = not copied

    bool operator==(const BlockLine &) const = default;
};

/// The customers' list: flat, over the index's row ids, with windows of 64 rows read when they are seen.
/// Expanded customers have their block's lines between them. Cells change in place; what would add, remove or
/// move rows waits until showChanges(), but for the very first ones.
class CustomerModel : public QAbstractTableModel, private ShownList<CustomerIndex, CustomerQuery, IdList> {
    Q_OBJECT
public:
    using Arrivals = items::Arrivals;
    using ShownList::isSettled;
    using ShownList::pendingChanges;
    using ShownList::query;

    enum Role {
        RowIdRole = Qt::UserRole, ///< store::RowId; 0 on rows that are not read yet
        MicrosoftIdRole, ///< QString in full
        BlockLineRole, ///< int: which line of its customer's block the row is; -1 = the customer's own
        BlockSizeRole, ///< int: lines under this customer; 0 = not expanded
        UnreadableRole, ///< bool: a grey row
        KnowledgeRole, ///< int of store::ResellerKnowledge
        TagRole = Qt::UserRole + 501, ///< QString: "+1" (RowDelegate's)
        MutedRole, ///< bool (RowDelegate's)
        ExpandedRole, ///< bool; not valid where there is nothing to expand (RowDelegate's)
        UnreadRole, ///< bool: known to be there, but not read yet (RowDelegate's)
    };
    CustomerModel(store::Database &reader, CustomerIndex &index, QObject *parent = nullptr);

    /// Shows the first window at once, the rest when the index has it.
    void load();
    void setQuery(const CustomerQuery &query); ///< answered by settled()
    void setArrivals(Arrivals arrivals);
    void apply(const store::ChangeSet &changes); ///< after Session::changed
    /// Shows what waits; what has come since as well. Answered by settled().
    void showChanges();

    [[nodiscard]] const IdList &customers() const { return m_rows; } ///< what is shown, without blocks
    [[nodiscard]] qint64 total() const { return m_total; } ///< all customers, whatever is shown
    [[nodiscard]] std::optional<store::CustomerRow> customerAt(int row) const; ///< also of a block's line
    [[nodiscard]] store::RowId rowIdAt(int row) const; ///< 0 = not read yet
    [[nodiscard]] int rowOf(store::RowId id) const; ///< the table row now; -1 = not shown

    [[nodiscard]] int rowAt(int position) const; ///< the table row of a place in customers()

    /// Puts a block under a customer, or other lines into the one that is there.
    void setBlock(store::RowId id, const QList<BlockLine> &lines);
    void removeBlock(store::RowId id);
    [[nodiscard]] bool hasBlock(store::RowId id) const;
    [[nodiscard]] QList<BlockLine> block(store::RowId id) const;
    [[nodiscard]] QList<store::RowId> blocks() const; ///< in the list's order
    [[nodiscard]] int blockLinesAmong(int top, int bottom) const; ///< of these table rows, both included

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void pendingChangesChanged(int changes);
    void totalChanged(qint64 total);
    void settled(); ///< the list shows the answer to query()
    void failed(const tierdesk::Error &error); ///< a read of the replica failed

private:
    struct Block {
        store::RowId id;
        int position; ///< in m_rows
        QList<BlockLine> lines;
    };
    struct Place {
        int position; ///< in m_rows
        int line; ///< of the block; -1 = the customer itself
    };
    using Window = QList<store::CustomerRow>; ///< as long as its ids; row 0 = could not be read

    [[nodiscard]] Place placeOf(int row) const;
    [[nodiscard]] const store::CustomerRow *read(int position) const;
    [[nodiscard]] QVariant customerData(const store::CustomerRow &row, CustomerColumn column, int role) const;
    [[nodiscard]] QList<Block>::iterator blockOf(store::RowId id);
    [[nodiscard]] const IdList &shownRows() const override { return m_rows; }
    void takeRows(const IdList &rows) override;
    void tellSettled() override { emit settled(); }
    void tellPending(int changes) override { emit pendingChangesChanged(changes); }
    void tellFailure(const Error &error) override { emit failed(error); }
    void repaintChanged(const RowSet &changed);
    void countTotal();

    store::Database &m_reader;
    CustomerIndex &m_index;
    IdList m_rows; ///< 0 = there is a row, not known yet which
    QList<Block> m_blocks; ///< by position
    std::optional<ResellerId> m_namedFirst; ///< of a customer's resellers; the one m_rows is filtered by
    mutable QCache<int, Window> m_windows {256}; ///< by position / 64
    qint64 m_total = 0;
};

} // namespace tierdesk::items
