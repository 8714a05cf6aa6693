// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QPlainTextEdit;
class QPushButton;

namespace tierdesk::ui {

class MessageBar;

/// Save report for support: shows every line that will be in the file before it is saved.
class SupportReportDialog : public QDialog {
    Q_OBJECT
public:
    explicit SupportReportDialog(QWidget *parent = nullptr);
    void setReport(const QString &text); ///< empty until then

private:
    void save();
    void write(const QString &path);

    MessageBar *m_message = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace tierdesk::ui
