// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/recordreading.h"

#include "models/store/activitytable.h"
#include "models/store/customertable.h"
#include "models/store/subscriptiontable.h"
#include "models/store/syncstatetable.h"
#include "models/sync/customerreading.h"
#include "models/sync/customersync.h"
#include "models/sync/plausible.h"

#include <utility>

namespace tierdesk::sync {

using partnercenter::Priority;

namespace {

constexpr int kRecordsAtATime = 2;
constexpr int kMostAWalk = 500; // some minutes; then what is more urgent has its turn
constexpr int kAuditedDays = 90;
constexpr int kRenewalDays = 30;
// Our clock and the service's may differ by that; who was read that close after a change is read once more.
constexpr qint64 kClockDifference = 600;
// Who could not be read: a fault may pass, a refusal stays until somebody changes something.
constexpr qint64 kRestAfterFault = 60LL * 60;
constexpr qint64 kRestAfterRefusal = 24 * kRestAfterFault;

bool isBefore(const std::optional<QDateTime> &readAt, const QDateTime &change)
{
    return !readAt || change > readAt->addSecs(-kClockDifference);
}

} // namespace

struct RecordReading::Walk {
    QList<CustomerId> left;
    QDateTime now;
    Ended ended;
    int open = 0;
    bool hasRead = false; ///< any of them
    int faultsInARow = 0;
    std::optional<Error> fault = {}; ///< the last of one customer
    std::optional<Error> error = {}; ///< that ends the walk
};

RecordReading::RecordReading(const Account &account, CustomerReading &reading, QObject *parent)
    : QObject(parent)
    , m_account(account)
    , m_reading(reading)
{
}

void RecordReading::readChanged(const QDateTime &now, Ended ended)
{
    wake(now);
    walk(changedCustomers(now), now, std::move(ended));
}

void RecordReading::readRenewalsDue(const QDateTime &now, const QDateTime &readBefore, Ended ended)
{
    wake(now);
    const auto rows = store::SubscriptionTable(m_account.replica)
                          .endingUntil(now, now.addDays(kRenewalDays), readBefore,
                              kMostAWalk + 1 + int(m_restUntil.size()));
    walk(awakeOf(rows, kMostAWalk), now, std::move(ended));
}

void RecordReading::readOldest(const QDateTime &now, const QDateTime &readBefore, int most, Ended ended)
{
    wake(now);
    walk(oldestCustomers(readBefore, most), now, std::move(ended));
}

void RecordReading::walk(const Result<QList<CustomerId>> &customers, const QDateTime &now, Ended ended)
{
    if (!customers)
        return ended(customers.error());
    next(std::make_shared<Walk>(Walk {*customers, now, std::move(ended)}));
}

void RecordReading::next(const std::shared_ptr<Walk> &walk)
{
    while (!walk->error && !walk->left.isEmpty() && walk->open < kRecordsAtATime) {
        ++walk->open;
        const CustomerId customer = walk->left.takeFirst();
        m_reading.read(customer, Priority::Background,
            whileAlive(this, [this, walk, customer](const std::optional<Error> &error) {
                --walk->open;
                note(*walk, customer, error);
                next(walk);
            }));
    }
    if (walk->open > 0 || (!walk->error && !walk->left.isEmpty()))
        return;
    // Where nobody could be read there may be no service.
    if (!walk->error && !walk->hasRead)
        walk->error = walk->fault;
    if (const Ended ended = std::exchange(walk->ended, nullptr))
        ended(walk->error);
}

/// What is wrong with one customer costs that one only; anything else ends the walk.
void RecordReading::note(Walk &walk, const CustomerId &customer, const std::optional<Error> &error)
{
    if (error && !concernsOne(*error)) {
        walk.error = walk.error ? walk.error : error;
        return;
    }
    if (!error) {
        walk.hasRead = true;
        walk.faultsInARow = 0;
        return;
    }
    m_restUntil.insert(
        customer, walk.now.addSecs(isRetryable(error->kind) ? kRestAfterFault : kRestAfterRefusal));
    walk.faultsInARow = isFaultAtOne(*error) ? walk.faultsInARow + 1 : 0;
    if (isFaultAtOne(*error))
        walk.fault = error;
    if (walk.faultsInARow >= kMostFaultsInARow)
        walk.error = error;
}

Result<QList<CustomerId>> RecordReading::changedCustomers(const QDateTime &now)
{
    const auto changes =
        store::ActivityTable(m_account.desk).changedCustomersSince(now.addDays(-kAuditedDays));
    if (!changes)
        return failure(changes.error());
    QList<CustomerId> customers;
    m_hasMore = false;
    for (const store::AuditedChange &change : *changes) {
        if (m_restUntil.contains(change.customer))
            continue;
        const auto isOlder = isOlderThan(change);
        if (!isOlder)
            return failure(isOlder.error());
        m_hasMore = *isOlder && customers.size() == kMostAWalk;
        if (m_hasMore)
            break;
        if (*isOlder)
            customers.append(change.customer);
    }
    return customers;
}

/// Whether what we have of a customer is older than a change of it. What only the listings know counts as never
/// read: nobody knows how old the overview is.
Result<bool> RecordReading::isOlderThan(const store::AuditedChange &change) const
{
    const store::CustomerTable customers(m_account.replica);
    const auto row = customers.find(change.customer);
    if (!row)
        return failure(row.error());
    if (!*row) {
        // A customer that the listing did not name is none of ours.
        const auto listing = store::SyncStateTable(m_account.replica).read(CustomerSync::kListing);
        if (!listing)
            return failure(listing.error());
        return isBefore(listing->completedAt, change.at);
    }
    const auto isGone = customers.isGone(**row);
    if (!isGone || *isGone)
        return isGone.map([](bool) { return false; });
    const auto detailsAt = customers.detailsReadAt(**row);
    if (!detailsAt)
        return failure(detailsAt.error());
    const auto listAt = store::SubscriptionTable(m_account.replica).readAt(**row);
    if (!listAt)
        return failure(listAt.error());
    return isBefore(*detailsAt, change.at) || isBefore(*listAt, change.at);
}

Result<QList<CustomerId>> RecordReading::oldestCustomers(const QDateTime &readBefore, int most)
{
    const store::SubscriptionTable table(m_account.replica);
    const auto unread = table.unreadCustomers();
    if (!unread)
        return failure(unread.error());
    if (*unread > 0) {
        auto found = table.neverRead(m_lookedUpTo, most);
        if (!found)
            return failure(found.error());
        m_lookedUpTo = found->lookedUpTo;
        auto customers = awakeOf(found->rows, most);
        if (!customers || !customers->isEmpty())
            return customers;
    }
    return awakeOf(table.oldestLists(readBefore, most + int(m_restUntil.size())), most);
}

Result<QList<CustomerId>> RecordReading::awakeOf(const Result<QList<store::RowId>> &rows, int most)
{
    const auto lines = rows ? store::CustomerTable(m_account.replica).rows(*rows)
                            : Result<QList<store::CustomerRow>>(failure(rows.error()));
    if (!lines)
        return failure(lines.error());
    QList<CustomerId> ids;
    for (const store::CustomerRow &line : *lines)
        if (!line.isGone && !line.id.isNull() && !m_restUntil.contains(line.id))
            ids.append(line.id);
    m_hasMore = ids.size() > most;
    return ids.mid(0, most);
}

/// Whoever was left alone long enough. A clock that was ahead once must not leave anybody alone for years.
void RecordReading::wake(const QDateTime &now)
{
    m_restUntil.removeIf([&now](const auto &rest) {
        return rest.value() <= now || rest.value() > now.addSecs(kRestAfterRefusal);
    });
}

} // namespace tierdesk::sync
