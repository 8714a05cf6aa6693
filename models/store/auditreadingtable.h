// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QDate>
#include <QDateTime>

#include <optional>

namespace tierdesk::store {

class Database;

/// How far the service's audit records have been read: it commits with the records. Days are UTC's.
struct AuditReading {
    std::optional<QDate> readUntil; ///< every record before this day is here; nothing = never read
    std::optional<QDate> firstDay; ///< of the stretch under way; nothing = none is
    std::optional<QDate> lastDay; ///< inclusive
    QString continuation; ///< where to go on in it; empty = at its beginning
    std::optional<QDateTime> completedAt; ///< UTC; when the last reading came to today

    bool operator==(const AuditReading &) const = default;
};

/// All SQL of that (desk file: what it counts, the activities, is there).
class AuditReadingTable {
public:
    explicit AuditReadingTable(Database &database);
    [[nodiscard]] Result<AuditReading> read() const; ///< an empty one if there is none
    [[nodiscard]] Result<void> write(const AuditReading &reading);

private:
    Database &m_database;
};

} // namespace tierdesk::store
