// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tierdesk::ui {

/// What a list shows when there is nothing in it: icon, lead, at most two lines, and the button that fills
/// it.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    EmptyState(const QString &iconName, const QString &lead, const QString &text, QWidget *parent = nullptr);
    void setTexts(const QString &lead, const QString &text); ///< plain text
    void setIconName(const QString &iconName);
    /// Adds a button below the text, in the order of the calls; connect its clicked().
    QPushButton *addButton(const QString &text, const QString &iconName = {});
    void removeButtons();

private:
    void changeEvent(QEvent *event) override;
    void dress();

    QString m_iconName;
    QLabel *m_icon = nullptr;
    QLabel *m_lead = nullptr;
    QLabel *m_text = nullptr;
    QWidget *m_buttons = nullptr;
};

} // namespace tierdesk::ui
