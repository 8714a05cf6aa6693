// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can be done with the selected operation.
#include "ui/pages/operationpane.h"
#include "ui/pages/operationproxy.h"
#include "ui/pages/operationspage.h"
#include "ui/style/style.h"
#include "ui/text/errortable.h"
#include "ui/text/operationtext.h"
#include "ui/text/operationwords.h"
#include "ui/text/supporttext.h"
#include "ui/widgets/textlabel.h"
#include "ui/wizards/question.h"
#include "ui/wizardshelf.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace tierdesk::ui {

namespace {

/// Why Try again is off; empty = it is on.
QString whyNotAgain(const std::optional<OperationRow> &row)
{
    if (!row)
        return {};
    if (row->unreadable)
        return unreadableOperationText();
    switch (row->operation.state) {
    case OperationState::Queued:
    case OperationState::Running:
        return OperationsPage::tr("It is under way and goes on by itself.");
    case OperationState::Waiting:
    case OperationState::Unclear:
    case OperationState::Refused:
        return {};
    case OperationState::Done:
        return OperationsPage::tr("It is done. Nothing of it is left to be sent.");
    case OperationState::GivenUp:
        return OperationsPage::tr("It was given up. Nothing is sent for it any more.");
    }
    return {};
}

bool canGiveUp(const std::optional<OperationRow> &row)
{
    return row && !row->unreadable && !row->isFinished;
}

QString giveUpQuestion(const Operation &operation)
{
    switch (operation.kind()) {
    case OperationKind::NewCustomer:
        //: %1 is the name of a customer
        return OperationsPage::tr("Give up adding the customer %1?").arg(operation.customerName());
    case OperationKind::NewSubscription:
        //: %1 is the name of a customer
        return OperationsPage::tr("Give up the order for %1?").arg(operation.customerName());
    case OperationKind::SubscriptionChange:
        //: %1 is the name of a customer
        return OperationsPage::tr("Give up changing a subscription of %1?").arg(operation.customerName());
    }
    return {};
}

/// Exactly what stays at Microsoft, what may still come, and what will not be done.
QString giveUpMeaning(const Operation &operation)
{
    QStringList sentences {whatStaysText(operation)};
    if (shownState(operation) == OperationState::Unclear)
        sentences.append(OperationsPage::tr("Tierdesk goes on looking for it and says here what it finds."));
    sentences.append(notDoneText(operation));
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace

void OperationsPage::showActs()
{
    const auto row = selected();
    const QString why = whyNotAgain(row);
    m_tryAgain->setEnabled(row && why.isEmpty());
    // Nothing is sent twice: of what is unclear it is only asked what became of it.
    const bool isUnclear = row && !row->unreadable && shownState(row->operation) == OperationState::Unclear;
    m_tryAgain->setText(isUnclear ? tr("Check now") : tr("Try again"));
    m_tryAgain->setToolTip(why.isEmpty() ? tr("Does not wait any longer (Ctrl+R)") : why);
    m_giveUp->setEnabled(canGiveUp(row));
    m_support->setEnabled(row.has_value());
    m_open->setEnabled(row && !row->unreadable && m_wizards.has(row->operation.draft));
    if (row)
        m_pane->setRow(*row, QDateTime::currentDateTimeUtc());
    m_pane->setReason(row && row->unreadable ? QString() : why); // said below already
    showPane();
    showHint();
}

/// In a small window the acts are a key away; one has to know.
void OperationsPage::showHint()
{
    m_hint->setText(selectedRow() < 0 ? tr("Select an operation to see how far it has come.")
                                      : tr("Its details say what can be done."));
    m_hint->setVisible(m_proxy->rowCount() > 0 && !isPaneShown());
}

void OperationsPage::tryAgain()
{
    const auto row = selected();
    if (row && m_tryAgain->isEnabled())
        m_session.tryAgain(row->operation.id);
}

void OperationsPage::askToGiveUp()
{
    const auto row = selected();
    if (!canGiveUp(row))
        return;
    const Operation &operation = row->operation;
    ask(this, {giveUpQuestion(operation), giveUpMeaning(operation), tr("Yes, give up"), tr("No")}, this,
        [this, id = operation.id] { m_session.giveUp(id); });
}

void OperationsPage::openWizard()
{
    const auto row = selected();
    if (row && !row->unreadable && m_wizards.has(row->operation.draft))
        m_wizards.open(row->operation.draft);
}

void OperationsPage::openSelected()
{
    const auto row = selected();
    if (row && !row->unreadable && m_wizards.has(row->operation.draft))
        openWizard();
    else if (row)
        togglePane();
}

/// What the error table names as the way out, as far as it can be done from here.
void OperationsPage::mend(ErrorAct act)
{
    const auto row = selected();
    if (!row || row->unreadable)
        return;
    switch (act) {
    case ErrorAct::None:
        break;
    case ErrorAct::TryAgain:
    case ErrorAct::SignIn: // a try begins with a sign-in where there is none
    case ErrorAct::ReadAgain: // a change begins with a fresh reading
        tryAgain();
        break;
    case ErrorAct::EditAccountInfo:
    case ErrorAct::ChooseReseller:
    case ErrorAct::ConfirmAgreement:
    case ErrorAct::ChangeSubscriptions:
    case ErrorAct::RefreshOffers:
        openWizard();
        break;
    case ErrorAct::OpenCustomer:
        if (row->operation.customer)
            emit customerRequested(*row->operation.customer);
        break;
    }
}

void OperationsPage::copyForSupport()
{
    const auto row = selected();
    if (!row)
        return;
    const Operation &operation = row->operation;
    QApplication::clipboard()->setText(row->unreadable
            ? supportText({operation.id, *row->unreadable, operation.createdAt, row->isFinished})
            : supportText(operation));
}

void OperationsPage::fillContextMenu(QMenu &menu)
{
    menu.addActions({m_tryAgain, m_open, m_support, m_giveUp});
}

} // namespace tierdesk::ui
