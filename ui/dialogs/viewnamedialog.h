// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

class QLineEdit;
class QPushButton;

namespace tierdesk::ui {

class Field;

/// Asks what a view is called. A new view may take the place of another, and the button says so; a view that is
/// renamed may not.
class ViewNameDialog : public QDialog {
    Q_OBJECT
public:
    enum class Purpose { Save, Rename };
    /// `name` is proposed; `taken` are the names of the list's other views.
    ViewNameDialog(Purpose purpose, const QString &name, QStringList taken, QWidget *parent = nullptr);

signals:
    void named(const QString &name); ///< trimmed, not empty

private:
    void check();

    Purpose m_purpose;
    QStringList m_taken;
    QLineEdit *m_name = nullptr;
    Field *m_field = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace tierdesk::ui
