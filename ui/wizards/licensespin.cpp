// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/licensespin.h"

#include <QWheelEvent>

#include <algorithm>

namespace tierdesk::ui {

namespace {
constexpr int kGreatestTyped = 9'999'999; // more than any product's limit
}

LicenseSpin::LicenseSpin(int least, int most, QWidget *parent)
    : QSpinBox(parent)
    , m_least(least)
    , m_most(qMax(least, most))
{
    setRange(0, kGreatestTyped);
    setFocusPolicy(Qt::StrongFocus);
    setGroupSeparatorShown(true);
}

void LicenseSpin::stepBy(int steps)
{
    const qint64 wanted = qint64(value()) + steps;
    setValue(int(std::clamp<qint64>(wanted, m_least, m_most)));
    selectAll();
}

QAbstractSpinBox::StepEnabled LicenseSpin::stepEnabled() const
{
    StepEnabled enabled = StepNone;
    if (value() < m_most)
        enabled |= StepUpEnabled;
    if (value() > m_least)
        enabled |= StepDownEnabled;
    return enabled;
}

void LicenseSpin::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QSpinBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace tierdesk::ui
