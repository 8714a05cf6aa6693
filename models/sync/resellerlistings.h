// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/customer.h"
#include "models/partnercenter/api.h"
#include "models/store/changes.h"
#include "models/sync/account.h"

#include <QDateTime>
#include <QList>
#include <QObject>

#include <memory>

namespace tierdesk::sync {

/// Learns which customers belong to which reseller: one filtered listing a reseller (architecture.md,
/// amendment 7; the customer list itself does not say).
class ResellerListings : public QObject {
    Q_OBJECT
public:
    explicit ResellerListings(const Account &account, QObject *parent = nullptr);

    /// One reseller, to its end.
    void list(const ResellerId &reseller, partnercenter::Priority priority, Ended ended);
    /// Every reseller (that was not listed since then), the one listed longest ago first; goes on where a
    /// failure stopped it.
    void listAll(Ended ended, const std::optional<QDateTime> &listedBefore = {});
    void forgetRound(); ///< the next listAll() begins with all again

signals:
    void listed(const tierdesk::ResellerId &reseller, const QDateTime &at);
    void notListed(const tierdesk::ResellerId &reseller, const tierdesk::Error &error);
    void progressed(qint64 done, qint64 expected);

private:
    struct Walk {
        ResellerId reseller;
        partnercenter::Priority priority;
        Ended ended;
        QList<store::RowId> rows;
        int unreadable = 0;
    };
    void requestPage(const std::shared_ptr<Walk> &walk, const QString &continuation);
    void takePage(
        const std::shared_ptr<Walk> &walk, const QString &asked, const Result<Listing<Customer>> &page);
    [[nodiscard]] Result<void> savePage(Walk &walk, const Listing<Customer> &page, const QDateTime &now);
    [[nodiscard]] Result<void> takeOver(const Walk &walk, const QDateTime &now);
    void fail(const Walk &walk, const Error &error);
    void listNext();

    const Account &m_account;
    Ended m_allEnded;
    QList<ResellerId> m_left;
    qint64 m_all = 0;
    std::optional<Error> m_problem;
};

} // namespace tierdesk::sync
