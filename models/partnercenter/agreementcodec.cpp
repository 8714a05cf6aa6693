// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/partnercenter/agreementcodec.h"

#include "models/domain/customer.h"
#include "models/partnercenter/listingcodec.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <limits>

namespace tierdesk::partnercenter {
namespace {

bool isCustomerAgreement(const QString &type)
{
    return type.compare(QLatin1String(kCustomerAgreement), Qt::CaseInsensitive) == 0;
}

Item<AgreementTemplate> templateFrom(const JsonValue &item)
{
    AgreementTemplate result;
    result.id = TemplateId(item["templateId"].text());
    if (result.id.isEmpty())
        return unreadable("templateId: a text");
    result.type = item.firstOf({"agreementType", "type"}).text();
    result.link = item["agreementLink"].text();
    const qint64 rank = item["versionRank"].wholeNumber().value_or(0);
    result.versionRank = int(std::clamp<qint64>(rank, 0, std::numeric_limits<int>::max()));
    return result;
}

Item<RecordedAgreement> agreementFrom(const JsonValue &item)
{
    RecordedAgreement agreement;
    agreement.templateId = TemplateId(item["templateId"].text());
    agreement.type = item.firstOf({"type", "agreementType"}).text();
    agreement.agreedAt = item["dateAgreed"].dateTime();
    if (agreement.templateId.isEmpty() && !agreement.agreedAt.isValid())
        return unreadable("templateId or dateAgreed: a text");
    const JsonValue contact = item["primaryContact"];
    agreement.acceptance.firstName = contact["firstName"].text();
    agreement.acceptance.lastName = contact["lastName"].text();
    agreement.acceptance.email = contact["email"].text();
    agreement.acceptance.phoneNumber = contact["phoneNumber"].text();
    agreement.acceptance.acceptedOn = agreement.agreedAt.date();
    return agreement;
}

Item<bool> isSignedFrom(const JsonValue &answer)
{
    const std::optional<bool> isSigned = answer["isSigned"].flag();
    if (!isSigned)
        return unreadable("isSigned: true or false");
    return *isSigned;
}

} // namespace

Result<QList<AgreementTemplate>> readAgreementTemplates(const QByteArray &body)
{
    Result<Listing<AgreementTemplate>> listing = readListing<AgreementTemplate>(body, templateFrom);
    if (!listing)
        return failure(listing.error());
    QList<AgreementTemplate> templates;
    for (const AgreementTemplate &item : std::as_const(listing->items)) {
        if (isCustomerAgreement(item.type))
            templates.append(item);
    }
    return templates;
}

Result<QList<RecordedAgreement>> readAgreements(const QByteArray &body)
{
    Result<Listing<RecordedAgreement>> listing = readListing<RecordedAgreement>(body, agreementFrom);
    if (!listing)
        return failure(listing.error());
    std::stable_sort(listing->items.begin(), listing->items.end(),
        [](const auto &a, const auto &b) { return a.agreedAt > b.agreedAt; });
    return std::move(listing->items);
}

Result<RecordedAgreement> readAgreement(const QByteArray &body)
{
    return readObject<RecordedAgreement>(body, agreementFrom);
}

Result<bool> readIsSigned(const QByteArray &body)
{
    return readObject<bool>(body, isSignedFrom);
}

QByteArray writeAgreement(const TemplateId &templateId, const AgreementAcceptance &acceptance)
{
    QJsonObject contact {
        {QStringLiteral("firstName"), acceptance.firstName},
        {QStringLiteral("lastName"), acceptance.lastName},
        {QStringLiteral("email"), acceptance.email},
    };
    if (!acceptance.phoneNumber.isEmpty())
        contact.insert(QStringLiteral("phoneNumber"), acceptance.phoneNumber);
    const QJsonObject body {
        {QStringLiteral("primaryContact"), contact},
        {QStringLiteral("templateId"), templateId.toString()},
        {QStringLiteral("dateAgreed"),
            acceptance.acceptedOn.toString(Qt::ISODate) + QStringLiteral("T00:00:00.000Z")},
        {QStringLiteral("type"), QString::fromLatin1(kCustomerAgreement)},
    };
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

} // namespace tierdesk::partnercenter
