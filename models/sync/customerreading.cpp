// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/customerreading.h"

#include "models/store/customertable.h"
#include "models/store/database.h"
#include "models/store/subscriptiontable.h"
#include "models/sync/changefeed.h"
#include "models/sync/customersync.h"

namespace tierdesk::sync {

using partnercenter::Priority;

CustomerReading::CustomerReading(const Account &account, QObject *parent)
    : QObject(parent)
    , m_account(account)
{
}

void CustomerReading::read(const CustomerId &customer, Priority priority, Ended ended)
{
    const auto visit = std::make_shared<Visit>(Visit {customer, priority, std::move(ended), 0, {}});
    // What belongs to a customer can be kept only once the replica has the customer itself.
    if (rowOf(customer)) {
        visit->open = 3;
        readDetails(visit);
        readBelongings(visit);
        return;
    }
    visit->open = 1;
    Visit first = *visit;
    const auto details = std::make_shared<Visit>(std::move(first));
    details->ended = whileAlive(this, [this, visit](const std::optional<Error> &error) {
        if (error)
            return visit->ended(error);
        visit->open = 2;
        readBelongings(visit);
    });
    readDetails(details);
}

void CustomerReading::readSubscriptions(const CustomerId &customer, Priority priority, Ended ended)
{
    m_account.api.subscriptions(priority, customer,
        whileAlive(this, [this, customer, ended](const Result<Listing<Subscription>> &answer) {
            const Result<void> result =
                answer ? saveSubscriptions(customer, *answer) : Result<void>(failure(answer.error()));
            ended(result ? std::nullopt : std::optional(result.error()));
        }));
}

void CustomerReading::readDetails(const VisitPointer &visit)
{
    m_account.api.customer(visit->priority, visit->customer,
        whileAlive(this, [this, visit](const Result<CustomerDetails> &answer) {
            closeOne(visit, saveDetails(visit->customer, answer));
        }));
}

void CustomerReading::readBelongings(const VisitPointer &visit)
{
    m_account.api.resellersOfCustomer(visit->priority, visit->customer,
        whileAlive(this, [this, visit](const Result<Listing<Reseller>> &answer) {
            closeOne(visit,
                answer ? saveResellers(visit->customer, *answer) : Result<void>(failure(answer.error())));
        }));
    m_account.api.subscriptions(visit->priority, visit->customer,
        whileAlive(this, [this, visit](const Result<Listing<Subscription>> &answer) {
            closeOne(visit,
                answer ? saveSubscriptions(visit->customer, *answer) : Result<void>(failure(answer.error())));
        }));
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

Result<void> CustomerReading::saveDetails(const CustomerId &id, const Result<CustomerDetails> &details)
{
    if (!details && !isClearlyNotFound(details.error()))
        return failure(details.error());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    store::CustomerTable table(m_account.replica);
    auto transaction = store::Transaction::begin(m_account.replica);
    if (!transaction)
        return failure(transaction.error());
    const bool isNew = !rowOf(id);
    const auto row = details ? table.saveDetails(*details, now) : rowOf(id);
    if (!row)
        return failure(row.error());
    if (!details)
        if (const auto marked = table.markGone(*row, now); !marked)
            return marked;
    if (const auto committed = (*transaction)->commit(); !committed)
        return committed;
    store::ChangeSet changes;
    (isNew ? changes.newCustomers : changes.changedCustomers).append(*row);
    m_account.feed.announce(changes);
    return details ? Result<void>() : failure(details.error());
}

Result<void> CustomerReading::saveResellers(const CustomerId &id, const Listing<Reseller> &resellers)
{
    const auto row = rowOf(id);
    if (!row)
        return failure(row.error());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    store::CustomerTable table(m_account.replica);
    auto transaction = store::Transaction::begin(m_account.replica);
    if (!transaction)
        return failure(transaction.error());
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
    if (const auto committed = (*transaction)->commit(); !committed)
        return committed;
    store::ChangeSet changes;
    changes.changedCustomers = {*row};
    changes.resellers = true;
    m_account.feed.announce(changes);
    return {};
}

Result<void> CustomerReading::saveSubscriptions(
    const CustomerId &id, const Listing<Subscription> &subscriptions)
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
    auto transaction = store::Transaction::begin(m_account.replica);
    if (!transaction)
        return failure(transaction.error());
    if (const auto replaced = table.replaceOf(*row, all, QDateTime::currentDateTimeUtc()); !replaced)
        return replaced;
    if (const auto committed = (*transaction)->commit(); !committed)
        return committed;
    store::ChangeSet changes;
    changes.changedSubscriptionsOf = {*row};
    m_account.feed.announce(changes);
    return {};
}

} // namespace tierdesk::sync
