// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/resellersync.h"

#include "models/partnercenter/api.h"
#include "models/store/database.h"
#include "models/store/resellertable.h"
#include "models/store/syncstatetable.h"
#include "models/sync/changefeed.h"
#include "models/sync/plausible.h"

#include <QSet>

namespace tierdesk::sync {

using partnercenter::Priority;

ResellerSync::ResellerSync(const Account &account, QObject *parent)
    : QObject(parent)
    , m_account(account)
{
}

void ResellerSync::read(Ended ended)
{
    m_account.api.resellers(
        Priority::Background, whileAlive(this, [this, ended](const Result<Listing<Reseller>> &listing) {
            if (!listing)
                return ended(listing.error());
            const Result<void> taken = takeOver(*listing, QDateTime::currentDateTimeUtc());
            ended(taken ? std::nullopt : std::optional(taken.error()));
        }));
}

Result<void> ResellerSync::takeOver(const Listing<Reseller> &listing, const QDateTime &now)
{
    m_unreadableItems = int(listing.unreadable.size());
    store::ResellerTable table(m_account.replica);
    const auto known = table.all();
    if (!known)
        return failure(known.error());

    QList<Reseller> resellers = listing.items;
    QSet<ResellerId> named;
    for (const Reseller &reseller : listing.items)
        named.insert(reseller.id);
    qint64 before = 0;
    for (const store::ResellerRow &row : *known) {
        before += row.isGone ? 0 : 1;
        // One item that cannot be read may be any of those that are missing: none of them is gone for it.
        if (!listing.unreadable.isEmpty() && !row.isGone && !named.contains(row.reseller.id))
            resellers.append(row.reseller);
    }
    if (!isPlausible(listing.items.size() + listing.unreadable.size(), before))
        return failure(muchShorter(listing.items.size(), before));

    auto transaction = store::Transaction::begin(m_account.replica);
    if (!transaction)
        return failure(transaction.error());
    const auto changed = table.replaceAll(resellers, now);
    if (!changed)
        return failure(changed.error());
    store::Bookmark bookmark;
    bookmark.listing = kListing;
    bookmark.completedAt = now;
    bookmark.completedCount = resellers.size();
    if (const auto written = store::SyncStateTable(m_account.replica).write(bookmark); !written)
        return written;
    if (const auto committed = (*transaction)->commit(); !committed)
        return committed;
    store::ChangeSet changes;
    changes.resellers = *changed;
    m_account.feed.announce(changes);
    return {};
}

} // namespace tierdesk::sync
