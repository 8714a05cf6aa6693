// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/stepsview.h"

#include "ui/style/style.h"
#include "ui/text/format.h"
#include "ui/text/labels.h"
#include "ui/text/operationtext.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace tierdesk::ui {

StepMark markOf(const Operation &operation, const OperationStep &step)
{
    const QString words = stepStateText(step.state);
    const bool isLeft = operation.state == OperationState::GivenUp;
    switch (step.state) {
    case StepState::Waiting:
        if (isLeft)
            return {u"minus"_s, Tone::Secondary, StepsView::tr("Not done")};
        return {u"sign-pending"_s, Tone::Secondary, words};
    case StepState::Running:
        if (isLeft)
            return {u"question"_s, Tone::Warning, StepsView::tr("Not known yet")};
        if (shownState(operation) == OperationState::Unclear)
            return {u"question"_s, Tone::Warning, StepsView::tr("Being checked")};
        return {u"refresh"_s, Tone::Info, words};
    case StepState::Done:
        return {u"done"_s, Tone::Success, words};
    case StepState::Refused:
        return {u"error"_s, Tone::Danger, words};
    case StepState::Skipped:
        return {u"minus"_s, Tone::Secondary, words};
    }
    return {};
}

StepsView::StepsView(QWidget *parent)
    : QWidget(parent)
{
    auto *const grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(unit(2));
    grid->setVerticalSpacing(unit(2));
    grid->setColumnMinimumWidth(1, unit(60));
    grid->setColumnStretch(2, 1);
}

void StepsView::showOperation(const Operation &operation)
{
    while (m_rows.size() < operation.steps.size())
        addRow();
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const bool isUsed = i < operation.steps.size();
        for (QWidget *widget : {static_cast<QWidget *>(m_rows[i].icon),
                 static_cast<QWidget *>(m_rows[i].words), static_cast<QWidget *>(m_rows[i].state)})
            widget->setVisible(isUsed);
        if (isUsed)
            showStep(m_rows[i], operation.steps[i], markOf(operation, operation.steps[i]));
    }
}

void StepsView::addRow()
{
    auto *const grid = static_cast<QGridLayout *>(layout());
    const int line = int(m_rows.size());
    const Row row {
        new QLabel, new TextLabel(QString()), new TextLabel(QString(), TextStyle::Body, Tone::Secondary)};
    grid->addWidget(row.icon, line, 0);
    grid->addWidget(row.words, line, 1);
    grid->addWidget(row.state, line, 2);
    m_rows.append(row);
}

void StepsView::showStep(const Row &row, const OperationStep &step, const StepMark &mark)
{
    row.icon->setPixmap(icon(mark.icon, mark.tone).pixmap(fontMetrics().height()));
    const bool isDone = step.state == StepState::Done;
    row.words->setText(isDone ? stepDoneText(step.kind) : stepText(step.kind));
    row.state->setTone(step.state == StepState::Refused ? Tone::Danger : Tone::Secondary);
    if (!isDone)
        row.state->setText(mark.state);
    else if (step.adopted)
        //: %1 is a time of day
        row.state->setText(tr("%1, found done at Microsoft").arg(exactTimeText(step.finishedAt)));
    else
        row.state->setText(exactTimeText(step.finishedAt));
}

} // namespace tierdesk::ui
