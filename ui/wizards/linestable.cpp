// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/linestable.h"

#include "models/domain/lineoutcome.h"
#include "ui/style/style.h"
#include "ui/text/errortext.h"
#include "ui/text/format.h"
#include "ui/text/labels.h"
#include "ui/text/operationtext.h"
#include "ui/widgets/statusbadge.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>

#include <algorithm>
#include <optional>

namespace tierdesk::ui {

namespace {

/// What the service said about a line; it may have said it of the order as a whole.
std::optional<LineFault> faultOf(const Operation &operation, int line)
{
    for (const LineFault &fault : operation.lineFaults) {
        if (fault.line == line)
            return fault;
    }
    return std::nullopt;
}

void showOutcomeOf(LineOutcome outcome, const Operation &operation, StatusBadge *badge)
{
    const bool isUnclear =
        shownState(operation) == OperationState::Unclear || operation.state == OperationState::GivenUp;
    switch (outcome) {
    case LineOutcome::Open:
        if (isUnclear && operation.isStepIn(StepKind::Checkout, StepState::Running))
            return badge->setStatus(Sign::Unknown, LinesTable::tr("Not known yet"));
        if (operation.state == OperationState::GivenUp)
            return badge->setStatus(Sign::Invalid, LinesTable::tr("Not ordered"));
        return badge->setStatus(Sign::Unknown, LinesTable::tr("Not ordered yet"));
    case LineOutcome::NotOrdered:
        return badge->setStatus(Sign::Invalid, LinesTable::tr("Not ordered"));
    case LineOutcome::Ordered:
        return badge->setStatus(Sign::Pending, LinesTable::tr("Pending"));
    case LineOutcome::Active:
        return badge->setStatus(Sign::Active, LinesTable::tr("Active"));
    }
}

} // namespace

LinesTable::LinesTable(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(unit(4));
    m_grid->setVerticalSpacing(unit(2));
    m_grid->setColumnStretch(0, 4);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
}

void LinesTable::clear()
{
    while (QLayoutItem *const item = m_grid->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    m_row = 0;
}

void LinesTable::addHead(bool withStatus)
{
    m_columns = withStatus ? 5 : 4;
    const QString heads[] = {
        tr("Product"), tr("Term"), tr("Billing"), tr("Licenses"), withStatus ? tr("Status") : QString()};
    for (int column = 0; column < m_columns; ++column) {
        m_grid->addWidget(new TextLabel(heads[column], TextStyle::Caption, Tone::Secondary), m_row, column,
            column == 3 ? Qt::AlignRight : Qt::AlignLeft);
    }
    ++m_row;
    addRule();
}

void LinesTable::addRule()
{
    m_grid->addWidget(new Hairline, m_row++, 0, 1, m_columns);
}

void LinesTable::addLine(const ChosenLine &line)
{
    auto *const title = new TextLabel(line.title);
    title->setWordWrap(true);
    m_grid->addWidget(title, m_row, 0);
    m_grid->addWidget(new TextLabel(termText(line.term)), m_row, 1);
    m_grid->addWidget(new TextLabel(billingText(line.billingCycle)), m_row, 2);
    m_grid->addWidget(new TextLabel(numberText(line.quantity)), m_row, 3, Qt::AlignRight);
}

void LinesTable::showChoice(const NewCustomer &draft)
{
    clear();
    addHead(false);
    for (const ChosenLine &line : draft.lines) {
        addLine(line);
        ++m_row;
        addRule();
    }
    m_grid->addWidget(new TextLabel(tr("Total"), TextStyle::Strong), m_row, 0);
    m_grid->addWidget(
        new TextLabel(numberText(draft.totalLicenses()), TextStyle::Strong), m_row++, 3, Qt::AlignRight);
}

void LinesTable::addFault(const QString &sentence)
{
    auto *const text = new TextLabel(sentence, TextStyle::Caption, Tone::Danger);
    text->setWordWrap(true);
    m_grid->addWidget(text, m_row++, 0, 1, m_columns);
}

void LinesTable::showOutcome(const Operation &operation)
{
    // Not made anew for news that are not about the lines: a table that is looked at must not flicker.
    const bool isSame = m_shown && m_shown->lines() == operation.lines()
        && m_shown->lineFaults == operation.lineFaults && m_shown->orders == operation.orders
        && m_shown->step(StepKind::Checkout).state == operation.step(StepKind::Checkout).state;
    if (isSame)
        return;
    m_shown = operation;
    clear();
    addHead(true);
    const QList<ChosenLine> lines = operation.lines();
    QList<int> order(lines.size());
    for (int i = 0; i < lines.size(); ++i)
        order[i] = i;
    const QList<LineOutcome> outcomes = lineOutcomes(operation);
    std::stable_partition(order.begin(), order.end(),
        [&outcomes](int line) { return outcomes[line] == LineOutcome::NotOrdered; });
    for (const int line : std::as_const(order)) {
        addLine(lines.at(line));
        auto *const badge = new StatusBadge;
        showOutcomeOf(outcomes[line], operation, badge);
        m_grid->addWidget(badge, m_row++, 4);
        if (const auto fault = faultOf(operation, line))
            addFault(lineFaultText(*fault));
        addRule();
    }
    for (const LineFault &fault : operation.lineFaults) {
        if (fault.line < 0)
            addFault(lineFaultText(fault));
    }
}

} // namespace tierdesk::ui
