// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sandbox/exchange.h"

namespace tierdesk::sandbox {

/// The usual error body: {code, description, data, source} (contract.md 5.1, form 1).
[[nodiscard]] Answer refusal(int status, int code, const QString &description);
/// The body of the newer services: {code, message, description, errorName …} (contract.md 5.1, form 2).
[[nodiscard]] Answer agreementRefusal(
    int status, int code, const QString &description, const char *errorName);

/// 400/3000: a member or parameter that cannot be meant.
[[nodiscard]] Answer invalidProperty(const QString &name);
/// 404/1000
[[nodiscard]] Answer notFound(const QString &what);
/// 400/900118: what stands in the place of a customer id is no GUID.
[[nodiscard]] Answer invalidCustomerId();
/// 404/60003
[[nodiscard]] Answer unknownCustomer();
/// 405, with the methods that the path knows
[[nodiscard]] Answer methodNotAllowed(const QByteArray &method, const QByteArray &allowed);
/// 401 without a body: the header alone says why (contract.md 5.1, form 4).
[[nodiscard]] Answer invalidToken();
/// 429 in its own form, with Retry-After (contract.md 5.1, form 3).
[[nodiscard]] Answer throttled(int seconds);
/// An OAuth error body of the token endpoint.
[[nodiscard]] Answer oauthError(const char *error, int aadCode, const QString &description);
/// 200 or 201 with a JSON body
[[nodiscard]] Answer success(const QByteArray &json, int status = 200);

} // namespace tierdesk::sandbox
