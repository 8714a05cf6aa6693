// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/activitytable.h"

#include "models/base/textfold.h"
#include "models/store/statement.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace tierdesk::store {
namespace {

constexpr QLatin1StringView kRowColumns("a.row, a.id, a.at, a.who, a.source, a.what, a.customer,"
                                        " a.customer_name, a.resource, a.resource_id, a.correlation,"
                                        " a.result");
constexpr QLatin1StringView kDetailColumns(", d.before, d.after, d.request");

ActivityRow rowFrom(const Statement &read)
{
    ActivityRow row;
    row.row = RowId(read.number(0));
    ActivityEntry &entry = row.entry;
    entry.id = read.text(1);
    entry.when = read.time(2);
    entry.who = read.text(3);
    entry.source = read.number(4) == 0 ? ActivitySource::Ours : ActivitySource::Audit;
    entry.what = read.text(5);
    entry.customer = CustomerId::tryFromBytes(read.bytes(6));
    entry.customerName = read.text(7);
    entry.resource = read.text(8);
    entry.resourceId = read.text(9);
    entry.correlationId = read.text(10);
    entry.result = read.text(11);
    return row;
}

ActivityEntry entryFrom(const Statement &read)
{
    ActivityEntry entry = rowFrom(read).entry;
    entry.before = read.text(12);
    entry.after = read.text(13);
    entry.requestId = read.text(14);
    return entry;
}

/// Reads the entries of a statement that answers both kinds of columns.
template <typename... Values>
Result<QList<ActivityEntry>> readEntries(Database &database, const QString &end, const Values &...values)
{
    auto read = Statement::prepare(database,
        u"SELECT "_s + kRowColumns + kDetailColumns
            + u" FROM activity a JOIN activity_detail d ON d.activity = a.row "_s + end);
    if (!read)
        return failure(read.error());
    if (const auto ran = read->run(values...); !ran)
        return failure(ran.error());
    QList<ActivityEntry> entries;
    while (read->next())
        entries.append(entryFrom(*read));
    if (const auto ended = read->end(); !ended)
        return failure(ended.error());
    return entries;
}

Result<std::optional<ActivityEntry>> onlyEntry(const Result<QList<ActivityEntry>> &entries)
{
    if (!entries)
        return failure(entries.error());
    return entries->isEmpty() ? std::nullopt : std::optional(entries->constFirst());
}

/// What words are searched in. The types come as "create_order": their parts are words, too.
QByteArray searchText(const ActivityEntry &entry)
{
    const QString spaced = QString(entry.what).replace(u'_', u' ');
    return foldForSearch(QStringList {entry.who, entry.what, spaced, entry.customerName, entry.resource,
        entry.resourceId, entry.correlationId, entry.customer ? entry.customer->toString() : QString()}
                             .join(u'\n'));
}

/// Reads the rows that have the longest of the words; the others are looked for here.
Result<QList<RowId>> readIds(Statement &read, const QByteArrayList &otherWords)
{
    QList<RowId> rows;
    while (read.next()) {
        const QByteArray text = otherWords.isEmpty() ? QByteArray() : read.bytes(1);
        if (std::all_of(otherWords.cbegin(), otherWords.cend(),
                [&text](const QByteArray &word) { return text.contains(word); }))
            rows.append(RowId(read.number(0)));
    }
    if (const auto ended = read.end(); !ended)
        return failure(ended.error());
    return rows;
}

QString columnOf(ActivityText text)
{
    switch (text) {
    case ActivityText::What:
        return u"what"_s;
    case ActivityText::Customer:
        return u"customer_name"_s;
    case ActivityText::Who:
        return u"who"_s;
    case ActivityText::Result:
        return u"result"_s;
    }
    return {};
}

} // namespace

ActivityTable::ActivityTable(Database &database)
    : m_database(database)
{
    Q_ASSERT(database.file() == File::Desk);
}

Result<void> ActivityTable::insert(const ActivityEntry &entry)
{
    Q_ASSERT(m_database.isInTransaction());
    Q_ASSERT(!entry.id.isEmpty() && entry.when.isValid());
    const auto written = runOnce(m_database,
        u"INSERT INTO activity (id, at, who, source, what, customer, customer_name, resource, resource_id,"
        " correlation, result, folded) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (id) DO UPDATE SET who = excluded.who, what = excluded.what,"
        " customer = excluded.customer, customer_name = excluded.customer_name,"
        " resource = excluded.resource, resource_id = excluded.resource_id,"
        " correlation = excluded.correlation, result = excluded.result, folded = excluded.folded"_s,
        entry.id, entry.when, entry.who, entry.source == ActivitySource::Ours ? 0 : 1, entry.what,
        entry.customer, entry.customerName, entry.resource, entry.resourceId, entry.correlationId,
        entry.result, searchText(entry));
    if (!written)
        return failure(written.error());
    const auto details = runOnce(m_database,
        u"INSERT INTO activity_detail (activity, before, after, request)"
        " SELECT row, ?, ?, ? FROM activity WHERE id = ?"
        " ON CONFLICT (activity) DO UPDATE SET before = excluded.before, after = excluded.after,"
        " request = excluded.request"_s,
        entry.before, entry.after, entry.requestId, entry.id);
    if (!details)
        return failure(details.error());
    return {};
}

Result<std::optional<ActivityEntry>> ActivityTable::find(const QString &id) const
{
    return onlyEntry(readEntries(m_database, u"WHERE a.id = ?"_s, id));
}

Result<std::optional<ActivityEntry>> ActivityTable::entry(RowId row) const
{
    return onlyEntry(readEntries(m_database, u"WHERE a.row = ?"_s, row));
}

Result<QList<ActivityEntry>> ActivityTable::newest(int limit, const QDateTime &before) const
{
    // index: activity_by_age
    const qint64 end = before.isValid() ? before.toMSecsSinceEpoch() : std::numeric_limits<qint64>::max();
    return readEntries(m_database, u"WHERE a.at < ? ORDER BY a.at DESC, a.row DESC LIMIT ?"_s, end, limit);
}

Result<QList<RowId>> ActivityTable::idsOf(const ActivityQuery &query) const
{
    QByteArrayList words = foldForSearch(query.words).split(' ');
    words.removeAll({});
    std::sort(words.begin(), words.end(),
        [](const QByteArray &a, const QByteArray &b) { return a.size() > b.size(); });
    const QByteArray longest = words.isEmpty() ? QByteArray() : words.takeFirst();
    // index: activity_by_customer or activity_by_age; without words or source the index alone is read
    const QString customer = query.customer ? u"customer = ?"_s : u"? IS NULL"_s;
    const QString source = query.source ? u" AND source = ?"_s : u" AND ? IS NULL"_s;
    const QString text = longest.isEmpty() ? u" AND ? = x''"_s : u" AND instr(folded, ?) > 0"_s;
    auto read = Statement::prepare(m_database,
        u"SELECT row"_s + (words.isEmpty() ? u""_s : u", folded"_s) + u" FROM activity WHERE "_s + customer
            + source + text + u" ORDER BY at DESC, row DESC"_s);
    if (!read)
        return failure(read.error());
    std::optional<int> sourceNumber;
    if (query.source)
        sourceNumber = *query.source == ActivitySource::Ours ? 0 : 1;
    if (const auto ran = read->run(query.customer, sourceNumber, longest); !ran)
        return failure(ran.error());
    return readIds(*read, words);
}

Result<QList<ActivityRow>> ActivityTable::rows(const QList<RowId> &rows) const
{
    auto read = Statement::prepare(m_database,
        u"SELECT "_s + kRowColumns + u" FROM activity a WHERE a.row IN (SELECT value FROM json_each(?))"_s);
    if (!read)
        return failure(read.error());
    if (const auto ran = read->run(rows); !ran)
        return failure(ran.error());
    QHash<RowId, ActivityRow> found;
    while (read->next()) {
        const ActivityRow row = rowFrom(*read);
        found.insert(row.row, row);
    }
    if (const auto ended = read->end(); !ended)
        return failure(ended.error());
    QList<ActivityRow> inOrder;
    for (const RowId row : rows)
        if (const auto it = found.constFind(row); it != found.cend())
            inOrder.append(*it);
    return inOrder;
}

Result<QHash<RowId, QString>> ActivityTable::texts(ActivityText which) const
{
    auto read = Statement::prepare(m_database, u"SELECT row, "_s + columnOf(which) + u" FROM activity"_s);
    if (!read)
        return failure(read.error());
    if (const auto ran = read->run(); !ran)
        return failure(ran.error());
    QHash<RowId, QString> texts;
    while (read->next())
        texts.insert(RowId(read->number(0)), read->text(1));
    if (const auto ended = read->end(); !ended)
        return failure(ended.error());
    return texts;
}

Result<qint64> ActivityTable::count() const
{
    const auto number = readNumber(m_database, u"SELECT count(*) FROM activity"_s);
    if (!number)
        return failure(number.error());
    return number->value_or(0);
}

Result<QList<AuditedChange>> ActivityTable::changedCustomersSince(const QDateTime &since) const
{
    // index: activity_by_age
    auto read = Statement::prepare(m_database,
        u"SELECT customer, max(at) FROM activity WHERE at >= ? AND source = 1 AND customer IS NOT NULL"
        " GROUP BY customer ORDER BY max(at)"_s);
    if (!read)
        return failure(read.error());
    if (const auto ran = read->run(since); !ran)
        return failure(ran.error());
    QList<AuditedChange> changes;
    while (read->next())
        if (const auto id = CustomerId::tryFromBytes(read->bytes(0)))
            changes.append({*id, read->time(1)});
    if (const auto ended = read->end(); !ended)
        return failure(ended.error());
    return changes;
}

} // namespace tierdesk::store
