// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/customerindex.h"
#include "models/items/exporter.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace tierdesk::ui {

class Field;
class MessageBar;
class ProgressLine;

/// What the list was when the export was asked for.
struct ExportSource {
    QString replicaPath;
    items::IdList shown; ///< in the order shown
    items::CustomerQuery query;
    qint64 total = 0;
    QList<items::CustomerColumn> columns; ///< those shown, in the order shown
};

/// Export customers: which, which columns, how, where to; runs with progress and can be cancelled.
class ExportDialog : public QDialog {
    Q_OBJECT
public:
    ExportDialog(ExportSource source, items::CustomerIndex &index, QWidget *parent = nullptr);
    ~ExportDialog() override;

    void reject() override; ///< while it runs: cancels the export and stays

signals:
    void exported(const QString &fact, const QString &meaning); ///< in words, for the page

private:
    [[nodiscard]] QWidget *makeScope();
    [[nodiscard]] QWidget *makeColumns();
    [[nodiscard]] QWidget *makeFile();
    void browse();
    void checkFile();
    void start();
    void run(const items::IdList &rows);
    void finish(const Result<items::ExportSummary> &summary);
    void stop();
    void setRunning(bool running);

    ExportSource m_source;
    items::CustomerIndex &m_index;
    QFuture<Result<items::ExportSummary>> m_running;
    bool m_isRunning = false;

    MessageBar *m_problem = nullptr;
    QWidget *m_form = nullptr;
    QRadioButton *m_onlyShown = nullptr;
    QRadioButton *m_shownColumns = nullptr;
    QRadioButton *m_portalColumns = nullptr;
    QComboBox *m_separator = nullptr;
    QComboBox *m_headings = nullptr;
    QLineEdit *m_path = nullptr;
    Field *m_file = nullptr;
    ProgressLine *m_progress = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_export = nullptr;
};

} // namespace tierdesk::ui
