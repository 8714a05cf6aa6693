// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/tablewriter.h"

#include "models/base/plainfile.h"
#include "models/items/csvwriter.h"
#include "models/items/xlsxwriter.h"
#include "models/store/database.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <cerrno>

namespace tierdesk::items {
namespace {

constexpr qint64 kNoRoom = 256 * 1024; // bytes

template <typename Writer>
Result<std::unique_ptr<TableWriter>> asTable(Result<std::unique_ptr<Writer>> writer)
{
    if (!writer)
        return failure(writer.error());
    return std::unique_ptr<TableWriter>(std::move(*writer));
}

} // namespace

Result<void> TableWriter::finish(const std::function<bool()> &isWanted)
{
    Error canceled;
    canceled.kind = Error::Kind::Canceled;
    if (!isWanted())
        return failure(canceled);
    if (auto packed = pack(); !packed)
        return packed;
    return isWanted() ? takePlace() : failure(canceled);
}

Result<void> requireElsewhere(const QString &path, const QString &database)
{
    if (const auto plain = requirePlainFile(path); !plain)
        return plain;
    // Through links, as it is written.
    const QFileInfo named(path);
    const QFileInfo target(named.isSymLink() ? named.symLinkTarget() : path);
    const QString folder =
        target.exists() ? QFileInfo(target.canonicalFilePath()).path() : target.dir().canonicalPath();
    if (folder.isEmpty() || folder != QFileInfo(database).dir().canonicalPath())
        return {};
    Error error;
    error.kind = Error::Kind::Storage;
    error.code = store::Database::kInDataFolder;
    error.detail = QStringLiteral("the target is in the folder of the data");
    return failure(error);
}

Result<std::unique_ptr<TableWriter>> openTable(const TableFile &file, const QString &database)
{
    if (file.isStandardOutput)
        return asTable(CsvWriter::openStandardOutput(file.separator));
    if (const auto elsewhere = requireElsewhere(file.path, database); !elsewhere)
        return failure(elsewhere.error());
    if (file.format == TableFormat::Xlsx)
        return asTable(XlsxWriter::open(file.path, file.title));
    return asTable(CsvWriter::open(file.path, file.separator));
}

Error fileError(const QString &path, const QString &reason)
{
    Error error;
    error.kind = Error::Kind::Storage;
    // Qt does not keep the reason of a write that failed ("Unknown error"), so the disk is asked.
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    const bool isFull = disk.isValid() && disk.bytesAvailable() < kNoRoom;
    error.code = int(isFull ? Cause::FileDiskFull : Cause::FileNotWritten);
    error.detail = isFull ? qt_error_string(ENOSPC) : reason;
    return error;
}

} // namespace tierdesk::items
