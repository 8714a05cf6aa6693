// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/customer.h"
#include "models/domain/reseller.h"
#include "models/domain/subscription.h"
#include "models/partnercenter/api.h"
#include "models/store/changes.h"
#include "models/sync/account.h"
#include "models/sync/writebatch.h"

#include <QDateTime>
#include <QObject>

#include <memory>

namespace tierdesk::sync {

/// Reads one customer: its details, whose customer it is, its subscriptions. Each is kept as it comes; one
/// that fails does not cost the others (complaint 2). What the background reads is committed in batches.
class CustomerReading : public QObject {
    Q_OBJECT
public:
    explicit CustomerReading(const Account &account, QObject *parent = nullptr);
    void read(const CustomerId &customer, partnercenter::Priority priority, Ended ended);
    /// Only the subscriptions: after an order of ours.
    void readSubscriptions(const CustomerId &customer, partnercenter::Priority priority, Ended ended);
    [[nodiscard]] const WriteBatch &batch() const { return m_batch; }

private:
    struct Visit {
        CustomerId customer;
        partnercenter::Priority priority;
        Ended ended;
        int open = 0; ///< answers still to come
        std::optional<Error> error; ///< the first, unless a later one is not the customer's own

        void note(const Error &met);
    };
    using VisitPointer = std::shared_ptr<Visit>;
    void readDetails(const VisitPointer &visit);
    void readResellers(const VisitPointer &visit);
    void readSubscriptions(const VisitPointer &visit);
    void save(
        const VisitPointer &visit, const WriteBatch::Write &write, const std::optional<Error> &after = {});
    void closeOne(const VisitPointer &visit, const Result<void> &result);

    // Each expects a Transaction.
    [[nodiscard]] Result<void> saveDetails(const CustomerDetails &details, store::ChangeSet &changes);
    [[nodiscard]] Result<void> saveGone(const CustomerId &id, store::ChangeSet &changes);
    [[nodiscard]] Result<void> saveResellers(
        Visit &visit, const Listing<Reseller> &resellers, store::ChangeSet &changes);
    [[nodiscard]] Result<void> saveSubscriptions(
        Visit &visit, const Listing<Subscription> &subscriptions, store::ChangeSet &changes);
    /// What a list of a customer's is: whole, a part that names what it can, or so much shorter than what is known
    /// that it is doubted (which the visit notes).
    enum class Extent { Whole, Part, Doubted };
    template <typename T>
    [[nodiscard]] Result<Extent> extentOf(
        Visit &visit, const char *what, const Listing<T> &list, qint64 before, const QDateTime &now);
    [[nodiscard]] Result<store::RowId> rowOf(const CustomerId &id) const;

    const Account &m_account;
    WriteBatch m_batch;
};

} // namespace tierdesk::sync
