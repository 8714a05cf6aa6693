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
            if (const Ended asked = std::exchange(m_asked, nullptr))
                asked(found.error());
            return;
        }
        if (!found->isEmpty() && !found->first().isGone && !found->first().id.isNull()) {
            m_account.api.customer(Priority::Background, found->first().id,
                whileAlive(this,
                    [this, row](const Result<CustomerDetails> &answer) { takeAnswerFor(row, answer); }));
            return;
        }
        m_unseen.removeFirst();
    }
    if (const Ended asked = std::exchange(m_asked, nullptr))
        asked(std::nullopt);
}

void CustomerSync::takeAnswerFor(store::RowId row, const Result<CustomerDetails> &answer)
{
    if (!answer && isRetryable(answer.error().kind)) {
        if (const Ended asked = std::exchange(m_asked, nullptr))
            asked(answer.error()); // the row stays first in line
        return;
    }
    m_unseen.removeAll(row);
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
    if (const auto written = write(); !written) {
        if (const Ended asked = std::exchange(m_asked, nullptr))
            asked(written.error());
        return;
    }
    store::ChangeSet changes;
    changes.changedCustomers = {row};
    m_account.feed.announce(changes);
    askForNext();
}

} // namespace tierdesk::sync
