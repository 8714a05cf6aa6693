// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/activity.h"
#include "models/store/changes.h"

#include <QHash>
#include <QList>

#include <optional>

namespace tierdesk::store {

class Database;

/// Which activities are asked for. What is empty does not restrict.
struct ActivityQuery {
    QString
        words; ///< each must occur in who, what, customer, resource or an id; case and accents do not count
    std::optional<ActivitySource> source;
    std::optional<CustomerId> customer;

    bool operator==(const ActivityQuery &) const = default;
};

/// The texts of an activity that a list can be put in order by.
enum class ActivityText { What, Customer, Who, Result };

/// A line of the list: an entry without what only the details show (before, after, requestId are empty).
struct ActivityRow {
    RowId row = 0;
    ActivityEntry entry;

    bool operator==(const ActivityRow &) const = default;
};

/// When one customer was changed last, as far as audit records tell.
struct AuditedChange {
    CustomerId customer;
    QDateTime at; ///< UTC, the service's clock
};

/// All SQL of activities (desk file). Rows are never deleted.
class ActivityTable {
public:
    explicit ActivityTable(Database &database);

    /// Expects a Transaction. An entry whose id is known brings the known one up to date: it keeps its place.
    [[nodiscard]] Result<void> insert(const ActivityEntry &entry);

    [[nodiscard]] Result<std::optional<ActivityEntry>> find(const QString &id) const;
    [[nodiscard]] Result<std::optional<ActivityEntry>> entry(RowId row) const; ///< whole
    /// Newest first, at most `limit`, only those before `before` if that is valid. Whole entries.
    [[nodiscard]] Result<QList<ActivityEntry>> newest(int limit, const QDateTime &before = {}) const;
    /// Newest first. Reads the whole table where words are given: not for the window's thread.
    [[nodiscard]] Result<QList<RowId>> idsOf(const ActivityQuery &query) const;
    /// In the order of `rows`; those that do not exist are left out.
    [[nodiscard]] Result<QList<ActivityRow>> rows(const QList<RowId> &rows) const;
    /// What every row has as this text. Reads the whole table: not for the window's thread.
    [[nodiscard]] Result<QHash<RowId, QString>> texts(ActivityText which) const;
    [[nodiscard]] Result<qint64> count() const;

    /// The customers that audit records name since then, with the latest change of each, the earliest first.
    [[nodiscard]] Result<QList<AuditedChange>> changedCustomersSince(const QDateTime &since) const;

private:
    Database &m_database;
};

} // namespace tierdesk::store
