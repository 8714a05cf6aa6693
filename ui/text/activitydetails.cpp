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
constexpr const char *kDoneHere = QT_TRANSLATE_NOOP("ActivityDetails", "Done with Tierdesk");
constexpr const char *kAudit = QT_TRANSLATE_NOOP("ActivityDetails", "Told by Partner Center");

/// "Order placed (create_order)": support asks for the service's own word.
QString withCode(const QString &words, const QString &code)
{
    return words == code || code.isEmpty() ? words : words + QLatin1String(" (") + code + u')';
}

QString indented(const QString &text)
{
    if (text.isEmpty())
        return {};
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    return document.isNull() ? text : QString::fromUtf8(document.toJson(QJsonDocument::Indented)).trimmed();
}

} // namespace

QList<ActivityFact> activityFacts(const ActivityEntry &entry)
{
    using Form = ActivityFact::Form;
    QList<ActivityFact> facts;
    const auto add = [&facts](const char *label, const QString &value, Form form = Form::Text) {
        if (!value.isEmpty())
            facts.append({word(label), value, form});
    };
    add(kActivity, withCode(activityText(entry.what), entry.what));
    add(kResult, withCode(activityResultText(entry.result), entry.result));
    add(kTime, entry.when.toUTC().toString(Qt::ISODate));
    add(kBy, entry.who, Form::Id);
    add(kSource, word(entry.source == ActivitySource::Ours ? kDoneHere : kAudit));
    add(kCustomer, entry.customerName);
    add(kMicrosoftId, entry.customer ? entry.customer->toString() : QString(), Form::Id);
    add(kResource, entry.resource);
    add(kResourceId, entry.resourceId, Form::Id);
    add(kCorrelationId, entry.correlationId, Form::Id);
    add(kRequestId, entry.requestId, Form::Id);
    add(kBefore, indented(entry.before), Form::Block);
    add(kAfter, indented(entry.after), Form::Block);
    return facts;
}

QString activityDetails(const ActivityEntry &entry)
{
    QStringList lines;
    const QList<ActivityFact> facts = activityFacts(entry);
    for (const ActivityFact &fact : facts)
        lines.append(fact.form == ActivityFact::Form::Block
                ? u'\n' + fact.label + QLatin1String(":\n") + fact.value
                : fact.label + QLatin1String(": ") + fact.value);
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
