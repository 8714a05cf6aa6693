// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "models/domain/newcustomer.h"

#include <QJsonDocument>

using namespace tierdesk;
using namespace Qt::StringLiterals;

namespace {

using Field = NewCustomerField;
using Reason = FieldFault::Reason;

const QDate kToday(2026, 11, 21);

CountryRules poland()
{
    CountryRules rules;
    rules.country = u"PL"_s;
    rules.isPostalCodeRequired = true;
    rules.postalCodePattern = u"\\d{2}-\\d{3}"_s;
    rules.isRegistrationNumberRequired = true;
    rules.isRegistrationNumberSupported = true;
    rules.registrationNumberPattern = u"\\d{10}"_s;
    rules.isPhoneNumberRequired = true;
    rules.phoneNumberPattern = u"\\d{9}"_s;
    rules.callingCodes = {u"48"_s};
    rules.cultures = {u"pl-PL"_s};
    rules.languages = {u"pl"_s};
    return rules;
}

NewCustomer complete()
{
    NewCustomer draft;
    draft.reseller.id = ResellerId::createRandom();
    draft.reseller.number = PartnerNumber(u"5287731"_s);
    draft.reseller.name = u"Śnieżka Systemy IT sp. z o.o."_s;
    draft.reseller.state = u"Active"_s;
    draft.companyName = u"Młyn Zbożowy Kłos sp. z o.o."_s;
    draft.domainPrefix = u"mlynklos"_s;
    draft.registrationNumber = u"1234563218"_s;
    draft.address = {u"PL"_s, {}, u"Łódź"_s, {}, u"ul. Młynarska 14"_s, {}, u"90-001"_s, u"Anna"_s,
        u"Przykładna"_s, u"+48 42 555 01 42"_s};
    draft.email = u"biuro@mlynklos.example"_s;
    draft.culture = u"pl-PL"_s;
    draft.language = u"pl"_s;
    draft.acceptance = {u"Anna"_s, u"Przykładna"_s, u"biuro@mlynklos.example"_s, {}, kToday};
    draft.lines = {{ProductId(u"CFQ7TTC0LF8S"_s), SkuId(u"0001"_s), u"Office 365 E3"_s, 25, 1, 300, u"P1Y"_s,
        u"monthly"_s}};
    return draft;
}

QList<FieldFault> faultsOf(const NewCustomer &draft, const CountryRules &rules = poland())
{
    return validateAccountInfo(draft, rules, kToday);
}

} // namespace

TEST_CASE("a complete form has nothing at fault")
{
    CHECK(faultsOf(complete()).isEmpty());
    CHECK(validateLines(complete()).isEmpty());
}

TEST_CASE("what is missing is told in the order of the page", "[S59]")
{
    QList<Field> fields;
    for (const FieldFault &fault : faultsOf(NewCustomer())) {
        CHECK(fault.reason == Reason::Missing);
        fields.append(fault.field);
    }
    CHECK(fields
        == QList<Field> {Field::Reseller, Field::CompanyName, Field::Country, Field::RegistrationNumber,
            Field::DomainPrefix, Field::AddressLine1, Field::PostalCode, Field::City, Field::FirstName,
            Field::LastName, Field::Culture, Field::Language, Field::Email, Field::PhoneNumber,
            Field::AcceptedFirstName, Field::AcceptedLastName, Field::AcceptedEmail, Field::AcceptedOn});
}

TEST_CASE("blanks are not an entry")
{
    NewCustomer draft = complete();
    draft.companyName = u"   \t"_s;
    CHECK(faultsOf(draft) == QList<FieldFault> {{Field::CompanyName, Reason::Missing}});
}

TEST_CASE("a registration number is demanded where the country's rules demand it", "[P4]")
{
    NewCustomer draft = complete();
    draft.registrationNumber.clear();
    CHECK(faultsOf(draft) == QList<FieldFault> {{Field::RegistrationNumber, Reason::Missing}});
    CHECK(fallbackCountryRules(u"PL"_s).isRegistrationNumberRequired);
    CHECK(fallbackCountryRules(u"HU"_s).isRegistrationNumberRequired);
    CHECK_FALSE(fallbackCountryRules(u"DE"_s).isRegistrationNumberRequired);
}

TEST_CASE("a country without registration numbers takes none")
{
    NewCustomer draft = complete();
    CountryRules rules = poland();
    rules.isRegistrationNumberRequired = false;
    rules.isRegistrationNumberSupported = false;
    CHECK(faultsOf(draft, rules) == QList<FieldFault> {{Field::RegistrationNumber, Reason::NotOffered}});
}

TEST_CASE("a wrong check digit of NIP and adószám warns and does not block", "[P4]")
{
    CHECK(hasPlausibleChecksum(u"PL"_s, u"123-456-32-18"_s));
    CHECK(hasPlausibleChecksum(u"PL"_s, u"PL 1234563218"_s));
    CHECK_FALSE(hasPlausibleChecksum(u"PL"_s, u"123-456-32-19"_s));
    CHECK_FALSE(hasPlausibleChecksum(u"PL"_s, u"12345"_s));
    CHECK(hasPlausibleChecksum(u"HU"_s, u"12345676-2-42"_s));
    CHECK(hasPlausibleChecksum(u"HU"_s, u"12345676"_s));
    CHECK_FALSE(hasPlausibleChecksum(u"HU"_s, u"12345678-2-42"_s));
    CHECK(hasPlausibleChecksum(u"DE"_s, u"whatever"_s));
    CHECK(hasPlausibleChecksum(u"PL"_s, QString()));

    NewCustomer draft = complete();
    draft.registrationNumber = u"1234563219"_s;
    const QList<FieldFault> faults = faultsOf(draft);
    CHECK(faults == QList<FieldFault> {{Field::RegistrationNumber, Reason::DoubtfulChecksum}});
    CHECK_FALSE(isBlocking(faults.first().reason));
}

TEST_CASE("a registration number is brought into the form that the country's pattern wants")
{
    CHECK(normalizedRegistrationNumber(u" 123-456-32-18 "_s, poland()) == u"1234563218"_s);
    CHECK(normalizedRegistrationNumber(u"PL1234563218"_s, poland()) == u"1234563218"_s);
    CHECK(normalizedRegistrationNumber(u"12-3"_s, poland()) == u"12-3"_s);
    CountryRules hungary;
    hungary.country = u"HU"_s;
    hungary.registrationNumberPattern = u"\\d{8}-\\d-\\d{2}"_s;
    CHECK(normalizedRegistrationNumber(u"12345676242"_s, hungary) == u"12345676-2-42"_s);
    CHECK(normalizedRegistrationNumber(u"12-3"_s, CountryRules()) == u"12-3"_s);
    // The service may not have said how yet, and somebody is quick.
    CHECK(normalizedRegistrationNumber(u"123-456-32-18"_s, fallbackCountryRules(u"PL"_s)) == u"1234563218"_s);
}

TEST_CASE("each field is held to its form")
{
    NewCustomer draft = complete();
    const auto only = [&draft](Field field, Reason reason) {
        return faultsOf(draft) == QList<FieldFault> {{field, reason}};
    };
    SECTION("postal code")
    {
        draft.address.postalCode = u"90001"_s;
        CHECK(only(Field::PostalCode, Reason::WrongFormat));
    }
    SECTION("registration number")
    {
        draft.registrationNumber = u"12"_s;
        CHECK(only(Field::RegistrationNumber, Reason::WrongFormat));
    }
    SECTION("domain prefix")
    {
        for (const QString &prefix : {u"młyn"_s, u"-klos"_s, u"klos-"_s, u"klos.pl"_s, u"a b"_s}) {
            CAPTURE(prefix);
            draft.domainPrefix = prefix;
            CHECK(only(Field::DomainPrefix, Reason::WrongFormat));
        }
        draft.domainPrefix = QString(28, u'a');
        CHECK(only(Field::DomainPrefix, Reason::TooLong));
    }
    SECTION("email")
    {
        for (const QString &email : {u"biuro"_s, u"biuro@"_s, u"a@b"_s, u"a b@c.d"_s, u"a@b.c, d@e.f"_s}) {
            CAPTURE(email);
            draft.email = email;
            CHECK(only(Field::Email, Reason::WrongFormat));
        }
    }
    SECTION("phone number")
    {
        for (const QString &phone : {u"call me"_s, u"123"_s, u"+49 30 1"_s}) {
            CAPTURE(phone);
            draft.address.phoneNumber = phone;
            CHECK(only(Field::PhoneNumber, Reason::WrongFormat));
        }
        draft.address.phoneNumber = u"425550142"_s;
        CHECK(faultsOf(draft).isEmpty());
    }
    SECTION("a pattern that would take for ever is ignored")
    {
        CountryRules rules = poland();
        rules.postalCodePattern = u"(\\d+)+(\\d+)+[xy]"_s;
        draft.address.postalCode = QString(18, u'1');
        CHECK(faultsOf(draft, rules).isEmpty());
    }
    SECTION("a monstrous pattern is ignored")
    {
        CountryRules rules = poland();
        rules.postalCodePattern = QString(501, u'1');
        CHECK(faultsOf(draft, rules).isEmpty());
    }
    SECTION("a pattern that cannot be compiled is ignored")
    {
        CountryRules rules = poland();
        rules.postalCodePattern = u"([0-9"_s;
        CHECK(faultsOf(draft, rules).isEmpty());
    }
    SECTION("culture and state are among the country's")
    {
        draft.culture = u"de-DE"_s;
        CHECK(only(Field::Culture, Reason::NotOffered));
        draft.culture = u"PL-pl"_s;
        CHECK(faultsOf(draft).isEmpty());
        CountryRules rules = poland();
        rules.states = {u"łódzkie"_s};
        draft.address.state = u"Texas"_s;
        CHECK(faultsOf(draft, rules) == QList<FieldFault> {{Field::State, Reason::NotOffered}});
    }
}

TEST_CASE("the agreement is never accepted in the future", "[P1]")
{
    NewCustomer draft = complete();
    draft.acceptance.acceptedOn = kToday.addDays(1);
    CHECK(faultsOf(draft) == QList<FieldFault> {{Field::AcceptedOn, Reason::InFuture}});
    draft.acceptance.acceptedOn = QDate();
    CHECK(faultsOf(draft) == QList<FieldFault> {{Field::AcceptedOn, Reason::Missing}});
}

TEST_CASE("a customer who accepts later needs no signer and no subscriptions", "[P1]")
{
    NewCustomer draft = complete();
    draft.customerAcceptsLater = true;
    draft.acceptance = {};
    draft.lines.clear();
    CHECK(faultsOf(draft).isEmpty());
    CHECK(validateLines(draft).isEmpty());
}

TEST_CASE("nothing is ordered for a reseller without an MPN ID")
{
    NewCustomer draft = complete();
    draft.reseller.number = {};
    CHECK(faultsOf(draft).isEmpty()); // it can be given a customer all the same
    CHECK(validateLines(draft) == QList<FieldFault> {{Field::Reseller, Reason::NoNumber}});
    draft.lines.clear();
    CHECK(validateLines(draft) == QList<FieldFault> {{Field::Lines, Reason::Missing}});
    draft.customerAcceptsLater = true;
    CHECK(validateLines(draft).isEmpty());
}

TEST_CASE("only an active reseller can be given a customer")
{
    NewCustomer draft = complete();
    draft.reseller.state = u"Pending"_s;
    CHECK(faultsOf(draft) == QList<FieldFault> {{Field::Reseller, Reason::NotActive}});
    draft.reseller.state = u"active"_s;
    CHECK(faultsOf(draft).isEmpty());
}

TEST_CASE("the number of licenses stays within the product's limits", "[S61]")
{
    NewCustomer draft = complete();
    draft.lines.append(draft.lines.first());
    draft.lines[1].quantity = 301;
    CHECK(validateLines(draft) == QList<FieldFault> {{Field::Lines, Reason::OutOfLimits, 1}});
    draft.lines[1].quantity = 0;
    CHECK(validateLines(draft) == QList<FieldFault> {{Field::Lines, Reason::OutOfLimits, 1}});
    draft.lines[1].quantity = 300;
    CHECK(validateLines(draft).isEmpty());
    CHECK(draft.totalLicenses() == 325);
    draft.lines[0].term.clear();
    CHECK(validateLines(draft) == QList<FieldFault> {{Field::Lines, Reason::NotOffered, 0}});
    draft.lines.clear();
    CHECK(validateLines(draft) == QList<FieldFault> {{Field::Lines, Reason::Missing}});
}

TEST_CASE("everything typed survives being written down")
{
    for (const NewCustomer &draft : {complete(), NewCustomer()}) {
        const QByteArray bytes = QJsonDocument(toJson(draft)).toJson(QJsonDocument::Compact);
        const auto back = newCustomerFromJson(QJsonDocument::fromJson(bytes).object());
        REQUIRE(back.has_value());
        CHECK(*back == draft);
    }
}

TEST_CASE("a form of a later program is not guessed at")
{
    QJsonObject object = toJson(complete());
    object[u"form"_s] = 2;
    CHECK_FALSE(newCustomerFromJson(object).has_value());
    CHECK_FALSE(newCustomerFromJson({}).has_value());
}
