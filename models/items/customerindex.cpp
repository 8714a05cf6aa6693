// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/customerindex.h"

#include "models/base/ownthread.h"
#include "models/items/customersearch.h"

namespace tierdesk::items {

CustomerIndex::CustomerIndex(
    const QString &replicaPath, const QLocale &locale, QObject *parent, NamesBy namesBy)
    : QObject(parent)
    , m_searches(std::make_shared<Searches>(replicaPath, locale, namesBy))
{
}

CustomerIndex::~CustomerIndex()
{
    ++*m_latest; // what is still asked is of no use to anybody
}

QFuture<Result<IdList>> CustomerIndex::find(const CustomerQuery &query)
{
    assertOwnThread(this);
    const quint64 token = ++*m_latest;
    const auto isStale = [latest = m_latest, token] { return latest->load() != token; };
    return askSearch<IdList>(m_searches->customers(),
        [query, isStale](CustomerSearch &search) { return search.find(query, isStale); });
}

QFuture<Result<ListChange>> CustomerIndex::compare(const CustomerQuery &query, const IdList &shown)
{
    assertOwnThread(this);
    const auto isOvertaken = [latest = m_latest, token = m_latest->load()] {
        return latest->load() != token;
    };
    return compareIn(m_searches->customers(), query, shown, isOvertaken);
}

void CustomerIndex::prepare()
{
    assertOwnThread(this);
    // What it meets is told by the search that needs it.
    QMetaObject::invokeMethod(
        m_searches->customers(),
        [search = m_searches->customers()] {
            if (!isSearchEnding())
                (void)search->prepare();
        },
        Qt::QueuedConnection);
}

void CustomerIndex::apply(const store::ChangeSet &changes)
{
    assertOwnThread(this);
    QMetaObject::invokeMethod(
        m_searches->customers(), [search = m_searches->customers(), changes] { search->apply(changes); },
        Qt::QueuedConnection);
}

} // namespace tierdesk::items
