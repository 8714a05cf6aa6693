// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/outbox.h"

#include "models/store/customertable.h"
#include "models/store/database.h"
#include "models/store/operationtable.h"
#include "models/sync/changefeed.h"
#include "models/sync/operationrun.h"

namespace tierdesk::sync {

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
    const auto unfinished = table.unfinished();
    if (!unfinished) {
        emit failed(unfinished.error());
        return;
    }
    for (const Operation &operation : *unfinished)
        run(operation)->begin();
    // What a person left while its outcome was unclear may exist all the same.
    for (const Operation &operation : *known)
        if (operation.state == OperationState::GivenUp && OperationRun::isCustomerUnclear(operation))
            run(operation)->begin();
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
    const Operation operation = Operation::of(draft, intent, QDateTime::currentDateTimeUtc());
    // Without a reseller the service would silently make it our own customer (quirks.md 47).
    if (operation.kind() != OperationKind::SubscriptionChange && operation.reseller().id.isNull())
        return failure(
            {Error::Kind::Rejected, int(Cause::NoReseller), 0, QStringLiteral("no reseller"), {}, {}, {}});

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
    auto *fresh = new OperationRun(operation, m_account, this);
    m_runs.insert(operation.id, fresh);
    connect(fresh, &OperationRun::changed, this, &Outbox::changed);
    connect(fresh, &OperationRun::passwordCame, this, &Outbox::passwordCame);
    connect(fresh, &OperationRun::customerExists, this, &Outbox::recordCustomer);
    connect(fresh, &OperationRun::orderPlaced, this, &Outbox::orderPlaced);
    return fresh;
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
