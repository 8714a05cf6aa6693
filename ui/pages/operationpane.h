// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/operationmodel.h"

#include <QDateTime>
#include <QWidget>

#include <optional>

class QGridLayout;
class QScrollArea;
class QVBoxLayout;

namespace tierdesk::ui {

class TextLabel;

/// Beside the list: how far the selected operation has come, what keeps it, and what proves it. Follows the
/// selection and never takes the focus.
class OperationPane : public QWidget {
    Q_OBJECT
public:
    explicit OperationPane(QWidget *parent = nullptr);
    void setRow(const OperationRow &row, const QDateTime &now);
    void setNow(const QDateTime &now); ///< counts down to the next try

signals:
    void closed();

private:
    void paintEvent(QPaintEvent *event) override;
    void build(QVBoxLayout *column);
    void addHead(QVBoxLayout *column);
    void addWords(QVBoxLayout *column);
    void addFacts(QVBoxLayout *column);
    void addSteps(QVBoxLayout *column);
    void addStep(QGridLayout *grid, const OperationStep &step);
    void addEvidence(QVBoxLayout *column);
    [[nodiscard]] QWidget *copyable(const QString &shown, const QString &whole, const QString &what);

    std::optional<OperationRow> m_row;
    QDateTime m_now;
    QScrollArea *m_scroll = nullptr;
    TextLabel *m_nextTry = nullptr; ///< of the content shown; null = it has none
};

} // namespace tierdesk::ui
