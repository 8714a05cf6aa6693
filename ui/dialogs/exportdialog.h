// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/customerindex.h"
#include "models/items/exporter.h"
#include "ui/dialogs/filejobdialog.h"

class QComboBox;
class QRadioButton;

namespace tierdesk::ui {

/// What the list was when the export was asked for.
struct ExportSource {
    QString replicaPath;
    items::IdList shown; ///< in the order shown
    items::CustomerQuery query;
    qint64 total = 0;
    QList<items::CustomerColumn> columns; ///< those shown, in the order shown
};

/// Export customers: which, which columns, how, where to.
class ExportDialog : public FileJobDialog {
    Q_OBJECT
public:
    ExportDialog(ExportSource source, items::CustomerIndex &index, QWidget *parent = nullptr);

signals:
    void exported(const QString &fact, const QString &meaning); ///< in words, for the page

private:
    [[nodiscard]] QWidget *makeScope();
    [[nodiscard]] QWidget *makeColumns();
    [[nodiscard]] QWidget *makeFormat();
    [[nodiscard]] items::TableFormat format() const;
    void useFormat();
    void pathChanged() override;
    void run() override;
    void exportRows(const items::IdList &rows);
    void finish(const Result<items::ExportSummary> &summary);

    ExportSource m_source;
    items::CustomerIndex &m_index;
    QRadioButton *m_onlyShown = nullptr;
    QRadioButton *m_shownColumns = nullptr;
    QRadioButton *m_portalColumns = nullptr;
    QComboBox *m_format = nullptr;
    QComboBox *m_separator = nullptr;
    QComboBox *m_headings = nullptr;
};

} // namespace tierdesk::ui
