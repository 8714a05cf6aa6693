// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/base/id.h"
#include "models/domain/newcustomer.h"
#include "models/domain/newsubscription.h"
#include "models/domain/order.h"
#include "models/domain/subscriptionchange.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <optional>
#include <span>
#include <variant>

namespace tierdesk {

/// What somebody wants done at Partner Center; never the body of a request (architecture.md amendment 5).
using Intent = std::variant<NewCustomer, NewSubscription, SubscriptionChange>;

/// The kinds of things to be done, in the order of Intent.
enum class OperationKind { NewCustomer, NewSubscription, SubscriptionChange };
inline constexpr OperationKind kOperationKinds[] = {
    OperationKind::NewCustomer, OperationKind::NewSubscription, OperationKind::SubscriptionChange};
static_assert(std::size(kOperationKinds) == std::variant_size_v<Intent>);

enum class OperationState {
    Queued, ///< written down, nothing sent yet
    Running,
    Waiting, ///< retried later by itself: no network, throttled, service down
    Unclear, ///< a request went out and no answer came: being checked, sends nothing that could double
    Refused, ///< the service refused a step; a person decides
    Done,
    GivenUp, ///< a person left it; says what stays at Microsoft
};

/// Nothing happens with it any more.
[[nodiscard]] constexpr bool isFinished(OperationState state)
{
    return state == OperationState::Done || state == OperationState::GivenUp;
}

enum class StepState { Waiting, Running, Done, Refused, Skipped };

/// What an operation does, piece by piece. Each has a proof of its own (models/sync/steprules.h).
enum class StepKind { Customer, Agreement, Cart, Checkout, Change };

inline constexpr StepKind kNewCustomerSteps[] = {
    StepKind::Customer, StepKind::Agreement, StepKind::Cart, StepKind::Checkout};
inline constexpr StepKind kNewSubscriptionSteps[] = {StepKind::Cart, StepKind::Checkout};
inline constexpr StepKind kSubscriptionChangeSteps[] = {StepKind::Change};

/// The steps of a kind in their order, none of them twice.
[[nodiscard]] constexpr std::span<const StepKind> stepKindsOf(OperationKind kind)
{
    switch (kind) {
    case OperationKind::NewCustomer:
        return kNewCustomerSteps;
    case OperationKind::NewSubscription:
        return kNewSubscriptionSteps;
    case OperationKind::SubscriptionChange:
        return kSubscriptionChangeSteps;
    }
    return {};
}

struct OperationStep {
    StepKind kind = StepKind::Customer;
    StepState state = StepState::Waiting;
    RequestId request; ///< made and stored before the step is sent; kept until an answer comes
    int attempts = 0; ///< since it was begun, or begun anew by Try again
    int earlierAttempts = 0; ///< before that
    QDateTime sentAt; ///< UTC; the last attempt that may have been carried out and has no answer
    QDateTime answeredAt; ///< UTC; an answer came, and is not proven yet: valid only while it is read back
    QDateTime finishedAt; ///< UTC
    std::optional<Error> error; ///< of the last attempt
    bool adopted = false; ///< found done at Partner Center, not answered to us

    [[nodiscard]] int allAttempts() const { return earlierAttempts + attempts; }
    bool operator==(const OperationStep &) const = default;
};

/// What reading a subscription showed that keeps its change from being done.
enum class ChangeFinding {
    None,
    NotTakenOver, ///< the service said that it was changed, and it was not (complaint 13)
    ChangedElsewhere, ///< it is neither as the person saw it nor as it shall be: never overwritten
};

/// Something to be done at Partner Center, written down before its first byte is sent, as it stands. A first
/// password is never in here: it lives in memory only.
struct Operation {
    OperationId id;
    DraftId draft; ///< what it was submitted from; unique: a second Submit of it is the same operation
    CorrelationId correlation; ///< one for the whole operation
    Intent intent;
    OperationState state = OperationState::Queued;
    QList<OperationStep> steps; ///< those of its kind, in their order
    QDateTime createdAt; ///< UTC
    QDateTime nextTryAt; ///< UTC; valid only while Waiting or Unclear

    // What the answers brought, each committed with its step:
    std::optional<CustomerId> customer; ///< of a new customer: once it exists; else that of the intent
    QString userName; ///< "admin@contoso.onmicrosoft.com"
    bool passwordShown = false; ///< the Confirmation page has had it
    bool passwordLost = false; ///< the customer exists, but its first password never reached us or is gone
    std::optional<CartId> cart;
    QList<CartLine> cartLines; ///< as sent
    QList<SubscriptionId> subscriptionsBefore; ///< that the customer had when its cart was checked out
    QList<LineFault> lineFaults; ///< of cart and checkout: lines that were not taken
    QList<Order> orders;
    QStringList memberValues; ///< of a change's members, in their order: as last read; empty = not read yet
    ChangeFinding finding = ChangeFinding::None;

    /// A new one: with ids of its own, nothing sent.
    [[nodiscard]] static Operation of(const DraftId &draft, Intent intent, const QDateTime &now);

    [[nodiscard]] OperationKind kind() const { return OperationKind(intent.index()); }
    /// What it is about; asserts that it is of that kind.
    [[nodiscard]] const NewCustomer &newCustomer() const { return std::get<NewCustomer>(intent); }
    [[nodiscard]] const NewSubscription &newSubscription() const { return std::get<NewSubscription>(intent); }
    [[nodiscard]] const SubscriptionChange &change() const { return std::get<SubscriptionChange>(intent); }

    // What several kinds have:
    [[nodiscard]] QString customerName() const; ///< as the person typed or saw it
    [[nodiscard]] Reseller reseller() const; ///< without an id if the kind has none
    [[nodiscard]] QList<ChosenLine> lines() const; ///< that were to be ordered

    /// The step must be one of this kind of operation.
    [[nodiscard]] const OperationStep &step(StepKind which) const;
    [[nodiscard]] OperationStep &step(StepKind which);
    [[nodiscard]] bool isStepIn(StepKind which, StepState wanted) const; ///< false if it has no such step

    /// Nobody goes on with it, and what of it was not done may have been done since, elsewhere: an old copy of it
    /// came back. `now` is the latest moment that it can have been.
    void giveUpUnknown(const QDateTime &now);

    /// Nothing of it has left this computer: every attempt ended before that. Another one may be under way.
    [[nodiscard]] bool wasNeverSent() const;
    bool operator==(const Operation &) const = default;
};

/// What shows that a step was done, for a person and for support.
struct Evidence {
    StepKind step = StepKind::Customer;
    bool adopted = false; ///< found at Partner Center; else answered
    QDateTime at; ///< UTC
    QStringList ids; ///< customer, cart, orders, subscription: as Partner Center writes them
    RequestId request;

    bool operator==(const Evidence &) const = default;
};

/// One for each step that was done, in their order.
[[nodiscard]] QList<Evidence> evidenceOf(const Operation &operation);

} // namespace tierdesk

Q_DECLARE_METATYPE(tierdesk::Operation)
