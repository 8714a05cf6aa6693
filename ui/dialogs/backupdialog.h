// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QDialog>
#include <QFuture>

#include <functional>

class QLineEdit;
class QPushButton;

namespace tierdesk::ui {

class Field;
class MessageBar;
class ProgressLine;

/// Back up: where to; says what is in the copy and what is not, runs beside all other work, can be cancelled.
class BackupDialog : public QDialog {
    Q_OBJECT
public:
    /// Writes the copy; cancelling the future leaves the old file.
    using BackUp = std::function<QFuture<Result<void>>(const QString &path)>;

    explicit BackupDialog(BackUp backUp, QWidget *parent = nullptr);
    ~BackupDialog() override;

    void reject() override; ///< while it runs: cancels it and stays

private:
    [[nodiscard]] QWidget *makeFile();
    void makeFoot(QLayout *column);
    void browse();
    void checkFile();
    void start();
    void finish(const Result<void> &result);
    void stop();
    void setRunning(bool running);

    BackUp m_backUp;
    QFuture<Result<void>> m_running;
    bool m_isRunning = false;
    MessageBar *m_message = nullptr;
    QWidget *m_form = nullptr;
    QLineEdit *m_path = nullptr;
    Field *m_file = nullptr;
    ProgressLine *m_progress = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_start = nullptr;
};

} // namespace tierdesk::ui
