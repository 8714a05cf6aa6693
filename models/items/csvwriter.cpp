// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/csvwriter.h"

#include "models/base/printable.h"

#include <QFile>
#include <QSaveFile>

#include <cstdio>
#include <unistd.h>
#include <utility>

namespace tierdesk::items {
namespace {

constexpr qsizetype kBuffer = 256 * 1024;
constexpr QStringView kDangerous = u"=+-@\t\r";
constexpr QByteArrayView kByteOrderMark =
    "\xEF\xBB\xBF"; // without it Excel takes the file for another encoding

struct CsvText {
    QString operator()(const QString &text) const { return text; }
    QString operator()(qint64 number) const { return QString::number(number); }
    QString operator()(QDate day) const { return day.toString(Qt::ISODate); }
    QString operator()(const QDateTime &moment) const { return moment.toUTC().toString(Qt::ISODate); }
};

} // namespace

bool isLikeFormula(const QString &cell)
{
    return !cell.isEmpty() && kDangerous.contains(cell.front());
}

CsvWriter::CsvWriter(std::unique_ptr<QFileDevice> file, QChar separator)
    : m_file(std::move(file))
    , m_separator(QString(separator).toUtf8())
{
}

Result<std::unique_ptr<CsvWriter>> CsvWriter::open(const QString &path, QChar separator)
{
    std::unique_ptr<CsvWriter> writer(new CsvWriter(std::make_unique<QSaveFile>(path), separator));
    if (!writer->m_file->open(QIODevice::WriteOnly))
        return failure(writer->error());
    writer->m_buffer += kByteOrderMark;
    return writer;
}

Result<std::unique_ptr<CsvWriter>> CsvWriter::openStandardOutput(QChar separator)
{
    auto file = std::make_unique<QFile>();
    QFile &output = *file;
    std::unique_ptr<CsvWriter> writer(new CsvWriter(std::move(file), separator));
    if (!output.open(stdout, QIODevice::WriteOnly))
        return failure(writer->error());
    writer->m_isTerminal = ::isatty(::fileno(stdout)) != 0;
    return writer;
}

Result<void> CsvWriter::writeRow(const QStringList &cells)
{
    bool isFirst = true;
    for (const QString &cell : cells)
        put(cell, std::exchange(isFirst, false));
    return endRow();
}

Result<void> CsvWriter::writeHeadings(const QStringList &headings)
{
    return writeRow(headings);
}

Result<void> CsvWriter::writeCells(const QList<Cell> &cells)
{
    bool isFirst = true;
    for (const Cell &cell : cells)
        put(std::visit(CsvText(), cell), std::exchange(isFirst, false));
    return endRow();
}

void CsvWriter::put(const QString &text, bool isFirst)
{
    const QString cell = m_isTerminal ? printable(text) : text;
    if (!isFirst)
        m_buffer += m_separator;
    m_buffer += '"';
    if (isLikeFormula(cell))
        m_buffer += '\'';
    m_buffer +=
        cell.contains(u'"') ? QString(cell).replace(u'"', QLatin1String("\"\"")).toUtf8() : cell.toUtf8();
    m_buffer += '"';
}

Result<void> CsvWriter::endRow()
{
    m_buffer += "\r\n";
    return m_buffer.size() < kBuffer ? Result<void>() : flush();
}

Result<void> CsvWriter::flush()
{
    if (m_file->write(m_buffer) != m_buffer.size())
        return failure(error());
    m_buffer.clear();
    return {};
}

Result<void> CsvWriter::pack()
{
    if (auto flushed = flush(); !flushed)
        return flushed;
    // Before the commit, which takes the reason away with the file.
    return m_file->flush() ? Result<void>() : failure(error());
}

Result<void> CsvWriter::takePlace()
{
    auto *saved = qobject_cast<QSaveFile *>(m_file.get());
    return !saved || saved->commit() ? Result<void>() : failure(error());
}

Error CsvWriter::error() const
{
    return fileError(m_file->fileName(), m_file->errorString());
}

} // namespace tierdesk::items
