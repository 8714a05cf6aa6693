// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sandbox/resources.h"

#include <QTimeZone>

#include <algorithm>

namespace tierdesk::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kKeptDays = 90; // older starts are refused (contract.md 14)
constexpr int kLongestWindow = 30;
constexpr int kMostRecords = 500;

/// yyyy-mm-dd, or as the .NET SDK writes it: 6/1/2017 12:00:00 AM (quirks.md 36).
QDate dayFrom(const QString &text)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    return day.isValid() ? day : QDate::fromString(text.section(u' ', 0, 0), u"M/d/yyyy"_s);
}

/// Which records are asked for; "where" has the placeholders of "values".
struct RecordChoice {
    QString where;
    QVariantList values;
};

std::optional<RecordChoice> recordsFor(const Filter &filter)
{
    const QString field = filter.field.toLower();
    if (field.isEmpty())
        return RecordChoice();
    if (field == "companyname"_L1 && filter.comparison == "substring"_L1)
        return RecordChoice {u" AND instr(lower(customer_name), lower(?)) > 0"_s, {filter.value}};
    if (field == "customerid"_L1 && filter.comparison == "equals"_L1)
        return RecordChoice {u" AND customer = ? COLLATE NOCASE"_s, {filter.value}};
    if (field == "resourcetype"_L1 && filter.comparison == "equals"_L1)
        return RecordChoice {u" AND resource = ? COLLATE NOCASE"_s, {filter.value}};
    return std::nullopt;
}

/// .NET's count of 100 ns since the year 1, as it ends the documented ids.
qint64 ticksOf(const QDateTime &time)
{
    return (time.toMSecsSinceEpoch() + 62'135'596'800'000LL) * 10'000;
}

JsonObject recordBody(const QSqlQuery &row, const Account &account)
{
    const QDateTime at = timeFromStored(row.value(1).toString());
    const QString customer = row.value(2).toString();
    const QString operation = row.value(7).toString();
    QString bare = operation;
    bare.remove(u'_');
    JsonObject body;
    // The row number keeps apart what happened in the same millisecond.
    body.add("id",
            QStringList {account.tenantId, customer, row.value(6).toString().toLower(), bare,
                QString::number(ticksOf(at) + row.value(0).toLongLong() % 10'000)}
                .join(u'_'))
        .add("partnerId", account.tenantId)
        .add("participants", jsonStrings({account.tenantId}))
        .addUnlessEmpty("customerId", customer)
        .addUnlessEmpty("customerName", row.value(3).toString())
        .addUnlessEmpty("userPrincipalName", row.value(4).toString())
        .add("applicationId", account.clientId)
        .add("resourceType", row.value(5).toString())
        .addUnlessEmpty("resourceNewValue", row.value(9).toString())
        .add("operationType", operation)
        .addUnlessEmpty("originalCorrelationId", row.value(8).toString())
        .add("operationDate", at.toString(u"yyyy-MM-ddTHH:mm:ss.zzz0000Z"_s))
        .add("operationStatus", "succeeded")
        .addRaw("customizedData", row.value(10).toString().toUtf8())
        .add("attributes", objectType("AuditRecord"));
    return body;
}

/// The stretch of time that is asked for, or why not.
struct Window {
    QDateTime from;
    QDateTime until; ///< exclusive
    std::optional<Answer> refusal;
};

Window windowOf(const Request &request, const QDateTime &now)
{
    const QString start = request.parameter(u"startDate");
    const QString end = request.parameter(u"endDate");
    const QDate today = now.date();
    const QDate first = start.isEmpty() ? today.addDays(-kLongestWindow) : dayFrom(start);
    const QDate last = end.isEmpty() ? today : dayFrom(end);
    Window window;
    if (!first.isValid() || first < today.addDays(-kKeptDays))
        window.refusal = invalidProperty(u"startDate"_s);
    else if (!last.isValid() || last < first || first.daysTo(last) > kLongestWindow)
        window.refusal = invalidProperty(u"endDate"_s);
    window.from = first.startOfDay(QTimeZone::utc());
    window.until = last.addDays(1).startOfDay(QTimeZone::utc()); // "up to and including the end date"
    return window;
}

} // namespace

Answer listAuditRecords(Context &context, const Request &request)
{
    const Window window = windowOf(request, context.now);
    if (window.refusal)
        return *window.refusal;
    const std::optional<Filter> filter = filterOf(request);
    const std::optional<RecordChoice> choice = filter ? recordsFor(*filter) : std::nullopt;
    if (!choice)
        return invalidProperty(u"filter"_s);
    bool isNumber = true;
    const QString sizeText = request.parameter(u"size");
    int size = sizeText.isEmpty() ? kMostRecords : sizeText.toInt(&isNumber);
    if (!isNumber || size < 0)
        return invalidProperty(u"size"_s);
    size = size == 0 ? kMostRecords : std::min(size, kMostRecords);
    // Newest first, as documented; the token says how many came before. What is added meanwhile may be told
    // twice, never left out.
    int skip = 0;
    if (!request.continuationToken.isEmpty()) {
        skip = QByteArray::fromBase64(request.continuationToken).toInt(&isNumber);
        if (!isNumber || skip <= 0)
            return refusal(400, 2000, u"The continuation token is not valid."_s);
    }
    QVariantList values {storedTime(window.from), storedTime(window.until)};
    values += choice->values;
    values << size + 1 << skip;
    QSqlQuery &row = context.state.run(
        u"SELECT seq, at, customer, customer_name, user_name, resource, resource_id, operation, correlation,"
        " new_value, details FROM audit WHERE at >= ? AND at < ?"_s
            + choice->where + u" ORDER BY at DESC, seq DESC LIMIT ? OFFSET ?"_s,
        values);
    JsonArray items;
    bool hasMore = false;
    while (row.next() && !hasMore) {
        hasMore = items.count() == size;
        if (!hasMore)
            items.add(recordBody(row, context.account));
    }
    row.finish();
    JsonObject body;
    body.add("totalCount", items.count()).add("items", items);
    if (hasMore)
        body.add("continuationToken", QString::fromLatin1(QByteArray::number(skip + size).toBase64()));
    body.add("links", selfLink(request.target)).add("attributes", objectType("Collection"));
    return success(body.text());
}

} // namespace tierdesk::sandbox
