// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/customersync.h"

#include "models/partnercenter/api.h"
#include "models/store/customertable.h"
#include "models/store/database.h"
#include "models/sync/changefeed.h"
#include "models/sync/plausible.h"

#include <algorithm>

namespace tierdesk::sync {

using partnercenter::Priority;

namespace {

// Ten pages a commit (performance.md 6), or a second where the service is slow: that much a kill may cost.
constexpr int kPagesPerCommit = 10;
constexpr qint64 kLongestUncommitted = 1000;

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
}

void CustomerSync::read(Ended ended)
{
    m_ended = std::move(ended);
    m_pending.clear();
    m_pendingItems = 0;
    m_wasDoubted = false;
    auto bookmark = store::SyncStateTable(m_account.replica).read(kListing);
    if (!bookmark)
        return finish(bookmark.error());
    m_bookmark = std::move(*bookmark);
    m_bookmark.listing = kListing;
    m_isResumed = !m_bookmark.continuation.isEmpty();
    if (!m_isResumed)
        beginPass();
    m_sinceCommit.start();
    requestPage(m_bookmark.continuation);
}

void CustomerSync::beginPass()
{
    m_isResumed = false;
    m_unreadableItems = 0;
    m_bookmark.continuation.clear();
    m_bookmark.received = 0;
    m_bookmark.seen = {};
    m_bookmark.startedAt = QDateTime::currentDateTimeUtc();
}

void CustomerSync::requestPage(const QString &continuation)
{
    m_account.api.customers(Priority::Background, continuation, kPageSize,
        whileAlive(this,
            [this, continuation](const Result<Listing<Customer>> &page) { takePage(continuation, page); }));
}

void CustomerSync::takePage(const QString &asked, const Result<Listing<Customer>> &page)
{
    const bool isRefused = !page && concernsOne(page.error());
    const bool isEmptyEnd =
        page && page->items.isEmpty() && page->unreadable.isEmpty() && page->continuation.isEmpty();
    if (m_isResumed && (isRefused || isEmptyEnd)) {
        // The token has expired, or this "end" (400/2000) only looks like one: the pass begins again.
        beginPass();
        return requestPage({});
    }
    if (!page) {
        const Error error = page.error();
        if (const auto saved = commit(Stand::GoesOn); !saved)
            return finish(saved.error());
        return finish(error);
    }
    m_isResumed = false;
    m_pending.append(*page);
    m_pendingItems += page->items.size() + page->unreadable.size();
    emit progressed(m_bookmark.received + m_pendingItems, m_bookmark.completedCount);
    const Stand stand = standAfter(asked, *page);
    const bool goesOn = stand == Stand::GoesOn;
    // Nothing was ever shown: the first page must not wait for others.
    const bool isFirstEver = !m_bookmark.completedAt && m_bookmark.received == 0;
    if (!goesOn || isFirstEver || m_pending.size() >= kPagesPerCommit
        || m_sinceCommit.elapsed() >= kLongestUncommitted) {
        if (const auto saved = commit(stand); !saved)
            return finish(saved.error());
    }
    if (goesOn)
        return requestPage(page->continuation);
    if (stand == Stand::OnTheSpot)
        return finish(samePageAgain());
    if (m_wasDoubted)
        return finish(muchShorter(m_bookmark.received, m_bookmark.completedCount));
    finish(std::nullopt);
}

// A service that answers "go on here" with the place it was asked for would never end. Nothing more is an end
// all the same; the same customers again are not.
CustomerSync::Stand CustomerSync::standAfter(const QString &asked, const Listing<Customer> &page) const
{
    const bool isEmpty = page.items.isEmpty() && page.unreadable.isEmpty();
    if (page.continuation.isEmpty() || (isEmpty && page.continuation == asked))
        return Stand::AtEnd;
    return page.continuation == asked ? Stand::OnTheSpot : Stand::GoesOn;
}

Result<void> CustomerSync::commit(Stand stand)
{
    if (m_pending.isEmpty() && stand == Stand::GoesOn)
        return {};
    const QDateTime now = QDateTime::currentDateTimeUtc();
    store::Bookmark bookmark = m_bookmark;
    store::ChangeSet changes;
    auto transaction = store::Transaction::begin(m_account.replica);
    if (!transaction)
        return failure(transaction.error());
    if (const auto saved = savePending(bookmark, changes, now); !saved)
        return saved;
    if (stand != Stand::GoesOn)
        bookmark.continuation.clear();
    bool isDoubted = false;
    if (stand == Stand::AtEnd) {
        const auto believed = isBelieved(
            m_account.replica, kListing, bookmark.received, bookmark.completedCount, Empty::IsNever, now);
        if (!believed)
            return failure(believed.error());
        isDoubted = !*believed;
        if (!isDoubted) {
            bookmark.completedAt = now;
            bookmark.completedCount = bookmark.received;
        }
    }
    if (const auto written = store::SyncStateTable(m_account.replica).write(bookmark); !written)
        return written;
    if (const auto committed = (*transaction)->commit(); !committed)
        return committed;

    m_bookmark = bookmark;
    m_wasDoubted = isDoubted;
    m_pending.clear();
    m_pendingItems = 0;
    m_sinceCommit.start();
    m_account.feed.announce(changes);
    return stand == Stand::AtEnd && !isDoubted ? findUnseen() : Result<void>();
}

Result<void> CustomerSync::savePending(
    store::Bookmark &bookmark, store::ChangeSet &changes, const QDateTime &now) const
{
    store::CustomerTable table(m_account.replica);
    const auto note = [&bookmark, &changes](const store::CustomerPageOutcome &outcome) {
        for (const store::RowId row : outcome.rows)
            mark(bookmark.seen, row);
        changes.newCustomers += outcome.added;
        changes.changedCustomers += outcome.changed;
    };
    for (const Listing<Customer> &page : m_pending) {
        const auto saved = table.upsert(page.items, now);
        if (!saved)
            return failure(saved.error());
        note(*saved);
        const auto grey = table.upsertUnreadable(page.unreadable, now);
        if (!grey)
            return failure(grey.error());
        note(*grey);
        bookmark.received += page.items.size() + page.unreadable.size();
        bookmark.continuation = page.continuation;
    }
    return {};
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
    const auto rows = store::CustomerTable(m_account.replica).allRows();
    if (!rows)
        return failure(rows.error());
    m_unseen.clear();
    for (const store::RowId row : *rows)
        if (qsizetype(row) >= m_bookmark.seen.size() || !m_bookmark.seen.testBit(qsizetype(row)))
            m_unseen.append(row);
    return {};
}

void CustomerSync::finish(std::optional<Error> error)
{
    m_pending.clear();
    if (const Ended ended = std::exchange(m_ended, nullptr))
        ended(std::move(error));
}

void CustomerSync::markSeen(store::RowId row)
{
    mark(m_bookmark.seen, row);
    m_unseen.removeAll(row);
}

} // namespace tierdesk::sync
