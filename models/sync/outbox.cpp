// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/outbox.h"

#include "models/store/customertable.h"
#include "models/store/database.h"
#include "models/store/operationtable.h"
#include "models/sync/changefeed.h"
#include "models/sync/operationrun.h"

#include <algorithm>
#include <iterator>

namespace tierdesk::sync {

namespace {

/// What only one operation at a time may be at; empty = nothing.
QString keyOf(const Operation &operation)
{
    if (!operation.customer)
        return {}; // it is only about to exist
    const QString customer = operation.customer->toString();
    switch (operation.kind()) {
    case OperationKind::NewCustomer:
    case OperationKind::NewSubscription:
        return QLatin1String("orders of ") + customer;
    case OperationKind::SubscriptionChange:
        return QLatin1String("subscription ") + customer + u' '
            + operation.change().subscription.toString().toLower();
    }
    return {};
}

Error notMeant(const char *why, Cause cause = {})
{
    return {Error::Kind::Rejected, int(cause), 0, QLatin1String(why), {}, {}, {}};
}

/// Why it is not even written down; nothing if it can be meant.
std::optional<Error> faultOf(const NewCustomer &customer)
{
    // Without a reseller the service would silently make it our own customer (quirks.md 47).
    if (customer.reseller.id.isNull())
        return notMeant("no reseller", Cause::NoReseller);
    return std::nullopt;
}

std::optional<Error> faultOf(const NewSubscription &order)
{
    if (order.reseller.number.isEmpty())
        return notMeant("no reseller of record"); // would lose its incentive silently (quirks.md 70)
    if (order.lines.isEmpty())
        return notMeant("nothing to order");
    return std::nullopt;
}

std::optional<Error> faultOf(const SubscriptionChange &change)
{
    QList<SubscriptionMember> seen;
    for (const MemberChange &member : change.changes) {
        if (member.from == member.to || seen.contains(member.member))
            return notMeant("a member that does not change, or twice");
        seen.append(member.member);
    }
    if (seen.isEmpty())
        return notMeant("nothing to change");
    return std::nullopt;
}

bool hasSent(const Operation &operation)
{
    return std::any_of(operation.steps.begin(), operation.steps.end(), [](const OperationStep &step) {
        return step.state == StepState::Running || step.answeredAt.isValid();
    });
}

} // namespace

Outbox::Outbox(const Account &account, QObject *parent)
    : QObject(parent)
    , m_account(account)
{
}

Result<void> Outbox::noteLostPasswords()
{
    store::OperationTable table(m_account.desk);
    const auto operations = table.all();
    if (!operations)
        return failure(operations.error());
    auto transaction = store::Transaction::begin(m_account.desk);
    if (!transaction)
        return failure(transaction.error());
    for (Operation operation : *operations) {
        const bool isNewCustomer = operation.kind() == OperationKind::NewCustomer;
        if (!isNewCustomer || !operation.customer || operation.passwordShown || operation.passwordLost)
            continue;
        operation.passwordLost = true;
        if (const auto updated = table.update(operation); !updated)
            return updated;
    }
    return (*transaction)->commit();
}

void Outbox::start()
{
    const auto known = operations();
    if (!known) {
        emit failed(known.error());
        return;
    }
    mendReplica(*known);
    const store::OperationTable table(m_account.desk);
    // What cannot be read is not gone on with, and whoever misses it must hear why.
    if (const auto unreadable = table.unreadable(); unreadable && !unreadable->isEmpty())
        emit failed(unreadable->constFirst().error);
    // Those first of which something was sent: another one that goes before would spoil their proof.
    QList<Operation> waiting;
    std::copy_if(
        known->crbegin(), known->crend(), std::back_inserter(waiting), [](const Operation &operation) {
            return !isFinished(operation.state) || OperationRun::stepLeftUnclear(operation) != nullptr;
        });
    std::stable_partition(waiting.begin(), waiting.end(), hasSent);
    for (const Operation &operation : std::as_const(waiting)) {
        if (isFinished(operation.state)) // given up: it only holds the others back
            (void)mayGo(operation);
        run(operation)->begin();
    }
}

void Outbox::tryNow()
{
    for (OperationRun *run : std::as_const(m_runs))
        run->tryNow();
}

Result<Operation> Outbox::submit(const DraftId &draft, const Intent &intent)
{
    const auto present = findByDraft(draft);
    if (!present)
        return failure(present.error());
    if (*present) {
        OperationRun *known = run(**present);
        known->begin();
        return known->operation();
    }
    if (const auto fault = std::visit([](const auto &wanted) { return faultOf(wanted); }, intent))
        return failure(*fault);
    const Operation operation = Operation::of(draft, intent, QDateTime::currentDateTimeUtc());
    auto transaction = store::Transaction::begin(m_account.desk);
    if (!transaction)
        return failure(transaction.error());
    if (const auto inserted = store::OperationTable(m_account.desk).insert(operation); !inserted)
        return failure(inserted.error());
    if (const auto committed = (*transaction)->commit(); !committed)
        return failure(committed.error());
    emit changed(operation);
    // Queued: whoever submitted hears that it is written down before anything else happens to it.
    OperationRun *fresh = run(operation);
    QMetaObject::invokeMethod(fresh, &OperationRun::begin, Qt::QueuedConnection);
    return operation;
}

void Outbox::tryAgain(const OperationId &id, const std::optional<Intent> &intent)
{
    if (OperationRun *known = run(id))
        known->tryAgain(intent.value_or(known->operation().intent));
}

void Outbox::giveUp(const OperationId &id)
{
    if (OperationRun *known = run(id))
        known->giveUp();
}

void Outbox::markPasswordShown(const OperationId &id)
{
    if (OperationRun *known = run(id))
        known->markPasswordShown();
}

Result<QList<Operation>> Outbox::operations() const
{
    return store::OperationTable(m_account.desk).all();
}

Result<QList<store::UnreadableOperation>> Outbox::unreadable() const
{
    return store::OperationTable(m_account.desk).unreadable();
}

Result<std::optional<Operation>> Outbox::find(const OperationId &id) const
{
    return store::OperationTable(m_account.desk).find(id);
}

Result<std::optional<Operation>> Outbox::findByDraft(const DraftId &draft) const
{
    return store::OperationTable(m_account.desk).findByDraft(draft);
}

OperationRun *Outbox::run(const OperationId &id)
{
    if (OperationRun *known = m_runs.value(id))
        return known;
    const auto operation = find(id);
    if (!operation) {
        emit failed(operation.error());
        return nullptr;
    }
    return *operation ? run(**operation) : nullptr;
}

OperationRun *Outbox::run(const Operation &operation)
{
    if (OperationRun *known = m_runs.value(operation.id))
        return known;
    auto *fresh = new OperationRun(
        operation, m_account, [this](const Operation &next) { return mayGo(next); }, this);
    m_runs.insert(operation.id, fresh);
    connect(fresh, &OperationRun::changed, this, &Outbox::letNextGo);
    connect(fresh, &OperationRun::changed, this, &Outbox::changed);
    connect(fresh, &OperationRun::passwordCame, this, &Outbox::passwordCame);
    connect(fresh, &OperationRun::customerExists, this, &Outbox::recordCustomer);
    connect(fresh, &OperationRun::subscriptionsChanged, this, &Outbox::subscriptionsChanged);
    return fresh;
}

/// One at a time where one could spoil another's proof. Two changes of a subscription: what the second one sets
/// is for the first neither as before nor as wanted. Two orders of a customer: once a cart is gone, only what the
/// customer has more than before proves its order, whichever products they hold.
bool Outbox::mayGo(const Operation &operation)
{
    const QString key = keyOf(operation);
    if (key.isEmpty())
        return true;
    const OperationId holder = m_holders.value(key, operation.id);
    if (holder == operation.id) {
        m_holders.insert(key, operation.id);
        return true;
    }
    if (QList<OperationId> &waiting = m_waiting[key]; !waiting.contains(operation.id))
        waiting.append(operation.id);
    return false;
}

void Outbox::letNextGo(const Operation &ended)
{
    // What was given up on the way may still be carried out: the others wait until that is known.
    const bool isOver = ended.state == OperationState::Done || ended.state == OperationState::Refused
        || (ended.state == OperationState::GivenUp && OperationRun::stepLeftUnclear(ended) == nullptr);
    const QString key = keyOf(ended);
    if (!isOver || m_holders.value(key) != ended.id)
        return;
    m_holders.remove(key);
    QList<OperationId> &waiting = m_waiting[key];
    while (!waiting.isEmpty() && !m_holders.contains(key)) {
        OperationRun *next = m_runs.value(waiting.takeFirst());
        if (next == nullptr || !next->isHeldBack())
            continue; // given up meanwhile
        m_holders.insert(key, next->operation().id);
        // Queued: the one before is still saying how it ended.
        QMetaObject::invokeMethod(next, &OperationRun::begin, Qt::QueuedConnection);
    }
    if (waiting.isEmpty())
        m_waiting.remove(key);
}

void Outbox::recordCustomer(const Operation &operation, const CustomerDetails &details)
{
    if (const auto recorded = record(operation, details); !recorded)
        emit failed(recorded.error()); // mended at the next start, and by every later reading
}

/// The desk file knows already; now the replica: the customer's row, and whose customer it is.
Result<void> Outbox::record(const Operation &operation, const CustomerDetails &details)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    store::CustomerTable table(m_account.replica);
    auto transaction = store::Transaction::begin(m_account.replica);
    if (!transaction)
        return failure(transaction.error());
    const auto outcome = table.upsert({details.customer}, now);
    if (!outcome)
        return failure(outcome.error());
    const store::RowId row = outcome->rows.first();
    // What was merely found in a list says nothing of the rest.
    if (!details.address.country.isEmpty())
        if (const auto saved = table.saveDetails(details, now); !saved)
            return failure(saved.error());
    const auto associated =
        table.associate(row, operation.reseller().id, store::AssociationSource::OwnCreation, now);
    if (!associated)
        return associated;
    if (const auto committed = (*transaction)->commit(); !committed)
        return committed;
    store::ChangeSet changes;
    changes.newCustomers = outcome->added;
    changes.changedCustomers = {row};
    changes.resellers = true;
    m_account.feed.announce(changes);
    emit customerSaved(details.customer.id, row);
    return {};
}

/// A kill between the two files leaves a customer that only the desk file knows.
void Outbox::mendReplica(const QList<Operation> &known)
{
    const store::CustomerTable table(m_account.replica);
    for (const Operation &operation : known) {
        if (operation.kind() != OperationKind::NewCustomer || !operation.customer)
            continue;
        const auto row = table.find(*operation.customer);
        if (!row || *row)
            continue;
        CustomerDetails details;
        details.customer.id = *operation.customer;
        details.customer.companyName = operation.newCustomer().companyName;
        details.customer.domain = operation.newCustomer().domain();
        details.customer.relationship = QStringLiteral("reseller"); // contract.md 7.4: what the answer says
        recordCustomer(operation, details);
    }
}

} // namespace tierdesk::sync
