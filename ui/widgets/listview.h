// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace tierdesk::ui {

/// A table as the look wants it: whole rows, fixed height, no grid, no frame, hairlines, hover by row, tab
/// key moves on. Its delegate is RowDelegate.
class ListView : public QTableView {
    Q_OBJECT
public:
    explicit ListView(QWidget *parent = nullptr);
};

} // namespace tierdesk::ui
