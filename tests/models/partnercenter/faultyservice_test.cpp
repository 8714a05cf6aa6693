// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the client makes of each fault of a real service.
#include "tests/models/partnercenter/calls.h"
#include "tests/models/partnercenter/contosowerke.h"
#include "tests/support/peakmemory.h"
#include "tests/support/sandboxfixture.h"

#include "models/partnercenter/api.h"

using namespace tierdesk;
using namespace tierdesk::partnercenter;
using namespace tierdesk::test;
using namespace Qt::StringLiterals;

namespace {

sandbox::Options faulty(const QByteArray &fault)
{
    const Result<sandbox::FaultScript> script =
        sandbox::FaultScript::parse("{\"faults\": [{" + fault + "}]}");
    if (!script)
        FAIL(script.error().detail.toStdString());
    sandbox::Options options = smallSandbox();
    options.faults = *script;
    return options;
}

/// A client of a service that does one thing wrong.
struct Faulty {
    explicit Faulty(const QByteArray &fault)
        : sandbox(faulty(fault))
    {
    }
    [[nodiscard]] Result<Listing<ListedCustomer>> customers()
    {
        return result<Listing<ListedCustomer>>(
            [&](auto done) { api.customers(Priority::Foreground, {}, 500, done); });
    }
    [[nodiscard]] Result<CreatedCustomer> create(const WriteIds &ids)
    {
        return result<CreatedCustomer>([&](auto done) { api.createCustomer(contosoWerke(), ids, done); });
    }
    [[nodiscard]] int created() const { return sandbox.customersWithDomain(contosoWerke().domain()); }
    [[nodiscard]] int sent() const { return http.traffic().sentInLastMinute; }

    SandboxFixture sandbox;
    HttpClient http {{sandbox.address().baseUrl, sandbox.address().authority, sandbox.address().clientId,
                         sandbox.address().tenantId},
        quickPace()};
    Api api {http};
};

} // namespace

TEST_CASE("a fault that passes costs a read one more request and nothing else")
{
    const QByteArray fault = GENERATE(as<QByteArray>(), R"("answer": 429)",
        R"("answer": 429, "retryAfter": 0)", R"("answer": 429, "retryAfterDate": -5)",
        R"("answer": 429, "retryAfterDate": 1)", R"("answer": 500)", R"("answer": 503)",
        R"("answer": 503, "retryAfter": 1)", R"("answer": 401)", R"("answer": "html")",
        R"("answer": "empty", "status": 500)", R"("answer": "garbage", "status": 502)");
    CAPTURE(fault);
    Faulty service("\"nth\": 1, " + fault);
    const auto customers = service.customers();
    REQUIRE(customers.has_value());
    CHECK(customers->items.size() == service.sandbox.customerCount());
    CHECK(customers->unreadable.isEmpty());
    CHECK(service.sent() == 2);
}

TEST_CASE("a fault that stays is told with its kind and its ids, after no more requests than make sense")
{
    struct Case {
        QByteArray fault;
        Error::Kind kind;
        int requests;
    };
    const auto [fault, kind, requests] = GENERATE(values<Case>({
        {R"("answer": 429)", Error::Kind::Throttled, 4},
        {R"("answer": 500)", Error::Kind::ServerFault, 4},
        {R"("answer": 503)", Error::Kind::ServerFault, 4},
        {R"("answer": "html")", Error::Kind::ServerFault, 4},
        {R"("answer": 401)", Error::Kind::SignedOut, 2}, // once more, with a new token
        {R"("answer": "mfa")", Error::Kind::SignedOut, 1}, // a new token would not have it either
        {R"("answer": "html", "status": 200)", Error::Kind::BadAnswer, 1},
        {R"("answer": "html", "status": 404)", Error::Kind::BadAnswer, 1},
        {R"("answer": "garbage")", Error::Kind::BadAnswer, 1},
        {R"("answer": "empty")", Error::Kind::BadAnswer, 1},
    }));
    CAPTURE(fault);
    Faulty service(fault);
    const auto customers = service.customers();
    REQUIRE_FALSE(customers.has_value());
    CHECK(customers.error().kind == kind);
    CHECK_FALSE(customers.error().detail.isEmpty());
    CHECK_FALSE(customers.error().correlationId.isEmpty());
    CHECK_FALSE(customers.error().requestId.isEmpty());
    CHECK_FALSE(customers.error().neverSent);
    CHECK(service.sent() == requests);
}

TEST_CASE("a long wait that the service asks for is handed on, not waited for in silence")
{
    const QByteArray wait = GENERATE(as<QByteArray>(), "\"retryAfter\": 600", "\"retryAfterDate\": 600",
        "\"retryAfter\": 99999999", "\"retryAfterDate\": 99999999"); // this machine's clock is years behind
    CAPTURE(wait);
    Faulty service("\"answer\": 429, " + wait);
    const auto customers = service.customers();
    REQUIRE_FALSE(customers.has_value());
    CHECK(customers.error().kind == Error::Kind::Throttled);
    REQUIRE(customers.error().retryAfter.has_value());
    CHECK(*customers.error().retryAfter >= std::chrono::minutes(9));
    CHECK(*customers.error().retryAfter <= std::chrono::minutes(15)); // no clock stops the account for days
    CHECK(service.http.traffic().pausedFor.has_value());
    CHECK(service.sent() == 1);
}

TEST_CASE("a write that met a fault is sent once, and is done once when it is sent again")
{
    struct Case {
        QByteArray fault;
        Error::Kind kind;
    };
    const auto [fault, kind] = GENERATE(values<Case>({
        {R"("answer": 429, "retryAfter": 0)", Error::Kind::Throttled},
        {R"("answer": 500)", Error::Kind::ServerFault},
        {R"("answer": 500, "when": "after")", Error::Kind::ServerFault},
        {R"("answer": 503, "when": "after")", Error::Kind::ServerFault},
        {R"("answer": "html", "when": "after")", Error::Kind::ServerFault},
        {R"("answer": "html", "status": 200, "when": "after")", Error::Kind::BadAnswer},
        {R"("answer": "garbage", "when": "after")", Error::Kind::BadAnswer},
        {R"("answer": "empty", "status": 201, "when": "after")", Error::Kind::BadAnswer},
        {R"("answer": "huge", "when": "after")", Error::Kind::BadAnswer},
    }));
    CAPTURE(fault);
    Faulty service(R"("method": "POST", "nth": 1, )" + fault);
    const WriteIds ids = freshIds();
    const auto lost = service.create(ids);
    REQUIRE_FALSE(lost.has_value());
    CHECK(lost.error().kind == kind);
    CHECK(lost.error().requestId == ids.request.toString());
    CHECK_FALSE(lost.error().neverSent);
    CHECK(isOutcomeUnknown(kind) == (kind != Error::Kind::Throttled));
    CHECK(service.sent() == 1);
    CHECK(service.created() == (fault.contains("after\"") ? 1 : 0));
    const auto again = service.create(ids);
    REQUIRE(again.has_value());
    CHECK(service.created() == 1);
    CHECK(again->details.customer.id.toString() == service.sandbox.customerIdOf(contosoWerke().domain()));
}

TEST_CASE("a token that is refused once is no reason to send a write twice with effect")
{
    Faulty service(R"("method": "POST", "nth": 1, "answer": 401)");
    REQUIRE(service.create(freshIds()).has_value());
    CHECK(service.created() == 1);
    CHECK(service.sent() == 2);
}

TEST_CASE("an answer of 200 MB is cut, and never held")
{
    Faulty service(R"("answer": "huge")");
    const qint64 before = peakMemory();
    const auto customers = service.customers();
    REQUIRE_FALSE(customers.has_value());
    CHECK(customers.error().kind == Error::Kind::BadAnswer);
    CHECK(customers.error().detail.contains(u"larger than"_s));
    CHECK(service.sent() == 1); // it would be as large the next time
    const qint64 grown = peakMemory() - before;
    CAPTURE(grown);
    CHECK(grown < 32'000'000);
    // Whatever is left of it does not stand in the way of the next answer.
    CHECK(service.created() == 0);
}
