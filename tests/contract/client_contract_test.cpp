// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every documented response of an operation that Tierdesk calls is read, in both editions, and each field
// that Tierdesk shows is compared with the document itself, read a second time by QJsonDocument.
#include "tests/contract/documentedsamples.h"
#include "tests/models/partnercenter/readers.h"
#include "tests/models/partnercenter/scriptedserver.h"
#include "tests/support/wait.h"

#include "models/partnercenter/addresscodec.h"
#include "models/partnercenter/agreementcodec.h"
#include "models/partnercenter/catalogcodec.h"
#include "models/partnercenter/customercodec.h"
#include "models/partnercenter/errorcodec.h"
#include "models/partnercenter/httpclient.h"
#include "models/partnercenter/ordercodec.h"
#include "models/partnercenter/subscriptioncodec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace tierdesk;
using namespace tierdesk::partnercenter;
using namespace tierdesk::test;
using namespace Qt::StringLiterals;

namespace {

/// How a value on the wire becomes what is shown.
enum class As { Text, Plain, Upper, Lower, Count, Time, Flag, Words, LinkTail };

struct ShownField {
    const char *path; ///< in the item; alternatives by '|'
    As as;
    QString shown;
};
using Shown = QList<ShownField>;

QString shownTime(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss"_s) : QString();
}

QString shownFlag(std::optional<bool> flag)
{
    return flag ? (*flag ? u"true"_s : u"false"_s) : QString();
}

QString wireText(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 17) : value.toString();
}

QString wireTime(const QString &text)
{
    QString packed = text;
    packed.remove(u' ');
    static const QRegularExpression fraction(u"\\.\\d+"_s);
    packed.remove(fraction);
    if (packed.left(4).toInt() <= 1 || packed.left(4).toInt() > 2200)
        return {};
    const bool hasZone = packed.endsWith(u'Z') || packed.mid(19).contains(u':');
    return shownTime(QDateTime::fromString(hasZone ? packed : packed + u'Z', Qt::ISODate));
}

QString wireWords(const QJsonValue &value)
{
    QStringList words;
    const QJsonArray array = value.isObject() ? memberAt(value, u"value"_s).toArray() : value.toArray();
    for (const QJsonValue &word : array)
        words.append(wireText(word));
    return words.join(u'|');
}

QString expectedOf(const QJsonValue &item, const ShownField &field)
{
    const QJsonValue value = memberAt(item, QString::fromLatin1(field.path));
    switch (field.as) {
    case As::Text:
    case As::Plain:
        return wireText(value).replace(u"&#39;"_s, u"'"_s);
    case As::Upper:
        return wireText(value).toUpper();
    case As::Lower:
        return wireText(value).toLower();
    case As::Count:
        return QString::number(wireText(value).toLongLong());
    case As::Time:
        return wireTime(value.toString());
    case As::Flag:
        return value.isBool() ? shownFlag(value.toBool()) : QString();
    case As::Words:
        return wireWords(value);
    case As::LinkTail:
        return wireText(value).section(u'?', 0, 0).section(u'/', -1);
    }
    return {};
}

void checkFields(const QJsonValue &item, const Shown &fields)
{
    for (const ShownField &field : fields) {
        CAPTURE(field.path);
        CHECK(field.shown == expectedOf(item, field));
    }
}

QJsonValue parsed(const QByteArray &body)
{
    const QByteArray bare = body.startsWith("\xEF\xBB\xBF") ? body.mid(3) : body;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bare, &error);
    REQUIRE(error.error == QJsonParseError::NoError);
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

QJsonArray rawItems(const QByteArray &body)
{
    const QJsonValue root = parsed(body);
    if (root.isArray())
        return root.toArray();
    const QJsonValue items = memberAt(root, u"items|value"_s);
    return items.isArray() ? items.toArray() : QJsonArray {root};
}

Shown shownOf(const Reseller &reseller)
{
    return {{"id", As::Lower, reseller.id.toString()}, {"name", As::Text, reseller.name},
        {"mpnId", As::Text, reseller.number.toString()}, {"location", As::Upper, reseller.country},
        {"state", As::Text, reseller.state}};
}

Shown shownOf(const Customer &customer)
{
    return {{"id", As::Lower, customer.id.toString()},
        {"companyProfile.companyName|billingProfile.companyName", As::Text, customer.companyName},
        {"companyProfile.domain", As::Text, customer.domain},
        {"relationshipToPartner", As::Text, customer.relationship}};
}

Shown shownOf(const CustomerDetails &details)
{
    const Address &address = details.address;
    return shownOf(details.customer)
        + Shown {{"companyProfile.organizationRegistrationNumber", As::Text, details.registrationNumber},
            {"billingProfile.email|companyProfile.email", As::Text, details.email},
            {"billingProfile.culture", As::Text, details.culture},
            {"billingProfile.language", As::Text, details.language},
            {"billingProfile.defaultAddress.country|companyProfile.address.country", As::Upper,
                address.country},
            {"billingProfile.defaultAddress.region|companyProfile.address.region", As::Text, address.region},
            {"billingProfile.defaultAddress.city|companyProfile.address.city", As::Text, address.city},
            {"billingProfile.defaultAddress.state", As::Text, address.state},
            {"billingProfile.defaultAddress.addressLine1|companyProfile.address.addressLine1", As::Text,
                address.line1},
            {"billingProfile.defaultAddress.addressLine2", As::Text, address.line2},
            {"billingProfile.defaultAddress.postalCode|companyProfile.address.postalCode", As::Text,
                address.postalCode},
            {"billingProfile.defaultAddress.firstName|billingProfile.firstName", As::Text, address.firstName},
            {"billingProfile.defaultAddress.lastName|billingProfile.lastName", As::Text, address.lastName},
            {"billingProfile.defaultAddress.phoneNumber|companyProfile.address.phoneNumber", As::Text,
                address.phoneNumber},
            {"customDomains", As::Words, details.customDomains.join(u'|')},
            {"allowDelegatedAccess", As::Flag, shownFlag(details.allowsDelegatedAccess)},
            {"associatedPartnerId", As::Lower,
                details.associatedReseller ? details.associatedReseller->toString() : QString()}};
}

Shown shownOf(const CreatedCustomer &created)
{
    return shownOf(created.details)
        + Shown {{"userCredentials.userName", As::Text, created.userName.section(u'@', 0, 0)},
            {"userCredentials.password", As::Text, created.password}};
}

Shown shownOf(const Subscription &subscription)
{
    return {{"id", As::Text, subscription.id.toString()},
        {"friendlyName|offerName", As::Text, subscription.name},
        {"offerName", As::Text, subscription.offerName},
        {"offerId|links.offer.uri", As::LinkTail, subscription.offerId},
        {"orderId", As::Text, subscription.order.toString()},
        {"parentSubscriptionId", As::Text, subscription.parent.toString()},
        {"quantity", As::Count, QString::number(subscription.quantity)},
        {"unitType", As::Text, subscription.unitType}, {"status", As::Text, subscription.statusWord},
        {"termDuration", As::Text, subscription.term}, {"billingCycle", As::Text, subscription.billingCycle},
        {"autoRenewEnabled", As::Flag, shownFlag(subscription.autoRenews)},
        {"effectiveStartDate", As::Time, shownTime(subscription.starts)},
        {"commitmentEndDateTime|commitmentEndDate", As::Time, shownTime(subscription.commitmentEnds)},
        {"cancellationAllowedUntilDate|refundOptions.0.expiresAt", As::Time,
            shownTime(subscription.cancellableUntil)},
        {"partnerId", As::Text, subscription.reseller.toString()},
        {"productType.id", As::Text, subscription.productType},
        {"attributes.etag", As::Text, subscription.etag}};
}

Shown shownOfOverview(const Subscription &subscription)
{
    return {{"id", As::Text, subscription.id.toString()},
        {"customerTenantId", As::Lower, subscription.customer.toString()},
        {"friendlyName|productName", As::Text, subscription.name},
        {"productName", As::Text, subscription.offerName}, {"status", As::Text, subscription.statusWord},
        {"licenseCount", As::Count, QString::number(subscription.quantity)},
        {"autoRenewEnabled", As::Flag, shownFlag(subscription.autoRenews)},
        {"effectiveStartDate", As::Time, shownTime(subscription.starts)},
        {"commitmentEndDate", As::Time, shownTime(subscription.commitmentEnds)},
        {"billingCycleName", As::Text, subscription.billingCycle}};
}

Shown shownOf(const AgreementTemplate &agreement)
{
    return {{"templateId", As::Text, agreement.id.toString()}, {"agreementType", As::Text, agreement.type},
        {"agreementLink", As::Text, agreement.link},
        {"versionRank", As::Count, QString::number(agreement.versionRank)}};
}

Shown shownOf(const RecordedAgreement &agreement)
{
    return {{"templateId", As::Text, agreement.templateId.toString()}, {"type", As::Text, agreement.type},
        {"dateAgreed", As::Time, shownTime(agreement.agreedAt)},
        {"primaryContact.firstName", As::Text, agreement.acceptance.firstName},
        {"primaryContact.lastName", As::Text, agreement.acceptance.lastName},
        {"primaryContact.email", As::Text, agreement.acceptance.email},
        {"primaryContact.phoneNumber", As::Text, agreement.acceptance.phoneNumber}};
}

Shown shownOf(const Product &product)
{
    return {{"id", As::Text, product.id.toString()}, {"title", As::Text, product.title},
        {"description", As::Plain, product.description},
        {"productType.displayName|productType.id", As::Text, product.type}};
}

Shown shownOf(const Sku &sku)
{
    return {{"id", As::Text, sku.id.toString()}, {"productId", As::Text, sku.product.toString()},
        {"title", As::Text, sku.title}, {"description", As::Plain, sku.description},
        {"minimumQuantity", As::Count, QString::number(sku.minimumQuantity)},
        {"maximumQuantity", As::Count, QString::number(sku.maximumQuantity)},
        {"supportedBillingCycles", As::Words, sku.billingCycles.join(u'|')}};
}

Shown shownOf(const Availability &availability)
{
    const OfferedTerm term = availability.terms.value(0);
    return {{"id", As::Text, availability.id}, {"productId", As::Text, availability.product.toString()},
        {"skuId", As::Text, availability.sku.toString()},
        {"catalogItemId", As::Text, availability.catalogItem.toString()},
        {"defaultCurrency.code", As::Text, availability.currency},
        {"segment", As::Text, availability.segment}, {"terms.0.duration", As::Text, term.duration},
        {"terms.0.billingCycle", As::Lower, term.billingCycle},
        {"terms.0.description", As::Plain, term.description},
        {"isPurchasable", As::Flag, shownFlag(availability.isPurchasable)}};
}

Shown shownOf(const Order &order)
{
    Shown shown {{"id", As::Text, order.id.toString()}, {"status", As::Text, order.status},
        {"creationDate", As::Time, shownTime(order.created)}};
    return shown;
}

Shown shownOf(const OrderLine &line)
{
    return {{"lineItemNumber", As::Count, QString::number(line.number)}, {"offerId", As::Text, line.offerId},
        {"friendlyName", As::Text, line.friendlyName},
        {"quantity", As::Count, QString::number(line.quantity)},
        {"subscriptionId", As::Text, line.subscription.toString()},
        {"partnerIdOnRecord", As::Text, line.reseller.toString()}};
}

void checkOrder(const QJsonValue &raw, const Order &order)
{
    checkFields(raw, shownOf(order));
    const QJsonArray lines = memberAt(raw, u"lineItems"_s).toArray();
    REQUIRE(order.lines.size() == lines.size());
    for (qsizetype i = 0; i < lines.size(); ++i)
        checkFields(lines[i], shownOf(order.lines[i]));
}

template <typename T, typename Show>
void checkListing(const DocumentedSample &sample, const Result<Listing<T>> &listing, Show show)
{
    REQUIRE(listing.has_value());
    for (const UnreadableItem &item : listing->unreadable)
        FAIL_CHECK(item.reason.toStdString());
    const QJsonArray raw = rawItems(sample.body);
    REQUIRE(listing->items.size() == raw.size());
    for (qsizetype i = 0; i < raw.size(); ++i)
        checkFields(raw[i], show(listing->items[i]));
}

template <typename T> void checkObject(const DocumentedSample &sample, const Result<T> &value)
{
    REQUIRE(value.has_value());
    checkFields(rawItems(sample.body).first(), shownOf(*value));
}

const auto kShow = [](const auto &item) { return shownOf(item); };
const CustomerId kCustomer = *CustomerId::tryParse(u"5b1f0c1e-9a44-4f0e-8a53-1d7f3a2c0001");

void checkResellers(const DocumentedSample &s)
{
    checkListing(s, readResellers(s.body), kShow);
}
void checkCustomers(const DocumentedSample &s)
{
    checkListing(s, readCustomers(s.body), kShow);
}
void checkCustomer(const DocumentedSample &s)
{
    checkObject(s, readCustomer(s.body));
}
void checkCreated(const DocumentedSample &s)
{
    checkObject(s, readCreatedCustomer(s.body));
}
void checkSubscription(const DocumentedSample &s)
{
    checkObject(s, readSubscription(s.body, kCustomer));
}
void checkAgreement(const DocumentedSample &s)
{
    checkObject(s, readAgreement(s.body));
}
void checkProducts(const DocumentedSample &s)
{
    checkListing(s, readProducts(s.body), kShow);
}
void checkSkus(const DocumentedSample &s)
{
    checkListing(s, readSkus(s.body, {}), kShow);
}

void checkSubscriptions(const DocumentedSample &s)
{
    checkListing(s, readSubscriptions(s.body, kCustomer), kShow);
}

void checkAvailabilities(const DocumentedSample &s)
{
    // "…-by-customer" prints the answer of the SKU listing: nothing in it may become an offer.
    if (memberAt(rawItems(s.body).first(), u"skuId|catalogItemId"_s).isUndefined()) {
        const auto listing = readAvailabilities(s.body, {}, {});
        REQUIRE(listing.has_value());
        CHECK(listing->items.isEmpty());
        CHECK(listing->unreadable.size() == rawItems(s.body).size());
        return;
    }
    checkListing(s, readAvailabilities(s.body, {}, {}), kShow);
}

void checkOverview(const DocumentedSample &s)
{
    const Result<OverviewPage> page = readSubscriptionOverview(s.body);
    REQUIRE(page.has_value());
    checkListing(s, Result<Listing<Subscription>>(page->listing), shownOfOverview);
}

void checkTemplates(const DocumentedSample &s)
{
    const Result<QList<AgreementTemplate>> templates = readAgreementTemplates(s.body);
    REQUIRE(templates.has_value());
    qsizetype count = 0;
    const QJsonArray raw = rawItems(s.body);
    for (const QJsonValue &item : raw) {
        // The other type is the old Microsoft Cloud Agreement, which is never offered (quirks.md 61).
        if (memberAt(item, u"agreementType"_s).toString() != QLatin1String(kCustomerAgreement))
            continue;
        REQUIRE(count < templates->size());
        checkFields(item, shownOf((*templates)[count++]));
    }
    CHECK(count == templates->size());
}

void checkAgreements(const DocumentedSample &s)
{
    const Result<QList<RecordedAgreement>> agreements = readAgreements(s.body);
    REQUIRE(agreements.has_value());
    const QJsonArray raw = rawItems(s.body);
    REQUIRE(agreements->size() == raw.size());
    for (const QJsonValue &item : raw) {
        const QString time = wireTime(memberAt(item, u"dateAgreed"_s).toString());
        const auto found = std::find_if(agreements->begin(), agreements->end(),
            [&time](const auto &agreement) { return shownTime(agreement.agreedAt) == time; });
        REQUIRE(found != agreements->end());
        checkFields(item, shownOf(*found));
    }
}

void checkSigned(const DocumentedSample &s)
{
    CHECK(readIsSigned(s.body) == parsed(s.body).toObject()[u"isSigned"_s].toBool());
}

void checkRules(const DocumentedSample &s)
{
    const Result<CountryRules> rules = readCountryRules(s.body);
    REQUIRE(rules.has_value());
    const auto pattern = [](const QString &regex) {
        return QRegularExpression(regex).isValid() ? regex : QString();
    };
    const QJsonValue raw = parsed(s.body);
    CHECK(rules->postalCodePattern == pattern(memberAt(raw, u"postalCodeRegex"_s).toString()));
    CHECK(rules->phoneNumberPattern == pattern(memberAt(raw, u"phoneNumberRegex"_s).toString()));
    checkFields(raw,
        {{"iso2Code", As::Upper, rules->country},
            {"isStateRequired", As::Flag, shownFlag(rules->isStateRequired)},
            {"isPostalCodeRequired", As::Flag, shownFlag(rules->isPostalCodeRequired)},
            {"isCityRequired", As::Flag, shownFlag(rules->isCityRequired)},
            {"isRegistrationNumberSupported", As::Flag, shownFlag(rules->isRegistrationNumberSupported)},
            {"states", As::Words, rules->states.join(u'|')},
            {"supportedCultures", As::Words, rules->cultures.join(u'|')},
            {"supportedLanguages", As::Words, rules->languages.join(u'|')},
            {"countryCallingCodes", As::Words, rules->callingCodes.join(u'|')},
            {"defaultCulture", As::Text, rules->defaultCulture}});
}

void checkAddress(const DocumentedSample &s)
{
    if (s.status.startsWith(u'4')) {
        const std::optional<AddressCheck> refusal = readAddressRefusal(s.body);
        REQUIRE(refusal.has_value());
        const QJsonValue inner = parsed(memberAt(parsed(s.body), u"description"_s).toString().toUtf8());
        REQUIRE(refusal->suggestions.size() == 1);
        checkFields(inner,
            {{"reason", As::Plain, refusal->message},
                {"corrected_address.city", As::Text, refusal->suggestions[0].city},
                {"corrected_address.region", As::Text, refusal->suggestions[0].region},
                {"corrected_address.address_line1", As::Text, refusal->suggestions[0].line1},
                {"corrected_address.postal_code", As::Text, refusal->suggestions[0].postalCode}});
        return;
    }
    const Result<AddressCheck> check = readAddressCheck(s.body);
    REQUIRE(check.has_value());
    REQUIRE(check->suggestions.size() == 1);
    const Address &address = check->suggestions.first();
    checkFields(parsed(s.body),
        {{"validationMessage", As::Plain, check->message},
            {"suggestedAddresses.0.country", As::Text, address.country},
            {"suggestedAddresses.0.city", As::Text, address.city},
            {"suggestedAddresses.0.state", As::Text, address.state},
            {"suggestedAddresses.0.addressLine1", As::Text, address.line1},
            {"suggestedAddresses.0.postalCode", As::Text, address.postalCode}});
    CHECK((check->verdict == AddressCheck::Verdict::Accepted) == s.body.contains("VerifiedShippable"));
}

void checkCart(const DocumentedSample &s)
{
    const Result<Cart> cart = readCart(s.body);
    REQUIRE(cart.has_value());
    const QJsonValue raw = parsed(s.body);
    checkFields(raw,
        {{"id", As::Text, cart->id.toString()}, {"status", As::Text, cart->status},
            {"expirationTimestamp", As::Time, shownTime(cart->expires)}});
    const QJsonArray lines = memberAt(raw, u"lineItems"_s).toArray();
    REQUIRE(cart->lines.size() == lines.size());
    qsizetype faults = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const CartLineState &line = cart->lines[i];
        checkFields(lines[i],
            {{"id", As::Count, QString::number(line.number)},
                {"catalogItemId", As::Text, line.catalogItem.toString()},
                {"quantity", As::Count, QString::number(line.quantity)},
                {"orderGroup", As::Text, line.orderGroup}});
        const QJsonValue error = memberAt(lines[i], u"error"_s);
        if (!error.isObject())
            continue;
        REQUIRE(faults < cart->faults.size());
        const LineFault &fault = cart->faults[faults++];
        CHECK(fault.line == line.number);
        checkFields(error,
            {{"errorCode", As::Count, QString::number(fault.code)},
                {"errorDescription", As::Plain, fault.description}});
    }
    CHECK(cart->faults.size() == faults);
}

void checkCheckout(const DocumentedSample &s)
{
    const Result<Checkout> checkout = readCheckout(s.body);
    REQUIRE(checkout.has_value());
    const QJsonArray orders = memberAt(parsed(s.body), u"orders"_s).toArray();
    REQUIRE(checkout->orders.size() == orders.size());
    for (qsizetype i = 0; i < orders.size(); ++i)
        checkOrder(orders[i], checkout->orders[i]);
}

void checkOneOrder(const DocumentedSample &s)
{
    const Result<Order> order = readOrder(s.body);
    REQUIRE(order.has_value());
    checkOrder(parsed(s.body), *order);
}

void checkRefusal(const DocumentedSample &s)
{
    const Error error = readError({400, {}, s.body, {}, {}, {}});
    const QJsonValue raw = parsed(s.body);
    checkFields(raw,
        {{"code", As::Count, QString::number(error.code)}, {"description|message", As::Plain, error.detail}});
}

struct DocumentedOperation {
    const char *reader; ///< the name in readers(); what the sample is cut for
    const char *method;
    const char *path; ///< regular expression
    void (*check)(const DocumentedSample &);
    const char *status = "2"; ///< how it begins
};

const DocumentedOperation kOperations[] = {
    {"resellers", "GET", "/v1/(customers/[^/]+/)?relationships", checkResellers},
    {"customers", "GET", "/v1/customers", checkCustomers},
    {"customer", "GET", "/v1/customers/(?!usagerecords|relationshiprequests)[^/]+", checkCustomer},
    {"created-customer", "POST", "/v1/customers", checkCreated},
    {"subscriptions", "GET", "/v1/customers/[^/]+/subscriptions", checkSubscriptions},
    {"subscription", "GET", "/v1/customers/[^/]+/subscriptions/(?!usagerecords|overage)[^/]+",
        checkSubscription},
    {"subscription-overview", "GET", "/partner/v1/analytics/subscriptions", checkOverview},
    {"address-check", "POST", "/v1/validations/address", checkAddress, ""},
    {"country-rules-wrapped", "GET", "/v1/countryvalidationrules/[^/]+", checkRules},
    {"agreement-templates", "GET", "/v1/agreements", checkTemplates},
    {"agreements", "GET", "/v1/customers/[^/]+/agreements", checkAgreements},
    {"agreement", "POST", "/v1/customers/[^/]+/agreements", checkAgreement},
    {"error", "POST", "/v1/customers/[^/]+/agreements", checkRefusal, "4"},
    {"is-signed", "GET", "/v1/customers/[^/]+/directSignedMicrosoftCustomerAgreementStatus", checkSigned},
    {"products", "GET", "/v1/(customers/[^/]+/)?products", checkProducts},
    {"skus", "GET", "/v1/(customers/[^/]+/)?products/[^/]+/skus", checkSkus},
    {"availabilities", "GET", "/v1/(customers/[^/]+/)?products/[^/]+/skus/[^/]+/availabilities",
        checkAvailabilities},
    {"cart", "(POST|GET|PUT)", "/v1/customers/[^/]+/carts(/[^/]+/?)?", checkCart},
    {"checkout", "POST", "/v1/customers/[^/]+/carts/[^/]+/checkout", checkCheckout},
    {"order", "GET", "/v1/customers/[^/]+/orders/[^/]+", checkOneOrder},
    {"error", "GET", "/v1/compliance/csp/agreementstatus", checkRefusal, "4"},
};

bool belongsTo(const DocumentedSample &sample, const DocumentedOperation &operation)
{
    const auto fits = [](const char *pattern, const QString &text) {
        return QRegularExpression(QRegularExpression::anchoredPattern(QString::fromLatin1(pattern)))
            .match(text)
            .hasMatch();
    };
    // Grouped analytics answer counts, not subscriptions; Tierdesk never asks for them.
    const bool isGrouped = sample.query.contains(u"groupBy"_s, Qt::CaseInsensitive);
    return fits(operation.method, sample.method) && fits(operation.path, sample.path) && !isGrouped
        && sample.status.startsWith(QLatin1String(operation.status));
}

bool isSkipped(const QList<DocumentedSample> &samples)
{
    if (samples.isEmpty())
        WARN("Skipped: TIERDESK_SAMPLES does not name the folder with the documented samples.");
    return samples.isEmpty();
}

} // namespace

TEST_CASE("no field that Tierdesk shows is lost from a documented answer")
{
    const QList<DocumentedSample> samples = documentedResponses();
    if (isSkipped(samples))
        return;
    for (const DocumentedOperation &operation : kOperations) {
        int count = 0;
        for (const DocumentedSample &sample : samples) {
            if (!belongsTo(sample, operation))
                continue;
            ++count;
            CAPTURE(sample.name(), operation.reader);
            operation.check(sample);
        }
        CAPTURE(operation.reader);
        CHECK(count > 0);
    }
}

TEST_CASE("a documented answer that is cut anywhere is a clear error")
{
    const QList<DocumentedSample> samples = documentedResponses();
    if (isSkipped(samples))
        return;
    for (const DocumentedOperation &operation : kOperations) {
        const Reader read = readers().value(QString::fromLatin1(operation.reader));
        REQUIRE(read);
        for (const DocumentedSample &sample : samples) {
            if (!belongsTo(sample, operation))
                continue;
            CAPTURE(sample.name());
            const QByteArray body = sample.body.trimmed();
            const qsizetype step = std::max<qsizetype>(1, body.size() / 60);
            for (qsizetype length = 1; length < body.size(); length += step) {
                const Reading reading = read(body.left(length));
                CAPTURE(length);
                REQUIRE(reading.error.has_value());
            }
        }
    }
}

TEST_CASE("both documented forms of a token are understood")
{
    const QList<DocumentedSample> samples = documentedResponses();
    if (isSkipped(samples))
        return;
    int count = 0;
    for (const DocumentedSample &sample : samples) {
        if (!sample.path.endsWith(u"/oauth2/token"_s) || sample.status != u"200"_s)
            continue;
        ++count;
        CAPTURE(sample.name());
        ScriptedServer server;
        server.tokenScript = [&sample](const WireRequest &) { return WireAnswer::json(200, sample.body); };
        server.script = [](const WireRequest &) { return WireAnswer::json(200, "{}"); };
        HttpClient http({server.url(), server.url(), u"client"_s, u"tenant"_s}, {});
        bool isAnswered = false;
        http.send({"GET", u"/v1/things"_s, {}, {}, {}, Priority::Foreground, {}, {}},
            [&isAnswered](const Result<HttpAnswer> &answer) { isAnswered = answer.has_value(); });
        REQUIRE(waitUntil([&isAnswered] { return isAnswered; }));
        const QString token = parsed(sample.body).toObject()[u"access_token"_s].toString();
        CHECK(server.requests.first().headers.value("authorization") == "Bearer " + token.toLatin1());
    }
    CHECK(count > 0);
}
