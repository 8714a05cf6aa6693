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
    , m_batch(account)
{
}

void ResellerListings::list(const ResellerId &reseller, Ended ended)
{
    requestPage(std::make_shared<Walk>(Walk {reseller, Priority::Foreground, std::move(ended)}), {});
}

void ResellerListings::requestPage(const WalkPointer &walk, const QString &continuation)
{
    m_account.api.customersOfReseller(walk->priority, walk->reseller, continuation,
        whileAlive(this, [this, walk, continuation](const Result<Listing<Customer>> &page) {
            takePage(walk, continuation, page);
        }));
}

void ResellerListings::takePage(
    const WalkPointer &walk, const QString &asked, const Result<Listing<Customer>> &page)
{
    const auto fail = [this, &walk](const Error &error) {
        emit notListed(walk->reseller, error);
        walk->ended(error);
    };
    if (!page)
        return fail(page.error());
    walk->pages.append(*page);
    const bool goesRound = page->continuation == asked;
    if (!page->continuation.isEmpty() && !goesRound)
        return requestPage(walk, page->continuation);
    if (!page->continuation.isEmpty() && !page->items.isEmpty())
        return fail(samePageAgain());
    save(walk);
}

void ResellerListings::save(const WalkPointer &walk)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const WriteBatch::Write write = [this, walk, now](
                                        store::ChangeSet &changes) { return takeOver(*walk, now, changes); };
    if (walk->priority == Priority::Foreground) {
        const Result<void> written = m_batch.writeNow(write);
        m_account.feed.flush();
        return walk->ended(tell(*walk, written, now));
    }
    m_batch.add(
        write, [this, walk, now](const Result<void> &written) { noteWritten(tell(*walk, written, now)); });
    walk->ended(std::nullopt);
}

std::optional<Error> ResellerListings::tell(
    const Walk &walk, const Result<void> &written, const QDateTime &now)
{
    const std::optional<Error> problem = written ? walk.doubt : std::optional(written.error());
    if (problem)
        emit notListed(walk.reseller, *problem);
    else
        emit listed(walk.reseller, now);
    return problem;
}

Result<QList<store::RowId>> ResellerListings::savePages(
    const Walk &walk, const QDateTime &now, store::ChangeSet &changes)
{
    QList<store::RowId> rows;
    for (const Listing<Customer> &page : walk.pages) {
        const auto saved = store::CustomerTable(m_account.replica).upsert(page.items, now);
        if (!saved)
            return failure(saved.error());
        rows += saved->rows;
        changes.newCustomers += saved->added;
        changes.changedCustomers += saved->changed;
    }
    return rows;
}

Result<void> ResellerListings::takeOver(Walk &walk, const QDateTime &now, store::ChangeSet &changes)
{
    walk.doubt.reset();
    store::CustomerTable table(m_account.replica);
    auto rows = savePages(walk, now, changes);
    if (!rows)
        return failure(rows.error());
    const auto before = table.rowsOfReseller(walk.reseller);
    if (!before)
        return failure(before.error());
    qint64 unreadable = 0;
    for (const Listing<Customer> &page : std::as_const(walk.pages))
        unreadable += page.unreadable.size();
    const qint64 received = rows->size() + unreadable;
    // A reseller may lose its last customer, if a second listing says so, too.
    const auto believed = isBelieved(m_account.replica, QLatin1String("reseller ") + walk.reseller.toString(),
        received, before->size(), Empty::MayBe, now);
    if (!believed)
        return failure(believed.error());
    if (!*believed || unreadable > 0)
        *rows +=
            *before; // any of them may be the item that could not be read, or on a page that did not come
    const auto listedAt = table.resellerListedAt(walk.reseller);
    if (!listedAt)
        return failure(listedAt.error());
    const auto changed = table.replaceCustomersOf(walk.reseller, *rows, now);
    if (!changed)
        return failure(changed.error());
    if (!*believed) {
        walk.doubt = muchShorter(received, before->size());
        // What is shown stays as old as it was.
        const auto set =
            store::ResellerTable(m_account.replica).setListed(walk.reseller, listedAt->value_or(QDateTime()));
        if (!set)
            return set;
    }
    changes.changedCustomers += *changed;
    changes.resellers = true; // how many are known, and as of when
    return {};
}

void ResellerListings::listAll(Ended ended, const std::optional<QDateTime> &listedBefore)
{
    m_allEnded = std::move(ended);
    m_stop.reset();
    m_faultsInARow = 0;
    if (m_left.isEmpty()) {
        auto resellers = store::ResellerTable(m_account.replica).byAge(listedBefore);
        if (!resellers)
            return endRound(resellers.error());
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
    if (m_left.isEmpty() || m_stop)
        return endRound(std::nullopt);
    requestPage(std::make_shared<Walk>(Walk {m_left.first(), Priority::Background,
                    [this](const std::optional<Error> &error) { goOn(error); }}),
        {});
}

/// What cannot be listed has its turn again in the next round.
void ResellerListings::goOn(const std::optional<Error> &error)
{
    if (error && !concernsOne(*error))
        return endRound(error);
    m_left.removeFirst();
    const bool isFault = error && isFaultAtOne(*error);
    m_faultsInARow = isFault ? m_faultsInARow + 1 : 0;
    if (m_faultsInARow >= kMostFaultsInARow)
        return endRound(error);
    if (error && !isFault)
        m_problem = Error {*error};
    listNext();
}

void ResellerListings::noteWritten(const std::optional<Error> &problem)
{
    if (!problem)
        return;
    (concernsOne(*problem) ? m_problem : m_stop) = problem;
}

void ResellerListings::endRound(std::optional<Error> error)
{
    m_batch.flush();
    if (!error)
        error = m_stop;
    if (!error && m_left.isEmpty())
        error = std::exchange(m_problem, std::nullopt);
    if (const Ended ended = std::exchange(m_allEnded, nullptr))
        ended(std::move(error));
}

} // namespace tierdesk::sync
