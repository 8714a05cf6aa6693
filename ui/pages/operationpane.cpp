// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/operationpane.h"

#include "ui/style/style.h"
#include "ui/text/errortext.h"
#include "ui/text/format.h"
#include "ui/text/labels.h"
#include "ui/text/operationtext.h"
#include "ui/text/operationwords.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/statusbadge.h"
#include "ui/wizards/stepsview.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tierdesk::ui {

namespace {

/// Whether the pane can do what the error table says would help; to try again has its own button.
bool canMend(const Operation &operation, ErrorAct act)
{
    switch (act) {
    case ErrorAct::None:
    case ErrorAct::TryAgain:
        return false;
    case ErrorAct::SignIn:
    case ErrorAct::ReadAgain:
        return true;
    case ErrorAct::EditAccountInfo:
    case ErrorAct::ChooseReseller:
    case ErrorAct::ConfirmAgreement:
    case ErrorAct::ChangeSubscriptions:
    case ErrorAct::RefreshOffers:
        return operation.kind() == OperationKind::NewCustomer; // in its wizard
    case ErrorAct::OpenCustomer:
        return operation.customer.has_value();
    }
    return false;
}

QString stepLine(const OperationStep &step, const StepMark &mark)
{
    QString line;
    if (step.state != StepState::Done)
        line = mark.state;
    else if (step.adopted)
        //: %1 is a time of day
        line = OperationPane::tr("%1, found there, not answered to us").arg(exactTimeText(step.finishedAt));
    else
        line = exactTimeText(step.finishedAt);
    if (step.allAttempts() == 0)
        return line;
    //: %1 is a state or a time of day
    return OperationPane::tr("%1, %n attempt(s)", nullptr, step.allAttempts()).arg(line);
}

} // namespace

OperationPane::OperationPane(QWidget *parent)
    : DetailPane(tr("Details of the selected operation"), parent)
{
    setObjectName(u"operationPane"_s);
}

void OperationPane::setRow(const OperationRow &row, const QDateTime &now)
{
    m_now = now;
    if (m_row == row)
        return;
    const bool isSame = m_row && m_row->operation.id == row.operation.id;
    m_row = row;
    m_nextTry = nullptr;
    QVBoxLayout *const column = renewFacts(isSame);
    if (row.unreadable) {
        setHead(tr("This operation cannot be read"), dateTimeText(row.operation.createdAt));
        column->addWidget(wrapped(unreadableOperationText()));
    } else {
        setHead(operationKindText(row.operation.kind()), row.operation.customerName());
        addWords(column);
        addFacts(column);
        addSteps(column);
        addEvidence(column);
    }
    finishFacts(column);
}

void OperationPane::setNow(const QDateTime &now)
{
    m_now = now;
    if (m_row && m_nextTry)
        m_nextTry->setText(nextTryText(m_row->operation, now));
}

void OperationPane::addWords(QVBoxLayout *column)
{
    const Operation &operation = m_row->operation;
    auto *const badge = new StatusBadge;
    const OperationState state = shownState(operation);
    badge->setStatus(signOf(state), operationStateText(state));
    column->addWidget(badge);
    Operation shown = operation;
    shown.state = state;
    const OperationWords words = operationWords(shown);
    if (!words.fact.isEmpty())
        column->addWidget(wrapped(words.fact, TextStyle::Strong, Tone::Text));
    if (!words.meaning.isEmpty())
        column->addWidget(wrapped(words.meaning));
    if (canMend(operation, words.act)) {
        auto *const link = new LinkButton(actText(words.act));
        connect(link, &LinkButton::clicked, this, [this, act = words.act] { emit mendRequested(act); });
        column->addWidget(link, 0, Qt::AlignLeft);
    }
    if (!words.details.isEmpty())
        column->addWidget(wrapped(words.details, TextStyle::Caption, Tone::Secondary));
}

void OperationPane::addFacts(QVBoxLayout *column)
{
    const Operation &operation = m_row->operation;
    QGridLayout *const grid = addGrid(column);
    addFact(grid, tr("Submitted"), new TextLabel(dateTimeText(operation.createdAt)));
    if (const QString reseller = operation.reseller().name; !reseller.isEmpty())
        addFact(grid, tr("Indirect reseller"), wrapped(reseller));
    addFact(grid, tr("Attempts"), new TextLabel(numberText(attemptsOf(operation))));
    if (operation.nextTryAt.isValid() && !m_row->isFinished) {
        m_nextTry = new TextLabel(nextTryText(operation, m_now));
        addFact(grid, tr("Next try"), m_nextTry);
    }
    const QString correlation = operation.correlation.toString();
    // Not in the grid, where it would be cut.
    column->addWidget(labelledId(tr("Correlation ID"), correlation, tr("Copy the correlation ID")));
}

void OperationPane::addSteps(QVBoxLayout *column)
{
    addSection(column, tr("Steps"));
    auto *const grid = new QGridLayout;
    grid->setHorizontalSpacing(unit(2));
    grid->setVerticalSpacing(unitsOf(0.5));
    grid->setColumnStretch(1, 1);
    for (const OperationStep &step : m_row->operation.steps)
        addStep(grid, step);
    column->addLayout(grid);
}

void OperationPane::addStep(QGridLayout *grid, const OperationStep &step)
{
    const int row = grid->rowCount();
    const StepMark mark = markOf(m_row->operation, step);
    auto *const sign = new QLabel;
    sign->setPixmap(icon(mark.icon, mark.tone).pixmap(fontMetrics().height()));
    grid->addWidget(sign, row, 0, Qt::AlignTop);
    const bool isDone = step.state == StepState::Done;
    grid->addWidget(wrapped(isDone ? stepDoneText(step.kind) : stepText(step.kind)), row, 1);
    const Tone tone = step.state == StepState::Refused ? Tone::Danger : Tone::Secondary;
    grid->addWidget(wrapped(stepLine(step, mark), TextStyle::Caption, tone), row + 1, 1);
    if (!step.request.isNull() && step.attempts > 0)
        grid->addWidget(
            labelledId(tr("Request ID"), step.request.toString(), tr("Copy the request ID")), row + 2, 1);
    grid->setRowMinimumHeight(row + 3, unit(1));
}

void OperationPane::addEvidence(QVBoxLayout *column)
{
    const Operation &operation = m_row->operation;
    addSection(column, tr("At Microsoft"));
    column->addWidget(wrapped(whatStaysText(operation)));
    const auto add = [column](const QString &label, const QString &id) {
        //: %1 is what the id is of: "Cart"
        column->addWidget(labelledId(label, id, tr("Copy: %1").arg(label)));
    };
    if (operation.customer)
        add(tr("Microsoft ID"), operation.customer->toString());
    if (!operation.userName.isEmpty())
        add(tr("User name"), operation.userName);
    if (operation.kind() == OperationKind::SubscriptionChange)
        add(tr("Subscription"), operation.change().subscription.toString());
    for (const Order &order : operation.orders)
        add(tr("Order"), order.id.toString());
}

} // namespace tierdesk::ui
