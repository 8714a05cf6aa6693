// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/customerexport.h"
#include "models/items/customerindex.h"
#include "ui/dialogs/exportdialog.h"

namespace tierdesk::ui {

/// Export customers.
class CustomersExportDialog : public ExportDialog {
    Q_OBJECT
public:
    /// What the list was when the export was asked for.
    struct Source {
        QString replicaPath;
        items::IdList shown; ///< in the order shown
        items::CustomerQuery query;
        qint64 total = 0;
        QList<items::CustomerColumn> columns; ///< those shown, in the order shown
    };
    CustomersExportDialog(Source source, items::CustomerIndex &index, QWidget *parent = nullptr);

private:
    void run() override;
    void exportRows(const items::IdList &rows);
    [[nodiscard]] QString writtenText(qint64 rows) const override;
    [[nodiscard]] QString vanishedText(qint64 rows) const override;

    Source m_source;
    items::CustomerIndex &m_index;
};

} // namespace tierdesk::ui
