// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/operationtext.h"

#include "ui/text/format.h"
#include "ui/text/labels.h"

#include <QStringList>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace tierdesk::ui {

namespace {

bool isOpen(const OperationStep &step)
{
    return step.state != StepState::Done && step.state != StepState::Skipped;
}

} // namespace

QString operationKindText(OperationKind kind)
{
    switch (kind) {
    case OperationKind::NewCustomer:
        return OperationText::tr("Add customer");
    case OperationKind::NewSubscription:
        return OperationText::tr("Order subscriptions");
    case OperationKind::SubscriptionChange:
        return OperationText::tr("Change subscription");
    }
    return {};
}

OperationState shownState(const Operation &operation)
{
    const auto isUnanswered = [](const OperationStep &step) {
        return step.state == StepState::Running && step.sentAt.isValid() && step.error
            && !step.error->neverSent;
    };
    if (operation.state == OperationState::Running && std::ranges::any_of(operation.steps, isUnanswered))
        return OperationState::Unclear;
    return operation.state;
}

QString operationStateText(OperationState state)
{
    switch (state) {
    case OperationState::Queued:
        return OperationText::tr("Not begun", "state of an operation");
    case OperationState::Running:
        return OperationText::tr("Running", "state of an operation");
    case OperationState::Waiting:
        return OperationText::tr("Waiting", "state of an operation");
    case OperationState::Unclear:
        return OperationText::tr("Being checked (up to 15 minutes)", "state of an operation");
    case OperationState::Refused:
        return OperationText::tr("Refused", "state of an operation");
    case OperationState::Done:
        return OperationText::tr("Done", "state of an operation");
    case OperationState::GivenUp:
        return OperationText::tr("Given up", "state of an operation");
    }
    return {};
}

QString currentStepText(const Operation &operation)
{
    const auto open = std::ranges::find_if(operation.steps, isOpen);
    if (open != operation.steps.cend() && !isFinished(operation.state))
        return stepText(open->kind);
    const auto done = std::find_if(operation.steps.crbegin(), operation.steps.crend(),
        [](const OperationStep &step) { return step.state == StepState::Done; });
    return done == operation.steps.crend() ? u"–"_s : stepDoneText(done->kind);
}

QString nextTryText(const Operation &operation, const QDateTime &now)
{
    if (!operation.nextTryAt.isValid() || isFinished(operation.state))
        return u"–"_s;
    const auto left = std::chrono::seconds(now.secsTo(operation.nextTryAt));
    if (left.count() <= 0)
        return OperationText::tr("now");
    //: %1 is a duration: "40 seconds"
    return OperationText::tr("in %1").arg(durationText(left));
}

int attemptsOf(const Operation &operation)
{
    return std::accumulate(operation.steps.cbegin(), operation.steps.cend(), 0,
        [](int sum, const OperationStep &step) { return sum + step.allAttempts(); });
}

QString notDoneText(const Operation &operation)
{
    QStringList steps;
    for (const OperationStep &step : operation.steps) {
        // What was sent and not answered may be done yet: nothing can be promised of it.
        const bool mayBeDone = step.state == StepState::Running && !operation.wasNeverSent();
        if (isOpen(step) && !mayBeDone)
            steps.append(stepText(step.kind));
    }
    if (steps.isEmpty())
        return {};
    //: %1 is a list of steps: "Make the cart, Place the order"
    return OperationText::tr("This will not be done: %1.").arg(steps.join(u", "_s));
}

QString unreadableOperationText()
{
    return OperationText::tr(
        "It is damaged, or a newer version of Tierdesk wrote it. It is kept as it is and "
        "nothing is sent for it. Look in Partner Center for what became of it.");
}

} // namespace tierdesk::ui
