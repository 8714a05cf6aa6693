// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/catalog.h"
#include "models/domain/countryrules.h"
#include "models/domain/customer.h"
#include "models/domain/newcustomer.h"
#include "models/domain/operation.h"
#include "models/domain/reseller.h"
#include "models/domain/savedview.h"
#include "models/store/changes.h"
#include "models/store/database.h"
#include "models/store/drafttable.h"
#include "models/store/operationtable.h"
#include "models/sync/catalogentry.h"
#include "models/sync/sessionoptions.h"
#include "models/sync/syncstatus.h"

#include <QFuture>
#include <QObject>

#include <memory>
#include <optional>

namespace tierdesk::sync {

/// One open account, seen from the window's thread: what `ui/` gets. Never blocks: everything is done in the
/// writer thread and answered by signals and futures. Take futures with whenAnswered().
class Session : public QObject {
    Q_OBJECT
public:
    /// Opens or makes the files (migrating them) in the writer thread. Errors: Storage
    /// (Database::kNewerVersion, kDamaged, kNoBackup, a folder that cannot be written). `told` is called in
    /// this thread with what takes longer than a moment.
    [[nodiscard]] static QFuture<Result<Session *>> open(
        const SessionOptions &options, QObject *parent, const store::OpeningProgress &told = {});
    ~Session()
        override; ///< ends the writer thread; what is under way is left in the desk file for the next start

    [[nodiscard]] const SessionOptions &options() const;
    [[nodiscard]] QString replicaPath() const; ///< for readers of other threads, each with its own connection
    [[nodiscard]] QString deskPath() const;
    [[nodiscard]] store::Database &reader(); ///< the window thread's own read-only connection to the replica
    [[nodiscard]] SyncStatus status() const;
    /// Where a replica that could not be used was put aside when this session opened (it is read again from the
    /// service); empty = it could. A damaged desk file is an error of open(): only a person may part with it.
    [[nodiscard]] QString replicaKeptAs() const;

    // Reading
    void start(); ///< begins the background reading and takes up unfinished operations
    void refresh(); ///< F5, "Try again": everything again, at once
    /// Every listing again, at once, or when a pause that the service asked for is over; nothing is sent, and start() is
    /// not needed. Answered when every listing was read or given up. Errors: of the first one that was given up; the
    /// background goes on trying where that may help.
    [[nodiscard]] QFuture<Result<void>> readAll();
    void openReseller(const ResellerId &reseller); ///< lists its customers in the foreground
    void openCustomer(
        const CustomerId &customer); ///< reads it, its relationships and its subscriptions in the foreground

    /// Another language of the window: names come in its order once that is made in the background, which changed() tells.
    void useOrderOf(const QLocale &locale);

    /// What to tell a proxy that asked; kept in memory only. What waits is tried again.
    void signInToProxy(const QString &user, const QString &password);

    // What the wizard asks while somebody types
    [[nodiscard]] QFuture<Result<CountryRules>> countryRules(const QString &country);
    [[nodiscard]] QFuture<Result<bool>> isDomainTaken(const QString &domain);
    [[nodiscard]] QFuture<Result<AddressCheck>> validateAddress(const Address &address);
    /// Every product of the country with its SKUs. Kept for an hour, or until it is forgotten.
    using CatalogEntry = sync::CatalogEntry;
    [[nodiscard]] QFuture<Result<QList<CatalogEntry>>> catalog(const QString &country);
    void forgetCatalog(const QString &country); ///< Microsoft refused something that it names
    [[nodiscard]] QFuture<Result<QList<OfferedTerm>>> offeredTerms(
        const QString &country, const ProductId &product, const SkuId &sku);

    // Drafts: wizards open, put aside, or left by a crash
    void saveDraft(const store::Draft &draft); ///< answers with draftSaved or draftNotSaved
    void removeDraft(const DraftId &id);
    [[nodiscard]] QFuture<Result<QList<store::Draft>>> drafts();
    [[nodiscard]] QFuture<Result<QList<store::UnreadableDraft>>> unreadableDrafts();

    // Saved views. A change is answered once it is written down, with the list's views after it
    [[nodiscard]] QFuture<Result<QList<SavedView>>> views(ViewedList list);
    [[nodiscard]] QFuture<Result<QList<SavedView>>> saveView(
        const SavedView &view); ///< takes the place of one with the same name
    [[nodiscard]] QFuture<Result<QList<SavedView>>> renameView(
        ViewedList list, const QString &name, const QString &newName);
    [[nodiscard]] QFuture<Result<QList<SavedView>>> removeView(ViewedList list, const QString &name);

    // Operations
    /// Writes the operation down, then begins with it. The same draft again is the same operation.
    [[nodiscard]] QFuture<Result<Operation>> submit(const DraftId &draft, const Intent &intent);
    void tryAgain(const OperationId &id); ///< goes on with the refused step, or does not wait any longer
    /// The same with what was mended: of `intent`, of the same kind, counts what was not done yet.
    void tryAgain(const OperationId &id, const Intent &intent);
    void giveUp(const OperationId &id); ///< what exists at Microsoft stays
    [[nodiscard]] QFuture<Result<QList<Operation>>> operations();
    [[nodiscard]] QFuture<Result<QList<store::UnreadableOperation>>> unreadableOperations();
    /// The first password of an operation, if this process has it: memory only, gone once forgotten.
    [[nodiscard]] std::optional<QString> firstPassword(const OperationId &id) const;
    /// The Confirmation page shows it: from now on a crash loses nothing that nobody has seen.
    void markPasswordShown(const OperationId &id);
    /// The Confirmation page was left. Takes the password out of memory and, once the operation is done, its
    /// draft out of the desk file.
    void forgetFirstPassword(const OperationId &id);

signals:
    void changed(
        const tierdesk::store::ChangeSet &changes); ///< after the commit; at most about four a second
    void statusChanged(const tierdesk::sync::SyncStatus &status);
    /// A proxy ("host:port") wants to know who we are; refused = what it was told was wrong.
    void proxyAsked(const QString &proxy, bool refused);
    void resellerListed(const tierdesk::ResellerId &reseller, const QDateTime &at);
    void resellerNotListed(const tierdesk::ResellerId &reseller, const tierdesk::Error &error);
    void customerRead(const tierdesk::CustomerId &customer);
    void activitiesChanged();
    void customerNotRead(const tierdesk::CustomerId &customer, const tierdesk::Error &error);
    void operationChanged(const tierdesk::Operation &operation); ///< after each commit of it
    void draftSaved(const tierdesk::DraftId &id, const QDateTime &at);
    void draftNotSaved(const tierdesk::DraftId &id, const tierdesk::Error &error);

private:
    class Private;
    explicit Session(std::unique_ptr<Private> d, QObject *parent);
    std::unique_ptr<Private> d;
};

} // namespace tierdesk::sync
