// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/activity.h"
#include "models/domain/customer.h"
#include "models/store/auditreadingtable.h"
#include "models/sync/account.h"

#include <QObject>

namespace tierdesk::sync {

/// Fetches the service's audit records and keeps them for ever: the service forgets after 90 days, and answers
/// 30 at a time (contract.md 14). Each page commits together with how far it goes.
class AuditSync : public QObject {
    Q_OBJECT
public:
    explicit AuditSync(const Account &account, QObject *parent = nullptr);
    /// Up to today (UTC), from where it stopped; the last day is read once more, since records come late.
    void read(const QDateTime &now, Ended ended);
    [[nodiscard]] int unreadableItems() const { return m_unreadableItems; }

signals:
    void pageKept(); ///< there are new records, or known ones that say more

private:
    void beginStretch();
    void requestPage();
    void takePage(const Result<Listing<ActivityEntry>> &page);
    [[nodiscard]] Result<void> keep(const Listing<ActivityEntry> &page, const store::AuditReading &after);
    void finish(std::optional<Error> error);

    const Account &m_account;
    Ended m_ended;
    QDateTime m_now;
    store::AuditReading m_reading; ///< as committed
    bool m_isResumed = false; ///< nothing came yet since a bookmark was taken up
    int m_unreadableItems = 0;
};

} // namespace tierdesk::sync
