// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sandbox/seed.h"

#include "models/sandbox/customers.h"
#include "models/sandbox/subscriptions.h"

#include <QCryptographicHash>
#include <QTimeZone>
#include <QUuid>

#include <iterator>

namespace tierdesk::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kFirstUpMpn = "4847383";
constexpr auto kCustomerTemplate = "117a77b0-9360-443b-8795-c6dedc750cf9";
constexpr auto kCloudTemplate = "998b88de-aa99-4388-a42c-1b3517d49490";

struct DocumentedCustomer {
    const char *id;
    const char *name;
    const char *domain;
    const char *reseller; ///< MPN id; "" = our own direct customer
    bool hasAccepted;
};

// The ids that the documented requests use. Names where the documents print one; the rest are ours.
constexpr DocumentedCustomer kCustomers[] = {
    {"b44bb1fb-c595-45b0-9e09-d657365580bf", "Proseware", "proseware.onmicrosoft.com", "4847433", true},
    {"45c44870-ef77-4fdd-b6fe-3dacb075cff2", "Trey Research", "treyresearch.onmicrosoft.com", "4847433",
        true},
    {"eebd1b55-5360-4438-a11d-5c06918c3014", "Alpine Ski House", "abcdefgh1234.ccsctp.net", "4847433", true},
    {"c5757d70-06f3-4f23-8367-5a9e55019f94", "Contoso190", "contoso190.onmicrosoft.com", "", true},
    {"7b26b357-9ca3-48b8-a58e-4febe2662a5d", "Contoso", "ContosoCorpCo.onmicrosoft.com", "", true},
    {"bfbd6ef0-311f-47ec-bbd7-0fcb7846661b", "Contoso", "contosocorpdemo.onmicrosoft.com", "", true},
    {"53eb21cb-6b2d-4ee5-9e92-27dfc927e93c", "FourthCoffee137", "FourthCoffee137.onmicrosoft.com",
        kFirstUpMpn, true},
    {"3dfe847b-cad9-4fc1-86d3-cf16c2790087", "Wingtip Toys1254789149",
        "WingtipToys1254789149.onmicrosoft.com", kFirstUpMpn, true},
    {"c501c3c4-d776-40ef-9ecf-9cefb59442c1", "Adventure Works", "adventureworks.onmicrosoft.com", kFirstUpMpn,
        true},
    {"14876998-c0dc-46e6-9d0c-65a57a6c32ec", "Coho Vineyard", "cohovineyard.onmicrosoft.com", "4847433",
        true},
    {"4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04", "Fabrikam Residences", "fabrikamresidences.onmicrosoft.com",
        kFirstUpMpn, true},
    {"d6bf25b7-e0a8-4f2d-a31b-97b55cfc774d", "Margie's Travel", "margiestravel.onmicrosoft.com", "4847433",
        true},
    {"932c4101-dc08-461b-b4c1-75d80e905775", "Munson's Pickles", "munsons.onmicrosoft.com", "4847433", true},
    {"18ac2950-8ea9-4dfc-92a4-ff4d4cd57796", "Bellows College", "bellowscollege.onmicrosoft.com", "4847433",
        true},
    {"b0d70a69-4c42-4b27-b17b-91a835d8686a", "Lamna Healthcare", "lamnahealthcare.onmicrosoft.com", "4847433",
        true},
    {"65543400-f8b0-4783-8530-6d35ab8c6801", "Tailwind Traders", "tailwindtraders.onmicrosoft.com", "4847433",
        true},
    {"d8202a51-69f9-4228-b900-d0e081af17d7", "Woodgrove Bank", "woodgrovebank.onmicrosoft.com", "4847433",
        true},
    {"76906668-27fc-4f5b-a35c-75a9823e13af", "School of Fine Art", "fineartschool.onmicrosoft.com", "4847433",
        false},
};

static_assert(std::size(kCustomers) == kDocumentedCustomers);

/// An id that is not documented but must be the same in every state.
QString derivedGuid(const QString &text)
{
    return QUuid::createUuidV5(QUuid(), text).toString(QUuid::WithoutBraces);
}

QString derivedEtag(const QString &text)
{
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha1);
    return QString::number(hash.left(8).toHex().toULongLong(nullptr, 16) >> 1).prepend(u'-');
}

qint64 addCustomer(State &state, const DocumentedCustomer &documented)
{
    StoredCustomer customer;
    customer.id = QString::fromLatin1(documented.id);
    customer.commerceId = derivedGuid(customer.id + "commerce"_L1);
    customer.name = QString::fromLatin1(documented.name);
    customer.domain = QString::fromLatin1(documented.domain);
    customer.country = u"US"_s;
    customer.relationship = u"reseller"_s;
    customer.isDelegated = true;
    customer.billingId = derivedGuid(customer.id + "billing"_L1);
    customer.etag = derivedEtag(customer.id);
    customer.email = u"office@"_s + customer.domain.toLower();
    customer.culture = u"en-US"_s;
    customer.language = u"en"_s;
    customer.firstName = u"Robin"_s;
    customer.lastName = u"Counts"_s;
    customer.line1 = u"12 Lake Road"_s;
    customer.city = u"Redmond"_s;
    customer.region = u"WA"_s;
    customer.postalCode = u"98052"_s;
    customer.phone = u"4255550100"_s;
    customer.isDirectlySigned = documented.hasAccepted;
    const qint64 row = insertCustomer(state, customer);
    if (qstrlen(documented.reseller) > 0)
        state.run(u"INSERT INTO customer_reseller(customer, reseller)"
                  " SELECT ?, seq FROM reseller WHERE mpn_id = ?"_s,
            {row, QString::fromLatin1(documented.reseller)});
    return row;
}

qint64 rowOf(State &state, const char *customer)
{
    return state.value(u"SELECT seq FROM customer WHERE id = ?"_s, {QString::fromLatin1(customer)})
        .toLongLong();
}

StoredSubscription legacySubscription(
    State &state, const char *customer, const char *id, const QDateTime &started)
{
    StoredSubscription subscription;
    subscription.customer = rowOf(state, customer);
    subscription.id = QString::fromLatin1(id);
    subscription.kind = StoredSubscription::Kind::Legacy;
    subscription.unit = u"Licenses"_s;
    subscription.created = started;
    subscription.started = started;
    subscription.ends = started.addYears(1);
    subscription.status = u"active"_s;
    subscription.billingType = u"license"_s;
    subscription.billingCycle = u"monthly"_s;
    return subscription;
}

void addLegacySubscriptions(State &state, const QDateTime &now)
{
    const QDateTime started = now.addDays(-90);
    StoredSubscription azure =
        legacySubscription(state, kCustomers[10].id, "A356AC8C-E310-44F4-BF85-C7F29044AF99", started);
    azure.kind = StoredSubscription::Kind::Azure;
    azure.entitlementId = u"42226ED6-070A-4E0F-B80C-4CDFB3E97AA7"_s;
    azure.offerId = u"MS-AZR-0145P"_s;
    azure.offerName = azure.friendlyName = u"Microsoft Azure"_s;
    azure.unit = u"Usage-based"_s;
    azure.ends =
        QDateTime(QDate(9999, 12, 10), QTime(0, 0), QTimeZone::utc()); // "far, far away" (quirks.md 35)
    azure.isAutoRenewing = false;
    azure.billingType = u"usage"_s;
    azure.orderId = u"B23FDEDD-D6BD-415A-8B71-3624C81C9644"_s;
    azure.version = 2;
    insertSubscription(state, azure);

    StoredSubscription base =
        legacySubscription(state, kCustomers[10].id, "1C2B75C1-74A5-472A-A729-7F8CEFC477F9", started);
    base.offerId = u"91FD106F-4B2C-4938-95AC-F54F74E9A239"_s;
    base.offerName = base.friendlyName = u"Office 365 Enterprise E1"_s;
    base.quantity = 5;
    base.orderId = u"CF3B0E37-BE0B-4CDD-B584-D1A97D98A922"_s;
    insertSubscription(state, base);

    StoredSubscription addon =
        legacySubscription(state, kCustomers[10].id, "968BA1CF-C146-4ADF-A300-308DCF718EEE", started);
    addon.offerId = u"2828BE95-46BA-4F91-B2FD-0BEF192ECF60"_s;
    addon.offerName = addon.friendlyName = u"Exchange Online Archiving for Exchange Online"_s;
    addon.quantity = 2;
    addon.parentId = base.id;
    addon.orderId = base.orderId;
    insertSubscription(state, addon);

    StoredSubscription ofReseller =
        legacySubscription(state, kCustomers[8].id, "42226ED6-070A-4E0F-B80C-4CDFB3E97AA7", started);
    ofReseller.offerId = u"DB2E705F-B82A-4024-A3D5-D88E12F2DB35"_s;
    ofReseller.offerName = ofReseller.friendlyName = u"Intune Device"_s;
    ofReseller.quantity = 5;
    ofReseller.partnerId = QString::fromLatin1(kFirstUpMpn);
    ofReseller.orderId = u"3EDDCAC6-63B2-4C40-B0B6-F47E18301492"_s;
    insertSubscription(state, ofReseller);

    StoredSubscription listed =
        legacySubscription(state, kCustomers[2].id, "83ef9d05-4169-4ef9-9657-0e86b1eab1de", started);
    listed.entitlementId = u"a356ac8c-e310-44f4-bf85-C7f29044af99"_s;
    listed.offerId = u"0CCA44D6-68E9-4762-94EE-31ECE98783B9"_s;
    listed.offerName = listed.friendlyName = u"Azure Active Directory Basic"_s;
    listed.unit = u"none"_s;
    listed.isAutoRenewing = false;
    listed.billingType = u"none"_s;
    listed.orderId = u"6183db3d-6318-4e52-877e-25806e4971be"_s;
    insertSubscription(state, listed);
}

void addNewCommerceSubscriptions(State &state, const QDateTime &now)
{
    StoredSubscription expired;
    expired.customer = rowOf(state, kCustomers[16].id);
    expired.id = u"a4c1340d-6911-4758-bba3-0c4c6007d161"_s;
    expired.offerId = u"CFQ7TTC0LH18:0001:CFQ7TTC0K971"_s;
    expired.offerName = expired.friendlyName = u"Microsoft 365 Business Basic"_s;
    expired.quantity = 15;
    expired.unit = u"Licenses"_s;
    expired.created = expired.started = now.addDays(-380);
    expired.ends = now.addDays(-16);
    expired.status = u"expired"_s;
    expired.isAutoRenewing = false;
    expired.billingType = u"license"_s;
    expired.billingCycle = u"monthly"_s;
    expired.term = u"P1Y"_s;
    expired.orderId = u"34b37d7340cc"_s;
    insertSubscription(state, expired);

    StoredSubscription active = expired;
    active.customer = rowOf(state, kCustomers[17].id);
    active.id = u"4BF546B2-8998-4838-BEE2-5F1BBE65A04F"_s;
    active.offerId = u"CFQ7TTC0LDPB:0001:CFQ7TTC0K0BP"_s;
    active.offerName = active.friendlyName = u"Microsoft 365 Business Standard"_s;
    active.quantity = 2;
    active.created = active.started = now.addDays(-200);
    active.ends = now.addDays(164);
    active.status = u"active"_s;
    active.isAutoRenewing = true;
    active.orderId = u"7c11d8f0a2be"_s;
    insertSubscription(state, active);
}

void addAgreements(State &state, const QDateTime &now)
{
    const qint64 customer = rowOf(state, kCustomers[9].id);
    const std::pair<const char *, const char *> recorded[] = {
        {kCustomerTemplate, "MicrosoftCustomerAgreement"}, {kCustomerTemplate, "MicrosoftCustomerAgreement"},
        {kCloudTemplate, "MicrosoftCloudAgreement"}, {kCloudTemplate, "MicrosoftCloudAgreement"}};
    int days = 700;
    for (const auto &[id, type] : recorded) {
        state.run(
            u"INSERT INTO agreement(customer, template_id, type, first_name, last_name, email, phone, agreed,"
            " user_id) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {customer, QString::fromLatin1(id), QString::fromLatin1(type), u"Robin"_s, u"Counts"_s,
                u"robin%1@cohovineyard.onmicrosoft.com"_s.arg(days), u"4255550100"_s,
                storedTime(now.date().addDays(-days).startOfDay(QTimeZone::utc())), state.fact(u"userId"_s)});
        days -= 100;
    }
}

void addOrder(State &state, const QDateTime &now)
{
    const QString created = storedTime(now.addDays(-250));
    state.run(
        u"INSERT INTO \"order\"(id, alternate_id, customer, cart_id, order_group, billing_cycle, currency,"
        " created, completes) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {u"YxH1q4KScfvfkJQjgRI8QY1DznnUWZTH1"_s, u"64144d300bde"_s, rowOf(state, kCustomers[14].id),
            QString(), u"0"_s, u"one_time"_s, u"USD"_s, created, created});
    state.run(
        u"INSERT INTO order_line(order_seq, number, offer_id, friendly_name, quantity, term, partner_id,"
        " subscription_id) VALUES(?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {state.lastInsertedRow(), 0, u"DZH318Z0BQ4Z:002L:DZH318Z0CMNP"_s,
            u"Reserved VM Instance, NC12, AU East, 1 Year"_s, 1, u"P1Y"_s, QString(), QString()});
}

} // namespace

void addDocumentedResellers(State &state)
{
    const QString sql = u"INSERT INTO reseller(id, name, state, mpn_id, country) VALUES(?, ?, ?, ?, ?)"_s;
    state.run(sql,
        {u"484e548c-f5f3-4528-93a9-c16c6373cb59"_s, u"First Up Consultants"_s, u"Active"_s,
            QString::fromLatin1(kFirstUpMpn), u"US"_s});
    state.run(
        sql, {u"b01b1487-b36e-4e6d-9b5e-0b58974c4b28"_s, u"ReleCloud"_s, u"Active"_s, u"4847433"_s, u"BR"_s});
}

void addDocumentedCustomers(State &state, const QDateTime &now)
{
    for (const DocumentedCustomer &customer : kCustomers)
        addCustomer(state, customer);
    addAgreements(state, now);
    addOrder(state, now);
}

void addDocumentedSubscriptions(State &state, const QDateTime &now)
{
    addLegacySubscriptions(state, now);
    addNewCommerceSubscriptions(state, now);
}

} // namespace tierdesk::sandbox
