// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/customerreading.h"

#include "models/store/customertable.h"
#include "models/store/database.h"
#include "models/store/subscriptiontable.h"
#include "models/sync/customersync.h"

#include <algorithm>

namespace tierdesk::sync {

using partnercenter::Priority;

CustomerReading::CustomerReading(const Account &account, QObject *parent)
    : QObject(parent)
    , m_account(account)
    , m_batch(account)
{
}

void CustomerReading::read(const CustomerId &customer, Priority priority, Ended ended)
{
    const auto visit = std::make_shared<Visit>(Visit {customer, priority, std::move(ended), 0, {}});
    // What belongs to a customer can be kept only once the replica has the customer itself.
    if (rowOf(customer)) {
        visit->open = 3;
        readDetails(visit);
        readResellers(visit);
        readSubscriptions(visit);
        return;
    }
    visit->open = 1;
    Visit first = *visit;
    const auto details = std::make_shared<Visit>(std::move(first));
    details->ended = whileAlive(this, [this, visit](const std::optional<Error> &error) {
        if (error)
            return visit->ended(error);
        visit->open = 2;
        readResellers(visit);
        readSubscriptions(visit);
    });
    readDetails(details);
}

void CustomerReading::readSubscriptions(const CustomerId &customer, Priority priority, Ended ended)
{
    readSubscriptions(std::make_shared<Visit>(Visit {customer, priority, std::move(ended), 1, {}}));
}

void CustomerReading::readDetails(const VisitPointer &visit)
{
    m_account.api.customer(visit->priority, visit->customer,
        whileAlive(this, [this, visit](const Result<CustomerDetails> &answer) {
            if (answer)
                return save(visit, [this, details = *answer](store::ChangeSet &changes) {
                    return saveDetails(details, changes);
                });
            if (!isClearlyNotFound(answer.error()))
                return closeOne(visit, failure(answer.error()));
            save(
                visit,
                [this, id = visit->customer](store::ChangeSet &changes) { return saveGone(id, changes); },
                answer.error());
        }));
}

void CustomerReading::readResellers(const VisitPointer &visit)
{
    m_account.api.resellersOfCustomer(visit->priority, visit->customer,
        whileAlive(this, [this, visit](const Result<Listing<Reseller>> &answer) {
            if (!answer)
                return closeOne(visit, failure(answer.error()));
            save(visit, [this, id = visit->customer, resellers = *answer](store::ChangeSet &changes) {
                return saveResellers(id, resellers, changes);
            });
        }));
}

void CustomerReading::readSubscriptions(const VisitPointer &visit)
{
    m_account.api.subscriptions(visit->priority, visit->customer,
        whileAlive(this, [this, visit](const Result<Listing<Subscription>> &answer) {
            if (!answer)
                return closeOne(visit, failure(answer.error()));
            save(visit, [this, id = visit->customer, subscriptions = *answer](store::ChangeSet &changes) {
                return saveSubscriptions(id, subscriptions, changes);
            });
        }));
}

/// `after` is what the answer itself means, once it is written down.
void CustomerReading::save(
    const VisitPointer &visit, const WriteBatch::Write &write, const std::optional<Error> &after)
{
    const auto written = [this, visit, after](const Result<void> &result) {
        closeOne(visit, result && after ? Result<void>(failure(*after)) : result);
    };
    if (visit->priority == Priority::Foreground)
        written(m_batch.writeNow(write));
    else
        m_batch.add(write, written);
}

void CustomerReading::closeOne(const VisitPointer &visit, const Result<void> &result)
{
    if (!result && !visit->error)
        visit->error = result.error();
    if (--visit->open == 0)
        visit->ended(visit->error);
}

Result<store::RowId> CustomerReading::rowOf(const CustomerId &id) const
{
    const auto row = store::CustomerTable(m_account.replica).find(id);
    if (!row)
        return failure(row.error());
    if (!*row)
        return failure(
            {Error::Kind::NotFound, 0, 0, QStringLiteral("customer not in the replica"), {}, {}, {}});
    return **row;
}

Result<void> CustomerReading::saveDetails(const CustomerDetails &details, store::ChangeSet &changes)
{
    const bool isNew = !rowOf(details.customer.id);
    const auto row =
        store::CustomerTable(m_account.replica).saveDetails(details, QDateTime::currentDateTimeUtc());
    if (!row)
        return failure(row.error());
    (isNew ? changes.newCustomers : changes.changedCustomers).append(*row);
    return {};
}

Result<void> CustomerReading::saveGone(const CustomerId &id, store::ChangeSet &changes)
{
    const auto row = rowOf(id);
    if (!row)
        return failure(row.error());
    const auto marked =
        store::CustomerTable(m_account.replica).markGone(*row, QDateTime::currentDateTimeUtc());
    if (!marked)
        return marked;
    changes.changedCustomers.append(*row);
    return {};
}

Result<void> CustomerReading::saveResellers(
    const CustomerId &id, const Listing<Reseller> &resellers, store::ChangeSet &changes)
{
    const auto row = rowOf(id);
    if (!row)
        return failure(row.error());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    store::CustomerTable table(m_account.replica);
    if (resellers.unreadable.isEmpty()) {
        QList<ResellerId> ids;
        for (const Reseller &reseller : resellers.items)
            ids.append(reseller.id);
        if (const auto replaced = table.replaceResellersOf(*row, ids, now); !replaced)
            return replaced;
    } else {
        for (const Reseller &reseller : resellers.items) {
            const auto added =
                table.associate(*row, reseller.id, store::AssociationSource::CustomerRelationships, now);
            if (!added)
                return added;
        }
    }
    changes.changedCustomers.append(*row);
    changes.resellers = true;
    return {};
}

Result<void> CustomerReading::saveSubscriptions(
    const CustomerId &id, const Listing<Subscription> &subscriptions, store::ChangeSet &changes)
{
    const auto row = rowOf(id);
    if (!row)
        return failure(row.error());
    store::SubscriptionTable table(m_account.replica);
    QList<Subscription> all = subscriptions.items;
    if (!subscriptions.unreadable.isEmpty()) {
        // Any row that is missing may be the item that could not be read: it stays as it was.
        const auto before = table.of(*row);
        if (!before)
            return failure(before.error());
        for (const Subscription &known : *before) {
            const bool isNamed = std::any_of(subscriptions.items.begin(), subscriptions.items.end(),
                [&known](const Subscription &read) { return read.id == known.id; });
            if (!isNamed && known.source == SubscriptionSource::Customer)
                all.append(known);
        }
    }
    if (const auto replaced = table.replaceOf(*row, all, QDateTime::currentDateTimeUtc()); !replaced)
        return replaced;
    changes.changedSubscriptionsOf.append(*row);
    return {};
}

} // namespace tierdesk::sync
