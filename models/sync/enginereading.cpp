// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The half of the Engine that decides what is read, and when (architecture.md, amendments 7, 8 and 10).
#include "models/base/ownthread.h"
#include "models/partnercenter/httpclient.h"
#include "models/store/auditreadingtable.h"
#include "models/store/syncstatetable.h"
#include "models/sync/auditsync.h"
#include "models/sync/customerreading.h"
#include "models/sync/customersync.h"
#include "models/sync/engine.h"
#include "models/sync/fullreading.h"
#include "models/sync/outbox.h"
#include "models/sync/overviewsync.h"
#include "models/sync/recordreading.h"
#include "models/sync/resellerlistings.h"
#include "models/sync/resellersync.h"
#include "models/sync/statuskeeper.h"

#include <algorithm>

namespace tierdesk::sync {

using partnercenter::Priority;
using Work = SyncStatus::Work;

namespace {

constexpr QLatin1StringView kAbsence("absence");
constexpr QLatin1StringView kAudit("audit");
constexpr QLatin1StringView kListings("listings"); // of the resellers' customers
constexpr QLatin1StringView kChanged("changed");
constexpr QLatin1StringView kRenewals("renewals");
constexpr QLatin1StringView kOldest("oldest");
constexpr auto kShortestRest = std::chrono::hours(1);
constexpr int kRequestsACustomer = 3;

Priority priorityOf(Rank rank)
{
    return rank <= Rank::OwnWrite ? Priority::Foreground : Priority::Background;
}

/// A moment that is in the future was written by a clock that was wrong: it says nothing.
bool isOlderThan(const std::optional<QDateTime> &at, std::chrono::milliseconds age, const QDateTime &now)
{
    return !at || *at > now || at->msecsTo(now) >= age.count();
}

} // namespace

void Engine::connectReading()
{
    const auto progress = [this](Work work) {
        return [this, work](qint64 done, qint64 expected) { m_status->noteProgress(work, done, expected); };
    };
    connect(m_customers.get(), &CustomerSync::progressed, m_status.get(), progress(Work::Customers));
    connect(m_overview.get(), &OverviewSync::progressed, m_status.get(), progress(Work::Overview));
    connect(
        m_listings.get(), &ResellerListings::progressed, m_status.get(), progress(Work::ResellerListings));
    connect(m_audit.get(), &AuditSync::pageKept, this, &Engine::activitiesChanged);
    connect(&m_look, &QTimer::timeout, this, [this] { readWhatIsDue(QDateTime::currentDateTimeUtc()); });
    m_look.setInterval(m_options.plan.look);
}

void Engine::start()
{
    assertOwnThread(this);
    m_status->noteNewRound(); // first: a new round takes back what was said of the last one
    m_begunAt.clear();
    if (const auto taken = m_customers->takeUpUnseen(); !taken)
        m_status->noteFailure(taken.error());
    // One request, however young the listings are: it tells whether there is a service, and who is a partner.
    readListing(ResellerSync::kListing);
    readWhatIsDue(QDateTime::currentDateTimeUtc());
    m_look.start();
    m_outbox->start();
    sayUnreadableDrafts();
}

void Engine::refresh()
{
    assertOwnThread(this);
    m_http->tryNow(); // a Retry-After, too: a person wants it
    readEverything();
    if (m_options.plan.readsAudit)
        readAudit();
    m_outbox->tryNow();
}

void Engine::readAll(const Reply<void> &reply)
{
    assertOwnThread(this);
    readEverything();
    m_fullReading->await(reply);
}

void Engine::readEverything()
{
    m_listings->forgetRound();
    m_status->noteNewRound();
    for (const QLatin1StringView listing :
        {ResellerSync::kListing, CustomerSync::kListing, OverviewSync::kListing})
        readListing(listing);
    m_queue->add(
        {kListings, Rank::ResellerListings, [this](Rank, const Ended &ended) { m_listings->listAll(ended); },
            unlessListed(ResellerSync::kListing)});
    m_queue->tryNow(); // after it: what waited is read as it is wanted now
}

void Engine::readWhatIsDue(const QDateTime &now)
{
    for (const QLatin1StringView listing :
        {ResellerSync::kListing, CustomerSync::kListing, OverviewSync::kListing})
        if (isListingDue(listing, now) && mayBegin(listing, now))
            readListing(listing);
    if (m_customers->hasUnseen() && m_queue->waiting(Rank::Customers) == 0 && mayBegin(kAbsence, now))
        m_queue->add({kAbsence, Rank::Absence,
            [this](Rank, const Ended &ended) { m_customers->askForUnseen(ended); }});
    // 300 answers for three million; the listings of 20,000 resellers take a day (architecture.md 7, 8).
    // Not in the place of a refresh that waits, which wants them all.
    if (m_queue->waiting(Rank::ResellerListings) == 0 && mayBegin(kListings, now))
        m_queue->add({kListings, Rank::ResellerListings,
            [this](Rank, const Ended &ended) {
                m_listings->listAll(
                    ended, QDateTime::currentDateTimeUtc().addMSecs(-m_options.plan.listingAge.count()));
            },
            unlessListed(ResellerSync::kListing)});
    if (m_options.plan.readsAudit && isAuditDue(now) && mayBegin(kAudit, now))
        readAudit();
    if (!m_options.plan.readsRecords)
        return;
    if (mayBegin(kChanged, now))
        readRecords(Rank::Changed);
    if (mayBegin(kRenewals, now))
        readRecords(Rank::RenewalsDue);
    readOldest();
}

bool Engine::isListingDue(const QString &listing, const QDateTime &now) const
{
    const auto bookmark = store::SyncStateTable(m_account->replica).read(listing);
    return bookmark
        && (!bookmark->continuation.isEmpty()
            || isOlderThan(bookmark->completedAt, m_options.plan.listingAge, now));
}

QString Engine::unlessListed(QLatin1StringView listing) const
{
    const auto bookmark = store::SyncStateTable(m_account->replica).read(listing);
    return bookmark && bookmark->completedAt ? QString() : QString(listing);
}

bool Engine::isAuditDue(const QDateTime &now) const
{
    const auto reading = store::AuditReadingTable(m_account->desk).read();
    return reading && (reading->firstDay || isOlderThan(reading->completedAt, m_options.plan.auditAge, now));
}

bool Engine::mayBegin(const QString &what, const QDateTime &now)
{
    const std::chrono::milliseconds rest =
        std::min<std::chrono::milliseconds>(kShortestRest, m_options.plan.listingAge);
    const auto begun = m_begunAt.constFind(what);
    if (begun != m_begunAt.cend() && !isOlderThan(*begun, rest, now))
        return false;
    m_begunAt.insert(what, now);
    return true;
}

void Engine::readListing(QLatin1StringView listing)
{
    if (listing == ResellerSync::kListing) {
        m_queue->add(
            {listing, Rank::Resellers, [this](Rank, const Ended &ended) { m_resellers->read(ended); }});
    } else if (listing == OverviewSync::kListing) {
        m_queue->add({listing, Rank::Overview, [this](Rank, const Ended &ended) { m_overview->read(ended); },
            unlessListed(CustomerSync::kListing)});
    } else {
        m_queue->add(
            {listing, Rank::Customers, [this](Rank, const Ended &ended) { m_customers->read(ended); }});
        m_queue->add({kAbsence, Rank::Absence,
            [this](Rank, const Ended &ended) { m_customers->askForUnseen(ended); }});
    }
}

void Engine::readAudit()
{
    m_queue->add({kAudit, Rank::Audit, [this](Rank, const Ended &ended) {
                      m_audit->read(
                          QDateTime::currentDateTimeUtc(), [this, ended](std::optional<Error> error) {
                              if (!error && m_options.plan.readsRecords)
                                  readRecords(Rank::Changed);
                              ended(std::move(error));
                          });
                  }});
}

void Engine::readRecords(Rank rank)
{
    const bool isChange = rank == Rank::Changed;
    const QLatin1StringView key = isChange ? kChanged : kRenewals;
    m_queue->add({key, rank, [this, isChange, key](Rank, const Ended &ended) {
                      const QDateTime now = QDateTime::currentDateTimeUtc();
                      const auto read = [this, key, ended](std::optional<Error> error) {
                          if (!error && m_records->hasMore())
                              m_begunAt.remove(key); // the rest at the next look
                          ended(std::move(error));
                      };
                      if (isChange)
                          return m_records->readChanged(now, read);
                      m_records->readRenewalsDue(now, now.addMSecs(-m_options.plan.recordAge.count()), read);
                  }});
}

/// A steady trickle: as many customers a look as make a quarter of the pace, while nothing else is read and
/// less than half the pace is used.
void Engine::readOldest()
{
    const int pace = m_options.requestsPerMinute;
    if (m_queue->currentBackground() || m_http->traffic().sentInLastMinute >= pace / 2)
        return;
    const int most = std::clamp(
        int(qint64(pace) / 4 * m_options.plan.look.count() / 60'000 / kRequestsACustomer), 1, 1000);
    m_queue->add({kOldest, Rank::Oldest, [this, most](Rank, const Ended &ended) {
                      const QDateTime now = QDateTime::currentDateTimeUtc();
                      m_records->readOldest(
                          now, now.addMSecs(-m_options.plan.recordAge.count()), most, ended);
                  }});
}

void Engine::openReseller(const ResellerId &reseller)
{
    assertOwnThread(this);
    m_queue->add({QLatin1String("reseller ") + reseller.toString(), Rank::Foreground,
        [this, reseller](Rank, const Ended &ended) { m_listings->list(reseller, ended); }});
}

void Engine::openCustomer(const CustomerId &customer)
{
    assertOwnThread(this);
    m_queue->add({QLatin1String("customer ") + customer.toString(), Rank::Foreground,
        [this, customer](Rank rank, const Ended &ended) {
            m_reading->read(customer, priorityOf(rank), [this, customer, ended](std::optional<Error> error) {
                if (error)
                    emit customerNotRead(customer, *error);
                else
                    emit customerRead(customer);
                ended(error);
            });
        }});
}

void Engine::readSubscriptionsOf(const CustomerId &customer)
{
    m_queue->add({QLatin1String("subscriptions ") + customer.toString(), Rank::OwnWrite,
        [this, customer](Rank rank, const Ended &ended) {
            m_reading->readSubscriptions(customer, priorityOf(rank), ended);
        }});
}

} // namespace tierdesk::sync
