// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sandbox/orders.h"

#include "models/sandbox/resources.h"

namespace tierdesk::sandbox {

using namespace Qt::StringLiterals;

namespace {

struct Order {
    qint64 row = 0;
    QString id;
    QString alternateId;
    QString billingCycle;
    QString currency;
    QDateTime created;
    QDateTime completes;
};

constexpr auto kColumns = "seq, id, alternate_id, billing_cycle, currency, created, completes"_L1;

Order orderFrom(const QSqlQuery &row)
{
    return {row.value(0).toLongLong(), row.value(1).toString(), row.value(2).toString(),
        row.value(3).toString(), row.value(4).toString(), timeFromStored(row.value(5).toString()),
        timeFromStored(row.value(6).toString())};
}

const char *symbolFor(const QString &currency)
{
    static const QHash<QString, const char *> symbols {{u"USD"_s, "$"}, {u"EUR"_s, "€"}, {u"PLN"_s, "zł"},
        {u"HUF"_s, "Ft"}, {u"CZK"_s, "Kč"}, {u"GBP"_s, "£"}, {u"JPY"_s, "¥"}};
    return symbols.value(currency, "¤");
}

JsonObject lineLinks(const QString &offerId, const QString &subscriptionId, const CustomerInPath &customer)
{
    const QString country = u"?country="_s + customer.country;
    const QStringList item = offerId.split(u':');
    JsonObject links;
    if (item.size() == 3) {
        const QString product = u"/products/"_s + item.at(0);
        const QString sku = product + u"/skus/"_s + item.at(1);
        links.add("product", linkTo(product + country))
            .add("sku", linkTo(sku + country))
            .add("availability", linkTo(sku + u"/availabilities/"_s + item.at(2) + country));
    } else {
        links.add("offer", linkTo(u"/offers/"_s + offerId + country));
    }
    if (!subscriptionId.isEmpty())
        links.add(
            "subscription", linkTo(u"/customers/%1/subscriptions/%2"_s.arg(customer.id, subscriptionId)));
    return links;
}

JsonArray linesOf(State &state, const Order &order, const CustomerInPath &customer, bool isCompleted)
{
    QSqlQuery &row =
        state.run(u"SELECT number, offer_id, friendly_name, quantity, term, partner_id, subscription_id"
                  " FROM order_line WHERE order_seq = ? ORDER BY number"_s,
            {order.row});
    JsonArray lines;
    while (row.next()) {
        // While an order is pending its subscriptions are not told (quirks.md 77).
        const QString subscription = isCompleted ? row.value(6).toString() : QString();
        JsonObject line;
        line.add("lineItemNumber", row.value(0).toInt())
            .add("offerId", row.value(1).toString())
            .addUnlessEmpty("subscriptionId", subscription)
            .addUnlessEmpty("termDuration", row.value(4).toString())
            .add("transactionType", "New")
            .add("friendlyName", row.value(2).toString())
            .add("quantity", row.value(3).toInt())
            .addUnlessEmpty("partnerIdOnRecord", row.value(5).toString())
            .add("links", lineLinks(row.value(1).toString(), subscription, customer));
        lines.add(line);
    }
    return lines;
}

JsonObject orderBody(State &state, const Order &order, const CustomerInPath &customer, const QDateTime &now)
{
    const bool isCompleted = order.completes <= now;
    const QString self = u"/customers/%1/orders/%2"_s.arg(customer.id, order.id);
    return JsonObject()
        .add("id", order.id)
        .add("alternateId", order.alternateId)
        .add("referenceCustomerId", customer.id)
        .add("billingCycle", order.billingCycle)
        .add("currencyCode", order.currency)
        .add("currencySymbol", QString::fromUtf8(symbolFor(order.currency)))
        .add("lineItems", linesOf(state, order, customer, isCompleted))
        .add("creationDate", storedTime(order.created))
        .add("status", isCompleted ? "completed" : "pending")
        .add("transactionType", "UserPurchase")
        .add("links",
            JsonObject()
                .add("provisioningStatus", linkTo(self + "/provisioningstatus"_L1))
                .add("self", linkTo(self)))
        .add("attributes", objectType("Order"));
}

} // namespace

JsonArray ordersOfCart(
    State &state, const CustomerInPath &customer, const QString &cartId, const QDateTime &now)
{
    QList<Order> orders;
    QSqlQuery &row = state.run(
        u"SELECT "_s + kColumns + u" FROM \"order\" WHERE cart_id = ? AND customer = ? ORDER BY seq"_s,
        {cartId, customer.row});
    while (row.next())
        orders.append(orderFrom(row));
    JsonArray bodies;
    for (const Order &order : std::as_const(orders))
        bodies.add(orderBody(state, order, customer, now));
    return bodies;
}

Answer getOrder(Context &context, const Request &request)
{
    const CustomerInPath customer = customerInPath(context, request);
    if (!customer.isKnown())
        return customer.refusal;
    // New-commerce ids are case-sensitive, GUIDs are not (quirks.md 25).
    const QString id = request.captured.value(1);
    const QString comparison = isGuid(id) ? u"lower(id) = lower(?)"_s : u"id = ?"_s;
    QSqlQuery &row =
        context.state.run(u"SELECT "_s + kColumns + u" FROM \"order\" WHERE customer = ? AND "_s + comparison,
            {customer.row, id});
    if (!row.next())
        return refusal(404, 1000, u"Order not found"_s);
    const Order order = orderFrom(row);
    row.finish();
    return success(orderBody(context.state, order, customer, context.now).text());
}

} // namespace tierdesk::sandbox
