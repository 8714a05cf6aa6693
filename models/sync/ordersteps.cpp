// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Steps Cart and Checkout, for a new customer or one that exists (contract.md 10.1).
#include "models/domain/lineoutcome.h"
#include "models/store/operationtable.h"
#include "models/sync/operationrun.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace tierdesk::sync {

using partnercenter::Priority;
using partnercenter::WriteIds;

namespace {

// Codes of contract.md 5.4 and 10.1.
constexpr int kCartGone = 800008;
constexpr int kOrderInProgress = 800060;
constexpr int kCartBusy = 800064;
constexpr int kCartSubmittedAlready = 800065;
constexpr int kAvailabilityGone = 400019;

constexpr int kMostNewCarts = 3; // without a person in between

QString plainWord(QString word)
{
    return word.remove(u'_').remove(u' ').toLower();
}

const Availability *choose(const QList<Availability> &availabilities, const ChosenLine &line)
{
    for (const Availability &availability : availabilities) {
        const bool offers = std::any_of(
            availability.terms.begin(), availability.terms.end(), [&line](const OfferedTerm &term) {
                return term.duration.compare(line.term, Qt::CaseInsensitive) == 0
                    && plainWord(term.billingCycle) == plainWord(line.billingCycle);
            });
        if (availability.isPurchasable && offers)
            return &availability;
    }
    return nullptr;
}

bool isStale(const LineFault &fault)
{
    return fault.code == kAvailabilityGone;
}

bool isMendedByNewCart(int code)
{
    return code == kCartGone || code == kAvailabilityGone;
}

/// "product:sku" of "product:sku:availability": what stays when an availability is replaced.
QString withoutAvailability(const QString &catalogItem)
{
    return catalogItem.section(u':', 0, 1).toLower();
}

} // namespace

// Step Cart

void OperationRun::makeCart()
{
    // A repeat asks for the same as before; otherwise the offers are looked up right before (quirks.md 78).
    if (m_wasUnclear && !m_operation.cartLines.isEmpty())
        return sendCart();
    chooseOffers(0, {}, {});
}

void OperationRun::chooseOffers(int line, const QList<CartLine> &chosen, const QList<LineFault> &faults)
{
    const QList<ChosenLine> lines = m_operation.lines();
    if (line == lines.size()) {
        if (!faults.isEmpty())
            return refuseLines(faults);
        m_operation.cartLines = chosen;
        return sendCart();
    }
    const ChosenLine &wanted = lines.at(line);
    m_account.api.availabilitiesFor(*m_operation.customer, wanted.product, wanted.sku,
        whileAlive(this, [this, line, chosen, faults](const Result<Listing<Availability>> &answer) {
            const bool isRefused = !answer
                && (answer.error().kind == Error::Kind::NotFound
                    || answer.error().kind == Error::Kind::Rejected);
            if (!answer && !isRefused)
                return readFailed(answer.error());
            const ChosenLine asked = m_operation.lines().at(line);
            const Availability *offer = answer ? choose(answer->items, asked) : nullptr;
            if (offer != nullptr) {
                const CartLine offered {line, offer->catalogItem, asked.title, asked.quantity, asked.term,
                    asked.billingCycle, m_operation.reseller().number, {}};
                return chooseOffers(line + 1, chosen + QList {offered}, faults);
            }
            const LineFault fault {line, {}, isRefused ? answer.error().code : kAvailabilityGone,
                isRefused ? answer.error().detail : QStringLiteral("not offered to this customer any more")};
            chooseOffers(line + 1, chosen, faults + QList {fault});
        }));
}

void OperationRun::sendCart()
{
    transmit([this](const WriteIds &ids) {
        m_account.api.createCart(*m_operation.customer, m_operation.cartLines, ids,
            whileAlive(this, [this](const Result<Cart> &cart) {
                if (cart)
                    takeCart(*cart);
                else
                    stepFailed(cart.error());
            }));
    });
}

void OperationRun::takeCart(const Cart &cart)
{
    // A cart that was accepted in part is not checked out behind anybody's back: a person decides.
    if (!cart.faults.isEmpty())
        return refuseLines(cart.faults);
    for (CartLine &line : m_operation.cartLines)
        for (const CartLineState &state : cart.lines)
            if (state.number == line.number)
                line.orderGroup = state.orderGroup;
    m_operation.cart = cart.id;
    m_operation.lineFaults.clear();
    succeed();
}

void OperationRun::refuseLines(const QList<LineFault> &faults)
{
    m_operation.lineFaults = faults;
    refuse(refusalOf(faults));
}

Error OperationRun::refusalOf(const QList<LineFault> &faults)
{
    // What a new cart would mend is not the reason as long as there is another one.
    const auto other = std::find_if_not(faults.begin(), faults.end(), isStale);
    const LineFault &reason = other == faults.end() ? faults.first() : *other;
    Error error;
    error.kind = Error::Kind::Rejected;
    error.code = reason.code;
    error.detail = reason.description; // support asks for the service's own words
    error.correlationId = m_operation.correlation.toString();
    error.requestId = current().request.toString();
    return error;
}

// Step Checkout

void OperationRun::checkOut()
{
    // What an unclear attempt has ordered belongs to the order, not to what was there before it.
    if (!m_wasUnclear)
        return noteSubscriptions();
    sendCheckout();
}

/// What the customer has before its cart is checked out: what it has more afterwards is the order's.
void OperationRun::noteSubscriptions()
{
    m_account.api.subscriptions(Priority::Foreground, *m_operation.customer,
        whileAlive(this, [this](const Result<Listing<Subscription>> &answer) {
            if (!answer)
                return readFailed(answer.error());
            m_operation.subscriptionsBefore.clear();
            for (const Subscription &subscription : answer->items)
                m_operation.subscriptionsBefore.append(subscription.id);
            for (const UnreadableItem &item : answer->unreadable)
                if (!item.id.isEmpty())
                    m_operation.subscriptionsBefore.append(SubscriptionId(item.id));
            sendCheckout();
        }));
}

void OperationRun::sendCheckout()
{
    transmit([this](const WriteIds &ids) {
        m_account.api.checkOut(*m_operation.customer, *m_operation.cart, ids,
            whileAlive(this, [this](const Result<Checkout> &done) {
                if (done)
                    takeCheckout(*done);
                else
                    checkOutFailed(done.error());
            }));
    });
}

void OperationRun::checkOutFailed(const Error &error)
{
    switch (error.code) {
    case kCartBusy:
    case kOrderInProgress: // somebody, perhaps we, is being served
        current().sentAt = m_account.api.serviceTime();
        return wait(OperationState::Unclear, error);
    case kCartSubmittedAlready:
        m_wasUnclear = true; // there is an order: by whom and which is to be found out
        m_refusal = error;
        return readCart();
    default:
        if (!m_wasUnclear && isMendedByNewCart(error.code))
            return makeNewCart(error);
        return stepFailed(error);
    }
}

void OperationRun::takeCheckout(const Checkout &checkout)
{
    // Success with failures inside (quirks.md 72). Without a single order it was none.
    const QList<LineFault> faults = faultsByLine(checkout.faults, m_operation.cartLines);
    if (checkout.orders.isEmpty())
        return takeFailedCheckout(faults);
    m_operation.orders = checkout.orders;
    m_operation.lineFaults = faults;
    emit subscriptionsChanged(*m_operation.customer);
    succeed();
}

void OperationRun::takeFailedCheckout(const QList<LineFault> &faults)
{
    if (m_wasUnclear) { // this attempt ordered nothing; an earlier one may yet
        takeBackSending();
        m_refusal = refusalOf(faults);
        m_refusedLines = faults;
        return readCart();
    }
    const bool isOnlyStale = std::all_of(faults.begin(), faults.end(), isStale);
    if (!isOnlyStale || m_newCarts >= kMostNewCarts)
        return refuseLines(faults);
    makeNewCart({}); // "issue a new GET to ensure they have the current availability ID" (contract.md 5.4)
}

void OperationRun::readCart()
{
    m_account.api.cart(
        *m_operation.customer, *m_operation.cart, whileAlive(this, [this](const Result<Cart> &cart) {
            if (cart)
                return takeCartState(*cart);
            if (cart.error().kind == Error::Kind::NotFound)
                return lookForOrder(cart.error());
            readFailed(cart.error());
        }));
}

void OperationRun::takeCartState(const Cart &cart)
{
    if (cart.isOrdered()) {
        // A repeated checkout tells the orders again; older services refuse it instead: then the
        // subscriptions lead to them.
        if (!m_refusal && !m_unreadable && !isGivenUp())
            return checkOut();
        current().adopted = true;
        return lookForOrder(reason());
    }
    if (!m_refusal && !isGivenUp())
        return disproved();
    if (m_refusal && m_refusal->code == kCartSubmittedAlready)
        return wait(OperationState::Unclear, *m_refusal); // the two answers contradict each other: look again
    // "Not ordered" may mean "not yet": checkouts are worked off behind the answers (800064). And whether
    // the cart's time is over is for the service to say: our clock may be wrong.
    lookForOrder(reason());
}

/// The cart cannot tell, or cannot tell which orders: what the customer has can.
void OperationRun::lookForOrder(const Error &cartError)
{
    m_account.api.subscriptions(Priority::Foreground, *m_operation.customer,
        whileAlive(this, [this, cartError](const Result<Listing<Subscription>> &answer) {
            if (!answer)
                return readFailed(answer.error());
            QList<OrderId> orders;
            const auto others = ordersOfOthers();
            if (!others)
                return readFailed(others.error());
            bool isBought = current().adopted;
            for (const Subscription &subscription : answer->items) {
                if (m_operation.subscriptionsBefore.contains(subscription.id)
                    || others->contains(subscription.order))
                    continue;
                const bool isOurs = std::any_of(m_operation.cartLines.begin(), m_operation.cartLines.end(),
                    [&subscription](const CartLine &line) {
                        return withoutAvailability(line.catalogItem.toString())
                            == withoutAvailability(subscription.offerId);
                    });
                isBought |= isOurs;
                if (isOurs && !subscription.order.isEmpty() && !orders.contains(subscription.order))
                    orders.append(subscription.order);
            }
            if (isBought) {
                current().adopted = true;
                return learnOrders(orders);
            }
            // What cannot be read may be ours: as long as there is such an item, nothing is proven.
            const bool isWhole = answer->unreadable.isEmpty() && answer->continuation.isEmpty();
            if (isWhole && isSentBefore(kLongestLag))
                return orderMissing(cartError);
            wait(OperationState::Unclear, cartError);
        }));
}

/// The orders that other operations have brought this customer: the lists lag, so that they may show up after
/// this cart was checked out.
Result<QSet<OrderId>> OperationRun::ordersOfOthers() const
{
    const auto known = store::OperationTable(m_account.desk).ofCustomer(*m_operation.customer);
    if (!known)
        return failure(known.error());
    QSet<OrderId> orders;
    for (const Operation &other : *known)
        if (other.id != m_operation.id)
            for (const Order &order : other.orders)
                orders.insert(order.id);
    return orders;
}

void OperationRun::learnOrders(QList<OrderId> left)
{
    if (left.isEmpty()) {
        emit subscriptionsChanged(*m_operation.customer);
        return succeed();
    }
    const OrderId next = left.takeFirst();
    m_account.api.order(
        *m_operation.customer, next, whileAlive(this, [this, left](const Result<Order> &order) {
            // That it was ordered is proven already; an order that cannot be read yet is read with the
            // subscriptions later.
            if (order)
                m_operation.orders.append(*order);
            learnOrders(left);
        }));
}

/// Long after the last checkout without an answer there is no order: none was placed.
void OperationRun::orderMissing(const Error &reason)
{
    if (!m_refusal || isMendedByNewCart(m_refusal->code))
        return makeNewCart(reason);
    m_operation.lineFaults = m_refusedLines;
    refuse(*std::exchange(m_refusal, std::nullopt));
}

/// The old cart is proven not to have been ordered and cannot be any more.
void OperationRun::makeNewCart(const Error &reason)
{
    if (isGivenUp())
        return disproved();
    if (++m_newCarts > kMostNewCarts)
        return refuse(reason);
    dropCart();
    saveThen([this] { advance(); });
}

} // namespace tierdesk::sync
