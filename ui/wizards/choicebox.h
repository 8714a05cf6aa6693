// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace tierdesk::ui {

/// A combo box that keeps its place in a form: no wider than its column, and neither the mouse wheel that scrolls
/// the page nor a letter pressed with Alt or Ctrl changes what nobody looked at.
class ChoiceBox : public QComboBox {
    Q_OBJECT
public:
    explicit ChoiceBox(QWidget *parent = nullptr);

    void hidePopup() override;

signals:
    void closed(); ///< its list, whatever was chosen

private:
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace tierdesk::ui
