// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the sandbox does wrong when it is told to, over real HTTP.
#include "tests/models/sandbox/caller.h"
#include "tests/support/sandboxfixture.h"
#include "tests/support/wait.h"

#include <QLocale>

using namespace tierdesk;
using namespace tierdesk::test;
using namespace Qt::StringLiterals;

namespace {

const QString kFiveCustomers = u"/v1/customers?size=5"_s;
const QString kDomain = u"mlynwronski.onmicrosoft.com"_s;

sandbox::FaultScript script(const QByteArray &faults)
{
    const Result<sandbox::FaultScript> read =
        sandbox::FaultScript::parse("{\"seed\": 3, \"faults\": [" + faults + "]}");
    if (!read)
        FAIL(read.error().detail.toStdString());
    return *read;
}

/// A sandbox with faults, and somebody who is signed in to it.
struct Faulty {
    explicit Faulty(const QByteArray &faults)
        : options(smallSandbox())
    {
        options.faults = script(faults);
        options.controlToken = "control";
        sandbox = std::make_unique<SandboxFixture>(options);
        caller = std::make_unique<Caller>(sandbox->address());
    }
    Reply control(const QByteArray &method, const QByteArray &body = {}, const QByteArray &token = "control")
    {
        const QByteArray own = caller->accessToken();
        caller->setToken(token);
        const Reply reply = caller->call(method, u"/sandbox/faults"_s, body);
        caller->setToken(own);
        return reply;
    }
    QList<int> statuses(int count)
    {
        QList<int> seen;
        for (int i = 0; i < count; ++i)
            seen.append(caller->get(kFiveCustomers).status);
        return seen;
    }

    sandbox::Options options;
    std::unique_ptr<SandboxFixture> sandbox;
    std::unique_ptr<Caller> caller;
};

QString complaintOf(const QByteArray &json)
{
    const Result<sandbox::FaultScript> read = sandbox::FaultScript::parse(json);
    return read ? QString() : read.error().detail;
}

} // namespace

TEST_CASE("without faults the sandbox answers, and its control is not there for anybody")
{
    Faulty world({});
    CHECK(world.statuses(2) == QList<int>({200, 200}));
    world.options.controlToken.clear();
    SandboxFixture closed(world.options);
    Caller caller(closed.address());
    CHECK(caller.get(u"/sandbox/faults"_s).status == 404);
}

TEST_CASE("the n-th request, every k-th and a share of them go wrong")
{
    SECTION("the second")
    {
        CHECK(Faulty(R"({"nth": 2, "answer": 500})").statuses(4) == QList<int>({200, 500, 200, 200}));
    }
    SECTION("every other one, three times")
    {
        CHECK(Faulty(R"({"every": 2, "times": 2, "answer": 503})").statuses(7)
            == QList<int>({200, 503, 200, 503, 200, 200, 200}));
    }
    SECTION("about a third, the same ones each time")
    {
        const QByteArray third = R"({"share": 0.33, "answer": 500})";
        const QList<int> first = Faulty(third).statuses(60);
        CHECK(first.count(500) > 10);
        CHECK(first.count(500) < 30);
        CHECK(Faulty(third).statuses(60) == first);
    }
    SECTION("only what fits its method and path")
    {
        Faulty world(R"({"method": "GET", "path": "/v1/customers/{}/**", "answer": 500})");
        CHECK(world.caller->get(kFiveCustomers).status == 200);
        CHECK(world.caller->call("POST", u"/v1/customers"_s, "{}").status == 400);
        CHECK(world.caller->get(u"/v1/customers/%1/subscriptions"_s.arg(kFirstUp)).status == 500);
        CHECK(world.caller->get(u"/v1/customers/%1"_s.arg(kFirstUp)).status == 500);
    }
    SECTION("a request for a token only if its path is named")
    {
        Faulty world(R"({"path": "/{}/oauth2/v2.0/token", "nth": 2, "answer": 503})");
        CHECK(world.caller->token("grant_type=client_credentials").status == 503);
        CHECK(world.caller->get(kFiveCustomers).status == 200);
    }
}

TEST_CASE("each wrong answer looks like what it stands for")
{
    const auto answer = [](const QByteArray &what) {
        Faulty world("{\"nth\": 1, " + what + "}");
        return world.caller->get(kFiveCustomers);
    };
    SECTION("429 with seconds, with a date, and with nothing")
    {
        CHECK(answer(R"("answer": 429, "retryAfter": 7)").header("Retry-After") == "7");
        const Reply dated = answer(R"("answer": 429, "retryAfterDate": 90)");
        const QDateTime at = QLocale::c().toDateTime(
            QString::fromLatin1(dated.header("Retry-After")), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
        REQUIRE(at.isValid());
        const qint64 ahead = QDateTime::currentDateTimeUtc().secsTo(QDateTime(at.date(), at.time(), Qt::UTC));
        CHECK((ahead > 80 && ahead <= 90));
        const Reply bare = answer(R"("answer": 429)");
        CHECK(bare.status == 429);
        CHECK(bare.header("Retry-After").isEmpty());
        CHECK(bare.number(u"statusCode"_s) == 429);
    }
    SECTION("401, and 401 for want of MFA")
    {
        CHECK(answer(R"("answer": 401)").status == 401);
        Faulty world(R"({"nth": 1, "answer": "mfa"})");
        QNetworkAccessManager network;
        QNetworkRequest request(QUrl(world.sandbox->baseUrl().toString() + kFiveCustomers));
        request.setRawHeader("Authorization", "Bearer " + world.caller->accessToken());
        const std::unique_ptr<QNetworkReply> reply(network.get(request));
        REQUIRE(waitUntil([&] { return reply->isFinished(); }));
        CHECK(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute) == 401);
        CHECK(reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toByteArray()
            == "Unauthorized - MFA required");
        CHECK(reply->rawHeader("WWW-Authenticate") == "Bearer error=\"invalid_token\"");
        CHECK(reply->readAll().isEmpty());
    }
    SECTION("500 and 503")
    {
        CHECK(answer(R"("answer": 500)").code() == 800003);
        const Reply busy = answer(R"("answer": 503, "retryAfter": 2)");
        CHECK(busy.status == 503);
        CHECK(busy.header("Retry-After") == "2");
    }
    SECTION("HTML, garbage and nothing at all")
    {
        const Reply html = answer(R"("answer": "html")");
        CHECK(html.status == 503);
        CHECK(html.body.contains("<html>"));
        CHECK(html.header("MS-RequestId").isEmpty());
        const Reply garbage = answer(R"("answer": "garbage")");
        CHECK(garbage.status == 200);
        CHECK(garbage.json().toObject().isEmpty());
        CHECK_FALSE(garbage.body.isEmpty());
        CHECK(answer(R"("answer": "empty", "status": 201)").body.isEmpty());
    }
    SECTION("a body as long as it was asked for")
    {
        const Reply huge = answer(R"("answer": "huge", "bytes": 300000)");
        CHECK(huge.status == 200);
        CHECK(huge.body == QByteArray(300000, ' '));
    }
}

TEST_CASE("a fault before leaves nothing done, a fault after leaves everything done")
{
    const bool isAfter = GENERATE(false, true);
    CAPTURE(isAfter);
    Faulty world(
        QByteArray(R"({"method": "POST", "path": "/v1/customers", "nth": 1, "answer": 500, "when": )")
        + (isAfter ? "\"after\"}" : "\"before\"}"));
    const QByteArray id = "5b1f0c1e-9a44-4f0e-8a53-1d7f3a2c0001";
    CHECK(world.caller->post(u"/v1/customers"_s, newCustomerBody(kFirstUp), id).status == 500);
    CHECK(world.sandbox->customersWithDomain(kDomain) == (isAfter ? 1 : 0));
    CHECK(world.caller->post(u"/v1/customers"_s, newCustomerBody(kFirstUp), id).status == 201);
    CHECK(world.sandbox->customersWithDomain(kDomain) == 1);
}

TEST_CASE("faults are set, counted and ended by whoever has the control token alone")
{
    Faulty world({});
    const QByteArray outage = R"({"faults": [{"path": "/v1/customers", "answer": 503}]})";
    CHECK(world.control("POST", outage, "guessed").status == 401);
    CHECK(world.control("POST", outage, world.caller->accessToken()).status == 401);
    CHECK(world.statuses(1) == QList<int>({200}));
    CHECK(world.control("POST", outage).status == 200);
    CHECK(world.statuses(2) == QList<int>({503, 503}));
    CHECK(world.caller->get(u"/v1/relationships"_s).status == 200);
    const Reply report = world.control("GET");
    CHECK(report.number(u"rules.0.fitted"_s) == 2);
    CHECK(report.number(u"rules.0.answered"_s) == 2);
    const Reply refused = world.control("POST", R"({"faults": [{"anwser": 503}]})");
    CHECK(refused.status == 400);
    CHECK(refused.text(u"description"_s).startsWith(u"Fault 1: "_s));
    CHECK(world.statuses(1) == QList<int>({503})); // the script of before is still in force
    CHECK(world.control("DELETE").status == 200);
    CHECK(world.statuses(1) == QList<int>({200}));
    CHECK(world.control("PUT", outage).status == 405);
}

TEST_CASE("a word in a fault script that is not understood is refused with a sentence that names it")
{
    const auto fault = [](const QByteArray &members) {
        return complaintOf("{\"faults\": [{\"answer\": 500}, {" + members + "}]}");
    };
    CHECK(complaintOf(R"({"faults": []})").isEmpty());
    CHECK(complaintOf("{").contains(u"no JSON"_s));
    CHECK(complaintOf("[]") == u"The fault script must be a JSON object."_s);
    CHECK(complaintOf("{}") == u"The fault script: \"faults\" must be a list."_s);
    CHECK(complaintOf(R"({"faults": [], "sed": 1})") == u"The fault script: \"sed\" is not understood."_s);
    CHECK(complaintOf(R"({"faults": [7]})") == u"Fault 1: it must be an object."_s);
    CHECK(fault(R"("answer": 500, "mehtod": "GET")") == u"Fault 2: \"mehtod\" is not understood."_s);
    CHECK(fault(R"("answer": 418)").startsWith(u"Fault 2: \"answer\" must be "_s));
    CHECK(fault(R"("method": "GET")").startsWith(u"Fault 2: \"answer\" must be "_s));
    CHECK(fault(R"("answer": 500, "method": "get")").contains(u"\"method\""_s));
    CHECK(fault(R"("answer": 500, "path": "v1")").contains(u"\"path\""_s));
    CHECK(fault(R"("answer": 500, "path": "/**/v1")").contains(u"\"path\""_s));
    CHECK(fault(R"("answer": 500, "nth": 0)").contains(u"\"nth\" must be a whole number from 1"_s));
    CHECK(fault(R"("answer": 500, "nth": 1.5)").contains(u"\"nth\""_s));
    CHECK(fault(R"("answer": 500, "nth": "1")").contains(u"\"nth\""_s));
    CHECK(fault(R"("answer": 500, "nth": 1, "every": 2)").contains(u"only one of"_s));
    CHECK(fault(R"("answer": 500, "share": 2)").contains(u"\"share\""_s));
    CHECK(fault(R"("answer": 500, "when": "during")").contains(u"\"when\""_s));
    CHECK(fault(R"("answer": 500, "retryAfter": 1)").contains(u"429 and 503"_s));
    CHECK(fault(R"("answer": 429, "retryAfter": 1, "retryAfterDate": 1)").contains(u"only one of"_s));
    CHECK(fault(R"("answer": 429, "when": "after")").contains(u"never after"_s));
    CHECK(fault(R"("answer": "mfa", "when": "after")").contains(u"never after"_s));
    CHECK(fault(R"("answer": 500, "status": 200)").contains(u"status"_s));
    CHECK(fault(R"("answer": "html", "bytes": 5)").contains(u"huge"_s));
}
