// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/newcustomer.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tierdesk {

namespace {

using Field = NewCustomerField;
using Reason = FieldFault::Reason;

// Lengths that no honest entry reaches; they keep a pasted document from being sent.
constexpr int kLongestText = 256;
constexpr int kLongestDomainPrefix = 27; // what Microsoft's sign-up takes before ".onmicrosoft.com"
constexpr int kLongestPhoneNumber = 32;
constexpr int kLongestPostalCode = 32;

/// Collects faults in the order in which it is asked.
class Checker {
public:
    explicit Checker(QList<FieldFault> &faults)
        : m_faults(faults)
    {
    }

    /// True if there is text of an acceptable length; says what is wrong otherwise.
    bool text(Field field, const QString &value, bool isRequired, int longest = kLongestText)
    {
        const QString bare = value.trimmed();
        if (bare.isEmpty()) {
            if (isRequired)
                add(field, Reason::Missing);
            return false;
        }
        if (bare.size() > longest) {
            add(field, Reason::TooLong);
            return false;
        }
        return true;
    }
    void require(Field field, bool condition, Reason reason)
    {
        if (!condition)
            add(field, reason);
    }
    void add(Field field, Reason reason, int line = -1) { m_faults.append({field, reason, line}); }

private:
    QList<FieldFault> &m_faults;
};

/// An empty pattern, a monstrous one and one that cannot be compiled fit everything: the service decides then.
/// This is asked at each letter typed, so PCRE stops after some milliseconds whatever the pattern is.
bool fits(const QString &pattern, const QString &text)
{
    constexpr int kLongestPattern = 500; // the longest documented one has some 90
    if (pattern.isEmpty() || pattern.size() > kLongestPattern)
        return true;
    const QRegularExpression expression(
        u"(*LIMIT_MATCH=20000)"_s + QRegularExpression::anchoredPattern(pattern),
        QRegularExpression::CaseInsensitiveOption);
    if (!expression.isValid())
        return true;
    const QRegularExpressionMatch match = expression.match(text);
    return !match.isValid() || match.hasMatch(); // not valid: it gave up
}

QString withoutSeparators(const QString &text)
{
    QString bare;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            bare.append(c.toUpper());
    }
    return bare;
}

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9')
            digits.append(c);
    }
    return digits;
}

bool isDomainPrefix(const QString &text)
{
    static const QRegularExpression expression(u"^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?$"_s);
    return expression.match(text).hasMatch();
}

bool isEmail(const QString &text)
{
    static const QRegularExpression expression(uR"(^[^\s@<>,;"]+@[^\s@<>,;".]+(\.[^\s@<>,;".]+)+$)"_s);
    return expression.match(text).hasMatch();
}

/// The documented patterns mean the number with, without, or with only the national part of it: any will do.
bool isPhoneNumber(const QString &text, const CountryRules &rules)
{
    static const QRegularExpression general(u"^[+]?[0-9 ()./-]+$"_s);
    const QString digits = digitsOf(text);
    if (digits.size() < 5 || !general.match(text).hasMatch())
        return false;
    QStringList forms {text, digits, u"+"_s + digits};
    for (const QString &code : rules.callingCodes) {
        const QString bare = digitsOf(code);
        if (!bare.isEmpty() && digits.startsWith(bare))
            forms.append(digits.mid(bare.size()));
    }
    return std::any_of(forms.cbegin(), forms.cend(),
        [&rules](const QString &form) { return fits(rules.phoneNumberPattern, form); });
}

bool containsFolded(const QStringList &list, const QString &text)
{
    return list.contains(text, Qt::CaseInsensitive);
}

void checkCompany(const NewCustomer &draft, const CountryRules &rules, Checker &check)
{
    if (draft.reseller.id.isNull())
        check.add(Field::Reseller, Reason::Missing);
    else
        check.require(Field::Reseller, draft.reseller.isActive(), Reason::NotActive);
    check.text(Field::CompanyName, draft.companyName, true);
    check.text(Field::Country, draft.address.country, true, 2);

    const QString number = draft.registrationNumber.trimmed();
    const bool isAskedFor = rules.isRegistrationNumberRequired || rules.isRegistrationNumberSupported;
    if (!number.isEmpty() && !isAskedFor) {
        check.add(Field::RegistrationNumber, Reason::NotOffered); // the service refuses it: 600002
    } else if (check.text(Field::RegistrationNumber, number, rules.isRegistrationNumberRequired)) {
        if (!fits(rules.registrationNumberPattern, number))
            check.add(Field::RegistrationNumber, Reason::WrongFormat);
        else if (!hasPlausibleChecksum(draft.address.country, number))
            check.add(Field::RegistrationNumber, Reason::DoubtfulChecksum);
    }
    if (check.text(Field::DomainPrefix, draft.domainPrefix, true, kLongestDomainPrefix))
        check.require(Field::DomainPrefix, isDomainPrefix(draft.domainPrefix.trimmed()), Reason::WrongFormat);
}

void checkAddress(const Address &address, const CountryRules &rules, Checker &check)
{
    check.text(Field::AddressLine1, address.line1, true);
    check.text(Field::AddressLine2, address.line2, false);
    if (check.text(Field::PostalCode, address.postalCode, rules.isPostalCodeRequired, kLongestPostalCode))
        check.require(Field::PostalCode, fits(rules.postalCodePattern, address.postalCode.trimmed()),
            Reason::WrongFormat);
    check.text(Field::City, address.city, rules.isCityRequired);
    if (check.text(Field::State, address.state, rules.isStateRequired) && !rules.states.isEmpty())
        check.require(Field::State, containsFolded(rules.states, address.state), Reason::NotOffered);
}

void checkContact(const NewCustomer &draft, const CountryRules &rules, Checker &check)
{
    check.text(Field::FirstName, draft.address.firstName, true);
    check.text(Field::LastName, draft.address.lastName, true);
    if (check.text(Field::Culture, draft.culture, true) && !rules.cultures.isEmpty())
        check.require(Field::Culture, containsFolded(rules.cultures, draft.culture), Reason::NotOffered);
    if (check.text(Field::Language, draft.language, true) && !rules.languages.isEmpty())
        check.require(Field::Language, containsFolded(rules.languages, draft.language), Reason::NotOffered);
    if (check.text(Field::Email, draft.email, true))
        check.require(Field::Email, isEmail(draft.email.trimmed()), Reason::WrongFormat);
    const QString phone = draft.address.phoneNumber.trimmed();
    if (check.text(Field::PhoneNumber, phone, rules.isPhoneNumberRequired, kLongestPhoneNumber))
        check.require(Field::PhoneNumber, isPhoneNumber(phone, rules), Reason::WrongFormat);
}

void checkAcceptance(const AgreementAcceptance &acceptance, QDate today, Checker &check)
{
    check.text(Field::AcceptedFirstName, acceptance.firstName, true);
    check.text(Field::AcceptedLastName, acceptance.lastName, true);
    if (check.text(Field::AcceptedEmail, acceptance.email, true))
        check.require(Field::AcceptedEmail, isEmail(acceptance.email.trimmed()), Reason::WrongFormat);
    const QString phone = acceptance.phoneNumber.trimmed();
    if (check.text(Field::AcceptedPhoneNumber, phone, false, kLongestPhoneNumber))
        check.require(Field::AcceptedPhoneNumber, isPhoneNumber(phone, {}), Reason::WrongFormat);
    if (!acceptance.acceptedOn.isValid())
        check.add(Field::AcceptedOn, Reason::Missing);
    else
        check.require(Field::AcceptedOn, acceptance.acceptedOn <= today, Reason::InFuture);
}

bool isNip(const QString &digits)
{
    static constexpr int weights[] = {6, 5, 7, 2, 3, 4, 5, 6, 7};
    if (digits.size() != 10)
        return false;
    int sum = 0;
    for (int i = 0; i < 9; ++i)
        sum += weights[i] * digits.at(i).digitValue();
    return sum % 11 == digits.at(9).digitValue(); // a remainder of 10 is never issued and never equal
}

/// The first eight digits are the number proper; the rest (tax code and county) carries no check.
bool isAdoszam(const QString &digits)
{
    static constexpr int weights[] = {9, 7, 3, 1, 9, 7, 3};
    if (digits.size() != 8 && digits.size() != 11)
        return false;
    int sum = 0;
    for (int i = 0; i < 7; ++i)
        sum += weights[i] * digits.at(i).digitValue();
    return (10 - sum % 10) % 10 == digits.at(7).digitValue();
}

QJsonObject toJson(const Address &address)
{
    return {{u"country"_s, address.country}, {u"region"_s, address.region}, {u"city"_s, address.city},
        {u"state"_s, address.state}, {u"line1"_s, address.line1}, {u"line2"_s, address.line2},
        {u"postalCode"_s, address.postalCode}, {u"firstName"_s, address.firstName},
        {u"lastName"_s, address.lastName}, {u"phoneNumber"_s, address.phoneNumber}};
}

Address addressFromJson(const QJsonObject &object)
{
    return {.country = object[u"country"].toString(),
        .region = object[u"region"].toString(),
        .city = object[u"city"].toString(),
        .state = object[u"state"].toString(),
        .line1 = object[u"line1"].toString(),
        .line2 = object[u"line2"].toString(),
        .postalCode = object[u"postalCode"].toString(),
        .firstName = object[u"firstName"].toString(),
        .lastName = object[u"lastName"].toString(),
        .phoneNumber = object[u"phoneNumber"].toString()};
}

QJsonObject toJson(const Reseller &reseller)
{
    QJsonObject object {{u"number"_s, reseller.number.toString()}, {u"name"_s, reseller.name},
        {u"country"_s, reseller.country}, {u"state"_s, reseller.state}};
    if (!reseller.id.isNull())
        object.insert(u"id"_s, reseller.id.toString());
    return object;
}

Reseller resellerFromJson(const QJsonObject &object)
{
    return {.id = ResellerId::tryParse(object[u"id"].toString()).value_or(ResellerId()),
        .number = PartnerNumber(object[u"number"].toString()),
        .name = object[u"name"].toString(),
        .country = object[u"country"].toString(),
        .state = object[u"state"].toString()};
}

QJsonObject toJson(const AgreementAcceptance &acceptance)
{
    return {{u"firstName"_s, acceptance.firstName}, {u"lastName"_s, acceptance.lastName},
        {u"email"_s, acceptance.email}, {u"phoneNumber"_s, acceptance.phoneNumber},
        {u"acceptedOn"_s, acceptance.acceptedOn.toString(Qt::ISODate)}};
}

AgreementAcceptance acceptanceFromJson(const QJsonObject &object)
{
    return {.firstName = object[u"firstName"].toString(),
        .lastName = object[u"lastName"].toString(),
        .email = object[u"email"].toString(),
        .phoneNumber = object[u"phoneNumber"].toString(),
        .acceptedOn = QDate::fromString(object[u"acceptedOn"].toString(), Qt::ISODate)};
}

QJsonObject toJson(const ChosenLine &line)
{
    return {{u"product"_s, line.product.toString()}, {u"sku"_s, line.sku.toString()},
        {u"title"_s, line.title}, {u"quantity"_s, line.quantity},
        {u"minimumQuantity"_s, line.minimumQuantity}, {u"maximumQuantity"_s, line.maximumQuantity},
        {u"term"_s, line.term}, {u"billingCycle"_s, line.billingCycle}};
}

ChosenLine lineFromJson(const QJsonObject &object)
{
    return {.product = ProductId(object[u"product"].toString()),
        .sku = SkuId(object[u"sku"].toString()),
        .title = object[u"title"].toString(),
        .quantity = object[u"quantity"].toInt(1),
        .minimumQuantity = object[u"minimumQuantity"].toInt(1),
        .maximumQuantity = object[u"maximumQuantity"].toInt(1),
        .term = object[u"term"].toString(),
        .billingCycle = object[u"billingCycle"].toString()};
}

constexpr int kForm = 1; // of toJson(); a later form is not guessed at

} // namespace

QString NewCustomer::domain() const
{
    return domainPrefix + ".onmicrosoft.com"_L1;
}

int NewCustomer::totalLicenses() const
{
    int total = 0;
    for (const ChosenLine &line : lines)
        total += line.quantity;
    return total;
}

QList<FieldFault> validateAccountInfo(const NewCustomer &draft, const CountryRules &rules, QDate today)
{
    QList<FieldFault> faults;
    Checker check(faults);
    checkCompany(draft, rules, check);
    checkAddress(draft.address, rules, check);
    checkContact(draft, rules, check);
    if (!draft.customerAcceptsLater)
        checkAcceptance(draft.acceptance, today, check);
    return faults;
}

QList<FieldFault> validateLines(const NewCustomer &draft)
{
    QList<FieldFault> faults;
    if (draft.customerAcceptsLater)
        return faults; // no order before the agreement (13605), so there is nothing to check
    if (draft.lines.isEmpty())
        faults.append({Field::Lines, Reason::Missing});
    else if (draft.reseller.number.isEmpty())
        faults.append(
            {Field::Reseller, Reason::NoNumber}); // a line without it loses the reseller's incentive
    for (int i = 0; i < draft.lines.size(); ++i) {
        const ChosenLine &line = draft.lines.at(i);
        if (line.quantity < line.minimumQuantity || line.quantity > line.maximumQuantity)
            faults.append({Field::Lines, Reason::OutOfLimits, i});
        if (line.term.isEmpty() || line.billingCycle.isEmpty())
            faults.append({Field::Lines, Reason::NotOffered, i});
    }
    return faults;
}

bool hasPlausibleChecksum(const QString &country, const QString &registrationNumber)
{
    const QString number = withoutSeparators(registrationNumber);
    if (number.isEmpty())
        return true;
    const QString bare =
        number.startsWith(country, Qt::CaseInsensitive) ? number.mid(country.size()) : number;
    const bool isAllDigits = digitsOf(bare) == bare;
    if (country.compare("PL"_L1, Qt::CaseInsensitive) == 0)
        return isAllDigits && isNip(bare);
    if (country.compare("HU"_L1, Qt::CaseInsensitive) == 0)
        return isAllDigits && isAdoszam(bare);
    return true;
}

QString normalizedRegistrationNumber(const QString &typed, const CountryRules &rules)
{
    const QString trimmed = typed.trimmed();
    // Until the service has said how, these two are written as their offices write them.
    QString pattern = rules.registrationNumberPattern;
    if (pattern.isEmpty() && rules.country == "PL"_L1)
        pattern = u"\\d{10}"_s;
    else if (pattern.isEmpty() && rules.country == "HU"_L1)
        pattern = u"\\d{8}-\\d-\\d{2}"_s;
    if (pattern.isEmpty() || fits(pattern, trimmed))
        return trimmed;
    const QString bare = withoutSeparators(trimmed);
    QStringList forms {bare};
    if (bare.startsWith(rules.country, Qt::CaseInsensitive))
        forms.append(bare.mid(rules.country.size()));
    if (rules.country == "HU"_L1 && bare.size() == 11) // 12345678-1-42 is how an adószám is written
        forms.append(bare.left(8) + u'-' + bare.mid(8, 1) + u'-' + bare.mid(9));
    for (const QString &form : std::as_const(forms)) {
        if (fits(pattern, form))
            return form;
    }
    return trimmed;
}

CountryRules fallbackCountryRules(const QString &country)
{
    // error-codes and create-a-customer documents of 2023: where 600049 and 600051 are given.
    static const QStringList withNumber {u"AE"_s, u"AM"_s, u"AZ"_s, u"BR"_s, u"BY"_s, u"HU"_s, u"IN"_s,
        u"IQ"_s, u"KG"_s, u"KZ"_s, u"MD"_s, u"MM"_s, u"PL"_s, u"RU"_s, u"SA"_s, u"SS"_s, u"TH"_s, u"TJ"_s,
        u"TR"_s, u"UA"_s, u"UZ"_s, u"VE"_s, u"VN"_s, u"ZA"_s};
    CountryRules rules;
    rules.country = country;
    rules.isRegistrationNumberRequired = withNumber.contains(country);
    rules.isRegistrationNumberSupported = rules.isRegistrationNumberRequired;
    rules.isPhoneNumberRequired = rules.isRegistrationNumberRequired;
    return rules;
}

QJsonObject toJson(const NewCustomer &draft)
{
    QJsonArray lines;
    for (const ChosenLine &line : draft.lines)
        lines.append(toJson(line));
    return {{u"form"_s, kForm}, {u"reseller"_s, toJson(draft.reseller)},
        {u"companyName"_s, draft.companyName}, {u"domainPrefix"_s, draft.domainPrefix},
        {u"registrationNumber"_s, draft.registrationNumber}, {u"address"_s, toJson(draft.address)},
        {u"email"_s, draft.email}, {u"culture"_s, draft.culture}, {u"language"_s, draft.language},
        {u"customerAcceptsLater"_s, draft.customerAcceptsLater}, {u"acceptance"_s, toJson(draft.acceptance)},
        {u"lines"_s, lines}};
}

std::optional<NewCustomer> newCustomerFromJson(const QJsonObject &object)
{
    if (object[u"form"].toInt() != kForm)
        return std::nullopt;
    NewCustomer draft;
    draft.reseller = resellerFromJson(object[u"reseller"].toObject());
    draft.companyName = object[u"companyName"].toString();
    draft.domainPrefix = object[u"domainPrefix"].toString();
    draft.registrationNumber = object[u"registrationNumber"].toString();
    draft.address = addressFromJson(object[u"address"].toObject());
    draft.email = object[u"email"].toString();
    draft.culture = object[u"culture"].toString();
    draft.language = object[u"language"].toString();
    draft.customerAcceptsLater = object[u"customerAcceptsLater"].toBool();
    draft.acceptance = acceptanceFromJson(object[u"acceptance"].toObject());
    const QJsonArray lines = object[u"lines"].toArray();
    for (const QJsonValue &line : lines)
        draft.lines.append(lineFromJson(line.toObject()));
    return draft;
}

} // namespace tierdesk
