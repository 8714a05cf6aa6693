// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/newcustomer.h"

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

} // namespace tierdesk
