// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/shownfields.h"

#include "tests/contract/documentedsamples.h"
#include "tests/support/catch.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tierdesk::test {

using partnercenter::CreatedCustomer;

namespace {

QString wireText(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 17) : value.toString();
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

} // namespace

QString shownTime(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss"_s) : QString();
}

QString shownFlag(std::optional<bool> flag)
{
    return flag ? (*flag ? u"true"_s : u"false"_s) : QString();
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
    return {{"id", As::Lower, subscription.id.toString()},
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

Shown shownOf(const ActivityEntry &entry)
{
    Shown shown {{"operationType", As::Text, entry.what}, {"operationDate", As::Time, shownTime(entry.when)},
        {"operationStatus", As::Text, entry.result}, {"resourceType", As::Text, entry.resource},
        {"customerId", As::Lower, entry.customer ? entry.customer->toString() : QString()},
        {"customerName", As::Text, entry.customerName},
        {"userPrincipalName|applicationId", As::Text, entry.who},
        {"originalCorrelationId", As::Text, entry.correlationId}};
    if (!entry.id.startsWith("sha256:"_L1)) // else the record had none
        shown.append({"id", As::Text, entry.id});
    return shown;
}

} // namespace tierdesk::test
