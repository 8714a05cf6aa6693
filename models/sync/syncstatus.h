// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

#include <QDateTime>
#include <QMetaType>

#include <chrono>
#include <optional>

namespace tierdesk::sync {

/// Running work of the background, for the status line and the lists.
struct SyncStatus {
    enum class Work { Idle, Resellers, Customers, Overview, ResellerListings };
    Work work = Work::Idle;
    qint64 done = 0; ///< of the running work
    qint64 expected = 0; ///< 0 = not known
    std::optional<std::chrono::seconds> left; ///< estimate
    std::optional<QDateTime> customersReadAt; ///< last complete pass, UTC
    std::optional<QDateTime> resellersReadAt; ///< UTC
    std::optional<QDateTime> unreachableSince; ///< UTC; nothing = reachable as far as we know
    std::optional<QDateTime> nextTryAt; ///< UTC, while something failed that may pass
    std::optional<Error> problem; ///< why the last work ended early; nothing = fine
    qint64 unreadCustomers = 0; ///< customers whose own subscription list was never read
    int unreadableItems = 0; ///< grey rows, and what else could not be read of the last listings
    int requestsInLastMinute = 0;
    int requestsPerMinute = 0;
    std::optional<std::chrono::seconds> pausedFor; ///< throttled: goes on in
    std::optional<std::chrono::minutes> clockAhead; ///< of this computer; negative = behind; nothing = right

    bool operator==(const SyncStatus &) const = default;
};

} // namespace tierdesk::sync

Q_DECLARE_METATYPE(tierdesk::sync::SyncStatus)
