// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/operationjson.h"

#include "models/base/errorwords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace tierdesk::store {
namespace {

constexpr int kOperationVersion = 1;

// Words, not numbers: a value put in the middle of an enum must not change the meaning of a stored row.
template <typename Enum> struct Word {
    Enum value;
    const char *word;
};

constexpr Word<OperationState> kStates[] = {
    {OperationState::Queued, "queued"},
    {OperationState::Running, "running"},
    {OperationState::Waiting, "waiting"},
    {OperationState::Unclear, "unclear"},
    {OperationState::Refused, "refused"},
    {OperationState::Done, "done"},
    {OperationState::GivenUp, "givenUp"},
};
constexpr Word<StepState> kStepStates[] = {
    {StepState::Waiting, "waiting"},
    {StepState::Running, "running"},
    {StepState::Done, "done"},
    {StepState::Refused, "refused"},
    {StepState::Skipped, "skipped"},
};

template <typename Enum, size_t Count> QString wordOf(const Word<Enum> (&words)[Count], Enum value)
{
    for (const Word<Enum> &word : words) {
        if (word.value == value)
            return QString::fromLatin1(word.word);
    }
    Q_UNREACHABLE();
}

template <typename Enum, size_t Count>
std::optional<Enum> valueOf(const Word<Enum> (&words)[Count], const QJsonValue &json)
{
    const QString text = json.toString();
    for (const Word<Enum> &word : words) {
        if (text == QLatin1StringView(word.word))
            return word.value;
    }
    return std::nullopt;
}

constexpr Word<OperationKind> kKinds[] = {
    {OperationKind::NewCustomer, "newCustomer"},
    {OperationKind::NewSubscription, "newSubscription"},
    {OperationKind::SubscriptionChange, "subscriptionChange"},
};
static_assert(std::size(kKinds) == std::size(kOperationKinds));
constexpr Word<StepKind> kSteps[] = {
    {StepKind::Customer, "customer"},
    {StepKind::Agreement, "agreement"},
    {StepKind::Cart, "cart"},
    {StepKind::Checkout, "checkout"},
    {StepKind::Change, "change"},
};
constexpr Word<ChangeFinding> kFindings[] = {
    {ChangeFinding::None, ""},
    {ChangeFinding::NotTakenOver, "notTakenOver"},
    {ChangeFinding::ChangedElsewhere, "changedElsewhere"},
};

// An invalid time is left out.
void setTime(QJsonObject &object, const QString &key, const QDateTime &time)
{
    if (time.isValid())
        object.insert(key, time.toUTC().toString(Qt::ISODateWithMs));
}

QDateTime timeOf(const QJsonValue &json)
{
    return QDateTime::fromString(json.toString(), Qt::ISODateWithMs).toUTC();
}

QJsonObject errorToJson(const Error &error)
{
    QJsonObject object {
        {u"kind"_s, wordOf(error.kind)},
        {u"code"_s, error.code},
        {u"httpStatus"_s, error.httpStatus},
        {u"detail"_s, error.detail},
        {u"correlationId"_s, error.correlationId},
        {u"requestId"_s, error.requestId},
    };
    if (error.neverSent)
        object.insert(u"neverSent"_s, true);
    if (error.retryAfter)
        object.insert(u"retryAfter"_s, qint64(error.retryAfter->count()));
    return object;
}

Error errorFromJson(const QJsonObject &object)
{
    Error error;
    error.kind = errorKindFrom(object[u"kind"].toString()).value_or(Error::Kind::BadAnswer);
    error.code = object[u"code"].toInt();
    error.httpStatus = object[u"httpStatus"].toInt();
    error.detail = object[u"detail"].toString();
    error.correlationId = object[u"correlationId"].toString();
    error.requestId = object[u"requestId"].toString();
    error.neverSent = object[u"neverSent"].toBool();
    if (object.contains(u"retryAfter"))
        error.retryAfter = std::chrono::seconds(object[u"retryAfter"].toInteger());
    return error;
}

QJsonObject stepToJson(const OperationStep &step)
{
    QJsonObject object {
        {u"kind"_s, wordOf(kSteps, step.kind)},
        {u"state"_s, wordOf(kStepStates, step.state)},
        {u"attempts"_s, step.attempts},
        {u"earlierAttempts"_s, step.earlierAttempts},
        {u"adopted"_s, step.adopted},
    };
    if (!step.request.isNull())
        object.insert(u"request"_s, step.request.toString());
    setTime(object, u"sentAt"_s, step.sentAt);
    setTime(object, u"answeredAt"_s, step.answeredAt);
    setTime(object, u"finishedAt"_s, step.finishedAt);
    if (step.error)
        object.insert(u"error"_s, errorToJson(*step.error));
    return object;
}

/// Nothing, too, if it is not the step that its operation has there; the first form did not name them.
std::optional<OperationStep> stepFromJson(const QJsonObject &object, StepKind kind)
{
    OperationStep step;
    const auto state = valueOf(kStepStates, object[u"state"]);
    if (!state || (object.contains(u"kind") && valueOf(kSteps, object[u"kind"]) != kind))
        return std::nullopt;
    step.kind = kind;
    step.state = *state;
    step.attempts = object[u"attempts"].toInt();
    step.earlierAttempts = object[u"earlierAttempts"].toInt();
    step.adopted = object[u"adopted"].toBool();
    if (object.contains(u"request")) {
        // The idempotency key decides whether something is done twice: half-readable is unreadable.
        const auto request = RequestId::tryParse(object[u"request"].toString());
        if (!request)
            return std::nullopt;
        step.request = *request;
    }
    step.sentAt = timeOf(object[u"sentAt"]);
    step.answeredAt = timeOf(object[u"answeredAt"]);
    step.finishedAt = timeOf(object[u"finishedAt"]);
    if (object.contains(u"error"))
        step.error = errorFromJson(object[u"error"].toObject());
    return step;
}

QJsonObject cartLineToJson(const CartLine &line)
{
    return {
        {u"number"_s, line.number},
        {u"catalogItem"_s, line.catalogItem.toString()},
        {u"friendlyName"_s, line.friendlyName},
        {u"quantity"_s, line.quantity},
        {u"term"_s, line.term},
        {u"billingCycle"_s, line.billingCycle},
        {u"reseller"_s, line.reseller.toString()},
        {u"orderGroup"_s, line.orderGroup},
    };
}

CartLine cartLineFromJson(const QJsonObject &object)
{
    CartLine line;
    line.number = object[u"number"].toInt();
    line.catalogItem = CatalogItemId(object[u"catalogItem"].toString());
    line.friendlyName = object[u"friendlyName"].toString();
    line.quantity = object[u"quantity"].toInt();
    line.term = object[u"term"].toString();
    line.billingCycle = object[u"billingCycle"].toString();
    line.reseller = PartnerNumber(object[u"reseller"].toString());
    line.orderGroup = object[u"orderGroup"].toString();
    return line;
}

QJsonObject faultToJson(const LineFault &fault)
{
    return {
        {u"line"_s, fault.line},
        {u"orderGroup"_s, fault.orderGroup},
        {u"code"_s, fault.code},
        {u"description"_s, fault.description},
    };
}

LineFault faultFromJson(const QJsonObject &object)
{
    return {object[u"line"].toInt(-1), object[u"orderGroup"].toString(), object[u"code"].toInt(),
        object[u"description"].toString()};
}

QJsonObject orderLineToJson(const OrderLine &line)
{
    return {
        {u"number"_s, line.number},
        {u"offerId"_s, line.offerId},
        {u"friendlyName"_s, line.friendlyName},
        {u"quantity"_s, line.quantity},
        {u"subscription"_s, line.subscription.toString()},
        {u"reseller"_s, line.reseller.toString()},
    };
}

OrderLine orderLineFromJson(const QJsonObject &object)
{
    OrderLine line;
    line.number = object[u"number"].toInt();
    line.offerId = object[u"offerId"].toString();
    line.friendlyName = object[u"friendlyName"].toString();
    line.quantity = object[u"quantity"].toInt();
    line.subscription = SubscriptionId(object[u"subscription"].toString());
    line.reseller = PartnerNumber(object[u"reseller"].toString());
    return line;
}

template <typename T, typename Convert> QJsonArray arrayOf(const T &items, Convert convert)
{
    QJsonArray array;
    for (const auto &item : items)
        array.append(convert(item));
    return array;
}

template <typename T, typename Convert> QList<T> listOf(const QJsonValue &json, Convert convert)
{
    QList<T> list;
    const QJsonArray array = json.toArray();
    for (const auto &item : array)
        list.append(convert(item.toObject()));
    return list;
}

QJsonObject orderToJson(const Order &order)
{
    QJsonObject object {
        {u"id"_s, order.id.toString()},
        {u"status"_s, order.status},
        {u"lines"_s, arrayOf(order.lines, orderLineToJson)},
    };
    setTime(object, u"created"_s, order.created);
    return object;
}

Order orderFromJson(const QJsonObject &object)
{
    Order order;
    order.id = OrderId(object[u"id"].toString());
    order.status = object[u"status"].toString();
    order.created = timeOf(object[u"created"]);
    order.lines = listOf<OrderLine>(object[u"lines"], orderLineFromJson);
    return order;
}

template <typename T> std::optional<Intent> intentOf(const std::optional<T> &read)
{
    return read ? std::optional<Intent>(*read) : std::nullopt;
}

/// The first form had one kind, and did not name it.
std::optional<Intent> intentFromJson(const QJsonObject &operation)
{
    const QJsonObject intent = operation[u"intent"].toObject();
    const auto kind = operation.contains(u"kind") ? valueOf(kKinds, operation[u"kind"])
                                                  : std::optional(OperationKind::NewCustomer);
    if (!kind)
        return std::nullopt;
    switch (*kind) {
    case OperationKind::NewCustomer:
        return intentOf(newCustomerFromJson(intent));
    case OperationKind::NewSubscription:
        return intentOf(newSubscriptionFromJson(intent));
    case OperationKind::SubscriptionChange:
        return intentOf(subscriptionChangeFromJson(intent));
    }
    return std::nullopt;
}

/// Reads the ids, the state, the intent and the steps: what must be right for going on.
bool readPromise(const QJsonObject &object, Operation &operation)
{
    const auto id = OperationId::tryParse(object[u"id"].toString());
    const auto draft = DraftId::tryParse(object[u"draft"].toString());
    const auto correlation = CorrelationId::tryParse(object[u"correlation"].toString());
    const auto state = valueOf(kStates, object[u"state"]);
    const auto intent = intentFromJson(object);
    const QJsonArray steps = object[u"steps"].toArray();
    if (!id || !draft || !correlation || !state || !intent)
        return false;
    operation.id = *id;
    operation.draft = *draft;
    operation.correlation = *correlation;
    operation.state = *state;
    operation.intent = *intent;
    const auto kinds = stepKindsOf(operation.kind());
    if (steps.size() != qsizetype(kinds.size()))
        return false;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const auto step = stepFromJson(steps[i].toObject(), kinds[size_t(i)]);
        if (!step)
            return false;
        operation.steps.append(*step);
    }
    return true;
}

} // namespace

QString kindWord(OperationKind kind)
{
    return wordOf(kKinds, kind);
}

QString stepWord(StepKind step)
{
    return wordOf(kSteps, step);
}

QString toText(const Operation &operation)
{
    QJsonObject object {
        {u"v"_s, kOperationVersion},
        {u"id"_s, operation.id.toString()},
        {u"draft"_s, operation.draft.toString()},
        {u"correlation"_s, operation.correlation.toString()},
        {u"kind"_s, wordOf(kKinds, operation.kind())},
        {u"intent"_s, std::visit([](const auto &intent) { return toJson(intent); }, operation.intent)},
        {u"state"_s, wordOf(kStates, operation.state)},
        {u"steps"_s, arrayOf(operation.steps, stepToJson)},
        {u"userName"_s, operation.userName},
        {u"passwordShown"_s, operation.passwordShown},
        {u"passwordLost"_s, operation.passwordLost},
        {u"cartLines"_s, arrayOf(operation.cartLines, cartLineToJson)},
        {u"lineFaults"_s, arrayOf(operation.lineFaults, faultToJson)},
        {u"orders"_s, arrayOf(operation.orders, orderToJson)},
    };
    setTime(object, u"createdAt"_s, operation.createdAt);
    setTime(object, u"nextTryAt"_s, operation.nextTryAt);
    if (operation.customer)
        object.insert(u"customer"_s, operation.customer->toString());
    if (operation.cart)
        object.insert(u"cart"_s, operation.cart->toString());
    if (!operation.subscriptionsBefore.isEmpty())
        object.insert(u"subscriptionsBefore"_s,
            arrayOf(operation.subscriptionsBefore, [](const SubscriptionId &id) { return id.toString(); }));
    if (!operation.memberValues.isEmpty())
        object.insert(u"memberValues"_s, QJsonArray::fromStringList(operation.memberValues));
    if (operation.finding != ChangeFinding::None)
        object.insert(u"finding"_s, wordOf(kFindings, operation.finding));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<Operation> operationFromText(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    const QJsonObject object = document.object();
    if (!document.isObject() || object[u"v"].toInt() != kOperationVersion)
        return std::nullopt;
    Operation operation;
    if (!readPromise(object, operation))
        return std::nullopt;
    operation.createdAt = timeOf(object[u"createdAt"]);
    operation.nextTryAt = timeOf(object[u"nextTryAt"]);
    if (object.contains(u"customer")) {
        operation.customer = CustomerId::tryParse(object[u"customer"].toString());
        if (!operation.customer)
            return std::nullopt; // going on as if none existed would create a second one
    }
    operation.userName = object[u"userName"].toString();
    operation.passwordShown = object[u"passwordShown"].toBool();
    operation.passwordLost = object[u"passwordLost"].toBool();
    if (object.contains(u"cart"))
        operation.cart = CartId(object[u"cart"].toString());
    operation.cartLines = listOf<CartLine>(object[u"cartLines"], cartLineFromJson);
    operation.lineFaults = listOf<LineFault>(object[u"lineFaults"], faultFromJson);
    operation.orders = listOf<Order>(object[u"orders"], orderFromJson);
    const QJsonArray before = object[u"subscriptionsBefore"].toArray();
    for (const QJsonValue &id : before)
        operation.subscriptionsBefore.append(SubscriptionId(id.toString()));
    const QJsonArray values = object[u"memberValues"].toArray();
    for (const QJsonValue &value : values)
        operation.memberValues.append(value.toString());
    operation.finding = valueOf(kFindings, object[u"finding"]).value_or(ChangeFinding::None);
    return operation;
}

} // namespace tierdesk::store
