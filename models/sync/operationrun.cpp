// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/operationrun.h"

#include "models/base/log.h"
#include "models/store/activitytable.h"
#include "models/store/database.h"
#include "models/store/operationtable.h"
#include "models/sync/activityof.h"

#include <algorithm>
#include <utility>

namespace tierdesk::sync {

namespace {
constexpr int kUnreadableAnswers = 3; // to one request, before its proof is looked for

/// At the door or before it: the call was not carried out, and may be later.
bool isTurnedAway(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Throttled:
    case Error::Kind::SignedOut:
    case Error::Kind::Keychain:
    case Error::Kind::Canceled:
        return true;
    default:
        return error.neverSent && isOutcomeUnknown(error.kind);
    }
}

} // namespace

const OperationStep *OperationRun::stepLeftUnclear(const Operation &operation)
{
    if (operation.state != OperationState::GivenUp)
        return nullptr;
    const auto first =
        std::find_if(operation.steps.begin(), operation.steps.end(), [](const OperationStep &step) {
            return step.state != StepState::Done && step.state != StepState::Skipped;
        });
    const bool isUnclear =
        first != operation.steps.end() && first->state == StepState::Running && ruleOf(first->kind).prove;
    return isUnclear ? &*first : nullptr;
}

OperationRun::OperationRun(Operation operation, const Account &account, MayGo mayGo, QObject *parent)
    : QObject(parent)
    , m_account(account)
    , m_operation(std::move(operation))
    , m_mayGo(std::move(mayGo))
    , m_backoff(account.firstRetry)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { std::exchange(m_afterWait, nullptr)(); });
    // The last program was ended on the way: when its request left, if it did, nobody has written down.
    if (m_operation.state == OperationState::Running)
        for (OperationStep &step : m_operation.steps)
            if (step.state == StepState::Running)
                step.sentAt = {};
}

void OperationRun::begin()
{
    if (!m_isBusy && !m_timer.isActive() && m_operation.state != OperationState::Refused)
        advance();
}

void OperationRun::tryNow()
{
    m_backoff.reset();
    if (!m_timer.isActive())
        return;
    m_timer.stop();
    std::exchange(m_afterWait, nullptr)();
}

void OperationRun::advance()
{
    m_isBusy = false;
    if (m_operation.state == OperationState::Done)
        return;
    if (isGivenUp())
        return lookForLeft();
    m_rule = nullptr;
    for (const OperationStep &step : std::as_const(m_operation.steps)) {
        if (step.state == StepState::Done || step.state == StepState::Skipped)
            continue;
        m_rule = &ruleOf(step.kind);
        break;
    }
    if (m_rule == nullptr)
        return finish();
    m_isHeldBack = !m_mayGo(m_operation);
    if (m_isHeldBack)
        return holdBack();
    m_isBusy = true;
    m_wasUnclear = current().state == StepState::Running;
    // While it is looked for, what is unclear stays so.
    m_operation.state =
        m_wasUnclear && !m_operation.wasNeverSent() ? OperationState::Unclear : OperationState::Running;
    m_operation.nextTryAt = {};
    if (!m_rule->isNeeded(m_operation)) {
        current().state = StepState::Skipped;
        return saveThen([this] { advance(); });
    }
    m_refusal.reset();
    m_refusedLines.clear();
    m_sentBefore = {};
    m_unreadable.reset();
    const bool looksFirst = m_wasUnclear && m_rule->look == StepRule::Look::BeforeRepeat;
    (this->*(looksFirst ? *m_rule->prove : m_rule->send))();
}

/// Another one is to end first; begin() comes again then.
void OperationRun::holdBack()
{
    m_rule = nullptr;
    if (m_operation.state == OperationState::Queued)
        return;
    m_operation.state = OperationState::Queued;
    m_operation.nextTryAt = {};
    saveThen([this] { advance(); }); // its turn may have come while the disk was full
}

/// Commits the operation, says so, and only then goes on. A disk that is full keeps it here: what was not
/// written down is not sent, and an answer that was not written down is kept until it can be.
void OperationRun::saveThen(const Next &next)
{
    m_isBusy = true;
    if (const Result<void> saved = commit(); !saved) {
        Operation shown = m_operation;
        const auto delay = m_backoff.next(saved.error());
        shown.state = OperationState::Waiting;
        shown.nextTryAt = QDateTime::currentDateTimeUtc().addMSecs(delay.count());
        if (m_rule != nullptr) {
            OperationStep &step = shown.step(m_rule->step);
            step.error = saved.error();
            if (isUnsentPromise())
                step.state = StepState::Waiting;
            else if (step.state == StepState::Running)
                shown.state = OperationState::Unclear;
        }
        emit changed(shown);
        m_afterWait = [this, next] { saveThen(next); };
        m_timer.start(delay);
        return;
    }
    emit changed(m_operation);
    next();
}

Result<void> OperationRun::commit()
{
    auto transaction = store::Transaction::begin(m_account.desk);
    if (!transaction)
        return failure(transaction.error());
    if (const auto updated = store::OperationTable(m_account.desk).update(m_operation); !updated)
        return updated;
    if (m_activity)
        if (const auto inserted = store::ActivityTable(m_account.desk).insert(*m_activity); !inserted)
            return inserted;
    const Result<void> committed = (*transaction)->commit();
    if (committed)
        m_activity.reset();
    return committed;
}

/// The promise first, then the request: a kill in between leaves an unclear step, never an unknown one.
void OperationRun::transmit(std::function<void(const partnercenter::WriteIds &)> call)
{
    if (isGivenUp()) // while that was read which it takes
        return advance();
    m_sentBefore = m_wasUnclear ? current().sentAt : QDateTime();
    current().state = StepState::Running;
    ++current().attempts;
    current().sentAt = m_account.api.serviceTime(); // what is proven by waiting is counted by its clock
    forgetUnsent();
    saveThen([this, call = std::move(call)] { call({current().request, m_operation.correlation}); });
}

/// What it changed at Partner Center is committed together with its being done.
void OperationRun::markDone()
{
    current().state = StepState::Done;
    current().finishedAt = QDateTime::currentDateTimeUtc();
    current().answeredAt = {};
    current().error.reset();
    m_refusal.reset();
    m_backoff.reset();
    m_activity = activityOf(m_operation, m_rule->step, m_account.person);
}

void OperationRun::succeed()
{
    markDone();
    saveThen([this] { advance(); });
}

void OperationRun::finish()
{
    m_operation.state = OperationState::Done;
    m_operation.nextTryAt = {};
    saveThen([this] { m_isBusy = false; });
}

void OperationRun::stepFailed(const Error &error)
{
    if (isTurnedAway(error)) {
        // This attempt did nothing. What an earlier one did is as unclear as before.
        takeBackSending();
        return wait(m_wasUnclear ? OperationState::Unclear : OperationState::Waiting, error);
    }
    // It left after it was written down: a full disk, the pace or a pause may have held it back for long.
    if (isOutcomeUnknown(error.kind))
        current().sentAt = m_account.api.serviceTime();
    const bool neverReads = error.kind == Error::Kind::BadAnswer && current().attempts >= kUnreadableAnswers;
    if (neverReads && m_rule->prove && !m_unreadable) {
        // It answers, but never so that it can be read: repeating alone will not end this.
        m_unreadable = error;
        return (this->**m_rule->prove)();
    }
    if (neverReads && !m_rule->prove) { // twice does no harm: the next one is another request
        m_wasUnclear = false;
        spendRequest();
        return wait(OperationState::Waiting, error);
    }
    if (isOutcomeUnknown(error.kind))
        return wait(OperationState::Unclear, error);
    if (m_wasUnclear && m_rule->prove && !m_refusal) {
        // "Taken" may well be taken by our own first attempt.
        takeBackSending();
        m_refusal = error;
        return (this->**m_rule->prove)();
    }
    refuse(error);
}

void OperationRun::readFailed(const Error &error)
{
    const bool mayPass = isRetryable(error.kind) || error.kind == Error::Kind::SignedOut
        || error.kind == Error::Kind::Keychain || error.kind == Error::Kind::Canceled
        || error.kind == Error::Kind::Storage;
    // While an outcome is unclear, a refused look-up proves nothing: it is looked up again.
    if (m_wasUnclear && (mayPass || !isSentBefore(kLongestLag)))
        return wait(OperationState::Unclear, error);
    if (m_wasUnclear)
        return endLooking(error);
    if (mayPass)
        return wait(OperationState::Waiting, error);
    refuse(error);
}

/// A person decides. The step stays as unclear as it is: tried again, it is looked up, not sent.
void OperationRun::endLooking(const Error &error)
{
    Error unknown = error;
    unknown.kind = Error::Kind::Rejected;
    unknown.code = int(Cause::NotLookedUp);
    if (isGivenUp())
        return refuse(unknown);
    current().error = unknown;
    m_operation.state = OperationState::Refused;
    m_operation.nextTryAt = {};
    saveThen([this] { m_isBusy = false; });
}

void OperationRun::disproved()
{
    if (isGivenUp()) {
        current().state = StepState::Waiting; // not done, and never will be
        return saveThen([this] { m_isBusy = false; });
    }
    if (m_refusal)
        return refuse(*std::exchange(m_refusal, std::nullopt));
    if (m_unreadable)
        return wait(OperationState::Unclear, *m_unreadable);
    (this->*m_rule->send)();
}

/// Its sending is to be written down, and nothing of this step was sent before.
bool OperationRun::isUnsentPromise() const
{
    return m_rule != nullptr && m_operation.step(m_rule->step).state == StepState::Running && !m_wasUnclear
        && m_operation.state == OperationState::Running;
}

/// The last attempt did nothing, for certain: what stays unclear is what the one before it did.
void OperationRun::takeBackSending()
{
    current().sentAt = std::exchange(m_sentBefore, {});
    if (!m_wasUnclear)
        current().state = StepState::Waiting;
}

/// Whether what has no answer was sent longer ago than that.
bool OperationRun::isSentBefore(qint64 seconds)
{
    const QDateTime now = m_account.api.serviceTime();
    if (!now.isValid())
        return false;
    // Not known, or known by a clock that has been set back since: counted from here.
    if (!current().sentAt.isValid() || current().sentAt > now)
        current().sentAt = now;
    return current().sentAt.secsTo(now) > seconds;
}

/// That the last attempt was never sent says nothing once an earlier one may have been.
void OperationRun::forgetUnsent()
{
    if (m_wasUnclear && current().error)
        current().error->neverSent = false;
}

Error OperationRun::reason() const
{
    if (m_refusal)
        return *m_refusal;
    return m_unreadable ? *m_unreadable : m_operation.step(m_rule->step).error.value_or(Error {});
}

void OperationRun::wait(OperationState state, const Error &error)
{
    current().error = error;
    forgetUnsent();
    if (isGivenUp() && stepLeftUnclear(m_operation) == nullptr)
        return saveThen([this] { advance(); });
    const auto delay = m_backoff.next(error);
    if (!isGivenUp()) {
        m_operation.state = state;
        m_operation.nextTryAt = QDateTime::currentDateTimeUtc().addMSecs(delay.count());
    }
    saveThen([this, delay] {
        m_isBusy = false;
        m_afterWait = [this] { advance(); };
        m_timer.start(delay);
    });
}

void OperationRun::refuse(const Error &error)
{
    current().state = StepState::Refused;
    current().error = error;
    if (!isGivenUp())
        m_operation.state = OperationState::Refused;
    m_operation.nextTryAt = {};
    m_refusal.reset();
    saveThen([this] { m_isBusy = false; });
}

/// The same for what goes on by itself: the attempts count on. Of an earlier attempt without an answer this
/// one's says nothing.
void OperationRun::spendRequest()
{
    takeBackSending();
    current().request = RequestId::createRandom();
    current().answeredAt = {};
}

} // namespace tierdesk::sync
