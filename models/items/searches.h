// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/items/rowset.h"

#include <QFuture>
#include <QLocale>
#include <QPromise>
#include <QString>
#include <QThread>

#include <functional>
#include <memory>

namespace tierdesk::items {

class CustomerSearch;
class SubscriptionSearch;

/// Which order of customers' names counts.
enum class NamesBy {
    StoredOrder, ///< that of the window that used the data last; its owner renews it when the language changes
    Locale, ///< for who may not renew it; where the stored one is another, all names are read
};

/// What has become of a list that somebody sees.
template <typename List> struct ListChangeOf {
    List rows; ///< as it would be now
    int changes = 0; ///< rows that are new, gone or elsewhere
};

/// How many rows of `fresh` are new, how many of `shown` are gone, and how many stand elsewhere. Each stands once.
[[nodiscard]] int countChanges(const QList<quint32> &shown, const QList<quint32> &fresh);
[[nodiscard]] int countChanges(const QList<quint64> &shown, const QList<quint64> &fresh);

/// The index thread with its two searches. The indexes share one: the subscriptions are searched by their customers' text,
/// which is in memory once. The last of them ends it.
class Searches {
public:
    Searches(const QString &replicaPath, const QLocale &locale, NamesBy namesBy);
    ~Searches();
    Q_DISABLE_COPY_MOVE(Searches)

    [[nodiscard]] CustomerSearch *customers() const { return m_customers; }
    [[nodiscard]] SubscriptionSearch *subscriptions() const { return m_subscriptions; }

private:
    QThread m_thread;
    CustomerSearch *m_customers; ///< lives in m_thread
    SubscriptionSearch *m_subscriptions; ///< the same
};

/// Whether nobody waits for answers of this thread any more.
[[nodiscard]] inline bool isSearchEnding()
{
    return QThread::currentThread()->isInterruptionRequested();
}

/// Does `work` in the search's thread and hands its answer on.
template <typename Answer, typename Search, typename Work>
QFuture<Result<Answer>> askSearch(Search *search, Work work)
{
    const auto promise = std::make_shared<QPromise<Result<Answer>>>();
    promise->start();
    QMetaObject::invokeMethod(
        search,
        [promise, work, search] {
            if (!isSearchEnding())
                promise->addResult(work(*search));
            promise->finish();
        },
        Qt::QueuedConnection);
    return promise->future();
}

/// How the answer to `query` differs from what is shown. Canceled once `isStale`: nobody who types waits for it.
template <typename List, typename Search, typename Query>
QFuture<Result<ListChangeOf<List>>> compareIn(
    Search *search, const Query &query, const List &shown, const std::function<bool()> &isStale)
{
    const auto isOver = [isStale] { return isStale() || isSearchEnding(); };
    return askSearch<ListChangeOf<List>>(
        search, [query, shown, isOver](Search &in) -> Result<ListChangeOf<List>> {
            auto rows = in.find(query, isOver);
            if (!rows)
                return failure(rows.error());
            if (isOver())
                return failure({Error::Kind::Canceled, 0, 0, {}, {}, {}, {}});
            const int changes = countChanges(shown, *rows);
            return ListChangeOf<List> {std::move(*rows), changes};
        });
}

} // namespace tierdesk::items
