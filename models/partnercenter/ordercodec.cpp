// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/partnercenter/ordercodec.h"

#include "models/partnercenter/errorcodec.h"
#include "models/partnercenter/listingcodec.h"
#include "models/partnercenter/wiretext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <limits>

namespace tierdesk::partnercenter {
namespace {

int smallNumber(const JsonValue &value, int otherwise)
{
    const std::optional<qint64> number = value.wholeNumber();
    const bool fits = number && *number >= 0 && *number <= std::numeric_limits<int>::max();
    return fits ? int(*number) : otherwise;
}

tl::unexpected<QString> unreadableAt(const char *list, qsizetype index, const char *rest)
{
    return tl::unexpected<QString>(
        QStringLiteral("%1[%2]%3").arg(QLatin1String(list)).arg(index).arg(QLatin1String(rest)));
}

// Codes come as numbers and as text (complaint 17); a code that is a word stands before the description.
LineFault faultFrom(const JsonValue &error, int line, const QString &orderGroup)
{
    const JsonValue code = error.firstOf({"errorCode", "code"});
    LineFault fault;
    fault.line = line;
    fault.orderGroup = orderGroup;
    fault.code = smallNumber(code, 0);
    fault.description = decodedEntities(error.firstOf({"errorDescription", "description", "message"}).text());
    if (fault.code == 0 && code.isText())
        fault.description = QStringLiteral("%1 %2").arg(code.text(), fault.description).trimmed();
    fault.description.truncate(kLongestDescription);
    return fault;
}

Item<Cart> cartFrom(const JsonValue &answer)
{
    Cart cart;
    cart.id = CartId(answer["id"].text());
    if (cart.id.isEmpty())
        return unreadable("id: a text");
    const JsonValue lines = answer["lineItems"];
    if (!lines.isMissing() && !lines.isArray())
        return unreadable("lineItems: an array");
    cart.status = answer["status"].text();
    cart.expires = answer["expirationTimestamp"].dateTime();
    const QList<JsonValue> items = lines.elements();
    for (qsizetype i = 0; i < items.size(); ++i) {
        const JsonValue &item = items[i];
        if (!item.isObject())
            return unreadableAt("lineItems", i, ": an object");
        CartLineState line;
        line.number = smallNumber(item["id"], int(i));
        line.orderGroup = item["orderGroup"].text();
        line.catalogItem = CatalogItemId(item.firstOf({"catalogItemId", "catalogId"}).text());
        line.quantity = smallNumber(item["quantity"], 0);
        cart.lines.append(line);
        if (const JsonValue error = item["error"]; error.isObject())
            cart.faults.append(faultFrom(error, line.number, line.orderGroup));
    }
    return cart;
}

Item<Order> orderFrom(const JsonValue &answer)
{
    Order order;
    order.id = OrderId(answer["id"].text());
    if (order.id.isEmpty())
        return unreadable("id: a text");
    order.status = answer["status"].text();
    order.created = answer["creationDate"].dateTime();
    const QList<JsonValue> items = answer["lineItems"].elements();
    for (qsizetype i = 0; i < items.size(); ++i) {
        const JsonValue &item = items[i];
        if (!item.isObject())
            return unreadableAt("lineItems", i, ": an object");
        OrderLine line;
        line.number = smallNumber(item["lineItemNumber"], int(i));
        line.offerId = item["offerId"].text();
        line.friendlyName = item["friendlyName"].text();
        line.quantity = smallNumber(item["quantity"], 0);
        line.subscription = SubscriptionId(item["subscriptionId"].text());
        line.reseller = PartnerNumber(item["partnerIdOnRecord"].text().trimmed());
        order.lines.append(line);
    }
    return order;
}

Item<Checkout> checkoutFrom(const JsonValue &answer)
{
    const JsonValue orders = answer["orders"];
    const JsonValue errors = answer["orderErrors"];
    if (!orders.isArray() && !errors.isArray())
        return unreadable("orders: an array");
    Checkout checkout;
    const QList<JsonValue> orderItems = orders.elements();
    for (qsizetype i = 0; i < orderItems.size(); ++i) {
        Item<Order> order = orderFrom(orderItems[i]);
        if (!order)
            return unreadableAt("orders", i, qPrintable(u'.' + order.error()));
        checkout.orders.append(std::move(*order));
    }
    const QList<JsonValue> errorItems = errors.elements();
    for (const JsonValue &error : errorItems)
        checkout.faults.append(faultFrom(error, -1, error["orderGroupId"].text()));
    if (checkout.orders.isEmpty() && checkout.faults.isEmpty())
        return unreadable("orders or orderErrors: not both empty"); // says neither yes nor no
    return checkout;
}

QJsonObject lineToJson(const CartLine &line)
{
    QJsonObject object {
        {QStringLiteral("id"), line.number},
        {QStringLiteral("catalogItemId"), line.catalogItem.toString()},
        {QStringLiteral("quantity"), line.quantity},
        {QStringLiteral("billingCycle"), line.billingCycle},
        {QStringLiteral("participants"),
            QJsonArray {QJsonObject {{QStringLiteral("key"), QStringLiteral("transaction_reseller")},
                {QStringLiteral("value"), line.reseller.toString()}}}},
    };
    if (!line.friendlyName.isEmpty())
        object.insert(QStringLiteral("friendlyName"), line.friendlyName);
    if (!line.term.isEmpty())
        object.insert(QStringLiteral("termDuration"), line.term);
    return object;
}

} // namespace

Result<Cart> readCart(const QByteArray &body)
{
    return readObject<Cart>(body, cartFrom);
}

Result<Checkout> readCheckout(const QByteArray &body)
{
    return readObject<Checkout>(body, checkoutFrom);
}

Result<Order> readOrder(const QByteArray &body)
{
    return readObject<Order>(body, orderFrom);
}

QByteArray writeCart(const QList<CartLine> &lines)
{
    QJsonArray items;
    for (const CartLine &line : lines)
        items.append(lineToJson(line));
    const QJsonObject body {
        {QStringLiteral("partnerOnRecordAttestationAccepted"), true},
        {QStringLiteral("lineItems"), items},
    };
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

QList<LineFault> linesLeftOut(const QList<CartLine> &sent, const Cart &cart)
{
    QList<LineFault> faults;
    for (const CartLine &line : sent) {
        const bool isHeld = std::any_of(cart.lines.begin(), cart.lines.end(), [&line](const auto &held) {
            return held.number == line.number && held.quantity == line.quantity
                && held.catalogItem.toString().compare(line.catalogItem.toString(), Qt::CaseInsensitive) == 0;
        });
        const bool isRefused = std::any_of(cart.faults.begin(), cart.faults.end(),
            [&line](const auto &fault) { return fault.line == line.number; });
        if (!isHeld && !isRefused)
            faults.append({line.number, {}, 0, QStringLiteral("The cart does not hold this line as sent.")});
    }
    return faults;
}

} // namespace tierdesk::partnercenter
