// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the client makes of each way in which a line breaks, between it and a real service.
#include "tests/models/partnercenter/calls.h"
#include "tests/models/partnercenter/contosowerke.h"
#include "tests/support/faultproxy.h"
#include "tests/support/sandboxfixture.h"

#include "models/partnercenter/api.h"

using namespace tierdesk;
using namespace tierdesk::partnercenter;
using namespace tierdesk::test;
using namespace Qt::StringLiterals;

namespace {

/// A client that reaches the service through a line that can break. Its token comes by a whole one.
struct Line {
    SandboxFixture sandbox;
    FaultProxy proxy {sandbox.baseUrl()};
    HttpClient http;
    Api api {http};

    explicit Line(const Pace &pace)
        : http({proxy.url(), sandbox.address().authority, sandbox.address().clientId,
                   sandbox.address().tenantId},
            pace)
    {
    }
    [[nodiscard]] Result<Listing<Reseller>> read()
    {
        return result<Listing<Reseller>>([&](auto done) { api.resellers(Priority::Foreground, done); });
    }
    [[nodiscard]] Result<CreatedCustomer> write(const WriteIds &ids)
    {
        return result<CreatedCustomer>([&](auto done) { api.createCustomer(contosoWerke(), ids, done); });
    }
    [[nodiscard]] int created() const { return sandbox.customersWithDomain(contosoWerke().domain()); }
};

/// Short enough to wait for, long enough for a whole answer on a busy machine.
Pace shortPace()
{
    Pace pace = quickPace();
    pace.readTimeout = std::chrono::milliseconds(800);
    pace.writeTimeout = std::chrono::milliseconds(800);
    return pace;
}

struct Case {
    const char *name;
    Fault fault;
    Error::Kind kind;
    bool reachesService;
};

QList<Case> brokenLines()
{
    return {
        {"cut before", Fault::cutBefore(), Error::Kind::Offline, false},
        {"cut after", Fault::cutAfter(), Error::Kind::Offline, true},
        {"cut in the head", Fault::cutInHead(), Error::Kind::Offline, true},
        {"cut in the body", Fault::cutInside(), Error::Kind::BadAnswer, true},
        {"slower than the patience", Fault::slow(100, 100), Error::Kind::Timeout, true},
        {"no answer", Fault::silent(), Error::Kind::Timeout, false},
        {"held", Fault::hold(), Error::Kind::Timeout, true},
        {"a bare reason", Fault::bareReason(503, "Down"), Error::Kind::ServerFault, false},
    };
}

} // namespace

TEST_CASE("a line that breaks once costs a read another try and nothing else")
{
    for (const Case &broken : brokenLines()) {
        CAPTURE(broken.name);
        Line line(shortPace());
        line.proxy.atRequest(1, broken.fault);
        const auto resellers = line.read();
        REQUIRE(resellers.has_value());
        CHECK(resellers->items.size() == line.sandbox.resellerCount());
        CHECK(line.proxy.requestCount() <= 3); // the network layer may ask again on a new connection itself
    }
}

TEST_CASE("a line that stays broken is told for what it is")
{
    for (const Case &broken : brokenLines()) {
        CAPTURE(broken.name);
        Pace pace = shortPace();
        pace.readRetries = 0;
        Line line(pace);
        line.proxy.when([](const SeenRequest &) { return true; }, broken.fault, -1);
        const auto resellers = line.read();
        REQUIRE_FALSE(resellers.has_value());
        CHECK(resellers.error().kind == broken.kind);
        CHECK_FALSE(resellers.error().detail.isEmpty());
        CHECK_FALSE(resellers.error().correlationId.isEmpty());
    }
}

TEST_CASE("an answer that is slow but whole is an answer")
{
    Line line(shortPace());
    line.proxy.atRequest(1, Fault::slow(20, 10));
    const auto resellers = line.read();
    REQUIRE(resellers.has_value());
    CHECK(line.proxy.requestCount() == 1);
}

TEST_CASE("a write over a line that breaks leaves once, and its outcome is unknown")
{
    for (const Case &broken : brokenLines()) {
        CAPTURE(broken.name);
        Line line(shortPace());
        const auto isCreation = FaultProxy::matching("POST", "/v1/customers");
        line.proxy.when(isCreation, broken.fault, 1);
        const WriteIds ids = freshIds();
        const auto lost = line.write(ids);
        REQUIRE_FALSE(lost.has_value());
        CHECK(lost.error().kind == broken.kind);
        CHECK(isOutcomeUnknown(lost.error().kind));
        CHECK_FALSE(lost.error().neverSent);
        CHECK(line.proxy.countOf(isCreation) == 1);
        CHECK(line.created() == (broken.reachesService ? 1 : 0));
        CHECK(line.write(ids).has_value());
        CHECK(line.created() == 1);
    }
}

TEST_CASE("a refusal that is nothing but a reason phrase is understood")
{
    Line line(shortPace());
    line.proxy.when(
        [](const SeenRequest &) { return true; }, Fault::bareReason(401, "Unauthorized - MFA required"), -1);
    const auto resellers = line.read();
    REQUIRE_FALSE(resellers.has_value());
    CHECK(resellers.error().kind == Error::Kind::SignedOut);
    CHECK(resellers.error().detail.contains(u"MFA"_s));
    CHECK(line.proxy.requestCount() == 1); // no new token would have a second factor
}
