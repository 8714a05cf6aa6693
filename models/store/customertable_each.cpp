// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/customertable.h"
#include "models/store/statement.h"

// Reading of every customer, for the index and what is sorted.

using namespace Qt::StringLiterals;

namespace tierdesk::store {
namespace {

// A million rows are read in stretches: no statement stays open while the writer works, which would let the
// write-ahead log grow without end (performance.md 9).
constexpr int kRowsAtATime = 32768;

CustomerTexts textsAt(const Statement &read)
{
    return {RowId(read.number(0)), read.view(1), read.view(2), read.view(3), read.view(4), read.view(5)};
}

/// Runs a statement "row > ? ORDER BY row LIMIT ?" again and again; `take` takes its row. No upper bound: in a damaged file
/// a row number that is none would end the reading early, without an error.
template <typename Take> Result<void> readInStretches(Statement &read, const Take &take)
{
    RowId last = 0;
    for (int count = kRowsAtATime; count == kRowsAtATime;) {
        if (const auto ran = read.run(last, kRowsAtATime); !ran)
            return ran;
        for (count = 0; read.next(); ++count) {
            last = RowId(read.number(0));
            take();
        }
        if (const auto ended = read.end(); !ended)
            return ended;
    }
    return {};
}

} // namespace

Result<void> CustomerTable::forEachText(const TakeTexts &take) const
{
    // In order of the rows: the tables themselves. The plus keeps SQLite from sorting the whole name index instead.
    auto read = Statement::prepare(m_database,
        u"SELECT c.row, c.guid, c.company_name, c.domain, d.registration_number, d.email FROM customer c"
        " LEFT JOIN customer_details d ON d.customer = c.row"
        " WHERE c.row > ? AND +c.gone_since IS NULL ORDER BY c.row LIMIT ?"_s);
    if (!read)
        return failure(read.error());
    return readInStretches(*read, [&] { take(textsAt(*read)); });
}

Result<void> CustomerTable::forEachTextOf(const QList<RowId> &rows, const TakeTexts &take) const
{
    // index: the primary keys
    auto read = Statement::prepare(m_database,
        u"SELECT c.row, c.guid, c.company_name, c.domain, d.registration_number, d.email FROM json_each(?) "
        u"asked"
        " CROSS JOIN customer c ON c.row = asked.value LEFT JOIN customer_details d ON d.customer = c.row"
        " WHERE c.gone_since IS NULL"_s);
    if (!read)
        return failure(read.error());
    if (const auto ran = read->run(rows); !ran)
        return ran;
    while (read->next())
        take(textsAt(*read));
    return read->end();
}

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
    for (RowId after = 0; after < *last; after += kRowsAtATime) {
        if (const auto ran = read->run(after, after + kRowsAtATime); !ran)
            return ran;
        while (read->next())
            take(RowId(read->number(0)), RowId(read->number(1)));
        if (const auto ended = read->end(); !ended)
            return ended;
    }
    return {};
}

Result<void> CustomerTable::forEachRelationship(
    const std::function<void(RowId, QByteArrayView relationship)> &take) const
{
    // In order of the rows: the table itself.
    auto read = Statement::prepare(m_database,
        u"SELECT row, relationship FROM customer WHERE row > ? AND +gone_since IS NULL"
        " ORDER BY row LIMIT ?"_s);
    if (!read)
        return failure(read.error());
    return readInStretches(*read, [&] { take(RowId(read->number(0)), read->view(1)); });
}

} // namespace tierdesk::store
