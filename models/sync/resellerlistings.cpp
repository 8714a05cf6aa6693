// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/resellerlistings.h"

#include "models/store/customertable.h"
#include "models/store/database.h"
#include "models/store/resellertable.h"
#include "models/sync/changefeed.h"
#include "models/sync/plausible.h"

#include <utility>

namespace tierdesk::sync {

using partnercenter::Priority;

ResellerListings::ResellerListings(const Account &account, QObject *parent)
    : QObject(parent)
    , m_account(account)
{
}

void ResellerListings::list(const ResellerId &reseller, Priority priority, Ended ended)
{
    requestPage(std::make_shared<Walk>(Walk {reseller, priority, std::move(ended), {}, 0}), {});
}

void ResellerListings::requestPage(const std::shared_ptr<Walk> &walk, const QString &continuation)
{
    m_account.api.customersOfReseller(walk->priority, walk->reseller, continuation,
        whileAlive(this, [this, walk, continuation](const Result<Listing<Customer>> &page) {
            takePage(walk, continuation, page);
        }));
}

void ResellerListings::takePage(
    const std::shared_ptr<Walk> &walk, const QString &asked, const Result<Listing<Customer>> &page)
{
    if (!page)
        return fail(*walk, page.error());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (const auto saved = savePage(*walk, *page, now); !saved)
        return fail(*walk, saved.error());
    const bool goesRound = page->continuation == asked;
    if (!page->continuation.isEmpty() && !goesRound)
        return requestPage(walk, page->continuation);
    if (!page->continuation.isEmpty() && !page->items.isEmpty())
        return fail(*walk, samePageAgain());
    if (const auto taken = takeOver(*walk, now); !taken)
        return fail(*walk, taken.error());
    if (walk->priority == Priority::Foreground)
        m_account.feed.flush();
    emit listed(walk->reseller, now);
    walk->ended(std::nullopt);
}

Result<void> ResellerListings::savePage(Walk &walk, const Listing<Customer> &page, const QDateTime &now)
{
    auto transaction = store::Transaction::begin(m_account.replica);
    if (!transaction)
        return failure(transaction.error());
    store::CustomerTable table(m_account.replica);
    const auto saved = table.upsert(page.items, now);
    if (!saved)
        return failure(saved.error());
    if (const auto committed = (*transaction)->commit(); !committed)
        return committed;
    walk.rows += saved->rows;
    walk.unreadable += int(page.unreadable.size());
    store::ChangeSet changes;
    changes.newCustomers = saved->added;
    changes.changedCustomers = saved->changed;
    m_account.feed.announce(changes);
    return {};
}

Result<void> ResellerListings::takeOver(const Walk &walk, const QDateTime &now)
{
    store::CustomerTable table(m_account.replica);
    const auto before = table.rowsOfReseller(walk.reseller);
    if (!before)
        return failure(before.error());
    auto transaction = store::Transaction::begin(m_account.replica);
    if (!transaction)
        return failure(transaction.error());
    const qint64 received = walk.rows.size() + walk.unreadable;
    // A reseller may lose its last customer, if a second listing says so, too.
    const auto believed = isBelieved(m_account.replica, QLatin1String("reseller ") + walk.reseller.toString(),
        received, before->size(), Empty::MayBe, now);
    if (!believed)
        return failure(believed.error());
    QList<store::RowId> rows = walk.rows;
    if (!*believed || walk.unreadable > 0)
        rows += *before; // any of them may be the item that could not be read, or on a page that did not come
    const auto listedAt = table.resellerListedAt(walk.reseller);
    if (!listedAt)
        return failure(listedAt.error());
    const auto changed = table.replaceCustomersOf(walk.reseller, rows, now);
    if (!changed)
        return failure(changed.error());
    if (!*believed) {
        // What is shown stays as old as it was.
        const auto set =
            store::ResellerTable(m_account.replica).setListed(walk.reseller, listedAt->value_or(QDateTime()));
        if (!set)
            return set;
    }
    if (const auto committed = (*transaction)->commit(); !committed)
        return committed;
    store::ChangeSet changes;
    changes.changedCustomers = *changed;
    changes.resellers = true; // how many are known, and as of when
    m_account.feed.announce(changes);
    if (!*believed)
        return failure(muchShorter(received, before->size()));
    return {};
}

void ResellerListings::fail(const Walk &walk, const Error &error)
{
    emit notListed(walk.reseller, error);
    walk.ended(error);
}

void ResellerListings::listAll(Ended ended, const std::optional<QDateTime> &listedBefore)
{
    m_allEnded = std::move(ended);
    if (m_left.isEmpty()) {
        auto resellers = store::ResellerTable(m_account.replica).byAge(listedBefore);
        if (!resellers)
            return std::exchange(m_allEnded, nullptr)(resellers.error());
        m_left = std::move(*resellers);
        m_all = m_left.size();
        m_problem.reset();
    }
    listNext();
}

void ResellerListings::forgetRound()
{
    if (!m_allEnded)
        m_left.clear();
}

void ResellerListings::listNext()
{
    emit progressed(m_all - m_left.size(), m_all);
    if (m_left.isEmpty())
        return std::exchange(m_allEnded, nullptr)(std::exchange(m_problem, std::nullopt));
    list(m_left.first(), Priority::Background, [this](const std::optional<Error> &error) {
        // An implausible listing is not asked for again at once; it has its turn in the next round.
        const bool isService = error && error->code != kMuchShorter && isRetryable(error->kind);
        if (isService)
            return std::exchange(m_allEnded, nullptr)(error);
        if (error)
            m_problem = Error {*error};
        m_left.removeFirst();
        listNext();
    });
}

} // namespace tierdesk::sync
