// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/subscriptionindex.h"
#include "ui/dialogs/exportdialog.h"

namespace tierdesk::ui {

/// Export subscriptions (P7).
class SubscriptionsExportDialog : public ExportDialog {
    Q_OBJECT
public:
    /// What the list was when the export was asked for.
    struct Source {
        QString replicaPath;
        items::KeyList shown; ///< in the order shown
        items::SubscriptionQuery query;
        qint64 total = 0;
        QList<items::SubscriptionColumn> columns; ///< those shown, in the order shown
    };
    SubscriptionsExportDialog(Source source, items::SubscriptionIndex &index, QWidget *parent = nullptr);

private:
    void run() override;
    void exportRows(const items::KeyList &rows);
    [[nodiscard]] QString writtenText(qint64 rows) const override;
    [[nodiscard]] QString vanishedText(qint64 rows) const override;

    Source m_source;
    items::SubscriptionIndex &m_index;
};

} // namespace tierdesk::ui
