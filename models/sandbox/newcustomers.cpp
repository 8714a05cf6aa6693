// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sandbox/countries.h"
#include "models/sandbox/customers.h"
#include "models/sandbox/resources.h"

#include <QRandomGenerator>
#include <QRegularExpression>

namespace tierdesk::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// What the body of a creation says (contract.md 7.4), in whatever case its members came.
struct Wish {
    StoredCustomer customer;
    QString resellerId;
    bool asksForGdap = false; ///< enableGDAPByDefault was sent …
    bool wantsGdap = false; ///< … and said this
};

/// The documents send "EN-US" and get "en-US" (quirks.md 49).
QString cultureIn(const Country &country, const QString &culture)
{
    for (const QString &known : country.cultures)
        if (known.compare(culture, Qt::CaseInsensitive) == 0)
            return known;
    return {};
}

Wish readWish(const QJsonObject &body)
{
    const QJsonObject company = member(body, u"CompanyProfile").toObject();
    const QJsonObject billing = member(body, u"BillingProfile").toObject();
    const QJsonObject address = member(billing, u"DefaultAddress").toObject();
    Wish wish;
    StoredCustomer &customer = wish.customer;
    customer.domain = textMember(company, u"Domain");
    customer.registration = textMember(company, u"OrganizationRegistrationNumber");
    customer.name = textMember(billing, u"CompanyName");
    customer.email = textMember(billing, u"Email");
    customer.culture = textMember(billing, u"Culture");
    customer.language = textMember(billing, u"Language");
    customer.country = textMember(address, u"Country").toUpper();
    customer.city = textMember(address, u"City");
    customer.region = textMember(address, u"State");
    customer.line1 = textMember(address, u"AddressLine1");
    customer.line2 = textMember(address, u"AddressLine2");
    customer.postalCode = textMember(address, u"PostalCode");
    customer.firstName = textMember(address, u"FirstName");
    customer.lastName = textMember(address, u"LastName");
    customer.phone = textMember(address, u"PhoneNumber");
    wish.resellerId = textMember(body, u"AssociatedPartnerId");
    const QJsonValue gdap = member(body, u"enableGDAPByDefault");
    wish.asksForGdap = gdap.isBool();
    wish.wantsGdap = gdap.toBool();
    return wish;
}

std::optional<Answer> refuseMissing(const StoredCustomer &customer)
{
    const std::pair<const QString &, QString> required[] = {
        {customer.domain, u"CompanyProfile.Domain"_s},
        {customer.name, u"BillingProfile.CompanyName"_s},
        {customer.email, u"BillingProfile.Email"_s},
        {customer.culture, u"BillingProfile.Culture"_s},
        {customer.language, u"BillingProfile.Language"_s},
        {customer.country, u"BillingProfile.DefaultAddress.Country"_s},
        {customer.city, u"BillingProfile.DefaultAddress.City"_s},
        {customer.line1, u"BillingProfile.DefaultAddress.AddressLine1"_s},
        {customer.firstName, u"BillingProfile.DefaultAddress.FirstName"_s},
        {customer.lastName, u"BillingProfile.DefaultAddress.LastName"_s},
    };
    for (const auto &[value, name] : required)
        if (value.isEmpty())
            return invalidProperty(name);
    return std::nullopt;
}

/// 600002, 600049, 600050, 600051: the registration number and the telephone that goes with it.
std::optional<Answer> refuseRegistration(const StoredCustomer &customer, const Country &country)
{
    if (!country.isRegistrationRequired) {
        if (customer.registration.isEmpty())
            return std::nullopt;
        return refusal(400, 600002, u"Organization registration ID value isn't supported."_s);
    }
    if (customer.registration.isEmpty())
        return refusal(400, 600049, u"Organization registration ID information is missing."_s);
    if (!QRegularExpression(country.registrationPattern).match(customer.registration).hasMatch())
        return refusal(400, 600050,
            u"Organization registration ID information is invalid and should be of the format %1."_s.arg(
                country.registrationPattern));
    if (customer.phone.isEmpty())
        return refusal(400, 600051, u"Customer phone number is missing."_s);
    return std::nullopt;
}

std::optional<Answer> refuseAddress(const StoredCustomer &customer, const Country &country)
{
    static const QRegularExpression mail(u"^[^@\\s]+@[^@\\s]+\\.[^@\\s.]{2,}$"_s);
    static const QRegularExpression domain(
        u"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9-]+)+$"_s, QRegularExpression::CaseInsensitiveOption);
    if (!domain.match(customer.domain).hasMatch())
        return invalidProperty(u"CompanyProfile.Domain"_s);
    if (!mail.match(customer.email).hasMatch())
        return refusal(400, 27002, u"NotificationEmailAddress: %1 is invalid"_s.arg(customer.email));
    if (!customer.phone.isEmpty() && !QRegularExpression(phonePattern()).match(customer.phone).hasMatch())
        return invalidProperty(u"BillingProfile.DefaultAddress.PhoneNumber"_s);
    if (country.isStateRequired && !country.states.contains(customer.region.toUpper()))
        return invalidProperty(u"BillingProfile.DefaultAddress.State"_s);
    if (!country.postalCodePattern.isEmpty()
        && !QRegularExpression(country.postalCodePattern).match(customer.postalCode).hasMatch())
        return invalidProperty(u"BillingProfile.DefaultAddress.PostalCode"_s);
    return std::nullopt;
}

/// Whom the new customer belongs to: the reseller's row number, 0 for nobody (then it is our direct customer,
/// quirks.md 47), or why not.
struct Owner {
    qint64 reseller = 0;
    std::optional<Answer> refusal;
};

Owner ownerFor(Context &context, const QString &resellerId)
{
    Owner owner;
    if (resellerId.isEmpty())
        return owner;
    QSqlQuery &row = context.state.run(u"SELECT seq, state FROM reseller WHERE id = ?"_s, {resellerId});
    if (!isGuid(resellerId))
        owner.refusal = invalidProperty(u"AssociatedPartnerId"_s);
    else if (!row.next())
        owner.refusal = refusal(400, 800016, u"PartnerID isn't a valid Indirect Reseller"_s);
    else if (row.value(1).toString() != "Active"_L1)
        owner.refusal = refusal(400, 900154,
            u"The PLA ID (formerly MPN ID) is not linked to an active CSP indirect reseller tenant."_s);
    else
        owner.reseller = row.value(0).toLongLong();
    row.finish();
    return owner;
}

std::optional<Answer> refuseWish(Context &context, Wish *wish)
{
    StoredCustomer &customer = wish->customer;
    if (std::optional<Answer> missing = refuseMissing(customer))
        return missing;
    const std::optional<Country> country = findCountry(customer.country, context.options.edition);
    if (!country)
        return invalidProperty(u"BillingProfile.DefaultAddress.Country"_s);
    if (std::optional<Answer> refused = refuseRegistration(customer, *country))
        return refused;
    if (std::optional<Answer> refused = refuseAddress(customer, *country))
        return refused;
    customer.culture = cultureIn(*country, customer.culture);
    if (customer.culture.isEmpty())
        return invalidProperty(u"BillingProfile.Culture"_s);
    if (!country->languages().contains(customer.language, Qt::CaseInsensitive))
        return invalidProperty(u"BillingProfile.Language"_s);
    const QVariant taken = context.state.value(
        u"SELECT 1 FROM customer WHERE domain_folded = ?"_s, {customer.domain.toCaseFolded()});
    if (taken.isValid())
        return refusal(
            409, 3000, u"The domain specified during customer creation is already used by another tenant."_s);
    return std::nullopt;
}

QString firstPassword()
{
    // Letters that are hard to take for one another, a digit and a sign: what a person has to type over.
    static constexpr char kLetters[] = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ";
    QString password;
    for (int i = 0; i < 9; ++i)
        password += QLatin1Char(kLetters[QRandomGenerator::system()->bounded(int(sizeof kLetters) - 1)]);
    password += QString::number(QRandomGenerator::system()->bounded(10, 100));
    return password + QLatin1Char("*+-=;#"[QRandomGenerator::system()->bounded(6)]);
}

QByteArray createdBody(
    const StoredCustomer &customer, const Wish &wish, Edition edition, const QString &password)
{
    JsonObject company;
    company.add("tenantId", customer.id)
        .add("domain", customer.domain)
        .add("companyName", customer.name)
        .addUnlessEmpty("organizationRegistrationNumber", customer.registration)
        .add("links", selfLink(u"/customers/%1/profiles/company"_s.arg(customer.id)))
        .add("attributes", objectType("CustomerCompanyProfile"));
    JsonObject billing = billingProfile(customer);
    billing.add(
        "attributes", JsonObject().add("etag", customer.etag).add("objectType", "CustomerBillingProfile"));
    JsonObject credentials;
    credentials.add("userName", "admin").addUnlessEmpty("password", password);
    JsonObject body;
    body.add("id", customer.id)
        .add("commerceId", customer.commerceId)
        .add("companyProfile", company)
        .add("billingProfile", billing);
    if (edition == Edition::Y2023)
        body.add("enableGDAPByDefault", !wish.asksForGdap || wish.wantsGdap);
    return body.add("relationshipToPartner", customer.relationship)
        .add("allowDelegatedAccess", customer.isDelegated)
        .add("userCredentials", credentials)
        .addUnlessEmpty("associatedPartnerId", wish.resellerId.toLower())
        .add("attributes", objectType("Customer"))
        .text();
}

} // namespace

Answer createCustomer(Context &context, const Request &request)
{
    const std::optional<QJsonObject> body = jsonBody(request);
    if (!body)
        return invalidProperty(u"the body is not a JSON object"_s);
    Wish wish = readWish(*body);
    if (std::optional<Answer> refused = refuseWish(context, &wish))
        return *refused;
    const Owner owner = ownerFor(context, wish.resellerId);
    if (owner.refusal)
        return *owner.refusal;

    StoredCustomer &customer = wish.customer;
    customer.id = newGuid();
    customer.commerceId = owner.reseller != 0 ? customer.id : newGuid(); // quirks.md 27
    customer.billingId = newGuid();
    customer.etag = QString::number(static_cast<qint64>(QRandomGenerator::system()->generate64()));
    customer.relationship = u"reseller"_s;
    customer.isDelegated = true;
    const qint64 row = insertCustomer(context.state, customer);
    if (owner.reseller != 0)
        context.state.run(
            u"INSERT INTO customer_reseller(customer, reseller) VALUES(?, ?)"_s, {row, owner.reseller});
    Answer answer = success(createdBody(customer, wish, context.options.edition, firstPassword()), 201);
    answer.bodyToKeep = createdBody(customer, wish, context.options.edition, QString());
    return answer;
}

} // namespace tierdesk::sandbox
