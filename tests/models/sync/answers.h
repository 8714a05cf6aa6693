// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/faultproxy.h"

namespace tierdesk::test {

[[nodiscard]] inline Fault json(int status, const QByteArray &body)
{
    return Fault::answer(status, body, {{"Content-Type", "application/json"}});
}

[[nodiscard]] inline Fault cartGone()
{
    return json(404, R"({"code":800008,"description":"Unable to retrieve cart ID"})");
}

[[nodiscard]] inline Fault noSubscriptions()
{
    return json(200, R"({"totalCount":0,"items":[]})");
}

/// A cart that is not ordered, and whose time is over by our clock.
[[nodiscard]] inline Fault staleActiveCart()
{
    return json(200, R"({"id":"any","status":"Active","expirationTimestamp":"2001-01-01T00:00:00Z"})");
}

[[nodiscard]] inline bool isCartReading(const SeenRequest &request)
{
    return request.method == "GET" && request.target.contains("/carts/");
}

[[nodiscard]] inline bool isSubscriptionReading(const SeenRequest &request)
{
    return request.method == "GET" && request.target.contains("/subscriptions");
}

[[nodiscard]] inline bool isNewCart(const SeenRequest &request)
{
    return request.method == "POST" && request.target.endsWith("/carts");
}

} // namespace tierdesk::test
