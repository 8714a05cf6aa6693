// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The calls about a customer to be: what is asked before, its creation, its agreement.
#include "models/partnercenter/apicall.h"

#include "models/partnercenter/addresscodec.h"
#include "models/partnercenter/agreementcodec.h"
#include "models/partnercenter/customercodec.h"
#include "models/partnercenter/errorcodec.h"
#include "models/partnercenter/listingcodec.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

namespace tierdesk::partnercenter {
namespace {

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

} // namespace

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

} // namespace tierdesk::partnercenter
