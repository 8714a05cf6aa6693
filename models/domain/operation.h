// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/base/id.h"
#include "models/domain/newcustomer.h"
#include "models/domain/order.h"

#include <QDateTime>
#include <QList>

#include <array>
#include <optional>

namespace tierdesk {

/// Something to be done at Partner Center, written down before its first byte is sent.
enum class OperationKind { NewCustomer };

enum class OperationState {
    Queued, ///< written down, nothing sent yet
    Running,
    Waiting, ///< retried later by itself: no network, throttled, service down
    Unclear, ///< a request went out and no answer came: being checked, sends nothing that could double
    Refused, ///< the service refused a step; a person decides
    Done,
    GivenUp, ///< a person left it; says what stays at Microsoft
};

enum class StepState { Waiting, Running, Done, Refused, Skipped };

/// The steps of adding a customer, in their order.
enum class NewCustomerStep { Customer, Agreement, Cart, Checkout };
inline constexpr int kNewCustomerSteps = 4;

struct OperationStep {
    StepState state = StepState::Waiting;
    RequestId request; ///< made and stored before the step is sent; kept until an answer comes
    int attempts = 0;
    QDateTime sentAt; ///< UTC; the last attempt that may have been carried out and has no answer
    QDateTime finishedAt; ///< UTC
    std::optional<Error> error; ///< of the last attempt
    bool adopted = false; ///< found done at Partner Center, not answered to us

    bool operator==(const OperationStep &) const = default;
};

/// Adding a customer, as it stands. The first password is never in here: it lives in memory only.
struct NewCustomerOperation {
    OperationId id;
    DraftId draft; ///< the wizard it came from; unique: a second Submit of it is the same operation
    CorrelationId correlation; ///< one for the whole operation
    NewCustomer intent;
    OperationState state = OperationState::Queued;
    std::array<OperationStep, kNewCustomerSteps> steps;
    QDateTime createdAt; ///< UTC
    QDateTime nextTryAt; ///< UTC; valid only while Waiting or Unclear

    // What the answers brought, each committed with its step:
    std::optional<CustomerId> customer;
    QString userName; ///< "admin@contoso.onmicrosoft.com"
    bool passwordShown = false; ///< the Confirmation page has had it
    bool passwordLost = false; ///< the customer exists, but its first password never reached us or is gone
    std::optional<CartId> cart;
    QList<CartLine> cartLines; ///< as sent
    QList<LineFault> lineFaults; ///< of cart and checkout: lines that were not taken
    QList<Order> orders;

    [[nodiscard]] const OperationStep &step(NewCustomerStep which) const { return steps[std::size_t(which)]; }
    [[nodiscard]] OperationStep &step(NewCustomerStep which) { return steps[std::size_t(which)]; }
    /// Nothing of it has left this computer: every attempt ended before that. Another one may be under way.
    [[nodiscard]] bool wasNeverSent() const
    {
        const OperationStep &first = step(NewCustomerStep::Customer);
        const bool isOpen = first.state == StepState::Waiting || first.state == StepState::Running;
        return isOpen && first.error && first.error->neverSent;
    }
    bool operator==(const NewCustomerOperation &) const = default;
};

} // namespace tierdesk

Q_DECLARE_METATYPE(tierdesk::NewCustomerOperation)
