// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/progressline.h"

#include "ui/style/style.h"
#include "ui/style/tokens.h"

namespace tierdesk::ui {

namespace {

constexpr int kWhole = 1000; ///< QProgressBar counts in int, customers may be more

} // namespace

ProgressLine::ProgressLine(QWidget *parent)
    : QProgressBar(parent)
{
    setTextVisible(false);
    setRange(0, kWhole);
    setFixedHeight(tokens::kProgress);
    setMinimumWidth(unit(30));
}

void ProgressLine::setProgress(qint64 done, qint64 expected)
{
    setRange(0, expected > 0 ? kWhole : 0);
    if (expected > 0)
        setValue(int(double(qMin(done, expected)) / double(expected) * kWhole));
}

} // namespace tierdesk::ui
