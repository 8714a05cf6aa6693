// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/agreement.h"
#include "models/domain/catalog.h"
#include "models/domain/customer.h"
#include "models/domain/operation.h"
#include "models/domain/reseller.h"
#include "models/domain/subscription.h"
#include "models/partnercenter/api.h"
#include "models/sync/account.h"
#include "models/sync/backoff.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace tierdesk::sync {

/// One operation on its way (architecture.md 5.2). Every change is committed to the desk file
/// before anything follows from it: before a request is sent, that it is being sent; after its answer, what
/// it brought. A step that is found "running" was sent and never answered: its outcome is unclear.
class OperationRun : public QObject {
    Q_OBJECT
public:
    OperationRun(Operation operation, const Account &account, QObject *parent = nullptr);

    [[nodiscard]] const Operation &operation() const { return m_operation; }
    void begin(); ///< goes on where the operation stands, unless it is over, refused or under way
    void tryNow(); ///< does not wait any longer
    void tryAgain(const Intent &intent); ///< a person's decision, after a refusal or while waiting
    void giveUp();
    void markPasswordShown();

    /// Its creation was sent, and whether it was carried out is not known.
    [[nodiscard]] static bool isCustomerUnclear(const Operation &operation);

    /// A step, how to find out whether it was done, and how it is sent and sent again. The table is in
    /// customersteps.cpp.
    struct StepRule {
        enum class ProofWhen {
            RepeatWasRefused, ///< repeating is the best way to learn of the outcome; look only if it fails
            BeforeRepeat, ///< look first, repeat only what was not done
            Never, ///< doing it twice does no harm
        };
        StepKind step;
        bool (*isNeeded)(const Operation &);
        ProofWhen proofWhen;
        void (OperationRun::*prove)(); ///< ends in succeed() or in disproved()
        void (OperationRun::*send)(); ///< first and repeated, with the stored request id
    };
    [[nodiscard]] static const StepRule *ruleOf(StepKind step);

signals:
    void changed(const tierdesk::Operation &operation); ///< after each commit
    void passwordCame(const tierdesk::OperationId &id, const QString &password);
    void customerExists(const tierdesk::Operation &operation, const tierdesk::CustomerDetails &details);
    void orderPlaced(const tierdesk::CustomerId &customer);

private:
    using Next = std::function<void()>;

    // The machinery (operationrun.cpp)
    void advance();
    void saveThen(const Next &next);
    [[nodiscard]] Result<void> commit();
    void transmit(std::function<void(const partnercenter::WriteIds &)> call);
    void succeed();
    void finish();
    void lookForLeft();
    void stepFailed(const Error &error); ///< a write got no, or no good, answer
    void readFailed(const Error &error); ///< reading that a step needs first
    void disproved(); ///< an unclear attempt was not carried out
    [[nodiscard]] bool isUnsentPromise() const;
    void takeBackSending();
    [[nodiscard]] bool isSentBefore(qint64 seconds);
    void forgetUnsent();
    void wait(OperationState state, const Error &error);
    void refuse(const Error &error);
    void note();
    void renewRequest(StepKind step);
    void dropCart();
    void takeIntent(const Intent &intent);
    [[nodiscard]] OperationStep &current() { return m_operation.step(m_rule->step); }
    [[nodiscard]] bool isGivenUp() const { return m_operation.state == OperationState::GivenUp; }

    // The steps (customersteps.cpp, ordersteps.cpp)
    void createCustomer();
    void takeCustomer(const partnercenter::CreatedCustomer &created);
    void findCustomer();
    void lookAgain();
    void judgeCandidate(const Customer &candidate);
    void adoptCustomer(const Customer &found);
    void confirmAgreement();
    void sendAgreement(const TemplateId &templateId);
    void findAgreement();
    void makeCart();
    void chooseOffers(int line, const QList<CartLine> &chosen, const QList<LineFault> &faults);
    void sendCart();
    void takeCart(const Cart &cart);
    void refuseLines(const QList<LineFault> &faults);
    [[nodiscard]] Error refusalOf(const QList<LineFault> &faults);
    void checkOut();
    void checkOutFailed(const Error &error);
    void takeCheckout(const Checkout &checkout);
    void takeFailedCheckout(const QList<LineFault> &faults);
    void readCart();
    void takeCartState(const Cart &cart);
    void lookForOrder(const Error &cartError);
    void learnOrders(QList<OrderId> left);
    void orderMissing(const Error &reason);
    void makeNewCart(const Error &reason);

    const Account &m_account;
    Operation m_operation;
    const StepRule *m_rule = nullptr; ///< of the step under way
    bool m_isBusy = false; ///< a request, or a commit that must be tried again, is under way
    bool m_wasUnclear = false; ///< an earlier attempt of this step has no answer
    std::optional<Error> m_refusal; ///< of a repeat; what it means is being looked up
    QList<LineFault> m_refusedLines; ///< what m_refusal says of single lines, if it is a checkout's
    QDateTime m_sentBefore; ///< UTC: when the unclear attempt before the last one was sent; else invalid
    std::optional<Error> m_unreadable; ///< the answer to a repeat, again; what was done is being looked up
    int m_newCarts = 0; ///< made by itself since a person decided
    Backoff m_backoff;
    QTimer m_timer;
    Next m_afterWait;
};

} // namespace tierdesk::sync
