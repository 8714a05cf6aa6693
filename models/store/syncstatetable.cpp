// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/syncstatetable.h"

#include "models/store/statement.h"

using namespace Qt::StringLiterals;

namespace tierdesk::store {
namespace {

QByteArray bytesOf(const QBitArray &bits)
{
    return QByteArray(bits.bits(), (bits.size() + 7) / 8);
}

} // namespace

SyncStateTable::SyncStateTable(Database &database)
    : m_database(database)
{
    Q_ASSERT(database.file() == File::Replica);
}

Result<Bookmark> SyncStateTable::read(const QString &listing) const
{
    auto read = Statement::prepare(m_database,
        u"SELECT continuation, received, seen, seen_size, started_at, completed_at, completed_count"
        " FROM bookmark WHERE listing = ?"_s);
    if (!read)
        return failure(read.error());
    if (const auto ran = read->run(listing); !ran)
        return failure(ran.error());
    Bookmark bookmark;
    bookmark.listing = listing;
    if (read->next()) {
        bookmark.continuation = read->text(0);
        bookmark.received = read->number(1);
        const QByteArray seen = read->bytes(2);
        // A size that does not fit the bytes is not believed.
        const qint64 size = qMin(read->number(3), qint64(seen.size()) * 8);
        bookmark.seen = QBitArray::fromBits(seen.constData(), size);
        bookmark.startedAt = read->time(4);
        bookmark.completedAt = read->optionalTime(5);
        bookmark.completedCount = read->number(6);
    }
    if (const auto ended = read->end(); !ended)
        return failure(ended.error());
    return bookmark;
}

Result<void> SyncStateTable::write(const Bookmark &bookmark)
{
    const auto written = runOnce(m_database,
        u"INSERT INTO bookmark (listing, continuation, received, seen, seen_size, started_at, completed_at,"
        " completed_count) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (listing) DO UPDATE SET continuation = excluded.continuation,"
        " received = excluded.received, seen = excluded.seen, seen_size = excluded.seen_size,"
        " started_at = excluded.started_at, completed_at = excluded.completed_at,"
        " completed_count = excluded.completed_count"_s,
        bookmark.listing, bookmark.continuation, bookmark.received, bytesOf(bookmark.seen),
        qint64(bookmark.seen.size()), bookmark.startedAt, bookmark.completedAt, bookmark.completedCount);
    if (!written)
        return failure(written.error());
    return {};
}

} // namespace tierdesk::store
