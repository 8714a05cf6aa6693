// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSpinBox>

namespace tierdesk::ui {

/// A number of licenses. The arrows stay within the product's limits; what is typed may be outside them, so
/// that a sentence can say what the limits are instead of swallowing a digit.
class LicenseSpin : public QSpinBox {
    Q_OBJECT
public:
    LicenseSpin(int least, int most, QWidget *parent = nullptr);
    void stepBy(int steps) override;

private:
    [[nodiscard]] StepEnabled stepEnabled() const override;
    void wheelEvent(QWheelEvent *event) override;

    int m_least;
    int m_most;
};

} // namespace tierdesk::ui
