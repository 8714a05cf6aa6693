// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

#include <QByteArray>
#include <QList>

#include <utility>

namespace tierdesk::partnercenter {

/// What of an answer makes an Error.
struct RefusedAnswer {
    int status = 0;
    QByteArray reason; ///< the reason phrase of the status line
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers; ///< names in lower case
    QString correlationId; ///< of the answer, else of the request
    QString requestId;
};

/// Of the service's own words, in characters: what is kept in the desk file, shown and told to support.
inline constexpr int kLongestDescription = 4000;

/// The value of a header; of doubled values ("guid,guid", contract.md 3) the first.
[[nodiscard]] QByteArray headerValue(
    const QList<std::pair<QByteArray, QByteArray>> &headers, const QByteArray &lowerCaseName);

/// Whether the service itself answered: a proxy or a gateway on the way does not know its ids.
[[nodiscard]] bool isOfService(const RefusedAnswer &answer);

/// Reads every documented form of a refusal (contract.md 5.1): both schemas, the throttling one, JSON inside
/// the description, no body at all, and pages of gateways.
[[nodiscard]] Error readError(const RefusedAnswer &answer);

/// The token endpoint's own form: {"error", "error_description"}.
[[nodiscard]] Error readTokenError(const RefusedAnswer &answer);

} // namespace tierdesk::partnercenter
