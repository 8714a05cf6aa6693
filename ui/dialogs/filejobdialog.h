// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

#include <QDialog>

#include <atomic>
#include <functional>
#include <memory>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace tierdesk::ui {

class Field;
class MessageBar;
class ProgressLine;

/// Asks for a file and has it written: says what is wrong with the place, runs beside all other work, can be
/// cancelled. Whether the file was replaced is told by the job alone, never guessed from a click on Cancel.
class FileJobDialog : public QDialog {
    Q_OBJECT
public:
    ~FileJobDialog() override; ///< what still runs is told to end

    void reject() override; ///< while it runs: tells it to end and stays

protected:
    struct Words {
        QString title; ///< of the window, and its question
        QString start; ///< the button that begins
        QString running; ///< for screen readers
        QString proposedName; ///< of the file
        QString filter; ///< of the file dialog: "CSV files (*.csv)"
        QString suffix;
        QString nameOne; ///< said while there is no path
        QString sound; ///< said of a path that nothing is wrong with
        QString failed; ///< "Nothing was exported."
        QString canceled; ///< "The export was cancelled."
    };
    explicit FileJobDialog(Words words, QWidget *parent = nullptr);

    /// Another kind of file is wanted: the name's end goes with it, if it was the last kind's.
    void setFileType(const QString &filter, const QString &suffix, const QString &sound);

    [[nodiscard]] QVBoxLayout *form() const { return m_formLayout; } ///< above the file
    [[nodiscard]] MessageBar *message() const { return m_message; }
    [[nodiscard]] QString path() const; ///< absolute
    [[nodiscard]] QString shownPath() const; ///< as it was typed
    /// Whether the job may go on; for any thread, also after the dialog is gone.
    [[nodiscard]] std::function<bool()> mayGoOn() const;
    void showProgress(qint64 done, qint64 expected);
    void fail(const Error &error); ///< ends the job; Canceled = somebody wanted that
    void succeed(); ///< ends the job

    virtual void pathChanged() { } ///< by whoever typed or chose it
    virtual void run() = 0; ///< ends with fail() or succeed()

private:
    [[nodiscard]] QWidget *makeFile();
    [[nodiscard]] QWidget *makeFoot();
    void browse();
    void checkFile();
    void start();
    void setRunning(bool isRunning);
    void fitHeight();

    Words m_words;
    std::shared_ptr<std::atomic_bool> m_isStopped;
    bool m_isRunning = false;
    MessageBar *m_message = nullptr;
    QWidget *m_form = nullptr;
    QVBoxLayout *m_formLayout = nullptr;
    QLineEdit *m_path = nullptr;
    Field *m_file = nullptr;
    ProgressLine *m_progress = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_start = nullptr;
};

} // namespace tierdesk::ui
