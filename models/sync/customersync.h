// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/customer.h"
#include "models/store/changes.h"
#include "models/store/syncstatetable.h"
#include "models/sync/account.h"

#include <QList>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace tierdesk::store {
class Transaction;
struct CustomerPageOutcome;
}

namespace tierdesk::sync {

/// Reads the list of customers page by page; rows, bookmark and seen marks commit together, so that a kill
/// costs a second of reading (architecture.md 5.1). While a page is written the next one is on its way. Never
/// deletes: rows that a complete, plausible pass did not name are asked for by id.
class CustomerSync : public QObject {
    Q_OBJECT
public:
    static constexpr QLatin1String kListing {"customers"};
    static constexpr int kPageSize = 500;

    explicit CustomerSync(const Account &account, QObject *parent = nullptr);
    ~CustomerSync() override;

    /// Goes on with the pass that was interrupted, or begins one.
    void read(Ended ended);
    /// Asks for the unseen one by one; only a clear "not found" hides a customer.
    void askForUnseen(Ended ended);
    /// Takes up what the last complete pass did not name and a kill kept from being asked for.
    [[nodiscard]] Result<void> takeUpUnseen();
    [[nodiscard]] bool hasUnseen() const { return !m_unseen.isEmpty(); }
    /// An own write counts as seen.
    void markSeen(store::RowId row);
    [[nodiscard]] int unreadableItems() const { return m_unreadableItems; }

signals:
    void progressed(qint64 done, qint64 expected);

private:
    void beginPass();
    void requestPage(const QString &continuation);
    void takePage(const QString &asked, const Result<Listing<ListedCustomer>> &page);
    /// Where a pass stands after a page: it goes on, is complete, or turns round on the spot.
    enum class Stand { GoesOn, AtEnd, OnTheSpot };
    [[nodiscard]] Stand standAfter(const QString &asked, const Listing<ListedCustomer> &page) const;
    [[nodiscard]] Result<void> end(Stand stand);
    [[nodiscard]] Result<void> beginWriting();
    [[nodiscard]] Result<void> write(const Listing<ListedCustomer> &page);
    void note(const store::CustomerPageOutcome &outcome);
    void writePage();
    void commitNow();
    [[nodiscard]] Result<void> commit();
    void drop();
    [[nodiscard]] Result<void> findUnseen();
    void finish(std::optional<Error> error);

    void askForNext();
    void noteAsked(store::RowId row);
    void endAsking(std::optional<Error> error);
    void takeAnswerFor(store::RowId row, const Result<CustomerDetails> &answer);
    void putOff(store::RowId row, const Error &fault);
    [[nodiscard]] Result<void> keep(
        store::RowId row, const Result<CustomerDetails> &answer, const QDateTime &now);

    const Account &m_account;
    Ended m_ended;
    store::Bookmark m_bookmark; ///< as committed
    store::Bookmark m_ahead; ///< as far as pages were written; commits with them
    std::optional<Listing<ListedCustomer>> m_page; ///< came, and was not written yet
    /// Stays open over many pages of customers: each id goes to some page of the file, which is then written whole.
    std::unique_ptr<store::Transaction> m_transaction;
    store::ChangeSet m_changes; ///< in it
    std::optional<Error> m_fault; ///< of writing; the pass ends with it when the answer comes
    QTimer m_commitTimer;
    bool m_isResumed = false; ///< nothing came yet since a bookmark was taken up
    bool m_wasDoubted = false; ///< the pass ended far below the last complete one
    int m_unreadableItems = 0;

    struct Asking {
        Ended ended;
        QList<store::RowId> left;
        bool hasAnswers = false; ///< since the bookmark was written
        int faultsInARow = 0;
        std::optional<Error> fault = {}; ///< the last of one customer
    };
    Asking m_asking;
    QList<store::RowId> m_unseen;
};

/// Whether an error proves that a customer is not there: Partner Center's own answer, not a gateway's.
[[nodiscard]] bool isClearlyNotFound(const Error &error);

} // namespace tierdesk::sync
