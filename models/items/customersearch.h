// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/customerindex.h"
#include "models/items/searchids.h"
#include "models/items/searchtext.h"

#include <QHash>

#include <functional>

namespace tierdesk::store {
class Database;
struct CustomerTexts;
}

namespace tierdesk::items {

/// The part of CustomerIndex that lives in the index thread: opens the reader on first use, keeps text and
/// orders.
class CustomerSearch : public QObject {
    Q_OBJECT
public:
    CustomerSearch(const QString &replicaPath, const QLocale &locale, NamesBy namesBy = NamesBy::StoredOrder);
    ~CustomerSearch() override;

    /// `isStale` is asked between the steps; a stale question ends with Canceled.
    [[nodiscard]] Result<IdList> find(const CustomerQuery &query, const std::function<bool()> &isStale);
    void apply(const store::ChangeSet &changes);
    /// Reads what the first typed letter would have to wait for.
    [[nodiscard]] Result<void> prepare();

    // For the search beside it, in the same thread; each loads what is not loaded yet
    [[nodiscard]] Result<RowSet> rowsWith(const SearchWords &words);
    [[nodiscard]] Result<IdList> byName();
    [[nodiscard]] Result<store::Database *> reader();

private:
    [[nodiscard]] Result<void> open();
    [[nodiscard]] Result<void> load();
    [[nodiscard]] Result<void> takeUpChanges();
    [[nodiscard]] Result<void> takeUpTexts();
    void put(const store::CustomerTexts &texts);
    void forgetOrders();
    void forgetAnswers();
    [[nodiscard]] Result<RowSet> hitsOf(const SearchWords &words);
    [[nodiscard]] Result<RowSet> hitsOf(const SearchWords &words, const RowSet *among) const;
    [[nodiscard]] Result<RowSet> rowsOfResellersWith(const QByteArray &number) const;
    [[nodiscard]] Result<RowSet> rowsOf(const ResellerId &reseller);
    [[nodiscard]] Result<IdList> order(CustomerColumn column);
    /// Those of the rows that are in an order, in that order.
    [[nodiscard]] IdList inOrder(const RowSet &kept, CustomerColumn column, const IdList &order);
    [[nodiscard]] Result<IdList> computeOrder(CustomerColumn column, const IdList &byName);
    [[nodiscard]] IdList orderByDomain(const IdList &byName) const;
    [[nodiscard]] Result<IdList> orderByName();
    [[nodiscard]] Result<IdList> orderById(const IdList &byName);
    [[nodiscard]] Result<IdList> orderByReseller(const IdList &byName);
    [[nodiscard]] Result<IdList> orderByRelationship(const IdList &byName);

    QString m_replicaPath;
    QLocale m_locale;
    NamesBy m_namesBy;
    std::unique_ptr<store::Database> m_reader;
    bool m_isLoaded = false;
    SearchText m_text; ///< of every customer, once it is loaded
    SearchIds m_ids; ///< the same
    QList<store::RowId> m_changed; ///< not taken up yet
    QHash<CustomerColumn, IdList> m_orders; ///< ascending; empty after a change
    std::optional<CustomerColumn> m_placesBy; ///< the order of m_places; of one at a time
    std::vector<quint32> m_places; ///< by row: where it stands in that order
    SearchWords m_lastWords;
    RowSet m_lastHits; ///< of m_lastWords, to be narrowed; meaningless while m_lastWords is empty
    std::optional<ResellerId> m_lastReseller;
    RowSet m_lastResellerRows;
};

} // namespace tierdesk::items
