// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/tablewriter.h"

#include <QSaveFile>
#include <QTemporaryFile>

#include <vector>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace tierdesk::items {

/// Writes a table as Excel keeps it, in constant memory: texts are texts, never formulas or links; numbers, days and
/// moments (in local time) are what a spreadsheet reckons with. The heading stands still and has filters, columns are
/// as wide as what is in them. What no sheet has room for goes on in a further one.
class XlsxWriter final : public TableWriter {
public:
    static constexpr qint64 kRowsOfSheet = 1'048'576; ///< Excel's own limit, the heading among them

    [[nodiscard]] static Result<std::unique_ptr<XlsxWriter>> open(
        const QString &path, const QString &title, qint64 rowsOfSheet = kRowsOfSheet);
    ~XlsxWriter() override;

    [[nodiscard]] Result<void> writeHeadings(const QStringList &headings) override;
    [[nodiscard]] Result<void> writeCells(const QList<Cell> &cells) override;

private:
    [[nodiscard]] Result<void> pack() override;
    [[nodiscard]] Result<void> takePlace() override;
    XlsxWriter(const QString &path, const QString &title, qint64 rowsOfSheet);
    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<void> addSheet();
    [[nodiscard]] Result<void> completeSheet();
    [[nodiscard]] Result<void> copyMade();
    [[nodiscard]] int write(quint16 column, const Cell &cell);
    [[nodiscard]] Error error(const QString &reason) const;

    QString m_title;
    qint64 m_rowsOfSheet;
    QSaveFile m_file;
    QTemporaryFile m_beside; ///< what the library writes to; copied into m_file when it is whole
    QByteArray m_folder; ///< of the library's own temporary files: that of the file
    lxw_workbook *m_workbook = nullptr;
    lxw_worksheet *m_sheet = nullptr; ///< that is being written
    std::vector<lxw_worksheet *> m_sheets;
    lxw_format *m_heading = nullptr;
    lxw_format *m_day = nullptr;
    lxw_format *m_moment = nullptr;
    QStringList m_headings;
    std::vector<int> m_widths; ///< of the sheet's columns, in characters
    std::vector<qint64> m_sheetSizes; ///< bytes that its rows take at least
    qint64 m_row = 0; ///< the next one of the sheet
};

} // namespace tierdesk::items
