// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/sandbox/caller.h"
#include "tests/support/faultproxy.h"
#include "tests/support/sandboxfixture.h"
#include "tests/support/wait.h"

using namespace tierdesk;
using namespace tierdesk::test;
using namespace Qt::StringLiterals;

namespace {

const QString kRelationships = u"/v1/relationships"_s;

/// A caller that sees the sandbox through the proxy only. The token is request 1.
struct Line {
    SandboxFixture sandbox;
    FaultProxy proxy {sandbox.baseUrl()};
    Caller caller {through()};

    sandbox::Address through()
    {
        sandbox::Address address = sandbox.address();
        address.baseUrl = address.authority = proxy.url();
        return address;
    }
};

const auto kCreation = FaultProxy::matching("POST", "/v1/customers");

} // namespace

TEST_CASE("the proxy passes everything on and counts")
{
    Line line;
    CHECK(line.caller.get(u"/v1/customers?size=5"_s).number(u"totalCount"_s) == 5);
    CHECK(line.caller.call("HEAD", u"/v1/domains/contoso190.onmicrosoft.com"_s).status == 200);
    CHECK(line.proxy.requestCount() == 3);
    CHECK(line.proxy.answerCount() == 3);
    CHECK(line.proxy.seen().at(0).isToken());
    CHECK(line.proxy.seen().at(1).target == "/v1/customers?size=5");
    CHECK(line.proxy.seen().at(1).header("authorization").startsWith("Bearer "));
}

TEST_CASE("a scripted answer never reaches the server")
{
    Line line;
    line.proxy.when(FaultProxy::matching("GET", "/v1/relationships"), Fault::htmlUnavailable());
    line.proxy.atRequest(3, Fault::throttled(2));
    const Reply html = line.caller.get(kRelationships);
    CHECK(html.status == 503);
    CHECK(html.body.contains("<html>"));
    const Reply slow = line.caller.get(kRelationships);
    CHECK(slow.status == 429);
    CHECK(slow.header("Retry-After") == "2");
    CHECK(line.caller.get(kRelationships).status == 200);
    CHECK(line.proxy.answerCount() == 2);
}

TEST_CASE("a line that is cut before the server leaves nothing done, after it everything")
{
    Line line;
    SECTION("before")
    {
        line.proxy.when(kCreation, Fault::cutBefore(), -1);
        CHECK(line.caller.post(u"/v1/customers"_s, newCustomerBody(kFirstUp)).status == 0);
        CHECK(line.sandbox.customersWithDomain(u"mlynwronski.onmicrosoft.com"_s) == 0);
    }
    SECTION("after")
    {
        line.proxy.when(kCreation, Fault::cutAfter(), -1);
        CHECK(line.caller.post(u"/v1/customers"_s, newCustomerBody(kFirstUp)).status == 0);
        CHECK(line.sandbox.customersWithDomain(u"mlynwronski.onmicrosoft.com"_s) == 1);
    }
    SECTION("inside the answer")
    {
        line.proxy.when(kCreation, Fault::cutInside(), -1);
        CHECK(line.caller.post(u"/v1/customers"_s, newCustomerBody(kFirstUp)).at(u"id"_s).isUndefined());
        CHECK(line.sandbox.customersWithDomain(u"mlynwronski.onmicrosoft.com"_s) == 1);
    }
}

TEST_CASE("an answer is held until it is released, and hooks are called on the way")
{
    Line line;
    int requests = 0;
    int answers = 0;
    line.proxy.callAtRequest(2, [&] { requests = line.proxy.requestCount(); });
    line.proxy.callAtAnswer(2, [&] { answers = line.proxy.answerCount(); });
    line.proxy.atRequest(2, Fault::hold());
    QNetworkAccessManager network;
    QNetworkRequest request(QUrl(line.proxy.url().toString() + kRelationships));
    request.setRawHeader("Authorization", "Bearer " + line.caller.accessToken());
    const std::unique_ptr<QNetworkReply> reply(network.get(request));
    REQUIRE(waitUntil([&] { return line.proxy.heldCount() == 1; }));
    CHECK(!reply->isFinished());
    line.proxy.release();
    REQUIRE(waitUntil([&] { return reply->isFinished(); }));
    CHECK(reply->readAll().contains("First Up Consultants"));
    CHECK(requests == 2);
    CHECK(answers == 2);
}
