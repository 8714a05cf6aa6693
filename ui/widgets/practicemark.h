// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace tierdesk::ui {

/// The red PRACTICE mark that every window that can write carries while the account is a practice one.
class PracticeMark : public QLabel {
    Q_OBJECT
public:
    explicit PracticeMark(QWidget *parent = nullptr);

    /// Whether the open account is a practice one; marks made afterwards are visible or not accordingly.
    static void setPractice(bool isPractice);
    [[nodiscard]] static bool isPractice();

private:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace tierdesk::ui
