// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/partnercenter/customercodec.h"

#include "models/partnercenter/addresscodec.h"
#include "models/partnercenter/listingcodec.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <memory>
#include <utility>

namespace tierdesk::partnercenter {
namespace {

bool isTextOrMissing(const JsonValue &value)
{
    return value.isMissing() || value.isText() || !value.text().isEmpty();
}

Item<Reseller> resellerFrom(const JsonValue &item)
{
    const auto id = ResellerId::tryParse(item["id"].text());
    if (!id)
        return unreadable("id: a tenant id");
    if (!isTextOrMissing(item["name"]))
        return unreadable("name: a text");
    Reseller reseller;
    reseller.id = *id;
    reseller.number = PartnerNumber(item.firstOf({"mpnId", "partnerId"}).text().trimmed());
    reseller.name = item["name"].text();
    reseller.country = item["location"].text().trimmed().toUpper();
    reseller.state = item["state"].text();
    return reseller;
}

/// Where an item of the listing says what.
struct CustomerMembers {
    CustomerId id;
    JsonValue name;
    JsonValue domain;
    JsonValue relationship;
};

// companyProfile.tenantId is not used: the documents print "<guid>" and other customers' ids there.
Item<CustomerMembers> membersOf(const JsonValue &item)
{
    const auto id = CustomerId::tryParse(QByteArrayView(item["id"].utf8()));
    if (!id)
        return unreadable("id: a tenant id");
    const JsonValue profile = item["companyProfile"];
    if (!profile.isMissing() && !profile.isObject())
        return unreadable("companyProfile: an object");
    JsonValue name = profile["companyName"];
    if (name.isMissing())
        name = item["billingProfile"]["companyName"]; // POST may leave it out of the company profile
    const JsonValue domain = profile["domain"];
    if (!isTextOrMissing(name) || !isTextOrMissing(domain))
        return unreadable("companyProfile.companyName and domain: texts");
    return CustomerMembers {*id, name, domain, item["relationshipToPartner"]};
}

Item<Customer> customerFrom(const JsonValue &item)
{
    return membersOf(item).map([](const CustomerMembers &members) {
        return Customer {members.id, members.name.text(), members.domain.text(), members.relationship.text()};
    });
}

Item<ListedCustomer> listedCustomerFrom(const JsonValue &item)
{
    return membersOf(item).map([](const CustomerMembers &members) {
        return ListedCustomer {
            members.id, members.name.utf8(), members.domain.utf8(), members.relationship.utf8()};
    });
}

// The billing profile has the contact and the state; the company profile prints the state as "region" and is
// left out without delegated privileges (quirks.md 53 and 58). What one lacks, the other fills.
Address customerAddress(const JsonValue &item)
{
    Address address = addressFrom(item["billingProfile"]["defaultAddress"]);
    const Address company = addressFrom(item["companyProfile"]["address"]);
    const auto fill = [](QString &to, const QString &from) {
        if (to.isEmpty())
            to = from;
    };
    fill(address.country, company.country);
    fill(address.region, company.region);
    fill(address.city, company.city);
    fill(address.state, company.state);
    fill(address.line1, company.line1);
    if (address.line1 == company.line1)
        fill(address.line2, company.line2);
    fill(address.postalCode, company.postalCode);
    fill(address.firstName, company.firstName);
    fill(address.lastName, company.lastName);
    fill(address.phoneNumber, company.phoneNumber);
    const JsonValue billing = item["billingProfile"];
    fill(address.firstName, billing["firstName"].text());
    fill(address.lastName, billing["lastName"].text());
    return address;
}

Item<CustomerDetails> detailsFrom(const JsonValue &item)
{
    Item<Customer> customer = customerFrom(item);
    if (!customer)
        return tl::unexpected<QString>(customer.error());
    const JsonValue billing = item["billingProfile"];
    const JsonValue company = item["companyProfile"];
    CustomerDetails details;
    details.customer = std::move(*customer);
    details.registrationNumber = company["organizationRegistrationNumber"].text();
    details.email = billing["email"].isMissing() ? company["email"].text() : billing["email"].text();
    details.culture = billing["culture"].text();
    details.language = billing["language"].text();
    details.address = customerAddress(item);
    const QList<JsonValue> domains = item["customDomains"].elements();
    for (const JsonValue &domain : domains)
        details.customDomains.append(domain.text());
    details.customDomains.removeAll(QString());
    details.allowsDelegatedAccess = item["allowDelegatedAccess"].flag();
    details.associatedReseller = ResellerId::tryParse(item["associatedPartnerId"].text());
    return details;
}

Item<CreatedCustomer> createdFrom(const JsonValue &item)
{
    Item<CustomerDetails> details = detailsFrom(item);
    if (!details)
        return tl::unexpected<QString>(details.error());
    CreatedCustomer created;
    created.details = std::move(*details);
    const JsonValue credentials = item["userCredentials"];
    created.userName = credentials["userName"].text();
    created.password = credentials["password"].text();
    if (!created.userName.isEmpty() && !created.userName.contains(u'@'))
        created.userName += u'@' + created.details.customer.domain;
    return created;
}

} // namespace

Result<Listing<Reseller>> readResellers(const QByteArray &body)
{
    return readListing<Reseller>(body, resellerFrom);
}

Result<Listing<Customer>> readCustomers(const QByteArray &body)
{
    return readListing<Customer>(body, customerFrom);
}

Result<Listing<ListedCustomer>> readCustomerPage(const QByteArray &body)
{
    Result<JsonDocument> document = JsonDocument::parse(body);
    if (!document)
        return failure(document.error());
    const auto kept = std::make_shared<const JsonDocument>(std::move(*document));
    auto page = listingFrom<ListedCustomer>(kept->root(), listedCustomerFrom);
    if (page)
        page->answer = kept;
    return page;
}

Result<CustomerDetails> readCustomer(const QByteArray &body)
{
    return readObject<CustomerDetails>(body, detailsFrom);
}

Result<CreatedCustomer> readCreatedCustomer(const QByteArray &body)
{
    return readObject<CreatedCustomer>(body, createdFrom);
}

QByteArray writeNewCustomer(const NewCustomer &customer)
{
    // Sent for a country that does not know it, the number is an error (quirks.md 51): only when given.
    QJsonObject company {{QStringLiteral("Domain"), customer.domain()}};
    if (const QString number = customer.registrationNumber.trimmed(); !number.isEmpty())
        company.insert(QStringLiteral("OrganizationRegistrationNumber"), number);
    const QJsonObject billing {
        {QStringLiteral("Email"), customer.email},
        {QStringLiteral("Culture"), customer.culture},
        {QStringLiteral("Language"), customer.language},
        {QStringLiteral("CompanyName"), customer.companyName},
        {QStringLiteral("DefaultAddress"), writeAddress(customer.address, AddressParts::WithContact)},
    };
    const QJsonObject body {
        {QStringLiteral("CompanyProfile"), company},
        {QStringLiteral("BillingProfile"), billing},
        {QStringLiteral("RelationshipToPartner"), QStringLiteral("none")},
        {QStringLiteral("AssociatedPartnerId"), customer.reseller.id.toString()},
    };
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

} // namespace tierdesk::partnercenter
