// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/customertable.h"

#include "models/store/resellertable.h"
#include "models/store/statement.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace tierdesk::store {
namespace {

// A customer that we have just created is in the service's listings a while later only: until then our own
// knowledge counts ("own writes are seen", architecture.md amendment 9).
constexpr qint64 kOwnCreationCountsFor = 24LL * 60 * 60 * 1000;

template <typename... Values>
Result<QSet<RowId>> numbers(Database &database, const QString &sql, const Values &...values)
{
    auto read = Statement::prepare(database, sql);
    if (!read)
        return failure(read.error());
    if (const auto ran = read->run(values...); !ran)
        return failure(ran.error());
    QSet<RowId> found;
    while (read->next())
        found.insert(RowId(read->number(0)));
    if (const auto ended = read->end(); !ended)
        return failure(ended.error());
    return found;
}

} // namespace

Result<void> CustomerTable::addAssociation(
    RowId customer, RowId reseller, AssociationSource source, const QDateTime &now)
{
    const auto written = runOnce(m_database,
        u"INSERT INTO customer_reseller (customer, reseller, source, seen_at) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (customer, reseller) DO UPDATE SET source = excluded.source, seen_at = excluded.seen_at"_s,
        customer, reseller, int(source), now);
    if (!written)
        return failure(written.error());
    return {};
}

Result<bool> CustomerTable::endAssociation(RowId customer, RowId reseller, const QDateTime &now)
{
    const auto ended = runOnce(m_database,
        u"DELETE FROM customer_reseller WHERE customer = ? AND reseller = ?"
        " AND NOT (source = ? AND seen_at > ?)"_s,
        customer, reseller, int(AssociationSource::OwnCreation),
        now.toMSecsSinceEpoch() - kOwnCreationCountsFor);
    if (!ended)
        return failure(ended.error());
    return *ended > 0;
}

Result<void> CustomerTable::associate(
    RowId row, const ResellerId &reseller, AssociationSource source, const QDateTime &now)
{
    Q_ASSERT(m_database.isInTransaction());
    const auto resellerRow = ResellerTable(m_database).ensureRow(reseller);
    if (!resellerRow)
        return failure(resellerRow.error());
    return addAssociation(row, *resellerRow, source, now);
}

Result<QList<RowId>> CustomerTable::replaceCustomersOf(
    const ResellerId &reseller, const QList<RowId> &rows, const QDateTime &now)
{
    Q_ASSERT(m_database.isInTransaction());
    ResellerTable resellers(m_database);
    const auto resellerRow = resellers.ensureRow(reseller);
    if (!resellerRow)
        return failure(resellerRow.error());
    // index: customer_reseller_by_reseller
    const auto known =
        numbers(m_database, u"SELECT customer FROM customer_reseller WHERE reseller = ?"_s, *resellerRow);
    if (!known)
        return failure(known.error());
    const QSet<RowId> listed(rows.cbegin(), rows.cend());
    QList<RowId> changed;
    // What is known already is not written again: the listing's time is the reseller's.
    const QSet<RowId> newOnes = listed - *known;
    for (const RowId row : newOnes) {
        if (const auto added = addAssociation(row, *resellerRow, AssociationSource::ResellerListing, now);
            !added)
            return failure(added.error());
        changed.append(row);
    }
    const QSet<RowId> goneOnes = *known - listed;
    for (const RowId row : goneOnes) {
        const auto ended = endAssociation(row, *resellerRow, now);
        if (!ended)
            return failure(ended.error());
        if (*ended)
            changed.append(row);
    }
    if (const auto marked = resellers.setListed(reseller, now); !marked)
        return failure(marked.error());
    return changed;
}

Result<void> CustomerTable::replaceResellersOf(
    RowId row, const QList<ResellerId> &resellers, const QDateTime &now)
{
    Q_ASSERT(m_database.isInTransaction());
    // index: the primary key
    const auto known =
        numbers(m_database, u"SELECT reseller FROM customer_reseller WHERE customer = ?"_s, row);
    if (!known)
        return failure(known.error());
    QSet<RowId> told;
    for (const ResellerId &reseller : resellers) {
        const auto resellerRow = ResellerTable(m_database).ensureRow(reseller);
        if (!resellerRow)
            return failure(resellerRow.error());
        told.insert(*resellerRow);
    }
    const QSet<RowId> newOnes = told - *known;
    for (const RowId reseller : newOnes) {
        if (const auto added = addAssociation(row, reseller, AssociationSource::CustomerRelationships, now);
            !added)
            return added;
    }
    const QSet<RowId> goneOnes = *known - told;
    for (const RowId reseller : goneOnes) {
        if (const auto ended = endAssociation(row, reseller, now); !ended)
            return failure(ended.error());
    }
    const auto marked =
        runOnce(m_database, u"UPDATE customer SET relationships_read_at = ? WHERE row = ?"_s, now, row);
    if (!marked)
        return failure(marked.error());
    return {};
}

Result<QList<RowId>> CustomerTable::rowsOfReseller(const ResellerId &reseller) const
{
    const auto resellerRow = ResellerTable(m_database).rowOf(reseller);
    if (!resellerRow)
        return failure(resellerRow.error());
    if (!*resellerRow)
        return QList<RowId>();
    // index: customer_reseller_by_reseller
    auto read = Statement::prepare(m_database,
        u"SELECT a.customer FROM customer_reseller a CROSS JOIN customer c ON c.row = a.customer"
        " WHERE a.reseller = ? AND c.gone_since IS NULL ORDER BY a.customer"_s);
    if (!read)
        return failure(read.error());
    if (const auto ran = read->run(**resellerRow); !ran)
        return failure(ran.error());
    return rowsFrom(*read);
}

Result<QList<RowId>> CustomerTable::rowsOfResellers(const QList<RowId> &resellers) const
{
    // index: customer_reseller_by_reseller
    auto read = Statement::prepare(m_database,
        u"SELECT a.customer FROM json_each(?) asked CROSS JOIN customer_reseller a ON a.reseller = asked.value"_s);
    if (!read)
        return failure(read.error());
    if (const auto ran = read->run(resellers); !ran)
        return failure(ran.error());
    return rowsFrom(*read);
}

Result<std::optional<QDateTime>> CustomerTable::resellerListedAt(const ResellerId &reseller) const
{
    return ResellerTable(m_database).listedAt(reseller);
}

Result<QList<ResellerId>> CustomerTable::resellersOf(RowId row) const
{
    // index: the primary key
    const auto known =
        numbers(m_database, u"SELECT reseller FROM customer_reseller WHERE customer = ?"_s, row);
    if (!known)
        return failure(known.error());
    const auto ids = ResellerTable(m_database).idsOf(*known);
    if (!ids)
        return failure(ids.error());
    return *ids;
}

} // namespace tierdesk::store
