// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/operation.h"

#include <QDateTime>
#include <QWidget>

class QLabel;

namespace tierdesk::ui {

class TextLabel;

/// The four steps of adding a customer, each waiting, running, done or refused, with the time it was done.
class StepsView : public QWidget {
    Q_OBJECT
public:
    explicit StepsView(QWidget *parent = nullptr);
    void showOperation(const NewCustomerOperation &operation);

private:
    struct Row {
        QLabel *icon = nullptr;
        TextLabel *words = nullptr;
        TextLabel *state = nullptr;
    };
    void showStep(Row &row, NewCustomerStep step, const OperationStep &state);

    Row m_rows[kNewCustomerSteps];
};

} // namespace tierdesk::ui
