// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/operationwords.h"

#include "models/domain/lineoutcome.h"
#include "ui/text/errortext.h"
#include "ui/text/format.h"
#include "ui/text/labels.h"
#include "ui/text/operationtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tierdesk::ui {

namespace {

QString changeRefusedFact(ChangeFinding finding)
{
    switch (finding) {
    case ChangeFinding::None:
        break;
    case ChangeFinding::NotTakenOver:
        return OperationText::tr("The change was not taken over by Microsoft.");
    case ChangeFinding::ChangedElsewhere:
        return OperationText::tr("The subscription was changed elsewhere in the meantime.");
    }
    return OperationText::tr("The subscription was not changed.");
}

bool isSent(const OperationStep &step)
{
    return step.state == StepState::Running;
}

QString refusedFact(const Operation &operation)
{
    if (std::ranges::any_of(operation.steps, isSent)) // and cannot be looked up
        return whatStaysText(operation);
    switch (operation.kind()) {
    case OperationKind::NewCustomer:
        break;
    case OperationKind::NewSubscription:
        return OperationText::tr("The order is not placed.");
    case OperationKind::SubscriptionChange:
        return changeRefusedFact(operation.finding);
    }
    if (operation.isStepIn(StepKind::Customer, StepState::Refused))
        return OperationText::tr("The customer was not created.");
    if (operation.isStepIn(StepKind::Agreement, StepState::Refused))
        return OperationText::tr(
            "The customer exists, but its agreement is not recorded and nothing is ordered.");
    return OperationText::tr("The customer exists, but the order is not placed.");
}

QString withError(const QString &sentence, const std::optional<Error> &error)
{
    if (!error)
        return sentence;
    //: %1 says why, %2 what happens next; both are whole sentences
    return OperationText::tr("%1 %2").arg(errorWords(*error).fact, sentence);
}

/// What passes by itself needs no advice; what a person has to mend does, although it is tried again.
bool needsPerson(const std::optional<Error> &error)
{
    return error && !isRetryable(error->kind);
}

QString withAdvice(const QString &sentence, const std::optional<Error> &error)
{
    if (!needsPerson(error))
        return sentence;
    //: %1 says what to do, %2 what happens next; both are whole sentences
    return OperationText::tr("%1 %2").arg(errorWords(*error).advice, sentence);
}

ErrorAct actFor(const std::optional<Error> &error)
{
    return needsPerson(error) ? errorWords(*error).act : ErrorAct::None;
}

QString nextCheck(const Operation &operation)
{
    if (!operation.nextTryAt.isValid())
        return OperationText::tr("It is looked for again by itself.");
    //: %1 is a time of day
    return OperationText::tr("It is looked for again by itself at %1.")
        .arg(exactTimeText(operation.nextTryAt));
}

QString nextTry(const Operation &operation)
{
    if (!operation.nextTryAt.isValid())
        return OperationText::tr("It is tried again by itself.");
    //: %1 is a time of day
    return OperationText::tr("It is tried again by itself at %1.").arg(exactTimeText(operation.nextTryAt));
}

QString whatStaysOfCustomer(const Operation &operation)
{
    const QString name = operation.newCustomer().companyName;
    if (!operation.customer && operation.isStepIn(StepKind::Customer, StepState::Running)
        && !operation.wasNeverSent()) {
        //: %1 is the name of a customer
        return withName(
            OperationText::tr("It is not known yet whether Microsoft created the customer %1."), name);
    }
    if (!operation.customer)
        return OperationText::tr("Nothing exists at Microsoft.");
    if (operation.isStepIn(StepKind::Checkout, StepState::Done)) {
        //: %1 is the name of a customer
        return withName(OperationText::tr("The customer %1 and its order stay at Microsoft."), name);
    }
    if (operation.isStepIn(StepKind::Checkout, StepState::Running)) {
        return withName(
            //: %1 is the name of a customer
            OperationText::tr("The customer %1 stays at Microsoft, with its agreement. It is not known yet "
                              "whether Microsoft placed its order."),
            name);
    }
    if (operation.isStepIn(StepKind::Agreement, StepState::Done)) {
        return withName(
            //: %1 is the name of a customer
            OperationText::tr("The customer %1 stays at Microsoft, with its agreement. Nothing is ordered."),
            name);
    }
    return withName(
        //: %1 is the name of a customer
        OperationText::tr(
            "The customer %1 stays at Microsoft, without a recorded agreement. Nothing is ordered."),
        name);
}

} // namespace

std::optional<Error> errorOf(const Operation &operation)
{
    for (auto step = operation.steps.crbegin(); step != operation.steps.crend(); ++step) {
        if (step->error && step->state != StepState::Done)
            return step->error;
    }
    return std::nullopt;
}

OperationWords operationWords(const Operation &operation)
{
    const std::optional<Error> error = errorOf(operation);
    const QString details = error ? errorDetails(*error) : QString();
    switch (operation.state) {
    case OperationState::Queued:
        return {};
    case OperationState::Running:
        if (!operation.wasNeverSent())
            return {};
        [[fallthrough]]; // tried again: what is said stays until something comes of it
    case OperationState::Waiting:
        return {Gravity::Warning,
            operation.wasNeverSent() ? OperationText::tr("Nothing was sent to Microsoft yet.")
                                     : OperationText::tr("It could not be sent yet."),
            withError(withAdvice(nextTry(operation), error), error), details, actFor(error)};
    case OperationState::Unclear: {
        const QString meaning = OperationText::tr("%1 %2").arg(
            OperationText::tr("This can take up to 15 minutes. Nothing is done twice."),
            nextCheck(operation));
        return {Gravity::Warning, OperationText::tr("Whether Microsoft carried it out is being checked."),
            withError(meaning, error), details};
    }
    case OperationState::Refused:
        return {Gravity::Danger, refusedFact(operation), error ? errorText(*error) : QString(), details,
            error ? errorWords(*error).act : ErrorAct::None};
    case OperationState::GivenUp:
        return {Gravity::Warning, OperationText::tr("You stopped here."), whatStaysText(operation), {}};
    case OperationState::Done:
        break;
    }
    const qsizetype missing = lineOutcomes(operation).count(LineOutcome::NotOrdered);
    if (missing == 0)
        return {};
    return {Gravity::Warning, OperationText::tr("%n product(s) could not be ordered.", nullptr, int(missing)),
        OperationText::tr("They stand first in the list below. The others are ordered."), {}};
}

QString messageMeaning(const QString &meaning, const QString &details)
{
    if (details.isEmpty())
        return meaning;
    return meaning + u"  ·  "_s + QString(details).replace(u'\n', u"  ·  "_s);
}

QString whatStaysText(const Operation &operation)
{
    switch (operation.kind()) {
    case OperationKind::NewCustomer:
        return whatStaysOfCustomer(operation);
    case OperationKind::NewSubscription:
        if (operation.isStepIn(StepKind::Checkout, StepState::Running))
            return OperationText::tr("It is not known yet whether Microsoft placed the order.");
        return operation.isStepIn(StepKind::Checkout, StepState::Done)
            ? OperationText::tr("The order stays at Microsoft.")
            : OperationText::tr("Nothing is ordered.");
    case OperationKind::SubscriptionChange:
        if (operation.isStepIn(StepKind::Change, StepState::Running) && !operation.wasNeverSent())
            return OperationText::tr("It is not known yet whether Microsoft changed the subscription.");
        return operation.isStepIn(StepKind::Change, StepState::Done)
            ? OperationText::tr("The subscription stays changed.")
            : OperationText::tr("The subscription stays as it is.");
    }
    return {};
}

} // namespace tierdesk::ui
