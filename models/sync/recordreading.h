// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/activity.h"
#include "models/store/changes.h"
#include "models/sync/account.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QObject>

#include <memory>
#include <optional>

namespace tierdesk::store {
struct AuditedChange;
}

namespace tierdesk::sync {

class CustomerReading;

/// Reads again, customer by customer, what is most likely out of date (architecture.md, amendment 8): what the
/// audit records say has changed, commitments that end soon, the longest unread. What there is to read follows
/// from what was kept: nothing is lost by a kill. A customer that cannot be read costs the others nothing, and
/// is left alone for a while.
class RecordReading : public QObject {
    Q_OBJECT
public:
    RecordReading(const Account &account, CustomerReading &reading, QObject *parent = nullptr);

    // One at a time.
    /// Customers that were changed by others after we read them last, the earliest change first.
    void readChanged(const QDateTime &now, Ended ended);
    /// Customers with a commitment that ends within 30 days, the earliest first, unless read since `readBefore`.
    void readRenewalsDue(const QDateTime &now, const QDateTime &readBefore, Ended ended);
    /// At most so many, those never read first; none that was read since `readBefore`.
    void readOldest(const QDateTime &now, const QDateTime &readBefore, int most, Ended ended);
    /// Whether there were more of them than are read at once.
    [[nodiscard]] bool hasMore() const { return m_hasMore; }

private:
    struct Walk;
    void walk(const Result<QList<CustomerId>> &customers, const QDateTime &now, Ended ended);
    void next(const std::shared_ptr<Walk> &walk);
    void note(Walk &walk, const CustomerId &customer, const std::optional<Error> &error);
    [[nodiscard]] Result<QList<CustomerId>> changedCustomers(const QDateTime &now);
    [[nodiscard]] Result<bool> isOlderThan(const store::AuditedChange &change) const;
    [[nodiscard]] Result<QList<CustomerId>> oldestCustomers(const QDateTime &readBefore, int most);
    /// Those that are not left alone, at most so many.
    [[nodiscard]] Result<QList<CustomerId>> awakeOf(const Result<QList<store::RowId>> &rows, int most);
    void wake(const QDateTime &now);

    const Account &m_account;
    CustomerReading &m_reading;
    store::RowId m_lookedUpTo = 0; ///< for customers never read
    QHash<CustomerId, QDateTime> m_restUntil; ///< could not be read; UTC
    bool m_hasMore = false;
};

} // namespace tierdesk::sync
