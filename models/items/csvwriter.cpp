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

constexpr std::size_t kBuffer = 256 * 1024;
constexpr QByteArrayView kDangerous = "=+-@\t\r";
constexpr const char *kByteOrderMark = "\xEF\xBB\xBF"; // without it Excel takes the file for another encoding

/// The text of a cell in UTF-8; `copy` holds it where the cell itself does not.
class CsvText {
public:
    explicit CsvText(QByteArray &copy)
        : m_copy(copy)
    {
    }
    QByteArrayView operator()(const QString &text) const { return m_copy = text.toUtf8(); }
    QByteArrayView operator()(QByteArrayView text) const { return text; }
    QByteArrayView operator()(qint64 number) const { return m_copy = QByteArray::number(number); }
    QByteArrayView operator()(QDate day) const { return m_copy = day.toString(Qt::ISODate).toLatin1(); }
    QByteArrayView operator()(const QDateTime &moment) const
    {
        return m_copy = moment.toUTC().toString(Qt::ISODate).toLatin1();
    }

private:
    QByteArray &m_copy;
};

} // namespace

QChar csvSeparator(const QLocale &locale)
{
    return locale.decimalPoint() == QLatin1String(",") ? u';' : u',';
}

bool isLikeFormula(QByteArrayView utf8)
{
    return !utf8.isEmpty() && kDangerous.contains(utf8.front());
}

bool isLikeFormula(const QString &cell)
{
    return isLikeFormula(QByteArrayView(QStringView(cell).left(1).toUtf8()));
}

CsvWriter::CsvWriter(std::unique_ptr<QFileDevice> file, QChar separator)
    : m_file(std::move(file))
    , m_separator(QString(separator).toStdString())
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
        put(cell.toUtf8(), std::exchange(isFirst, false));
    return endRow();
}

Result<void> CsvWriter::writeHeadings(const QStringList &headings)
{
    return writeRow(headings);
}

Result<void> CsvWriter::writeCells(const QList<Cell> &cells)
{
    bool isFirst = true;
    QByteArray copy;
    for (const Cell &cell : cells)
        put(std::visit(CsvText(copy), cell), std::exchange(isFirst, false));
    return endRow();
}

void CsvWriter::put(QByteArrayView utf8, bool isFirst)
{
    const QByteArray shown = m_isTerminal ? printable(QString::fromUtf8(utf8)).toUtf8() : QByteArray();
    const QByteArrayView cell = m_isTerminal ? QByteArrayView(shown) : utf8;
    if (!isFirst)
        m_buffer += m_separator;
    m_buffer += '"';
    if (isLikeFormula(cell))
        m_buffer += '\'';
    qsizetype from = 0;
    for (qsizetype quote = cell.indexOf('"'); quote >= 0; quote = cell.indexOf('"', from)) {
        m_buffer.append(cell.data() + from, std::size_t(quote + 1 - from));
        m_buffer += '"';
        from = quote + 1;
    }
    m_buffer.append(cell.data() + from, std::size_t(cell.size() - from));
    m_buffer += '"';
}

Result<void> CsvWriter::endRow()
{
    m_buffer += "\r\n";
    return m_buffer.size() < kBuffer ? Result<void>() : flush();
}

Result<void> CsvWriter::flush()
{
    if (m_file->write(m_buffer.data(), qint64(m_buffer.size())) != qint64(m_buffer.size()))
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
