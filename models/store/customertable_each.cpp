// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/customerline.h"
#include "models/store/resellertable.h"

#include <QHash>

// Reading of every customer, for the index and what is sorted.

using namespace Qt::StringLiterals;

namespace tierdesk::store {
namespace {

/// The first reseller by name and how many there are, of the customers of one stretch of rows.
struct Resellers {
    QString firstName;
    int count = 0;
};

Result<QHash<RowId, Resellers>> resellersBetween(
    Database &database, const QHash<RowId, QString> &names, RowId first, RowId last)
{
    // index: the primary key
    auto read = Statement::prepare(
        database, u"SELECT customer, reseller FROM customer_reseller WHERE customer BETWEEN ? AND ?"_s);
    if (!read)
        return failure(read.error());
    if (const auto ran = read->run(first, last); !ran)
        return failure(ran.error());
    QHash<RowId, Resellers> resellers;
    while (read->next()) {
        Resellers &of = resellers[RowId(read->number(0))];
        const QString name = names.value(RowId(read->number(1)));
        if (of.count++ == 0 || comesBefore(name, of.firstName))
            of.firstName = name;
    }
    if (const auto ended = read->end(); !ended)
        return failure(ended.error());
    return resellers;
}

// A million rows are read in stretches: no statement stays open while the writer works, which would let the
// write-ahead log grow without end (performance.md 9).
constexpr int kRowsAtATime = 4096;
constexpr RowId kNarrowRowsAtATime = 32768;

/// The next stretch of rows after `after`, without their resellers.
Result<QList<CustomerRow>> linesAfter(Database &database, RowId after)
{
    // In order of the rows: the table itself. The plus keeps SQLite from sorting the whole name index
    // instead.
    auto read = Statement::prepare(database,
        u"SELECT row, guid, company_name, domain, relationship, unreadable IS NOT NULL, 0,"
        " relationships_read_at FROM customer WHERE row > ? AND +gone_since IS NULL ORDER BY row LIMIT ?"_s);
    if (!read)
        return failure(read.error());
    if (const auto ran = read->run(after, kRowsAtATime); !ran)
        return failure(ran.error());
    QList<CustomerRow> lines;
    lines.reserve(kRowsAtATime);
    while (read->next()) {
        lines.append(lineFrom(*read));
        lines.last().resellerKnowledge = knowledgeOf(0, !read->isNull(7));
    }
    if (const auto ended = read->end(); !ended)
        return failure(ended.error());
    return lines;
}

} // namespace

Result<void> CustomerTable::forEach(const std::function<void(const CustomerRow &)> &take) const
{
    const auto names = ResellerTable(m_database).names();
    if (!names)
        return failure(names.error());
    RowId last = 0;
    for (;;) {
        auto lines = linesAfter(m_database, last);
        if (!lines)
            return failure(lines.error());
        if (lines->isEmpty())
            return {};
        const auto resellers =
            resellersBetween(m_database, *names, lines->constFirst().row, lines->constLast().row);
        if (!resellers)
            return failure(resellers.error());
        for (CustomerRow &line : *lines) {
            if (const auto of = resellers->constFind(line.row); of != resellers->constEnd()) {
                line.resellerKnowledge = ResellerKnowledge::Known;
                line.resellerName = of->firstName;
                line.resellerCount = of->count;
            }
            take(line);
        }
        last = lines->constLast().row;
    }
}

namespace {

/// Runs a statement over (after, until] again and again, for the same reason as above; `take` takes its row.
template <typename Take> Result<void> readInStretches(Statement &read, RowId last, const Take &take)
{
    for (RowId after = 0; after < last; after += kNarrowRowsAtATime) {
        if (const auto ran = read.run(after, after + kNarrowRowsAtATime); !ran)
            return ran;
        while (read.next())
            take();
        if (const auto ended = read.end(); !ended)
            return ended;
    }
    return {};
}

} // namespace

Result<void> CustomerTable::forEachReseller(const std::function<void(RowId, RowId)> &take) const
{
    const auto last = lastRow();
    if (!last)
        return failure(last.error());
    // index: the primary key
    auto read = Statement::prepare(m_database,
        u"SELECT customer, reseller FROM customer_reseller WHERE customer > ? AND customer <= ?"_s);
    if (!read)
        return failure(read.error());
    return readInStretches(*read, *last, [&] { take(RowId(read->number(0)), RowId(read->number(1))); });
}

Result<void> CustomerTable::forEachRelationship(
    const std::function<void(RowId, QByteArrayView relationship)> &take) const
{
    const auto last = lastRow();
    if (!last)
        return failure(last.error());
    // In order of the rows: the table itself.
    auto read = Statement::prepare(m_database,
        u"SELECT row, relationship FROM customer WHERE row > ? AND row <= ? AND +gone_since IS NULL"_s);
    if (!read)
        return failure(read.error());
    return readInStretches(*read, *last, [&] { take(RowId(read->number(0)), read->view(1)); });
}

} // namespace tierdesk::store
