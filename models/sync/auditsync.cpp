// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/auditsync.h"

#include "models/partnercenter/api.h"
#include "models/store/activitytable.h"
#include "models/store/database.h"
#include "models/sync/plausible.h"

#include <algorithm>
#include <utility>

namespace tierdesk::sync {

namespace {

// One day less than the documented 90 and 30: our today may be its yesterday.
constexpr int kKeptDays = 89;
constexpr int kDaysAtATime = 29;

} // namespace

AuditSync::AuditSync(const Account &account, QObject *parent)
    : QObject(parent)
    , m_account(account)
{
}

void AuditSync::read(const QDateTime &now, Ended ended)
{
    m_ended = std::move(ended);
    m_now = now.toUTC();
    m_unreadableItems = 0;
    auto reading = store::AuditReadingTable(m_account.desk).read();
    if (!reading)
        return finish(reading.error());
    m_reading = *reading;
    const QDate oldest = m_now.date().addDays(-kKeptDays);
    m_isResumed = m_reading.firstDay && m_reading.lastDay && !m_reading.continuation.isEmpty()
        && *m_reading.firstDay >= oldest;
    if (!m_isResumed)
        beginStretch();
    requestPage();
}

void AuditSync::beginStretch()
{
    const QDate today = m_now.date();
    const QDate oldest = today.addDays(-kKeptDays);
    // A clock that was ahead once must not leave out what came since.
    const QDate known = std::min(m_reading.readUntil.value_or(oldest), today);
    m_isResumed = false;
    m_reading.firstDay = std::max(known.addDays(-1), oldest);
    m_reading.lastDay = std::min(m_reading.firstDay->addDays(kDaysAtATime), today);
    m_reading.continuation.clear();
}

void AuditSync::requestPage()
{
    m_account.api.auditRecords(partnercenter::Priority::Background, *m_reading.firstDay, *m_reading.lastDay,
        m_reading.continuation,
        whileAlive(this, [this](const Result<Listing<ActivityEntry>> &page) { takePage(page); }));
}

void AuditSync::takePage(const Result<Listing<ActivityEntry>> &page)
{
    if (!page && m_isResumed && concernsOne(page.error())) {
        beginStretch(); // the token has expired; what is read twice is kept once
        return requestPage();
    }
    if (!page)
        return finish(page.error());
    m_isResumed = false;
    const bool isSame = !page->continuation.isEmpty() && page->continuation == m_reading.continuation;
    store::AuditReading after = m_reading;
    after.continuation = isSame ? QString() : page->continuation;
    const bool isStretchRead = after.continuation.isEmpty() && !isSame;
    const bool isAllRead = isStretchRead && *m_reading.lastDay >= m_now.date();
    if (isStretchRead) {
        after.readUntil = isAllRead ? m_now.date() : m_reading.lastDay->addDays(1);
        after.firstDay.reset();
        after.lastDay.reset();
    }
    if (isAllRead)
        after.completedAt = m_now;
    if (const auto kept = keep(*page, after); !kept)
        return finish(kept.error());
    if (isSame)
        return finish(samePageAgain());
    if (isAllRead)
        return finish(std::nullopt);
    if (isStretchRead)
        beginStretch();
    requestPage();
}

Result<void> AuditSync::keep(const Listing<ActivityEntry> &page, const store::AuditReading &after)
{
    auto transaction = store::Transaction::begin(m_account.desk);
    if (!transaction)
        return failure(transaction.error());
    store::ActivityTable table(m_account.desk);
    for (const ActivityEntry &entry : page.items)
        if (const auto inserted = table.insert(entry); !inserted)
            return inserted;
    if (const auto written = store::AuditReadingTable(m_account.desk).write(after); !written)
        return written;
    if (const auto committed = (*transaction)->commit(); !committed)
        return committed;
    m_reading = after;
    m_unreadableItems += int(page.unreadable.size());
    if (!page.items.isEmpty())
        emit pageKept();
    return {};
}

void AuditSync::finish(std::optional<Error> error)
{
    if (const Ended ended = std::exchange(m_ended, nullptr))
        ended(std::move(error));
}

} // namespace tierdesk::sync
