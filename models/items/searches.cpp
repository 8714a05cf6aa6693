// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/searches.h"

#include "models/items/customersearch.h"
#include "models/items/subscriptionsearch.h"

#include <QHash>

#include <algorithm>
#include <iterator>
#include <vector>

namespace tierdesk::items {
namespace {

template <typename Row> int countChangesOf(const QList<Row> &shown, const QList<Row> &fresh)
{
    const auto [shownBegin, freshBegin] = std::ranges::mismatch(shown, fresh);
    const auto [shownEnd, freshEnd] = std::mismatch(shown.crbegin(), std::make_reverse_iterator(shownBegin),
        fresh.crbegin(), std::make_reverse_iterator(freshBegin));
    QHash<Row, qsizetype> places;
    for (auto at = shownBegin; at != shownEnd.base(); ++at)
        places.insert(*at, at - shownBegin);
    qsizetype added = 0;
    // The longest run of rows that kept their order among themselves; all others have moved.
    std::vector<qsizetype> ends;
    qsizetype common = 0;
    for (auto at = freshBegin; at != freshEnd.base(); ++at) {
        const auto place = places.constFind(*at);
        if (place == places.constEnd()) {
            ++added;
            continue;
        }
        ++common;
        const auto end = std::ranges::lower_bound(ends, *place);
        if (end == ends.end())
            ends.push_back(*place);
        else
            *end = *place;
    }
    const qsizetype gone = places.size() - common;
    const qsizetype moved = common - qsizetype(ends.size());
    return int(added + gone + moved);
}

} // namespace

int countChanges(const QList<quint32> &shown, const QList<quint32> &fresh)
{
    return countChangesOf(shown, fresh);
}

int countChanges(const QList<quint64> &shown, const QList<quint64> &fresh)
{
    return countChangesOf(shown, fresh);
}

Searches::Searches(const QString &replicaPath, const QLocale &locale, NamesBy namesBy)
    : m_customers(new CustomerSearch(replicaPath, locale, namesBy))
    , m_subscriptions(new SubscriptionSearch(*m_customers, locale))
{
    m_thread.setObjectName(QStringLiteral("list index"));
    for (QObject *const search :
        {static_cast<QObject *>(m_customers), static_cast<QObject *>(m_subscriptions)}) {
        search->moveToThread(&m_thread);
        // The reader's connection must be closed by the thread that opened it.
        QObject::connect(&m_thread, &QThread::finished, search, &QObject::deleteLater);
    }
    m_thread.start();
}

Searches::~Searches()
{
    m_thread.requestInterruption(); // what it is reading or comparing is of no use to anybody
    m_thread.quit();
    m_thread.wait();
}

} // namespace tierdesk::items
