// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sandbox/resources.h"

#include "models/base/id.h"

#include <QJsonDocument>

namespace tierdesk::sandbox {

using namespace Qt::StringLiterals;

JsonObject linkTo(const QString &uri)
{
    return JsonObject().add("uri", uri).add("method", "GET").add("headers", JsonArray());
}

JsonObject selfLink(const QString &uri)
{
    return JsonObject().add("self", linkTo(uri));
}

JsonObject objectType(const char *name)
{
    return JsonObject().add("objectType", name);
}

JsonObject collection(const JsonArray &items, const JsonObject &links)
{
    JsonObject body;
    body.add("totalCount", items.count()).add("items", items);
    if (!links.isEmpty())
        body.add("links", links);
    return body.add("attributes", objectType("Collection"));
}

std::optional<QJsonObject> jsonBody(const Request &request)
{
    QByteArray text = request.body;
    if (text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (!document.isObject())
        return std::nullopt;
    return document.object();
}

QJsonValue member(const QJsonObject &object, QStringView name)
{
    for (auto it = object.constBegin(); it != object.constEnd(); ++it)
        if (it.key().compare(name, Qt::CaseInsensitive) == 0)
            return it.value();
    return QJsonValue(QJsonValue::Undefined);
}

QString textMember(const QJsonObject &object, QStringView name)
{
    const QJsonValue value = member(object, name);
    if (value.isDouble())
        return QString::number(value.toDouble(), 'f', 0);
    return value.toString().trimmed();
}

std::optional<Filter> filterOf(const Request &request)
{
    if (!request.hasParameter(u"filter"))
        return Filter();
    const QJsonDocument document = QJsonDocument::fromJson(request.parameter(u"filter").toUtf8());
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject object = document.object();
    Filter filter {textMember(object, u"Field"), member(object, u"Value").toString(),
        textMember(object, u"Operator").toLower()};
    if (filter.field.isEmpty())
        return std::nullopt;
    return filter;
}

bool isGuid(const QString &text)
{
    return text.size() == 36 && Guid<struct AnyTag>::tryParse(text).has_value();
}

QString newGuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

CustomerInPath customerInPath(Context &context, const Request &request)
{
    CustomerInPath customer;
    const QString id = request.captured.value(0);
    if (!isGuid(id)) {
        customer.refusal = invalidCustomerId();
        return customer;
    }
    QSqlQuery &row = context.state.run(u"SELECT seq, id, country FROM customer WHERE id = ?"_s, {id});
    if (!row.next()) {
        customer.refusal = unknownCustomer();
        return customer;
    }
    customer.row = row.value(0).toLongLong();
    customer.id = row.value(1).toString();
    customer.country = row.value(2).toString();
    row.finish();
    return customer;
}

} // namespace tierdesk::sandbox
