// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/partnercenter/calls.h"

#include <QElapsedTimer>
#include <QPointer>

using namespace tierdesk;
using namespace tierdesk::partnercenter;
using namespace tierdesk::test;
using namespace std::chrono_literals;

TEST_CASE("a call carries the documented headers and one token serves everybody")
{
    ScriptedServer server;
    server.script = [](const WireRequest &) { return WireAnswer::json(200, "\xEF\xBB\xBF" + kFine); };
    HttpClient http(endpointOf(server), quickPace());

    int answers = 0;
    for (int i = 0; i < 3; ++i)
        http.send(getRequest(), [&answers](const Result<HttpAnswer> &answer) {
            REQUIRE(answer.has_value());
            CHECK(answer->body == kFine); // without the byte-order mark
            CHECK(answer->requestId == QStringLiteral("11111111-1111-1111-1111-111111111111"));
            CHECK(answer->correlationId == QStringLiteral("22222222-2222-2222-2222-222222222222"));
            ++answers;
        });
    REQUIRE(waitUntil([&answers] { return answers == 3; }));
    CHECK(server.tokenRequests.size() == 1);
    CHECK(server.tokenRequests.first().target == "/tenant/oauth2/v2.0/token");
    CHECK(server.tokenRequests.first().body.contains("grant_type=client_credentials"));
    const WireRequest &seen = server.requests.first();
    CHECK(seen.headers.value("authorization") == "Bearer token-1");
    CHECK(seen.headers.value("accept") == "application/json");
    CHECK(seen.headers.value("x-locale") == "en-US");
    CHECK(RequestId::tryParse(QString::fromLatin1(seen.headers.value("ms-requestid"))).has_value());
    CHECK(CorrelationId::tryParse(QString::fromLatin1(seen.headers.value("ms-correlationid"))).has_value());
    CHECK(
        server.requests[0].headers.value("ms-requestid") != server.requests[1].headers.value("ms-requestid"));
}

TEST_CASE("a write carries the ids that were stored before it was sent")
{
    ScriptedServer server;
    server.script = [](const WireRequest &) { return WireAnswer::json(201, kFine); };
    HttpClient http(endpointOf(server), quickPace());
    const HttpRequest request = postRequest();
    REQUIRE(ask(http, request).has_value());
    const WireRequest &seen = server.requests.first();
    CHECK(seen.headers.value("ms-requestid") == request.ids->request.toString().toLatin1());
    CHECK(seen.headers.value("ms-correlationid") == request.ids->correlation.toString().toLatin1());
    CHECK(seen.headers.value("content-type") == "application/json; charset=utf-8");
    CHECK(seen.body == request.body);
}

TEST_CASE("a write whose line is cut reaches the service once, with and without a body")
{
    ScriptedServer server;
    const bool hasBody = GENERATE(true, false);
    const bool hasWarmLine = GENERATE(true, false);
    CAPTURE(hasBody, hasWarmLine);
    HttpClient http(endpointOf(server), quickPace());
    if (hasWarmLine) {
        server.script = [](const WireRequest &) { return WireAnswer::json(200, kFine); };
        REQUIRE(ask(http, getRequest()).has_value());
        server.requests.clear();
    }
    server.script = [](const WireRequest &) { return WireAnswer::closed(); };
    const Result<HttpAnswer> answer =
        ask(http, postRequest(hasBody ? QByteArray("{\"a\":1}") : QByteArray()));
    REQUIRE_FALSE(answer.has_value());
    CHECK(answer.error().kind == Error::Kind::Offline);
    CHECK(isOutcomeUnknown(answer.error().kind));
    CHECK_FALSE(answer.error().neverSent);
    CHECK(server.requests.size() == 1);
}

TEST_CASE("a write that left is never called unsent, though nobody listens any more when its line is cut")
{
    ScriptedServer server;
    HttpClient http(endpointOf(server), quickPace());
    server.script = [&server](const WireRequest &) {
        server.stopListening(); // whoever connects again is refused
        return WireAnswer::closed();
    };
    const bool isLong = GENERATE(true, false);
    const Result<HttpAnswer> answer =
        ask(http, postRequest(isLong ? QByteArray(200'000, ' ') : QByteArray("{}")));
    REQUIRE_FALSE(answer.has_value());
    CHECK(isOutcomeUnknown(answer.error().kind));
    CHECK_FALSE(answer.error().neverSent);
    CHECK(server.requests.size() == 1);
}

TEST_CASE("a write that found nobody, or no token, was never sent")
{
    auto server = std::make_unique<ScriptedServer>();
    server->script = [](const WireRequest &) { return WireAnswer::json(200, kFine); };
    Pace pace = quickPace();
    pace.readRetries = 1;
    HttpClient http(endpointOf(*server), pace);
    SECTION("nobody listens, the token is here already")
    {
        REQUIRE(ask(http, getRequest()).has_value());
        server.reset();
    }
    SECTION("nobody gives a token either")
    {
        server.reset();
    }
    SECTION("a token cannot be had")
    {
        server->tokenScript = [](const WireRequest &) { return WireAnswer::closed(); };
    }
    SECTION("the tokens' service has a fault")
    {
        server->tokenScript = [](const WireRequest &) { return WireAnswer::json(503, kFine); };
    }
    const Result<HttpAnswer> answer = ask(http, postRequest());
    REQUIRE_FALSE(answer.has_value());
    CHECK(answer.error().neverSent);
    CHECK((server == nullptr || server->requests.isEmpty()));
}

TEST_CASE("a name that nobody knows is a write that was never sent")
{
    ScriptedServer server;
    Endpoint endpoint = endpointOf(server);
    endpoint.baseUrl = QUrl(QStringLiteral("https://nobody.invalid")); // RFC 6761: never resolved
    HttpClient http(endpoint, quickPace());
    const Result<HttpAnswer> answer = ask(http, postRequest());
    REQUIRE_FALSE(answer.has_value());
    CHECK(answer.error().kind == Error::Kind::Offline);
    CHECK(answer.error().code == int(Cause::NameNotFound));
    CHECK(answer.error().neverSent);
}

TEST_CASE("a write is not repeated whatever the service says")
{
    ScriptedServer server;
    const int status = GENERATE(429, 500, 502, 503, 504);
    server.script = [status](const WireRequest &) { return WireAnswer::json(status, "{}"); };
    HttpClient http(endpointOf(server), quickPace());
    const Result<HttpAnswer> answer = ask(http, postRequest());
    REQUIRE_FALSE(answer.has_value());
    CHECK(answer.error().httpStatus == status);
    CHECK(server.requests.size() == 1);
}

TEST_CASE("a read is tried again three times, then the reason is told")
{
    ScriptedServer server;
    HttpClient http(endpointOf(server), quickPace());

    SECTION("the service is down")
    {
        server.script = [](const WireRequest &) {
            return WireAnswer::foreign(503, "text/html", "<html>down for maintenance</html>");
        };
        const Result<HttpAnswer> answer = ask(http, getRequest());
        REQUIRE_FALSE(answer.has_value());
        CHECK(answer.error().kind == Error::Kind::ServerFault);
        CHECK(server.requests.size() == 4);
    }
    SECTION("it comes back")
    {
        int count = 0;
        server.script = [&count](const WireRequest &) {
            return ++count < 3 ? WireAnswer::json(500, "{}") : WireAnswer::json(200, kFine);
        };
        CHECK(ask(http, getRequest()).has_value());
        CHECK(server.requests.size() == 3);
    }
    SECTION("the answer breaks off in the middle")
    {
        int count = 0;
        server.script = [&count](const WireRequest &) {
            WireAnswer answer = WireAnswer::json(200, kFine);
            if (++count < 3) {
                answer.bytes.chop(4);
                answer.then = WireAnswer::Then::Close;
            }
            return answer;
        };
        CHECK(ask(http, getRequest()).has_value());
        CHECK(server.requests.size() == 3);
    }
    SECTION("what the service understood and refused is not asked again")
    {
        server.script = [](const WireRequest &) {
            return WireAnswer::json(400, "{\"code\":2000,\"description\":\"no\"}");
        };
        const Result<HttpAnswer> answer = ask(http, getRequest());
        REQUIRE_FALSE(answer.has_value());
        CHECK(answer.error().kind == Error::Kind::Rejected);
        CHECK(answer.error().code == 2000);
        CHECK(server.requests.size() == 1);
    }
}

TEST_CASE("an answer that breaks off for good is a bad answer")
{
    ScriptedServer server;
    server.script = [](const WireRequest &) {
        WireAnswer answer = WireAnswer::json(200, kFine);
        answer.bytes.chop(4);
        answer.then = WireAnswer::Then::Close;
        return answer;
    };
    Pace pace = quickPace();
    pace.readRetries = 0;
    HttpClient http(endpointOf(server), pace);
    const Result<HttpAnswer> answer = ask(http, GENERATE(0, 1) == 0 ? getRequest() : postRequest());
    REQUIRE_FALSE(answer.has_value());
    CHECK(answer.error().kind == Error::Kind::BadAnswer);
    CHECK(answer.error().code == int(Cause::BrokenOff));
    CHECK(server.requests.size() == 1);
}

TEST_CASE("no answer in time is a time-out, and unreachable is told once")
{
    ScriptedServer server;
    server.script = [](const WireRequest &) { return WireAnswer::never(); };
    Pace pace = quickPace();
    pace.readTimeout = 700ms; // the token must come within it, on a busy machine too
    pace.writeTimeout = 300ms;
    pace.readRetries = 1;
    HttpClient http(endpointOf(server), pace);
    int unreachable = 0;
    QObject::connect(&http, &HttpClient::unreachable, &server, [&unreachable] { ++unreachable; });
    const Result<HttpAnswer> read = ask(http, getRequest());
    REQUIRE_FALSE(read.has_value());
    CHECK(read.error().kind == Error::Kind::Timeout);
    CHECK_FALSE(read.error().correlationId.isEmpty());
    CHECK(server.requests.size() == 2);
    CHECK(unreachable == 1);
    const Result<HttpAnswer> write = ask(http, postRequest());
    REQUIRE_FALSE(write.has_value());
    CHECK(write.error().kind == Error::Kind::Timeout);
    CHECK_FALSE(write.error().neverSent);
    CHECK(server.requests.size() == 3);
}

TEST_CASE("nobody listening is offline")
{
    Endpoint endpoint;
    {
        ScriptedServer gone;
        endpoint = endpointOf(gone);
    }
    Pace pace = quickPace();
    pace.readRetries = 1;
    HttpClient http(endpoint, pace);
    const Result<HttpAnswer> answer = ask(http, getRequest());
    REQUIRE_FALSE(answer.has_value());
    CHECK(answer.error().kind == Error::Kind::Offline);
    CHECK(answer.error().code == int(Cause::Refused));
}

TEST_CASE("Retry-After holds everybody back, and the wait is told")
{
    ScriptedServer server;
    QElapsedTimer clock;
    clock.start();
    QList<qint64> times;
    server.script = [&](const WireRequest &) {
        times.append(clock.elapsed());
        if (times.size() == 1)
            return WireAnswer::json(429,
                "{\"statusCode\":429,\"message\":\"Rate limit is exceeded. Try again in 57 seconds.\"}",
                "Retry-After: 1\r\n");
        return WireAnswer::json(200, kFine);
    };
    HttpClient http(endpointOf(server), quickPace());
    int answers = 0;
    http.send(getRequest(), [&answers](const Result<HttpAnswer> &answer) {
        CHECK(answer.has_value());
        ++answers;
    });
    REQUIRE(waitUntil([&http] { return http.traffic().pausedFor.has_value(); }));
    CHECK(*http.traffic().pausedFor >= 1s); // and a little more, so that not everybody comes back at once
    CHECK(*http.traffic().pausedFor <= 2s);
    http.send(postRequest(), [&answers](const Result<HttpAnswer> &answer) {
        CHECK(answer.has_value());
        ++answers;
    });
    REQUIRE(waitUntil([&answers] { return answers == 2; }));
    REQUIRE(times.size() == 3);
    CHECK(times[1] - times[0] >= 950);
    CHECK(times[2] - times[0] >= 950);
    CHECK_FALSE(http.traffic().pausedFor.has_value());
}

TEST_CASE("a person who does not want to wait ends a pause")
{
    ScriptedServer server;
    server.script = [&server](const WireRequest &) {
        return server.requests.size() == 1 ? WireAnswer::json(429, "{}", "Retry-After: 60\r\n")
                                           : WireAnswer::json(200, kFine);
    };
    HttpClient http(endpointOf(server), quickPace());
    int answers = 0;
    const auto count = [&answers](
                           const Result<HttpAnswer> &answer) { answers += answer.has_value() ? 1 : 0; };
    http.send(getRequest(), count);
    REQUIRE(waitUntil([&http] { return http.traffic().pausedFor.has_value(); }));
    http.send(postRequest(), count);
    http.tryNow();
    CHECK(waitUntil([&answers] { return answers == 2; }));
    CHECK_FALSE(http.traffic().pausedFor.has_value());
}

TEST_CASE("what a person waits for overtakes the background, and at most four are under way")
{
    ScriptedServer server;
    HttpClient *client = nullptr;
    int mostWaiting = 0;
    QStringList order;
    server.script = [&](const WireRequest &asked) {
        order.append(QString::fromLatin1(asked.target));
        mostWaiting = std::max(mostWaiting, client->traffic().waiting);
        return order.size() <= 3 ? WireAnswer::never() : WireAnswer::json(200, kFine);
    };
    HttpClient http(endpointOf(server), quickPace());
    client = &http;
    int answers = 0;
    const auto count = [&answers](const Result<HttpAnswer> &) { ++answers; };
    for (int i = 0; i < 10; ++i) {
        HttpRequest request = getRequest(QStringLiteral("/background"));
        request.priority = Priority::Background;
        http.send(request, count);
    }
    REQUIRE(waitUntil([&order] { return order.size() == 3; }));
    http.send(getRequest(QStringLiteral("/foreground")), count);
    REQUIRE(waitUntil([&answers] { return answers == 1; }));
    CHECK(order
        == QStringList({QStringLiteral("/background"), QStringLiteral("/background"),
            QStringLiteral("/background"), QStringLiteral("/foreground")}));
    CHECK(http.traffic().waiting == 7);
    CHECK(http.traffic().sentInLastMinute == 4);
    http.cancelAll();
    CHECK(answers == 11);
    CHECK(http.traffic().waiting == 0);
}

TEST_CASE("a compressed answer is read whole")
{
    QByteArray body = "[";
    for (int i = 0; i < 100'000; ++i)
        body += QByteArray::number(i * 7919) + ',';
    body += "0]";
    ScriptedServer server;
    server.script = [&body](const WireRequest &) {
        constexpr int kLengthBefore = 4; // of what qCompress() makes: Qt's own
        return WireAnswer::json(200, qCompress(body).mid(kLengthBefore), "Content-Encoding: deflate\r\n");
    };
    HttpClient http(endpointOf(server), quickPace());
    const auto answer = ask(http, getRequest());
    REQUIRE(answer.has_value());
    CHECK((answer->body == body));
}

TEST_CASE("too large an answer, a redirect and a stranger's 404 are bad answers")
{
    ScriptedServer server;
    Pace pace = quickPace();
    pace.answerLimit = 1000;
    HttpClient http(endpointOf(server), pace);
    Cause cause = Cause::TooLarge;
    SECTION("too large")
    {
        server.script = [](const WireRequest &) { return WireAnswer::json(200, QByteArray(5000, ' ')); };
    }
    SECTION("redirect")
    {
        cause = Cause::Redirected;
        server.script = [&server](const WireRequest &) {
            return WireAnswer::json(302, {}, "Location: " + server.url().toEncoded() + "/elsewhere\r\n");
        };
    }
    SECTION("stranger")
    {
        cause = Cause::FromElsewhere;
        server.script = [](const WireRequest &) {
            return WireAnswer::foreign(404, "text/html", "<h1>Not here</h1>");
        };
    }
    const Result<HttpAnswer> answer = ask(http, getRequest());
    REQUIRE_FALSE(answer.has_value());
    CHECK(answer.error().kind == Error::Kind::BadAnswer);
    CHECK(answer.error().code == int(cause));
    CHECK(server.requests.size() == 1);
}

TEST_CASE("plain http is spoken to this computer alone")
{
    for (const char16_t *address :
        {u"http://192.0.2.1:80", u"http://example.invalid", u"ftp://127.0.0.1", u""}) {
        const QString text = QString::fromUtf16(address);
        CAPTURE(text);
        HttpClient http({QUrl(text), QUrl(text), {}, {}}, quickPace());
        const Result<HttpAnswer> answer = ask(http, getRequest());
        REQUIRE_FALSE(answer.has_value());
        CHECK(answer.error().kind == Error::Kind::Rejected);
        CHECK(answer.error().code == int(Cause::UnsafeAddress));
    }
}

TEST_CASE("a late answer is dropped once the client is gone")
{
    ScriptedServer server;
    server.script = [](const WireRequest &) { return WireAnswer::json(200, kFine); };
    auto http = std::make_unique<HttpClient>(endpointOf(server), quickPace());
    bool isCalled = false;
    http->send(postRequest(), [&isCalled](const Result<HttpAnswer> &) { isCalled = true; });
    REQUIRE(waitUntil([&server] { return server.requests.size() == 1; }));
    http.reset();
    HttpClient other(endpointOf(server), quickPace());
    REQUIRE(ask(other, getRequest()).has_value());
    CHECK_FALSE(isCalled);
}

TEST_CASE("the client may be destroyed in the middle of an answer")
{
    ScriptedServer server;
    server.script = [](const WireRequest &) { return WireAnswer::json(200, kFine); };
    const bool isWrite = GENERATE(false, true);
    auto *http = new HttpClient(endpointOf(server), quickPace());
    const QPointer<HttpClient> alive(http);
    http->send(isWrite ? postRequest() : getRequest(), [http](const Result<HttpAnswer> &) { delete http; });
    REQUIRE(waitUntil([&alive] { return alive.isNull(); }));
}
