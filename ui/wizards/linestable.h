// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/newcustomer.h"
#include "models/domain/operation.h"

#include <QWidget>

#include <optional>

class QGridLayout;

namespace tierdesk::ui {

/// The chosen products as a table of few rows: on Review with their total, on Confirmation with what became
/// of them, those that were not taken first.
class LinesTable : public QWidget {
    Q_OBJECT
public:
    explicit LinesTable(QWidget *parent = nullptr);

    void showChoice(const NewCustomer &draft);
    void showOutcome(const Operation &operation);

private:
    void clear();
    void addHead(bool withStatus);
    void addLine(const ChosenLine &line);
    void addRule();
    void addFault(const QString &sentence);

    QGridLayout *m_grid = nullptr;
    std::optional<Operation> m_shown;
    int m_row = 0;
    int m_columns = 4;
};

} // namespace tierdesk::ui
