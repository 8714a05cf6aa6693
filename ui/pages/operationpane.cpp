// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/operationpane.h"

#include "ui/style/style.h"
#include "ui/text/format.h"
#include "ui/text/labels.h"
#include "ui/text/operationtext.h"
#include "ui/text/operationwords.h"
#include "ui/widgets/statusbadge.h"
#include "ui/wizards/stepsview.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QClipboard>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QUuid>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tierdesk::ui {

namespace {

TextLabel *wrapped(const QString &text, TextStyle style, Tone tone)
{
    auto *const label = new TextLabel(text, style, tone);
    label->setWordWrap(true);
    return label;
}

/// A GUID keeps its ends (look.md 5); other ids are shown whole as far as there is room.
QString shortened(const QString &id)
{
    return QUuid::fromString(id).isNull() ? id : id.left(8) + u'…' + id.right(12);
}

QString stepLine(const OperationStep &step)
{
    QString line;
    if (step.state != StepState::Done)
        line = stepStateText(step.state);
    else if (step.adopted)
        //: %1 is a time of day
        line = OperationPane::tr("%1, found there, not answered to us").arg(exactTimeText(step.finishedAt));
    else
        line = exactTimeText(step.finishedAt);
    if (step.attempts == 0)
        return line;
    //: %1 is a state or a time of day
    return OperationPane::tr("%1, %n attempt(s)", nullptr, step.attempts).arg(line);
}

} // namespace

OperationPane::OperationPane(QWidget *parent)
    : QWidget(parent)
    , m_scroll(new QScrollArea)
{
    setObjectName(u"operationPane"_s);
    setAccessibleName(tr("Details of the selected operation"));
    setMinimumWidth(unit(82));
    setMaximumWidth(unit(120));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_scroll);
}

void OperationPane::setRow(const OperationRow &row, const QDateTime &now)
{
    m_now = now;
    if (m_row == row)
        return;
    const bool isSame = m_row && m_row->operation.id == row.operation.id;
    const int place = isSame ? m_scroll->verticalScrollBar()->value() : 0;
    m_row = row;
    m_nextTry = nullptr;
    auto *const content = new QWidget;
    content->setAutoFillBackground(false);
    auto *const column = new QVBoxLayout(content);
    column->setContentsMargins(unit(5), unit(4), unit(5), unit(5));
    column->setSpacing(unit(3));
    build(column);
    column->addStretch(1);
    m_scroll->setWidget(content); // takes the place of the last one
    m_scroll->verticalScrollBar()->setValue(place);
}

void OperationPane::setNow(const QDateTime &now)
{
    m_now = now;
    if (m_row && m_nextTry)
        m_nextTry->setText(nextTryText(m_row->operation, now));
}

void OperationPane::build(QVBoxLayout *column)
{
    addHead(column);
    if (m_row->unreadable) {
        column->addWidget(wrapped(unreadableOperationText(), TextStyle::Body, Tone::Text));
        return;
    }
    addWords(column);
    addFacts(column);
    addSteps(column);
    addEvidence(column);
}

void OperationPane::addHead(QVBoxLayout *column)
{
    const Operation &operation = m_row->operation;
    auto *const head = new QHBoxLayout;
    head->setSpacing(unit(2));
    auto *const words = new QVBoxLayout;
    words->setSpacing(unit(1));
    const bool isReadable = !m_row->unreadable;
    words->addWidget(
        wrapped(isReadable ? operationKindText(operation.kind()) : tr("This operation cannot be read"),
            TextStyle::Lead, Tone::Text));
    words->addWidget(wrapped(isReadable ? operation.customerName() : dateTimeText(operation.createdAt),
        TextStyle::Caption, Tone::Secondary));
    auto *const close = new QToolButton;
    close->setAutoRaise(true);
    close->setIcon(icon(u"close"_s));
    close->setToolTip(tr("Close the details"));
    close->setAccessibleName(tr("Close the details"));
    head->addLayout(words, 1);
    head->addWidget(close, 0, Qt::AlignTop);
    column->addLayout(head);
    connect(close, &QToolButton::clicked, this, &OperationPane::closed);
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
        column->addWidget(wrapped(words.meaning, TextStyle::Body, Tone::Text));
    if (!words.details.isEmpty())
        column->addWidget(wrapped(words.details, TextStyle::Caption, Tone::Secondary));
}

void OperationPane::addFacts(QVBoxLayout *column)
{
    const Operation &operation = m_row->operation;
    auto *const grid = new QGridLayout;
    grid->setHorizontalSpacing(unit(3));
    grid->setVerticalSpacing(0);
    grid->setColumnMinimumWidth(0, unit(34));
    grid->setColumnStretch(1, 1);
    const auto add = [grid](const QString &label, QWidget *value) {
        const int row = grid->rowCount();
        grid->addWidget(new TextLabel(label, TextStyle::Body, Tone::Secondary), row, 0);
        grid->addWidget(value, row, 1);
        grid->setRowMinimumHeight(row, heightOf(2.5));
    };
    add(tr("Submitted"), new TextLabel(dateTimeText(operation.createdAt)));
    if (const QString reseller = operation.reseller().name; !reseller.isEmpty())
        add(tr("Indirect reseller"), wrapped(reseller, TextStyle::Body, Tone::Text));
    add(tr("Attempts"), new TextLabel(numberText(attemptsOf(operation))));
    if (operation.nextTryAt.isValid() && !m_row->isFinished) {
        m_nextTry = new TextLabel(nextTryText(operation, m_now));
        add(tr("Next try"), m_nextTry);
    }
    column->addLayout(grid);
    const QString correlation = operation.correlation.toString();
    // Not in the grid, where it would be cut.
    column->addWidget(copyable(
        //: %1 is an id that Microsoft's support asks for, shortened
        tr("Correlation ID: %1").arg(shortened(correlation)), correlation, tr("Copy the correlation ID")));
}

void OperationPane::addSteps(QVBoxLayout *column)
{
    column->addWidget(new Hairline(Qt::Horizontal));
    column->addWidget(new TextLabel(tr("Steps"), TextStyle::Strong));
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
    const StepMark mark = markOf(step.state);
    auto *const sign = new QLabel;
    sign->setPixmap(icon(mark.icon, mark.tone).pixmap(fontMetrics().height()));
    grid->addWidget(sign, row, 0, Qt::AlignTop);
    const bool isDone = step.state == StepState::Done;
    grid->addWidget(
        wrapped(isDone ? stepDoneText(step.kind) : stepText(step.kind), TextStyle::Body, Tone::Text), row, 1);
    const Tone tone = step.state == StepState::Refused ? Tone::Danger : Tone::Secondary;
    grid->addWidget(wrapped(stepLine(step), TextStyle::Caption, tone), row + 1, 1);
    if (!step.request.isNull() && step.attempts > 0) {
        const QString id = step.request.toString();
        //: %1 is an id that Microsoft's support asks for, shortened
        grid->addWidget(
            copyable(tr("Request ID: %1").arg(shortened(id)), id, tr("Copy the request ID")), row + 2, 1);
    }
    grid->setRowMinimumHeight(row + 3, unit(1));
}

void OperationPane::addEvidence(QVBoxLayout *column)
{
    const Operation &operation = m_row->operation;
    column->addWidget(new Hairline(Qt::Horizontal));
    column->addWidget(new TextLabel(tr("At Microsoft"), TextStyle::Strong));
    column->addWidget(wrapped(whatStaysText(operation), TextStyle::Body, Tone::Text));
    const auto add = [this, column](const QString &label, const QString &id) {
        //: %1 is what the id is of: "Cart"; %2 is the id
        column->addWidget(copyable(tr("%1: %2").arg(label, shortened(id)), id,
            //: %1 is what the id is of: "Cart"
            tr("Copy: %1").arg(label)));
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

QWidget *OperationPane::copyable(const QString &shown, const QString &whole, const QString &what)
{
    auto *const box = new QWidget;
    auto *const line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(unit(1));
    auto *const value = new TextLabel(shown, TextStyle::Body, Tone::Text);
    value->setElides();
    if (shown != whole)
        value->setToolTip(whole);
    auto *const copy = new QToolButton;
    copy->setAutoRaise(true);
    copy->setIcon(icon(u"copy"_s, Tone::Secondary));
    copy->setToolTip(what);
    copy->setAccessibleName(what);
    copy->setFixedHeight(heightOf(2));
    line->addWidget(value);
    line->addWidget(copy);
    line->addStretch(1);
    connect(copy, &QToolButton::clicked, copy, [whole] { QApplication::clipboard()->setText(whole); });
    return box;
}

void OperationPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Window));
}

} // namespace tierdesk::ui
