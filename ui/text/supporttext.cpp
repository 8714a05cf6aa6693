// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/supporttext.h"

#include "models/base/errorwords.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace tierdesk::ui {

namespace {

QString nameOf(OperationKind kind)
{
    switch (kind) {
    case OperationKind::NewCustomer:
        return u"Add customer"_s;
    case OperationKind::NewSubscription:
        return u"Order subscriptions"_s;
    case OperationKind::SubscriptionChange:
        return u"Change subscription"_s;
    }
    return {};
}

QString nameOf(OperationState state)
{
    switch (state) {
    case OperationState::Queued:
        return u"queued"_s;
    case OperationState::Running:
        return u"running"_s;
    case OperationState::Waiting:
        return u"waiting"_s;
    case OperationState::Unclear:
        return u"being checked"_s;
    case OperationState::Refused:
        return u"refused"_s;
    case OperationState::Done:
        return u"done"_s;
    case OperationState::GivenUp:
        return u"given up"_s;
    }
    return {};
}

QString nameOf(StepKind step)
{
    switch (step) {
    case StepKind::Customer:
        return u"create the customer"_s;
    case StepKind::Agreement:
        return u"record the agreement"_s;
    case StepKind::Cart:
        return u"make the cart"_s;
    case StepKind::Checkout:
        return u"check out the cart"_s;
    case StepKind::Change:
        return u"change the subscription"_s;
    }
    return {};
}

QString nameOf(StepState state)
{
    switch (state) {
    case StepState::Waiting:
        return u"waiting"_s;
    case StepState::Running:
        return u"running"_s;
    case StepState::Done:
        return u"done"_s;
    case StepState::Refused:
        return u"refused"_s;
    case StepState::Skipped:
        return u"skipped"_s;
    }
    return {};
}

QString timeOf(const QDateTime &utc)
{
    return utc.isValid() ? utc.toUTC().toString(Qt::ISODate) : u"-"_s;
}

QString headOf(const QString &what)
{
    return u"Tierdesk %1, %2"_s.arg(QCoreApplication::applicationVersion(), what);
}

void addError(QStringList &lines, const Error &error)
{
    QStringList facts {u"    last error: "_s + wordOf(error.kind)};
    if (error.httpStatus != 0)
        facts.append(u"HTTP status %1"_s.arg(error.httpStatus));
    if (error.code != 0)
        facts.append(u"code %1"_s.arg(wordOfCode(error.code)));
    if (error.neverSent)
        facts.append(u"nothing was sent"_s);
    lines.append(facts.join(u", "_s));
    // What the service says of itself; its text may hold names and stays here.
    if (!error.requestId.isEmpty())
        lines.append(u"    MS-RequestId: "_s + error.requestId);
    if (!error.correlationId.isEmpty())
        lines.append(u"    MS-CorrelationId: "_s + error.correlationId);
}

void addStep(QStringList &lines, const OperationStep &step)
{
    lines.append(
        u"Step: %1, %2, attempts: %3"_s.arg(nameOf(step.kind), nameOf(step.state)).arg(step.allAttempts()));
    if (!step.request.isNull())
        lines.append(u"    request id: "_s + step.request.toString());
    if (step.sentAt.isValid())
        lines.append(u"    sent: "_s + timeOf(step.sentAt));
    if (step.finishedAt.isValid())
        lines.append(u"    finished: "_s + timeOf(step.finishedAt));
    if (step.adopted)
        lines.append(u"    found done at Partner Center, the answer never came"_s);
    if (step.error)
        addError(lines, *step.error);
}

} // namespace

QString supportText(const Operation &operation)
{
    QStringList lines {headOf(nameOf(operation.kind())), u"State: "_s + nameOf(operation.state),
        u"Submitted: "_s + timeOf(operation.createdAt)};
    if (operation.nextTryAt.isValid())
        lines.append(u"Next try: "_s + timeOf(operation.nextTryAt));
    lines.append(u"Operation: "_s + operation.id.toString());
    lines.append(u"MS-CorrelationId: "_s + operation.correlation.toString());
    if (operation.customer)
        lines.append(u"Customer: "_s + operation.customer->toString());
    if (operation.cart)
        lines.append(u"Cart: "_s + operation.cart->toString());
    for (const Order &order : operation.orders)
        lines.append(u"Order: "_s + order.id.toString());
    if (operation.kind() == OperationKind::SubscriptionChange)
        lines.append(u"Subscription: "_s + operation.change().subscription.toString());
    for (const OperationStep &step : operation.steps)
        addStep(lines, step);
    return lines.join(u'\n') + u'\n';
}

QString supportText(const store::UnreadableOperation &operation)
{
    const QStringList lines {headOf(u"an operation that cannot be read"_s),
        u"Submitted: "_s + timeOf(operation.createdAt), u"Operation: "_s + operation.id.toString(),
        u"Error: %1, code %2"_s.arg(wordOf(operation.error.kind), wordOfCode(operation.error.code))};
    return lines.join(u'\n') + u'\n';
}

} // namespace tierdesk::ui
