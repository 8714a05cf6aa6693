// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/partnercenter/auditcodec.h"

#include "models/partnercenter/listingcodec.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tierdesk::partnercenter {
namespace {

// Names of members whose values are nobody's to keep.
bool isSecret(const QString &name)
{
    return name.contains(QLatin1String("password"), Qt::CaseInsensitive)
        || name.contains(QLatin1String("secret"), Qt::CaseInsensitive);
}

QString resourceText(const QString &text);

QJsonValue withoutSecrets(const QJsonValue &value)
{
    if (value.isString())
        return resourceText(value.toString()); // JSON within JSON, too
    if (value.isArray()) {
        const QJsonArray before = value.toArray();
        QJsonArray items;
        for (const QJsonValue &item : before)
            items.append(withoutSecrets(item));
        return items;
    }
    if (!value.isObject())
        return value;
    const QJsonObject object = value.toObject();
    QJsonObject kept;
    for (auto it = object.constBegin(); it != object.constEnd(); ++it)
        if (!isSecret(it.key()))
            kept.insert(it.key(), withoutSecrets(it.value()));
    return kept;
}

/// A text that holds JSON (quirks.md 82), as it came unless it names a secret.
QString resourceText(const QString &text)
{
    if (!isSecret(text))
        return text;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (document.isNull())
        return {}; // names a secret and cannot be read: better nothing
    const QJsonValue whole =
        document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    const QJsonValue kept = withoutSecrets(whole);
    return QString::fromUtf8((kept.isArray() ? QJsonDocument(kept.toArray()) : QJsonDocument(kept.toObject()))
                                 .toJson(QJsonDocument::Compact));
}

/// "OrderId: d51a…", a line each; what is null is not said.
QString detailsText(const JsonValue &item)
{
    QStringList lines;
    const QList<JsonValue> details = item["customizedData"].elements();
    for (const JsonValue &detail : details) {
        const QString key = detail["key"].text();
        if (!key.isEmpty() && !isSecret(key) && !detail["value"].isMissing())
            lines.append(key + QLatin1String(": ") + resourceText(detail["value"].text()));
    }
    return lines.join(u'\n');
}

QString idIn(const QString &resource)
{
    if (resource.isEmpty())
        return {};
    const Result<JsonDocument> document = JsonDocument::parse(resource.toUtf8());
    return document && document->root().isObject() ? document->root()["Id"].text() : QString();
}

/// Early records have no id (quirks.md 82): the same record must get the same one each time.
QString idMadeOf(const JsonValue &item)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const char *name : {"partnerId", "customerId", "userPrincipalName", "applicationId", "resourceType",
             "operationType", "operationDate", "originalCorrelationId", "resourceNewValue"}) {
        hash.addData(item[name].text().toUtf8());
        hash.addData(QByteArray(1, '\n'));
    }
    return QStringLiteral("sha256:") + QString::fromLatin1(hash.result().toHex());
}

Item<ActivityEntry> recordFrom(const JsonValue &item)
{
    ActivityEntry entry;
    entry.when = item["operationDate"].dateTime();
    entry.what = item["operationType"].text();
    if (!entry.when.isValid())
        return unreadable("operationDate: a time");
    if (entry.what.isEmpty())
        return unreadable("operationType: a text");
    entry.id = item["id"].text();
    if (entry.id.isEmpty())
        entry.id = idMadeOf(item);
    entry.source = ActivitySource::Audit;
    entry.who = item["userPrincipalName"].text();
    if (entry.who.isEmpty())
        entry.who = item["applicationId"].text();
    entry.customer = CustomerId::tryParse(item["customerId"].text());
    entry.customerName = item["customerName"].text();
    entry.resource = item["resourceType"].text();
    entry.before = resourceText(item["resourceOldValue"].text());
    entry.after = resourceText(item["resourceNewValue"].text());
    entry.resourceId = idIn(entry.after);
    if (entry.after.isEmpty())
        entry.after = detailsText(item);
    entry.correlationId = item["originalCorrelationId"].text();
    entry.result = item["operationStatus"].text();
    return entry;
}

} // namespace

Result<Listing<ActivityEntry>> readAuditRecords(const QByteArray &body)
{
    return readListing<ActivityEntry>(body, recordFrom);
}

} // namespace tierdesk::partnercenter
