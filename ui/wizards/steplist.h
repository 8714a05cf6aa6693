// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/textlabel.h"

#include <QList>

namespace tierdesk::ui {

class StepButton;

/// The left side of a wizard: its name, when the draft was saved, the steps, and PRACTICE at the foot. Only
/// done steps can be chosen.
class StepList : public Ground {
    Q_OBJECT
public:
    explicit StepList(const QString &title, const QStringList &steps, QWidget *parent = nullptr);

    void setNote(const QString &note, Tone tone = Tone::Secondary); ///< under the title
    void setCurrent(int step);
    /// Steps before the current one that may be chosen, and those that are left out.
    void setReachable(int step, bool isReachable);
    void setDone(int step, bool isDone);
    void setLeftOut(int step, bool isLeftOut);

signals:
    void stepChosen(int step);

private:
    TextLabel *m_note = nullptr;
    QList<StepButton *> m_steps;
};

} // namespace tierdesk::ui
