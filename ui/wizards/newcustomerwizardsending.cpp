// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Submitting, and following what becomes of it.
#include "models/domain/refusal.h"
#include "models/base/whenanswered.h"
#include "models/sync/session.h"
#include "ui/text/errortext.h"
#include "ui/text/format.h"
#include "ui/widgets/messagebar.h"
#include "ui/wizards/accountchecks.h"
#include "ui/wizards/accountinfopage.h"
#include "ui/wizards/confirmationpage.h"
#include "ui/wizards/newcustomerwizard.h"
#include "ui/wizards/newsubscriptionpage.h"
#include "ui/text/operationwords.h"
#include "ui/wizards/question.h"
#include "ui/wizards/reviewpage.h"
#include "ui/wizards/steplist.h"
#include "ui/wizards/wizardfooter.h"

#include <QGuiApplication>
#include <QPushButton>
#include <QStackedWidget>

#include <utility>

namespace tierdesk::ui {

Question NewCustomerWizard::lossQuestion() const
{
    if (!m_confirmation->isPasswordAtRisk()) {
        return {tr("Close while the customer is being created?"),
            tr("Its temporary password comes with the answer and would be lost. It takes only a moment."),
            tr("Yes, close"), tr("No")};
    }
    return {tr("Close without copying the temporary password?"),
        tr("Nobody can see it again, neither here nor in Partner Center."), tr("Yes, close"), tr("No")};
}

QString NewCustomerWizard::whatStays() const
{
    return whatStaysText(*m_operation);
}

void NewCustomerWizard::submit()
{
    if (m_isSubmitting)
        return;
    if (m_operation) { // refused before: the same operation goes on with what was corrected
        tryAgain();
        return;
    }
    m_isDirty = true;
    saveNow();
    m_isSubmitting = true;
    m_review->message().clear();
    refresh();
    whenAnswered(m_session.submit(m_draft.id, m_draft.content), this,
        [this](const Result<Operation> &operation) { submitted(operation); });
}

void NewCustomerWizard::submitted(const Result<Operation> &operation)
{
    m_isSubmitting = false;
    if (!operation) {
        if (isHidden())
            show(); // put aside meanwhile, as if it were being sent
        const ErrorWords words = errorWords(operation.error());
        //: %1 is a sentence that says why
        m_review->message().showMessage(
            Gravity::Danger, tr("Nothing was sent. %1").arg(words.fact), words.rest());
        refresh();
        return;
    }
    if (!m_operation) // else its news came first
        follow(*operation);
}

void NewCustomerWizard::tryAgain()
{
    m_isToBeDropped = false;
    m_isDirty = true;
    saveNow();
    m_session.tryAgain(m_operation->id, m_draft.content);
    // What comes of it is told by operationChanged; until then no second click is taken.
    Operation begun = *m_operation;
    begun.state = OperationState::Queued;
    begun.nextTryAt = {};
    if (!begun.customer)
        begun.intent = m_draft.content;
    follow(begun);
}

/// What was sent counts, but for what was changed since because it was refused.
void NewCustomerWizard::takeIntent(const NewCustomer &intent)
{
    const NewCustomer saved = std::exchange(m_draft.content, intent);
    if (stage() != Stage::Mending)
        return;
    m_draft.content.lines = saved.lines;
    m_draft.content.acceptance = saved.acceptance;
    m_draft.content.customerAcceptsLater = saved.customerAcceptsLater;
    m_newSubscription->setContent(m_draft.content);
}

void NewCustomerWizard::follow(const Operation &operation)
{
    m_isSubmitting = false;
    const bool isFirst = !m_operation;
    const Stage before = stage();
    m_operation = operation;
    if (isFirst)
        takeIntent(operation.newCustomer());
    if (operation.wasNeverSent()) {
        m_steps->setNote(tr("Not sent yet"));
    } else {
        //: %1 is a time of day
        m_steps->setNote(tr("Sent at %1").arg(timeText(operation.createdAt)));
    }
    if (m_isToBeDropped && operation.customer)
        m_isToBeDropped = false; // too late
    if (m_isToBeDropped && mayDrop())
        return drop();
    switch (stage()) {
    case Stage::Editing:
        leadToFault();
        break;
    case Stage::Sending: {
        const bool isHeld =
            operation.state == OperationState::Waiting || operation.state == OperationState::Unclear;
        if (page() == Confirmation || (operation.customer && isHeld))
            showConfirmation();
        else {
            goTo(Review);
            showOperationMessage(m_review->message());
        }
        break;
    }
    case Stage::Mending:
        if (before != Stage::Mending || page() == Confirmation)
            showConfirmation();
        break;
    case Stage::Over:
        if (operation.customer) {
            showConfirmation();
        } else if (operation.step(StepKind::Customer).state == StepState::Running) {
            goTo(Review); // given up too late: the answer may bring a customer, and its password
            showOperationMessage(m_review->message());
        } else {
            dropDraft();
        }
        break;
    }
}

/// Back to the page and the field that Partner Center refused; what cannot be pinned to one is said on
/// Review.
void NewCustomerWizard::leadToFault()
{
    const Error error = errorOf(*m_operation).value_or(Error());
    const OperationWords words = operationWords(*m_operation);
    const auto field = fieldAtFault(error);
    if (isHidden())
        show();
    if (!field) {
        goTo(Review);
        showOperationMessage(m_review->message());
        return;
    }
    goTo(AccountInfo);
    m_accountInfo->showAllFaults();
    m_accountInfo->showMessage(words.fact, words.meaning, words.details);
    if (isDomainTaken(error))
        m_checks->markDomainTaken();
    m_accountInfo->showRefusal(*field, errorWords(error).fact);
}

void NewCustomerWizard::showOperationMessage(MessageBar &bar)
{
    bar.clear();
    const OperationWords words = operationWords(*m_operation);
    if (words.fact.isEmpty())
        return;
    bar.showMessage(words.gravity, words.fact, messageMeaning(words.meaning, words.details));
    const bool canChangeLines = stage() == Stage::Mending && !m_operation->newCustomer().customerAcceptsLater;
    if (canChangeLines)
        addActLink(bar, ErrorAct::ChangeSubscriptions);
    if (canChangeLines && words.act == ErrorAct::RefreshOffers)
        addActLink(bar, words.act);
    if (stage() == Stage::Editing)
        addActLink(bar, words.act);
}

/// What mends an error. To try again is what the footer's button does.
void NewCustomerWizard::addActLink(MessageBar &bar, ErrorAct act)
{
    switch (act) {
    case ErrorAct::EditAccountInfo:
    case ErrorAct::ConfirmAgreement:
        bar.addLink(actText(act), this, [this] { updateTo(AccountInfo); });
        break;
    case ErrorAct::ChooseReseller:
        bar.addLink(actText(act), this, [this] {
            updateTo(AccountInfo);
            m_accountInfo->focusField(NewCustomerField::Reseller);
        });
        break;
    case ErrorAct::ChangeSubscriptions:
        bar.addLink(actText(act), this, [this] { updateTo(NewSubscription); });
        break;
    case ErrorAct::RefreshOffers:
        bar.addLink(actText(act), this, [this] {
            updateTo(NewSubscription);
            m_newSubscription->readCatalogAgain();
        });
        break;
    case ErrorAct::None:
    case ErrorAct::TryAgain:
    case ErrorAct::SignIn: // a try begins with a sign-in where there is none
    case ErrorAct::ReadAgain:
    case ErrorAct::OpenCustomer: // on the page Operations
        break;
    }
}

void NewCustomerWizard::showConfirmation()
{
    const bool isComing = page() != Confirmation;
    m_confirmation->showOperation(*m_operation, m_session.firstPassword(m_operation->id));
    showOperationMessage(m_confirmation->message());
    if (isHidden() && isComing) {
        setAttribute(Qt::WA_ShowWithoutActivating); // whoever types elsewhere goes on typing there
        show();
        setAttribute(Qt::WA_ShowWithoutActivating, false);
    }
    if (isComing)
        goTo(Confirmation);
    else
        refresh();
    if (m_confirmation->isPasswordAtRisk() && isVisible() && !m_operation->passwordShown
        && !m_isShownMarked) {
        m_isShownMarked = true;
        m_session.markPasswordShown(m_operation->id);
    }
}

} // namespace tierdesk::ui
