// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An operation while nothing answers: what was never sent, and what is unclear.
#include "models/store/database.h"
#include "models/store/operationtable.h"
#include "tests/models/sync/desk.h"
#include "tests/support/faultproxy.h"

using namespace tierdesk;
using namespace tierdesk::test;
using namespace Qt::StringLiterals;

TEST_CASE("without the service an operation waits visibly and goes on at Try again")
{
    Desk desk;
    desk.loseService();
    const NewCustomer customer = contoso(desk.reseller, u"waits"_s);
    const Operation submitted = desk.submit(customer);
    REQUIRE(waitUntil([&] {
        const auto now = desk.office.latest(submitted.id);
        return now && now->nextTryAt.isValid();
    }));
    const Operation waiting = *desk.office.latest(submitted.id);
    CHECK(waiting.nextTryAt > QDateTime::currentDateTimeUtc());
    CHECK(waiting.steps[0].error);
    CHECK(waiting.state == OperationState::Waiting);
    CHECK(waiting.wasNeverSent());
    desk.sandbox.start();
    desk.office.session().refresh();
    const Operation done = desk.office.finished(submitted.id);
    CHECK(done.state == OperationState::Done);
    CHECK(done.steps[0].request == submitted.steps[0].request); // no answer came: the same request
    CHECK(desk.sandbox.customersWithDomain(customer.domain()) == 1);
}

TEST_CASE("what was never sent can be given up, and nothing of it is sent later", "[S64]")
{
    Desk desk;
    desk.loseService();
    const NewCustomer customer = contoso(desk.reseller, u"nothing"_s);
    const Operation submitted = desk.submit(customer);
    REQUIRE(waitUntil([&] {
        const auto now = desk.office.latest(submitted.id);
        return now && now->state == OperationState::Waiting;
    }));
    CHECK(desk.office.latest(submitted.id)->wasNeverSent());
    desk.office.session().giveUp(submitted.id);
    REQUIRE(waitUntil([&] { return desk.office.latest(submitted.id)->state == OperationState::GivenUp; }));
    desk.sandbox.start();
    desk.office.crash();
    desk.office.open();
    desk.office.readEverything();
    CHECK(desk.office.stored(submitted.id).steps[0].state == StepState::Waiting);
    CHECK(desk.sandbox.customersWithDomain(customer.domain()) == 0);
}

TEST_CASE("an outcome that is unclear stays unclear while there is no network", "[S63]")
{
    Desk desk;
    auto proxy = std::make_unique<FaultProxy>(desk.sandbox.baseUrl());
    proxy->when(FaultProxy::matching("POST", "/v1/customers"), Fault::cutAfter());
    desk.office.crash();
    sandbox::Address broken = desk.sandbox.address();
    broken.baseUrl = proxy->url();
    desk.office.moveTo(broken);
    desk.office.options().firstRetry = std::chrono::hours(1);
    desk.office.open();
    const NewCustomer customer = contoso(desk.reseller, u"unclear"_s);
    const OperationId id = desk.submit(customer).id;
    const auto isHeldAfter = [&](int attempts) {
        return waitUntil([&] {
            const auto now = desk.office.latest(id);
            return now && now->steps[0].attempts == attempts && now->nextTryAt.isValid();
        });
    };
    REQUIRE(isHeldAfter(1));
    proxy.reset(); // from now on nothing leaves
    desk.office.session().refresh();
    REQUIRE(isHeldAfter(2));
    CHECK(desk.office.latest(id)->state == OperationState::Unclear);
    for (const Operation &heard : desk.office.heard())
        CHECK_FALSE(heard.wasNeverSent());
    desk.office.crash();
    desk.office.moveTo(desk.sandbox.address());
    desk.office.open();
    desk.office.session().start();
    CHECK(desk.office.finished(id).state == OperationState::Done);
    CHECK(desk.sandbox.customersWithDomain(customer.domain()) == 1);
}
