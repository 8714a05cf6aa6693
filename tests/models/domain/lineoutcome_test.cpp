// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "models/domain/lineoutcome.h"

using namespace tierdesk;
using namespace Qt::StringLiterals;

namespace {

CartLine cartLine(int number, const QString &product, int quantity, const QString &group)
{
    CartLine line;
    line.number = number;
    line.catalogItem = CatalogItemId(product + u":0001:AVAILABILITY"_s);
    line.quantity = quantity;
    line.orderGroup = group;
    return line;
}

Order orderOf(const QString &product, int quantity, const QString &status)
{
    OrderLine line;
    line.offerId = product.toLower() + u":0001:ANOTHER"_s;
    line.quantity = quantity;
    line.subscription = SubscriptionId(u"subscription"_s);
    return {OrderId(product), status, {}, {line}}; // each order begins its lines with number 0
}

/// Three lines in two groups, checked out.
Operation checkedOut()
{
    NewCustomer customer;
    customer.lines = QList<ChosenLine>(3);
    Operation operation = Operation::of(DraftId::createRandom(), customer, QDateTime());
    operation.cartLines = {
        cartLine(0, u"ONE"_s, 3, u"0"_s), cartLine(1, u"TWO"_s, 5, u"1"_s), cartLine(2, u"ONE"_s, 7, u"1"_s)};
    operation.step(StepKind::Checkout).state = StepState::Done;
    return operation;
}

using Outcomes = QList<LineOutcome>;
constexpr LineOutcome kOrdered = LineOutcome::Ordered;
constexpr LineOutcome kActive = LineOutcome::Active;
constexpr LineOutcome kNotOrdered = LineOutcome::NotOrdered;
constexpr LineOutcome kOpen = LineOutcome::Open;

} // namespace

TEST_CASE("the fault of a group is a fault of each of its lines")
{
    const QList<CartLine> lines = checkedOut().cartLines;
    const LineFault group {-1, u"1"_s, 800009, u"no"_s};
    const LineFault ofLine {0, {}, 10002, u"too many"_s};
    const LineFault unknown {-1, u"9"_s, 7, u"what"_s};
    const LineFault nameless {-1, {}, 8, u"why"_s};
    CHECK(faultsByLine({group, ofLine, unknown, nameless}, lines)
        == QList<LineFault> {
            {1, u"1"_s, 800009, u"no"_s}, {2, u"1"_s, 800009, u"no"_s}, ofLine, unknown, nameless});
}

TEST_CASE("each product is said to be ordered by its own order")
{
    Operation operation = checkedOut();
    operation.orders = {orderOf(u"TWO"_s, 5, u"completed"_s), orderOf(u"ONE"_s, 7, u"Completed"_s),
        orderOf(u"ONE"_s, 3, u"pending"_s)};
    CHECK(lineOutcomes(operation) == Outcomes {kOrdered, kActive, kActive});
}

TEST_CASE("what was not ordered is said to be so, and nothing else")
{
    Operation operation = checkedOut();
    operation.orders = {orderOf(u"ONE"_s, 3, u"completed"_s)};
    SECTION("by the faults of its lines")
    {
        operation.lineFaults = {{1, u"1"_s, 800009, {}}, {2, u"1"_s, 800009, {}}};
        CHECK(lineOutcomes(operation) == Outcomes {kActive, kNotOrdered, kNotOrdered});
    }
    SECTION("by being in no order, if the fault does not say its lines")
    {
        operation.lineFaults = {{-1, {}, 800009, {}}};
        CHECK(lineOutcomes(operation) == Outcomes {kActive, kNotOrdered, kNotOrdered});
    }
    SECTION("but not for being in no order yet")
    {
        CHECK(lineOutcomes(operation) == Outcomes {kActive, kOrdered, kOrdered});
    }
    SECTION("and before the checkout nothing is ordered")
    {
        operation.orders.clear();
        operation.step(StepKind::Checkout).state = StepState::Refused;
        operation.lineFaults = {{2, u"1"_s, 800009, {}}};
        CHECK(lineOutcomes(operation) == Outcomes {kOpen, kOpen, kNotOrdered});
    }
}
