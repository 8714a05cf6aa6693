// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/address.h"
#include "models/domain/operation.h"
#include "models/domain/savedview.h"
#include "models/store/changes.h"
#include "models/store/database.h"
#include "models/store/drafttable.h"
#include "models/sync/account.h"
#include "models/sync/catalogreading.h"
#include "models/sync/readqueue.h"
#include "models/sync/sessionoptions.h"
#include "models/sync/syncstatus.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace tierdesk::partnercenter {
class HttpClient;
}

namespace tierdesk::store {
class ViewTable;
}

namespace tierdesk::sync {

class AuditSync;
class CustomerReading;
class CustomerSync;
class FullReading;
class NameOrder;
class Outbox;
class OverviewSync;
class RecordReading;
class ResellerListings;
class ResellerSync;
class StatusKeeper;
class WakeWatch;

/// Everything of an account that writes or talks to the service. Lives in the writer thread (asserted); the
/// Session calls it there. Owns the only read-write connections and the only HTTP client.
class Engine : public QObject {
    Q_OBJECT
public:
    explicit Engine(SessionOptions options);
    ~Engine() override;

    /// `told` hears what opening does when it takes longer than a moment.
    [[nodiscard]] Result<void> open(const store::OpeningProgress &told = {});
    [[nodiscard]] QString
    replicaKeptAs() const; ///< where open() put a replica that it could not use; empty = it could
    void start();
    void refresh();
    /// Every listing; sends nothing, needs no start(). A pause that the service asked for goes on.
    void readAll(const Reply<void> &reply);
    void openReseller(const ResellerId &reseller);
    void openCustomer(const CustomerId &customer);

    void useOrderOf(const QLocale &locale); ///< in the background
    void signInToProxy(const QString &user, const QString &password);

    void isDomainTaken(const QString &domain, const Reply<bool> &reply);
    void validateAddress(const Address &address, const Reply<AddressCheck> &reply);
    [[nodiscard]] CatalogReading &catalog();

    void saveDraft(const store::Draft &draft);
    void removeDraft(const DraftId &id);
    [[nodiscard]] Result<QList<store::Draft>> drafts() const;
    [[nodiscard]] Result<QList<store::UnreadableDraft>> unreadableDrafts() const;

    [[nodiscard]] Result<QList<SavedView>> views(ViewedList list) const;
    /// In one transaction; answers with the list's views after it.
    [[nodiscard]] Result<QList<SavedView>> changeViews(
        ViewedList list, const std::function<Result<void>(store::ViewTable &)> &change);

    [[nodiscard]] Outbox &outbox();
    void tryAgain(const OperationId &id, const std::optional<Intent> &intent); ///< a person wants it
    /// The Confirmation page was left: a finished operation needs its draft no longer.
    void confirm(const OperationId &id);

signals:
    void changed(const tierdesk::store::ChangeSet &changes);
    void statusChanged(const tierdesk::sync::SyncStatus &status);
    void resellerListed(const tierdesk::ResellerId &reseller, const QDateTime &at);
    void resellerNotListed(const tierdesk::ResellerId &reseller, const tierdesk::Error &error);
    void customerRead(const tierdesk::CustomerId &customer);
    void activitiesChanged(); ///< others' or ours, after the commit
    void customerNotRead(const tierdesk::CustomerId &customer, const tierdesk::Error &error);
    void operationChanged(const tierdesk::Operation &operation);
    void passwordCame(const tierdesk::OperationId &id, const QString &password);
    void proxyAsked(const QString &proxy, bool refused);
    void draftSaved(const tierdesk::DraftId &id, const QDateTime &at);
    void draftNotSaved(const tierdesk::DraftId &id, const tierdesk::Error &error);

private:
    [[nodiscard]] Result<void> openFiles(const store::OpeningProgress &told);
    [[nodiscard]] Result<QLocale> wantedOrder(store::Database &replica) const;
    [[nodiscard]] Result<std::unique_ptr<store::Database>> openReplica(const store::OpeningProgress &told);
    void makeWorkers();
    void goOnAfterSleep();
    void connectReading();
    void readListing(QLatin1StringView listing);
    void readEverything(); ///< every listing, at once
    void readWhatIsDue(const QDateTime &now);
    [[nodiscard]] bool isListingDue(const QString &listing, const QDateTime &now) const;
    [[nodiscard]] bool isAuditDue(const QDateTime &now) const;
    /// False if it was begun a short time ago: what fails must not be tried each minute.
    [[nodiscard]] bool mayBegin(const QString &what, const QDateTime &now);
    /// The key of a listing without which another one means nothing; none if it was ever read whole.
    [[nodiscard]] QString unlessListed(QLatin1StringView listing) const;
    void readAudit();
    void readRecords(Rank rank);
    void readOldest();
    void readSubscriptionsOf(const CustomerId &customer);
    [[nodiscard]] Result<bool> isSettled(const DraftId &draft) const;
    [[nodiscard]] Result<void> writeDraft(const store::Draft &draft);
    void announceDrafts();
    void sayUnreadableDrafts();

    SessionOptions m_options;
    QString m_replicaKeptAs;
    // In the order in which they are made; destroyed the other way round.
    std::unique_ptr<store::Database> m_replica;
    std::unique_ptr<store::Database> m_desk;
    std::unique_ptr<partnercenter::HttpClient> m_http;
    std::unique_ptr<partnercenter::Api> m_api;
    std::unique_ptr<ChangeFeed> m_feed;
    std::unique_ptr<Account> m_account;
    std::unique_ptr<ReadQueue> m_queue;
    std::unique_ptr<FullReading> m_fullReading;
    std::unique_ptr<ResellerSync> m_resellers;
    std::unique_ptr<CustomerSync> m_customers;
    std::unique_ptr<OverviewSync> m_overview;
    std::unique_ptr<ResellerListings> m_listings;
    std::unique_ptr<CustomerReading> m_reading;
    std::unique_ptr<AuditSync> m_audit;
    std::unique_ptr<RecordReading> m_records;
    std::unique_ptr<CatalogReading> m_catalog;
    std::unique_ptr<Outbox> m_outbox;
    std::unique_ptr<StatusKeeper> m_status;
    std::unique_ptr<WakeWatch> m_wakeWatch;
    std::unique_ptr<NameOrder> m_order;
    QHash<QString, QDateTime> m_begunAt; ///< UTC
    QTimer m_look {this}; ///< goes to the writer thread with it
};

} // namespace tierdesk::sync
