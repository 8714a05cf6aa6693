// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/recordreading.h"

#include "models/store/activitytable.h"
#include "models/store/customertable.h"
#include "models/store/subscriptiontable.h"
#include "models/store/syncstatetable.h"
#include "models/sync/customerreading.h"
#include "models/sync/customersync.h"
#include "models/sync/overviewsync.h"

#include <algorithm>
#include <utility>

namespace tierdesk::sync {

using partnercenter::Priority;

namespace {

constexpr int kAtATime = 2;
constexpr int kAuditedDays = 90;
constexpr int kRenewalDays = 30;
constexpr int kLookedAtATime = 20'000; // rows of one look for customers never read: a few milliseconds
// Our clock and the service's may differ by that; who was read that close after a change is read once more.
constexpr qint64 kClockDifference = 600;

Result<std::optional<QDateTime>> completedAt(const Account &account, const QString &listing)
{
    const auto bookmark = store::SyncStateTable(account.replica).read(listing);
    if (!bookmark)
        return failure(bookmark.error());
    return bookmark->completedAt;
}

} // namespace

struct RecordReading::Walk {
    QList<CustomerId> left;
    Ended ended;
    int open = 0;
    std::optional<Error> error;
};

RecordReading::RecordReading(const Account &account, CustomerReading &reading, QObject *parent)
    : QObject(parent)
    , m_account(account)
    , m_reading(reading)
{
}

void RecordReading::readChanged(const QDateTime &now, Ended ended)
{
    auto customers = changedCustomers(now);
    if (!customers)
        return ended(customers.error());
    walk(std::move(*customers), std::move(ended));
}

void RecordReading::readRenewalsDue(const QDateTime &now, const QDateTime &readBefore, Ended ended)
{
    const auto rows =
        store::SubscriptionTable(m_account.replica).endingUntil(now, now.addDays(kRenewalDays), readBefore);
    auto customers = rows ? idsOf(*rows) : Result<QList<CustomerId>>(failure(rows.error()));
    if (!customers)
        return ended(customers.error());
    walk(std::move(*customers), std::move(ended));
}

void RecordReading::readOldest(const QDateTime &readBefore, int most, Ended ended)
{
    auto rows = neverRead(most);
    if (rows && rows->isEmpty())
        rows = store::SubscriptionTable(m_account.replica).oldestLists(readBefore, most);
    auto customers = rows ? idsOf(*rows) : Result<QList<CustomerId>>(failure(rows.error()));
    if (!customers)
        return ended(customers.error());
    walk(std::move(*customers), std::move(ended));
}

void RecordReading::walk(QList<CustomerId> customers, Ended ended)
{
    next(std::make_shared<Walk>(Walk {std::move(customers), std::move(ended), 0, {}}));
}

/// A failure that may pass ends the walk: it begins again where it stands. Any other costs that customer only.
void RecordReading::next(const std::shared_ptr<Walk> &walk)
{
    while (!walk->error && !walk->left.isEmpty() && walk->open < kAtATime) {
        ++walk->open;
        m_reading.read(walk->left.takeFirst(), Priority::Background,
            whileAlive(this, [this, walk](const std::optional<Error> &error) {
                --walk->open;
                if (error && isRetryable(error->kind) && !walk->error)
                    walk->error = error;
                next(walk);
            }));
    }
    if (walk->open == 0 && (walk->error || walk->left.isEmpty()))
        if (const Ended ended = std::exchange(walk->ended, nullptr))
            ended(walk->error);
}

Result<QList<CustomerId>> RecordReading::changedCustomers(const QDateTime &now) const
{
    const auto changes =
        store::ActivityTable(m_account.desk).changedCustomersSince(now.addDays(-kAuditedDays));
    if (!changes)
        return failure(changes.error());
    QList<CustomerId> customers;
    for (const store::AuditedChange &change : *changes) {
        const auto isOlder = isOlderThan(change);
        if (!isOlder)
            return failure(isOlder.error());
        if (*isOlder)
            customers.append(change.customer);
    }
    return customers;
}

/// Whether what we have of a customer is older than a change of it.
Result<bool> RecordReading::isOlderThan(const store::AuditedChange &change) const
{
    const auto row = store::CustomerTable(m_account.replica).find(change.customer);
    if (!row)
        return failure(row.error());
    Result<std::optional<QDateTime>> readAt = std::optional<QDateTime>();
    if (*row)
        readAt = store::SubscriptionTable(m_account.replica).readAt(**row);
    // What only the listings know is as old as they are. A customer that they did not name is none of ours.
    if (readAt && !*readAt)
        readAt = completedAt(m_account, *row ? OverviewSync::kListing : CustomerSync::kListing);
    if (!readAt)
        return failure(readAt.error());
    return !*readAt || change.at > (*readAt)->addSecs(-kClockDifference);
}

Result<QList<store::RowId>> RecordReading::neverRead(int most)
{
    const store::SubscriptionTable subscriptions(m_account.replica);
    const auto unread = subscriptions.unreadCustomers();
    if (!unread)
        return failure(unread.error());
    QList<store::RowId> rows;
    if (*unread <= 0)
        return rows;
    const auto looked = store::CustomerTable(m_account.replica).rowsAfter(m_lookedUpTo, kLookedAtATime);
    if (!looked)
        return failure(looked.error());
    for (const store::RowId row : *looked) {
        if (rows.size() >= most)
            break;
        m_lookedUpTo = row;
        const auto readAt = subscriptions.readAt(row);
        if (!readAt)
            return failure(readAt.error());
        if (!*readAt)
            rows.append(row);
    }
    if (looked->size() < kLookedAtATime && rows.isEmpty())
        m_lookedUpTo = 0; // from the beginning the next time
    return rows;
}

Result<QList<CustomerId>> RecordReading::idsOf(const QList<store::RowId> &rows) const
{
    const auto lines = store::CustomerTable(m_account.replica).rows(rows);
    if (!lines)
        return failure(lines.error());
    QList<CustomerId> ids;
    for (const store::CustomerRow &line : *lines)
        if (!line.isGone && !line.id.isNull())
            ids.append(line.id);
    return ids;
}

} // namespace tierdesk::sync
