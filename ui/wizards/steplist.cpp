// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/steplist.h"

#include "ui/widgets/practicemark.h"
#include "ui/wizards/stepbutton.h"

#include <QVBoxLayout>

namespace tierdesk::ui {

namespace {
constexpr int kListWidth = 54; // in units, look.md 4
}

StepList::StepList(const QString &title, const QStringList &steps, QWidget *parent)
    : Ground(Tone::Rail, parent)
    , m_note(new TextLabel(QString(), TextStyle::Caption, Tone::Secondary))
{
    setFixedWidth(unit(kListWidth));
    auto *const all = new QVBoxLayout(this);
    all->setContentsMargins(unit(3), unit(5), unit(3), unit(5));
    all->setSpacing(0);
    auto *const head = new QVBoxLayout;
    head->setContentsMargins(unit(2), 0, unit(2), unit(4));
    head->setSpacing(unit());
    auto *const name = new TextLabel(title, TextStyle::Lead);
    name->setWordWrap(true);
    head->addWidget(name);
    m_note->setWordWrap(true);
    head->addWidget(m_note);
    all->addLayout(head);
    for (int i = 0; i < steps.size(); ++i) {
        auto *const step = new StepButton(i + 1, steps.at(i));
        connect(step, &QAbstractButton::clicked, this, [this, i] { emit stepChosen(i); });
        m_steps.append(step);
        all->addWidget(step);
    }
    all->addStretch();
    auto *const foot = new QHBoxLayout;
    foot->setContentsMargins(unit(2), 0, 0, 0);
    foot->addWidget(new PracticeMark(this));
    foot->addStretch();
    all->addLayout(foot);
}

void StepList::setNote(const QString &note, Tone tone)
{
    m_note->setTone(tone);
    m_note->setText(note);
}

void StepList::setCurrent(int step)
{
    for (int i = 0; i < m_steps.size(); ++i)
        m_steps.at(i)->setCurrent(i == step);
}

void StepList::setReachable(int step, bool isReachable)
{
    m_steps.at(step)->setReachable(isReachable);
}

void StepList::setDone(int step, bool isDone)
{
    m_steps.at(step)->setDone(isDone);
}

void StepList::setLeftOut(int step, bool isLeftOut)
{
    m_steps.at(step)->setVisible(!isLeftOut);
    int number = 1; // the steps that stay are numbered without a gap
    for (StepButton *const button : std::as_const(m_steps)) {
        if (!button->isHidden())
            button->setNumber(number++);
    }
}

} // namespace tierdesk::ui
