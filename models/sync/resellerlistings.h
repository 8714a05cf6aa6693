// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/customer.h"
#include "models/partnercenter/api.h"
#include "models/store/changes.h"
#include "models/sync/account.h"
#include "models/sync/writebatch.h"

#include <QDateTime>
#include <QList>
#include <QObject>

#include <memory>
#include <optional>

namespace tierdesk::sync {

/// Learns which customers belong to which reseller: one filtered listing a reseller (architecture.md,
/// amendment 7; the customer list itself does not say). What the background reads is committed in batches.
class ResellerListings : public QObject {
    Q_OBJECT
public:
    explicit ResellerListings(const Account &account, QObject *parent = nullptr);

    /// One reseller, to its end, for somebody who waits.
    void list(const ResellerId &reseller, Ended ended);
    /// Every reseller (that was not listed since then), the one listed longest ago first; goes on where a
    /// failure stopped it. A reseller whose listing fails costs the others nothing.
    void listAll(Ended ended, const std::optional<QDateTime> &listedBefore = {});
    void forgetRound(); ///< the next listAll() begins with all again
    [[nodiscard]] const WriteBatch &batch() const { return m_batch; }

signals:
    void listed(const tierdesk::ResellerId &reseller, const QDateTime &at);
    void notListed(const tierdesk::ResellerId &reseller, const tierdesk::Error &error);
    void progressed(qint64 done, qint64 expected);

private:
    struct Walk {
        ResellerId reseller;
        partnercenter::Priority priority;
        Ended ended; ///< in the background before it is written: the next one is asked for meanwhile
        QList<Listing<Customer>> pages = {};
        std::optional<Error> doubt = {}; ///< it cannot be the whole
    };
    using WalkPointer = std::shared_ptr<Walk>;
    void requestPage(const WalkPointer &walk, const QString &continuation);
    void takePage(const WalkPointer &walk, const QString &asked, const Result<Listing<Customer>> &page);
    void save(const WalkPointer &walk);
    /// Tells how it ended, and hands on what went wrong.
    std::optional<Error> tell(const Walk &walk, const Result<void> &written, const QDateTime &now);
    // Both expect a Transaction.
    [[nodiscard]] Result<QList<store::RowId>> savePages(
        const Walk &walk, const QDateTime &now, store::ChangeSet &changes);
    [[nodiscard]] Result<void> takeOver(Walk &walk, const QDateTime &now, store::ChangeSet &changes);

    void listNext();
    void goOn(const std::optional<Error> &error);
    void noteWritten(const std::optional<Error> &problem);
    void endRound(std::optional<Error> error);

    const Account &m_account;
    WriteBatch m_batch;
    Ended m_allEnded;
    QList<ResellerId> m_left;
    qint64 m_all = 0;
    int m_faultsInARow = 0;
    std::optional<Error> m_problem; ///< of a single reseller
    std::optional<Error> m_stop; ///< nothing can be written
};

} // namespace tierdesk::sync
