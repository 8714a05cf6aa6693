// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/partnercenter/api.h"

#include "models/partnercenter/addresscodec.h"
#include "models/partnercenter/agreementcodec.h"
#include "models/partnercenter/auditcodec.h"
#include "models/partnercenter/catalogcodec.h"
#include "models/partnercenter/customercodec.h"
#include "models/partnercenter/errorcodec.h"
#include "models/partnercenter/httpclient.h"
#include "models/partnercenter/jsonvalue.h"
#include "models/partnercenter/listingcodec.h"
#include "models/partnercenter/ordercodec.h"
#include "models/partnercenter/subscriptioncodec.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QUrl>

namespace tierdesk::partnercenter {
namespace {

constexpr int kListPageSize = 500; // what Microsoft's own tool asks for (contract.md 4.1)
constexpr int kOverviewPageSize = 10'000; // the documented most (contract.md 17)
constexpr int kEndOfListing = 2000; // 400 with this code on a later page is the end (quirks.md 38)

QString escaped(const QString &part)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(part));
}

QString customerPath(const CustomerId &id, const QString &rest = {})
{
    return QStringLiteral("/v1/customers/") + id.toString() + rest;
}

QString skuPath(const ProductId &product, const SkuId &sku)
{
    return QStringLiteral("/products/%1/skus/%2/availabilities")
        .arg(escaped(product.toString()), escaped(sku.toString()));
}

QString subscriptionPath(const CustomerId &id, const SubscriptionId &subscription)
{
    return customerPath(id, QStringLiteral("/subscriptions/") + escaped(subscription.toString()));
}

QByteArray countryQuery(const QString &country)
{
    return "country=" + QUrl::toPercentEncoding(country);
}

// Field, Value, Operator in this order, as the documents print it (contract.md 4.2).
QByteArray filterQuery(const char *field, const QString &value)
{
    const QJsonObject text {{QStringLiteral("v"), value}};
    const QByteArray quoted = QJsonDocument(text).toJson(QJsonDocument::Compact).mid(5).chopped(1);
    const QByteArray filter =
        QByteArray("{\"Field\":\"") + field + "\",\"Value\":" + quoted + ",\"Operator\":\"starts_with\"}";
    return "filter=" + filter.toPercentEncoding();
}

HttpRequest get(Priority priority, const QString &path, const QByteArray &query = {})
{
    HttpRequest request;
    request.method = "GET";
    request.path = path;
    request.query = query;
    request.priority = priority;
    return request;
}

HttpRequest post(const QString &path, const QByteArray &body, const WriteIds &ids)
{
    HttpRequest request;
    request.method = "POST";
    request.path = path;
    request.body = body;
    request.ids = ids;
    return request;
}

HttpRequest customersPage(Priority priority, int size, const QByteArray &filter, const QString &continuation)
{
    QByteArray query = "size=" + QByteArray::number(size);
    if (!filter.isEmpty())
        query += '&' + filter;
    if (!continuation.isEmpty())
        query += "&seekOperation=Next";
    HttpRequest request = get(priority, QStringLiteral("/v1/customers"), query);
    if (!continuation.isEmpty())
        request.headers.append({"MS-ContinuationToken", continuation.toLatin1()});
    return request;
}

// The ids of the call belong to what its answer failed on, too.
Error withIds(Error error, const HttpAnswer &answer)
{
    error.httpStatus = answer.status;
    error.correlationId = answer.correlationId;
    error.requestId = answer.requestId;
    return error;
}

// A newer service gives the token in a header (quirks.md 38).
template <typename T> Result<Listing<T>> withTokenOf(const HttpAnswer &answer, Result<Listing<T>> page)
{
    if (page && page->continuation.isEmpty()) {
        const QString token = QString::fromLatin1(answer.header("ms-continuationtoken"));
        if (isUsableToken(token))
            page->continuation = token;
    }
    return page;
}

Result<Listing<Customer>> readCustomersPage(const HttpAnswer &answer)
{
    return withTokenOf(answer, readCustomers(answer.body));
}

// 404 of a proxy or of a wrong path does not mean that the domain is free (contract.md 7.5).
Result<bool> readDomainTaken(const HttpAnswer &answer)
{
    if (answer.status != 404)
        return true;
    if (answer.header("ms-requestid").isEmpty() && answer.header("ms-correlationid").isEmpty())
        return badAnswer(QStringLiteral("MS-RequestId"), QStringLiteral("a header of Partner Center"));
    return false;
}

Result<AddressCheck> readAddressAnswer(const HttpAnswer &answer)
{
    if (answer.status < 400)
        return readAddressCheck(answer.body);
    if (const std::optional<AddressCheck> refusal = readAddressRefusal(answer.body))
        return *refusal;
    return failure(
        readError({answer.status, {}, answer.body, answer.headers, answer.correlationId, answer.requestId}));
}

// 202 has no body (quirks.md 67); any other answer without the subscription may be somebody else's page.
Result<PatchAnswer> readPatchAnswer(const HttpAnswer &answer, const CustomerId &id)
{
    if (answer.status == 202)
        return PatchAnswer {true};
    if (const Result<Subscription> read = readSubscription(answer.body, id); !read)
        return failure(read.error());
    return PatchAnswer {};
}

Error refusedHere(const QString &detail, const WriteIds &ids)
{
    return {Error::Kind::Rejected, int(Cause::NoReseller), 0, detail, ids.correlation.toString(),
        ids.request.toString(), {}};
}

/// Sends, and gives `done` what `read` makes of the answer, unless the Api is gone by then.
template <typename T, typename Read>
void ask(Api *api, HttpClient &http, const HttpRequest &request, Done<T> done, Read read)
{
    http.send(request,
        [self = QPointer<Api>(api), done = std::move(done), read = std::move(read)](
            Result<HttpAnswer> answer) {
            if (!self)
                return;
            if (!answer)
                return done(failure(answer.error()));
            Result<T> result = read(*answer);
            if (!result)
                result = failure(withIds(result.error(), *answer));
            done(std::move(result));
        });
}

/// The same for customers' pages, whose end may come as a refusal.
void askPage(
    Api *api, HttpClient &http, const HttpRequest &request, bool isLaterPage, Done<Listing<Customer>> done)
{
    Done<Listing<Customer>> end = [isLaterPage, done = std::move(done)](Result<Listing<Customer>> page) {
        const bool isEnd =
            isLaterPage && !page && page.error().httpStatus == 400 && page.error().code == kEndOfListing;
        done(isEnd ? Listing<Customer>() : std::move(page));
    };
    ask<Listing<Customer>>(api, http, request, std::move(end), readCustomersPage);
}

/// A reader of bodies as one of answers.
template <typename Read> auto fromBody(Read read)
{
    return [read](const HttpAnswer &answer) { return read(answer.body); };
}

} // namespace

Api::Api(HttpClient &http, QObject *parent)
    : QObject(parent)
    , m_http(http)
{
}

Api::~Api() = default;

QDateTime Api::serviceTime() const
{
    return m_http.serviceTime();
}

void Api::resellers(Priority priority, Done<Listing<Reseller>> done)
{
    ask<Listing<Reseller>>(this, m_http,
        get(priority, QStringLiteral("/v1/relationships"),
            "relationship_type=IsIndirectCloudSolutionProviderOf"),
        std::move(done), fromBody(readResellers));
}

void Api::customers(Priority priority, const QString &continuation, int size, Done<Listing<Customer>> done)
{
    askPage(this, m_http, customersPage(priority, size, {}, continuation), !continuation.isEmpty(),
        std::move(done));
}

void Api::customersOfReseller(
    Priority priority, const ResellerId &reseller, const QString &continuation, Done<Listing<Customer>> done)
{
    askPage(this, m_http,
        customersPage(
            priority, kListPageSize, filterQuery("IndirectReseller", reseller.toString()), continuation),
        !continuation.isEmpty(), std::move(done));
}

void Api::customersByDomain(Priority priority, const QString &domainStart, Done<Listing<Customer>> done)
{
    askPage(this, m_http, customersPage(priority, kListPageSize, filterQuery("Domain", domainStart), {}),
        false, std::move(done));
}

void Api::customer(Priority priority, const CustomerId &id, Done<CustomerDetails> done)
{
    ask<CustomerDetails>(
        this, m_http, get(priority, customerPath(id)), std::move(done), fromBody(readCustomer));
}

void Api::resellersOfCustomer(Priority priority, const CustomerId &id, Done<Listing<Reseller>> done)
{
    ask<Listing<Reseller>>(this, m_http, get(priority, customerPath(id, QStringLiteral("/relationships"))),
        std::move(done), fromBody(readResellers));
}

void Api::subscriptions(Priority priority, const CustomerId &id, Done<Listing<Subscription>> done)
{
    ask<Listing<Subscription>>(this, m_http,
        get(priority, customerPath(id, QStringLiteral("/subscriptions"))), std::move(done),
        [id](const HttpAnswer &answer) { return readSubscriptions(answer.body, id); });
}

void Api::subscription(
    Priority priority, const CustomerId &id, const SubscriptionId &subscription, Done<Subscription> done)
{
    ask<Subscription>(this, m_http, get(priority, subscriptionPath(id, subscription)), std::move(done),
        [id](const HttpAnswer &answer) { return readSubscription(answer.body, id); });
}

void Api::rawSubscription(
    Priority priority, const CustomerId &id, const SubscriptionId &subscription, Done<RawSubscription> done)
{
    ask<RawSubscription>(this, m_http, get(priority, subscriptionPath(id, subscription)), std::move(done),
        [id](const HttpAnswer &answer) { return readRawSubscription(answer.body, id); });
}

void Api::subscriptionOverview(
    Priority priority, const QString &continuation, Done<Listing<Subscription>> done)
{
    const qint64 skip = continuation.toLongLong();
    const QByteArray query =
        "top=" + QByteArray::number(kOverviewPageSize) + "&skip=" + QByteArray::number(skip);
    ask<Listing<Subscription>>(this, m_http,
        get(priority, QStringLiteral("/partner/v1/analytics/subscriptions"), query), std::move(done),
        [skip](const HttpAnswer &answer) -> Result<Listing<Subscription>> {
            Result<OverviewPage> page = readSubscriptionOverview(answer.body);
            if (!page)
                return failure(page.error());
            const qint64 count = page->listing.items.size() + page->listing.unreadable.size();
            if (count > 0 && (count >= kOverviewPageSize || page->hasNextLink))
                page->listing.continuation = QString::number(skip + count);
            return std::move(page->listing);
        });
}

void Api::auditRecords(Priority priority, const QDate &firstDay, const QDate &lastDay,
    const QString &continuation, Done<Listing<ActivityEntry>> done)
{
    const QByteArray query = "startDate=" + firstDay.toString(Qt::ISODate).toLatin1() + "&endDate="
        + lastDay.toString(Qt::ISODate).toLatin1() + "&size=" + QByteArray::number(kListPageSize);
    HttpRequest request = get(priority, QStringLiteral("/v1/auditrecords"), query);
    if (!continuation.isEmpty())
        request.headers.append({"MS-ContinuationToken", continuation.toLatin1()});
    ask<Listing<ActivityEntry>>(this, m_http, request, std::move(done),
        [](const HttpAnswer &answer) { return withTokenOf(answer, readAuditRecords(answer.body)); });
}

void Api::isDomainTaken(const QString &domain, Done<bool> done)
{
    HttpRequest request;
    request.method = "HEAD";
    request.path = QStringLiteral("/v1/domains/") + escaped(domain);
    ask<bool>(this, m_http, request, std::move(done), readDomainTaken);
}

void Api::validateAddress(const Address &address, Done<AddressCheck> done)
{
    const WriteIds ids {RequestId::createRandom(), CorrelationId::createRandom()};
    HttpRequest request = post(QStringLiteral("/v1/validations/address"),
        QJsonDocument(writeAddress(address, AddressParts::Place)).toJson(QJsonDocument::Compact), ids);
    request.alsoAnswers = {400};
    ask<AddressCheck>(this, m_http, request, std::move(done), readAddressAnswer);
}

void Api::countryRules(const QString &country, Done<CountryRules> done)
{
    ask<CountryRules>(this, m_http,
        get(Priority::Foreground, QStringLiteral("/v1/countryvalidationrules/") + escaped(country)),
        std::move(done), [country](const HttpAnswer &answer) {
            Result<CountryRules> rules = readCountryRules(answer.body);
            if (rules && rules->country.isEmpty())
                rules->country = country;
            return rules;
        });
}

void Api::agreementTemplates(Done<QList<AgreementTemplate>> done)
{
    ask<QList<AgreementTemplate>>(this, m_http,
        get(Priority::Foreground, QStringLiteral("/v1/agreements"),
            QByteArray("agreementType=") + kCustomerAgreement),
        std::move(done), fromBody(readAgreementTemplates));
}

void Api::agreementsOf(const CustomerId &id, Done<QList<RecordedAgreement>> done)
{
    ask<QList<RecordedAgreement>>(this, m_http,
        get(Priority::Foreground, customerPath(id, QStringLiteral("/agreements")),
            QByteArray("agreementType=") + kCustomerAgreement),
        std::move(done), fromBody(readAgreements));
}

void Api::isAgreementSignedDirectly(const CustomerId &id, Done<bool> done)
{
    ask<bool>(this, m_http,
        get(Priority::Foreground,
            customerPath(id, QStringLiteral("/directSignedMicrosoftCustomerAgreementStatus"))),
        std::move(done), fromBody(readIsSigned));
}

void Api::products(const QString &country, Done<Listing<Product>> done)
{
    ask<Listing<Product>>(this, m_http,
        get(Priority::Foreground, QStringLiteral("/v1/products"),
            countryQuery(country) + "&targetView=OnlineServices"),
        std::move(done), fromBody(readProducts));
}

void Api::skus(const QString &country, const ProductId &product, Done<Listing<Sku>> done)
{
    ask<Listing<Sku>>(this, m_http,
        get(Priority::Foreground, QStringLiteral("/v1/products/%1/skus").arg(escaped(product.toString())),
            countryQuery(country)),
        std::move(done), [product](const HttpAnswer &answer) { return readSkus(answer.body, product); });
}

void Api::availabilities(
    const QString &country, const ProductId &product, const SkuId &sku, Done<Listing<Availability>> done)
{
    ask<Listing<Availability>>(this, m_http,
        get(Priority::Foreground, QStringLiteral("/v1") + skuPath(product, sku), countryQuery(country)),
        std::move(done),
        [product, sku](const HttpAnswer &answer) { return readAvailabilities(answer.body, product, sku); });
}

void Api::availabilitiesFor(
    const CustomerId &id, const ProductId &product, const SkuId &sku, Done<Listing<Availability>> done)
{
    ask<Listing<Availability>>(this, m_http,
        get(Priority::Foreground, customerPath(id, skuPath(product, sku))), std::move(done),
        [product, sku](const HttpAnswer &answer) { return readAvailabilities(answer.body, product, sku); });
}

void Api::createCustomer(const NewCustomer &customer, const WriteIds &ids, Done<CreatedCustomer> done)
{
    if (customer.reseller.id.isNull()) {
        // Without it the service makes a direct customer of the provider, silently (quirks.md 47).
        QMetaObject::invokeMethod(
            this,
            [done = std::move(done), ids] {
                done(failure(refusedHere(QStringLiteral("a customer without a reseller is not sent"), ids)));
            },
            Qt::QueuedConnection);
        return;
    }
    ask<CreatedCustomer>(this, m_http, post(QStringLiteral("/v1/customers"), writeNewCustomer(customer), ids),
        std::move(done), fromBody(readCreatedCustomer));
}

void Api::confirmAgreement(const CustomerId &id, const TemplateId &templateId,
    const AgreementAcceptance &acceptance, const WriteIds &ids, Done<RecordedAgreement> done)
{
    ask<RecordedAgreement>(this, m_http,
        post(customerPath(id, QStringLiteral("/agreements")), writeAgreement(templateId, acceptance), ids),
        std::move(done), fromBody(readAgreement));
}

void Api::createCart(const CustomerId &id, const QList<CartLine> &lines, const WriteIds &ids, Done<Cart> done)
{
    const bool isComplete = std::all_of(
        lines.begin(), lines.end(), [](const CartLine &line) { return !line.reseller.isEmpty(); });
    if (lines.isEmpty() || !isComplete) {
        // A line without its reseller of record loses the reseller's incentive, silently (quirks.md 70).
        QMetaObject::invokeMethod(
            this,
            [done = std::move(done), ids] {
                done(failure(
                    refusedHere(QStringLiteral("a line without a reseller of record is not sent"), ids)));
            },
            Qt::QueuedConnection);
        return;
    }
    ask<Cart>(this, m_http, post(customerPath(id, QStringLiteral("/carts")), writeCart(lines), ids),
        std::move(done), [lines](const HttpAnswer &answer) {
            Result<Cart> cart = readCart(answer.body);
            if (cart)
                cart->faults += linesLeftOut(lines, *cart);
            return cart;
        });
}

void Api::cart(const CustomerId &id, const CartId &cart, Done<Cart> done)
{
    ask<Cart>(this, m_http,
        get(Priority::Foreground, customerPath(id, QStringLiteral("/carts/") + escaped(cart.toString()))),
        std::move(done), fromBody(readCart));
}

void Api::checkOut(const CustomerId &id, const CartId &cart, const WriteIds &ids, Done<Checkout> done)
{
    ask<Checkout>(this, m_http,
        post(customerPath(id, QStringLiteral("/carts/%1/checkout").arg(escaped(cart.toString()))), {}, ids),
        std::move(done), fromBody(readCheckout));
}

void Api::patchSubscription(const CustomerId &id, const RawSubscription &fresh,
    const QList<MemberChange> &changes, const WriteIds &ids, Done<PatchAnswer> done)
{
    const Result<QByteArray> body = writeSubscriptionPatch(fresh, changes);
    if (!body) {
        QMetaObject::invokeMethod(
            this, [done = std::move(done), error = body.error()] { done(failure(error)); },
            Qt::QueuedConnection);
        return;
    }
    HttpRequest request = post(subscriptionPath(id, fresh.subscription.id), *body, ids);
    request.method = "PATCH";
    // New commerce has none; HTTP wants it in quotes (contract.md 9.3).
    if (const QByteArray etag = fresh.subscription.etag.toLatin1(); isUsableToken(fresh.subscription.etag))
        request.headers.append({"If-Match", '"' + etag + '"'});
    ask<PatchAnswer>(this, m_http, request, std::move(done),
        [id](const HttpAnswer &answer) { return readPatchAnswer(answer, id); });
}

void Api::order(const CustomerId &id, const OrderId &order, Done<Order> done)
{
    ask<Order>(this, m_http,
        get(Priority::Foreground, customerPath(id, QStringLiteral("/orders/") + escaped(order.toString()))),
        std::move(done), fromBody(readOrder));
}

} // namespace tierdesk::partnercenter
