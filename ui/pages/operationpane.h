// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/detailpane.h"
#include "ui/pages/operationmodel.h"

#include <QDateTime>

#include <optional>

namespace tierdesk::ui {

enum class ErrorAct;

/// How far the selected operation has come, what keeps it, and what proves it.
class OperationPane : public DetailPane {
    Q_OBJECT
public:
    explicit OperationPane(QWidget *parent = nullptr);
    void setRow(const OperationRow &row, const QDateTime &now);
    void setNow(const QDateTime &now); ///< counts down to the next try

signals:
    void mendRequested(tierdesk::ui::ErrorAct act); ///< what the error says would help

private:
    void addWords(QVBoxLayout *column);
    void addFacts(QVBoxLayout *column);
    void addSteps(QVBoxLayout *column);
    void addStep(QGridLayout *grid, const OperationStep &step);
    void addEvidence(QVBoxLayout *column);

    std::optional<OperationRow> m_row;
    QDateTime m_now;
    TextLabel *m_nextTry = nullptr; ///< of the content shown; null = it has none
};

} // namespace tierdesk::ui
