// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>

namespace tierdesk::sync {

/// What the background reads by itself, and when (architecture.md, amendments 7, 8, 10).
struct ReadingPlan {
    std::chrono::milliseconds listingAge = std::chrono::hours(4); ///< listings older than that are read again
    std::chrono::milliseconds auditAge = std::chrono::hours(24);
    std::chrono::milliseconds recordAge =
        std::chrono::hours(24); ///< of one customer, for renewals and oldest
    std::chrono::milliseconds look = std::chrono::minutes(1); ///< how often it is looked what is due
    bool readsAudit = true;
    bool readsRecords = true; ///< customers one by one: changed, renewals due, oldest

    /// Only the listings, at every start: for tests that count what is read.
    [[nodiscard]] static ReadingPlan listingsAtEveryStart()
    {
        ReadingPlan plan;
        plan.listingAge = std::chrono::milliseconds(0);
        plan.look = std::chrono::hours(24);
        plan.readsAudit = plan.readsRecords = false;
        return plan;
    }
};

/// What it takes to open an account.
struct SessionOptions {
    QString dataFolder; ///< holds replica.sqlite and desk.sqlite; made with mode 0700
    QUrl baseUrl;
    QUrl authority;
    QString clientId;
    QString tenantId;
    QString person; ///< who works here, by the name that the system knows them by; for the activity log
    QLocale locale; ///< whose order names are stored in
    bool keepsOrder = false; ///< that counts only where none is stored yet: there is no window to show it
    /// A replica of a newer version is an error (Database::kNewerVersion), not put aside and read again: nobody is there
    /// to see that two versions work on one folder in turn.
    bool leavesNewerReplica = false;
    std::optional<QUrl> proxy = {}; ///< nothing = as the system says
    int requestsPerMinute = 400;
    std::chrono::milliseconds firstRetry {500};
    ReadingPlan plan;

    [[nodiscard]] QString replicaPath() const { return dataFolder + QLatin1String("/replica.sqlite"); }
    [[nodiscard]] QString deskPath() const { return dataFolder + QLatin1String("/desk.sqlite"); }
};

} // namespace tierdesk::sync
