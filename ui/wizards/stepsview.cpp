// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/stepsview.h"

#include "ui/style/style.h"
#include "ui/text/format.h"
#include "ui/text/labels.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace tierdesk::ui {

namespace {

struct Mark {
    QString icon;
    Tone tone;
};

Mark markOf(StepState state)
{
    switch (state) {
    case StepState::Waiting:
        return {u"sign-pending"_s, Tone::Secondary};
    case StepState::Running:
        return {u"refresh"_s, Tone::Info};
    case StepState::Done:
        return {u"done"_s, Tone::Success};
    case StepState::Refused:
        return {u"error"_s, Tone::Danger};
    case StepState::Skipped:
        return {u"minus"_s, Tone::Secondary};
    }
    return {};
}

} // namespace

StepsView::StepsView(QWidget *parent)
    : QWidget(parent)
{
    auto *const grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(unit(2));
    grid->setVerticalSpacing(unit(2));
    grid->setColumnMinimumWidth(1, unit(60));
    grid->setColumnStretch(2, 1);
    for (int i = 0; i < kNewCustomerSteps; ++i) {
        m_rows[i] = {
            new QLabel, new TextLabel(QString()), new TextLabel(QString(), TextStyle::Body, Tone::Secondary)};
        grid->addWidget(m_rows[i].icon, i, 0);
        grid->addWidget(m_rows[i].words, i, 1);
        grid->addWidget(m_rows[i].state, i, 2);
    }
}

void StepsView::showOperation(const NewCustomerOperation &operation)
{
    for (int i = 0; i < kNewCustomerSteps; ++i)
        showStep(m_rows[i], NewCustomerStep(i), operation.steps[i]);
}

void StepsView::showStep(Row &row, NewCustomerStep step, const OperationStep &state)
{
    const Mark mark = markOf(state.state);
    row.icon->setPixmap(icon(mark.icon, mark.tone).pixmap(fontMetrics().height()));
    const bool isDone = state.state == StepState::Done;
    row.words->setText(isDone ? stepDoneText(step) : stepText(step));
    row.state->setTone(state.state == StepState::Refused ? Tone::Danger : Tone::Secondary);
    if (!isDone)
        row.state->setText(stepStateText(state.state));
    else if (state.adopted)
        //: %1 is a time of day
        row.state->setText(tr("%1, found done at Microsoft").arg(exactTimeText(state.finishedAt)));
    else
        row.state->setText(exactTimeText(state.finishedAt));
}

} // namespace tierdesk::ui
