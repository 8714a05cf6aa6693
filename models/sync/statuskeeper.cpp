// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/statuskeeper.h"

#include "models/base/ownthread.h"
#include "models/partnercenter/httpclient.h"
#include "models/store/customertable.h"
#include "models/store/subscriptiontable.h"
#include "models/store/syncstatetable.h"
#include "models/sync/auditsync.h"
#include "models/sync/customersync.h"
#include "models/sync/overviewsync.h"
#include "models/sync/plausible.h"
#include "models/sync/readqueue.h"
#include "models/sync/resellersync.h"

#include <algorithm>
#include <utility>

namespace tierdesk::sync {

using Work = SyncStatus::Work;

namespace {

constexpr qint64 kPauseBetweenStatuses = 250; // milliseconds

Work workOf(std::optional<Rank> rank)
{
    if (!rank)
        return Work::Idle;
    switch (*rank) {
    case Rank::Resellers:
        return Work::Resellers;
    case Rank::Customers:
    case Rank::Absence:
        return Work::Customers;
    case Rank::Overview:
        return Work::Overview;
    case Rank::ResellerListings:
        return Work::ResellerListings;
    case Rank::Foreground:
    case Rank::OwnWrite:
    case Rank::Audit:
    case Rank::Changed:
    case Rank::RenewalsDue:
    case Rank::Oldest:
        break;
    }
    return Work::Idle;
}

} // namespace

StatusKeeper::StatusKeeper(const Sources &sources, int requestsPerMinute, QObject *parent)
    : QObject(parent)
    , m_sources(sources)
{
    m_status.requestsPerMinute = requestsPerMinute;
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &StatusKeeper::say);
    connect(&m_tick, &QTimer::timeout, this, &StatusKeeper::update);
    m_tick.start(std::chrono::seconds(1));
}

void StatusKeeper::update()
{
    assertOwnThread(this);
    if (m_timer.isActive())
        return;
    const qint64 since = m_sinceSaid.isValid() ? m_sinceSaid.elapsed() : kPauseBetweenStatuses;
    m_timer.start(int(std::max<qint64>(0, kPauseBetweenStatuses - since)));
}

void StatusKeeper::noteNewRound()
{
    if (!m_status.unreachableSince)
        m_status.problem.reset();
    update();
}

void StatusKeeper::noteSuccess()
{
    m_status.unreachableSince.reset();
    if (m_status.problem && isRetryable(m_status.problem->kind) && m_status.problem->code != kMuchShorter
        && !m_sources.queue.hasFailing())
        m_status.problem.reset();
    update();
}

void StatusKeeper::noteFailure(const Error &error)
{
    m_status.problem = error;
    // What answers with an error, or with nonsense, has been reached.
    const bool isSilent = error.kind == Error::Kind::Offline || error.kind == Error::Kind::Timeout;
    if (!isSilent)
        m_status.unreachableSince.reset();
    else if (!m_status.unreachableSince)
        m_status.unreachableSince = QDateTime::currentDateTimeUtc();
    update();
}

void StatusKeeper::noteProgress(Work work, qint64 done, qint64 expected)
{
    if (work != m_measured || done < m_status.done) {
        m_measured = work;
        m_measuredFrom = done;
        m_measuring.start();
    }
    m_status.done = done;
    m_status.expected = expected;
    update();
}

void StatusKeeper::noteRowsChanged()
{
    m_mustCount = true;
    update();
}

void StatusKeeper::say()
{
    assertOwnThread(this);
    m_sinceSaid.start();
    const Work work = workOf(m_sources.queue.currentBackground());
    if (work != m_status.work) {
        m_status.work = work;
        if (work != m_measured)
            m_status.done = m_status.expected = 0;
    }
    readTimes();
    count();
    estimate();
    m_status.nextTryAt = m_sources.queue.nextTryAt();
    m_status.unreadableItems = m_unreadableCustomers + m_sources.resellers.unreadableItems()
        + m_sources.overview.unreadableItems() + m_sources.audit.unreadableItems();
    const partnercenter::Traffic traffic = m_sources.http.traffic();
    m_status.requestsInLastMinute = traffic.sentInLastMinute;
    m_status.pausedFor = traffic.pausedFor;
    m_status.clockAhead = traffic.clockAhead;
    if (m_status == m_said)
        return;
    m_said = m_status;
    emit statusChanged(m_status);
}

void StatusKeeper::readTimes()
{
    const store::SyncStateTable table(m_sources.account.replica);
    if (const auto customers = table.read(CustomerSync::kListing))
        m_status.customersReadAt = customers->completedAt;
    if (const auto resellers = table.read(ResellerSync::kListing))
        m_status.resellersReadAt = resellers->completedAt;
}

void StatusKeeper::count()
{
    if (!std::exchange(m_mustCount, false))
        return;
    if (const auto unread = store::SubscriptionTable(m_sources.account.replica).unreadCustomers())
        m_status.unreadCustomers = *unread;
    if (const auto unreadable = store::CustomerTable(m_sources.account.replica).unreadableCount())
        m_unreadableCustomers = int(*unreadable);
}

void StatusKeeper::estimate()
{
    m_status.left.reset();
    const qint64 gained = m_status.done - m_measuredFrom;
    const qint64 missing = m_status.expected - m_status.done;
    if (m_status.work == Work::Idle || m_status.work != m_measured || gained <= 0 || missing <= 0)
        return;
    const double pace = double(gained) / double(std::max<qint64>(1, m_measuring.elapsed()));
    m_status.left = std::chrono::seconds(qint64(double(missing) / pace / 1000.0) + 1);
}

} // namespace tierdesk::sync
