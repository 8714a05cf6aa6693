// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace tierdesk::ui {

/// A combo box that keeps its place in a form: no wider than its column, and the mouse wheel scrolls the page
/// instead of changing what nobody looked at.
class ChoiceBox : public QComboBox {
    Q_OBJECT
public:
    explicit ChoiceBox(QWidget *parent = nullptr);

private:
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace tierdesk::ui
