// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/subscriptiontable.h"

#include "models/store/counter.h"
#include "models/store/customertable.h"
#include "models/store/statement.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace tierdesk::store {
namespace {

constexpr RowId kLookedAtATime = 20'000; // rows

// The facts of a subscription, in the order in which they are written, read and compared.
constexpr QLatin1StringView kFacts(
    "name, offer_name, offer_id, order_id, parent, quantity, unit_type, status_word, term, billing_cycle,"
    " auto_renews, starts, commitment_ends, cancellable_until, reseller, is_trial, product_type, etag, "
    "source");
constexpr QLatin1StringView kToldFacts(
    "excluded.name, excluded.offer_name, excluded.offer_id, excluded.order_id, excluded.parent,"
    " excluded.quantity, excluded.unit_type, excluded.status_word, excluded.term, excluded.billing_cycle,"
    " excluded.auto_renews, excluded.starts, excluded.commitment_ends, excluded.cancellable_until,"
    " excluded.reseller, excluded.is_trial, excluded.product_type, excluded.etag, excluded.source");

/// Writes a subscription unless `condition` keeps what is there (index: the primary key).
QString upsertSql(const QString &condition)
{
    return u"INSERT INTO subscription (customer, id, read_at, %1)"
           " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
           " ON CONFLICT (customer, id) DO UPDATE SET (read_at, gone_since, %1) = (excluded.read_at, NULL, "
           "%2)"
           " WHERE %3"_s.arg(kFacts, kToldFacts, condition);
}

/// The customer's own list is right about everything, also about rows that were gone or only overview.
QString ownUpsertSql()
{
    return upsertSql(u"gone_since IS NOT NULL OR (%1) IS NOT (%2)"_s.arg(kFacts, kToldFacts));
}

/// The bulk listing is of unknown age: it neither changes what the customer's own list said nor brings back
/// what that list does not name any more.
QString overviewUpsertSql()
{
    return upsertSql(u"source = ? AND gone_since IS NULL AND (%1) IS NOT (%2)"_s.arg(kFacts, kToldFacts));
}

/// Binds and executes; `more` are the values of the condition.
template <typename... More>
Result<void> writeOne(Statement &upsert, RowId customer, const Subscription &s, SubscriptionSource source,
    const QDateTime &now, const More &...more)
{
    return upsert.run(customer, s.id, now, s.name, s.offerName, s.offerId, s.order, s.parent, s.quantity,
        s.unitType, s.statusWord, s.term, s.billingCycle, s.autoRenews, s.starts, s.commitmentEnds,
        s.cancellableUntil, s.reseller, s.isTrial, s.productType, s.etag, int(source), more...);
}

Result<QStringList> presentIds(Database &database, RowId customer)
{
    auto read = Statement::prepare(
        database, u"SELECT id FROM subscription WHERE customer = ? AND gone_since IS NULL"_s);
    if (!read)
        return failure(read.error());
    if (const auto ran = read->run(customer); !ran)
        return failure(ran.error());
    QStringList ids;
    while (read->next())
        ids.append(read->text(0));
    if (const auto ended = read->end(); !ended)
        return failure(ended.error());
    return ids;
}

Result<void> markUnlistedGone(
    Database &database, RowId customer, const QSet<QString> &listed, const QDateTime &now)
{
    const auto present = presentIds(database, customer);
    if (!present)
        return failure(present.error());
    for (const QString &id : *present) {
        if (listed.contains(id))
            continue;
        const auto marked = runOnce(database,
            u"UPDATE subscription SET gone_since = ? WHERE customer = ? AND id = ?"_s, now, customer, id);
        if (!marked)
            return failure(marked.error());
    }
    return {};
}

Subscription subscriptionFrom(const Statement &read)
{
    Subscription s;
    s.customer = CustomerId::tryFromBytes(read.bytes(0)).value_or(CustomerId());
    s.id = SubscriptionId(read.text(1));
    s.name = read.text(3);
    s.offerName = read.text(4);
    s.offerId = read.text(5);
    s.order = OrderId(read.text(6));
    s.parent = SubscriptionId(read.text(7));
    s.quantity = int(read.number(8));
    s.unitType = read.text(9);
    s.statusWord = read.text(10);
    s.status = subscriptionStatusFrom(s.statusWord);
    s.term = read.text(11);
    s.billingCycle = read.text(12);
    s.autoRenews = read.optionalBool(13);
    s.starts = read.time(14);
    s.commitmentEnds = read.time(15);
    s.cancellableUntil = read.time(16);
    s.reseller = PartnerNumber(read.text(17));
    s.isTrial = read.number(18) != 0;
    s.productType = read.text(19);
    s.etag = read.text(20);
    s.source = read.number(21) == int(SubscriptionSource::Overview) ? SubscriptionSource::Overview
                                                                    : SubscriptionSource::Customer;
    s.readAt = read.time(2);
    return s;
}

/// A row of the customer's own list is as old as the last reading of that list.
QString readAtSql()
{
    return u"CASE s.source WHEN %1 THEN s.read_at ELSE coalesce(l.read_at, s.read_at) END"_s.arg(
        int(SubscriptionSource::Overview));
}

/// What subscriptionFrom() reads.
QString wholeSql()
{
    return u"c.guid, s.id, %1, %2"_s.arg(readAtSql(), kFacts);
}

/// What takeBriefs() reads.
QString briefSql()
{
    return u"s.customer, s.id, s.name, s.offer_name, s.quantity, s.status_word, s.commitment_ends, s.reseller, s.source, %1"_s
        .arg(readAtSql());
}
Result<void> takeBriefs(Statement &read, const SubscriptionTable::TakeBrief &take)
{
    while (read.next()) {
        SubscriptionBrief brief;
        brief.customer = RowId(read.number(0));
        brief.id = SubscriptionId(read.text(1));
        brief.name = read.text(2);
        brief.offerName = read.text(3);
        brief.quantity = int(read.number(4));
        brief.statusWord = read.text(5);
        if (!read.isNull(6))
            brief.commitmentEnds = read.number(6);
        brief.reseller = PartnerNumber(read.text(7));
        brief.source = SubscriptionSource(read.number(8));
        brief.readAt = read.number(9);
        take(brief);
    }
    return read.end();
}

/// At most so many rows, each once.
Result<QList<RowId>> rowsFrom(Statement &read, int most)
{
    QList<RowId> rows;
    QSet<RowId> seen;
    while (rows.size() < most && read.next()) {
        const auto row = RowId(read.number(0));
        if (!seen.contains(row))
            rows.append(row);
        seen.insert(row);
    }
    if (const auto ended = read.end(); !ended)
        return failure(ended.error());
    return rows;
}

} // namespace

SubscriptionTable::SubscriptionTable(Database &database)
    : m_database(database)
{
    Q_ASSERT(database.file() == File::Replica);
}

Result<void> SubscriptionTable::addTo(
    RowId customer, const QList<Subscription> &subscriptions, const QDateTime &now)
{
    Q_ASSERT(m_database.isInTransaction());
    auto upsert = Statement::prepare(m_database, ownUpsertSql());
    if (!upsert)
        return failure(upsert.error());
    for (const Subscription &subscription : subscriptions) {
        if (const auto written = writeOne(*upsert, customer, subscription, SubscriptionSource::Customer, now);
            !written)
            return written;
    }
    return {};
}

Result<void> SubscriptionTable::replaceOf(
    RowId customer, const QList<Subscription> &subscriptions, const QDateTime &now)
{
    if (const auto added = addTo(customer, subscriptions, now); !added)
        return added;
    QSet<QString> listed;
    for (const Subscription &subscription : subscriptions)
        listed.insert(subscription.id.toString());
    if (const auto marked = markUnlistedGone(m_database, customer, listed, now); !marked)
        return marked;
    return noteRead(customer, now);
}

Result<void> SubscriptionTable::noteRead(RowId customer, const QDateTime &now)
{
    Q_ASSERT(m_database.isInTransaction());
    const auto noted = runOnce(m_database,
        u"INSERT INTO subscription_list (customer, read_at) VALUES (?, ?)"
        " ON CONFLICT (customer) DO UPDATE SET read_at = excluded.read_at"_s,
        customer, now);
    if (!noted)
        return failure(noted.error());
    return {};
}

Result<QList<RowId>> SubscriptionTable::upsertOverview(
    const QList<Subscription> &subscriptions, const QDateTime &now)
{
    Q_ASSERT(m_database.isInTransaction());
    auto upsert = Statement::prepare(m_database, overviewUpsertSql());
    if (!upsert)
        return failure(upsert.error());
    const CustomerTable customers(m_database);
    QList<RowId> changed;
    QSet<RowId> seen;
    for (const Subscription &subscription : subscriptions) {
        const auto customer = customers.find(subscription.customer);
        if (!customer)
            return failure(customer.error());
        if (!*customer)
            continue;
        if (const auto written = writeOne(*upsert, **customer, subscription, SubscriptionSource::Overview,
                now, int(SubscriptionSource::Overview));
            !written)
            return failure(written.error());
        if (upsert->changedRows() == 0 || seen.contains(**customer))
            continue;
        seen.insert(**customer);
        changed.append(**customer);
    }
    return changed;
}

Result<QList<Subscription>> SubscriptionTable::of(RowId customer) const
{
    // index: the primary key
    auto read = Statement::prepare(m_database,
        u"SELECT %1 FROM subscription s JOIN customer_line c ON c.row = s.customer"
        " LEFT JOIN subscription_list l ON l.customer = s.customer"
        " WHERE s.customer = ? AND s.gone_since IS NULL ORDER BY name COLLATE NOCASE, id"_s.arg(wholeSql()));
    if (!read)
        return failure(read.error());
    if (const auto ran = read->run(customer); !ran)
        return failure(ran.error());
    QList<Subscription> subscriptions;
    while (read->next())
        subscriptions.append(subscriptionFrom(*read));
    if (const auto ended = read->end(); !ended)
        return failure(ended.error());
    return subscriptions;
}

Result<void> SubscriptionTable::forEach(const TakeBrief &take) const
{
    const auto last = CustomerTable(m_database).lastRow();
    if (!last)
        return failure(last.error());
    // In stretches: no statement stays open while the writer works (performance.md 9). index: the primary key
    auto read = Statement::prepare(m_database,
        u"SELECT %1 FROM subscription s CROSS JOIN customer_line c ON c.row = s.customer"
        " LEFT JOIN subscription_list l ON l.customer = s.customer"
        " WHERE s.customer > ? AND s.customer <= ? AND s.gone_since IS NULL AND c.is_gone = 0"_s.arg(
            briefSql()));
    if (!read)
        return failure(read.error());
    for (RowId after = 0; after < *last; after += kLookedAtATime) {
        const auto taken = read->run(after, after + kLookedAtATime).and_then([&read, &take] {
            return takeBriefs(*read, take);
        });
        if (!taken)
            return taken;
    }
    return {};
}

Result<void> SubscriptionTable::forEachOf(const QList<RowId> &customers, const TakeBrief &take) const
{
    // index: the primary key
    auto read = Statement::prepare(m_database,
        u"SELECT %1 FROM (SELECT value AS row FROM json_each(?)) asked CROSS JOIN customer_line c ON c.row = "
        u"asked.row"
        " CROSS JOIN subscription s ON s.customer = c.row"
        " LEFT JOIN subscription_list l ON l.customer = s.customer"
        " WHERE s.gone_since IS NULL AND c.is_gone = 0"_s.arg(briefSql()));
    if (!read)
        return failure(read.error());
    return read->run(customers).and_then([&read, &take] { return takeBriefs(*read, take); });
}

Result<QList<SubscriptionRow>> SubscriptionTable::rowsOf(const QList<RowId> &customers) const
{
    // index: the primary key
    auto read = Statement::prepare(m_database,
        u"SELECT %1, s.customer, c.company_name FROM (SELECT value AS row FROM json_each(?)) asked"
        " CROSS JOIN customer_line c ON c.row = asked.row CROSS JOIN subscription s ON s.customer = c.row"
        " LEFT JOIN subscription_list l ON l.customer = s.customer"
        " WHERE s.gone_since IS NULL AND c.is_gone = 0"_s.arg(wholeSql()));
    if (!read)
        return failure(read.error());
    if (const auto ran = read->run(customers); !ran)
        return failure(ran.error());
    QList<SubscriptionRow> rows;
    while (read->next())
        rows.append({RowId(read->number(22)), read->text(23), subscriptionFrom(*read)});
    if (const auto ended = read->end(); !ended)
        return failure(ended.error());
    return rows;
}

Result<std::optional<QDateTime>> SubscriptionTable::readAt(RowId customer) const
{
    const auto time =
        readNumber(m_database, u"SELECT read_at FROM subscription_list WHERE customer = ?"_s, customer);
    if (!time)
        return failure(time.error());
    if (!*time)
        return std::optional<QDateTime>();
    return std::optional<QDateTime>(QDateTime::fromMSecsSinceEpoch(**time, Qt::UTC));
}

Result<qint64> SubscriptionTable::count() const
{
    return readCounter(m_database, Counter::Subscriptions);
}

Result<qint64> SubscriptionTable::unreadCustomers() const
{
    const auto customers = readCounter(m_database, Counter::Customers);
    if (!customers)
        return failure(customers.error());
    const auto read = readCounter(m_database, Counter::ListsRead);
    if (!read)
        return failure(read.error());
    return *customers - *read;
}

Result<QList<RowId>> SubscriptionTable::endingUntil(
    const QDateTime &now, const QDateTime &until, const QDateTime &readBefore, int most) const
{
    // index: subscription_by_end, already in the order of the ends; no further than it takes
    auto read = Statement::prepare(m_database,
        u"SELECT s.customer FROM subscription s CROSS JOIN customer_line c ON c.row = s.customer"
        " LEFT JOIN subscription_list l ON l.customer = s.customer"
        " WHERE s.commitment_ends BETWEEN ? AND ? AND s.gone_since IS NULL AND c.is_gone = 0"
        " AND (l.read_at IS NULL OR l.read_at < ?) ORDER BY s.commitment_ends"_s);
    if (!read)
        return failure(read.error());
    if (const auto ran = read->run(now, until, readBefore); !ran)
        return failure(ran.error());
    return rowsFrom(*read, most);
}

Result<QList<RowId>> SubscriptionTable::oldestLists(const QDateTime &readBefore, int most) const
{
    // index: subscription_list_by_age
    auto read = Statement::prepare(m_database,
        u"SELECT l.customer FROM subscription_list l CROSS JOIN customer_line c ON c.row = l.customer"
        " WHERE l.read_at < ? AND c.is_gone = 0 ORDER BY l.read_at"_s);
    if (!read)
        return failure(read.error());
    if (const auto ran = read->run(readBefore); !ran)
        return failure(ran.error());
    return rowsFrom(*read, most);
}

Result<NeverRead> SubscriptionTable::neverRead(RowId after, int most) const
{
    const auto last = CustomerTable(m_database).lastRow();
    if (!last)
        return failure(last.error());
    const RowId end = after + kLookedAtATime;
    // In the order of the rows, and no further than a stretch: where all but a few were read, the next unread one
    // may be a million rows away.
    auto read = Statement::prepare(m_database,
        u"SELECT c.row FROM customer_line c WHERE c.row > ? AND c.row <= ? AND c.is_gone = 0"
        " AND c.is_unreadable = 0 AND NOT EXISTS"
        " (SELECT 1 FROM subscription_list l WHERE l.customer = c.row) ORDER BY c.row"_s);
    if (!read)
        return failure(read.error());
    if (const auto ran = read->run(after, end); !ran)
        return failure(ran.error());
    auto rows = rowsFrom(*read, most);
    if (!rows)
        return failure(rows.error());
    NeverRead found {std::move(*rows), end};
    if (found.rows.size() >= most)
        found.lookedUpTo = found.rows.constLast();
    if (found.lookedUpTo >= *last)
        found.lookedUpTo = 0;
    return found;
}

} // namespace tierdesk::store
