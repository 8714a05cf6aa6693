// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A whole operation at a service that answers wrongly, and by a clock that jumps.
#include "tests/models/sync/far.h"

using namespace tierdesk;
using namespace tierdesk::test;
using namespace Qt::StringLiterals;

namespace {

sandbox::Options faulty(const QByteArray &answer, bool forgetsRequestIds)
{
    const QByteArray rules = R"({"faults": [{"method": "POST", "path": "/v1/customers/**", "every": 2, )"
        + answer + R"(}, {"method": "GET", "path": "/v1/customers/{}/**", "every": 3, "answer": 503}]})";
    const auto script = sandbox::FaultScript::parse(rules);
    if (!script)
        FAIL(script.error().detail.toStdString());
    sandbox::Options options = smallSandbox();
    options.faults = *script;
    options.forgetRequestIds = forgetsRequestIds;
    return options;
}

} // namespace

TEST_CASE(
    "whatever the service answers instead, a customer is added once with all that belongs to it", "[S63]")
{
    const QByteArray answer = GENERATE(as<QByteArray>(), R"("answer": 429, "retryAfter": 0)",
        R"("answer": 429, "retryAfterDate": 1)", R"("answer": 401)", R"("answer": 500)",
        R"("answer": 500, "when": "after")", R"("answer": 503, "when": "after")",
        R"("answer": "html", "when": "after")", R"("answer": "garbage", "when": "after")",
        R"("answer": "empty", "when": "after")", R"("answer": "huge", "when": "after")");
    const bool forgetsRequestIds = GENERATE(false, true);
    CAPTURE(answer, forgetsRequestIds);
    SandboxFixture sandbox(faulty(answer, forgetsRequestIds));
    Office office(sandbox.address());
    office.readEverything();
    const NewCustomer customer = contoso(office.activeReseller(), u"faultyonce"_s);
    const auto submitted = waitFor(office.session().submit(DraftId::createRandom(), customer));
    REQUIRE(submitted);
    const auto done = office.finished(submitted->id);
    CHECK(done.state == OperationState::Done);
    CHECK(sandbox.customersNamed(customer.companyName) == 1);
    const QString id = sandbox.customerIdOf(customer.domain());
    CHECK(sandbox.agreementCountOf(id) == 1);
    CHECK(sandbox.ordersOf(id).size() == 1);
    CHECK(sandbox.subscriptionCountOf(id) == 1);
    CHECK(office.session().firstPassword(done.id).has_value() != done.passwordLost);
}

TEST_CASE(
    "what was sent at a time that is yet to come, by a clock set back since, is cleared up all the same",
    "[S63]")
{
    const bool isDone = GENERATE(false, true); // at Microsoft
    CAPTURE(isDone);
    Far far;
    const NewCustomer customer = contoso(far.reseller, u"clocksetback"_s);
    const auto inTheFuture = [](auto &operation) {
        operation.steps[0].sentAt = QDateTime::currentDateTimeUtc().addDays(400);
    };
    const OperationId id =
        far.leaveUnclear(customer, isCreation, isDone ? Fault::cutAfter() : Fault::cutBefore(), inTheFuture);
    far.office.session().start();
    far.requireExactlyOne(far.office.finished(id), customer);
}

TEST_CASE("what was given up is not waited for until a time that a wrong clock wrote down")
{
    Far far;
    const NewCustomer customer = contoso(far.reseller, u"givenupahead"_s);
    const OperationId id = far.leaveUnclear(customer, isCreation, Fault::cutBefore(), [](auto &operation) {
        operation.state = OperationState::GivenUp;
        operation.steps[0].sentAt = QDateTime::currentDateTimeUtc().addDays(400);
    });
    far.office.session().start();
    REQUIRE(
        waitUntil([&] { return far.office.latest(id)->steps[0].sentAt <= QDateTime::currentDateTimeUtc(); }));
    CHECK(far.office.stored(id).state == OperationState::GivenUp);
    CHECK(far.line.countOf(isCreation) == 1);
}
