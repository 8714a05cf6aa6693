// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/activitydetails.h"

#include "ui/text/activitytext.h"
#include "ui/text/format.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace tierdesk::ui {
namespace {

QString word(const char *text)
{
    return QCoreApplication::translate("ActivityDetails", text);
}

constexpr const char *kTime = QT_TRANSLATE_NOOP("ActivityDetails", "Time (UTC)");
constexpr const char *kSource = QT_TRANSLATE_NOOP("ActivityDetails", "Source");
constexpr const char *kActivity = QT_TRANSLATE_NOOP("ActivityDetails", "Activity");
constexpr const char *kCustomer = QT_TRANSLATE_NOOP("ActivityDetails", "Customer");
constexpr const char *kMicrosoftId = QT_TRANSLATE_NOOP("ActivityDetails", "Microsoft ID");
constexpr const char *kBy = QT_TRANSLATE_NOOP("ActivityDetails", "By");
constexpr const char *kResource = QT_TRANSLATE_NOOP("ActivityDetails", "Resource");
constexpr const char *kResourceId = QT_TRANSLATE_NOOP("ActivityDetails", "Resource ID");
constexpr const char *kResult = QT_TRANSLATE_NOOP("ActivityDetails", "Result");
constexpr const char *kBefore = QT_TRANSLATE_NOOP("ActivityDetails", "Before");
constexpr const char *kAfter = QT_TRANSLATE_NOOP("ActivityDetails", "After");
constexpr const char *kCorrelationId = QT_TRANSLATE_NOOP("ActivityDetails", "Correlation ID");
constexpr const char *kRequestId = QT_TRANSLATE_NOOP("ActivityDetails", "Request ID");
constexpr const char *kOurs = QT_TRANSLATE_NOOP("ActivityDetails", "Done with Tierdesk");
constexpr const char *kAudit = QT_TRANSLATE_NOOP("ActivityDetails", "Told by Partner Center");

/// "Order placed (create_order)": support asks for the service's own word.
QString withCode(const QString &words, const QString &code)
{
    return words == code || code.isEmpty() ? words : words + QLatin1String(" (") + code + u')';
}

QString indented(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    return document.isNull() ? text : QString::fromUtf8(document.toJson(QJsonDocument::Indented)).trimmed();
}

} // namespace

QString activityDetails(const ActivityEntry &entry)
{
    QStringList lines;
    const auto fact = [&lines](const char *label, const QString &value) {
        if (!value.isEmpty())
            lines.append(word(label) + QLatin1String(": ") + value);
    };
    fact(kActivity, withCode(activityText(entry.what), entry.what));
    fact(kResult, withCode(activityResultText(entry.result), entry.result));
    fact(kTime, entry.when.toUTC().toString(Qt::ISODate));
    fact(kBy, entry.who);
    fact(kSource, word(entry.source == ActivitySource::Ours ? kOurs : kAudit));
    fact(kCustomer, entry.customerName);
    fact(kMicrosoftId, entry.customer ? entry.customer->toString() : QString());
    fact(kResource, entry.resource);
    fact(kResourceId, entry.resourceId);
    fact(kCorrelationId, entry.correlationId);
    fact(kRequestId, entry.requestId);
    for (const auto &[label, text] : {std::pair(kBefore, entry.before), std::pair(kAfter, entry.after)})
        if (!text.isEmpty())
            lines.append(u'\n' + word(label) + QLatin1String(":\n") + indented(text));
    return lines.join(u'\n');
}

QStringList activityHeadings()
{
    QStringList headings;
    for (const char *heading : {kTime, kSource, kActivity, kCustomer, kMicrosoftId, kBy, kResource,
             kResourceId, kResult, kBefore, kAfter, kCorrelationId, kRequestId})
        headings.append(word(heading));
    return headings;
}

} // namespace tierdesk::ui
