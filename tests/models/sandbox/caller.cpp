// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/sandbox/caller.h"

#include "tests/support/wait.h"

#include <QJsonDocument>
#include <QNetworkReply>
#include <QUrlQuery>

namespace tierdesk::test {

using namespace Qt::StringLiterals;

QJsonValue Reply::json() const
{
    QByteArray text = body;
    if (text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);
    const QJsonDocument document = QJsonDocument::fromJson(text);
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

QJsonValue Reply::at(const QString &path) const
{
    QJsonValue value = json();
    for (const QString &part : path.split(u'.'))
        value = value.isArray() ? value.toArray().at(part.toInt()) : value.toObject().value(part);
    return value;
}

QByteArray Reply::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers)
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    return {};
}

Caller::Caller(const sandbox::Address &address)
    : m_address(address)
{
    signIn();
}

Reply Caller::wait(QNetworkReply *reply)
{
    REQUIRE(waitUntil([reply] { return reply->isFinished(); }));
    Reply result {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll(),
        reply->rawHeaderPairs()};
    reply->deleteLater();
    return result;
}

Reply Caller::token(const QByteArray &form, const QString &tenant)
{
    QUrl url = m_address.authority;
    url.setPath(u"/%1/oauth2/v2.0/token"_s.arg(tenant.isEmpty() ? m_address.tenantId : tenant));
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    return wait(m_network.post(request, form));
}

void Caller::signIn()
{
    const Reply reply = token("grant_type=client_credentials&client_id=" + m_address.clientId.toLatin1()
        + "&scope=https%3A%2F%2Fapi.partnercenter.microsoft.com%2F.default");
    m_token = reply.text(u"access_token"_s).toLatin1();
    REQUIRE(!m_token.isEmpty());
}

Reply Caller::call(
    const QByteArray &method, const QString &target, const QByteArray &body, const Headers &headers)
{
    QNetworkRequest request(QUrl(m_address.baseUrl.toString() + target));
    if (!m_token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + m_token);
    request.setRawHeader("Accept", "application/json");
    if (!body.isEmpty())
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json; charset=utf-8"_s);
    for (const auto &[name, value] : headers)
        request.setRawHeader(name, value);
    return wait(m_network.sendCustomRequest(request, method, body));
}

Reply Caller::post(const QString &target, const QJsonObject &body, const QByteArray &requestId)
{
    Headers headers;
    if (!requestId.isEmpty())
        headers.append({"MS-RequestId", requestId});
    return call("POST", target, QJsonDocument(body).toJson(), headers);
}

Reply Caller::list(const QString &field, const QString &value, int size)
{
    const QJsonObject filter {{u"Field"_s, field}, {u"Value"_s, value}, {u"Operator"_s, u"starts_with"_s}};
    const QByteArray text = QJsonDocument(filter).toJson(QJsonDocument::Compact).toPercentEncoding();
    return get(u"/v1/customers?size=%1&filter=%2"_s.arg(size).arg(QString::fromLatin1(text)));
}

QJsonObject newCustomerBody(const QString &resellerId, const QString &prefix)
{
    const QJsonObject address {{u"Country"_s, u"PL"_s}, {u"City"_s, u"Łódź"_s},
        {u"AddressLine1"_s, u"ul. Polna 1"_s}, {u"PostalCode"_s, u"90-001"_s}, {u"FirstName"_s, u"Ewa"_s},
        {u"LastName"_s, u"Wrońska"_s}, {u"PhoneNumber"_s, u"+48 42 123 45 67"_s}};
    return {{u"AssociatedPartnerId"_s, resellerId},
        {u"CompanyProfile"_s,
            QJsonObject {{u"Domain"_s, prefix + u".onmicrosoft.com"_s},
                {u"OrganizationRegistrationNumber"_s, u"1234563218"_s}}},
        {u"BillingProfile"_s,
            QJsonObject {{u"Email"_s, u"ewa@example.com"_s}, {u"Culture"_s, u"PL-pl"_s},
                {u"Language"_s, u"pl"_s}, {u"CompanyName"_s, u"Młyn Wroński"_s},
                {u"DefaultAddress"_s, address}}}};
}

QJsonObject agreementBody(const QString &firstName)
{
    return {{u"primaryContact"_s,
                QJsonObject {{u"firstName"_s, firstName}, {u"lastName"_s, u"Wrońska"_s},
                    {u"email"_s, u"ewa@example.com"_s}, {u"phoneNumber"_s, u"421234567"_s}}},
        {u"templateId"_s, u"117a77b0-9360-443b-8795-c6dedc750cf9"_s},
        {u"dateAgreed"_s, u"2024-03-01T00:00:00Z"_s}, {u"type"_s, u"MicrosoftCustomerAgreement"_s}};
}

} // namespace tierdesk::test
