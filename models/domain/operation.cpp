// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/operation.h"

#include <algorithm>

namespace tierdesk {

namespace {

template <typename... Cases> struct Overloaded : Cases... {
    using Cases::operator()...;
};
template <typename... Cases> Overloaded(Cases...) -> Overloaded<Cases...>;

QStringList idsOf(const Operation &operation, StepKind step)
{
    const QString customer = operation.customer ? operation.customer->toString() : QString();
    switch (step) {
    case StepKind::Customer:
    case StepKind::Agreement:
        return {customer};
    case StepKind::Cart:
        return {operation.cart ? operation.cart->toString() : QString()};
    case StepKind::Checkout: {
        QStringList orders;
        for (const Order &order : operation.orders)
            orders.append(order.id.toString());
        return orders;
    }
    case StepKind::Change:
        return {operation.change().subscription.toString()};
    }
    return {};
}

} // namespace

Operation Operation::of(const DraftId &draft, Intent intent, const QDateTime &now)
{
    Operation operation;
    operation.id = OperationId::createRandom();
    operation.draft = draft;
    operation.correlation = CorrelationId::createRandom();
    operation.intent = std::move(intent);
    operation.createdAt = now;
    for (const StepKind kind : stepKindsOf(operation.kind())) {
        OperationStep step;
        step.kind = kind;
        step.request = RequestId::createRandom();
        operation.steps.append(step);
    }
    operation.customer =
        std::visit(Overloaded {
                       [](const NewCustomer &) { return std::optional<CustomerId>(); },
                       [](const NewSubscription &order) { return std::optional(order.customer); },
                       [](const SubscriptionChange &change) { return std::optional(change.customer); },
                   },
            operation.intent);
    return operation;
}

QString Operation::customerName() const
{
    return std::visit(Overloaded {
                          [](const NewCustomer &fresh) { return fresh.companyName; },
                          [](const NewSubscription &order) { return order.customerName; },
                          [](const SubscriptionChange &wanted) { return wanted.customerName; },
                      },
        intent);
}

Reseller Operation::reseller() const
{
    return std::visit(Overloaded {
                          [](const NewCustomer &fresh) { return fresh.reseller; },
                          [](const NewSubscription &order) { return order.reseller; },
                          [](const SubscriptionChange &) { return Reseller(); },
                      },
        intent);
}

QList<ChosenLine> Operation::lines() const
{
    return std::visit(Overloaded {
                          [](const NewCustomer &fresh) { return fresh.lines; },
                          [](const NewSubscription &order) { return order.lines; },
                          [](const SubscriptionChange &) { return QList<ChosenLine>(); },
                      },
        intent);
}

const OperationStep &Operation::step(StepKind which) const
{
    const auto found = std::find_if(steps.begin(), steps.end(),
        [which](const OperationStep &candidate) { return candidate.kind == which; });
    Q_ASSERT(found != steps.end());
    return *found;
}

OperationStep &Operation::step(StepKind which)
{
    const auto found = std::find_if(steps.begin(), steps.end(),
        [which](const OperationStep &candidate) { return candidate.kind == which; });
    Q_ASSERT(found != steps.end());
    return *found;
}

bool Operation::isStepIn(StepKind which, StepState wanted) const
{
    return std::any_of(steps.begin(), steps.end(), [which, wanted](const OperationStep &candidate) {
        return candidate.kind == which && candidate.state == wanted;
    });
}

void Operation::giveUpUnknown(const QDateTime &now)
{
    state = OperationState::GivenUp;
    nextTryAt = {};
    for (OperationStep &step : steps) {
        const bool isOver = step.state == StepState::Done || step.state == StepState::Skipped;
        if (isOver || step.kind == StepKind::Cart) // a cart may be there or not without any difference
            continue;
        step.state = StepState::Running;
        step.sentAt = now;
        step.error.reset();
    }
}

bool Operation::wasNeverSent() const
{
    if (steps.isEmpty())
        return false;
    const OperationStep &first = steps.constFirst();
    const bool isOpen = first.state == StepState::Waiting || first.state == StepState::Running;
    return isOpen && first.error && first.error->neverSent;
}

QList<Evidence> evidenceOf(const Operation &operation)
{
    QList<Evidence> evidence;
    for (const OperationStep &step : operation.steps)
        if (step.state == StepState::Done)
            evidence.append(
                {step.kind, step.adopted, step.finishedAt, idsOf(operation, step.kind), step.request});
    return evidence;
}

} // namespace tierdesk
