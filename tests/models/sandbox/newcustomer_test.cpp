// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/sandbox/caller.h"
#include "tests/support/catch.h"
#include "tests/support/sandboxfixture.h"

#include <QFile>

using namespace tierdesk::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kRequest = "7d0f8f0e-51c9-4b0a-9d3a-52a7c8f7f001";

/// The body with one member of it changed: "BillingProfile.Email".
QJsonObject with(QJsonObject body, const QString &path, const QJsonValue &value)
{
    const qsizetype dot = path.indexOf(u'.');
    if (dot < 0) {
        body[path] = value;
        return body;
    }
    const QString name = path.left(dot);
    body[name] = with(body[name].toObject(), path.mid(dot + 1), value);
    return body;
}

} // namespace

TEST_CASE("a new customer belongs to its reseller and has a first password that is told once")
{
    SandboxFixture sandbox;
    Caller caller(sandbox.address());
    const Reply made = caller.post(u"/v1/customers"_s, newCustomerBody(kFirstUp));
    REQUIRE(made.status == 201);
    CHECK(made.text(u"relationshipToPartner"_s) == u"reseller"_s);
    CHECK(made.text(u"associatedPartnerId"_s) == kFirstUp);
    CHECK(made.text(u"billingProfile.culture"_s) == u"pl-PL"_s);
    CHECK(made.text(u"userCredentials.userName"_s) == u"admin"_s);
    const QString password = made.text(u"userCredentials.password"_s);
    CHECK(password.size() >= 8);
    const QString id = made.text(u"id"_s);
    CHECK(caller.get(u"/v1/customers/"_s + id).text(u"companyProfile.companyName"_s) == u"Młyn Wroński"_s);
    CHECK(sandbox.resellerIdsOf(id) == QStringList {kFirstUp});
    CHECK(caller.list(u"IndirectReseller"_s, kFirstUp).body.contains(id.toLatin1()));
    CHECK(caller.call("HEAD", u"/v1/domains/mlynwronski.onmicrosoft.com"_s).status == 200);
    CHECK(caller.call("HEAD", u"/v1/domains/mlynnowak.onmicrosoft.com"_s).status == 404);
}

TEST_CASE("without a reseller the customer becomes the provider's own")
{
    SandboxFixture sandbox;
    Caller caller(sandbox.address());
    QJsonObject body = newCustomerBody(kFirstUp);
    body.remove(u"AssociatedPartnerId"_s);
    const Reply made = caller.post(u"/v1/customers"_s, body);
    REQUIRE(made.status == 201);
    CHECK(sandbox.resellerIdsOf(made.text(u"id"_s)).isEmpty());
}

TEST_CASE("the same request id gets the first answer and makes one customer")
{
    SandboxFixture sandbox;
    Caller caller(sandbox.address());
    const Reply first = caller.post(u"/v1/customers"_s, newCustomerBody(kFirstUp), kRequest);
    const Reply second = caller.post(u"/v1/customers"_s, newCustomerBody(kFirstUp), kRequest);
    REQUIRE(first.status == 201);
    CHECK(second.status == 201);
    CHECK(second.body == first.body);
    CHECK(sandbox.customersWithDomain(u"mlynwronski.onmicrosoft.com"_s) == 1);

    SECTION("also after a restart, but then without the password, which was never written down")
    {
        const QByteArray password = first.text(u"userCredentials.password"_s).toUtf8();
        sandbox.stop();
        for (const QString &suffix : {u""_s, u"-wal"_s}) {
            QFile file(sandbox.stateFile() + suffix);
            if (file.open(QIODevice::ReadOnly))
                CHECK(!file.readAll().contains(password));
        }
        sandbox.start();
        caller.signIn();
        const Reply third = caller.post(u"/v1/customers"_s, newCustomerBody(kFirstUp), kRequest);
        CHECK(third.status == 201);
        CHECK(third.text(u"id"_s) == first.text(u"id"_s));
        CHECK(third.text(u"userCredentials.userName"_s) == u"admin"_s);
        CHECK(third.at(u"userCredentials.password"_s).isUndefined());
        CHECK(sandbox.customersWithDomain(u"mlynwronski.onmicrosoft.com"_s) == 1);
    }
    SECTION("a refusal is remembered, too")
    {
        const QByteArray other = "7d0f8f0e-51c9-4b0a-9d3a-52a7c8f7f002";
        CHECK(caller.post(u"/v1/customers"_s, newCustomerBody(kFirstUp), other).status == 409);
        CHECK(caller.post(u"/v1/customers"_s, newCustomerBody(kFirstUp, u"free"_s), other).status == 409);
    }
}

TEST_CASE("a service that forgets request ids finds the domain taken")
{
    auto options = smallSandbox();
    options.forgetRequestIds = true;
    SandboxFixture sandbox(options);
    Caller caller(sandbox.address());
    CHECK(caller.post(u"/v1/customers"_s, newCustomerBody(kFirstUp), kRequest).status == 201);
    const Reply second = caller.post(u"/v1/customers"_s, newCustomerBody(kFirstUp), kRequest);
    CHECK(second.status == 409);
    CHECK(second.text(u"description"_s).contains(u"already used by another tenant"_s));
    CHECK(sandbox.customersWithDomain(u"mlynwronski.onmicrosoft.com"_s) == 1);
}

TEST_CASE("a new customer is refused for the documented reasons with the documented codes")
{
    struct Case {
        QString path;
        QJsonValue value;
        int status;
        int code;
    };
    SandboxFixture sandbox;
    Caller caller(sandbox.address());
    const QString number = u"CompanyProfile.OrganizationRegistrationNumber"_s;
    const QString address = u"BillingProfile.DefaultAddress."_s;
    const QList<Case> cases {{number, QJsonValue(), 400, 600049}, {number, u"123"_s, 400, 600050},
        {address + u"PhoneNumber"_s, u""_s, 400, 600051}, {address + u"PostalCode"_s, u"90001"_s, 400, 3000},
        {address + u"Country"_s, u"XX"_s, 400, 3000}, {u"BillingProfile.Culture"_s, u"de-DE"_s, 400, 3000},
        {u"BillingProfile.CompanyName"_s, u""_s, 400, 3000},
        {u"BillingProfile.Email"_s, u"ewa"_s, 400, 27002},
        {u"AssociatedPartnerId"_s, u"00000000-0000-4000-8000-000000000001"_s, 400, 800016},
        {u"AssociatedPartnerId"_s, u"4847383"_s, 400, 3000},
        {u"CompanyProfile.Domain"_s, u"Contoso190.onmicrosoft.com"_s, 409, 3000}};
    for (const Case &each : cases) {
        CAPTURE(each.path, each.code);
        const Reply reply =
            caller.post(u"/v1/customers"_s, with(newCustomerBody(kFirstUp), each.path, each.value));
        CHECK(reply.status == each.status);
        CHECK(reply.code() == each.code);
    }
    CHECK(sandbox.customersWithDomain(u"mlynwronski.onmicrosoft.com"_s) == 0);
}

TEST_CASE("a registration number is refused where the country has none, and a reseller who is not active")
{
    SandboxFixture sandbox;
    Caller caller(sandbox.address());
    QJsonObject body = newCustomerBody(kFirstUp);
    body = with(body, u"BillingProfile.DefaultAddress.Country"_s, u"DE"_s);
    body = with(body, u"BillingProfile.DefaultAddress.PostalCode"_s, u"10115"_s);
    body = with(body, u"BillingProfile.Culture"_s, u"de-DE"_s);
    body = with(body, u"BillingProfile.Language"_s, u"de"_s);
    CHECK(caller.post(u"/v1/customers"_s, body).code() == 600002);
    sandbox.setResellerState(kFirstUp, u"Inactive"_s);
    CHECK(caller.post(u"/v1/customers"_s, newCustomerBody(kFirstUp)).code() == 900154);
}

TEST_CASE("an agreement is confirmed once a contact")
{
    SandboxFixture sandbox;
    Caller caller(sandbox.address());
    const QString id = caller.post(u"/v1/customers"_s, newCustomerBody(kFirstUp)).text(u"id"_s);
    const QString path = u"/v1/customers/"_s + id + u"/agreements"_s;
    const Reply made = caller.post(path, agreementBody(), kRequest);
    CHECK(made.status == 201);
    CHECK(!made.text(u"userId"_s).isEmpty());
    CHECK(caller.post(path, agreementBody(), kRequest).status == 201);
    const Reply again = caller.post(path, agreementBody());
    CHECK(again.status == 400);
    CHECK(again.code() == 600061);
    CHECK(again.text(u"errorName"_s) == u"PartnerConfirmedAgreementAlreadyExists"_s);
    CHECK(caller.post(path, agreementBody(u"Ala"_s)).status == 201);
    CHECK(sandbox.agreementCountOf(id) == 2);

    CHECK(caller.get(path).number(u"totalCount"_s) == 0); // the default is the older agreement
    CHECK(caller.get(path + u"?agreementType=MicrosoftCustomerAgreement"_s).number(u"totalCount"_s) == 2);
    QJsonObject future = agreementBody(u"Ola"_s);
    future[u"dateAgreed"_s] = u"2099-01-01T00:00:00Z"_s;
    CHECK(caller.post(path, future).status == 400);
    QJsonObject old = agreementBody(u"Ola"_s);
    old[u"templateId"_s] = u"998b88de-aa99-4388-a42c-1b3517d49490"_s;
    CHECK(caller.post(path, old).status == 400);
}

TEST_CASE("the agreement that is asked for without a type is the old one")
{
    SandboxFixture sandbox;
    Caller caller(sandbox.address());
    CHECK(caller.get(u"/v1/agreements"_s).text(u"items.0.agreementType"_s) == u"MicrosoftCloudAgreement"_s);
    const Reply right = caller.get(u"/v1/agreements?agreementType=MicrosoftCustomerAgreement"_s);
    CHECK(right.text(u"items.0.templateId"_s) == u"117a77b0-9360-443b-8795-c6dedc750cf9"_s);
    CHECK(caller.get(u"/v1/agreements?agreementType=*"_s).number(u"totalCount"_s) == 2);
}

TEST_CASE("the rules of a country say what a customer there must give")
{
    SandboxFixture sandbox;
    Caller caller(sandbox.address());
    const Reply hungary = caller.get(u"/v1/countryvalidationrules/HU"_s);
    CHECK(hungary.at(u"customerOrganizationRegistrationNumberRequired"_s).toBool());
    CHECK(hungary.text(u"customerOrganizationRegistrationNumberSample"_s) == u"12345676-2-41"_s);
    CHECK(hungary.text(u"supportedCultures.value.0"_s) == u"hu-HU"_s);
    const Reply america = caller.get(u"/v1/countryvalidationrules/us"_s);
    CHECK(america.at(u"states.value"_s).toArray().contains(u"WA"_s));
    CHECK(america.at(u"isStateRequired"_s).toBool());
    const Reply mozambique = caller.get(u"/v1/countryvalidationrules/MZ"_s);
    CHECK(mozambique.at(u"supportedCultures.value"_s).toArray() == QJsonArray {u"pt-PT"_s});
    CHECK(caller.get(u"/v1/countryvalidationrules/XX"_s).status == 404);
}

TEST_CASE("an address is judged in the words of its edition")
{
    const QJsonObject good {{u"AddressLine1"_s, u"ul. Długa 3"_s}, {u"City"_s, u"krakow"_s},
        {u"PostalCode"_s, u"31-042"_s}, {u"Country"_s, u"PL"_s}};
    QJsonObject wrongTown = good;
    wrongTown[u"PostalCode"_s] = u"00-950"_s;
    auto options = smallSandbox();
    SECTION("2023: a status, and suggestions")
    {
        SandboxFixture sandbox(options);
        Caller caller(sandbox.address());
        const QString path = u"/v1/validations/address"_s;
        CHECK(caller.post(path, good).text(u"status"_s) == u"VerifiedShippable"_s);
        const Reply other = caller.post(path, wrongTown);
        CHECK(other.text(u"status"_s) == u"InteractionRequired"_s);
        CHECK(other.text(u"suggestedAddresses.0.city"_s) == u"Warszawa"_s);
        CHECK(caller.post(path, with(good, u"AddressLine1"_s, u"ul. Długa"_s)).text(u"status"_s)
            == u"StreetPartial"_s);
        CHECK(caller.post(path, with(good, u"PostalCode"_s, u"3104"_s)).text(u"status"_s) == u"None"_s);
        CHECK(caller.post(path, with(good, u"City"_s, u"Nigdzie"_s)).text(u"status"_s) == u"Verified"_s);
    }
    SECTION("2021: nothing, or JSON in the description")
    {
        options.edition = tierdesk::sandbox::Edition::Y2021;
        SandboxFixture sandbox(options);
        Caller caller(sandbox.address());
        const Reply fine = caller.post(u"/v1/validations/address"_s, good);
        CHECK(fine.status == 200);
        CHECK(fine.body.isEmpty());
        const Reply refused = caller.post(u"/v1/validations/address"_s, wrongTown);
        CHECK(refused.status == 400);
        CHECK(refused.code() == 2007);
        Reply inner;
        inner.body = refused.text(u"description"_s).toUtf8();
        CHECK(inner.text(u"corrected_address.city"_s) == u"Warszawa"_s);
    }
}
