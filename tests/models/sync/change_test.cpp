// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Orders for customers that exist, and changes of subscriptions: each exactly once, whatever the line does.
#include "tests/models/sync/answers.h"
#include "tests/models/sync/changing.h"
#include "tests/models/sync/everyrequest.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace tierdesk;
using namespace tierdesk::test;
using namespace Qt::StringLiterals;

namespace {

bool isOfOrder(const SeenRequest &request)
{
    return isOfOperation(request) || request.target.endsWith("/subscriptions");
}

/// Success, and nothing is done.
Fault unchanged(const SubscriptionId &subscription)
{
    return json(
        200, R"({"id":")" + subscription.toString().toLatin1() + R"(","quantity":25,"status":"active"})");
}

Fault pending()
{
    return json(409, R"({"code":900278,"description":"There is a pending operation"})");
}

} // namespace

TEST_CASE("a change of a subscription is made, read back and written down", "[S20]")
{
    Changing far;
    SubscriptionChange change = far.quantity(20, 25);
    change.changes.append({SubscriptionMember::FriendlyName, far.name, u"Büro \"Łódź\""_s});
    const Operation done = far.office.finished(far.submit(change).id);
    CHECK(done.state == OperationState::Done);
    CHECK(far.get(u"quantity"_s) == u"25"_s);
    CHECK(far.get(u"friendly_name"_s) == u"Büro \"Łódź\""_s);
    CHECK(far.get(u"auto_renew"_s) == u"1"_s); // what a body leaves out is switched off
    CHECK_FALSE(done.step(StepKind::Change).adopted);
    CHECK(done.memberValues == QStringList {u"25"_s, u"Büro \"Łódź\""_s});
    CHECK(evidenceOf(done).first().ids == QStringList {far.subscription.toString()});
    const QList<ActivityEntry> activities = far.activities();
    REQUIRE(activities.size() == 1);
    CHECK(activities.first().what == u"change"_s);
    CHECK(activities.first().who == u"anna"_s);
    CHECK(activities.first().customer == far.customer);
    CHECK(activities.first().resourceId == far.subscription.toString());
    CHECK(activities.first().before.contains(u"\"quantity\":\"20\""_s));
    CHECK(activities.first().after.contains(u"\"quantity\":\"25\""_s));
}

TEST_CASE("a change breaks at every request and is made exactly once", "[S20]")
{
    const auto memory = GENERATE(Memory::Keeps, Memory::ForgetsRequestIds);
    const bool isCutAfter = GENERATE(false, true);
    const auto program = GENERATE(Program::GoesOn, Program::Ends);
    CAPTURE(int(memory), isCutAfter, int(program));
    Changing far(memory);
    int wanted = 0;
    const int requests = breakEveryRequest(
        far, isOfChange, isCutAfter ? Fault::cutAfter() : Fault::cutBefore(), program,
        [&](int) {
            const int from = far.get(u"quantity"_s).toInt();
            wanted = from + 1;
            return far.submit(far.quantity(from, wanted)).id;
        },
        [&](const Operation &) {
            CHECK(far.get(u"quantity"_s).toInt() == wanted);
            CHECK(far.get(u"auto_renew"_s) == u"1"_s);
        });
    CHECK(requests >= 3);
}

TEST_CASE("a change that is reported as done and was not made is told as not taken over", "[S20]")
{
    Changing far;
    far.line.when(isPatch, unchanged(far.subscription), -1);
    const Operation refused = far.office.finished(far.submit(far.quantity(20, 25)).id);
    CHECK(refused.state == OperationState::Refused);
    CHECK(refused.finding == ChangeFinding::NotTakenOver);
    CHECK(refused.memberValues == QStringList {u"20"_s});
    CHECK(far.line.countOf(isPatch) == 1);
    CHECK(far.activities().isEmpty());
    // A person tries again: that is another request.
    far.line.clearFaults();
    far.office.session().tryAgain(refused.id);
    REQUIRE(waitUntil([&] { return far.office.latest(refused.id)->state == OperationState::Done; }));
    CHECK(far.office.latest(refused.id)->finding == ChangeFinding::None);
    CHECK(far.office.latest(refused.id)->steps.first().request != refused.steps.first().request);
    CHECK(far.get(u"quantity"_s) == u"25"_s);
}

TEST_CASE("a change that is seen only after it was called not taken over is ours all the same", "[S20]")
{
    Changing far;
    far.line.when(isPatch, unchanged(far.subscription), 1);
    const Operation refused = far.office.finished(far.submit(far.quantity(20, 25)).id);
    CHECK(refused.finding == ChangeFinding::NotTakenOver);
    far.set(u"quantity"_s, u"25"_s); // carried out very late
    far.office.session().tryAgain(refused.id);
    REQUIRE(waitUntil([&] { return far.office.latest(refused.id)->state == OperationState::Done; }));
    CHECK(far.line.countOf(isPatch) == 1);
    CHECK(far.activities().size() == 1);
}

TEST_CASE("a change that was only accepted is waited for", "[S20]")
{
    Changing far;
    far.line.when(isPatch, Fault::answer(202), 1);
    const OperationId id = far.submit(far.quantity(20, 25)).id;
    REQUIRE(waitUntil([&] {
        const auto now = far.office.latest(id);
        return now && now->state == OperationState::Unclear;
    }));
    far.set(u"quantity"_s, u"25"_s); // carried out later
    const Operation done = far.office.finished(id);
    CHECK(done.state == OperationState::Done);
    CHECK(far.line.countOf(isPatch) == 1);
}

TEST_CASE("what somebody else has changed meanwhile is shown and not overwritten", "[S20]")
{
    Changing far;
    SECTION("before it was sent")
    {
        far.set(u"quantity"_s, u"30"_s);
        const Operation refused = far.office.finished(far.submit(far.quantity(20, 25)).id);
        CHECK(refused.state == OperationState::Refused);
        CHECK(refused.finding == ChangeFinding::ChangedElsewhere);
        CHECK(refused.memberValues == QStringList {u"30"_s});
        CHECK(far.line.countOf(isPatch) == 0);
        // With what it is now as its beginning it is made.
        far.office.session().tryAgain(refused.id, far.quantity(30, 25));
        REQUIRE(waitUntil([&] { return far.office.latest(refused.id)->state == OperationState::Done; }));
        CHECK(far.get(u"quantity"_s) == u"25"_s);
    }
    SECTION("while its answer was lost")
    {
        const OperationId id =
            far.leaveUnclear(far.quantity(20, 25), isPatch, Fault::cutBefore(), [](Operation &) {});
        far.set(u"quantity"_s, u"30"_s);
        far.office.session().start();
        const Operation refused = far.office.finished(id);
        CHECK(refused.finding == ChangeFinding::ChangedElsewhere);
        CHECK(far.get(u"quantity"_s) == u"30"_s);
    }
    SECTION("to what was wanted: there is nothing left to do")
    {
        far.set(u"quantity"_s, u"25"_s);
        const Operation done = far.office.finished(far.submit(far.quantity(20, 25)).id);
        CHECK(done.state == OperationState::Done);
        CHECK(done.step(StepKind::Change).adopted);
        CHECK(far.line.countOf(isPatch) == 0);
        CHECK(far.activities().isEmpty()); // we changed nothing
    }
}

TEST_CASE("a stale etag is read freshly, and the change made", "[S20]")
{
    Changing far(Memory::Keeps, u"legacy"_s);
    std::atomic<int> patches = 0;
    far.line.when(
        [&](const SeenRequest &request) {
            // Somebody renames it between our reading and our change.
            if (isPatch(request) && ++patches == 1)
                (void)far.sandbox.query(
                    u"UPDATE subscription SET friendly_name = 'new', version = version + 1 WHERE id = ?"_s,
                    {far.subscription.toString()});
            return false;
        },
        Fault::cutBefore(), -1);
    const Operation done = far.office.finished(far.submit(far.quantity(20, 25)).id);
    CHECK(done.state == OperationState::Done);
    CHECK(patches == 2);
    CHECK(far.get(u"quantity"_s) == u"25"_s);
    CHECK(far.get(u"friendly_name"_s) == u"new"_s);
    far.line.clearFaults();
}

TEST_CASE("a subscription with a pending operation is changed once that is over", "[S20]")
{
    Changing far;
    far.line.when(isPatch, pending(), 2);
    const Operation done = far.office.finished(far.submit(far.quantity(20, 25)).id);
    CHECK(done.state == OperationState::Done);
    CHECK(far.get(u"quantity"_s) == u"25"_s);
    QSet<QByteArray> ids;
    for (const SeenRequest &request : far.line.seen())
        if (isPatch(request))
            ids.insert(request.header("MS-RequestId"));
    CHECK(ids.size() == 3); // each was answered, so that each next one is another request
}

TEST_CASE("an unclear change stays unclear when its repeat finds another one pending", "[S20]")
{
    Changing far;
    const OperationId id =
        far.leaveUnclear(far.quantity(20, 25), isPatch, Fault::cutBefore(), [](Operation &) {});
    far.line.when(isPatch, pending(), 1);
    far.office.session().start();
    CHECK(far.office.finished(id).state == OperationState::Done);
    int told = 0;
    for (const Operation &heard : far.office.heard()) {
        const OperationStep &change = heard.step(StepKind::Change);
        if (change.state != StepState::Done && change.error && change.error->code == 900278) {
            CHECK(heard.state == OperationState::Unclear);
            CHECK(change.state == StepState::Running);
            CHECK(change.sentAt.isValid());
            ++told; // while it is looked for, too
        }
    }
    CHECK(told >= 1);
}

TEST_CASE("a subscription that stays pending is asked about once an hour", "[S20]")
{
    Changing far;
    const OperationId id =
        far.leaveUnclear(far.quantity(20, 25), isPatch, Fault::cutBefore(), [](Operation &operation) {
            operation.state = OperationState::Waiting;
            operation.step(StepKind::Change).state = StepState::Waiting;
            operation.step(StepKind::Change).attempts = 12;
        });
    far.line.when(isPatch, pending(), 1);
    far.office.session().start();
    REQUIRE(waitUntil([&] {
        const auto next = far.office.latest(id)->nextTryAt;
        return next > QDateTime::currentDateTimeUtc().addSecs(59 * 60);
    }));
    far.office.session().refresh(); // a person does not wait so long
    CHECK(far.office.finished(id).state == OperationState::Done);
}

TEST_CASE("a change that the service refuses is left to a person", "[S20]")
{
    Changing far;
    far.set(u"created"_s, u"2020-01-01T00:00:00.000Z"_s);
    const Operation refused = far.office.finished(far.submit(far.quantity(20, 19)).id);
    CHECK(refused.state == OperationState::Refused);
    CHECK(refused.finding == ChangeFinding::None);
    CHECK(refused.step(StepKind::Change).error->code == 800090);
    CHECK(far.get(u"quantity"_s) == u"20"_s);
    far.office.session().giveUp(refused.id);
    REQUIRE(waitUntil([&] { return far.office.latest(refused.id)->state == OperationState::GivenUp; }));
}

TEST_CASE("two changes of one subscription go one after the other", "[S20]")
{
    Changing far;
    far.line.when(isPatch, Fault::cutAfter(), 1);
    const OperationId first = far.submit(far.quantity(20, 25)).id;
    const OperationId second = far.submit(far.quantity(25, 30)).id;
    CHECK(far.office.finished(first).state == OperationState::Done);
    CHECK(far.office.finished(second).state == OperationState::Done);
    CHECK(far.get(u"quantity"_s) == u"30"_s);
}

TEST_CASE("a second press of the same change or order is the same operation", "[S20]")
{
    Changing far;
    const DraftId draft = DraftId::createRandom();
    const Intent intent = GENERATE_REF(Intent(far.quantity(20, 25)), Intent(far.order(3)));
    const Operation first = far.submit(intent, draft);
    const Operation second = far.submit(intent, draft);
    CHECK(first.id == second.id);
    CHECK(far.office.finished(first.id).state == OperationState::Done);
}

TEST_CASE("an order for a customer that exists breaks at every request and is placed exactly once", "[S20]")
{
    const auto memory = GENERATE(Memory::Keeps, Memory::ForgetsRequestIds);
    const bool isCutAfter = GENERATE(false, true);
    const auto program = GENERATE(Program::GoesOn, Program::Ends);
    CAPTURE(int(memory), isCutAfter, int(program));
    Changing far(memory);
    const QString customer = far.customer.toString();
    QStringList before;
    int subscriptions = 0;
    const int requests = breakEveryRequest(
        far, isOfOrder, isCutAfter ? Fault::cutAfter() : Fault::cutBefore(), program,
        [&](int) {
            before = far.sandbox.ordersOf(customer);
            subscriptions = far.sandbox.subscriptionCountOf(customer);
            return far.submit(far.order(3)).id;
        },
        [&](const Operation &done) {
            CHECK(far.sandbox.ordersOf(customer).size() == before.size() + 1);
            CHECK(far.sandbox.subscriptionCountOf(customer) == subscriptions + 1);
            REQUIRE(done.orders.size() == 1);
            CHECK_FALSE(before.contains(done.orders.first().id.toString()));
        });
    CHECK(requests >= 4);
}

TEST_CASE("an order whose cart is gone is not found in what the customer had before", "[S20]")
{
    Changing far;
    const QString customer = far.customer.toString();
    CHECK(far.office.finished(far.submit(far.order(3)).id).state == OperationState::Done);
    const int orders = int(far.sandbox.ordersOf(customer).size());
    // The same product again; its checkout never arrives, and the cart is gone when it is looked for.
    const OperationId id =
        far.leaveUnclear(far.order(3), isCheckout, Fault::cutBefore(), [](Operation &operation) {
            operation.step(StepKind::Checkout).sentAt = QDateTime::currentDateTimeUtc().addSecs(-2 * 60 * 60);
        });
    (void)far.sandbox.query(u"DELETE FROM cart WHERE status = 'Active'"_s);
    far.office.session().start();
    const Operation done = far.office.finished(id);
    CHECK(done.state == OperationState::Done);
    CHECK(far.sandbox.ordersOf(customer).size() == orders + 1);
}

TEST_CASE("what cannot be meant is not written down")
{
    Changing far;
    NewSubscription empty = far.order(3);
    empty.lines.clear();
    NewSubscription nobodys = far.order(3);
    nobodys.reseller.number = PartnerNumber();
    SubscriptionChange nothing = far.quantity(20, 25);
    nothing.changes.clear();
    SubscriptionChange same = far.quantity(20, 20);
    for (const Intent &intent : QList<Intent> {empty, nobodys, nothing, same}) {
        const auto submitted = waitFor(far.office.session().submit(DraftId::createRandom(), intent));
        REQUIRE_FALSE(submitted.has_value());
        CHECK(submitted.error().kind == Error::Kind::Rejected);
    }
    CHECK(waitFor(far.office.session().operations())->isEmpty());
}
