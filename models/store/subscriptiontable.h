// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/subscription.h"
#include "models/store/changes.h"

#include <QDateTime>
#include <QList>

#include <functional>
#include <optional>

namespace tierdesk::store {

class Database;

/// What the list of all subscriptions keeps of one in memory.
struct SubscriptionBrief {
    RowId customer = 0;
    SubscriptionId id;
    QString name; ///< friendlyName, else offerName
    QString offerName;
    int quantity = 0;
    QString statusWord; ///< as it came
    std::optional<qint64> commitmentEnds; ///< milliseconds since 1970, UTC
    PartnerNumber reseller; ///< empty = none, or not told
    SubscriptionSource source = SubscriptionSource::Customer;
    qint64 readAt = 0; ///< milliseconds since 1970, UTC
};

/// A subscription, and whose it is.
struct SubscriptionRow {
    RowId customer = 0; ///< 0 = no row
    QString customerName;
    Subscription subscription;
};

/// One look for customers whose own list was never read.
struct NeverRead {
    QList<RowId> rows;
    RowId lookedUpTo = 0; ///< where to go on; 0 = from the beginning
};

/// All SQL of subscriptions.
class SubscriptionTable {
public:
    explicit SubscriptionTable(Database &database);

    /// Takes over a customer's own list. Nothing is deleted: rows that it does not name any more are marked
    /// gone. Expects a Transaction.
    [[nodiscard]] Result<void> replaceOf(
        RowId customer, const QList<Subscription> &subscriptions, const QDateTime &now);
    // Of a list that cannot be the whole: what it does not name stays. Both expect a Transaction.
    [[nodiscard]] Result<void> addTo(
        RowId customer, const QList<Subscription> &subscriptions, const QDateTime &now);
    [[nodiscard]] Result<void> noteRead(RowId customer, const QDateTime &now);
    /// Adds what the bulk listing says; never overwrites a row that came from the customer's own list.
    /// Customers that are not known yet are skipped. Returns the customers whose rows changed. Expects a
    /// Transaction.
    [[nodiscard]] Result<QList<RowId>> upsertOverview(
        const QList<Subscription> &subscriptions, const QDateTime &now);

    [[nodiscard]] Result<QList<Subscription>> of(RowId customer) const; ///< without gone ones, by name
    [[nodiscard]] Result<std::optional<QDateTime>> readAt(
        RowId customer) const; ///< of the customer's own list
    [[nodiscard]] Result<qint64> count() const;

    // Of many customers, without gone ones and without the subscriptions of gone customers
    using TakeBrief = std::function<void(const SubscriptionBrief &)>;
    [[nodiscard]] Result<void> forEach(
        const TakeBrief &take) const; ///< all, in the order of the customers' rows
    [[nodiscard]] Result<void> forEachOf(const QList<RowId> &customers, const TakeBrief &take) const;
    [[nodiscard]] Result<QList<SubscriptionRow>> rowsOf(const QList<RowId> &customers) const;
    [[nodiscard]] Result<qint64> unreadCustomers() const; ///< customers whose own list was never read

    // Customers whose own list is to be read (again), without gone ones
    /// A commitment ends between now and `until`, and the list was read before `readBefore`, or never: at most so
    /// many, the earliest end first.
    [[nodiscard]] Result<QList<RowId>> endingUntil(
        const QDateTime &now, const QDateTime &until, const QDateTime &readBefore, int most) const;
    [[nodiscard]] Result<QList<RowId>> oldestLists(const QDateTime &readBefore, int most) const;
    /// At most so many after a row, in their order; without grey rows, of which some have no id to ask for. Looks
    /// through a stretch of the rows: a few milliseconds.
    [[nodiscard]] Result<NeverRead> neverRead(RowId after, int most) const;

private:
    Database &m_database;
};

} // namespace tierdesk::store
