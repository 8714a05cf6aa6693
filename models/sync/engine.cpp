// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/engine.h"

#include "models/base/log.h"
#include "models/base/machineclock.h"
#include "models/base/ownthread.h"
#include "models/partnercenter/api.h"
#include "models/partnercenter/httpclient.h"
#include "models/store/accountmark.h"
#include "models/store/customertable.h"
#include "models/store/database.h"
#include "models/store/orderrenewal.h"
#include "models/sync/auditsync.h"
#include "models/sync/changefeed.h"
#include "models/sync/customerreading.h"
#include "models/sync/fullreading.h"
#include "models/sync/customersync.h"
#include "models/sync/nameorder.h"
#include "models/sync/outbox.h"
#include "models/sync/overviewsync.h"
#include "models/sync/recordreading.h"
#include "models/sync/resellerlistings.h"
#include "models/sync/resellersync.h"
#include "models/sync/statuskeeper.h"
#include "models/sync/wakewatch.h"

#include <QDir>
#include <QFile>
#include <QThread>

namespace tierdesk::sync {

namespace {

constexpr std::chrono::seconds kLookForSleep {2};

} // namespace

Engine::Engine(SessionOptions options)
    : m_options(std::move(options))
{
}

Engine::~Engine()
{
    assertOwnThread(this);
}

Result<void> Engine::open(const store::OpeningProgress &told)
{
    assertOwnThread(this);
    if (const auto opened = openFiles(told); !opened)
        return opened;
    makeWorkers();
    if (const auto noted = m_outbox->noteLostPasswords(); !noted)
        return noted;
    const auto order = wantedOrder(*m_replica);
    if (!order)
        return failure(order.error());
    m_order->renew(*order);
    m_status->say(); // the window opens with how old its data is
    return {};
}

Result<void> Engine::openFiles(const store::OpeningProgress &told)
{
    const QFile::Permissions onlyUs = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    if (!QDir().mkpath(m_options.dataFolder) || !QFile::setPermissions(m_options.dataFolder, onlyUs))
        return failure({Error::Kind::Storage, 0, 0, QStringLiteral("data folder cannot be made or written"),
            {}, {}, {}});
    auto desk =
        store::Database::open(store::File::Desk, m_options.deskPath(), store::Access::ReadWrite, told);
    if (!desk)
        return failure(desk.error());
    if (const auto marked = store::markAccount(**desk, m_options.tenantId); !marked)
        return failure(marked.error());
    auto replica = openReplica(told);
    if (!replica)
        return failure(replica.error());
    m_desk = std::move(*desk);
    m_replica = std::move(*replica);
    return {};
}

/// A replica that is damaged, or of a newer version, is put aside and read again from the service (unless the options
/// leave a newer one where it is). The desk file holds what only we know: its fault is for a person to hear of before
/// anything is done.
Result<std::unique_ptr<store::Database>> Engine::openReplica(const store::OpeningProgress &told)
{
    const auto open = [this, &told]() -> Result<std::unique_ptr<store::Database>> {
        auto replica = store::Database::open(
            store::File::Replica, m_options.replicaPath(), store::Access::ReadWrite, told);
        if (!replica)
            return replica;
        // Of a few customers at once; of many it goes on in the background.
        const auto order = wantedOrder(**replica);
        if (!order)
            return failure(order.error());
        if (const auto begun = store::OrderRenewal(**replica).begin(*order); !begun)
            return failure(begun.error());
        return replica;
    };
    auto replica = open();
    const bool isUseless = !replica
        && (replica.error().code == store::Database::kDamaged
            || (replica.error().code == store::Database::kNewerVersion && !m_options.leavesNewerReplica));
    if (!isUseless)
        return replica;
    const auto aside = store::keepDamagedFileAside(m_options.replicaPath(), QDateTime::currentDateTimeUtc());
    if (!aside)
        return failure(aside.error());
    qCWarning(logSync) << "a replica that could not be used was put aside";
    m_replicaKeptAs = *aside;
    return open();
}

Result<QLocale> Engine::wantedOrder(store::Database &replica) const
{
    if (!m_options.keepsOrder)
        return m_options.locale;
    return store::CustomerTable(replica).sortLanguage().map(
        [this](const QString &known) { return known.isEmpty() ? m_options.locale : QLocale(known); });
}

void Engine::useOrderOf(const QLocale &locale)
{
    assertOwnThread(this);
    m_options.locale = locale;
    m_order->renew(locale);
}

void Engine::makeWorkers()
{
    partnercenter::Pace pace;
    pace.requestsPerMinute = m_options.requestsPerMinute;
    pace.firstRetry = m_options.firstRetry;
    const partnercenter::Endpoint endpoint {
        m_options.baseUrl, m_options.authority, m_options.clientId, m_options.tenantId, m_options.proxy};
    m_http = std::make_unique<partnercenter::HttpClient>(endpoint, pace);
    m_api = std::make_unique<partnercenter::Api>(*m_http);
    m_feed = std::make_unique<ChangeFeed>();
    m_account = std::make_unique<Account>(
        Account {*m_replica, *m_desk, *m_api, *m_feed, m_options.firstRetry, m_options.person});
    m_queue = std::make_unique<ReadQueue>(m_options.firstRetry);
    m_fullReading = std::make_unique<FullReading>(*m_queue);
    m_resellers = std::make_unique<ResellerSync>(*m_account);
    m_customers = std::make_unique<CustomerSync>(*m_account);
    m_overview = std::make_unique<OverviewSync>(*m_account);
    m_listings = std::make_unique<ResellerListings>(*m_account);
    m_reading = std::make_unique<CustomerReading>(*m_account);
    m_audit = std::make_unique<AuditSync>(*m_account);
    m_records = std::make_unique<RecordReading>(*m_account, *m_reading);
    m_catalog = std::make_unique<CatalogReading>(*m_account);
    m_outbox = std::make_unique<Outbox>(*m_account);
    m_status =
        std::make_unique<StatusKeeper>(StatusKeeper::Sources {*m_account, *m_http, *m_queue, *m_resellers,
                                           *m_customers, *m_overview, *m_listings, *m_audit},
            m_options.requestsPerMinute);

    m_order = std::make_unique<NameOrder>(*m_account);
    connect(m_order.get(), &NameOrder::failed, m_status.get(), &StatusKeeper::noteFailure);
    m_wakeWatch = std::make_unique<WakeWatch>(sleptSinceBoot, kLookForSleep);
    connect(m_wakeWatch.get(), &WakeWatch::woke, this, &Engine::goOnAfterSleep);
    connect(m_http.get(), &partnercenter::HttpClient::proxyAsked, this, &Engine::proxyAsked);
    connect(m_feed.get(), &ChangeFeed::changed, this, &Engine::changed);
    connect(m_feed.get(), &ChangeFeed::changed, m_status.get(), &StatusKeeper::noteRowsChanged);
    connect(m_status.get(), &StatusKeeper::statusChanged, this, &Engine::statusChanged);
    connect(m_http.get(), &partnercenter::HttpClient::trafficChanged, m_status.get(), &StatusKeeper::update);
    connect(m_queue.get(), &ReadQueue::stateChanged, m_status.get(), &StatusKeeper::update);
    connect(m_queue.get(), &ReadQueue::succeeded, m_status.get(), &StatusKeeper::noteSuccess);
    connect(m_queue.get(), &ReadQueue::failed, m_status.get(), &StatusKeeper::noteFailure);
    connect(m_outbox.get(), &Outbox::failed, m_status.get(), &StatusKeeper::noteFailure);
    connect(m_outbox.get(), &Outbox::changed, this, &Engine::operationChanged);
    connect(m_outbox.get(), &Outbox::passwordCame, this, &Engine::passwordCame);
    connect(m_outbox.get(), &Outbox::subscriptionsChanged, this, &Engine::readSubscriptionsOf);
    connect(m_outbox.get(), &Outbox::customerSaved, m_customers.get(),
        [this](const CustomerId &, store::RowId row) { m_customers->markSeen(row); });
    connect(m_listings.get(), &ResellerListings::listed, this, &Engine::resellerListed);
    connect(m_listings.get(), &ResellerListings::notListed, this, &Engine::resellerNotListed);
    connectReading();
}

/// What was waited for is due. A pause that the service asked for goes on until its time has passed.
void Engine::goOnAfterSleep()
{
    qCInfo(logSync) << "the computer slept";
    m_http->resume();
    m_queue->tryNow();
    m_outbox->tryNow();
}

void Engine::signInToProxy(const QString &user, const QString &password)
{
    m_http->signInToProxy(user, password);
    m_queue->tryNow();
    m_outbox->tryNow();
}

void Engine::tryAgain(const OperationId &id, const std::optional<Intent> &intent)
{
    assertOwnThread(this);
    m_http->letProxyAsk();
    m_outbox->tryAgain(id, intent);
}

void Engine::isDomainTaken(const QString &domain, const Reply<bool> &reply)
{
    assertOwnThread(this);
    m_api->isDomainTaken(domain, reply);
}

void Engine::validateAddress(const Address &address, const Reply<AddressCheck> &reply)
{
    assertOwnThread(this);
    m_api->validateAddress(address, reply);
}

CatalogReading &Engine::catalog()
{
    assertOwnThread(this);
    return *m_catalog;
}

QString Engine::replicaKeptAs() const
{
    return m_replicaKeptAs;
}

Outbox &Engine::outbox()
{
    assertOwnThread(this);
    return *m_outbox;
}

} // namespace tierdesk::sync
