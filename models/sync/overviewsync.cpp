// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/overviewsync.h"

#include "models/partnercenter/api.h"
#include "models/store/database.h"
#include "models/store/subscriptiontable.h"
#include "models/sync/changefeed.h"
#include "models/sync/plausible.h"

#include <utility>

namespace tierdesk::sync {

using partnercenter::Priority;

OverviewSync::OverviewSync(const Account &account, QObject *parent)
    : QObject(parent)
    , m_account(account)
{
}

void OverviewSync::read(Ended ended)
{
    m_ended = std::move(ended);
    auto bookmark = store::SyncStateTable(m_account.replica).read(kListing);
    if (!bookmark)
        return finish(bookmark.error());
    m_bookmark = std::move(*bookmark);
    m_bookmark.listing = kListing;
    m_isResumed = !m_bookmark.continuation.isEmpty();
    if (!m_isResumed)
        beginPass();
    requestPage();
}

void OverviewSync::beginPass()
{
    m_isResumed = false;
    m_bookmark.continuation.clear();
    m_bookmark.received = 0;
    m_bookmark.startedAt = QDateTime::currentDateTimeUtc();
    m_unreadableItems = 0;
}

void OverviewSync::requestPage()
{
    m_account.api.subscriptionOverview(Priority::Background, m_bookmark.continuation,
        whileAlive(this, [this](const Result<Listing<Subscription>> &page) {
            if (!page && m_isResumed && concernsOne(page.error())) {
                // The listing is not what it was when the bookmark was laid: kept, it would be refused for ever.
                beginPass();
                return requestPage();
            }
            if (!page)
                return finish(page.error());
            m_isResumed = false;
            if (const auto taken = takeOver(*page); !taken)
                return finish(taken.error());
            if (m_wasSamePage)
                return finish(samePageAgain());
            if (m_bookmark.continuation.isEmpty())
                return finish(std::nullopt);
            requestPage();
        }));
}

Result<void> OverviewSync::takeOver(const Listing<Subscription> &page)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    store::Bookmark bookmark = m_bookmark;
    const bool goesRound = page.items.isEmpty() && page.unreadable.isEmpty();
    m_wasSamePage = !goesRound && !page.continuation.isEmpty() && page.continuation == bookmark.continuation;
    bookmark.continuation = goesRound || m_wasSamePage ? QString() : page.continuation;
    bookmark.received += page.items.size() + page.unreadable.size();
    if (bookmark.continuation.isEmpty() && !m_wasSamePage) {
        bookmark.completedAt = now;
        bookmark.completedCount = bookmark.received;
    }
    auto transaction = store::Transaction::begin(m_account.replica);
    if (!transaction)
        return failure(transaction.error());
    const auto touched = store::SubscriptionTable(m_account.replica).upsertOverview(page.items, now);
    if (!touched)
        return failure(touched.error());
    if (const auto written = store::SyncStateTable(m_account.replica).write(bookmark); !written)
        return written;
    if (const auto committed = (*transaction)->commit(); !committed)
        return committed;

    m_bookmark = bookmark;
    m_unreadableItems += int(page.unreadable.size());
    store::ChangeSet changes;
    changes.changedSubscriptionsOf = *touched;
    m_account.feed.announce(changes);
    emit progressed(m_bookmark.received, m_bookmark.completedCount);
    return {};
}

void OverviewSync::finish(std::optional<Error> error)
{
    if (const Ended ended = std::exchange(m_ended, nullptr))
        ended(std::move(error));
}

} // namespace tierdesk::sync
