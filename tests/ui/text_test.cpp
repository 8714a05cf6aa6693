// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "tests/support/language.h"
#include "ui/pages/rowsclipboard.h"
#include "ui/text/format.h"
#include "ui/text/labels.h"
#include "ui/text/subscriptiontext.h"

#include <QLocale>
#include <QMimeData>
#include <QTimeZone>

#include <memory>

using namespace tierdesk;
using namespace tierdesk::test;
using namespace tierdesk::ui;
using namespace Qt::StringLiterals;

namespace {

const QDateTime kNow(QDate(2026, 11, 27), QTime(12, 0), Qt::UTC);

} // namespace

TEST_CASE("a date is written as the language does it")
{
    const QDate day(2026, 11, 27);
    {
        const Language language(u"en_US"_s);
        CHECK(dateText(day) == u"27 Nov 2026"_s);
    }
    {
        const Language language(u"pl_PL"_s);
        CHECK(dateText(day) == u"27.11.2026"_s);
    }
    {
        const Language language(u"hu_HU"_s);
        CHECK(dateText(day) == u"2026. 11. 27."_s);
    }
    CHECK(dateText(QDate()) == u"–"_s);
    CHECK(timeText(QDateTime()) == u"–"_s);
}

TEST_CASE("numbers are grouped as the language does it")
{
    {
        const Language language(u"en_US"_s);
        CHECK(numberText(2000) == u"2,000"_s);
        CHECK(rangeText(1, 10000) == u"1–10,000"_s);
        CHECK(rangeText(1, 1) == u"1"_s);
    }
    for (const QString &name : {u"pl_PL"_s, u"hu_HU"_s}) {
        CAPTURE(name);
        const Language language(name);
        CHECK(numberText(2000) == u"2000"_s);
        CHECK(numberText(12000) == u"12\u00a0000"_s);
    }
}

TEST_CASE("an age is told in minutes and hours, then as a date")
{
    const Language language(u"en_US"_s);
    CHECK(ageText(kNow.addSecs(-5), kNow) == u"just now"_s);
    CHECK(ageText(kNow.addSecs(-185), kNow).startsWith(u"3 minute"_s));
    CHECK(ageText(kNow.addSecs(-7200), kNow).startsWith(u"2 hour"_s));
    CHECK(ageText(kNow.addDays(-2), kNow) == dateText(kNow.addDays(-2)));
    CHECK(ageText(kNow.addDays(2), kNow) == dateText(kNow.addDays(2)));
    CHECK(ageText(QDateTime(), kNow) == u"–"_s);
}

TEST_CASE("countries and cultures have names in the window's language")
{
    {
        const Language language(u"en_US"_s);
        CHECK(countryName(u"PL"_s) == u"Poland"_s);
        CHECK(cultureName(u"pl-PL"_s) == u"Polish (Poland)"_s);
        CHECK(countryName(u"Narnia"_s) == u"Narnia"_s);
    }
    const Language language(u"pl_PL"_s);
    CHECK(countryName(u"PL"_s) == u"Polska"_s);
    CHECK(cultureName(u"pl-PL"_s) == u"Polski (Polska)"_s);
}

TEST_CASE("the list of countries is that of ISO, in the language's order")
{
    const Language language(u"en_US"_s);
    const QList<Country> all = countries();
    CHECK(all.size() == 249);
    CHECK(all.first().name == u"Afghanistan"_s);
    CHECK(all.at(1).code == u"AX"_s); // Åland Islands: not after Zimbabwe
    CHECK(all.last().code == u"ZW"_s);
}

TEST_CASE("terms and billing have words, and unknown ones are shown as they came")
{
    CHECK(termText(u"P1Y"_s).startsWith(u"1 year"_s));
    CHECK(termText(u"P1M"_s).startsWith(u"1 month"_s));
    CHECK(termText(u"P3Y"_s).startsWith(u"3 year"_s));
    CHECK(termText(u"PT5S"_s) == u"PT5S"_s);
    CHECK(billingText(u"monthly"_s) == u"Monthly"_s);
    CHECK(billingText(u"weekly"_s) == u"weekly"_s);
}

TEST_CASE("the registration number is called what the country calls it", "[P4]")
{
    CHECK(fieldLabel(NewCustomerField::RegistrationNumber, u"PL"_s).startsWith(u"NIP"_s));
    CHECK(fieldLabel(NewCustomerField::RegistrationNumber, u"HU"_s).startsWith(u"Adószám"_s));
    CHECK(fieldLabel(NewCustomerField::RegistrationNumber, u"IN"_s) == u"Registration ID number"_s);
}

TEST_CASE("the association is told in today's words", "[S54][S55][S70][D8]")
{
    const QString before = associationText(u"Śnieżka"_s);
    CHECK(before.contains(u"delegate the management of the customer's account and subscriptions"_s));
    CHECK(before.contains(u"Śnieżka"_s));
    CHECK(before.contains(u"GDAP"_s));
    const QString after = associatedText(u"Kłos"_s, u"Śnieżka"_s);
    CHECK(after.startsWith(u"Śnieżka can now manage the account of Kłos and its subscriptions."_s));
    CHECK(after.contains(u"GDAP"_s));
}

TEST_CASE("a fault outside a product's limits names the product and the limits", "[S61]")
{
    const Language language(u"en_US"_s);
    NewCustomer draft;
    draft.lines = {{ProductId(), SkuId(), u"Power BI Pro"_s, 0, 1, 300, {}, {}}};
    CHECK(faultText({NewCustomerField::Lines, FieldFault::Reason::OutOfLimits, 0}, draft, {})
        == u"Power BI Pro is sold with 1–300 licenses."_s);
}

TEST_CASE("a company whose name ends in a full stop does not end a sentence with two")
{
    CHECK(
        withName(u"Microsoft created %1."_s, u"Kłos sp. z o.o."_s) == u"Microsoft created Kłos sp. z o.o."_s);
    CHECK(withName(u"Microsoft created %1."_s, u"Kłos"_s) == u"Microsoft created Kłos."_s);
    CHECK(withName(u"%1 stays. Nothing is ordered."_s, u"Kłos sp. z o.o."_s)
        == u"Kłos sp. z o.o. stays. Nothing is ordered."_s);
}

TEST_CASE("what is copied from a list is calculated by no spreadsheet")
{
    const std::unique_ptr<QMimeData> copied(
        rowsAsMimeData({{u"=HYPERLINK(\"http://evil.example\")"_s, u"  @SUM(A1)"_s, u"Sp. z o.o."_s}}));
    CHECK(copied->text() == u"'=HYPERLINK(\"http://evil.example\")\t'@SUM(A1)\tSp. z o.o.\n"_s);
    CHECK_FALSE(copied->html().contains(u"<td>="_s));
}

TEST_CASE("a term is said to have ended only when it has, and to end only until then")
{
    const QDateTime now(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
    Subscription subscription;
    subscription.statusWord = u"active"_s;
    subscription.status = SubscriptionStatus::Active;
    CHECK(ui::renewalText(subscription, now) == u"–"_s);
    subscription.commitmentEnds = now.addDays(30);
    const QString later = ui::dateText(subscription.commitmentEnds);
    CHECK(ui::renewalText(subscription, now) == later);
    subscription.autoRenews = false;
    CHECK(ui::renewalText(subscription, now) == u"Ends %1"_s.arg(later));
    subscription.status = SubscriptionStatus::Deleted; // its term goes on without it
    CHECK(ui::renewalText(subscription, now) == u"–"_s);
    subscription.commitmentEnds = now.addDays(-30);
    const QString before = ui::dateText(subscription.commitmentEnds);
    CHECK(ui::renewalText(subscription, now) == u"Ended %1"_s.arg(before));
    subscription.status = SubscriptionStatus::Suspended;
    CHECK(ui::renewalText(subscription, now) == u"Ended %1"_s.arg(before));
}
