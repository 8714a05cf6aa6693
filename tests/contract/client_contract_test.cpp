// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every documented response of an operation that Tierdesk calls is read, in both editions, and each field
// that Tierdesk shows is compared with the document itself, read a second time by QJsonDocument.
#include "tests/contract/documentedsamples.h"
#include "tests/contract/shownfields.h"
#include "tests/models/partnercenter/readers.h"
#include "tests/models/partnercenter/scriptedserver.h"
#include "tests/support/wait.h"

#include "models/partnercenter/addresscodec.h"
#include "models/partnercenter/agreementcodec.h"
#include "models/partnercenter/auditcodec.h"
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

void checkAuditRecords(const DocumentedSample &s)
{
    checkListing(s, readAuditRecords(s.body), kShow);
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
    {"audit-records", "GET", "/v1/auditrecords", checkAuditRecords},
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
