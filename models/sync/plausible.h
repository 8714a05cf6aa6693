// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

#include <algorithm>

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

/// Whether a page was refused for what was asked, not for when: a bookmark that is asked with is good no more,
/// and kept, it would be refused for ever.
[[nodiscard]] inline bool isRefusedForGood(const Error &error)
{
    return error.kind == Error::Kind::Rejected || error.kind == Error::Kind::NotFound;
}

[[nodiscard]] inline Error muchShorter(qint64 received, qint64 before)
{
    Error error;
    error.kind = Error::Kind::BadAnswer;
    error.code = kMuchShorter;
    error.httpStatus = 200;
    error.detail = QStringLiteral("listing much shorter than before: %1 of %2").arg(received).arg(before);
    return error;
}

} // namespace tierdesk::sync
