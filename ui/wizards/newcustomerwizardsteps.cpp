// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the New customer wizard stands, and what keeps it from going on.
#include "models/sync/session.h"
#include "ui/text/labels.h"
#include "ui/wizards/accountinfopage.h"
#include "ui/wizards/confirmationpage.h"
#include "ui/wizards/newcustomerwizard.h"
#include "ui/wizards/newsubscriptionpage.h"
#include "ui/wizards/reviewpage.h"
#include "ui/wizards/steplist.h"
#include "ui/wizards/wizardfooter.h"

#include <QPushButton>
#include <QSet>
#include <QStackedWidget>

namespace tierdesk::ui {

NewCustomerWizard::Stage NewCustomerWizard::stage() const
{
    if (!m_operation)
        return m_isSubmitting ? Stage::Sending : Stage::Editing;
    switch (m_operation->state) {
    case OperationState::Queued:
    case OperationState::Running:
    case OperationState::Waiting:
    case OperationState::Unclear:
        return Stage::Sending;
    case OperationState::Refused:
        return m_operation->customer ? Stage::Mending : Stage::Editing;
    case OperationState::Done:
    case OperationState::GivenUp:
        return Stage::Over;
    }
    return Stage::Editing;
}

void NewCustomerWizard::goTo(Page wanted)
{
    collect();
    if (wanted == NewSubscription && m_draft.content.customerAcceptsLater)
        wanted = Review;
    const bool isLocked = stage() != Stage::Editing;
    m_accountInfo->setReadOnly(isLocked);
    if (wanted == NewSubscription)
        m_newSubscription->setContent(m_draft.content);
    if (wanted == Review) {
        const bool isSent = stage() == Stage::Sending;
        m_review->setOperation(isSent && m_operation ? &*m_operation : nullptr);
        m_review->setContent(m_draft.content);
    }
    m_pages->setCurrentIndex(wanted);
    setWindowTitle(titleFor(m_draft.content));
    refresh();
    if (wanted == NewSubscription)
        m_newSubscription->enter();
    else if (wanted == AccountInfo)
        m_accountInfo->focusField(NewCustomerField::CompanyName);
    else if (wanted == Review)
        focusSubmit();
    else
        m_confirmation->focusFirst();
}

void NewCustomerWizard::focusSubmit()
{
    QWidget *const submit = m_footer->next;
    (submit->isEnabled() ? submit : m_pages->currentWidget())->setFocus(Qt::OtherFocusReason);
}

void NewCustomerWizard::goNext()
{
    if (!m_footer->next->isEnabled())
        return;
    switch (page()) {
    case AccountInfo:
        m_accountInfo->showAllFaults();
        goTo(m_draft.content.customerAcceptsLater ? Review : NewSubscription);
        break;
    case NewSubscription:
        goTo(Review);
        break;
    case Review:
        if (stage() == Stage::Mending)
            tryAgain();
        else
            submit();
        break;
    case Confirmation:
        if (stage() == Stage::Over)
            finish();
        else
            tryAgain();
        break;
    }
    if (stage() == Stage::Editing && page() != Confirmation) {
        m_isDirty = m_isDirty || m_draft.content != m_opened;
        saveNow();
    }
}

void NewCustomerWizard::goBack()
{
    switch (page()) {
    case AccountInfo:
        break;
    case NewSubscription:
        goTo(AccountInfo);
        break;
    case Review:
        goTo(m_draft.content.customerAcceptsLater ? AccountInfo : NewSubscription);
        break;
    case Confirmation:
        goTo(Review);
        break;
    }
}

void NewCustomerWizard::updateTo(Page wanted)
{
    if (stage() == Stage::Sending || stage() == Stage::Over)
        return;
    goTo(wanted);
}

void NewCustomerWizard::refresh()
{
    if (!m_footer || !m_operation) {
        // The pages report before everything is built; that is taken up by the first goTo().
        if (m_pages->count() == 0)
            return;
    }
    refreshSteps();
    refreshFooter();
    refreshNext();
}

void NewCustomerWizard::refreshSteps()
{
    const Stage now = stage();
    const bool mayMove = now == Stage::Editing || now == Stage::Mending;
    m_steps->setLeftOut(NewSubscription, m_draft.content.customerAcceptsLater);
    m_steps->setCurrent(page());
    for (int step = AccountInfo; step <= Confirmation; ++step) {
        const bool isDone = step < page() || now == Stage::Over;
        m_steps->setDone(step, isDone && step != page());
        const bool isBefore = step < page() || (now == Stage::Mending && step == Confirmation);
        m_steps->setReachable(step, mayMove && isBefore && step != page());
    }
}

void NewCustomerWizard::refreshFooter()
{
    const Stage now = stage();
    const bool hasCustomer = m_operation && m_operation->customer;
    const bool isUnsent = m_operation && m_operation->wasNeverSent();
    const bool mayStop = now != Stage::Sending || mayDrop() || isUnsent;
    m_footer->cancel->setVisible(now != Stage::Over);
    m_footer->cancel->setEnabled(mayStop);
    m_footer->cancel->setToolTip(mayStop ? QString() : tr("It is being sent and cannot be taken back now."));
    m_footer->putAside->setVisible(now != Stage::Over);
    m_footer->back->setVisible(
        page() != AccountInfo && page() != Confirmation && (now == Stage::Editing || now == Stage::Mending));
    m_footer->print->setVisible(page() == Confirmation);
    m_footer->setNote(now == Stage::Over && hasCustomer
            ? tr("Done opens Customers with the new customer selected.")
            : QString());
}

void NewCustomerWizard::refreshNext()
{
    const Stage now = stage();
    QString label;
    QString obstacle;
    bool isPossible = true;
    switch (page()) {
    case AccountInfo:
        label = m_draft.content.customerAcceptsLater ? tr("Next: Review") : tr("Next: Subscriptions");
        obstacle = now == Stage::Editing ? obstacleOnAccountInfo() : QString();
        break;
    case NewSubscription:
        label = tr("Next: Review");
        obstacle = obstacleOnSubscriptions();
        break;
    case Review:
        // Other languages name what is submitted.
        if (now == Stage::Mending)
            label = tr("Try again");
        else if (m_draft.content.customerAcceptsLater || m_draft.content.lines.isEmpty())
            label = tr("Submit", "creates a customer without an order");
        else
            label = tr("Submit");
        isPossible = now == Stage::Editing || now == Stage::Mending;
        if (now == Stage::Editing)
            obstacle = obstacleOnAccountInfo();
        if (isPossible && obstacle.isEmpty() && !m_isWithoutOrder)
            obstacle = obstacleOnSubscriptions();
        if (now == Stage::Sending && m_operation && m_operation->nextTryAt.isValid()) {
            label = tr("Try again");
            isPossible = true;
        }
        break;
    case Confirmation:
        label = now == Stage::Over ? tr("Done") : tr("Try again");
        isPossible = now != Stage::Sending || (m_operation && m_operation->nextTryAt.isValid());
        break;
    }
    // Submit stands where Next stood, and Done where Submit stood: the second half of a double click or Enter on
    // the one is not meant for the other.
    if (page() >= Review && label != m_footer->next->text())
        m_settling.start();
    m_footer->next->setText(label);
    m_footer->setObstacle(obstacle);
    // A button that is switched off hands the focus to its neighbour; a second Enter would press that one.
    isPossible = isPossible && obstacle.isEmpty() && !m_settling.isActive();
    if (!isPossible && m_footer->next->hasFocus())
        m_pages->currentWidget()->setFocus(Qt::OtherFocusReason);
    m_footer->next->setEnabled(isPossible);
}

QString NewCustomerWizard::obstacleOnAccountInfo() const
{
    QStringList missing;
    QStringList wrong;
    for (const FieldFault &fault : m_accountInfo->faults(QDate::currentDate())) {
        if (!isBlocking(fault.reason))
            continue;
        QStringList &list = fault.reason == FieldFault::Reason::Missing ? missing : wrong;
        const QString name = m_accountInfo->nameOf(fault.field);
        if (!list.contains(name))
            list.append(name);
    }
    if (!missing.isEmpty()) {
        //: %1 is the label of the first one
        return tr("%n field(s) missing: %1", nullptr, int(missing.size())).arg(missing.first());
    }
    if (!wrong.isEmpty()) {
        //: %1 is the label of a field
        return tr("Check this field: %1").arg(wrong.first());
    }
    return {};
}

QString NewCustomerWizard::obstacleOnSubscriptions() const
{
    const QList<FieldFault> faults = validateLines(m_draft.content);
    m_newSubscription->showFaults(faults, m_draft.content);
    if (faults.isEmpty())
        return {};
    if (faults.first().reason == FieldFault::Reason::Missing)
        return tr("No product is chosen");
    return faultText(faults.first(), m_draft.content, {});
}

void NewCustomerWizard::leadToObstacle()
{
    const bool isOnAccountInfo =
        page() == AccountInfo || (page() == Review && !obstacleOnAccountInfo().isEmpty());
    if (isOnAccountInfo) {
        if (page() != AccountInfo)
            goTo(AccountInfo);
        for (const FieldFault &fault : m_accountInfo->faults(QDate::currentDate())) {
            if (isBlocking(fault.reason)) {
                m_accountInfo->focusField(fault.field);
                return;
            }
        }
        return;
    }
    const QList<FieldFault> faults = validateLines(m_draft.content);
    const bool isOfReseller = !faults.isEmpty() && faults.first().field == NewCustomerField::Reseller;
    if (isOfReseller && stage() == Stage::Editing) {
        goTo(AccountInfo);
        m_accountInfo->showRefusal(
            NewCustomerField::Reseller, faultText(faults.first(), m_draft.content, {}));
        return;
    }
    if (page() != NewSubscription)
        goTo(NewSubscription);
    m_newSubscription->focusLine(faults.isEmpty() ? -1 : faults.first().line);
}

} // namespace tierdesk::ui
