// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/tablewriter.h"

#include "models/items/csvwriter.h"
#include "models/items/xlsxwriter.h"

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

Result<std::unique_ptr<TableWriter>> openTable(const TableFile &file)
{
    if (file.format == TableFormat::Xlsx)
        return asTable(XlsxWriter::open(file.path, file.title));
    if (file.isStandardOutput)
        return asTable(CsvWriter::openStandardOutput(file.separator));
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
