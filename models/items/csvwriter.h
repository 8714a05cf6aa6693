// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QSaveFile>
#include <QStringList>

#include <memory>

namespace tierdesk::items {

/// Whether a spreadsheet would take the cell for a formula: it begins with = + - @ tab or CR.
[[nodiscard]] bool isLikeFormula(const QString &cell);

/// Writes a table as CSV for people's spreadsheets: UTF-8 with BOM, RFC 4180, every cell quoted, CRLF. A cell
/// that is like a formula gets an apostrophe in front. Written beside and renamed by finish(); without it the old file stays as it was.
class CsvWriter {
public:
    [[nodiscard]] static Result<std::unique_ptr<CsvWriter>> open(const QString &path, QChar separator);

    [[nodiscard]] Result<void> writeRow(const QStringList &cells);
    [[nodiscard]] Result<void> finish();

private:
    CsvWriter(const QString &path, QChar separator);
    [[nodiscard]] Result<void> flush();
    [[nodiscard]] Error fileError() const;

    QSaveFile m_file;
    QChar m_separator;
    QByteArray m_buffer;
};

} // namespace tierdesk::items
