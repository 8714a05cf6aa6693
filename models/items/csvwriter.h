// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/tablewriter.h"

#include <QFileDevice>
#include <QLocale>

#include <memory>
#include <string>

namespace tierdesk::items {

/// What spreadsheets of that language expect between cells: ';' where the comma parts decimals.
[[nodiscard]] QChar csvSeparator(const QLocale &locale);

/// Whether a spreadsheet would take the cell for a formula: it begins with = + - @ tab or CR.
[[nodiscard]] bool isLikeFormula(QByteArrayView utf8);
[[nodiscard]] bool isLikeFormula(const QString &cell);

/// Writes a table as CSV for people's spreadsheets: UTF-8 with BOM, RFC 4180, every cell quoted, CRLF. A cell
/// that is like a formula gets an apostrophe in front. Written beside and renamed by finish(); without it the old file stays as it was.
class CsvWriter final : public TableWriter {
public:
    [[nodiscard]] static Result<std::unique_ptr<CsvWriter>> open(const QString &path, QChar separator);
    /// For another program to read: without BOM; for a terminal without control characters.
    [[nodiscard]] static Result<std::unique_ptr<CsvWriter>> openStandardOutput(QChar separator);

    [[nodiscard]] Result<void> writeRow(const QStringList &cells);
    [[nodiscard]] Result<void> writeHeadings(const QStringList &headings) override;
    /// Numbers without grouping, days and moments as ISO 8601 writes them, moments in UTC.
    [[nodiscard]] Result<void> writeCells(const QList<Cell> &cells) override;

private:
    [[nodiscard]] Result<void> pack() override;
    [[nodiscard]] Result<void> takePlace() override;
    CsvWriter(std::unique_ptr<QFileDevice> file, QChar separator);
    void put(QByteArrayView utf8, bool isFirst);
    [[nodiscard]] Result<void> endRow();
    [[nodiscard]] Result<void> flush();
    [[nodiscard]] Error error() const;

    std::unique_ptr<QFileDevice> m_file;
    bool m_isTerminal = false;
    std::string m_separator;
    std::string m_buffer; ///< what is not written yet
};

} // namespace tierdesk::items
