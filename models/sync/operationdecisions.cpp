// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person decides about an operation: that it is tried again, with what was mended, or left.
#include "models/sync/operationrun.h"

#include "models/base/log.h"

#include <algorithm>

namespace tierdesk::sync {

namespace {

/// Whether what was mended is for the customer, and the subscription, that it was for.
bool isAboutTheSame(const Intent &kept, const Intent &mended)
{
    if (const auto *order = std::get_if<NewSubscription>(&kept))
        return order->customer == std::get<NewSubscription>(mended).customer;
    if (const auto *change = std::get_if<SubscriptionChange>(&kept)) {
        const auto &wanted = std::get<SubscriptionChange>(mended);
        return change->customer == wanted.customer && change->subscription == wanted.subscription
            && !wanted.changes.isEmpty();
    }
    return true;
}

} // namespace

/// An answer came, if a bad one: the next attempt is another request (contract.md 3).
void OperationRun::renewRequest(StepKind step)
{
    OperationStep renewed;
    renewed.kind = step;
    renewed.request = RequestId::createRandom();
    // What was answered with success may come to be seen later: then it was we who did it.
    const OperationStep &before = std::as_const(m_operation).step(step);
    if (m_operation.finding == ChangeFinding::NotTakenOver)
        renewed.attempts = before.attempts;
    renewed.earlierAttempts = before.earlierAttempts + before.attempts - renewed.attempts;
    m_operation.step(step) = renewed;
}

void OperationRun::dropCart()
{
    renewRequest(StepKind::Cart);
    renewRequest(StepKind::Checkout);
    m_operation.cart.reset();
    m_operation.cartLines.clear();
    m_operation.lineFaults.clear();
}

void OperationRun::tryAgain(const Intent &intent)
{
    if (m_isBusy || m_operation.state == OperationState::Done || isGivenUp()) {
        tryNow();
        emit changed(m_operation); // whoever asked sees how it really stands
        return;
    }
    m_newCarts = 0;
    m_staleAnswers = 0;
    const bool isUnclear = std::any_of(m_operation.steps.begin(), m_operation.steps.end(),
        [](const OperationStep &step) { return step.state == StepState::Running; });
    if (isUnclear && m_operation.state != OperationState::Refused)
        return tryNow();
    if (!isUnclear) // else it is looked up, and repeated as it was
        mend(intent);
    m_timer.stop();
    m_afterWait = nullptr;
    m_operation.state = OperationState::Queued;
    m_operation.nextTryAt = {};
    saveThen([this] { advance(); });
}

void OperationRun::mend(const Intent &intent)
{
    const QList<ChosenLine> linesBefore = m_operation.lines();
    takeIntent(intent);
    for (const StepKind kind : stepKindsOf(m_operation.kind())) {
        const OperationStep &step = std::as_const(m_operation).step(kind);
        if (step.state == StepState::Skipped || step.state == StepState::Refused
            || (step.state == StepState::Waiting && step.attempts > 0))
            renewRequest(kind);
    }
    const bool linesDiffer = m_operation.lines() != linesBefore;
    const bool hasCart = m_operation.isStepIn(StepKind::Cart, StepState::Done);
    if (!linesBefore.isEmpty() || !m_operation.lines().isEmpty())
        if (!hasCart || linesDiffer || !m_operation.lineFaults.isEmpty())
            dropCart();
    m_operation.finding = ChangeFinding::None;
}

/// What stands at Microsoft already stays as it was sent; the rest can still be decided.
void OperationRun::takeIntent(const Intent &intent)
{
    if (intent.index() != m_operation.intent.index())
        return;
    auto *const kept = std::get_if<NewCustomer>(&m_operation.intent);
    if (kept == nullptr || !m_operation.customer) {
        if (isAboutTheSame(m_operation.intent, intent))
            m_operation.intent = intent;
        return;
    }
    const NewCustomer &wanted = std::get<NewCustomer>(intent);
    kept->lines = wanted.lines;
    if (!m_operation.isStepIn(StepKind::Agreement, StepState::Done)) {
        kept->acceptance = wanted.acceptance;
        kept->customerAcceptsLater = wanted.customerAcceptsLater;
    }
}

void OperationRun::giveUp()
{
    if (m_operation.state == OperationState::Done || isGivenUp())
        return;
    // An answer that is still under way is written down when it comes; nothing follows from it.
    const bool isUnderWay = m_isBusy && !m_timer.isActive();
    if (m_isBusy && m_timer.isActive() && isUnsentPromise())
        current().state = StepState::Waiting;
    if (isUnderWay && m_rule != nullptr)
        current()
            .sentAt = {}; // it may be leaving just now: no other word of that would survive the program's end
    m_operation.state = OperationState::GivenUp;
    m_operation.nextTryAt = {};
    m_timer.stop();
    m_afterWait = nullptr;
    saveThen([this, isUnderWay] {
        m_isBusy = isUnderWay;
        if (!isUnderWay)
            advance();
    });
}

/// Whether what was left while its outcome was unclear was carried out: looked for, never sent again.
void OperationRun::lookForLeft()
{
    const OperationStep *const left = stepLeftUnclear(m_operation);
    if (left == nullptr)
        return;
    m_rule = &ruleOf(left->kind);
    m_isBusy = true;
    m_wasUnclear = true;
    m_refusal.reset();
    m_refusedLines.clear();
    m_unreadable.reset();
    (this->**m_rule->prove)();
}

void OperationRun::markPasswordShown()
{
    m_operation.passwordShown = true;
    note();
}

/// Commits beside whatever is under way. If that fails, the next commit takes it along; should none come, the
/// password counts as lost, which errs on the safe side.
void OperationRun::note()
{
    if (const Result<void> saved = commit(); !saved)
        qCWarning(logSync) << "operation" << m_operation.id.toString()
                           << "not written:" << saved.error().code;
    emit changed(m_operation);
}

} // namespace tierdesk::sync
