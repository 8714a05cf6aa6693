// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sandbox/subscriptions.h"

#include "models/sandbox/resources.h"

namespace tierdesk::sandbox {

using namespace Qt::StringLiterals;

namespace {

QString kindText(StoredSubscription::Kind kind)
{
    switch (kind) {
    case StoredSubscription::Kind::NewCommerce:
        return u"nce"_s;
    case StoredSubscription::Kind::Legacy:
        return u"legacy"_s;
    case StoredSubscription::Kind::Azure:
        return u"azure"_s;
    }
    return {};
}

StoredSubscription::Kind kindFrom(const QString &text)
{
    if (text == "legacy"_L1)
        return StoredSubscription::Kind::Legacy;
    return text == "azure"_L1 ? StoredSubscription::Kind::Azure : StoredSubscription::Kind::NewCommerce;
}

QString day(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyy-MM-dd'T'00:00:00'Z'"_s);
}

} // namespace

QString StoredSubscription::statusAt(const QDateTime &now) const
{
    if (status == "pending"_L1 && activeFrom.isValid() && activeFrom <= now)
        return u"active"_s;
    return status;
}

void insertSubscription(State &state, const StoredSubscription &subscription)
{
    state.run(
        u"INSERT INTO subscription(id, customer, kind, offer_id, offer_name, friendly_name, quantity, unit,"
        " parent_id, entitlement_id, created, started, ends, status, active_from, auto_renew, is_trial,"
        " billing_type, billing_cycle, term, partner_id, order_id, version, next_term)"
        " VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {subscription.id, subscription.customer, kindText(subscription.kind), subscription.offerId,
            subscription.offerName, subscription.friendlyName, subscription.quantity, subscription.unit,
            subscription.parentId, subscription.entitlementId, storedTime(subscription.created),
            storedTime(subscription.started), storedTime(subscription.ends), subscription.status,
            subscription.activeFrom.isValid() ? storedTime(subscription.activeFrom) : QString(),
            subscription.isAutoRenewing, subscription.isTrial, subscription.billingType,
            subscription.billingCycle, subscription.term, subscription.partnerId, subscription.orderId,
            subscription.version, QString::fromUtf8(subscription.nextTerm)});
}

QString subscriptionColumns()
{
    return u"s.id, s.customer, s.kind, s.offer_id, s.offer_name, s.friendly_name, s.quantity, s.unit, "
           u"s.parent_id,"
           " s.entitlement_id, s.created, s.started, s.ends, s.status, s.active_from, s.auto_renew, "
           "s.is_trial,"
           " s.billing_type, s.billing_cycle, s.term, s.partner_id, s.order_id, s.version,"
           " s.next_term"_s;
}

StoredSubscription subscriptionFrom(const QSqlQuery &row)
{
    int column = 0;
    const auto text = [&] { return row.value(column++).toString(); };
    const auto number = [&] { return row.value(column++).toInt(); };
    const auto time = [&] { return timeFromStored(row.value(column++).toString()); };
    StoredSubscription subscription;
    subscription.id = text();
    subscription.customer = row.value(column++).toLongLong();
    subscription.kind = kindFrom(text());
    subscription.offerId = text();
    subscription.offerName = text();
    subscription.friendlyName = text();
    subscription.quantity = number();
    subscription.unit = text();
    subscription.parentId = text();
    subscription.entitlementId = text();
    subscription.created = time();
    subscription.started = time();
    subscription.ends = time();
    subscription.status = text();
    subscription.activeFrom = time();
    subscription.isAutoRenewing = number() != 0;
    subscription.isTrial = number() != 0;
    subscription.billingType = text();
    subscription.billingCycle = text();
    subscription.term = text();
    subscription.partnerId = text();
    subscription.orderId = text();
    subscription.version = number();
    subscription.nextTerm = text().toUtf8();
    return subscription;
}

namespace {

using Kind = StoredSubscription::Kind;

JsonObject linksOf(const StoredSubscription &subscription, const CustomerInPath &customer)
{
    const QString own = u"/customers/%1/subscriptions/"_s.arg(customer.id);
    const QString country = u"?country="_s + customer.country;
    JsonObject links;
    if (subscription.kind == Kind::NewCommerce) {
        const QStringList item = subscription.offerId.split(u':');
        const QString product = u"/products/"_s + item.value(0);
        const QString sku = product + u"/skus/"_s + item.value(1);
        links.add("product", linkTo(product + country))
            .add("sku", linkTo(sku + country))
            .add("availability", linkTo(sku + u"/availabilities/"_s + item.value(2) + country));
    } else {
        links.add("offer", linkTo(u"/offers/"_s + subscription.offerId + country));
    }
    if (!subscription.parentId.isEmpty())
        links.add("parentSubscription", linkTo(own + subscription.parentId));
    return links.add("self", linkTo(own + subscription.id));
}

/// The members that only new commerce has (contract.md 9.2).
void addNewCommerce(JsonObject *body, const StoredSubscription &subscription)
{
    const QDateTime refundUntil = subscription.created.addDays(7);
    JsonObject refund;
    refund.add("type", "Full").add("expiresAt", storedTime(subscription.created.addDays(1)));
    JsonObject refundable;
    refundable.add("quantity", subscription.quantity).add("allowedUntilDateTime", storedTime(refundUntil));
    body->add("termDuration", subscription.term)
        .add("renewalTermDuration", "") // printed as empty text, not left out (quirks.md 30)
        .add("refundOptions", JsonArray().add(refund))
        .add("isMicrosoftProduct", true)
        .add("attentionNeeded", false)
        .add("actionTaken", false)
        .add("publisherName", "Microsoft Corporation")
        .add("cancellationAllowedUntilDate", storedTime(refundUntil))
        .add("refundableQuantity",
            JsonObject()
                .add("totalQuantity", subscription.quantity)
                .add("details", JsonArray().add(refundable)));
}

JsonObject attributesOf(const StoredSubscription &subscription)
{
    return JsonObject().addUnlessEmpty("etag", etagOf(subscription)).add("objectType", "Subscription");
}

} // namespace

QString etagOf(const StoredSubscription &subscription)
{
    if (subscription.kind == Kind::NewCommerce)
        return {};
    const JsonObject etag =
        JsonObject().add("id", subscription.id.toLower()).add("version", subscription.version);
    return QString::fromLatin1(etag.text().toBase64());
}

JsonObject subscriptionBody(
    const StoredSubscription &subscription, const CustomerInPath &customer, const QDateTime &now)
{
    const QString status = subscription.statusAt(now);
    JsonObject body;
    body.add("id", subscription.id)
        .addUnlessEmpty("entitlementId", subscription.entitlementId)
        .add("offerId", subscription.offerId)
        .add("offerName", subscription.offerName)
        .add("friendlyName", subscription.friendlyName);
    if (subscription.kind == Kind::NewCommerce)
        body.add("productType",
            JsonObject().add("id", "OnlineServicesNCE").add("displayName", "OnlineServicesNCE"));
    body.add("quantity", subscription.quantity)
        .add("unitType", subscription.unit)
        .addUnlessEmpty("parentSubscriptionId", subscription.parentId)
        .add("hasPurchasableAddons", false)
        .add("creationDate", storedTime(subscription.created))
        .add("effectiveStartDate", day(subscription.started))
        .add("commitmentEndDate", day(subscription.ends))
        .add("commitmentEndDateTime", subscription.ends.toUTC().toString(u"yyyy-MM-dd'T'23:59:59'Z'"_s))
        .add("status", status)
        .add("autoRenewEnabled", subscription.isAutoRenewing)
        .add("isTrial", subscription.isTrial)
        .add("billingType", subscription.billingType)
        .add("billingCycle", subscription.billingCycle);
    if (status == "suspended"_L1)
        body.add("suspensionReasons", jsonStrings({u"CustomerCancellation"_s}));
    if (!subscription.nextTerm.isEmpty())
        body.addRaw("scheduledNextTermInstructions", subscription.nextTerm);
    if (subscription.kind == Kind::NewCommerce)
        addNewCommerce(&body, subscription);
    return body.add("partnerId", subscription.partnerId)
        .add("contractType", "subscription")
        .add("links", linksOf(subscription, customer))
        .add("orderId", subscription.orderId)
        .add("attributes", attributesOf(subscription));
}

Answer listSubscriptions(Context &context, const Request &request)
{
    const CustomerInPath customer = customerInPath(context, request);
    if (!customer.isKnown())
        return customer.refusal;
    const QString mpnId = request.parameter(u"mpn_id");
    const QString orderId = request.parameter(u"order_id");
    QSqlQuery &row = context.state.run(
        u"SELECT "_s + subscriptionColumns() + u" FROM subscription s WHERE s.customer = ? ORDER BY s.seq"_s,
        {customer.row});
    JsonArray items;
    while (row.next()) {
        const StoredSubscription subscription = subscriptionFrom(row);
        if (!mpnId.isEmpty() && subscription.partnerId != mpnId)
            continue;
        if (!orderId.isEmpty() && subscription.orderId.compare(orderId, Qt::CaseInsensitive) != 0)
            continue;
        items.add(subscriptionBody(subscription, customer, context.now));
    }
    return success(collection(items).text());
}

SubscriptionInPath subscriptionInPath(Context &context, const Request &request)
{
    SubscriptionInPath found;
    found.customer = customerInPath(context, request);
    if (!found.customer.isKnown()) {
        found.refusal = found.customer.refusal;
        return found;
    }
    const QString id = request.captured.value(1);
    if (!isGuid(id)) {
        found.refusal = invalidProperty(u"subscription id"_s);
        return found;
    }
    QSqlQuery &row = context.state.run(
        u"SELECT "_s + subscriptionColumns() + u" FROM subscription s WHERE s.id = ? AND s.customer = ?"_s,
        {id, found.customer.row});
    if (row.next())
        found.subscription = subscriptionFrom(row);
    else
        found.refusal = refusal(404, 20003, u"Subscription with ID %1 not found."_s.arg(id));
    row.finish();
    return found;
}

Answer getSubscription(Context &context, const Request &request)
{
    const SubscriptionInPath found = subscriptionInPath(context, request);
    if (!found.isKnown())
        return found.refusal;
    return success(subscriptionBody(found.subscription, found.customer, context.now).text());
}

} // namespace tierdesk::sandbox
