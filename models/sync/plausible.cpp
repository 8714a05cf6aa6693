// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/plausible.h"

#include "models/store/syncstatetable.h"

#include <cstdlib>

namespace tierdesk::sync {

Result<bool> isBelieved(store::Database &replica, const QString &listing, qint64 received, qint64 before,
    Empty empty, const QDateTime &now)
{
    store::SyncStateTable table(replica);
    auto doubt = table.read(listing + QLatin1String(" doubted"));
    if (!doubt)
        return failure(doubt.error());
    const qint64 last = doubt->completedCount;
    const bool agrees = doubt->completedAt && std::abs(received - last) <= std::max<qint64>(last / 100, 2)
        && (received > 0 || empty == Empty::MayBe);
    const bool believed = isPlausible(received, before) || agrees;
    if (believed && !doubt->completedAt)
        return true;
    doubt->completedAt = believed ? std::nullopt : std::optional(now);
    doubt->completedCount = received;
    if (const auto written = table.write(*doubt); !written)
        return failure(written.error());
    return believed;
}

bool concernsOne(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Rejected:
    case Error::Kind::NotFound:
    case Error::Kind::Forbidden:
    case Error::Kind::Conflict:
    case Error::Kind::ServerFault:
    case Error::Kind::BadAnswer:
        return true;
    default:
        return false;
    }
}

bool isFaultAtOne(const Error &error)
{
    return concernsOne(error) && isRetryable(error.kind) && error.code != kMuchShorter;
}

} // namespace tierdesk::sync
