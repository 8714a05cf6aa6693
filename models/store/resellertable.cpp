// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/resellertable.h"

#include "models/store/statement.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <type_traits>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace tierdesk::store {
namespace {

struct Stored {
    RowId row = 0;
    Reseller reseller;
    bool isListed = false;
    bool isGone = false;
};

Reseller resellerFrom(const Statement &read, int firstColumn)
{
    Reseller reseller;
    reseller.id = ResellerId::tryFromBytes(read.bytes(firstColumn)).value_or(ResellerId());
    reseller.number = PartnerNumber(read.text(firstColumn + 1));
    reseller.name = read.text(firstColumn + 2);
    reseller.country = read.text(firstColumn + 3);
    reseller.state = read.text(firstColumn + 4);
    return reseller;
}

constexpr auto kRowColumns = "guid, number, name, country, state, known_customers, customers_listed_at,"
                             " gone_since IS NOT NULL";

ResellerRow rowFrom(const Statement &read)
{
    ResellerRow row;
    row.reseller = resellerFrom(read, 0);
    row.knownCustomers = int(read.number(5));
    row.listedAt = read.optionalTime(6);
    row.isGone = read.number(7) != 0;
    return row;
}

Reseller resellerOfRow(const Statement &read)
{
    return resellerFrom(read, 0);
}

/// What `from` makes of the first row, if there is one; "%1" stands for kRowColumns.
template <typename From, typename Key>
auto firstReseller(Database &database, const QString &sql, const From &from, const Key &key)
    -> Result<std::optional<std::invoke_result_t<From, const Statement &>>>
{
    auto read = Statement::prepare(database, sql.arg(QLatin1String(kRowColumns)));
    if (!read)
        return failure(read.error());
    if (const auto ran = read->run(key); !ran)
        return failure(ran.error());
    std::optional<std::invoke_result_t<From, const Statement &>> found;
    if (read->next())
        found = from(*read);
    if (const auto ended = read->end(); !ended)
        return failure(ended.error());
    return found;
}

/// All of them, the merely mentioned and the gone, too: 20,000 at most.
Result<QHash<ResellerId, Stored>> storedResellers(Database &database)
{
    auto read = Statement::prepare(database,
        u"SELECT row, guid, number, name, country, state, is_listed, gone_since IS NOT NULL FROM reseller"_s);
    if (!read)
        return failure(read.error());
    if (const auto ran = read->run(); !ran)
        return failure(ran.error());
    QHash<ResellerId, Stored> stored;
    while (read->next()) {
        Stored one;
        one.row = RowId(read->number(0));
        one.reseller = resellerFrom(*read, 1);
        one.isListed = read->number(6) != 0;
        one.isGone = read->number(7) != 0;
        stored.insert(one.reseller.id, one);
    }
    if (const auto ended = read->end(); !ended)
        return failure(ended.error());
    return stored;
}

Result<void> writeListed(Database &database, const Reseller &reseller)
{
    const auto written = runOnce(database,
        u"INSERT INTO reseller (guid, number, name, country, state, is_listed) VALUES (?, ?, ?, ?, ?, 1)"
        " ON CONFLICT (guid) DO UPDATE SET number = excluded.number, name = excluded.name,"
        " country = excluded.country, state = excluded.state, is_listed = 1, gone_since = NULL"_s,
        reseller.id, reseller.number, reseller.name, reseller.country, reseller.state);
    if (!written)
        return failure(written.error());
    return {};
}

Result<void> markGone(Database &database, RowId row, const QDateTime &now)
{
    const auto marked = runOnce(database, u"UPDATE reseller SET gone_since = ? WHERE row = ?"_s, now, row);
    if (!marked)
        return failure(marked.error());
    return {};
}

} // namespace

ResellerTable::ResellerTable(Database &database)
    : m_database(database)
{
    Q_ASSERT(database.file() == File::Replica);
}

Result<bool> ResellerTable::replaceAll(const QList<Reseller> &resellers, const QDateTime &now)
{
    Q_ASSERT(m_database.isInTransaction());
    auto stored = storedResellers(m_database);
    if (!stored)
        return failure(stored.error());
    bool changed = false;
    QSet<ResellerId> listed;
    for (const Reseller &reseller : resellers) {
        Q_ASSERT(!reseller.id.isNull());
        listed.insert(reseller.id);
        const auto old = stored->find(reseller.id);
        if (old != stored->end() && old->isListed && !old->isGone && old->reseller == reseller)
            continue;
        if (const auto written = writeListed(m_database, reseller); !written)
            return failure(written.error());
        changed = true;
    }
    for (const Stored &old : std::as_const(*stored)) {
        if (!old.isListed || old.isGone || listed.contains(old.reseller.id))
            continue;
        if (const auto marked = markGone(m_database, old.row, now); !marked)
            return failure(marked.error());
        changed = true;
    }
    return changed;
}

Result<void> ResellerTable::setListed(const ResellerId &reseller, const QDateTime &now)
{
    const auto marked =
        runOnce(m_database, u"UPDATE reseller SET customers_listed_at = ? WHERE guid = ?"_s, now, reseller);
    if (!marked)
        return failure(marked.error());
    return {};
}

Result<QList<ResellerRow>> ResellerTable::all() const
{
    auto read = Statement::prepare(m_database,
        u"SELECT %1 FROM reseller WHERE is_listed = 1 ORDER BY name, row"_s.arg(QLatin1String(kRowColumns)));
    if (!read)
        return failure(read.error());
    if (const auto ran = read->run(); !ran)
        return failure(ran.error());
    QList<ResellerRow> rows;
    while (read->next())
        rows.append(rowFrom(*read));
    if (const auto ended = read->end(); !ended)
        return failure(ended.error());
    return rows;
}

Result<std::optional<Reseller>> ResellerTable::find(const ResellerId &id) const
{
    return firstReseller(
        m_database, u"SELECT %1 FROM reseller WHERE guid = ? AND is_listed = 1"_s, resellerOfRow, id);
}

Result<std::optional<ResellerRow>> ResellerTable::listed(const ResellerId &id) const
{
    return firstReseller(m_database,
        u"SELECT %1 FROM reseller WHERE guid = ? AND is_listed = 1 AND gone_since IS NULL"_s, rowFrom, id);
}

Result<std::optional<Reseller>> ResellerTable::listed(const PartnerNumber &number) const
{
    return firstReseller(m_database,
        u"SELECT %1 FROM reseller WHERE number = ? AND is_listed = 1 AND gone_since IS NULL LIMIT 1"_s,
        resellerOfRow, number);
}

Result<qint64> ResellerTable::count() const
{
    const auto count =
        readNumber(m_database, u"SELECT count(*) FROM reseller WHERE is_listed = 1 AND gone_since IS NULL"_s);
    if (!count)
        return failure(count.error());
    return count->value_or(0);
}

Result<QList<ResellerId>> ResellerTable::byAge(const std::optional<QDateTime> &listedBefore) const
{
    // NULL comes first in SQLite's order: the never listed
    auto read = Statement::prepare(m_database,
        u"SELECT guid FROM reseller WHERE is_listed = 1 AND gone_since IS NULL"
        " AND (customers_listed_at IS NULL OR customers_listed_at < ?) ORDER BY customers_listed_at, row"_s);
    if (!read)
        return failure(read.error());
    if (const auto ran =
            read->run(listedBefore ? listedBefore->toMSecsSinceEpoch() : std::numeric_limits<qint64>::max());
        !ran)
        return failure(ran.error());
    QList<ResellerId> ids;
    while (read->next())
        ids.append(ResellerId::tryFromBytes(read->bytes(0)).value_or(ResellerId()));
    if (const auto ended = read->end(); !ended)
        return failure(ended.error());
    return ids;
}

Result<std::optional<RowId>> ResellerTable::rowOf(const ResellerId &id) const
{
    const auto row = readNumber(m_database, u"SELECT row FROM reseller WHERE guid = ?"_s, id);
    if (!row)
        return failure(row.error());
    if (!*row)
        return std::optional<RowId>();
    return std::optional<RowId>(RowId(**row));
}

Result<RowId> ResellerTable::ensureRow(const ResellerId &id)
{
    Q_ASSERT(!id.isNull());
    const auto known = rowOf(id);
    if (!known)
        return failure(known.error());
    if (*known)
        return **known;
    auto insert = Statement::prepare(m_database,
        u"INSERT INTO reseller (guid, number, name, country, state, is_listed) VALUES (?, '', '', '', '', 0)"_s);
    if (!insert)
        return failure(insert.error());
    if (const auto ran = insert->run(id); !ran)
        return failure(ran.error());
    return RowId(insert->insertedRow());
}

Result<std::optional<QDateTime>> ResellerTable::listedAt(const ResellerId &id) const
{
    const auto time =
        readNumber(m_database, u"SELECT customers_listed_at FROM reseller WHERE guid = ?"_s, id);
    if (!time)
        return failure(time.error());
    if (!*time)
        return std::optional<QDateTime>();
    return std::optional<QDateTime>(QDateTime::fromMSecsSinceEpoch(**time, Qt::UTC));
}

Result<QString> ResellerTable::name(RowId row) const
{
    auto read = Statement::prepare(m_database, u"SELECT name FROM reseller WHERE row = ?"_s);
    if (!read)
        return failure(read.error());
    if (const auto ran = read->run(row); !ran)
        return failure(ran.error());
    const QString name = read->next() ? read->text(0) : QString();
    if (const auto ended = read->end(); !ended)
        return failure(ended.error());
    return name;
}

Result<QList<RowId>> ResellerTable::rowsWithNumber(const QByteArray &part) const
{
    // every reseller: some thousand
    auto read = Statement::prepare(m_database, u"SELECT row FROM reseller WHERE instr(number, ?) > 0"_s);
    if (!read)
        return failure(read.error());
    if (const auto ran = read->run(QString::fromUtf8(part)); !ran)
        return failure(ran.error());
    return rowsFrom(*read);
}

Result<QHash<RowId, QString>> ResellerTable::names() const
{
    auto read = Statement::prepare(m_database, u"SELECT row, name FROM reseller"_s);
    if (!read)
        return failure(read.error());
    if (const auto ran = read->run(); !ran)
        return failure(ran.error());
    QHash<RowId, QString> names;
    while (read->next())
        names.insert(RowId(read->number(0)), read->text(1));
    if (const auto ended = read->end(); !ended)
        return failure(ended.error());
    return names;
}

Result<QList<ResellerId>> ResellerTable::idsOf(const QSet<RowId> &rows) const
{
    auto read = Statement::prepare(m_database, u"SELECT guid, name FROM reseller WHERE row = ?"_s);
    if (!read)
        return failure(read.error());
    std::vector<std::pair<QString, ResellerId>> found;
    for (const RowId row : rows) {
        if (const auto ran = read->run(row); !ran)
            return failure(ran.error());
        if (read->next())
            found.emplace_back(
                read->text(1), ResellerId::tryFromBytes(read->bytes(0)).value_or(ResellerId()));
        if (const auto ended = read->end(); !ended)
            return failure(ended.error());
    }
    std::sort(found.begin(), found.end());
    QList<ResellerId> ids;
    for (const auto &[name, id] : found)
        ids.append(id);
    return ids;
}

} // namespace tierdesk::store
