// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/partnercenter/apicall.h"

#include "models/partnercenter/auditcodec.h"
#include "models/partnercenter/customercodec.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace tierdesk::partnercenter {
namespace {

constexpr int kEndOfListing = 2000; // 400 with this code on a later page is the end (quirks.md 38)

// Field, Value, Operator in this order, as the documents print it (contract.md 4.2).
QByteArray filterQuery(const char *field, const QString &value)
{
    const QJsonObject text {{QStringLiteral("v"), value}};
    const QByteArray quoted = QJsonDocument(text).toJson(QJsonDocument::Compact).mid(5).chopped(1);
    const QByteArray filter =
        QByteArray("{\"Field\":\"") + field + "\",\"Value\":" + quoted + ",\"Operator\":\"starts_with\"}";
    return "filter=" + filter.toPercentEncoding();
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

/// Asks for a page of customers, whose end may come as a refusal. `read` makes it of a body.
template <typename T, typename Read>
void askPage(Api *api, HttpClient &http, const HttpRequest &request, bool isLaterPage, Done<Listing<T>> done,
    Read read)
{
    Done<Listing<T>> end = [isLaterPage, done = std::move(done)](Result<Listing<T>> page) {
        const bool isEnd =
            isLaterPage && !page && page.error().httpStatus == 400 && page.error().code == kEndOfListing;
        done(isEnd ? Listing<T>() : std::move(page));
    };
    ask<Listing<T>>(api, http, request, std::move(end),
        [read](const HttpAnswer &answer) { return withTokenOf(answer, read(answer.body)); });
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

void Api::customers(Priority priority, const QString &continuation, int size,
    Done<Listing<ListedCustomer>> done, const std::function<void()> &onItsWay)
{
    HttpRequest request = customersPage(priority, size, {}, continuation);
    request.onItsWay = onItsWay;
    askPage(this, m_http, request, !continuation.isEmpty(), std::move(done), readCustomerPage);
}

void Api::customersOfReseller(
    Priority priority, const ResellerId &reseller, const QString &continuation, Done<Listing<Customer>> done)
{
    askPage(this, m_http,
        customersPage(
            priority, kListPageSize, filterQuery("IndirectReseller", reseller.toString()), continuation),
        !continuation.isEmpty(), std::move(done), readCustomers);
}

void Api::customersByDomain(Priority priority, const QString &domainStart, Done<Listing<Customer>> done)
{
    askPage(this, m_http, customersPage(priority, kListPageSize, filterQuery("Domain", domainStart), {}),
        false, std::move(done), readCustomers);
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

} // namespace tierdesk::partnercenter
