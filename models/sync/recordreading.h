// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/activity.h"
#include "models/store/changes.h"
#include "models/sync/account.h"

#include <QDateTime>
#include <QList>
#include <QObject>

namespace tierdesk::store {
struct AuditedChange;
}

namespace tierdesk::sync {

class CustomerReading;

/// Reads again, customer by customer, what is most likely out of date (architecture.md, amendment 8): what the
/// audit records say has changed, commitments that end soon, the longest unread. What there is to read follows
/// from what was kept: nothing is lost by a kill, and nothing has to be remembered.
class RecordReading : public QObject {
    Q_OBJECT
public:
    RecordReading(const Account &account, CustomerReading &reading, QObject *parent = nullptr);

    /// Customers that were changed by others after we read them last.
    void readChanged(const QDateTime &now, Ended ended);
    /// Customers with a commitment that ends within 30 days, unless read since `readBefore`.
    void readRenewalsDue(const QDateTime &now, const QDateTime &readBefore, Ended ended);
    /// At most so many, those never read first; none that was read since `readBefore`.
    void readOldest(const QDateTime &readBefore, int most, Ended ended);

private:
    struct Walk;
    void walk(QList<CustomerId> customers, Ended ended);
    void next(const std::shared_ptr<Walk> &walk);
    [[nodiscard]] Result<QList<CustomerId>> changedCustomers(const QDateTime &now) const;
    [[nodiscard]] Result<bool> isOlderThan(const store::AuditedChange &change) const;
    [[nodiscard]] Result<QList<store::RowId>> neverRead(int most);
    [[nodiscard]] Result<QList<CustomerId>> idsOf(const QList<store::RowId> &rows) const;

    const Account &m_account;
    CustomerReading &m_reading;
    store::RowId m_lookedUpTo = 0; ///< for customers never read
};

} // namespace tierdesk::sync
