// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace tierdesk::ui {

/// One step of a wizard's list: its number in a circle, a check mark once it is done.
class StepButton : public QAbstractButton {
    Q_OBJECT
public:
    StepButton(int number, const QString &title, QWidget *parent = nullptr);

    void setNumber(int number);
    void setCurrent(bool isCurrent);
    void setDone(bool isDone);
    void setReachable(bool isReachable);
    [[nodiscard]] QSize sizeHint() const override;

private:
    void paintEvent(QPaintEvent *event) override;
    void describe();

    int m_number;
    bool m_isCurrent = false;
    bool m_isDone = false;
};

} // namespace tierdesk::ui
