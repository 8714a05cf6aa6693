// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class QToolButton;

namespace tierdesk::ui {

/// A filter of a list: "Indirect reseller" while nothing is set (opens its menu or emits clicked), with edge,
/// ground, value and a × when set.
class FilterButton : public QPushButton {
    Q_OBJECT
public:
    explicit FilterButton(const QString &name, QWidget *parent = nullptr);
    void setIconName(const QString &iconName);
    void setShownName(const QString &name); ///< beside a value; the accessible name stays
    void setValue(const QString &value); ///< plain text; empty = not set
    [[nodiscard]] QString value() const { return m_value; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void cleared(); ///< the × was pressed; the value is empty already

private:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintBox(QPainter *painter);
    void place();

    QString m_name;
    QString m_value;
    QString m_iconName;
    QToolButton *m_clear = nullptr;
};

} // namespace tierdesk::ui
