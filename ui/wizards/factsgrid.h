// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

class QGridLayout;

namespace tierdesk::ui {

inline constexpr int kLabelWidth = 38; ///< in units: of every column of labels in the wizards

/// Facts to read and compare: labels left, values right of them, in two columns (look.md 4).
class FactsGrid : public QWidget {
    Q_OBJECT
public:
    explicit FactsGrid(QWidget *parent = nullptr);

    void add(const QString &label, const QString &value); ///< plain text; an empty value is "–"
    void addWide(const QString &sentence); ///< a sentence below, in the secondary colour

private:
    QGridLayout *m_grid = nullptr;
    int m_facts = 0;
};

} // namespace tierdesk::ui
