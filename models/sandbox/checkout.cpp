// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sandbox/agreements.h"
#include "models/sandbox/carts.h"
#include "models/sandbox/orders.h"
#include "models/sandbox/resources.h"
#include "models/sandbox/subscriptions.h"

#include <QRandomGenerator>

#include <algorithm>

namespace tierdesk::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// How long a new-commerce order stays pending.
constexpr int kProvisioningSeconds = 30;

/// Like 9qg-ErcO-4MbPqq_3MIQaS7bn8W6HfG1: letters of both cases, digits, '-' and '_'.
QString newCommerceOrderId()
{
    static constexpr char kSigns[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_";
    QString id;
    for (int i = 0; i < 32; ++i)
        id += QLatin1Char(kSigns[QRandomGenerator::system()->bounded(64)]);
    return id + u'1';
}

QDateTime endOfTerm(const QDateTime &start, const QString &term)
{
    if (term == "P1M"_L1)
        return start.addMonths(1).addDays(-1);
    return start.addYears(term == "P3Y"_L1 ? 3 : 1).addDays(-1);
}

/// One group of a cart on its way to an order.
class GroupOrder {
public:
    GroupOrder(Context &context, const CustomerInPath &customer, const StoredCart &cart,
        QList<const CartLine *> lines)
        : m_context(context)
        , m_customer(customer)
        , m_cart(cart)
        , m_lines(std::move(lines))
        , m_isLegacy(m_lines.first()->group == "OMS-0"_L1)
    {
    }

    /// Places the order, or says why not (then nothing of the group was placed).
    [[nodiscard]] std::optional<ParticipantFault> place();

private:
    [[nodiscard]] std::optional<ParticipantFault> refuse() const;
    void addLine(const CartLine &line, const QString &parentId);
    [[nodiscard]] QString addSubscription(
        const CartLine &line, const ItemState &item, const QString &parentId);

    Context &m_context;
    const CustomerInPath &m_customer;
    const StoredCart &m_cart;
    QList<const CartLine *> m_lines;
    bool m_isLegacy;
    QString m_orderId;
    qint64 m_orderRow = 0;
    int m_nextNumber = 0;
};

/// The world may have changed since the cart was made.
std::optional<ParticipantFault> GroupOrder::refuse() const
{
    for (const CartLine *line : m_lines) {
        if (line->isFaulty())
            return ParticipantFault {800009, u"Error in Cart item(s): "_s + line->errorText};
        for (const CartLine &addon : line->addons)
            if (addon.isFaulty())
                return ParticipantFault {800009, u"Error in Cart item(s): "_s + addon.errorText};
        const ItemState item =
            lookUpItem(m_context.state, line->catalogItem, m_customer.country, m_context.now);
        if (item.isStale)
            return ParticipantFault {400019, u"Availability not found."_s};
        if (auto fault = faultOfReseller(m_context.state, line->resellerMpnId, m_context.account.mpnId))
            return fault;
    }
    return std::nullopt;
}

std::optional<ParticipantFault> GroupOrder::place()
{
    if (auto fault = refuse())
        return fault;
    m_orderId = m_isLegacy ? newGuid() : newCommerceOrderId();
    const QString alternateId = m_isLegacy ? m_orderId : newGuid().remove(u'-').left(12);
    const QDateTime completes = m_isLegacy ? m_context.now : m_context.now.addSecs(kProvisioningSeconds);
    m_context.state.run(
        u"INSERT INTO \"order\"(id, alternate_id, customer, cart_id, order_group, billing_cycle,"
        " currency, created, completes) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {m_orderId, alternateId, m_customer.row, m_cart.id, m_lines.first()->group,
            m_lines.first()->billingCycle, m_lines.first()->currency, storedTime(m_context.now),
            storedTime(completes)});
    m_orderRow = m_context.state.lastInsertedRow();
    for (const CartLine *line : std::as_const(m_lines))
        addLine(*line, QString());
    return std::nullopt;
}

void GroupOrder::addLine(const CartLine &line, const QString &parentId)
{
    const ItemState item = lookUpItem(m_context.state, line.catalogItem, m_customer.country, m_context.now);
    const QString title = item.sku ? item.sku->title : item.offer->title;
    // Reservations and perpetual software are no subscriptions.
    const bool subscribes = line.billingCycle != "one_time"_L1;
    const QString subscription = subscribes ? addSubscription(line, item, parentId) : QString();
    m_context.state.run(u"INSERT INTO order_line(order_seq, number, offer_id, friendly_name, quantity, term,"
                        " partner_id, subscription_id) VALUES(?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {m_orderRow, m_nextNumber++, line.catalogItem,
            line.friendlyName.isEmpty() ? title : line.friendlyName, line.quantity, line.term,
            line.resellerMpnId, subscription});
    for (const CartLine &addon : line.addons)
        addLine(addon, subscription);
}

QString GroupOrder::addSubscription(const CartLine &line, const ItemState &item, const QString &parentId)
{
    const QDateTime now = m_context.now;
    StoredSubscription subscription;
    subscription.id = m_isLegacy ? newGuid().toUpper() : newGuid(); // as documented (quirks.md 25)
    subscription.customer = m_customer.row;
    subscription.kind = item.sku ? StoredSubscription::Kind::NewCommerce : StoredSubscription::Kind::Legacy;
    if (item.offer && item.offer->billingType == "usage"_L1)
        subscription.kind = StoredSubscription::Kind::Azure;
    subscription.offerId = line.catalogItem;
    subscription.offerName = item.sku ? item.sku->title : item.offer->title;
    subscription.friendlyName = line.friendlyName.isEmpty() ? subscription.offerName : line.friendlyName;
    subscription.quantity = line.quantity;
    subscription.unit = item.sku ? u"Licenses"_s : item.offer->unit;
    subscription.parentId =
        parentId.isEmpty() ? line.provisioningContext[u"parentSubscriptionId"_s].toString() : parentId;
    subscription.created = now;
    subscription.started = now;
    subscription.ends = endOfTerm(now, line.term);
    subscription.status = m_isLegacy ? u"active"_s : u"pending"_s;
    subscription.activeFrom = m_isLegacy ? QDateTime() : now.addSecs(kProvisioningSeconds);
    subscription.isTrial = item.sku && item.sku->isTrial;
    subscription.isAutoRenewing = !subscription.isTrial;
    subscription.billingType = item.offer ? item.offer->billingType : u"license"_s;
    subscription.billingCycle = line.billingCycle;
    subscription.term = line.term;
    subscription.partnerId = line.resellerMpnId;
    subscription.orderId = m_orderId;
    insertSubscription(m_context.state, subscription);
    return subscription.id;
}

Answer checkoutAnswer(
    Context &context, const CustomerInPath &customer, const QString &cartId, const QByteArray &orderErrors)
{
    JsonObject body;
    body.add("orders", ordersOfCart(context.state, customer, cartId, context.now));
    if (!orderErrors.isEmpty())
        body.addRaw("orderErrors", orderErrors);
    Answer answer = success(body.text(), 201);
    if (context.options.edition == Edition::Y2021)
        answer.body.prepend("\xEF\xBB\xBF"); // the documented capture begins with a byte-order mark
    return answer;
}

QStringList groupsOf(const StoredCart &cart)
{
    QStringList groups;
    for (const CartLine &line : cart.lines)
        if (!groups.contains(line.group))
            groups.append(line.group);
    return groups;
}

} // namespace

Answer checkOutCart(Context &context, const Request &request)
{
    const CustomerInPath customer = customerInPath(context, request);
    if (!customer.isKnown())
        return customer.refusal;
    const auto cart = findCart(context.state, customer.row, request.captured.value(1), context.now);
    if (!cart)
        return refusal(404, 800008, u"Unable to retrieve cart ID"_s);
    if (cart->status == "Ordered"_L1) // "the API response will re-iterate the information"
        return checkoutAnswer(context, customer, cart->id, cart->orderErrors);
    if (!hasAcceptedCustomerAgreement(context.state, customer.row))
        return refusal(403, 13605,
            u"Either a partner confirmation of the customer acceptance of the Microsoft Customer Agreement "
            u"must be "
            "provided or the customer must accept the Microsoft Customer Agreement in the Microsoft Admin "
            "Center "
            "before you can complete this purchase"_s);
    if (std::all_of(
            cart->lines.begin(), cart->lines.end(), [](const CartLine &line) { return line.isFaulty(); }))
        return refusal(400, 800009, u"Error in Cart item(s)"_s);

    JsonArray errors;
    bool hasOrdered = false;
    for (const QString &group : groupsOf(*cart)) {
        QList<const CartLine *> lines;
        for (const CartLine &line : cart->lines)
            if (line.group == group)
                lines.append(&line);
        const auto fault = GroupOrder(context, customer, *cart, lines).place();
        hasOrdered = hasOrdered || !fault;
        if (fault)
            errors.add(JsonObject()
                           .add("orderGroupId", group)
                           .add("code", fault->code)
                           .add("description", fault->description));
    }
    const QByteArray errorText = errors.count() > 0 ? errors.text() : QByteArray();
    if (hasOrdered) // otherwise the cart stays, to be checked out later
        context.state.run(u"UPDATE cart SET status = 'Ordered', order_errors = ? WHERE id = ?"_s,
            {QString::fromUtf8(errorText), cart->id});
    return checkoutAnswer(context, customer, cart->id, errorText);
}

} // namespace tierdesk::sandbox
