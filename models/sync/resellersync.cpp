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

#include <algorithm>

namespace tierdesk::sync {

using partnercenter::Priority;

namespace {

QList<Reseller> missingFrom(const QList<Reseller> &listed, const QList<store::ResellerRow> &known)
{
    QSet<ResellerId> named;
    for (const Reseller &reseller : listed)
        named.insert(reseller.id);
    QList<Reseller> missing;
    for (const store::ResellerRow &row : known)
        if (!row.isGone && !named.contains(row.reseller.id))
            missing.append(row.reseller);
    return missing;
}

} // namespace

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

    auto transaction = store::Transaction::begin(m_account.replica);
    if (!transaction)
        return failure(transaction.error());
    const qint64 received = listing.items.size() + listing.unreadable.size();
    const auto before =
        std::count_if(known->cbegin(), known->cend(), [](const auto &row) { return !row.isGone; });
    const auto believed = isBelieved(m_account.replica, kListing, received, before, Empty::IsNever, now);
    if (!believed)
        return failure(believed.error());
    QList<Reseller> resellers = listing.items;
    // What came is taken over in any case. Nobody is gone for a listing that is far too short, nor for an item
    // that cannot be read: it may be any of those that are missing.
    if (!*believed || !listing.unreadable.isEmpty())
        resellers += missingFrom(listing.items, *known);
    const auto changed = table.replaceAll(resellers, now);
    if (!changed)
        return failure(changed.error());
    store::Bookmark bookmark;
    bookmark.listing = kListing;
    bookmark.completedAt = now;
    bookmark.completedCount = resellers.size();
    if (*believed) {
        if (const auto written = store::SyncStateTable(m_account.replica).write(bookmark); !written)
            return written;
    }
    if (const auto committed = (*transaction)->commit(); !committed)
        return committed;
    store::ChangeSet changes;
    changes.resellers = *changed;
    m_account.feed.announce(changes);
    if (!*believed)
        return failure(muchShorter(received, before));
    return {};
}

} // namespace tierdesk::sync
