// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can be done with the selected operation.
#include "ui/pages/operationpane.h"
#include "ui/pages/operationspage.h"
#include "ui/pages/rowsclipboard.h"
#include "ui/style/style.h"
#include "ui/text/operationtext.h"
#include "ui/text/operationwords.h"
#include "ui/text/supporttext.h"
#include "ui/widgets/listview.h"
#include "ui/widgets/textlabel.h"
#include "ui/wizards/question.h"
#include "ui/wizardshelf.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace tierdesk::ui {

namespace {

constexpr int kRoomForPane = 225; ///< in u: in a narrower page the details wait until they are asked for

/// Why Try again is off; empty = it is on.
QString whyNotAgain(const std::optional<OperationRow> &row)
{
    if (!row)
        return OperationsPage::tr("Select an operation to see how far it has come.");
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

/// Exactly what stays at Microsoft, and what will not be done.
QString giveUpMeaning(const Operation &operation)
{
    const QString stays = whatStaysText(operation);
    const QString rest = notDoneText(operation);
    //: %1 says what stays at Microsoft, %2 what will not be done; both are whole sentences
    return rest.isEmpty() ? stays : OperationsPage::tr("%1 %2").arg(stays, rest);
}

} // namespace

void OperationsPage::showActs()
{
    const auto row = selectedRow();
    const QString why = whyNotAgain(row);
    m_tryAgain->setEnabled(why.isEmpty());
    m_tryAgain->setAccessibleDescription(why);
    m_tryAgain->setToolTip(
        why.isEmpty() ? tr("Does not wait any longer (Ctrl+R)") : Qt::convertFromPlainText(why));
    m_giveUp->setEnabled(canGiveUp(row));
    m_support->setEnabled(row.has_value());
    m_open->setEnabled(row && !row->unreadable && m_wizards.has(row->operation.draft));
    m_reason->setText(why);
    if (row)
        m_pane->setRow(*row, QDateTime::currentDateTimeUtc());
    m_pane->setVisible(row && m_isPaneWanted.value_or(width() >= unit(kRoomForPane)));
}

void OperationsPage::tryAgain()
{
    const auto row = selectedRow();
    if (row && whyNotAgain(row).isEmpty())
        m_session.tryAgain(row->operation.id);
}

void OperationsPage::askToGiveUp()
{
    const auto row = selectedRow();
    if (!canGiveUp(row))
        return;
    const Operation &operation = row->operation;
    ask(this, {giveUpQuestion(operation), giveUpMeaning(operation), tr("Yes, give up"), tr("No")}, this,
        [this, id = operation.id] { m_session.giveUp(id); });
}

void OperationsPage::openWizard()
{
    const auto row = selectedRow();
    if (row && !row->unreadable && m_wizards.has(row->operation.draft))
        m_wizards.open(row->operation.draft);
}

void OperationsPage::openSelected()
{
    const auto row = selectedRow();
    if (row && !row->unreadable && m_wizards.has(row->operation.draft))
        openWizard();
    else if (row)
        togglePane();
}

void OperationsPage::copyForSupport()
{
    const auto row = selectedRow();
    if (!row)
        return;
    const Operation &operation = row->operation;
    QApplication::clipboard()->setText(row->unreadable
            ? supportText({operation.id, *row->unreadable, operation.createdAt, row->isFinished})
            : supportText(operation));
}

void OperationsPage::copy()
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    QList<QStringList> cells;
    for (const QModelIndex &row : rows) {
        QStringList line;
        for (int column = 0; column < OperationModel::ColumnCount; ++column)
            line.append(row.siblingAtColumn(column).data().toString());
        cells.append(line);
    }
    if (!cells.isEmpty())
        QApplication::clipboard()->setMimeData(rowsAsMimeData(cells));
}

void OperationsPage::openContextMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    // The same acts as above the list, off where they are off there.
    for (QPushButton *act : {m_tryAgain, m_open, m_support, m_giveUp}) {
        QAction *entry = menu->addAction(act->icon(), act->text());
        entry->setEnabled(act->isEnabled());
        connect(entry, &QAction::triggered, act, &QPushButton::click);
    }
    connect(menu->addAction(tr("Copy rows")), &QAction::triggered, this, &OperationsPage::copy);
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

} // namespace tierdesk::ui
