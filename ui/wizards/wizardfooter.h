// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/textlabel.h"

class QLabel;
class QPushButton;

namespace tierdesk::ui {

class LinkButton;

/// The foot of a wizard: Cancel, Put aside, what keeps one from going on, Back, Next (look.md 4).
class WizardFooter : public Ground {
    Q_OBJECT
public:
    explicit WizardFooter(QWidget *parent = nullptr);

    QPushButton *cancel;
    QPushButton *putAside;
    QPushButton *back;
    QPushButton *print;
    QPushButton *next; ///< the usual way on; the default button

    /// What keeps one from going on; a link that leads there. Empty = nothing.
    void setObstacle(const QString &sentence);
    void setNote(const QString &sentence); ///< a quiet sentence instead

signals:
    void obstacleChosen();

private:
    QLabel *m_icon = nullptr;
    LinkButton *m_obstacle = nullptr;
    TextLabel *m_note = nullptr;
};

} // namespace tierdesk::ui
