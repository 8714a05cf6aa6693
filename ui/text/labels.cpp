// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/labels.h"

#include "ui/text/format.h"

#include <QCollator>
#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <unicode/uloc.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tierdesk::ui {

namespace {

class Labels {
    Q_DECLARE_TR_FUNCTIONS(Labels)
};

using Icu = int32_t (*)(const char *, const char *, UChar *, int32_t, UErrorCode *);

/// A name from ICU in the window's language (Qt 6.4 has such names in English or in their own language only).
QString icuName(Icu lookUp, const QByteArray &id, const QLocale &locale = QLocale())
{
    std::array<UChar, 200> buffer {};
    UErrorCode status = U_ZERO_ERROR;
    const QByteArray language = locale.bcp47Name().toLatin1();
    const int32_t length =
        lookUp(id.constData(), language.constData(), buffer.data(), buffer.size(), &status);
    if (U_FAILURE(status) || length <= 0 || length > int32_t(buffer.size()))
        return {};
    return QString::fromUtf16(buffer.data(), length);
}

QString capitalized(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

/// ICU lists a few codes that ISO has only reserved; Partner Center takes none of them.
bool isReserved(const QString &code)
{
    static const QStringList reserved {u"AC"_s, u"CP"_s, u"CQ"_s, u"DG"_s, u"EA"_s, u"EU"_s, u"EZ"_s, u"IC"_s,
        u"TA"_s, u"UN"_s, u"XA"_s, u"XB"_s, u"XK"_s, u"ZZ"_s};
    return reserved.contains(code);
}

} // namespace

QString countryName(const QString &code)
{
    return countryName(code, QLocale());
}

QString countryName(const QString &code, const QLocale &locale)
{
    if (code.size() != 2)
        return code;
    const QString name = icuName(uloc_getDisplayCountry, "und_" + code.toUpper().toLatin1(), locale);
    return name.isEmpty() ? code : name;
}

QList<Country> countries()
{
    QList<Country> all;
    for (const char *const *code = uloc_getISOCountries(); *code; ++code) {
        const QString text = QString::fromLatin1(*code);
        const QString name = countryName(text);
        if (!isReserved(text) && name != text)
            all.append({text, name});
    }
    const QCollator collator {QLocale()};
    std::sort(all.begin(), all.end(),
        [&collator](const Country &a, const Country &b) { return collator.compare(a.name, b.name) < 0; });
    return all;
}

QString cultureName(const QString &culture)
{
    const QString name = icuName(uloc_getDisplayName, QString(culture).replace(u'-', u'_').toLatin1());
    return name.isEmpty() ? culture : capitalized(name);
}

QString termText(const QString &duration)
{
    static const QRegularExpression pattern(u"^P(\\d{1,3})([DMY])$"_s);
    const QRegularExpressionMatch match = pattern.match(duration.toUpper());
    if (!match.hasMatch())
        return duration;
    const int count = match.captured(1).toInt();
    if (match.captured(2) == "D"_L1)
        return Labels::tr("%n day(s)", "term of a subscription", count);
    if (match.captured(2) == "M"_L1)
        return Labels::tr("%n month(s)", "term of a subscription", count);
    return Labels::tr("%n year(s)", "term of a subscription", count);
}

QString billingText(const QString &cycle)
{
    const QString word = cycle.toLower();
    if (word == "monthly"_L1)
        return Labels::tr("Monthly", "billing frequency");
    if (word == "annual"_L1)
        return Labels::tr("Annual", "billing frequency");
    if (word == "biennial"_L1)
        return Labels::tr("Every 2 years", "billing frequency");
    if (word == "triennial"_L1)
        return Labels::tr("Every 3 years", "billing frequency");
    if (word == "one_time"_L1 || word == "onetime"_L1)
        return Labels::tr("Once", "billing frequency");
    if (word == "none"_L1)
        return Labels::tr("Not billed", "billing frequency");
    return cycle;
}

QString productTypeText(const QString &type)
{
    // productType.id where the service sends no name beside it (contract.md 8).
    const QString word = type.toLower().remove(u' ');
    if (word == "onlineservicesnce"_L1 || word == "onlineservices"_L1)
        return Labels::tr("Online services", "kind of product");
    if (word.startsWith("azurereservations"_L1))
        return Labels::tr("Azure reservations", "kind of product");
    if (word.startsWith("azure"_L1))
        return Labels::tr("Azure", "kind of product");
    if (word.startsWith("software"_L1))
        return Labels::tr("Software", "kind of product");
    return type;
}

QString relationshipText(const QString &word)
{
    const QString plain = QString(word).remove(u'_').toLower();
    if (plain == "reseller"_L1)
        return Labels::tr("Reseller", "relationship to the customer");
    if (plain == "advisor"_L1)
        return Labels::tr("Advisor", "relationship to the customer");
    if (plain == "syndication"_L1)
        return Labels::tr("Syndication", "relationship to the customer");
    if (plain == "microsoftsupport"_L1)
        return Labels::tr("Microsoft support", "relationship to the customer");
    if (plain == "none"_L1)
        return Labels::tr("None", "relationship to the customer");
    return word;
}

QString partnershipText(const QString &word)
{
    const QString plain = word.toLower();
    if (plain == "active"_L1)
        return Labels::tr("Active", "partnership with a reseller");
    if (plain == "pending"_L1)
        return Labels::tr("Pending", "partnership with a reseller");
    if (plain == "inactive"_L1)
        return Labels::tr("Inactive", "partnership with a reseller");
    return word;
}

QString stepText(StepKind step)
{
    switch (step) {
    case StepKind::Customer:
        return Labels::tr("Create the customer");
    case StepKind::Agreement:
        return Labels::tr("Record the customer agreement");
    case StepKind::Cart:
        return Labels::tr("Make the cart");
    case StepKind::Checkout:
        return Labels::tr("Place the order");
    case StepKind::Change:
        return Labels::tr("Change the subscription");
    }
    return {};
}

QString stepDoneText(StepKind step)
{
    switch (step) {
    case StepKind::Customer:
        return Labels::tr("Customer created");
    case StepKind::Agreement:
        return Labels::tr("Customer agreement recorded");
    case StepKind::Cart:
        return Labels::tr("Cart made");
    case StepKind::Checkout:
        return Labels::tr("Order placed");
    case StepKind::Change:
        return Labels::tr("Subscription changed");
    }
    return {};
}

QString stepStateText(StepState state)
{
    switch (state) {
    case StepState::Waiting:
        return Labels::tr("Waiting", "step of an operation");
    case StepState::Running:
        return Labels::tr("Running", "step of an operation");
    case StepState::Done:
        return Labels::tr("Done", "step of an operation");
    case StepState::Refused:
        return Labels::tr("Refused", "step of an operation");
    case StepState::Skipped:
        return Labels::tr("Skipped", "step of an operation");
    }
    return {};
}

bool isFamilyNameFirst()
{
    return QLocale().language() == QLocale::Hungarian;
}

QString personName(const QString &firstName, const QString &lastName)
{
    QStringList parts {firstName.trimmed(), lastName.trimmed()};
    if (isFamilyNameFirst())
        parts.swapItemsAt(0, 1);
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString addressLine(const Address &address)
{
    QStringList town {address.postalCode.trimmed(), address.city.trimmed()};
    town.removeAll(QString());
    QStringList parts {
        address.line1.trimmed(), address.line2.trimmed(), town.join(u' '), address.state.trimmed()};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString associationText(const QString &resellerName)
{
    //: %1 is the name of an indirect reseller. GDAP is Microsoft's name for granular delegated admin
    //: privileges
    return Labels::tr(
        "By associating the customer with this reseller you delegate the management of the "
        "customer's account and subscriptions to it. %1 can order and manage subscriptions for "
        "the customer. Administrator access to the customer's services needs granular delegated "
        "admin privileges (GDAP), with roles and an end.")
        .arg(resellerName);
}

QString associatedText(const QString &companyName, const QString &resellerName)
{
    //: %1 is the name of an indirect reseller, %2 that of the new customer. GDAP stays as it is
    return Labels::tr(
        "%1 can now manage the account of %2 and its subscriptions. Administrator access to the "
        "customer's services is given by granular delegated admin privileges (GDAP).")
        .arg(resellerName, companyName);
}

} // namespace tierdesk::ui
