// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A New customer operation whose line breaks, or whose program ends, at every request in turn: afterwards there
// is exactly one customer and one order in the sandbox's own state.
#include "models/domain/lineoutcome.h"
#include "models/store/database.h"
#include "models/sync/operationrun.h"
#include "tests/models/sync/everyrequest.h"

using namespace tierdesk;
using namespace tierdesk::test;
using namespace Qt::StringLiterals;

namespace {

/// The same for a new customer, whose name and domain begin with the prefix.
int breakEveryRequest(Far &far, const Fault &fault, Program program, const QString &prefix)
{
    NewCustomer customer;
    return breakEveryRequest(
        far, isOfOperation, fault, program,
        [&](int n) {
            customer = contoso(far.reseller, prefix + QString::number(n));
            return far.submit(customer).id;
        },
        [&](const Operation &done) { far.requireExactlyOne(done, customer); });
}

} // namespace

TEST_CASE("a line cut before the service hears of it costs nothing, at any request", "[S63]")
{
    Far far;
    CHECK(breakEveryRequest(far, Fault::cutBefore(), Program::GoesOn, u"cutbefore"_s) >= 6);
}

TEST_CASE("a line cut after the service has done it doubles nothing, at any request", "[S63]")
{
    Far far;
    CHECK(breakEveryRequest(far, Fault::cutAfter(), Program::GoesOn, u"cutafter"_s) >= 6);
}

TEST_CASE("an answer that breaks off doubles nothing, at any request", "[S63]")
{
    Far far;
    CHECK(breakEveryRequest(far, Fault::cutInside(), Program::GoesOn, u"cutinanswer"_s) >= 6);
}

TEST_CASE("a program that ends when its request never arrived finishes after its next start", "[S63]")
{
    Far far;
    CHECK(breakEveryRequest(far, Fault::cutBefore(), Program::Ends, u"endsbefore"_s) >= 6);
}

TEST_CASE("a program that ends before the answer came finishes after its next start", "[S63]")
{
    Far far;
    CHECK(breakEveryRequest(far, Fault::cutAfter(), Program::Ends, u"endsafter"_s) >= 6);
}

TEST_CASE("a service that forgets request ids doubles nothing, at any request", "[S63]")
{
    Far far(Memory::ForgetsRequestIds);
    SECTION("while the program goes on")
    {
        CHECK(breakEveryRequest(far, Fault::cutAfter(), Program::GoesOn, u"forgets"_s) >= 6);
    }
    SECTION("and the program ends, too")
    {
        CHECK(breakEveryRequest(far, Fault::cutAfter(), Program::Ends, u"forgetsends"_s) >= 6);
    }
}

TEST_CASE("a program that ends after any of its commits finishes after its next start", "[S63]")
{
    Far far;
    int commits = 0;
    for (int n = 1; n < 50 && commits == 0; ++n) {
        CAPTURE(n);
        const NewCustomer customer = contoso(far.reseller, u"commit"_s + QString::number(n));
        (void)far.office.session().submit(DraftId::createRandom(), customer);
        int heard = 0;
        std::optional<OperationId> id;
        REQUIRE(waitUntil([&] {
            heard = 0;
            for (const Operation &operation : far.office.heard())
                if (operation.newCustomer() == customer) {
                    id = operation.id;
                    ++heard;
                    if (operation.state == OperationState::Done)
                        return true;
                }
            return heard >= n;
        }));
        if (far.office.latest(*id)->state == OperationState::Done)
            commits = heard;
        far.office.crash();
        far.office.open();
        far.office.session().start();
        far.requireExactlyOne(far.office.finished(*id), customer);
    }
    CHECK(commits >= 9);
}

TEST_CASE("an answer that can never be read does not keep an operation unclear for ever")
{
    Far far;
    const NewCustomer customer = contoso(far.reseller, u"neverread"_s);
    SECTION("of the customer: it is found, and its password said to be lost")
    {
        const Breaking breaking(far.line, isCreation, -1, Fault::cutInside());
        const Operation done = far.office.finished(far.submit(customer).id);
        far.requireExactlyOne(done, customer);
        CHECK(done.step(StepKind::Customer).adopted);
        CHECK(done.passwordLost);
    }
    SECTION("of the checkout: the cart proves it, the subscriptions lead to its order")
    {
        const Breaking breaking(far.line, isCheckout, -1, Fault::cutInside());
        const Operation done = far.office.finished(far.submit(customer).id);
        far.requireExactlyOne(done, customer);
        CHECK(done.step(StepKind::Checkout).adopted);
    }
    SECTION("of the cart, to that request: another one is made, as the first does nothing")
    {
        std::optional<QByteArray> first; // in the proxy's thread only
        const auto isFirst = [&first](const SeenRequest &request) {
            if (!request.target.endsWith("/carts"))
                return false;
            first = first.value_or(request.header("MS-RequestId"));
            return request.header("MS-RequestId") == *first;
        };
        far.line.when(isFirst, Fault::cutInside(), -1);
        const Operation done = far.office.finished(far.submit(customer).id);
        far.requireExactlyOne(done, customer);
        far.line.clearFaults();
    }
}

TEST_CASE("a service that refuses to check out an ordered cart again doubles nothing")
{
    // The older behaviour: 800065 instead of telling the orders again (contract.md 10.1).
    Far far;
    const NewCustomer customer = contoso(far.reseller, u"submitted"_s);
    std::atomic<int> checkouts = 0;
    far.line.when([&](const SeenRequest &request) { return isCheckout(request) && ++checkouts == 1; },
        Fault::cutAfter(), -1);
    far.line.when([&](const SeenRequest &request) { return isCheckout(request) && checkouts > 1; },
        Fault::answer(400, R"({"code":800065,"description":"Cannot check out an already submitted cart."})",
            {{"Content-Type", "application/json"}}),
        -1);
    const Operation done = far.office.finished(far.submit(customer).id);
    far.requireExactlyOne(done, customer);
    far.line.clearFaults();
}

TEST_CASE("the same request id goes out until an answer comes")
{
    Far far;
    const Breaking breaking(far.line, isCreation, -1, Fault::cutBefore());
    const NewCustomer customer = contoso(far.reseller, u"samerequest"_s);
    const Operation submitted = far.submit(customer);
    REQUIRE(waitUntil([&breaking] { return breaking.counted() >= 3; }));
    const Operation unclear = far.office.stored(submitted.id);
    CHECK(unclear.steps[0].request == submitted.steps[0].request);
    far.line.clearFaults();
    const Operation done = far.office.finished(submitted.id);
    CHECK(done.steps[0].request == submitted.steps[0].request);
    CHECK(done.steps[0].attempts >= 4);
    far.requireExactlyOne(done, customer);
}

TEST_CASE("busy, broken and babbling answers are waited out, at any request", "[S63]")
{
    const Fault answers[] = {
        Fault::throttled(0),
        Fault::answer(500, R"({"code":800003,"description":"Unexpected service error"})",
            {{"Content-Type", "application/json"}}),
        Fault::htmlUnavailable(),
        Fault::answer(200, "not what was promised", {{"Content-Type", "text/plain"}}),
        Fault::answer(401, {}, {{"WWW-Authenticate", "Bearer error=\"invalid_token\""}}),
    };
    const int which = GENERATE(0, 1, 2, 3, 4);
    CAPTURE(which);
    Far far;
    for (int n = 1; n <= 4; ++n) {
        CAPTURE(n);
        const NewCustomer customer = contoso(far.reseller, u"babble%1x"_s.arg(which) + QString::number(n));
        const Breaking breaking(far.line, isWrite, n, answers[which]);
        const Operation done = far.office.finished(far.submit(customer).id);
        CHECK(breaking.hasBroken());
        far.requireExactlyOne(done, customer);
    }
}

TEST_CASE("an operation survives a service that is started again in the middle", "[S63]")
{
    Far far;
    for (int n = 1; n <= 6; ++n) {
        CAPTURE(n);
        const NewCustomer customer = contoso(far.reseller, u"restarted"_s + QString::number(n));
        const Breaking breaking(far.line, isOfOperation, n, Fault::cutAfter());
        const OperationId id = far.submit(customer).id;
        REQUIRE(waitUntil([&breaking] { return breaking.hasBroken(); }));
        far.sandbox.stop();
        far.sandbox.start();
        const Operation done = far.office.finished(id);
        far.requireExactlyOne(done, customer);
    }
}

TEST_CASE("an availability that went stale between cart and checkout gets a new cart by itself")
{
    Far far;
    far.office.crash();
    far.office.options().firstRetry = std::chrono::hours(1);
    far.office.open();
    // Turned away at the door: it is certain that nothing was ordered.
    far.line.when(isCheckout, Fault::throttled(0), 1);
    const NewCustomer customer = contoso(far.reseller, u"stale"_s);
    const OperationId id = far.submit(customer).id;
    REQUIRE(waitUntil([&] {
        const auto now = far.office.latest(id);
        return now && now->state == OperationState::Waiting;
    }));
    far.sandbox.rollCatalog();
    far.office.session().refresh();
    const Operation done = far.office.finished(id);
    far.requireExactlyOne(done, customer);
}

TEST_CASE("a checkout that was accepted in part says which lines were not ordered", "[S63]")
{
    Far far;
    far.office.crash();
    far.office.options().firstRetry = std::chrono::hours(1);
    far.office.open();
    far.line.when(isCheckout, Fault::throttled(0), 1);
    NewCustomer customer = contoso(far.reseller, u"inpart"_s);
    ChosenLine gone = exchangePlan1(5);
    gone.term = u"P1Y"_s;
    gone.billingCycle = u"annual"_s;
    ChosenLine withIt = businessBasic(7);
    withIt.billingCycle = u"annual"_s;
    customer.lines = {gone, businessBasic(3), withIt};
    const OperationId id = far.submit(customer).id;
    REQUIRE(waitUntil([&] {
        const auto now = far.office.latest(id);
        return now && now->state == OperationState::Waiting;
    }));
    far.sandbox.rollCatalog(gone.product.toString());
    far.office.session().refresh();
    const Operation done = far.office.finished(id);
    CHECK(done.state == OperationState::Done);
    CHECK(done.orders.size() == 1);
    REQUIRE(done.lineFaults.size() == 2);
    CHECK(done.lineFaults.at(0).line == 0);
    CHECK(done.lineFaults.at(1).line == 2);
    CHECK(
        lineOutcomes(done) == QList {LineOutcome::NotOrdered, LineOutcome::Ordered, LineOutcome::NotOrdered});
    CHECK(far.sandbox.subscriptionCountOf(far.sandbox.customerIdOf(customer.domain())) == 1);
}

TEST_CASE("a checkout that tells neither orders nor errors is no success", "[S63]")
{
    Far far;
    const NewCustomer customer = contoso(far.reseller, u"neither"_s);
    far.line.when(
        isCheckout, Fault::answer(201, R"({"orders":[]})", {{"Content-Type", "application/json"}}), 1);
    far.requireExactlyOne(far.office.finished(far.submit(customer).id), customer);
}

TEST_CASE("every step says what proves it, or that doing it twice does no harm")
{
    using Look = sync::OperationRun::StepRule::Look;
    for (const OperationKind kind : kOperationKinds) {
        CHECK_FALSE(stepKindsOf(kind).empty());
        for (const StepKind step : stepKindsOf(kind)) {
            const auto &rule = sync::OperationRun::ruleOf(step);
            CAPTURE(int(kind), int(step));
            CHECK(rule.step == step);
            CHECK(rule.send != nullptr);
            CHECK_FALSE(rule.proof.empty());
            CHECK(rule.prove.has_value() == (rule.look != Look::NeverBecauseHarmless));
        }
    }
}
