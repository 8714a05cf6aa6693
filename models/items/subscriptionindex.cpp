// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/subscriptionindex.h"

#include "models/base/ownthread.h"

namespace tierdesk::items {

SubscriptionIndex::SubscriptionIndex(const CustomerIndex &beside, const StatusWord &word, QObject *parent)
    : QObject(parent)
    , m_searches(beside.searches())
{
    SubscriptionSearch *const search = m_searches->subscriptions();
    QMetaObject::invokeMethod(
        search, [search, word] { search->setStatusWord(word); }, Qt::QueuedConnection);
}

SubscriptionIndex::~SubscriptionIndex()
{
    ++*m_latest; // what is still asked is of no use to anybody
}

QFuture<Result<KeyList>> SubscriptionIndex::find(const SubscriptionQuery &query)
{
    assertOwnThread(this);
    ++*m_latest;
    return askSearch<KeyList>(m_searches->subscriptions(),
        [query, isStale = isOvertaken()](SubscriptionSearch &search) { return search.find(query, isStale); });
}

QFuture<Result<ListChangeOf<KeyList>>> SubscriptionIndex::compare(
    const SubscriptionQuery &query, const KeyList &shown)
{
    assertOwnThread(this);
    return compareIn(m_searches->subscriptions(), query, shown, isOvertaken());
}

QFuture<Result<qint64>> SubscriptionIndex::countOfUnknownReseller(const SubscriptionQuery &query)
{
    assertOwnThread(this);
    return askSearch<qint64>(
        m_searches->subscriptions(), [query, isStale = isOvertaken()](SubscriptionSearch &search) {
            return search.countOfUnknownReseller(query, isStale);
        });
}

std::function<bool()> SubscriptionIndex::isOvertaken() const
{
    return [latest = m_latest, token = m_latest->load()] { return latest->load() != token; };
}

QFuture<Result<QStringList>> SubscriptionIndex::products()
{
    assertOwnThread(this);
    return askSearch<QStringList>(
        m_searches->subscriptions(), [](SubscriptionSearch &search) { return search.products(); });
}

void SubscriptionIndex::apply(const store::ChangeSet &changes)
{
    assertOwnThread(this);
    SubscriptionSearch *const search = m_searches->subscriptions();
    QMetaObject::invokeMethod(
        search, [search, changes] { search->apply(changes); }, Qt::QueuedConnection);
}

} // namespace tierdesk::items
