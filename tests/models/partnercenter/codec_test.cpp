// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/partnercenter/readers.h"
#include "tests/support/catch.h"

#include "models/partnercenter/addresscodec.h"
#include "models/partnercenter/agreementcodec.h"
#include "models/partnercenter/customercodec.h"
#include "models/partnercenter/subscriptioncodec.h"
#include "models/partnercenter/wiretext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace tierdesk;
using namespace tierdesk::partnercenter;
using namespace tierdesk::test;
using namespace Qt::StringLiterals;

namespace {

CustomerId customerId(int last)
{
    return *CustomerId::tryParse(u"5b1f0c1e-9a44-4f0e-8a53-1d7f3a2c%1"_s.arg(last, 4, 10, QChar(u'0')));
}

ResellerId resellerId(int last)
{
    return *ResellerId::tryParse(u"7d0c6a51-2e0f-4c57-9c1b-3a5b0e4b1f%1"_s.arg(last, 2, 10, QChar(u'0')));
}

QDateTime utc(const QString &text)
{
    QDateTime result = QDateTime::fromString(text, Qt::ISODateWithMs);
    result.setTimeSpec(Qt::UTC);
    return result;
}

} // namespace

TEST_CASE("a reseller is read in any case, and one without a number is not lost")
{
    const auto listing = readResellers(ownSample(u"resellers"_s));
    REQUIRE(listing.has_value());
    REQUIRE(listing->items.size() == 3);
    CHECK(listing->items[0]
        == Reseller {resellerId(1), PartnerNumber(u"4711001"_s), u"Kaszubskie Chmury sp. z o.o."_s, u"PL"_s,
            u"Active"_s});
    CHECK(listing->items[1]
        == Reseller {resellerId(2), PartnerNumber(u"4711002"_s), u"Őrségi Informatika Kft."_s, u"HU"_s,
            u"Pending Review"_s});
    CHECK_FALSE(listing->items[1].isActive());
    CHECK(listing->items[2].number.isEmpty());
    CHECK(listing->items[2].country.isEmpty());
    CHECK(listing->items[2].isActive());
}

TEST_CASE("an item that cannot be read becomes a grey row and never costs the list")
{
    const auto listing = readResellers(ownSample(u"resellers"_s));
    REQUIRE(listing.has_value());
    REQUIRE(listing->unreadable.size() == 2);
    CHECK(listing->unreadable[0]
        == UnreadableItem {u"4711004"_s, u"Number instead of a tenant"_s, u"id: a tenant id"_s});
    CHECK(listing->unreadable[1] == UnreadableItem {{}, {}, u"an object"_s});

    const auto customers = readCustomers(ownSample(u"customers"_s));
    REQUIRE(customers.has_value());
    REQUIRE(customers->unreadable.size() == 1);
    CHECK(customers->unreadable[0].id == u"17"_s);
    CHECK(customers->unreadable[0].name == u"Number instead of a tenant"_s);
}

TEST_CASE("a page of customers says where it goes on")
{
    const auto page = readCustomers(ownSample(u"customers"_s));
    REQUIRE(page.has_value());
    CHECK(page->continuation == u"AAA+/=token"_s); // the body's token, never the doubled link
    REQUIRE(page->items.size() == 2);
    CHECK(page->items[0]
        == Customer {
            customerId(1), u"Zażółć Gęślą Jaźń S.A. "_s, u"zazolc.onmicrosoft.com"_s, u"reseller"_s});
    CHECK(page->items[1]
        == Customer {customerId(2), u"Árvíztűrő Kft."_s, u"arviz.onmicrosoft.com"_s, u"guest_of_honour"_s});

    const auto linked = readCustomers(ownSample(u"customers-linked"_s));
    REQUIRE(linked.has_value());
    CHECK(linked->continuation == u"from-links"_s);
    const auto evil = readCustomers("{\"items\":[],\"continuationToken\":\"a\\r\\nX-Evil: 1\"}");
    REQUIRE_FALSE(evil.has_value());
    CHECK(evil.error().detail.startsWith(u"continuationToken"_s));
}

TEST_CASE("a page of all customers says the same in UTF-8, as long as it is kept")
{
    QByteArray body = ownSample(u"customers"_s);
    const QByteArray odd = "{\"items\":[{\"id\":\" {5B1F0C1E-9A44-4F0E-8A53-1D7F3A2C0007}\","
                           "\"company_profile\":{\"companyName\":365,\"domain\":\"\\u00f3\\ud83d\\ude00\"}},"
                           "{\"id\":\"5b1f0c1e-9a44-4f0e-8a53-1d7f3a2c0008\","
                           "\"companyProfile\":{\"companyName\":\"\\ufeffA\\ud800B\"}}]}";
    for (QByteArray text : {body, odd}) {
        const auto expected = readCustomers(text);
        REQUIRE(expected.has_value());
        const auto page = readCustomerPage(text);
        text.fill('x'); // nothing is a view of it
        REQUIRE(page.has_value());
        CHECK(page->continuation == expected->continuation);
        CHECK(page->unreadable == expected->unreadable);
        REQUIRE(page->items.size() == expected->items.size());
        for (qsizetype i = 0; i < page->items.size(); ++i) {
            const Customer &customer = expected->items[i];
            CHECK(page->items[i]
                == ListedCustomer {customer.id, customer.companyName.toUtf8(), customer.domain.toUtf8(),
                    customer.relationship.toUtf8()});
        }
    }
}

TEST_CASE("a JSON text with room behind it is read as without")
{
    const QByteArray body = ownSample(u"customers"_s);
    QByteArray roomy = body;
    roomy.reserve(body.size() + 4096);
    CHECK(readCustomers(roomy) == readCustomers(body));
    CHECK(readCustomers(QByteArray::fromRawData(body.constData(), body.size())) == readCustomers(body));
    roomy.remove(0, 1); // the room is in front then
    CHECK_FALSE(readCustomers(roomy).has_value());
}

TEST_CASE("a customer shows everything the service told")
{
    const auto read = readCustomer(ownSample(u"customer"_s));
    REQUIRE(read.has_value());
    CustomerDetails expected;
    expected.customer = {
        customerId(1), u"Zażółć Gęślą Jaźń S.A."_s, u"zazolc.onmicrosoft.com"_s, u"reseller"_s};
    expected.registrationNumber = u"5252248481"_s;
    expected.email = u"billing@zazolc.example"_s;
    expected.culture = u"pl-PL"_s;
    expected.language = u"Pl"_s;
    expected.address = {u"PL"_s, u"pomorskie"_s, u"Gdańsk"_s, u"PM"_s, u"ul. Długa 1"_s, u"2 piętro"_s,
        u"80-827"_s, u"Zofia"_s, u"Kossak"_s, u"+48585550101"_s};
    expected.customDomains = {u"zazolc.example"_s, u"zazolc.onmicrosoft.com"_s};
    expected.allowsDelegatedAccess = false;
    expected.associatedReseller = resellerId(1);
    CHECK(*read == expected);
}

TEST_CASE("a customer without delegated privileges is read with gaps")
{
    const auto read = readCustomer("\xEF\xBB\xBF" + ownSample(u"customer-without-privileges"_s));
    REQUIRE(read.has_value());
    CHECK(read->email.isEmpty());
    CHECK(read->customDomains.isEmpty());
    CHECK_FALSE(read->allowsDelegatedAccess.has_value());
    CHECK_FALSE(read->associatedReseller.has_value());
    CHECK(read->address.country == u"PL"_s);
    CHECK(read->address.city == u"Gdańsk"_s);
}

TEST_CASE("a new customer comes with its first password, once")
{
    auto read = readCreatedCustomer(ownSample(u"created-customer"_s));
    REQUIRE(read.has_value());
    CHECK(read->userName == u"admin@nowy.onmicrosoft.com"_s);
    CHECK(read->password == u"not-a-real-one"_s);
    CHECK(read->details.customer.companyName == u"Nowy sp. z o.o."_s);
    CHECK(read->details.associatedReseller == resellerId(1));

    QJsonObject again = QJsonDocument::fromJson(ownSample(u"created-customer"_s)).object();
    again.remove(u"userCredentials"_s);
    read = readCreatedCustomer(QJsonDocument(again).toJson());
    REQUIRE(read.has_value());
    CHECK(read->password.isEmpty());
    CHECK(read->userName.isEmpty());
    again.remove(u"id"_s);
    CHECK_FALSE(readCreatedCustomer(QJsonDocument(again).toJson()).has_value());
}

TEST_CASE("a new customer is sent with its reseller, and the number only when given")
{
    NewCustomer customer;
    customer.reseller.id = resellerId(1);
    customer.companyName = u"Nowy \"sp\" z o.o."_s;
    customer.domainPrefix = u"nowy"_s;
    customer.email = u"jan@nowy.example"_s;
    customer.culture = u"pl-PL"_s;
    customer.language = u"pl"_s;
    customer.address = {u"PL"_s, {}, u"Sopot"_s, {}, u"ul. Morska 2"_s, {}, u"81-764"_s, u"Jan"_s, u"Nowak"_s,
        u"585550102"_s};
    const auto written = [&customer] { return QJsonDocument::fromJson(writeNewCustomer(customer)).object(); };
    const QJsonObject expected = QJsonDocument::fromJson(R"({
        "AssociatedPartnerId": "7d0c6a51-2e0f-4c57-9c1b-3a5b0e4b1f01", "RelationshipToPartner": "none",
        "CompanyProfile": {"Domain": "nowy.onmicrosoft.com"},
        "BillingProfile": {"Email": "jan@nowy.example", "Culture": "pl-PL", "Language": "pl",
            "CompanyName": "Nowy \"sp\" z o.o.",
            "DefaultAddress": {"Country": "PL", "City": "Sopot", "AddressLine1": "ul. Morska 2",
                "PostalCode": "81-764", "FirstName": "Jan", "LastName": "Nowak",
                "PhoneNumber": "585550102"}}})")
                                     .object();
    CHECK(QJsonDocument(written()).toJson() == QJsonDocument(expected).toJson());
    customer.registrationNumber = u" 5252248481 "_s;
    CHECK(written()[u"CompanyProfile"_s][u"OrganizationRegistrationNumber"_s].toString() == u"5252248481"_s);
}

TEST_CASE("subscriptions in unknown states, with odd dates and numbers, are all shown")
{
    const auto listing = readSubscriptions(ownSample(u"subscriptions"_s), customerId(1));
    REQUIRE(listing.has_value());
    REQUIRE(listing->items.size() == 3);
    Subscription first;
    first.id = SubscriptionId(u"A0000000-0000-4000-8000-00000000000A"_s);
    first.customer = customerId(1);
    first.name = u"Biuro"_s;
    first.offerName = u"Office for Tests"_s;
    first.offerId = u"CFQ7TEST0001:0001:CFQ7TEST000A"_s;
    first.order = OrderId(u"34b37d7340AA"_s);
    first.quantity = 25;
    first.unitType = u"License(s)"_s;
    first.status = SubscriptionStatus::Active;
    first.statusWord = u"active"_s;
    first.term = u"P1Y"_s;
    first.billingCycle = u"annual"_s;
    first.autoRenews = true;
    first.starts = utc(u"2026-01-05T00:00:00.589"_s);
    first.commitmentEnds = utc(u"2027-01-04T23:59:59"_s);
    first.cancellableUntil = utc(u"2026-01-12T08:15:30"_s);
    first.reseller = PartnerNumber(u"4711001"_s);
    first.productType = u"OnlineServicesNCE"_s;
    first.etag = u"W/abc"_s;
    CHECK(listing->items[0] == first);

    const Subscription &second = listing->items[1];
    CHECK(second.name == u"Mail for Tests"_s);
    CHECK(second.quantity == 7);
    CHECK(second.status == SubscriptionStatus::Unknown);
    CHECK(second.statusWord == u"hibernating"_s);
    CHECK(second.starts == utc(u"2015-11-25T06:41:12"_s));
    CHECK_FALSE(second.commitmentEnds.isValid()); // far future = no end
    CHECK(second.autoRenews == false);
    CHECK(second.reseller.isEmpty());
    CHECK(second.productType == u"OnlineServices"_s);
    CHECK(second.parent == first.id);
    CHECK(second.offerId == u"0CCA44D6-0000-4762-94EE-31ECE98783B9"_s); // from the link

    const Subscription &third = listing->items[2];
    CHECK(third.quantity == 3);
    CHECK(third.status == SubscriptionStatus::Expired);
    CHECK(third.starts == utc(u"2019-08-26T01:30:00"_s));
    CHECK_FALSE(third.commitmentEnds.isValid()); // year 1 = never
    CHECK(third.cancellableUntil == utc(u"2019-09-02T08:30:00"_s));
    CHECK(third.reseller == PartnerNumber(u"4711002"_s));
    CHECK(third.isTrial);
}

TEST_CASE("a count beyond all numbers makes one grey row, not a wrong count and not an empty list")
{
    const auto listing = readSubscriptions(ownSample(u"subscriptions"_s), customerId(1));
    REQUIRE(listing.has_value());
    REQUIRE(listing->unreadable.size() == 2);
    CHECK(listing->unreadable[0].name == u"Far too many"_s);
    CHECK(listing->unreadable[0].reason == u"quantity: a count"_s);
    CHECK(listing->unreadable[1].name == u"Without id"_s);
}

TEST_CASE("the overview is marked, and our own tenant in it is no reseller")
{
    const auto page = readSubscriptionOverview(ownSample(u"subscription-overview"_s));
    REQUIRE(page.has_value());
    CHECK_FALSE(page->hasNextLink);
    REQUIRE(page->listing.items.size() == 1);
    const Subscription &item = page->listing.items.first();
    CHECK(item.customer == customerId(1));
    CHECK(item.name == u"BIURO"_s);
    CHECK(item.quantity == 25);
    CHECK(item.status == SubscriptionStatus::Active);
    CHECK(item.statusWord == u"ACTIVE"_s);
    CHECK(item.source == SubscriptionSource::Overview);
    CHECK(item.reseller.isEmpty());
    CHECK(item.term.isEmpty());
    CHECK(page->listing.unreadable.size() == 1);

    const auto lone = readSubscriptionOverview(ownSample(u"subscription-overview-lone"_s));
    REQUIRE(lone.has_value());
    REQUIRE(lone->listing.items.size() == 1);
    CHECK(lone->listing.items.first().status == SubscriptionStatus::Deleted);
    CHECK(readSubscriptionOverview("[]").has_value());
}

TEST_CASE("an address is accepted, doubted with suggestions, or refused, in both editions")
{
    CHECK(readAddressCheck("")->verdict == AddressCheck::Verdict::Accepted);
    const auto check = readAddressCheck(ownSample(u"address-check"_s));
    REQUIRE(check.has_value());
    CHECK(check->verdict == AddressCheck::Verdict::Doubtful);
    CHECK(check->message == u"The street isn't complete: \"Dluga\""_s);
    REQUIRE(check->suggestions.size() == 2);
    CHECK(check->suggestions[0].line1 == u"ul. Długa 1"_s);
    CHECK(check->suggestions[0].country == u"PL"_s);
    CHECK(check->suggestions[1].line1.isEmpty());
    for (const auto &[word, verdict] : {std::pair {"VerifiedShippable", AddressCheck::Verdict::Accepted},
             {"verified", AddressCheck::Verdict::Accepted}, {"Multiple", AddressCheck::Verdict::Doubtful},
             {"NotValidated", AddressCheck::Verdict::NotChecked},
             {"Bewitched", AddressCheck::Verdict::NotChecked}}) {
        CAPTURE(word);
        CHECK(readAddressCheck(QByteArray("{\"status\":\"") + word + "\"}")->verdict == verdict);
    }

    const auto refusal = readAddressRefusal(ownSample(u"address-refusal"_s));
    REQUIRE(refusal.has_value());
    CHECK(refusal->verdict == AddressCheck::Verdict::Refused);
    CHECK(refusal->message == u"City 'Gdynia' does not fit."_s);
    REQUIRE(refusal->suggestions.size() == 1);
    CHECK(refusal->suggestions.first().line1 == u"ul. Długa 1"_s);
    CHECK(refusal->suggestions.first().postalCode == u"80-827"_s);
    CHECK_FALSE(readAddressRefusal(ownSample(u"error"_s)).has_value());
}

TEST_CASE("country rules are read in both shapes, and a broken pattern is ignored")
{
    const auto wrapped = readCountryRules(ownSample(u"country-rules-wrapped"_s));
    REQUIRE(wrapped.has_value());
    CountryRules hungary;
    hungary.country = u"HU"_s;
    hungary.isPostalCodeRequired = true;
    hungary.isRegistrationNumberRequired = true;
    hungary.isRegistrationNumberSupported = true;
    hungary.isPhoneNumberRequired = true;
    hungary.postalCodePattern = u"^\\d{4}$"_s;
    hungary.phoneNumberPattern = u"^[0-9+ ]{6,}$"_s;
    hungary.registrationNumberPattern = u"^\\d{8}-\\d-\\d{2}$"_s;
    hungary.registrationNumberSample = u"12345678-1-42"_s;
    hungary.cultures = {u"hu-HU"_s, u"en-US"_s};
    hungary.languages = {u"hu"_s, u"en"_s};
    hungary.callingCodes = {u"36"_s};
    hungary.defaultCulture = u"hu-HU"_s;
    CHECK(*wrapped == hungary);

    const auto flat = readCountryRules(ownSample(u"country-rules-flat"_s));
    REQUIRE(flat.has_value());
    CHECK(flat->states == QStringList({u"AK"_s, u"WA"_s}));
    CHECK(flat->cultures == QStringList({u"en-US"_s}));
    CHECK(flat->callingCodes == QStringList({u"1"_s}));
    CHECK(flat->postalCodePattern.isEmpty());
    CHECK_FALSE(flat->isRegistrationNumberSupported);
}

TEST_CASE("only the customer agreement is taken, and the newest confirmation comes first")
{
    const auto templates = readAgreementTemplates(ownSample(u"agreement-templates"_s));
    REQUIRE(templates.has_value());
    REQUIRE(templates->size() == 1);
    CHECK(templates->first().id == TemplateId(u"117a77b0-0000-443b-8795-c6dedc750cf9"_s));
    CHECK(templates->first().link == u"https://example.invalid/customer"_s);

    const auto agreements = readAgreements(ownSample(u"agreements"_s));
    REQUIRE(agreements.has_value());
    REQUIRE(agreements->size() == 2);
    CHECK(agreements->first().acceptance
        == AgreementAcceptance {u"Jan"_s, u"Nowak"_s, u"j@zazolc.example"_s, {}, QDate(2026, 2, 5)});
    CHECK(agreements->last().agreedAt == utc(u"2026-01-05T00:00:00"_s));
    CHECK(*readIsSigned(ownSample(u"is-signed"_s)));
    CHECK_FALSE(readIsSigned("{}").has_value());

    const QJsonObject written = QJsonDocument::fromJson(
        writeAgreement(TemplateId(u"t"_s), {u"Jan"_s, u"Nowak"_s, u"j@x"_s, {}, QDate(2026, 2, 5)}))
                                    .object();
    CHECK(written[u"dateAgreed"_s].toString() == u"2026-02-05T00:00:00.000Z"_s);
    CHECK(written[u"type"_s].toString() == u"MicrosoftCustomerAgreement"_s);
    CHECK(written[u"primaryContact"_s].toObject().keys()
        == QStringList({u"email"_s, u"firstName"_s, u"lastName"_s}));
}
