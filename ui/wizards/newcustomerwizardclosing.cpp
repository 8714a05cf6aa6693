// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The ways out of the wizard, and what is asked before one is taken.
#include "ui/wizards/newcustomerwizard.h"

#include "models/sync/session.h"
#include "ui/wizards/confirmationpage.h"
#include "ui/wizards/question.h"

#include <QCloseEvent>
#include <QMessageBox>
#include <QPointer>

namespace tierdesk::ui {

void NewCustomerWizard::askToCancel()
{
    if (m_operation && m_operation->customer) {
        ask(this, {tr("Stop here and leave the rest?"), whatStays(), tr("Yes, stop here"), tr("No")}, this,
            [this] { m_session.giveUp(m_operation->id); });
        return;
    }
    if (isUntouched()) {
        drop();
        return;
    }
    ask(this,
        {tr("Cancel and drop everything that was entered?"),
            tr("Nothing is sent to Microsoft, and this form cannot be brought back."), tr("Yes, drop it"),
            tr("No")},
        this, [this] {
            // The question may have stood while the customer was created, or it is being tried just now.
            m_isToBeDropped = m_operation && m_operation->wasNeverSent();
            if (mayDrop())
                drop();
        });
}

/// Whether nothing exists at Microsoft and nothing is on its way there.
bool NewCustomerWizard::mayDrop() const
{
    const bool isWaiting = m_operation && m_operation->state == OperationState::Waiting;
    const bool hasCustomer = m_operation && m_operation->customer;
    return !hasCustomer && (stage() == Stage::Editing || (stage() == Stage::Sending && isWaiting));
}

void NewCustomerWizard::drop()
{
    m_isToBeDropped = false;
    if (m_operation)
        m_session.giveUp(m_operation->id); // follow() goes on once that is written down
    else
        dropDraft();
}

void NewCustomerWizard::discard()
{
    if (!m_operation && !m_isSubmitting)
        dropDraft();
}

void NewCustomerWizard::dropDraft()
{
    m_session.removeDraft(m_draft.id);
    emit canceled(m_draft.id);
    closeForGood();
}

void NewCustomerWizard::finish()
{
    const auto go = [this] {
        tidyUp();
        closeForGood();
    };
    if (m_confirmation->isPasswordAtRisk())
        ask(this, lossQuestion(), this, go);
    else
        go();
}

/// The job is over and the clerk has left its last page: nothing of it stays in memory but the customer.
void NewCustomerWizard::tidyUp()
{
    const Operation operation = *m_operation;
    m_mayGo = true;
    m_session.forgetFirstPassword(operation.id);
    m_confirmation->forget();
    m_session.removeDraft(m_draft.id);
    if (operation.customer)
        emit customerAdded(*operation.customer);
}

void NewCustomerWizard::closeForGood()
{
    m_mayGo = true;
    m_isDirty = false;
    m_saveTimer.stop();
    close();
}

bool NewCustomerWizard::isPasswordAtRisk() const
{
    // While the customer is being created its password is on the way: nobody could show it any more.
    const bool isOnItsWay = m_operation && stage() == Stage::Sending
        && m_operation->step(StepKind::Customer).state == StepState::Running;
    return !m_mayGo && (isOnItsWay || m_confirmation->isPasswordAtRisk());
}

bool NewCustomerWizard::mayClose()
{
    if (!isPasswordAtRisk()) {
        saveNow();
        return true;
    }
    show();
    raise();
    activateWindow();
    // While it stands events go on, and with them whatever may close this wizard and its question.
    const QPointer<QMessageBox> box(makeQuestion(this, lossQuestion()));
    box->exec();
    const bool mayGo = box && isYes(*box);
    delete box.data();
    return mayGo;
}

void NewCustomerWizard::reject()
{
    close();
}

void NewCustomerWizard::closeEvent(QCloseEvent *event)
{
    event->setAccepted(m_mayGo || leave());
}

/// The window's frame, Esc, Put aside. False: the window stays, hidden or with a question.
bool NewCustomerWizard::leave()
{
    if (m_confirmation->isPasswordAtRisk()) {
        ask(this, lossQuestion(), this, [this] {
            m_confirmation->forget();
            close();
        });
        return false;
    }
    if (m_operation && stage() == Stage::Over) {
        tidyUp();
        return true;
    }
    m_draft.isPutAside = true;
    if (isUntouched()) {
        m_session.removeDraft(m_draft.id);
        emit canceled(m_draft.id);
    } else {
        m_isDirty = true;
        saveNow();
        emit putAside(m_draft.id);
    }
    if (stage() == Stage::Sending) {
        hide(); // it comes back by itself when there is something to see
        return false;
    }
    m_mayGo = true;
    return true;
}

} // namespace tierdesk::ui
