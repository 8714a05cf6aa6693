// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The half of CustomerSync that asks for customers which a complete listing did not name.
#include "models/partnercenter/api.h"
#include "models/store/customertable.h"
#include "models/store/database.h"
#include "models/sync/changefeed.h"
#include "models/sync/customersync.h"
#include "models/sync/plausible.h"

#include <utility>

namespace tierdesk::sync {

using partnercenter::Priority;

void CustomerSync::askForUnseen(Ended ended)
{
    m_asking = {std::move(ended), m_unseen};
    askForNext();
}

void CustomerSync::askForNext()
{
    while (!m_asking.left.isEmpty()) {
        const store::RowId row = m_asking.left.takeFirst();
        const auto found = store::CustomerTable(m_account.replica).rows({row});
        if (!found) {
            return endAsking(found.error());
        }
        if (!found->isEmpty() && !found->first().isGone && !found->first().id.isNull()) {
            m_account.api.customer(Priority::Background, found->first().id,
                whileAlive(this,
                    [this, row](const Result<CustomerDetails> &answer) { takeAnswerFor(row, answer); }));
            return;
        }
        noteAsked(row);
    }
    endAsking(m_asking.fault);
}

/// Written down at the end: a kill before that costs asking again.
void CustomerSync::noteAsked(store::RowId row)
{
    markSeen(row);
    m_asking.hasAnswers = true;
}

void CustomerSync::endAsking(std::optional<Error> error)
{
    if (std::exchange(m_asking.hasAnswers, false)) {
        const auto write = [this]() -> Result<void> {
            auto transaction = store::Transaction::begin(m_account.replica);
            if (!transaction)
                return failure(transaction.error());
            if (const auto written = store::SyncStateTable(m_account.replica).write(m_bookmark); !written)
                return written;
            return (*transaction)->commit();
        };
        if (const auto written = write(); !written && !error)
            error = written.error();
    }
    if (const Ended ended = std::exchange(m_asking.ended, nullptr))
        ended(std::move(error));
}

void CustomerSync::takeAnswerFor(store::RowId row, const Result<CustomerDetails> &answer)
{
    if (!answer && !concernsOne(answer.error()))
        return endAsking(answer.error());
    if (!answer && isFaultAtOne(answer.error()))
        return putOff(row, answer.error());
    m_asking.faultsInARow = 0;
    if (answer || isClearlyNotFound(answer.error())) { // refused is not absent: it stays as it was last seen
        if (const auto kept = keep(row, answer, QDateTime::currentDateTimeUtc()); !kept)
            return endAsking(kept.error());
    }
    noteAsked(row);
    askForNext();
}

/// The row stays unseen, behind the others.
void CustomerSync::putOff(store::RowId row, const Error &fault)
{
    m_unseen.removeAll(row);
    m_unseen.append(row);
    m_asking.fault = fault;
    if (++m_asking.faultsInARow >= kMostFaultsInARow)
        return endAsking(fault);
    askForNext();
}

Result<void> CustomerSync::keep(store::RowId row, const Result<CustomerDetails> &answer, const QDateTime &now)
{
    store::CustomerTable table(m_account.replica);
    auto transaction = store::Transaction::begin(m_account.replica);
    if (!transaction)
        return failure(transaction.error());
    if (answer) {
        if (const auto saved = table.saveDetails(*answer, now); !saved)
            return failure(saved.error());
    } else if (const auto marked = table.markGone(row, now); !marked) {
        return marked;
    }
    if (const auto committed = (*transaction)->commit(); !committed)
        return committed;
    store::ChangeSet changes;
    changes.changedCustomers = {row};
    m_account.feed.announce(changes);
    return {};
}

} // namespace tierdesk::sync
