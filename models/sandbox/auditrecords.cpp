// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the sandbox writes down of every write; auditlisting.cpp answers it.
#include "models/sandbox/auditrecords.h"

#include "models/sandbox/resources.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace tierdesk::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// The documented records hold the resource in the form of the service's own classes (quirks.md 82).
QJsonValue inPascalCase(const QJsonValue &value)
{
    if (value.isArray()) {
        const QJsonArray before = value.toArray();
        QJsonArray items;
        for (const QJsonValue &item : before)
            items.append(inPascalCase(item));
        return items;
    }
    if (!value.isObject())
        return value;
    const QJsonObject object = value.toObject();
    QJsonObject result;
    for (auto it = object.constBegin(); it != object.constEnd(); ++it)
        result.insert(it.key().left(1).toUpper() + it.key().mid(1), inPascalCase(it.value()));
    return result;
}

QByteArray pascalText(const QJsonObject &object)
{
    return QJsonDocument(inPascalCase(object).toObject()).toJson(QJsonDocument::Compact);
}

QJsonObject objectIn(QByteArray body)
{
    if (body.startsWith("\xEF\xBB\xBF"))
        body.remove(0, 3);
    return QJsonDocument::fromJson(body).object();
}

/// "customers/{}/subscriptions/{}" is about a subscription.
QString resourceOf(const Route &route)
{
    QByteArrayList parts = QByteArray(route.pattern).split('/');
    while (!parts.isEmpty() && parts.last() == "{}")
        parts.removeLast();
    QString word = parts.isEmpty() ? QString() : QString::fromLatin1(parts.last());
    if (word.endsWith(u's'))
        word.chop(1);
    return word;
}

QString operationOf(const Route &route, const QString &resource)
{
    if (resource == "customer"_L1 && qstrcmp(route.method, "POST") == 0)
        return u"add_customer"_s;
    const char *verb = qstrcmp(route.method, "POST") == 0 ? "create_"
        : qstrcmp(route.method, "DELETE") == 0            ? "delete_"
                                                          : "update_";
    return QLatin1String(verb) + resource;
}

QList<std::pair<QByteArray, QString>> detailsOfOrder(const QJsonObject &order)
{
    QList<std::pair<QByteArray, QString>> details {{"OrderId", order[u"id"_s].toString()},
        {"AlternateId", order[u"alternateId"_s].toString()},
        {"BillingCycle", order[u"billingCycle"_s].toString()}};
    const QJsonArray lines = order[u"lineItems"_s].toArray();
    for (int i = 0; i < lines.size(); ++i) {
        const QJsonObject line = lines[i].toObject();
        const QByteArray number = '-' + QByteArray::number(i);
        details.append({"OfferId" + number, line[u"offerId"_s].toString()});
        if (line.contains(u"subscriptionId"_s))
            details.append({"SubscriptionId" + number, line[u"subscriptionId"_s].toString()});
        details.append({"SubscriptionName" + number, line[u"friendlyName"_s].toString()});
        details.append({"Quantity" + number, QString::number(line[u"quantity"_s].toInt())});
        // As documented: a null where there is none.
        details.append({"PartnerOnRecord" + number, line[u"partnerIdOnRecord"_s].toString(QString())});
    }
    return details;
}

bool isRecorded(State &state, const QString &operation, const QString &resourceId)
{
    return state
        .value(u"SELECT 1 FROM audit WHERE resource_id = ? AND operation = ?"_s, {resourceId, operation})
        .isValid();
}

void recordOrders(State &state, AuditRecord record, const QJsonObject &checkout)
{
    const QJsonArray orders = checkout[u"orders"_s].toArray();
    for (const QJsonValue &value : orders) {
        const QJsonObject order = value.toObject();
        record.resource = u"order"_s;
        record.operation = u"create_order"_s;
        record.resourceId = order[u"id"_s].toString();
        if (isRecorded(state, record.operation, record.resourceId))
            continue; // a repeated checkout tells of the same orders
        record.newValue = pascalText(order);
        record.details = detailsOfOrder(order);
        insertAuditRecord(state, record);
    }
}

} // namespace

void insertAuditRecord(State &state, const AuditRecord &record)
{
    QJsonArray details;
    for (const auto &[key, value] : record.details)
        details.append(QJsonObject {{u"key"_s, QString::fromLatin1(key)},
            {u"value"_s, value.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(value)}});
    state.run(u"INSERT INTO audit(at, customer, customer_name, user_name, resource, resource_id, operation,"
              " correlation, new_value, details) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {storedTime(record.at), record.customerId, record.customerName, record.userName, record.resource,
            record.resourceId, record.operation, record.correlationId, QString::fromUtf8(record.newValue),
            QString::fromUtf8(QJsonDocument(details).toJson(QJsonDocument::Compact))});
}

void recordWrite(Context &context, const Request &request, const Route &route, const Answer &answer)
{
    const QString resource = resourceOf(route);
    if (resource == "cart"_L1)
        return;
    // Never the password: what may be kept in the file is what may be told.
    const QJsonObject body = objectIn(answer.bodyToKeep.isEmpty() ? answer.body : answer.bodyToKeep);
    AuditRecord record;
    record.at = context.now;
    record.customerId = request.captured.value(0, body[u"id"_s].toString()).toLower();
    record.customerName =
        context.state.value(u"SELECT name FROM customer WHERE id = ?"_s, {record.customerId}).toString();
    record.userName = context.account.userName;
    record.correlationId = QString::fromLatin1(request.correlationId);
    if (resource == "checkout"_L1)
        return recordOrders(context.state, record, body);
    record.resource = resource;
    record.operation = operationOf(route, resource);
    record.resourceId = body[u"id"_s].toString();
    record.newValue = pascalText(body);
    if (record.operation == "add_customer"_L1)
        record.details = {{"PrimaryDomainName", body[u"companyProfile"_s][u"domain"_s].toString()},
            {"Relationship", body[u"relationshipToPartner"_s].toString()}};
    insertAuditRecord(context.state, record);
}

void addDefaultAuditRecords(State &state, const Account &account, const QDateTime &now)
{
    // The youngest subscriptions of the default data were ordered by somebody.
    struct Ordered {
        AuditRecord record;
        QString subscription;
        QString name;
        int quantity;
    };
    QList<Ordered> ordered;
    QSqlQuery &row = state.run(
        u"SELECT s.order_id, s.created, s.id, s.friendly_name, s.quantity, c.id, c.name FROM subscription s"
        " JOIN customer c ON c.seq = s.customer WHERE s.created > ? AND s.created < ? AND s.order_id <> ''"
        " ORDER BY s.created DESC LIMIT 200"_s,
        {storedTime(now.addDays(-80)), storedTime(now)});
    while (row.next()) {
        Ordered one;
        one.record.resourceId = row.value(0).toString();
        one.record.at = timeFromStored(row.value(1).toString());
        one.record.customerId = row.value(5).toString();
        one.record.customerName = row.value(6).toString();
        one.subscription = row.value(2).toString();
        one.name = row.value(3).toString();
        one.quantity = row.value(4).toInt();
        ordered.append(one);
    }
    row.finish();
    for (Ordered &one : ordered) {
        one.record.userName = u"evening.shift@"_s + account.domain;
        one.record.resource = u"order"_s;
        one.record.operation = u"create_order"_s;
        const QJsonObject line {{u"lineItemNumber"_s, 0}, {u"subscriptionId"_s, one.subscription},
            {u"friendlyName"_s, one.name}, {u"quantity"_s, one.quantity}};
        const QJsonObject order {{u"id"_s, one.record.resourceId},
            {u"referenceCustomerId"_s, one.record.customerId}, {u"lineItems"_s, QJsonArray {line}}};
        one.record.newValue = pascalText(order);
        one.record.details = detailsOfOrder(order);
        insertAuditRecord(state, one.record);
    }
}

} // namespace tierdesk::sandbox
