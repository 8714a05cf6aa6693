// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QDateTime>
#include <QString>

#include <algorithm>

namespace tierdesk::store {
class Database;
}

namespace tierdesk::sync {

/// Error::code of a listing that ended far below what it had before (HTTP said nothing wrong).
inline constexpr int kMuchShorter = 200001;

/// Whether a listing that ended can be the whole: not empty where there was something, and not far below the
/// last complete one (architecture.md, amendment 9; complaints 1–4). A tenth, or twenty of a short list, may
/// really have left since.
[[nodiscard]] constexpr bool isPlausible(qint64 received, qint64 before)
{
    if (received == 0)
        return before == 0;
    return received >= before - std::max<qint64>(before / 10, 20);
}

/// Of a listing that is suddenly empty: whether it may be believed at all.
enum class Empty { IsNever, MayBe };

/// Whether a listing that ended is taken for the whole: plausible, or as long as the doubted one before it.
/// Who really left must not be waited for for ever. Remembers a doubt beside the listing's bookmark. Expects
/// a Transaction.
[[nodiscard]] Result<bool> isBelieved(store::Database &replica, const QString &listing, qint64 received,
    qint64 before, Empty empty, const QDateTime &now);

/// Whether a failure says something about the one thing that was asked for (refused, not there, a fault or
/// nonsense at that place; of a resumed listing, that its old token is not good any more), rather than about the
/// account, this machine, the pace or the way to the service.
[[nodiscard]] bool concernsOne(const Error &error);

/// Whether it is the service's own fault at that place. So many in a row are not those places' any more.
[[nodiscard]] bool isFaultAtOne(const Error &error);
inline constexpr int kMostFaultsInARow = 3;

[[nodiscard]] inline Error muchShorter(qint64 received, qint64 before)
{
    Error error;
    error.kind = Error::Kind::BadAnswer;
    error.code = kMuchShorter;
    error.httpStatus = 200;
    error.detail = QStringLiteral("listing much shorter than before: %1 of %2").arg(received).arg(before);
    return error;
}

/// A service that answers a page with its own continuation would be read for ever.
[[nodiscard]] inline Error samePageAgain()
{
    Error error;
    error.kind = Error::Kind::BadAnswer;
    error.code = kMuchShorter; // as little the whole, and as little use in asking again at once
    error.httpStatus = 200;
    error.detail = QStringLiteral("listing answers the same page again and again");
    return error;
}

} // namespace tierdesk::sync
