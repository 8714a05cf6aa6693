// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/partnercenter/calls.h"

#include "models/partnercenter/secrets.h"

using namespace tierdesk;
using namespace tierdesk::partnercenter;
using namespace tierdesk::test;

TEST_CASE("an expired token is renewed silently once, then the person is signed out")
{
    ScriptedServer server;
    HttpClient http(endpointOf(server), quickPace());
    const bool isWrite = GENERATE(false, true);
    CAPTURE(isWrite);
    const HttpRequest request = isWrite ? postRequest() : getRequest();

    SECTION("a new token helps")
    {
        server.script = [](const WireRequest &asked) {
            const bool isOld = asked.headers.value("authorization") == "Bearer token-1";
            return isOld ? WireAnswer::json(401, "{\"code\":800001,\"description\":\"token missing\"}")
                         : WireAnswer::json(200, kFine);
        };
        CHECK(ask(http, request).has_value());
        CHECK(server.tokenRequests.size() == 2);
        CHECK(server.requests.size() == 2);
        CHECK(server.requests[0].headers.value("ms-requestid")
            == server.requests[1].headers.value("ms-requestid"));
    }
    SECTION("it does not: only the status line says why")
    {
        server.script = [](const WireRequest &) {
            return WireAnswer {"HTTP/1.1 401 Unauthorized - MFA required\r\n"
                               "WWW-Authenticate: Bearer error=\"invalid_token\"\r\n"
                               "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                WireAnswer::Then::KeepOpen};
        };
        const Result<HttpAnswer> answer = ask(http, request);
        REQUIRE_FALSE(answer.has_value());
        CHECK(answer.error().kind == Error::Kind::SignedOut);
        CHECK(answer.error().httpStatus == 401);
        CHECK(answer.error().code == int(Cause::MfaDemanded));
        CHECK(answer.error().detail.contains(QStringLiteral("invalid_token")));
        CHECK(server.requests.size() == 1); // no new token would have a second factor
        CHECK_FALSE(ask(http, request).has_value());
        CHECK(server.tokenRequests.size() == 2); // but once a person gave it, the next one may
    }
}

TEST_CASE("a token that is said to live for centuries is used, not fetched again and again")
{
    ScriptedServer server;
    server.script = [](const WireRequest &) { return WireAnswer::json(200, kFine); };
    server.tokenScript = [](const WireRequest &) {
        return WireAnswer::json(200, "{\"access_token\":\"t\",\"expires_in\":9223372036854775807}");
    };
    HttpClient http(endpointOf(server), quickPace());
    REQUIRE(ask(http, getRequest()).has_value());
    REQUIRE(ask(http, getRequest()).has_value());
    CHECK(server.tokenRequests.size() == 1);
}

TEST_CASE("a token that cannot be had ends every call that waits for it")
{
    ScriptedServer server;
    server.tokenScript = [](const WireRequest &) {
        return WireAnswer::json(401,
            "{\"error\":\"invalid_client\",\"error_description\":\"AADSTS7000215\","
            "\"error_codes\":[7000215]}");
    };
    HttpClient http(endpointOf(server), quickPace());
    int ended = 0;
    for (int i = 0; i < 3; ++i)
        http.send(getRequest(), [&ended](const Result<HttpAnswer> &answer) {
            REQUIRE_FALSE(answer.has_value());
            CHECK(answer.error().kind == Error::Kind::SignedOut);
            CHECK(answer.error().code == 7000215);
            ++ended;
        });
    REQUIRE(waitUntil([&ended] { return ended == 3; }));
    CHECK(server.requests.isEmpty());
    CHECK(server.tokenRequests.size() == 1);
}

TEST_CASE("the refresh token rotates into the secret store, and one that was revoked is forgotten")
{
    ScriptedServer server;
    server.script = [](const WireRequest &) { return WireAnswer::json(200, kFine); };
    MemorySecretStore secrets;
    const QString key = QStringLiteral("refresh-token/127.0.0.1/tenant/client");
    secrets.write(key, QStringLiteral("old+one"), [](const Result<void> &) {});
    const auto kept = [&secrets, &key] {
        std::optional<Result<std::optional<QString>>> read;
        secrets.read(key, [&read](Result<std::optional<QString>> secret) { read = std::move(secret); });
        REQUIRE(waitUntil([&read] { return read.has_value(); }));
        REQUIRE(read->has_value());
        return **read;
    };
    HttpClient http(endpointOf(server), quickPace(), nullptr, &secrets);

    SECTION("it is good")
    {
        server.tokenScript = [](const WireRequest &) {
            return WireAnswer::json(
                200, "{\"access_token\":\"t\",\"expires_in\":3600,\"refresh_token\":\"new one\"}");
        };
        REQUIRE(ask(http, getRequest()).has_value());
        CHECK(server.tokenRequests.first().body.contains("grant_type=refresh_token"));
        CHECK(server.tokenRequests.first().body.contains("refresh_token=old%2Bone"));
        CHECK(kept() == QStringLiteral("new one"));
    }
    SECTION("it was revoked")
    {
        server.tokenScript = [](const WireRequest &asked) {
            return asked.body.contains("grant_type=refresh_token")
                ? WireAnswer::json(400, "{\"error\":\"invalid_grant\"}")
                : WireAnswer::json(200, "{\"access_token\":\"t\",\"expires_in\":3600}");
        };
        REQUIRE(ask(http, getRequest()).has_value());
        CHECK(server.tokenRequests.size() == 2);
        CHECK_FALSE(kept().has_value());
    }
}
