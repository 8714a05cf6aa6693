// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/operationwords.h"

#include "models/domain/lineoutcome.h"
#include "ui/text/errortext.h"
#include "ui/text/format.h"
#include "ui/text/labels.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tierdesk::ui {

namespace {

class OperationText {
    Q_DECLARE_TR_FUNCTIONS(OperationText)
};

QString refusedFact(const NewCustomerOperation &operation)
{
    if (operation.step(NewCustomerStep::Customer).state == StepState::Refused)
        return OperationText::tr("The customer was not created.");
    if (operation.step(NewCustomerStep::Agreement).state == StepState::Refused)
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

QString nextTry(const NewCustomerOperation &operation)
{
    if (!operation.nextTryAt.isValid())
        return OperationText::tr("It is tried again by itself.");
    //: %1 is a time of day
    return OperationText::tr("It is tried again by itself at %1.").arg(exactTimeText(operation.nextTryAt));
}

} // namespace

std::optional<Error> errorOf(const NewCustomerOperation &operation)
{
    for (int i = kNewCustomerSteps - 1; i >= 0; --i) {
        if (operation.steps[i].error && operation.steps[i].state != StepState::Done)
            return operation.steps[i].error;
    }
    return std::nullopt;
}

OperationWords operationWords(const NewCustomerOperation &operation)
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
            withError(nextTry(operation), error), details};
    case OperationState::Unclear: {
        const QString meaning = OperationText::tr("%1 %2").arg(
            OperationText::tr("This can take up to 15 minutes. Nothing is done twice."), nextTry(operation));
        return {Gravity::Warning, OperationText::tr("Whether Microsoft carried it out is being checked."),
            withError(meaning, error), details};
    }
    case OperationState::Refused:
        return {Gravity::Danger, refusedFact(operation), error ? errorText(*error) : QString(), details};
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

QString whatStaysText(const NewCustomerOperation &operation)
{
    const NewCustomer &intent = operation.intent;
    if (!operation.customer && operation.step(NewCustomerStep::Customer).state == StepState::Running) {
        //: %1 is the name of a customer
        return OperationText::tr("It is not known yet whether Microsoft created the customer %1.")
            .arg(intent.companyName);
    }
    if (!operation.customer)
        return OperationText::tr("Nothing exists at Microsoft.");
    if (operation.step(NewCustomerStep::Checkout).state == StepState::Done) {
        //: %1 is the name of a customer
        return OperationText::tr("The customer %1 and its order stay at Microsoft.").arg(intent.companyName);
    }
    if (operation.step(NewCustomerStep::Agreement).state == StepState::Done) {
        //: %1 is the name of a customer
        return OperationText::tr(
            "The customer %1 stays at Microsoft, with its agreement. Nothing is ordered.")
            .arg(intent.companyName);
    }
    //: %1 is the name of a customer
    return OperationText::tr(
        "The customer %1 stays at Microsoft, without a recorded agreement. Nothing is ordered.")
        .arg(intent.companyName);
}

} // namespace tierdesk::ui
