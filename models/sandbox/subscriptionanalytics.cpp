// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sandbox/resources.h"
#include "models/sandbox/subscriptions.h"

#include <QMap>
#include <QRegularExpression>

namespace tierdesk::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLargestTop = 10000;

/// Analytics knows three words only.
QString analyticsStatus(const QString &status)
{
    if (status == "active"_L1 || status == "pending"_L1)
        return u"ACTIVE"_s;
    return status == "deleted"_L1 || status == "none"_L1 ? u"DEPROVISIONED"_s : u"SUSPENDED"_s;
}

QString subscriptionType(const QString &product)
{
    static const std::pair<const char *, const char *> types[] = {{"Azure", "Azure"},
        {"Dynamics", "Dynamics"}, {"Windows", "Windows"}, {"Intune", "EMS"}, {"Entra", "EMS"},
        {"Microsoft 365", "M365"}, {"Office", "Office"}, {"Exchange", "Office"}, {"Teams", "Office"},
        {"Visio", "Office"}, {"Project", "Office"}};
    for (const auto &[word, type] : types)
        if (product.contains(QLatin1String(word)))
            return QString::fromLatin1(type);
    return u"UNKNOWN"_s;
}

/// Dates without a zone (contract.md 4).
QString plainTime(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss.zzz"_s);
}

QString plainDay(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyy-MM-dd'T00:00:00'"_s);
}

/// A row with the customer and the reseller behind the columns of a subscription.
struct UsageRow {
    StoredSubscription subscription;
    QString customerId;
    QString customerName;
    QString country;
    QString resellerName;
};

/// The members that can be filtered and grouped by.
QString facet(const UsageRow &row, const QString &name, const QDateTime &now)
{
    if (name.compare("autoRenewEnabled"_L1, Qt::CaseInsensitive) == 0)
        return row.subscription.isAutoRenewing ? u"true"_s : u"false"_s;
    if (name.compare("status"_L1, Qt::CaseInsensitive) == 0)
        return analyticsStatus(row.subscription.statusAt(now));
    if (name.compare("subscriptionType"_L1, Qt::CaseInsensitive) == 0)
        return subscriptionType(row.subscription.offerName);
    if (name.compare("productName"_L1, Qt::CaseInsensitive) == 0)
        return row.subscription.offerName.toUpper();
    if (name.compare("customerTenantId"_L1, Qt::CaseInsensitive) == 0)
        return row.customerId.toUpper();
    return name.compare("customerMarket"_L1, Qt::CaseInsensitive) == 0 ? row.country : QString();
}

JsonObject body(const UsageRow &row, const Context &context)
{
    const StoredSubscription &subscription = row.subscription;
    const QString end = plainDay(subscription.ends);
    JsonObject item;
    item.add("customerTenantId", row.customerId.toUpper())
        .add("customerName", row.customerName.toUpper())
        .add("customerMarket", row.country)
        .add("id", subscription.id.toUpper())
        .add("status", analyticsStatus(subscription.statusAt(context.now)))
        .add("productName", subscription.offerName.toUpper())
        .add("subscriptionType", subscriptionType(subscription.offerName))
        .add("autoRenewEnabled", subscription.isAutoRenewing)
        .add("partnerId", context.account.tenantId.toUpper()) // a tenant id here (quirks.md 23)
        .add("friendlyName", subscription.friendlyName.toUpper())
        .add("partnerName", row.resellerName)
        .add("providerName", context.account.name)
        .add("creationDate", plainTime(subscription.created))
        .add("effectiveStartDate", plainDay(subscription.started))
        .add("commitmentEndDate", end)
        .add("currentStateEndDate", end)
        .addNull("trialToPaidConversionDate")
        .addNull("trialStartDate")
        .addNull("trialEndDate")
        .addNull("lastUsageDate")
        .addNull("deprovisionedDate")
        .add("lastRenewalDate", plainTime(subscription.started))
        .add("licenseCount", subscription.kind == StoredSubscription::Kind::Azure ? 0 : subscription.quantity)
        .add("churnRisk", "Low")
        .add("billingCycleName", subscription.billingCycle.toUpper());
    return item;
}

/// "field eq value [and field eq value]"; the documents print it without the blanks, too.
std::optional<QList<std::pair<QString, QString>>> conditionsOf(const QString &filter)
{
    static const QRegularExpression condition(
        u"^(autoRenewEnabled|status|subscriptionType|productName|customerTenantId|customerMarket)\\s*eq\\s*(.+)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression conjunction(u"\\s+and\\s+"_s, QRegularExpression::CaseInsensitiveOption);
    QList<std::pair<QString, QString>> conditions;
    if (filter.isEmpty())
        return conditions;
    for (const QString &part : filter.split(conjunction)) {
        const QRegularExpressionMatch match = condition.match(part.trimmed());
        if (!match.hasMatch())
            return std::nullopt;
        QString value = match.captured(2).trimmed();
        if (value.startsWith(u'\''))
            value = value.mid(1).chopped(value.endsWith(u'\'') ? 1 : 0);
        conditions.append({match.captured(1), value});
    }
    return conditions;
}

Answer listing(const QByteArray &values, int count)
{
    JsonObject answer;
    answer.addRaw("Value", values).addNull("@nextLink").add("TotalCount", count);
    return success(answer.text());
}

template <typename Take> void forEachRow(Context &context, int top, int skip, Take take)
{
    const QString columns = subscriptionColumns();
    const int after = int(columns.count(u',')) + 1;
    // OFFSET because the documented parameter is a number of rows; the inner select walks the row ids only.
    QSqlQuery &row = context.state.run(u"SELECT "_s + columns
            + u", c.id, c.name, c.country, r.name FROM subscription s JOIN customer c ON c.seq = s.customer"
              " LEFT JOIN reseller r ON r.mpn_id = s.partner_id AND s.partner_id <> ''"
              " WHERE s.seq IN (SELECT seq FROM subscription ORDER BY seq LIMIT ? OFFSET ?) ORDER BY s.seq"_s,
        {top, skip});
    while (row.next()) {
        take(UsageRow {subscriptionFrom(row), row.value(after).toString(), row.value(after + 1).toString(),
            row.value(after + 2).toString(), row.value(after + 3).toString()});
    }
}

Answer grouped(Context &context, const QString &member)
{
    QMap<QString, std::pair<qint64, qint64>> groups; // subscriptions, licences
    forEachRow(context, -1, 0, [&](const UsageRow &row) {
        auto &[subscriptions, licenses] = groups[facet(row, member, context.now)];
        ++subscriptions;
        licenses += row.subscription.quantity;
    });
    JsonArray items;
    for (auto it = groups.constBegin(); it != groups.constEnd(); ++it) {
        JsonObject item; // counts are text in grouped answers (quirks.md 85)
        item.add(member.toLatin1().constData(), it.key())
            .add("subscriptionCount", QString::number(it->first))
            .add("licenseCount", QString::number(it->second));
        items.add(item);
    }
    return listing(items.text(), items.count());
}

int numberOf(const Request &request, QStringView name, int otherwise)
{
    const QString text = request.parameter(name);
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (text.isEmpty())
        return otherwise;
    return isNumber ? number : -1;
}

} // namespace

Answer listSubscriptionAnalytics(Context &context, const Request &request)
{
    const int top = numberOf(request, u"top", kLargestTop);
    const int skip = numberOf(request, u"skip", 0);
    const auto conditions = conditionsOf(request.parameter(u"filter").trimmed());
    if (top < 1 || top > kLargestTop)
        return invalidProperty(u"top"_s);
    if (skip < 0)
        return invalidProperty(u"skip"_s);
    if (!conditions)
        return invalidProperty(u"filter"_s);
    const QString group = request.parameter(u"groupby");
    static const QStringList facets = u"autoRenewEnabled status subscriptionType productName customerTenantId"
                                      " customerMarket"_s.split(u' ');
    if (!group.isEmpty())
        return facets.contains(group, Qt::CaseInsensitive) ? grouped(context, group)
                                                           : invalidProperty(u"groupby"_s);
    JsonArray items;
    int matched = 0;
    const bool all = conditions->isEmpty();
    forEachRow(context, all ? top : -1, all ? skip : 0, [&](const UsageRow &row) {
        for (const auto &[member, value] : *conditions)
            if (facet(row, member, context.now).compare(value, Qt::CaseInsensitive) != 0)
                return;
        if (all || (matched >= skip && matched < skip + top))
            items.add(body(row, context));
        ++matched;
    });
    return listing(items.text(), items.count());
}

} // namespace tierdesk::sandbox
