// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What was given up after it was sent, or just before: its outcome is looked for, nothing more is sent, and nobody
// else comes between as long as it may still be carried out.
#include "models/store/database.h"
#include "tests/models/sync/answers.h"
#include "tests/models/sync/changing.h"

using namespace tierdesk;
using namespace tierdesk::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kHour = 60 * 60;

/// As leaveUnclear() leaves it, but given up, and sent so long ago.
auto givenUp(StepKind step, qint64 secondsAgo)
{
    return [step, secondsAgo](Operation &operation) {
        operation.state = OperationState::GivenUp;
        operation.step(step).sentAt = QDateTime::currentDateTimeUtc().addSecs(-secondsAgo);
    };
}

bool isOffer(const SeenRequest &request)
{
    return request.target.contains("/availabilities");
}

/// Another operation goes through from its beginning to its end: whatever was under way has gone on meanwhile.
void letTimePass(Far &far, const QString &prefix)
{
    REQUIRE(far.office.finished(far.submit(contoso(far.reseller, prefix)).id).state == OperationState::Done);
}

void waitForStep(Far &far, const OperationId &id, StepKind step, StepState wanted)
{
    REQUIRE(waitUntil([&] { return far.office.latest(id)->isStepIn(step, wanted); }));
}

} // namespace

TEST_CASE("an order given up before it was sent is not sent, and not said to be unclear", "[S63]")
{
    Changing far;
    far.line.when(isOffer, Fault::hold(), 1);
    const OperationId id = far.submit(far.order(3)).id;
    REQUIRE(waitUntil([&far] { return far.line.heldCount() == 1; }));
    far.office.session().giveUp(id);
    REQUIRE(waitUntil([&] { return far.office.latest(id)->state == OperationState::GivenUp; }));
    far.line.release();
    letTimePass(far, u"notsent"_s);
    const Operation left = far.office.stored(id);
    CHECK(left.state == OperationState::GivenUp);
    CHECK(left.step(StepKind::Cart).state == StepState::Waiting);
    CHECK(left.step(StepKind::Cart).attempts == 0);
}

TEST_CASE("an order that was given up while its outcome was unclear is found, and not sent again", "[S63]")
{
    Changing far;
    const QStringList before = far.sandbox.ordersOf(far.customer.toString());
    const OperationId id =
        far.leaveUnclear(far.order(3), isCheckout, Fault::cutAfter(), givenUp(StepKind::Checkout, 0));
    far.office.session().start();
    waitForStep(far, id, StepKind::Checkout, StepState::Done);
    const Operation left = far.office.stored(id);
    CHECK(left.state == OperationState::GivenUp);
    CHECK(left.step(StepKind::Checkout).adopted);
    REQUIRE(left.orders.size() == 1);
    CHECK_FALSE(before.contains(left.orders.first().id.toString()));
    CHECK(far.line.countOf(isCheckout) == 1);
}

TEST_CASE("an order that was given up and is in no list long after it was sent was not placed", "[S63]")
{
    Changing far;
    const OperationId id =
        far.leaveUnclear(far.order(3), isCheckout, Fault::cutBefore(), givenUp(StepKind::Checkout, kHour));
    const bool isCartGone = GENERATE(false, true);
    CAPTURE(isCartGone);
    if (isCartGone)
        far.line.when(isCartReading, cartGone(), -1);
    far.office.session().start();
    waitForStep(far, id, StepKind::Checkout, StepState::Waiting);
    CHECK(far.office.stored(id).state == OperationState::GivenUp);
    CHECK(far.line.countOf(isCheckout) == 1);
    CHECK(far.line.countOf(isNewCart) == 1);
}

TEST_CASE("a change that was given up while its outcome was unclear is found, and not made again", "[S20]")
{
    Changing far;
    const bool isMade = GENERATE(false, true);
    CAPTURE(isMade);
    const OperationId id = far.leaveUnclear(far.quantity(20, 25), isPatch,
        isMade ? Fault::cutAfter() : Fault::cutBefore(), givenUp(StepKind::Change, kHour));
    far.office.session().start();
    waitForStep(far, id, StepKind::Change, isMade ? StepState::Done : StepState::Waiting);
    CHECK(far.office.stored(id).state == OperationState::GivenUp);
    CHECK(far.line.countOf(isPatch) == 1);
    CHECK(far.activities().size() == (isMade ? 1 : 0));
}

TEST_CASE("no other change goes out while the one that was given up is under way", "[S20]")
{
    Changing far;
    far.line.when(isPatch, Fault::hold(), 1);
    const OperationId first = far.submit(far.quantity(20, 25)).id;
    REQUIRE(waitUntil([&far] { return far.line.heldCount() == 1; }));
    const OperationId second = far.submit(far.quantity(25, 30)).id;
    far.office.session().giveUp(first);
    REQUIRE(waitUntil([&] { return far.office.latest(first)->state == OperationState::GivenUp; }));
    letTimePass(far, u"underway"_s);
    CHECK(far.office.latest(second)->state == OperationState::Queued);
    CHECK(far.line.countOf(isPatch) == 1);
    far.line.release();
    CHECK(far.office.finished(second).state == OperationState::Done);
    CHECK(far.office.latest(first)->isStepIn(StepKind::Change, StepState::Done));
    CHECK(far.get(u"quantity"_s) == u"30"_s);
}

TEST_CASE("no other change goes out while the one that was given up may still be made", "[S20]")
{
    Changing far;
    const OperationId first =
        far.leaveUnclear(far.quantity(20, 25), isPatch, Fault::cutBefore(), givenUp(StepKind::Change, 0));
    far.office.session().start();
    const OperationId second = far.submit(far.quantity(25, 30)).id;
    letTimePass(far, u"maystill"_s);
    CHECK(far.office.latest(second)->state == OperationState::Queued);
    far.set(u"quantity"_s, u"25"_s); // the first one, carried out late
    CHECK(far.office.finished(second).state == OperationState::Done);
    CHECK(far.office.latest(first)->isStepIn(StepKind::Change, StepState::Done));
    CHECK(far.get(u"quantity"_s) == u"30"_s);
}

TEST_CASE("an old copy of an operation is looked for as far as it can be, and nothing of it is sent", "[S63]")
{
    Far far;
    NewCustomer customer = contoso(far.reseller, u"oldcopy"_s);
    const OperationId id = far.leaveUnclear(customer, isCreation, Fault::cutAfter(),
        [](Operation &operation) { operation.giveUpUnknown(QDateTime::currentDateTimeUtc()); });
    far.office.session().start();
    waitForStep(far, id, StepKind::Agreement, StepState::Waiting); // the service says that there is none
    const Operation left = far.office.stored(id);
    CHECK(left.state == OperationState::GivenUp);
    CHECK(left.step(StepKind::Customer).adopted);
    CHECK(left.step(StepKind::Checkout).state == StepState::Running); // its cart is unknown: so is its order
    CHECK(far.line.countOf(isCreation) == 1);
}
