// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/customerreading.h"

#include "models/store/customertable.h"
#include "models/store/database.h"
#include "models/store/subscriptiontable.h"
#include "models/sync/customersync.h"
#include "models/sync/plausible.h"

#include <utility>

namespace tierdesk::sync {

using partnercenter::Priority;

void CustomerReading::Visit::note(const Error &met)
{
    if (!error || (concernsOne(*error) && !concernsOne(met)))
        error = met;
}

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
            save(visit, [this, visit, resellers = *answer](store::ChangeSet &changes) {
                return saveResellers(*visit, resellers, changes);
            });
        }));
}

void CustomerReading::readSubscriptions(const VisitPointer &visit)
{
    m_account.api.subscriptions(visit->priority, visit->customer,
        whileAlive(this, [this, visit](const Result<Listing<Subscription>> &answer) {
            if (!answer)
                return closeOne(visit, failure(answer.error()));
            save(visit, [this, visit, subscriptions = *answer](store::ChangeSet &changes) {
                return saveSubscriptions(*visit, subscriptions, changes);
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
    if (!result)
        visit->note(result.error());
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

// Nothing is hidden by a list that suddenly is empty, or far shorter than what is known (architecture.md,
// amendment 9), unless a second one says so, too.
template <typename T>
Result<CustomerReading::Extent> CustomerReading::extentOf(
    Visit &visit, const char *what, const Listing<T> &list, qint64 before, const QDateTime &now)
{
    // An item that cannot be read may be any of those that are missing. These lists are not paged (contract.md
    // 4.1): one that goes on elsewhere is a part.
    if (!list.unreadable.isEmpty() || !list.continuation.isEmpty())
        return Extent::Part;
    const auto believed =
        isBelieved(m_account.replica, QLatin1String(what) + QLatin1String(" of ") + visit.customer.toString(),
            list.items.size(), before, Empty::MayBe, now);
    if (!believed)
        return failure(believed.error());
    if (*believed)
        return Extent::Whole;
    visit.note(muchShorter(list.items.size(), before));
    return Extent::Doubted;
}

Result<void> CustomerReading::saveResellers(
    Visit &visit, const Listing<Reseller> &resellers, store::ChangeSet &changes)
{
    const auto row = rowOf(visit.customer);
    if (!row)
        return failure(row.error());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    store::CustomerTable table(m_account.replica);
    const auto before = table.resellersOf(*row);
    if (!before)
        return failure(before.error());
    const auto extent = extentOf(visit, "resellers", resellers, before->size(), now);
    if (!extent)
        return failure(extent.error());
    QList<ResellerId> ids;
    for (const Reseller &reseller : resellers.items)
        ids.append(reseller.id);
    if (*extent == Extent::Whole) {
        if (const auto replaced = table.replaceResellersOf(*row, ids, now); !replaced)
            return replaced;
    } else {
        for (const ResellerId &id : std::as_const(ids)) {
            const auto added =
                table.associate(*row, id, store::AssociationSource::CustomerRelationships, now);
            if (!added)
                return added;
        }
    }
    changes.changedCustomers.append(*row);
    changes.resellers = true;
    return {};
}

Result<void> CustomerReading::saveSubscriptions(
    Visit &visit, const Listing<Subscription> &subscriptions, store::ChangeSet &changes)
{
    const auto row = rowOf(visit.customer);
    if (!row)
        return failure(row.error());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    store::SubscriptionTable table(m_account.replica);
    const auto before = table.of(*row);
    if (!before)
        return failure(before.error());
    const auto extent = extentOf(visit, "subscriptions", subscriptions, before->size(), now);
    if (!extent)
        return failure(extent.error());
    auto saved = *extent == Extent::Whole ? table.replaceOf(*row, subscriptions.items, now)
                                          : table.addTo(*row, subscriptions.items, now);
    if (saved && *extent == Extent::Part)
        saved = table.noteRead(*row, now);
    if (!saved)
        return saved;
    changes.changedSubscriptionsOf.append(*row);
    return {};
}

} // namespace tierdesk::sync
