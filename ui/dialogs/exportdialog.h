// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/column.h"
#include "models/items/tablewriter.h"
#include "ui/dialogs/filejobdialog.h"

#include <QFuture>

class QComboBox;
class QRadioButton;
class QWidget;

namespace tierdesk::ui {

/// Exports a list: which rows, which columns, how, where to. Each list has its own, which names it and writes it.
class ExportDialog : public FileJobDialog {
    Q_OBJECT
signals:
    void exported(const QString &fact, const QString &meaning); ///< in words, for the page

protected:
    struct ListWords {
        QString title; ///< "Export customers"
        QString running; ///< for screen readers
        QString proposedName; ///< of the file
        QString which; ///< "Which customers"
        QString all; ///< "All customers (2,000)"
        QString shownColumns; ///< what goes with the columns that are shown; may be empty
        QString portalColumns; ///< their names
    };
    ExportDialog(const ListWords &words, qint64 shown, QWidget *parent = nullptr);

    [[nodiscard]] bool isOnlyShown() const; ///< else everything
    [[nodiscard]] bool hasPortalColumns() const; ///< else those of the list
    [[nodiscard]] items::Wording wording() const;
    /// What is chosen. The titles are those of a workbook's sheets, in the window's language and in English.
    [[nodiscard]] items::TableFile file(const QString &title, const QString &englishTitle) const;
    void follow(const QFuture<Result<items::ExportSummary>> &writing, qint64 expected);

    // Sentences about so many rows
    [[nodiscard]] virtual QString writtenText(qint64 rows) const = 0;
    [[nodiscard]] virtual QString vanishedText(qint64 rows) const = 0;

private:
    [[nodiscard]] QWidget *makeScope(const ListWords &words, qint64 shown);
    [[nodiscard]] QWidget *makeColumns(const ListWords &words);
    [[nodiscard]] QWidget *makeFormat();
    [[nodiscard]] items::TableFormat format() const;
    void useFormat();
    void pathChanged() override;
    void finish(const Result<items::ExportSummary> &summary);

    QRadioButton *m_onlyShown = nullptr;
    QRadioButton *m_portalColumns = nullptr;
    QComboBox *m_format = nullptr;
    QComboBox *m_separator = nullptr;
    QComboBox *m_headings = nullptr;
};

} // namespace tierdesk::ui
