// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/models/partnercenter/scriptedserver.h"
#include "tests/support/wait.h"

#include "models/partnercenter/httpclient.h"

#include <chrono>
#include <optional>

namespace tierdesk::test {

/// No waiting: what is tested is order and number, not time.
inline partnercenter::Pace quickPace()
{
    partnercenter::Pace pace;
    pace.requestsPerMinute = 6'000'000;
    pace.firstRetry = std::chrono::milliseconds(1);
    return pace;
}

inline partnercenter::Endpoint endpointOf(const ScriptedServer &server)
{
    return {server.url(), server.url(), QStringLiteral("client"), QStringLiteral("tenant")};
}

inline partnercenter::WriteIds freshIds()
{
    return {RequestId::createRandom(), CorrelationId::createRandom()};
}

inline partnercenter::HttpRequest getRequest(const QString &path = QStringLiteral("/v1/things"))
{
    partnercenter::HttpRequest request;
    request.method = "GET";
    request.path = path;
    return request;
}

inline partnercenter::HttpRequest postRequest(const QByteArray &body = "{\"a\":1}")
{
    partnercenter::HttpRequest request;
    request.method = "POST";
    request.path = QStringLiteral("/v1/things");
    request.body = body;
    request.ids = freshIds();
    return request;
}

/// The answer of an asynchronous call, which never comes before the call returns.
template <typename T, typename Call> [[nodiscard]] Result<T> result(Call call)
{
    std::optional<Result<T>> answer;
    call([&answer](Result<T> given) { answer = std::move(given); });
    CHECK_FALSE(answer.has_value());
    REQUIRE(waitUntil([&answer] { return answer.has_value(); }));
    if (!*answer)
        UNSCOPED_INFO(answer->error().detail.toStdString());
    return *answer;
}

[[nodiscard]] inline Result<partnercenter::HttpAnswer> ask(
    partnercenter::HttpClient &http, const partnercenter::HttpRequest &request)
{
    return result<partnercenter::HttpAnswer>([&](auto done) { http.send(request, done); });
}

inline const QByteArray kFine = "{\"ok\":true}";

} // namespace tierdesk::test
