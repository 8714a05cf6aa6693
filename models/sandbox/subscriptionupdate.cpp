// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// PATCH of a subscription (contract.md 9.3). The whole resource comes back with some members changed; what is
// left out is taken for switched off.
#include "models/sandbox/carts.h"
#include "models/sandbox/catalog.h"
#include "models/sandbox/resources.h"
#include "models/sandbox/subscriptions.h"

#include <QJsonDocument>

#include <limits>

namespace tierdesk::sandbox {

using namespace Qt::StringLiterals;

namespace {

using Kind = StoredSubscription::Kind;
using Refused = std::optional<Answer>;

constexpr int kReturnDays = 7; // in which licences of new commerce can be given back, and all be cancelled

bool isWithinReturn(const StoredSubscription &subscription, const QDateTime &now)
{
    return subscription.created.addDays(kReturnDays) > now;
}

/// What may be had of it at least and at most.
std::pair<int, int> limitsOf(const StoredSubscription &subscription)
{
    const QStringList item = subscription.offerId.split(u':');
    if (const auto sku = findSku(item.value(0), item.value(1)))
        return {sku->minimum, sku->maximum};
    if (const auto offer = findLegacyOffer(subscription.offerId))
        return {1, offer->maximum};
    return {1, std::numeric_limits<int>::max()};
}

/// The quoted etag of If-Match against the one that a reading told. New commerce has none.
Refused checkEtag(const StoredSubscription &subscription, const QByteArray &ifMatch)
{
    if (ifMatch.isEmpty() || subscription.kind == Kind::NewCommerce || ifMatch == "*")
        return std::nullopt;
    if (ifMatch != '"' + etagOf(subscription).toLatin1() + '"')
        return refusal(400, 2055, u"Etag is no longer valid"_s);
    return std::nullopt;
}

Refused refusedQuantity(const StoredSubscription &before, int wanted, const QDateTime &now)
{
    if (wanted == before.quantity)
        return std::nullopt;
    if (before.status == "suspended"_L1)
        return refusal(400, 2001,
            u"Subscription quantity can't be increased or decreased while subscription is being suspended"_s);
    const auto [minimum, maximum] = limitsOf(before);
    if (wanted < minimum || wanted > maximum)
        return refusal(
            400, 2002, u"Subscription quantity isn't within minimum and maximum allowed quantity"_s);
    if (wanted < before.quantity && before.kind == Kind::NewCommerce && !isWithinReturn(before, now))
        return refusal(400, 800090, u"Subscription quantity can't be decreased"_s);
    return std::nullopt;
}

Refused checkStatus(const StoredSubscription &before, const QString &wanted, const QDateTime &now)
{
    if (wanted == before.status)
        return std::nullopt;
    const bool isSwitch = wanted == "active"_L1 || wanted == "suspended"_L1;
    const bool isDeletion = wanted == "deleted"_L1 && before.kind == Kind::NewCommerce;
    if (!isSwitch && !isDeletion)
        return refusal(400, 800096, u"Can't update the status for this subscription"_s);
    if (isDeletion && !isWithinReturn(before, now))
        return refusal(400, 900117,
            u"You have passed your %1-day cancellation window. We are unable to cancel your purchase"_s.arg(
                kReturnDays));
    return std::nullopt;
}

/// What can be changed at all, as it is.
Refused checkChangeable(const StoredSubscription &subscription)
{
    if (subscription.status == "deleted"_L1)
        return refusal(400, 2011,
            u"Subscription with ID %1 and deleted status can't be updated."_s.arg(subscription.id));
    if (subscription.status == "expired"_L1 || subscription.status == "disabled"_L1)
        return refusal(400, 900279, u"Update operations are no longer allowed for this subscription."_s);
    if (subscription.status == "pending"_L1)
        return refusal(409, 800082, u"Subscription is not ready to be updated. Try again after sometime"_s);
    return std::nullopt;
}

Refused checkRest(Context &context, const StoredSubscription &before, const StoredSubscription &after,
    const QString &billingCycle)
{
    if (!billingCycle.isEmpty() && billingCycle.compare(before.billingCycle, Qt::CaseInsensitive) != 0)
        return refusal(400, 2054,
            u"The billing cycle for an existing subscription can't be updated using update-subscription "
            "operation. Use update-Order operation"_s);
    if (before.kind != Kind::NewCommerce
        && QJsonDocument::fromJson(after.nextTerm).object().contains("customTermEndDate"_L1))
        return refusal(400, 900244,
            u"The custom term end date specified on the scheduled next term instructions is only valid for "
            "OnlineServicesNCE products."_s);
    if (after.isAutoRenewing && !before.isAutoRenewing && before.isTrial)
        return refusal(400, 800093, u"The subscription isn't eligible to be auto-renewed"_s);
    // Since December 2025 with any change, not with its own alone.
    if (after.partnerId.isEmpty())
        return std::nullopt;
    if (const auto fault = faultOfReseller(context.state, after.partnerId, context.account.mpnId))
        return refusal(fault->code == 900154 ? 400 : 404, fault->code, fault->description);
    return std::nullopt;
}

/// What is to happen at the end of the term. A change at once (of the quantity or the status) deletes all that was
/// scheduled, and without renewal there is no next term (contract.md 9.3, quirks.md 66).
QByteArray nextTermOf(
    const StoredSubscription &before, const StoredSubscription &after, const QJsonObject &body)
{
    const bool isChangedAtOnce = after.quantity != before.quantity || after.status != before.status;
    const QJsonValue wanted = member(body, u"scheduledNextTermInstructions");
    if (isChangedAtOnce || !after.isAutoRenewing || !wanted.isObject())
        return {};
    return QJsonDocument(wanted.toObject()).toJson(QJsonDocument::Compact);
}

/// Members that are left out stay, but for those that are taken for switched off (quirks.md 65).
StoredSubscription changed(const StoredSubscription &before, const QJsonObject &body)
{
    StoredSubscription after = before;
    const QJsonValue quantity = member(body, u"quantity");
    if (!quantity.isUndefined() && !quantity.isNull())
        after.quantity = textMember(body, u"quantity").toInt();
    if (const QJsonValue name = member(body, u"friendlyName"); name.isString())
        after.friendlyName = name.toString();
    if (const QString status = textMember(body, u"status").toLower(); !status.isEmpty())
        after.status = status;
    if (const QJsonValue partner = member(body, u"partnerId"); !partner.isUndefined() && !partner.isNull())
        after.partnerId = textMember(body, u"partnerId");
    after.isAutoRenewing = member(body, u"autoRenewEnabled").toBool(false);
    after.nextTerm = nextTermOf(before, after, body);
    ++after.version;
    return after;
}

void save(State &state, const StoredSubscription &subscription)
{
    state.run(u"UPDATE subscription SET quantity = ?, friendly_name = ?, status = ?, auto_renew = ?,"
              " partner_id = ?, version = ?, next_term = ? WHERE id = ? AND customer = ?"_s,
        {subscription.quantity, subscription.friendlyName, subscription.status, subscription.isAutoRenewing,
            subscription.partnerId, subscription.version, QString::fromUtf8(subscription.nextTerm),
            subscription.id, subscription.customer});
}

} // namespace

Answer patchSubscription(Context &context, const Request &request)
{
    const SubscriptionInPath found = subscriptionInPath(context, request);
    if (!found.isKnown())
        return found.refusal;
    const std::optional<QJsonObject> body = jsonBody(request);
    if (!body)
        return invalidProperty(u"body"_s);
    StoredSubscription before = found.subscription;
    before.status = before.statusAt(context.now);
    const QString id = textMember(*body, u"id");
    if (!id.isEmpty() && id.compare(before.id, Qt::CaseInsensitive) != 0)
        return invalidProperty(u"id"_s);
    if (const Refused refused = checkEtag(before, request.ifMatch))
        return *refused;
    if (const Refused refused = checkChangeable(before))
        return *refused;
    const StoredSubscription after = changed(before, *body);
    if (const Refused refused = refusedQuantity(before, after.quantity, context.now))
        return *refused;
    if (const Refused refused = checkStatus(before, after.status, context.now))
        return *refused;
    if (const Refused refused = checkRest(context, before, after, textMember(*body, u"billingCycle")))
        return *refused;
    save(context.state, after);
    return success(subscriptionBody(after, found.customer, context.now).text());
}

} // namespace tierdesk::sandbox
