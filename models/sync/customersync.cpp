// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/customersync.h"

#include "models/partnercenter/api.h"
#include "models/store/customertable.h"
#include "models/store/database.h"
#include "models/sync/changefeed.h"
#include "models/sync/plausible.h"

#include <chrono>
#include <utility>

namespace tierdesk::sync {

using partnercenter::Priority;

namespace {

constexpr std::chrono::seconds kLongestUncommitted {1}; // that much a kill may cost

void mark(QBitArray &seen, store::RowId row)
{
    if (qsizetype(row) >= seen.size())
        seen.resize(qsizetype(row) + 1024);
    seen.setBit(qsizetype(row));
}

} // namespace

bool isClearlyNotFound(const Error &error)
{
    return error.kind == Error::Kind::NotFound && error.httpStatus == 404 && error.code != 0;
}

CustomerSync::CustomerSync(const Account &account, QObject *parent)
    : QObject(parent)
    , m_account(account)
{
    m_commitTimer.setSingleShot(true);
    m_commitTimer.setInterval(kLongestUncommitted);
    connect(&m_commitTimer, &QTimer::timeout, this, [this] {
        writePage();
        commitNow();
    });
}

CustomerSync::~CustomerSync() = default;

void CustomerSync::read(Ended ended)
{
    m_ended = std::move(ended);
    m_wasDoubted = false;
    m_fault.reset();
    drop();
    auto bookmark = store::SyncStateTable(m_account.replica).read(kListing);
    if (!bookmark)
        return finish(bookmark.error());
    m_bookmark = std::move(*bookmark);
    m_bookmark.listing = kListing;
    m_ahead = m_bookmark;
    m_isResumed = !m_ahead.continuation.isEmpty();
    if (!m_isResumed)
        beginPass();
    requestPage(m_ahead.continuation);
}

void CustomerSync::beginPass()
{
    m_isResumed = false;
    m_unreadableItems = 0;
    m_ahead.continuation.clear();
    m_ahead.received = 0;
    m_ahead.seen = {};
    m_ahead.startedAt = QDateTime::currentDateTimeUtc();
}

void CustomerSync::requestPage(const QString &continuation)
{
    m_account.api.customers(Priority::Background, continuation, kPageSize,
        whileAlive(this,
            [this, continuation](
                const Result<Listing<ListedCustomer>> &page) { takePage(continuation, page); }),
        whileAlive(this, [this] { writePage(); }));
}

void CustomerSync::takePage(const QString &asked, const Result<Listing<ListedCustomer>> &page)
{
    const bool isRefused = !page && concernsOne(page.error());
    const bool isEmptyEnd =
        page && page->items.isEmpty() && page->unreadable.isEmpty() && page->continuation.isEmpty();
    if (m_isResumed && (isRefused || isEmptyEnd)) {
        // The token has expired, or this "end" (400/2000) only looks like one: the pass begins again.
        beginPass();
        return requestPage({});
    }
    writePage();
    if (!page)
        commitNow();
    if (m_fault || !page)
        return finish(m_fault ? *m_fault : page.error());
    m_isResumed = false;
    m_page = *page;
    emit progressed(
        m_ahead.received + page->items.size() + page->unreadable.size(), m_bookmark.completedCount);
    const Stand stand = standAfter(asked, *page);
    if (stand == Stand::GoesOn) {
        // Nothing was ever shown: the first page must not wait for others.
        if (!m_bookmark.completedAt && m_ahead.received == 0) {
            writePage();
            commitNow();
        }
        if (!m_commitTimer.isActive())
            m_commitTimer.start();
        return requestPage(page->continuation);
    }
    if (const auto ended = end(stand); !ended) {
        drop();
        return finish(ended.error());
    }
    if (stand == Stand::OnTheSpot)
        return finish(samePageAgain());
    if (m_wasDoubted)
        return finish(muchShorter(m_bookmark.received, m_bookmark.completedCount));
    finish(std::nullopt);
}

// A service that answers "go on here" with the place it was asked for would never end. Nothing more is an end
// all the same; the same customers again are not.
CustomerSync::Stand CustomerSync::standAfter(const QString &asked, const Listing<ListedCustomer> &page) const
{
    const bool isEmpty = page.items.isEmpty() && page.unreadable.isEmpty();
    if (page.continuation.isEmpty() || (isEmpty && page.continuation == asked))
        return Stand::AtEnd;
    return page.continuation == asked ? Stand::OnTheSpot : Stand::GoesOn;
}

/// The order by name, the last page and that it was the last one commit together: wherever it is killed, the pass is
/// either whole, with the order, or asks for its last page again.
Result<void> CustomerSync::end(Stand stand)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    store::CustomerTable table(m_account.replica);
    const auto hasOrder = table.hasNameOrder();
    if (!hasOrder)
        return failure(hasOrder.error());
    if (!*hasOrder) {
        // The log is to hold the index alone.
        const auto emptied = commit().and_then(
            [this] { return m_account.replica.execute(QStringLiteral("PRAGMA wal_checkpoint(RESTART)")); });
        if (!emptied)
            return emptied;
    }
    if (const auto written = write(*std::exchange(m_page, std::nullopt)); !written)
        return written;
    if (const auto made = table.makeNameOrder(); !made)
        return made;
    m_ahead.continuation.clear();
    bool isBelievable = false;
    if (stand == Stand::AtEnd) {
        const auto believed = isBelieved(
            m_account.replica, kListing, m_ahead.received, m_ahead.completedCount, Empty::IsNever, now);
        if (!believed)
            return failure(believed.error());
        isBelievable = *believed;
    }
    if (isBelievable) {
        m_ahead.completedAt = now;
        m_ahead.completedCount = m_ahead.received;
    }
    if (const auto committed = commit(); !committed)
        return committed;
    m_wasDoubted = stand == Stand::AtEnd && !isBelievable;
    return isBelievable ? findUnseen() : Result<void>();
}

Result<void> CustomerSync::beginWriting()
{
    if (m_transaction)
        return {};
    auto transaction = store::Transaction::begin(m_account.replica);
    if (!transaction)
        return failure(transaction.error());
    m_transaction = std::move(*transaction);
    m_transaction->giveWay([this] { commitNow(); });
    if (!m_commitTimer.isActive()) // who gave way ended it, and the next page may be long in coming
        m_commitTimer.start();
    return m_bookmark.completedAt ? Result<void>() : store::CustomerTable(m_account.replica).dropNameOrder();
}

Result<void> CustomerSync::write(const Listing<ListedCustomer> &page)
{
    if (const auto begun = beginWriting(); !begun)
        return begun;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    store::CustomerTable table(m_account.replica);
    const auto saved = table.upsert(page.items, now);
    if (!saved)
        return failure(saved.error());
    note(*saved);
    const auto grey = table.upsertUnreadable(page.unreadable, now);
    if (!grey)
        return failure(grey.error());
    note(*grey);
    m_ahead.received += page.items.size() + page.unreadable.size();
    m_ahead.continuation = page.continuation;
    return {};
}

void CustomerSync::note(const store::CustomerPageOutcome &outcome)
{
    for (const store::RowId row : outcome.rows)
        mark(m_ahead.seen, row);
    m_changes.newCustomers += outcome.added;
    m_changes.changedCustomers += outcome.changed;
}

void CustomerSync::writePage()
{
    if (!m_page)
        return;
    if (const auto written = write(*std::exchange(m_page, std::nullopt)); !written) {
        m_fault = written.error();
        drop();
    }
}

void CustomerSync::commitNow()
{
    if (const auto committed = commit(); !committed) {
        m_fault = committed.error();
        drop();
    }
}

Result<void> CustomerSync::commit()
{
    m_commitTimer.stop();
    if (!m_transaction)
        return {};
    if (const auto written = store::SyncStateTable(m_account.replica).write(m_ahead); !written)
        return written;
    if (const auto committed = m_transaction->commit(); !committed)
        return committed;
    m_transaction.reset();
    m_bookmark = m_ahead;
    m_account.feed.announce(std::exchange(m_changes, {}));
    return {};
}

/// What is not committed.
void CustomerSync::drop()
{
    m_commitTimer.stop();
    m_transaction.reset();
    m_page.reset();
    m_changes = {};
    m_ahead = m_bookmark;
}

Result<void> CustomerSync::takeUpUnseen()
{
    auto bookmark = store::SyncStateTable(m_account.replica).read(kListing);
    if (!bookmark)
        return failure(bookmark.error());
    // Under way, or ended far too early: what that pass did not name says nothing.
    const bool isWhole = bookmark->continuation.isEmpty() && bookmark->completedAt
        && bookmark->startedAt <= *bookmark->completedAt;
    if (!isWhole)
        return {};
    m_bookmark = std::move(*bookmark);
    return findUnseen();
}

Result<void> CustomerSync::findUnseen()
{
    // Rows are never deleted: each number up to the last is one. Nearly all of them were seen.
    const store::CustomerTable table(m_account.replica);
    const auto last = table.lastRow();
    if (!last)
        return failure(last.error());
    m_unseen.clear();
    for (store::RowId row = 1; row <= *last; ++row) {
        if (qsizetype(row) < m_bookmark.seen.size() && m_bookmark.seen.testBit(qsizetype(row)))
            continue;
        const auto isGone = table.isGone(row);
        if (!isGone)
            return failure(isGone.error());
        if (!*isGone)
            m_unseen.append(row);
    }
    return {};
}

void CustomerSync::finish(std::optional<Error> error)
{
    if (const Ended ended = std::exchange(m_ended, nullptr))
        ended(std::move(error));
}

void CustomerSync::markSeen(store::RowId row)
{
    mark(m_bookmark.seen, row);
    mark(m_ahead.seen, row);
    m_unseen.removeAll(row);
}

} // namespace tierdesk::sync
