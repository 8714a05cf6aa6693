// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The half of CustomerSync that asks for customers which a complete listing did not name.
#include "models/partnercenter/api.h"
#include "models/store/customertable.h"
#include "models/store/database.h"
#include "models/sync/changefeed.h"
#include "models/sync/customersync.h"

namespace tierdesk::sync {

using partnercenter::Priority;

void CustomerSync::askForUnseen(Ended ended)
{
    m_asked = std::move(ended);
    askForNext();
}

void CustomerSync::askForNext()
{
    while (!m_unseen.isEmpty()) {
        const store::RowId row = m_unseen.first();
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
    endAsking(std::nullopt);
}

/// Written down at the end: a kill before that costs asking again.
void CustomerSync::noteAsked(store::RowId row)
{
    markSeen(row);
    m_hasAsked = true;
}

void CustomerSync::endAsking(std::optional<Error> error)
{
    if (std::exchange(m_hasAsked, false)) {
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
    if (const Ended asked = std::exchange(m_asked, nullptr))
        asked(std::move(error));
}

void CustomerSync::takeAnswerFor(store::RowId row, const Result<CustomerDetails> &answer)
{
    if (!answer && isRetryable(answer.error().kind))
        return endAsking(answer.error()); // the row stays first in line
    noteAsked(row);
    if (!answer && !isClearlyNotFound(answer.error()))
        return askForNext(); // refused is not absent: it stays as it was last seen

    const QDateTime now = QDateTime::currentDateTimeUtc();
    store::CustomerTable table(m_account.replica);
    const auto write = [&]() -> Result<void> {
        auto transaction = store::Transaction::begin(m_account.replica);
        if (!transaction)
            return failure(transaction.error());
        if (answer) {
            if (const auto saved = table.saveDetails(*answer, now); !saved)
                return failure(saved.error());
        } else if (const auto marked = table.markGone(row, now); !marked) {
            return marked;
        }
        return (*transaction)->commit();
    };
    if (const auto written = write(); !written)
        return endAsking(written.error());
    store::ChangeSet changes;
    changes.changedCustomers = {row};
    m_account.feed.announce(changes);
    askForNext();
}

} // namespace tierdesk::sync
