// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArrayView>
#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <variant>

namespace tierdesk::items {

/// What stands in a cell: a text (also in UTF-8, not copied, valid until the row is written), a number, a day, or a moment
/// (UTC). A file keeps as much of the type as it can.
using Cell = std::variant<QString, QByteArrayView, qint64, QDate, QDateTime>;

enum class TableFormat {
    Csv,
    Xlsx, ///< of Excel and LibreOffice
};

/// Which file a table is written to, and how.
struct TableFile {
    QString path; ///< replaced only when everything is written
    TableFormat format = TableFormat::Csv;
    QChar separator = u','; ///< of Csv
    QString title = {}; ///< of Xlsx: the name of its sheets
    bool isStandardOutput = false; ///< Csv goes there instead, as it comes
};

/// How many rows of a list came into its file.
struct ExportSummary {
    qint64 written = 0;
    qint64 vanished = 0; ///< asked for, but not there any more
};

/// Writes a table row by row, whatever the file is. Written beside and renamed by finish(); without it the old file
/// stays as it was. In one thread. Errors: Storage (Cause::FileNotWritten, Cause::FileDiskFull), Canceled.
class TableWriter {
public:
    TableWriter() = default;
    virtual ~TableWriter() = default;
    TableWriter(const TableWriter &) = delete;
    TableWriter &operator=(const TableWriter &) = delete;

    [[nodiscard]] virtual Result<void> writeHeadings(const QStringList &headings) = 0; ///< first, once
    [[nodiscard]] virtual Result<void> writeCells(const QList<Cell> &cells) = 0;
    /// Last, once. Of a large Xlsx file it takes seconds: `isWanted` is asked before and after them, and once it says no
    /// the old file is left (Canceled).
    [[nodiscard]] Result<void> finish(const std::function<bool()> &isWanted = [] { return true; });

private:
    [[nodiscard]] virtual Result<void> pack() = 0; ///< all that is left to do beside
    [[nodiscard]] virtual Result<void> takePlace() = 0; ///< of the old file
};

/// `database`: what the rows are read from. Beside it lie files that are in use: no table takes their place.
[[nodiscard]] Result<std::unique_ptr<TableWriter>> openTable(const TableFile &file, const QString &database);

/// Errors: Storage (Database::kInDataFolder) where the file would be written into the folder of the database, or
/// (Cause::FileNotPlain) where something else than a file is.
[[nodiscard]] Result<void> requireElsewhere(const QString &path, const QString &database);

/// Why a file could not be written. `reason` is the system's; whether its disk is full is looked at.
[[nodiscard]] Error fileError(const QString &path, const QString &reason);

} // namespace tierdesk::items
