// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Step Change: a subscription's members (contract.md 9.3). The body is always a fresh one with those members
// changed, because what a body leaves out is switched off; and an answer is believed only after the
// subscription was read back (complaint 13).
#include "models/base/machineclock.h"
#include "models/partnercenter/subscriptionpatch.h"
#include "models/sync/operationrun.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace tierdesk::sync {

using partnercenter::PatchAnswer;
using partnercenter::Priority;
using partnercenter::RawSubscription;
using partnercenter::WriteIds;

namespace {

// Codes of contract.md 5.4.
constexpr int kStaleEtag = 2055;
constexpr int kPendingOperation = 900278;
constexpr int kNotReady = 800082;

constexpr int kMostStale = 3; // in a row, before it rests
// In first rests, of 500 ms: how long after its answer a change must be seen. 15 s; for one that is carried out
// behind its answer the documented two minutes (contract.md 9.3), and some.
constexpr int kReadBack = 30;
constexpr int kReadBackOfAccepted = 300;
// Without an answer: as long as a change of ours may still be carried out.
constexpr qint64 kLongestChange = 5 * 60; // seconds
// "Try again after 24 hours" (contract.md 5.4), but mostly it is our own last change, which takes two minutes: a
// few minutes as often as anything, then once an hour.
constexpr int kSoonTries = 10;
constexpr std::chrono::hours kPendingRest {1};

bool isStale(const Error &error)
{
    return error.code == kStaleEtag || error.httpStatus == 412;
}

/// Another change of the same subscription is being carried out.
bool isPending(const Error &error)
{
    return error.code == kPendingOperation || (error.code == kNotReady && error.httpStatus == 409);
}

} // namespace

void OperationRun::makeChange()
{
    readSubscription([this](const RawSubscription &fresh) {
        switch (judge()) {
        case Standing::AsWanted:
            current().adopted = true; // somebody was faster
            return takeChange();
        case Standing::Otherwise:
            return refuseConflict();
        case Standing::AsBefore:
            break;
        }
        sendChange(fresh);
    });
}

/// Reads it freshly, and what its members are.
void OperationRun::readSubscription(std::function<void(const RawSubscription &)> next)
{
    const SubscriptionChange &wanted = m_operation.change();
    m_account.api.rawSubscription(Priority::Foreground, wanted.customer, wanted.subscription,
        whileAlive(this, [this, next = std::move(next)](const Result<RawSubscription> &fresh) {
            if (!fresh)
                return readFailed(fresh.error());
            const Result<QStringList> values =
                partnercenter::memberValuesOf(*fresh, m_operation.change().changes);
            if (!values)
                return readFailed(values.error());
            m_operation.memberValues = *values;
            next(*fresh);
        }));
}

/// How what was read stands to what was wanted. With several members, one that is changed already does no harm.
OperationRun::Standing OperationRun::judge() const
{
    bool isDone = true;
    const QList<MemberChange> &changes = m_operation.change().changes;
    for (qsizetype i = 0; i < changes.size(); ++i) {
        const MemberChange &change = changes.at(i);
        const QString &now = m_operation.memberValues.at(i);
        if (partnercenter::isSameValue(change.member, now, change.to))
            continue;
        isDone = false;
        if (!partnercenter::isSameValue(change.member, now, change.from))
            return Standing::Otherwise;
    }
    return isDone ? Standing::AsWanted : Standing::AsBefore;
}

void OperationRun::sendChange(const RawSubscription &fresh)
{
    transmit([this, fresh](const WriteIds &ids) {
        const SubscriptionChange &wanted = m_operation.change();
        m_account.api.patchSubscription(wanted.customer, fresh, wanted.changes, ids,
            whileAlive(this, [this](const Result<PatchAnswer> &answer) {
                if (answer)
                    takeAnswer(*answer);
                else
                    changeFailed(answer.error());
            }));
    });
}

/// An answer came: what it says is looked at, and the request id is spent (contract.md 3).
void OperationRun::takeAnswer(const PatchAnswer &answer)
{
    current().answeredAt = QDateTime::currentDateTimeUtc();
    m_readBackUntil =
        sinceBoot() + m_account.firstRetry * (answer.isOnlyAccepted ? kReadBackOfAccepted : kReadBack);
    m_staleAnswers = 0;
    m_wasUnclear = true; // until it is seen
    saveThen([this] { proveChange(); });
}

void OperationRun::proveChange()
{
    readSubscription([this](const RawSubscription &) {
        switch (judge()) {
        case Standing::AsWanted:
            current().adopted = !current().answeredAt.isValid();
            return takeChange();
        case Standing::Otherwise:
            return refuseConflict();
        case Standing::AsBefore:
            break;
        }
        if (!current().answeredAt.isValid()) {
            // Whoever repeats it anyway need not be sure.
            if (isGivenUp() && !isSentBefore(kLongestChange))
                return wait(OperationState::Unclear, reason());
            return disproved();
        }
        if (m_readBackUntil.count() == 0)
            m_readBackUntil = sinceBoot() + m_account.firstRetry * kReadBackOfAccepted;
        if (sinceBoot() >= m_readBackUntil)
            return refuseNotTakenOver();
        Error notYet;
        notYet.kind = Error::Kind::Conflict;
        notYet.detail = QStringLiteral("answered, and not to be seen yet");
        wait(OperationState::Unclear, notYet);
    });
}

void OperationRun::takeChange()
{
    m_operation.finding = ChangeFinding::None;
    emit subscriptionsChanged(*m_operation.customer);
    succeed();
}

void OperationRun::refuseConflict()
{
    m_operation.finding = ChangeFinding::ChangedElsewhere;
    Error conflict;
    conflict.kind = Error::Kind::Conflict;
    conflict.detail = QStringLiteral("the subscription is neither as it was seen nor as it was wanted");
    emit subscriptionsChanged(*m_operation.customer); // the list shows what it is now
    refuse(conflict);
}

void OperationRun::refuseNotTakenOver()
{
    m_operation.finding = ChangeFinding::NotTakenOver;
    Error unchanged;
    unchanged.kind = Error::Kind::Rejected;
    unchanged.detail = QStringLiteral("answered with success, and read back unchanged");
    unchanged.correlationId = m_operation.correlation.toString();
    unchanged.requestId = current().request.toString();
    emit subscriptionsChanged(*m_operation.customer);
    refuse(unchanged);
}

void OperationRun::changeFailed(const Error &error)
{
    // It waited too long for its turn: the same request again, made from what is there now.
    if (error.kind == Error::Kind::Canceled && error.neverSent) {
        takeBackSending();
        return saveThen([this] { makeChange(); });
    }
    if (isStale(error) && ++m_staleAnswers <= kMostStale) {
        spendRequest();
        return saveThen([this] { makeChange(); });
    }
    if (isStale(error) || isPending(error)) {
        spendRequest();
        Error later = error;
        if (error.code == kPendingOperation && current().attempts > kSoonTries)
            later.retryAfter = kPendingRest;
        return wait(m_wasUnclear ? OperationState::Unclear : OperationState::Waiting, later);
    }
    stepFailed(error);
}

} // namespace tierdesk::sync
