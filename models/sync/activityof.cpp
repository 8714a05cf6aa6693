// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/activityof.h"

#include "models/store/operationjson.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace tierdesk::sync {

namespace {

QString textOf(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// The members of a change as they were, or as they are.
QString membersOf(const Operation &operation, QString MemberChange::*value)
{
    QJsonObject members;
    for (const MemberChange &change : operation.change().changes)
        members.insert(memberName(change.member), change.*value);
    return textOf(members);
}

/// "3 × Microsoft 365", a line each.
QString linesOf(const Operation &operation)
{
    QStringList lines;
    for (const CartLine &line : operation.cartLines)
        lines.append(QString::number(line.quantity) + u" × "_s + line.friendlyName);
    return lines.join(u'\n');
}

QStringList ordersOf(const Operation &operation)
{
    QStringList orders;
    for (const Order &order : operation.orders)
        orders.append(order.id.toString());
    return orders;
}

} // namespace

std::optional<ActivityEntry> activityOf(const Operation &operation, StepKind step, const QString &person)
{
    const OperationStep &done = operation.step(step);
    if (done.state != StepState::Done || done.attempts == 0)
        return std::nullopt;
    ActivityEntry entry;
    entry.id = operation.id.toString() + u' ' + store::stepWord(step);
    entry.when = done.finishedAt;
    entry.who = person.isEmpty() ? u"Tierdesk"_s : person;
    entry.source = ActivitySource::Ours;
    entry.what = store::stepWord(step);
    entry.customer = operation.customer;
    entry.customerName = operation.customerName();
    entry.correlationId = operation.correlation.toString();
    entry.requestId = done.request.toString();
    entry.result = u"succeeded"_s;
    const QString customer = operation.customer ? operation.customer->toString() : QString();
    switch (step) {
    case StepKind::Customer:
        entry.resource = u"customer"_s;
        entry.resourceId = customer;
        entry.after = operation.newCustomer().companyName + u'\n' + operation.newCustomer().domain();
        break;
    case StepKind::Agreement:
        entry.resource = u"agreement"_s;
        entry.resourceId = customer;
        entry.after = operation.newCustomer().acceptance.acceptedOn.toString(Qt::ISODate);
        break;
    case StepKind::Cart:
        return std::nullopt;
    case StepKind::Checkout:
        entry.resource = u"order"_s;
        entry.resourceId = ordersOf(operation).join(u' ');
        entry.after = linesOf(operation);
        break;
    case StepKind::Change:
        entry.resource = u"subscription"_s;
        entry.resourceId = operation.change().subscription.toString();
        entry.before = membersOf(operation, &MemberChange::from);
        entry.after = membersOf(operation, &MemberChange::to);
        break;
    }
    return entry;
}

} // namespace tierdesk::sync
