// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/operation.h"
#include "ui/style/style.h"

#include <QList>
#include <QWidget>

class QLabel;

namespace tierdesk::ui {

class TextLabel;

/// How a step is shown.
struct StepMark {
    QString icon; ///< its name
    Tone tone = Tone::Text;
    QString state; ///< in words
};
/// What was left undone is not waiting, and what is being checked is not simply running.
[[nodiscard]] StepMark markOf(const Operation &operation, const OperationStep &step);

/// The steps of an operation, each waiting, running, done or refused, with the time it was done.
class StepsView : public QWidget {
    Q_OBJECT
public:
    explicit StepsView(QWidget *parent = nullptr);
    void showOperation(const Operation &operation);

private:
    struct Row {
        QLabel *icon = nullptr;
        TextLabel *words = nullptr;
        TextLabel *state = nullptr;
    };
    void addRow();
    void showStep(const Row &row, const OperationStep &step, const StepMark &mark);

    QList<Row> m_rows;
};

} // namespace tierdesk::ui
