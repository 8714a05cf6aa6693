// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/csvwriter.h"

#include <QFileInfo>
#include <QStorageInfo>

#include <cerrno>

namespace tierdesk::items {
namespace {

constexpr qsizetype kBuffer = 256 * 1024;
constexpr QStringView kDangerous = u"=+-@\t\r";

} // namespace

bool isLikeFormula(const QString &cell)
{
    return !cell.isEmpty() && kDangerous.contains(cell.front());
}

CsvWriter::CsvWriter(const QString &path, QChar separator)
    : m_file(path)
    , m_separator(separator)
    , m_buffer("\xEF\xBB\xBF")
{
}

Result<std::unique_ptr<CsvWriter>> CsvWriter::open(const QString &path, QChar separator)
{
    std::unique_ptr<CsvWriter> writer(new CsvWriter(path, separator));
    if (!writer->m_file.open(QIODevice::WriteOnly))
        return failure(writer->fileError());
    return writer;
}

Result<void> CsvWriter::writeRow(const QStringList &cells)
{
    bool isFirst = true;
    for (const QString &cell : cells) {
        if (!isFirst)
            m_buffer += QString(m_separator).toUtf8();
        isFirst = false;
        m_buffer += '"';
        if (isLikeFormula(cell))
            m_buffer += '\'';
        m_buffer +=
            cell.contains(u'"') ? QString(cell).replace(u'"', QLatin1String("\"\"")).toUtf8() : cell.toUtf8();
        m_buffer += '"';
    }
    m_buffer += "\r\n";
    return m_buffer.size() < kBuffer ? Result<void>() : flush();
}

Result<void> CsvWriter::flush()
{
    if (m_file.write(m_buffer) != m_buffer.size())
        return failure(fileError());
    m_buffer.clear();
    return {};
}

Result<void> CsvWriter::finish()
{
    if (const auto flushed = flush(); !flushed)
        return flushed;
    // Before the commit, which takes the reason away with the file.
    if (!m_file.flush() || !m_file.commit())
        return failure(fileError());
    return {};
}

Error CsvWriter::fileError() const
{
    Error error;
    error.kind = Error::Kind::Storage;
    // Qt does not keep the reason of a write that failed ("Unknown error"), so the disk is asked.
    const QStorageInfo disk(QFileInfo(m_file.fileName()).absolutePath());
    const bool isFull = disk.isValid() && disk.bytesAvailable() < kBuffer;
    error.code = int(isFull ? Cause::FileDiskFull : Cause::FileNotWritten);
    error.detail = isFull ? qt_error_string(ENOSPC) : m_file.errorString();
    return error;
}

} // namespace tierdesk::items
