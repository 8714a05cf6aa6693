// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/activity.h"
#include "models/domain/agreement.h"
#include "models/domain/catalog.h"
#include "models/domain/customer.h"
#include "models/domain/operation.h"
#include "models/domain/reseller.h"
#include "models/domain/subscription.h"
#include "models/domain/subscriptionchange.h"
#include "models/partnercenter/api.h"
#include "models/sync/account.h"
#include "models/sync/backoff.h"

#include <QDateTime>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>
#include <string_view>

namespace tierdesk::sync {

/// One operation on its way (architecture.md 5.2). Every change is committed to the desk file
/// before anything follows from it: before a request is sent, that it is being sent; after its answer, what
/// it brought. A step that is found "running" was sent and never answered: its outcome is unclear.
class OperationRun : public QObject {
    Q_OBJECT
public:
    /// `mayGo` says before each step whether it is this operation's turn; if not, begin() is called later.
    using MayGo = std::function<bool(const Operation &)>;
    OperationRun(Operation operation, const Account &account, MayGo mayGo, QObject *parent = nullptr);

    [[nodiscard]] const Operation &operation() const { return m_operation; }
    [[nodiscard]] bool isHeldBack() const ///< by mayGo
    {
        return m_isHeldBack && m_operation.state == OperationState::Queued;
    }
    void begin(); ///< goes on where the operation stands, unless it is over, refused or under way
    void tryNow(); ///< does not wait any longer
    void tryAgain(const Intent &intent); ///< a person's decision, after a refusal or while waiting
    void giveUp();
    void markPasswordShown();

    /// The step of a given up operation of which it is not known whether it was carried out: that is still looked
    /// for. Nothing if there is none, or if what it would be looked for by is not known.
    [[nodiscard]] static const OperationStep *stepLeftUnclear(const Operation &operation);

    /// A step, how to find out whether it was done, and how it is sent and sent again.
    struct StepRule {
        enum class Look {
            WhenRepeatWasRefused, ///< repeating is the best way to learn of the outcome
            BeforeRepeat, ///< repeats only what was not done
            NeverBecauseHarmless, ///< doing it twice does no harm
        };
        StepKind step;
        bool (*isNeeded)(const Operation &);
        std::string_view proof; ///< in words
        Look look;
        using Act = void (OperationRun::*)();
        std::optional<Act> prove; ///< ends in succeed() or in disproved(); nothing: see NeverBecauseHarmless
        Act send; ///< first and repeated, with the stored request id
    };
    struct Rules; ///< the table: steprules.cpp
    [[nodiscard]] static const StepRule &ruleOf(StepKind step);

signals:
    void changed(const tierdesk::Operation &operation); ///< after each commit
    void passwordCame(const tierdesk::OperationId &id, const QString &password);
    void customerExists(const tierdesk::Operation &operation, const tierdesk::CustomerDetails &details);
    void subscriptionsChanged(const tierdesk::CustomerId &customer);

private:
    using Next = std::function<void()>;
    // Customers, orders and subscriptions may stay out of the lists for 15 minutes (quirks.md 77); twice that is
    // proof.
    static constexpr qint64 kLongestLag = 30 * 60; // seconds

    // What a person decides: operationdecisions.cpp. The machinery (operationrun.cpp):
    void advance();
    void holdBack();
    void saveThen(const Next &next);
    [[nodiscard]] Result<void> commit();
    void transmit(std::function<void(const partnercenter::WriteIds &)> call);
    void markDone();
    void succeed();
    void finish();
    void lookForLeft();
    void stepFailed(const Error &error); ///< a write got no, or no good, answer
    void readFailed(const Error &error); ///< reading that a step needs first
    void endLooking(const Error &error); ///< whether it was carried out cannot be found out
    void disproved(); ///< an unclear attempt was not carried out
    [[nodiscard]] bool isUnsentPromise() const;
    void takeBackSending();
    [[nodiscard]] bool isSentBefore(qint64 seconds);
    void forgetUnsent();
    [[nodiscard]] Error reason() const; ///< why what was done is being looked up
    void wait(OperationState state, const Error &error);
    void refuse(const Error &error);
    void note();
    void renewRequest(StepKind step);
    void spendRequest();
    void dropCart();
    void mend(const Intent &intent);
    void takeIntent(const Intent &intent);
    [[nodiscard]] OperationStep &current() { return m_operation.step(m_rule->step); }
    [[nodiscard]] bool isGivenUp() const { return m_operation.state == OperationState::GivenUp; }

    // Steps Customer and Agreement (customersteps.cpp)
    void createCustomer();
    void takeCustomer(const partnercenter::CreatedCustomer &created);
    void findCustomer();
    void lookAgain();
    void judgeCandidate(const Customer &candidate);
    void adoptCustomer(const Customer &found);
    void confirmAgreement();
    void sendAgreement(const TemplateId &templateId);
    void findAgreement();

    // Steps Cart and Checkout (ordersteps.cpp)
    void makeCart();
    void chooseOffers(int line, const QList<CartLine> &chosen, const QList<LineFault> &faults);
    void sendCart();
    void takeCart(const Cart &cart);
    void refuseLines(const QList<LineFault> &faults);
    [[nodiscard]] Error refusalOf(const QList<LineFault> &faults);
    void checkOut();
    void noteSubscriptions();
    void sendCheckout();
    void checkOutFailed(const Error &error);
    void takeCheckout(const Checkout &checkout);
    void takeFailedCheckout(const QList<LineFault> &faults);
    void readCart();
    void takeCartState(const Cart &cart);
    void lookForOrder(const Error &cartError);
    [[nodiscard]] Result<QSet<OrderId>> ordersOfOthers() const;
    void learnOrders(QList<OrderId> left);
    void orderMissing(const Error &reason);
    void makeNewCart(const Error &reason);

    // Step Change (changesteps.cpp)
    enum class Standing { AsBefore, AsWanted, Otherwise };
    void makeChange();
    void readSubscription(std::function<void(const partnercenter::RawSubscription &)> next);
    [[nodiscard]] Standing judge() const;
    void sendChange(const partnercenter::RawSubscription &fresh);
    void takeAnswer(const partnercenter::PatchAnswer &answer);
    void proveChange();
    void takeChange();
    void refuseConflict();
    void refuseNotTakenOver();
    void changeFailed(const Error &error);

    const Account &m_account;
    Operation m_operation;
    MayGo m_mayGo;
    bool m_isHeldBack = false;
    const StepRule *m_rule = nullptr; ///< of the step under way
    bool m_isBusy = false; ///< a request, or a commit that must be tried again, is under way
    bool m_wasUnclear = false; ///< an earlier attempt of this step has no answer
    std::optional<Error> m_refusal; ///< of a repeat; what it means is being looked up
    QList<LineFault> m_refusedLines; ///< what m_refusal says of single lines, if it is a checkout's
    QDateTime m_sentBefore; ///< UTC: when the unclear attempt before the last one was sent; else invalid
    std::optional<Error> m_unreadable; ///< the answer to a repeat, again; what was done is being looked up
    int m_newCarts = 0; ///< made by itself since a person decided
    int m_staleAnswers = 0; ///< in a row
    /// Since boot: when a change that was answered must be seen; 0 = another start had the answer.
    std::chrono::milliseconds m_readBackUntil {0};
    std::optional<ActivityEntry> m_activity; ///< to be written with the next commit
    Backoff m_backoff;
    QTimer m_timer;
    Next m_afterWait;
};

} // namespace tierdesk::sync
