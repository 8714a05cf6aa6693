// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/changefeed.h"

#include "models/base/ownthread.h"

#include <algorithm>
#include <chrono>

namespace tierdesk::sync {

namespace {

constexpr std::chrono::milliseconds kPauseBetweenChanges {250};

void makeUnique(QList<store::RowId> &rows)
{
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
}

} // namespace

ChangeFeed::ChangeFeed(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ChangeFeed::say);
}

void ChangeFeed::announce(const store::ChangeSet &changes)
{
    assertOwnThread(this);
    if (changes.isEmpty())
        return;
    m_pending.newCustomers += changes.newCustomers;
    m_pending.changedCustomers += changes.changedCustomers;
    m_pending.changedSubscriptionsOf += changes.changedSubscriptionsOf;
    m_pending.resellers |= changes.resellers;
    m_pending.drafts |= changes.drafts;
    m_pending.order |= changes.order;
    if (m_timer.isActive())
        return;
    const qint64 since = m_sinceLast.isValid() ? m_sinceLast.elapsed() : kPauseBetweenChanges.count();
    m_timer.start(int(std::max<qint64>(0, kPauseBetweenChanges.count() - since)));
}

void ChangeFeed::flush()
{
    assertOwnThread(this);
    if (m_timer.isActive())
        say();
}

void ChangeFeed::say()
{
    m_timer.stop();
    store::ChangeSet changes;
    std::swap(changes, m_pending);
    makeUnique(changes.newCustomers);
    makeUnique(changes.changedCustomers);
    makeUnique(changes.changedSubscriptionsOf);
    m_sinceLast.start();
    emit changed(changes);
}

} // namespace tierdesk::sync
