// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What people want done, in the project's own form for the desk file.
#include "models/domain/newcustomer.h"
#include "models/domain/newsubscription.h"
#include "models/domain/subscriptionchange.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tierdesk {

namespace {

QJsonObject toJson(const Address &address)
{
    return {{u"country"_s, address.country}, {u"region"_s, address.region}, {u"city"_s, address.city},
        {u"state"_s, address.state}, {u"line1"_s, address.line1}, {u"line2"_s, address.line2},
        {u"postalCode"_s, address.postalCode}, {u"firstName"_s, address.firstName},
        {u"lastName"_s, address.lastName}, {u"phoneNumber"_s, address.phoneNumber}};
}

Address addressFromJson(const QJsonObject &object)
{
    return {.country = object[u"country"].toString(),
        .region = object[u"region"].toString(),
        .city = object[u"city"].toString(),
        .state = object[u"state"].toString(),
        .line1 = object[u"line1"].toString(),
        .line2 = object[u"line2"].toString(),
        .postalCode = object[u"postalCode"].toString(),
        .firstName = object[u"firstName"].toString(),
        .lastName = object[u"lastName"].toString(),
        .phoneNumber = object[u"phoneNumber"].toString()};
}

QJsonObject toJson(const Reseller &reseller)
{
    QJsonObject object {{u"number"_s, reseller.number.toString()}, {u"name"_s, reseller.name},
        {u"country"_s, reseller.country}, {u"state"_s, reseller.state}};
    if (!reseller.id.isNull())
        object.insert(u"id"_s, reseller.id.toString());
    return object;
}

Reseller resellerFromJson(const QJsonObject &object)
{
    return {.id = ResellerId::tryParse(object[u"id"].toString()).value_or(ResellerId()),
        .number = PartnerNumber(object[u"number"].toString()),
        .name = object[u"name"].toString(),
        .country = object[u"country"].toString(),
        .state = object[u"state"].toString()};
}

QJsonObject toJson(const AgreementAcceptance &acceptance)
{
    return {{u"firstName"_s, acceptance.firstName}, {u"lastName"_s, acceptance.lastName},
        {u"email"_s, acceptance.email}, {u"phoneNumber"_s, acceptance.phoneNumber},
        {u"acceptedOn"_s, acceptance.acceptedOn.toString(Qt::ISODate)}};
}

AgreementAcceptance acceptanceFromJson(const QJsonObject &object)
{
    return {.firstName = object[u"firstName"].toString(),
        .lastName = object[u"lastName"].toString(),
        .email = object[u"email"].toString(),
        .phoneNumber = object[u"phoneNumber"].toString(),
        .acceptedOn = QDate::fromString(object[u"acceptedOn"].toString(), Qt::ISODate)};
}

QJsonObject toJson(const ChosenLine &line)
{
    return {{u"product"_s, line.product.toString()}, {u"sku"_s, line.sku.toString()},
        {u"title"_s, line.title}, {u"quantity"_s, line.quantity},
        {u"minimumQuantity"_s, line.minimumQuantity}, {u"maximumQuantity"_s, line.maximumQuantity},
        {u"term"_s, line.term}, {u"billingCycle"_s, line.billingCycle}};
}

ChosenLine lineFromJson(const QJsonObject &object)
{
    return {.product = ProductId(object[u"product"].toString()),
        .sku = SkuId(object[u"sku"].toString()),
        .title = object[u"title"].toString(),
        .quantity = object[u"quantity"].toInt(1),
        .minimumQuantity = object[u"minimumQuantity"].toInt(1),
        .maximumQuantity = object[u"maximumQuantity"].toInt(1),
        .term = object[u"term"].toString(),
        .billingCycle = object[u"billingCycle"].toString()};
}

QJsonArray toJson(const QList<ChosenLine> &lines)
{
    QJsonArray array;
    for (const ChosenLine &line : lines)
        array.append(toJson(line));
    return array;
}

QList<ChosenLine> linesFromJson(const QJsonValue &value)
{
    QList<ChosenLine> lines;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &line : array)
        lines.append(lineFromJson(line.toObject()));
    return lines;
}

// Words, not numbers: a member put between others must not change the meaning of a stored change.
struct MemberWord {
    SubscriptionMember member;
    QLatin1StringView word;
};
constexpr MemberWord kMemberWords[] = {
    {SubscriptionMember::Quantity, "quantity"_L1},
    {SubscriptionMember::AutoRenewEnabled, "autoRenewEnabled"_L1},
    {SubscriptionMember::FriendlyName, "friendlyName"_L1},
    {SubscriptionMember::Status, "status"_L1},
    {SubscriptionMember::PartnerId, "partnerId"_L1},
};

QJsonObject toJson(const MemberChange &change)
{
    return {
        {u"member"_s, QString(memberName(change.member))}, {u"from"_s, change.from}, {u"to"_s, change.to}};
}

std::optional<MemberChange> changeFromJson(const QJsonObject &object)
{
    const QString word = object[u"member"].toString();
    const auto *const known = std::find_if(std::begin(kMemberWords), std::end(kMemberWords),
        [&word](const MemberWord &m) { return m.word == word; });
    if (known == std::end(kMemberWords))
        return std::nullopt;
    return MemberChange {known->member, object[u"from"].toString(), object[u"to"].toString()};
}

constexpr int kForm = 1; // of every toJson() below; a later form is not guessed at

} // namespace

QLatin1StringView memberName(SubscriptionMember member)
{
    for (const MemberWord &known : kMemberWords) {
        if (known.member == member)
            return known.word;
    }
    Q_UNREACHABLE();
}

QJsonObject toJson(const NewCustomer &draft)
{
    return {{u"form"_s, kForm}, {u"reseller"_s, toJson(draft.reseller)},
        {u"companyName"_s, draft.companyName}, {u"domainPrefix"_s, draft.domainPrefix},
        {u"registrationNumber"_s, draft.registrationNumber}, {u"address"_s, toJson(draft.address)},
        {u"email"_s, draft.email}, {u"culture"_s, draft.culture}, {u"language"_s, draft.language},
        {u"customerAcceptsLater"_s, draft.customerAcceptsLater}, {u"acceptance"_s, toJson(draft.acceptance)},
        {u"lines"_s, toJson(draft.lines)}};
}

std::optional<NewCustomer> newCustomerFromJson(const QJsonObject &object)
{
    if (object[u"form"].toInt() != kForm)
        return std::nullopt;
    NewCustomer draft;
    draft.reseller = resellerFromJson(object[u"reseller"].toObject());
    draft.companyName = object[u"companyName"].toString();
    draft.domainPrefix = object[u"domainPrefix"].toString();
    draft.registrationNumber = object[u"registrationNumber"].toString();
    draft.address = addressFromJson(object[u"address"].toObject());
    draft.email = object[u"email"].toString();
    draft.culture = object[u"culture"].toString();
    draft.language = object[u"language"].toString();
    draft.customerAcceptsLater = object[u"customerAcceptsLater"].toBool();
    draft.acceptance = acceptanceFromJson(object[u"acceptance"].toObject());
    draft.lines = linesFromJson(object[u"lines"]);
    return draft;
}

QJsonObject toJson(const NewSubscription &order)
{
    return {{u"form"_s, kForm}, {u"customer"_s, order.customer.toString()},
        {u"customerName"_s, order.customerName}, {u"reseller"_s, toJson(order.reseller)},
        {u"lines"_s, toJson(order.lines)}};
}

std::optional<NewSubscription> newSubscriptionFromJson(const QJsonObject &object)
{
    const auto customer = CustomerId::tryParse(object[u"customer"].toString());
    if (object[u"form"].toInt() != kForm || !customer)
        return std::nullopt;
    NewSubscription order;
    order.customer = *customer;
    order.customerName = object[u"customerName"].toString();
    order.reseller = resellerFromJson(object[u"reseller"].toObject());
    order.lines = linesFromJson(object[u"lines"]);
    return order;
}

QJsonObject toJson(const SubscriptionChange &change)
{
    QJsonArray changes;
    for (const MemberChange &member : change.changes)
        changes.append(toJson(member));
    return {{u"form"_s, kForm}, {u"customer"_s, change.customer.toString()},
        {u"customerName"_s, change.customerName}, {u"subscription"_s, change.subscription.toString()},
        {u"subscriptionName"_s, change.subscriptionName}, {u"changes"_s, changes}};
}

std::optional<SubscriptionChange> subscriptionChangeFromJson(const QJsonObject &object)
{
    const auto customer = CustomerId::tryParse(object[u"customer"].toString());
    if (object[u"form"].toInt() != kForm || !customer)
        return std::nullopt;
    SubscriptionChange change;
    change.customer = *customer;
    change.customerName = object[u"customerName"].toString();
    change.subscription = SubscriptionId(object[u"subscription"].toString());
    change.subscriptionName = object[u"subscriptionName"].toString();
    const QJsonArray changes = object[u"changes"].toArray();
    for (const QJsonValue &value : changes) {
        const auto member = changeFromJson(value.toObject());
        if (!member)
            return std::nullopt; // half of what was wanted is not what was wanted
        change.changes.append(*member);
    }
    if (change.subscription.isEmpty() || change.changes.isEmpty())
        return std::nullopt;
    return change;
}

} // namespace tierdesk
