// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/customerindex.h"

#include "models/base/ownthread.h"
#include "models/items/customersearch.h"

#include <QPromise>

namespace tierdesk::items {
namespace {

/// Does `work` in the search's thread and hands its answer on.
template <typename Answer, typename Work> QFuture<Result<Answer>> ask(CustomerSearch *search, Work work)
{
    const auto promise = std::make_shared<QPromise<Result<Answer>>>();
    promise->start();
    QMetaObject::invokeMethod(
        search,
        [promise, work, search] {
            promise->addResult(work(*search));
            promise->finish();
        },
        Qt::QueuedConnection);
    return promise->future();
}

} // namespace

CustomerIndex::CustomerIndex(const QString &replicaPath, const QLocale &locale, QObject *parent)
    : QObject(parent)
    , m_search(new CustomerSearch(replicaPath, locale))
{
    m_thread.setObjectName(QStringLiteral("customer index"));
    m_search->moveToThread(&m_thread);
    // The reader's connection must be closed by the thread that opened it.
    connect(&m_thread, &QThread::finished, m_search, &QObject::deleteLater);
    m_thread.start();
}

CustomerIndex::~CustomerIndex()
{
    ++*m_latest; // what is still asked is of no use to anybody
    m_thread.quit();
    m_thread.wait();
}

QFuture<Result<IdList>> CustomerIndex::find(const CustomerQuery &query)
{
    assertOwnThread(this);
    const quint64 token = ++*m_latest;
    const auto isStale = [latest = m_latest, token] { return latest->load() != token; };
    return ask<IdList>(
        m_search, [query, isStale](CustomerSearch &search) { return search.find(query, isStale); });
}

QFuture<Result<ListChange>> CustomerIndex::compare(const CustomerQuery &query, const IdList &shown)
{
    assertOwnThread(this);
    return ask<ListChange>(m_search, [query, shown](CustomerSearch &search) -> Result<ListChange> {
        auto rows = search.find(query, [] { return false; });
        if (!rows)
            return failure(rows.error());
        const int changes = countChanges(shown, *rows);
        return ListChange {std::move(*rows), changes};
    });
}

void CustomerIndex::apply(const store::ChangeSet &changes)
{
    assertOwnThread(this);
    QMetaObject::invokeMethod(
        m_search, [search = m_search, changes] { search->apply(changes); }, Qt::QueuedConnection);
}

} // namespace tierdesk::items
