// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/customerblock.h"

#include "ui/text/errortext.h"
#include "ui/text/format.h"
#include "ui/text/labels.h"
#include "ui/text/subscriptiontext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace tierdesk::ui {
namespace {

constexpr qsizetype kFirstLines = 8; // look.md 4

class Block {
    Q_DECLARE_TR_FUNCTIONS(CustomerBlock)
};

QString termAndBilling(const Subscription &subscription)
{
    const QString term = subscription.term.isEmpty() ? QString() : termText(subscription.term);
    const QString billing = subscription.billingCycle.isEmpty()
        ? QString()
        : QLocale().toLower(billingText(subscription.billingCycle));
    if (term.isEmpty() || billing.isEmpty())
        return term.isEmpty() && billing.isEmpty() ? u"–"_s : term + billing;
    //: %1 is a term ("1 year"), %2 how it is billed ("monthly")
    return Block::tr("%1, %2", "term and billing").arg(term, billing);
}

SubscriptionLine lineOf(
    const Subscription &subscription, const items::CustomerFacts &facts, const QDateTime &now)
{
    SubscriptionLine line;
    line.isOverview = subscription.source == SubscriptionSource::Overview;
    line.name = subscription.name.isEmpty() ? subscription.id.toString() : subscription.name;
    line.licenses = numberText(subscription.quantity);
    line.term = termAndBilling(subscription);
    line.renews = renewalText(subscription, now);
    line.statusSign = signOf(subscription.status);
    line.status = wordOf(subscription.status, subscription.statusWord);
    if (!subscription.reseller.isEmpty()) {
        line.reseller = facts.resellerNames.value(subscription.reseller, subscription.reseller.toString());
    } else if (line.isOverview) {
        line.reseller = u"–"_s;
    } else {
        line.resellerSign = Sign::Missing;
        line.reseller = Block::tr("No reseller");
    }
    return line;
}

QString summaryOf(const items::CustomerFacts &facts, const CustomerReading &reading, const QDateTime &now)
{
    if (facts.subscriptions.isEmpty())
        return {};
    qint64 licenses = 0;
    for (const Subscription &subscription : facts.subscriptions)
        licenses += isOver(subscription.status) ? 0 : subscription.quantity;
    const auto subscriptions = facts.subscriptions.size();
    const QString count =
        Block::tr("%1 subscription(s)", nullptr, int(subscriptions)).arg(numberText(subscriptions));
    const QString seats = Block::tr("%1 license(s)", nullptr, int(licenses)).arg(numberText(licenses));
    if (reading.isUnderWay) {
        //: %1 is "4 subscriptions", %2 "196 licenses"
        return Block::tr("%1, %2, being read").arg(count, seats);
    }
    if (!facts.subscriptionsReadAt) {
        //: %1 is "4 subscriptions", %2 "196 licenses"
        return Block::tr("%1, %2, overview of unknown age").arg(count, seats);
    }
    //: %1 is "4 subscriptions", %2 "196 licenses", %3 an age ("3 minutes ago")
    return Block::tr("%1, %2, read %3").arg(count, seats, ageText(*facts.subscriptionsReadAt, now));
}

QString noteOf(const items::CustomerFacts &facts, const CustomerReading &reading)
{
    if (reading.error)
        return errorText(*reading.error);
    if (!facts.subscriptions.isEmpty())
        return {};
    if (reading.isUnderWay || !facts.subscriptionsReadAt)
        return Block::tr("Reading subscriptions…");
    return Block::tr("This customer has no subscriptions.");
}

QString lineText(const SubscriptionLine &line)
{
    //: One subscription for a screen reader: name, number of licenses, term and billing, renewal date,
    //: status, reseller
    QString text = Block::tr("%1, licenses: %2, %3, renews: %4, %5, %6")
                       .arg(line.name, line.licenses, line.term, line.renews, line.status, line.reseller);
    if (line.isOverview)
        text += u", "_s + Block::tr("overview");
    return text;
}

} // namespace

CustomerBlock customerBlock(
    const items::CustomerFacts &facts, const CustomerReading &reading, const QDateTime &now)
{
    CustomerBlock block;
    block.companyName = facts.row.companyName;
    block.microsoftId = facts.row.id.toString();
    block.summary = summaryOf(facts, reading, now);
    block.note = noteOf(facts, reading);
    const qsizetype all = facts.subscriptions.size();
    const qsizetype shown = reading.showsAll || all <= kFirstLines + 1 ? all : kFirstLines;
    for (qsizetype i = 0; i < shown; ++i)
        block.lines.append(lineOf(facts.subscriptions[i], facts, now));
    block.more = int(all - shown);
    return block;
}

QStringList subscriptionHeadings()
{
    return {Block::tr("Subscription"), Block::tr("Licenses"), Block::tr("Term, billing"), Block::tr("Renews"),
        Block::tr("Status"), Block::tr("Reseller (MPN ID)")};
}

QList<items::BlockLine> blockLines(const CustomerBlock &block)
{
    QList<items::BlockLine> lines;
    //: %1 is an id
    QString facts = Block::tr("Microsoft ID: %1").arg(block.microsoftId);
    if (!block.summary.isEmpty())
        facts += u"; "_s + block.summary;
    lines.append({facts, {}});
    if (!block.note.isEmpty())
        lines.append({block.note, {}});
    if (!block.lines.isEmpty())
        lines.append({subscriptionHeadings().join(u", "_s), subscriptionHeadings()});
    for (const SubscriptionLine &line : block.lines)
        lines.append(
            {lineText(line), {line.name, line.licenses, line.term, line.renews, line.status, line.reseller}});
    if (block.more > 0)
        lines.append({Block::tr("%n more", nullptr, block.more), {}});
    lines.append({Block::tr("Open in Partner Center"), {}}); // the foot with its links
    lines.append({QString(), {}}); // air
    return lines;
}

} // namespace tierdesk::ui
