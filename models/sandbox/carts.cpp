// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sandbox/carts.h"

#include "models/sandbox/countries.h"
#include "models/sandbox/resources.h"

#include <QJsonDocument>

namespace tierdesk::sandbox {

using namespace Qt::StringLiterals;

namespace {

// The codes of lines (contract.md 10.1).
constexpr int kInvalidItem = 10001;
constexpr int kQuota = 10002;
constexpr int kParticipants = 10004;
constexpr int kInput = 10010;
constexpr int kBillingPlan = 10013;
constexpr int kStaleItem = 400019;

/// The answer spells members in camel case however they came: ParentSubscriptionId, parentSubscriptionId.
QJsonObject inCamelCase(const QJsonObject &object)
{
    QJsonObject result;
    for (auto it = object.constBegin(); it != object.constEnd(); ++it)
        result.insert(it.key().left(1).toLower() + it.key().mid(1), it.value());
    return result;
}

QJsonArray participantsIn(const QJsonObject &line)
{
    QJsonArray participants;
    const QJsonArray given = member(line, u"participants").toArray();
    for (const QJsonValue &value : given)
        participants.append(inCamelCase(value.toObject()));
    return participants;
}

QString transactionReseller(const QJsonArray &participants)
{
    for (const QJsonValue &value : participants)
        if (textMember(value.toObject(), u"key").compare("transaction_reseller"_L1, Qt::CaseInsensitive) == 0)
            return textMember(value.toObject(), u"value");
    return {};
}

CartLine lineFrom(const QJsonObject &body, int position)
{
    CartLine line;
    const QJsonValue number = member(body, u"id");
    line.number = number.isUndefined() || number.isNull() ? position : textMember(body, u"id").toInt();
    line.catalogItem = textMember(body, u"catalogItemId");
    if (line.catalogItem.isEmpty())
        line.catalogItem = textMember(body, u"catalogId"); // what the table calls it (quirks.md 28)
    line.friendlyName = textMember(body, u"friendlyName");
    line.quantity = member(body, u"quantity").toInt();
    line.billingCycle = textMember(body, u"billingCycle").toLower();
    line.term = textMember(body, u"termDuration");
    line.participants = participantsIn(body);
    line.resellerMpnId = transactionReseller(line.participants);
    line.provisioningContext = inCamelCase(member(body, u"provisioningContext").toObject());
    line.renewsTo = inCamelCase(member(body, u"renewsTo").toObject());
    const QJsonArray addons = member(body, u"addonItems").toArray();
    for (const QJsonValue &addon : addons)
        line.addons.append(lineFrom(addon.toObject(), position + 1 + int(line.addons.size())));
    return line;
}

void fault(CartLine *line, int code, const QString &text)
{
    if (line->isFaulty())
        return;
    line->errorCode = code;
    line->errorText = text;
}

double factorOf(const QString &currency)
{
    static const QHash<QString, double> factors {{u"EUR"_s, 0.93}, {u"PLN"_s, 4.05}, {u"HUF"_s, 365.0},
        {u"CZK"_s, 23.4}, {u"JPY"_s, 149.0}, {u"GBP"_s, 0.8}};
    return factors.value(currency, 1.0);
}

double priceOf(const CatalogSku &sku, const CartLine &line)
{
    int months = 1;
    if (line.billingCycle == "annual"_L1)
        months = 12;
    else if (line.billingCycle == "one_time"_L1)
        months = line.term == "P3Y"_L1 ? 36 : 12;
    return qRound(sku.monthlyPrice * months * factorOf(line.currency) * 100) / 100.0;
}

void checkQuantity(CartLine *line, int minimum, int maximum)
{
    if (line->quantity < minimum || line->quantity > maximum)
        fault(line, kQuota,
            u"Subscription quantity isn't within minimum and maximum allowed quantity (%1 to %2)."_s
                .arg(minimum)
                .arg(maximum));
}

void checkNewCommerce(CartLine *line, const CatalogSku &sku)
{
    const bool isOffered = std::any_of(sku.terms.begin(), sku.terms.end(), [line](const CatalogTerm &term) {
        return term.billingCycle == line->billingCycle
            && (term.duration.isEmpty() || term.duration == line->term);
    });
    if (!isOffered)
        fault(line, kBillingPlan, u"The billing plan isn't supported for this catalog item."_s);
    checkQuantity(line, sku.minimum, sku.maximum);
    line->price = priceOf(sku, *line);
}

void check(Context &context, const Country &country, CartLine *line)
{
    line->currency = country.currency;
    const ItemState item = lookUpItem(context.state, line->catalogItem, country.iso2, context.now);
    if (!item.isKnown())
        fault(line, kInvalidItem, u"The catalog item ID isn't valid."_s);
    else if (item.isStale)
        fault(line, kStaleItem, u"Availability not found."_s);
    if (line->billingCycle.isEmpty())
        fault(line, kInput, u"The billing cycle is missing."_s);
    if (item.sku)
        checkNewCommerce(line, *item.sku);
    if (item.offer)
        checkQuantity(line, 1, item.offer->maximum);
    if (const auto refused = faultOfReseller(context.state, line->resellerMpnId, context.account.mpnId))
        fault(line, kParticipants, refused->description);
    for (CartLine &addon : line->addons)
        check(context, country, &addon);
}

/// What is ordered together: the older offers in OMS-0, reservations and software in one group, and of the
/// rest everything with the same billing cycle. Lines in error stand alone, so that the others can be bought.
void group(Context &context, const QString &country, QList<CartLine> *lines)
{
    QStringList groups;
    for (CartLine &line : *lines) {
        const ItemState item = lookUpItem(context.state, line.catalogItem, country, context.now);
        QString key = line.billingCycle;
        if (line.isFaulty())
            key = u"fault %1"_s.arg(line.number);
        else if (item.sku && item.sku->isTrial)
            key = u"trial"_s;
        if (item.offer) {
            line.group = u"OMS-0"_s;
        } else {
            if (!groups.contains(key))
                groups.append(key);
            line.group = QString::number(groups.indexOf(key));
        }
        for (CartLine &addon : line.addons)
            addon.group = line.group;
    }
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

JsonObject pricing(const CartLine &line)
{
    return JsonObject()
        .add("listPrice", line.price)
        .add("discountedPrice", line.price)
        .add("proratedPrice", line.price)
        .add("price", line.price)
        .add("extendedPrice", qRound(line.price * line.quantity * 100) / 100.0);
}

JsonObject lineBody(const CartLine &line, Edition edition)
{
    JsonObject body;
    body.add("id", line.number)
        .add("catalogItemId", line.catalogItem)
        .addUnlessEmpty("friendlyName", line.friendlyName)
        .add("quantity", line.quantity)
        .add("currencyCode", line.currency)
        .add("billingCycle", line.billingCycle)
        .addUnlessEmpty("termDuration", line.term);
    if (!line.participants.isEmpty())
        body.addRaw("participants", QJsonDocument(line.participants).toJson(QJsonDocument::Compact));
    if (edition == Edition::Y2023 || !line.provisioningContext.isEmpty())
        body.addRaw("provisioningContext", compact(line.provisioningContext));
    if (!line.renewsTo.isEmpty())
        body.addRaw("renewsTo", compact(line.renewsTo));
    body.add("orderGroup", line.group);
    if (!line.addons.isEmpty()) {
        JsonArray addons;
        for (const CartLine &addon : line.addons)
            addons.add(lineBody(addon, edition));
        body.add("addonItems", addons);
    }
    if (edition == Edition::Y2023 && !line.isFaulty())
        body.add("pricing", pricing(line));
    if (line.isFaulty())
        body.add(
            "error", JsonObject().add("errorCode", line.errorCode).add("errorDescription", line.errorText));
    return body;
}

QByteArray cartBody(const StoredCart &cart, const QString &customerId, Edition edition)
{
    JsonArray lines;
    for (const CartLine &line : cart.lines)
        lines.add(lineBody(line, edition));
    return JsonObject()
        .add("id", cart.id)
        .add("creationTimestamp", storedTime(cart.created))
        .add("lastModifiedTimestamp", storedTime(cart.created))
        .add("expirationTimestamp", storedTime(cart.expires))
        .add("lastModifiedUser", cart.userId)
        .add("status", cart.status)
        .add("lineItems", lines)
        .add("links", selfLink(u"/customers/%1/carts/%2"_s.arg(customerId, cart.id)))
        .add("attributes", objectType("Cart"))
        .text();
}

QJsonObject stored(const CartLine &line)
{
    QJsonArray addons;
    for (const CartLine &addon : line.addons)
        addons.append(stored(addon));
    return {{u"number"_s, line.number}, {u"item"_s, line.catalogItem}, {u"name"_s, line.friendlyName},
        {u"quantity"_s, line.quantity}, {u"currency"_s, line.currency}, {u"cycle"_s, line.billingCycle},
        {u"term"_s, line.term}, {u"reseller"_s, line.resellerMpnId}, {u"participants"_s, line.participants},
        {u"context"_s, line.provisioningContext}, {u"renewsTo"_s, line.renewsTo}, {u"group"_s, line.group},
        {u"errorCode"_s, line.errorCode}, {u"errorText"_s, line.errorText}, {u"price"_s, line.price},
        {u"addons"_s, addons}};
}

CartLine lineFromStored(const QJsonObject &object)
{
    CartLine line {object[u"number"_s].toInt(), object[u"item"_s].toString(), object[u"name"_s].toString(),
        object[u"quantity"_s].toInt(), object[u"currency"_s].toString(), object[u"cycle"_s].toString(),
        object[u"term"_s].toString(), object[u"reseller"_s].toString(), object[u"participants"_s].toArray(),
        object[u"context"_s].toObject(), object[u"renewsTo"_s].toObject(), object[u"group"_s].toString(),
        object[u"errorCode"_s].toInt(), object[u"errorText"_s].toString(), object[u"price"_s].toDouble(), {}};
    const QJsonArray addons = object[u"addons"_s].toArray();
    for (const QJsonValue &addon : addons)
        line.addons.append(lineFromStored(addon.toObject()));
    return line;
}

} // namespace

ItemState lookUpItem(State &state, const QString &catalogItem, const QString &country, const QDateTime &now)
{
    ItemState item;
    const QStringList parts = catalogItem.split(u':');
    if (parts.size() == 1) {
        item.offer = findLegacyOffer(catalogItem);
    } else if (parts.size() == 3) {
        item.sku = findSku(parts.at(0), parts.at(1));
        item.isStale = item.sku
            && availabilityId(state, *item.sku, country, now).compare(parts.at(2), Qt::CaseInsensitive) != 0;
    }
    return item;
}

std::optional<ParticipantFault> faultOfReseller(State &state, const QString &mpnId, const QString &ownMpnId)
{
    if (mpnId.isEmpty())
        return std::nullopt; // silently loses the reseller's incentive (quirks.md 70)
    if (mpnId == ownMpnId)
        return ParticipantFault {2072, u"PartnerID of Indirect Provider isn't valid as Partner On Record"_s};
    const QString partnership =
        state.value(u"SELECT state FROM reseller WHERE mpn_id = ?"_s, {mpnId}).toString();
    if (partnership.isEmpty())
        return ParticipantFault {800015, u"PartnerID isn't found"_s};
    if (partnership != "Active"_L1)
        return ParticipantFault {900154,
            u"The PLA ID (formerly MPN ID) is not linked to an active CSP indirect reseller tenant."_s};
    return std::nullopt;
}

std::optional<StoredCart> findCart(State &state, qint64 customer, const QString &id, const QDateTime &now)
{
    QSqlQuery &row = state.run(
        u"SELECT id, created, expires, user_id, status, lines, order_errors FROM cart WHERE id = ? AND customer = ?"_s,
        {id, customer});
    if (!row.next())
        return std::nullopt;
    StoredCart cart {row.value(0).toString(), timeFromStored(row.value(1).toString()),
        timeFromStored(row.value(2).toString()), row.value(3).toString(), row.value(4).toString(), {},
        row.value(6).toString().toUtf8()};
    const QJsonArray lines = QJsonDocument::fromJson(row.value(5).toString().toUtf8()).array();
    for (const QJsonValue &line : lines)
        cart.lines.append(lineFromStored(line.toObject()));
    row.finish();
    if (cart.status == "Active"_L1 && cart.expires <= now)
        return std::nullopt;
    return cart;
}

Answer createCart(Context &context, const Request &request)
{
    const CustomerInPath customer = customerInPath(context, request);
    if (!customer.isKnown())
        return customer.refusal;
    const std::optional<QJsonObject> body = jsonBody(request);
    const QJsonArray wanted = body ? member(*body, u"lineItems").toArray() : QJsonArray();
    if (wanted.isEmpty())
        return refusal(400, 800002, u"Invalid request input"_s);
    const std::optional<Country> country = findCountry(customer.country, context.options.edition);
    if (!country)
        return refusal(403, 2030, u"Partner isn't onboarded to sell in country/region"_s);

    const bool isOld =
        context.options.edition == Edition::Y2021; // fifteen minutes then, a week now (quirks.md 73)
    StoredCart cart;
    cart.id = newGuid();
    cart.created = context.now;
    cart.expires = isOld ? context.now.addSecs(15 * 60) : context.now.addDays(7);
    cart.userId = request.userId;
    cart.status = u"Active"_s;
    for (const QJsonValue &line : wanted) {
        cart.lines.append(lineFrom(line.toObject(), int(cart.lines.size())));
        check(context, *country, &cart.lines.last());
    }
    group(context, country->iso2, &cart.lines);
    QJsonArray lines;
    for (const CartLine &line : std::as_const(cart.lines))
        lines.append(stored(line));
    context.state.run(
        u"INSERT INTO cart(id, customer, created, expires, user_id, status, lines, order_errors)"
        " VALUES(?, ?, ?, ?, ?, ?, ?, '')"_s,
        {cart.id, customer.row, storedTime(cart.created), storedTime(cart.expires), cart.userId, cart.status,
            QString::fromUtf8(QJsonDocument(lines).toJson(QJsonDocument::Compact))});
    return success(cartBody(cart, customer.id, context.options.edition), 201);
}

Answer getCart(Context &context, const Request &request)
{
    const CustomerInPath customer = customerInPath(context, request);
    if (!customer.isKnown())
        return customer.refusal;
    const auto cart = findCart(context.state, customer.row, request.captured.value(1), context.now);
    if (!cart)
        return refusal(404, 800008, u"Unable to retrieve cart ID"_s);
    return success(cartBody(*cart, customer.id, context.options.edition));
}

} // namespace tierdesk::sandbox
