// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/auditreadingtable.h"

#include "models/store/statement.h"

using namespace Qt::StringLiterals;

namespace tierdesk::store {
namespace {

std::optional<qint64> numberOf(const std::optional<QDate> &day)
{
    return day ? std::optional(day->toJulianDay()) : std::nullopt;
}

std::optional<QDate> dayAt(const Statement &read, int column)
{
    if (read.isNull(column))
        return std::nullopt;
    return QDate::fromJulianDay(read.number(column));
}

} // namespace

AuditReadingTable::AuditReadingTable(Database &database)
    : m_database(database)
{
    Q_ASSERT(database.file() == File::Desk);
}

Result<AuditReading> AuditReadingTable::read() const
{
    auto read = Statement::prepare(m_database,
        u"SELECT read_until, first_day, last_day, continuation, completed_at FROM audit_reading"_s);
    if (!read)
        return failure(read.error());
    if (const auto ran = read->run(); !ran)
        return failure(ran.error());
    AuditReading reading;
    if (read->next()) {
        reading.readUntil = dayAt(*read, 0);
        reading.firstDay = dayAt(*read, 1);
        reading.lastDay = dayAt(*read, 2);
        reading.continuation = read->text(3);
        reading.completedAt = read->optionalTime(4);
    }
    if (const auto ended = read->end(); !ended)
        return failure(ended.error());
    return reading;
}

Result<void> AuditReadingTable::write(const AuditReading &reading)
{
    const auto written = runOnce(m_database,
        u"INSERT INTO audit_reading (one, read_until, first_day, last_day, continuation, completed_at)"
        " VALUES (1, ?, ?, ?, ?, ?) ON CONFLICT (one) DO UPDATE SET read_until = excluded.read_until,"
        " first_day = excluded.first_day, last_day = excluded.last_day,"
        " continuation = excluded.continuation, completed_at = excluded.completed_at"_s,
        numberOf(reading.readUntil), numberOf(reading.firstDay), numberOf(reading.lastDay),
        reading.continuation, reading.completedAt);
    if (!written)
        return failure(written.error());
    return {};
}

} // namespace tierdesk::store
