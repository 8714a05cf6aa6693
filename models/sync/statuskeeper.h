// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/account.h"
#include "models/sync/syncstatus.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace tierdesk::partnercenter {
class HttpClient;
}

namespace tierdesk::sync {

class AuditSync;
class CustomerSync;
class OverviewSync;
class ReadQueue;
class ResellerListings;
class ResellerSync;

/// Puts together what the status line says, from what is so, and says it at most four times a second.
class StatusKeeper : public QObject {
    Q_OBJECT
public:
    struct Sources {
        const Account &account;
        const partnercenter::HttpClient &http;
        const ReadQueue &queue;
        const ResellerSync &resellers;
        const CustomerSync &customers;
        const OverviewSync &overview;
        const ResellerListings &listings;
        const AuditSync &audit;
    };
    StatusKeeper(const Sources &sources, int requestsPerMinute, QObject *parent = nullptr);

    void noteNewRound(); ///< everything is read again: what went wrong the last time is over
    void noteSuccess();
    void noteFailure(const Error &error);
    void noteProgress(SyncStatus::Work work, qint64 done, qint64 expected);
    void noteRowsChanged();
    void update(); ///< something may look different now
    void say(); ///< at once

signals:
    void statusChanged(const tierdesk::sync::SyncStatus &status);

private:
    void readTimes();
    void count();
    void estimate();

    Sources m_sources;
    SyncStatus m_status;
    SyncStatus m_said;
    SyncStatus::Work m_measured = SyncStatus::Work::Idle;
    qint64 m_measuredFrom = 0; ///< done when measuring began
    QElapsedTimer m_measuring;
    bool m_mustCount = true;
    int m_unreadableCustomers = 0;
    QElapsedTimer m_sinceSaid;
    QTimer m_timer;
    QTimer m_tick; ///< traffic and countdowns change without an event
};

} // namespace tierdesk::sync
