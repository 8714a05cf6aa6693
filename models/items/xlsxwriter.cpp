// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/xlsxwriter.h"

#include "models/items/xlsxparts.h"

#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <locale.h>
#include <unistd.h>
#include <utility>
#include <xlsxwriter.h>

namespace tierdesk::items {
namespace {

constexpr int kNarrowest = 8; // characters
constexpr int kWidest = 60;
constexpr int kRoomForArrow = 3; // of the filter, in a heading
constexpr qsizetype kCopied = 1024 * 1024; // bytes at a time
constexpr quint8 kDayFormat = 14; // Excel's own "short date", in the reader's language
constexpr quint8 kMomentFormat = 22;
constexpr qint64 kRowsBetweenLooks = 4096;

/// libxlsxwriter prints numbers by the locale of the process; a decimal comma would spoil the file.
class CNumbers {
public:
    CNumbers()
        : m_c(::newlocale(LC_NUMERIC_MASK, "C", locale_t {}))
        , m_before(m_c ? ::uselocale(m_c) : locale_t {})
    {
    }
    ~CNumbers()
    {
        if (!m_c)
            return;
        ::uselocale(m_before);
        ::freelocale(m_c);
    }
    CNumbers(const CNumbers &) = delete;
    CNumbers &operator=(const CNumbers &) = delete;

private:
    locale_t m_c;
    locale_t m_before;
};

// Excel knows no day before 1900 and none after 9999.
bool isKnownToExcel(QDate day)
{
    return day.isValid() && day.year() > 1900 && day.year() < 10000;
}

lxw_datetime momentOf(QDate day, QTime time)
{
    return {day.year(), day.month(), day.day(), time.hour(), time.minute(), double(time.second())};
}

struct CellWidth {
    int operator()(const QString &text) const { return int(std::min<qsizetype>(text.size(), kWidest)); }
    int operator()(QByteArrayView utf8) const
    {
        // every byte but those that go on with a character
        const auto begins = [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0) != 0x80; };
        return int(std::min<qsizetype>(std::ranges::count_if(utf8, begins), kWidest));
    }
    int operator()(qint64) const { return kNarrowest; }
    int operator()(QDate) const { return 10; }
    int operator()(const QDateTime &) const { return 16; }
};

} // namespace

XlsxWriter::XlsxWriter(const QString &path, const QString &title, qint64 rowsOfSheet)
    : m_title(title)
    , m_rowsOfSheet(rowsOfSheet)
    , m_file(path)
    , m_beside(path + QLatin1String(".XXXXXX"))
    , m_folder(QFile::encodeName(QFileInfo(path).absolutePath()))
{
}

XlsxWriter::~XlsxWriter()
{
    if (!m_workbook)
        return;
    // The library forgets these files, which have no name any more: at least they take no room.
    for (const lxw_worksheet *sheet : m_sheets) {
        if (::ftruncate(::fileno(sheet->optimize_tmpfile), 0) != 0)
            continue; // nothing can be done about it
    }
    lxw_workbook_free(m_workbook);
}

Result<std::unique_ptr<XlsxWriter>> XlsxWriter::open(
    const QString &path, const QString &title, qint64 rowsOfSheet)
{
    std::unique_ptr<XlsxWriter> writer(new XlsxWriter(path, title, rowsOfSheet));
    if (const auto begun = writer->begin(); !begun)
        return failure(begun.error());
    return writer;
}

Result<void> XlsxWriter::begin()
{
    if (!m_file.open(QIODevice::WriteOnly))
        return failure(error(m_file.errorString()));
    if (!m_beside.open())
        return failure(error(m_beside.errorString()));
    lxw_workbook_options options = {};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = m_folder.data();
    m_workbook = workbook_new_opt(QFile::encodeName(m_beside.fileName()).constData(), &options);
    if (!m_workbook)
        return failure(error(qt_error_string(ENOMEM)));
    m_heading = workbook_add_format(m_workbook);
    format_set_bold(m_heading);
    m_day = workbook_add_format(m_workbook);
    format_set_num_format_index(m_day, kDayFormat);
    m_moment = workbook_add_format(m_workbook);
    format_set_num_format_index(m_moment, kMomentFormat);
    return {};
}

Result<void> XlsxWriter::writeHeadings(const QStringList &headings)
{
    m_headings = headings;
    return addSheet();
}

Result<void> XlsxWriter::addSheet()
{
    const CNumbers numbers;
    const std::size_t number = m_sheetSizes.size() + 1;
    QString name = m_title;
    if (number > 1)
        name += QLatin1Char(' ') + QString::number(number);
    m_sheet = workbook_add_worksheet(m_workbook, name.toUtf8().constData());
    if (!m_sheet)
        return failure(error(qt_error_string(errno)));
    m_sheets.push_back(m_sheet);
    worksheet_freeze_panes(m_sheet, 1, 0);
    m_widths.assign(std::size_t(m_headings.size()), kNarrowest);
    for (qsizetype column = 0; column < m_headings.size(); ++column) {
        worksheet_write_string(
            m_sheet, 0, lxw_col_t(column), xlsxText(m_headings[column]).constData(), m_heading);
        const int width = int(m_headings[column].size()) + kRoomForArrow;
        m_widths[std::size_t(column)] = std::clamp(width, kNarrowest, kWidest);
    }
    m_row = 1;
    return {};
}

Result<void> XlsxWriter::writeCells(const QList<Cell> &cells)
{
    if (m_row >= m_rowsOfSheet) {
        if (const auto added = completeSheet().and_then([this] { return addSheet(); }); !added)
            return added;
    }
    const CNumbers numbers;
    for (qsizetype column = 0; column < cells.size(); ++column) {
        const Cell &cell = cells[column];
        if (const int code = write(quint16(column), cell); code != LXW_NO_ERROR)
            return failure(error(QString::fromUtf8(lxw_strerror(lxw_error(code)))));
        int &width = m_widths[std::size_t(column)];
        if (width < kWidest)
            width = std::max(width, std::visit(CellWidth(), cell));
    }
    ++m_row;
    if (m_row % kRowsBetweenLooks == 0 && std::ferror(m_sheet->optimize_tmpfile) != 0)
        return failure(error(qt_error_string(errno)));
    return {};
}

int XlsxWriter::write(quint16 column, const Cell &cell)
{
    const auto row = lxw_row_t(m_row);
    const auto writeText = [this, row, column](const auto &text) {
        return text.isEmpty()
            ? LXW_NO_ERROR
            : worksheet_write_string(m_sheet, row, column, xlsxText(text).constData(), nullptr);
    };
    if (const auto *text = std::get_if<QString>(&cell))
        return writeText(*text);
    if (const auto *text = std::get_if<QByteArrayView>(&cell))
        return writeText(*text);
    if (const auto *number = std::get_if<qint64>(&cell))
        return worksheet_write_number(m_sheet, row, column, double(*number), nullptr);
    if (const auto *day = std::get_if<QDate>(&cell)) {
        if (!isKnownToExcel(*day))
            return writeText(day->toString(Qt::ISODate));
        lxw_datetime moment = momentOf(*day, QTime(0, 0));
        return worksheet_write_datetime(m_sheet, row, column, &moment, m_day);
    }
    const QDateTime local = std::get<QDateTime>(cell).toLocalTime();
    if (!isKnownToExcel(local.date()))
        return writeText(local.toString(Qt::ISODate));
    lxw_datetime moment = momentOf(local.date(), local.time());
    return worksheet_write_datetime(m_sheet, row, column, &moment, m_moment);
}

Result<void> XlsxWriter::completeSheet()
{
    const CNumbers numbers;
    for (std::size_t column = 0; column < m_widths.size(); ++column)
        worksheet_set_column(
            m_sheet, lxw_col_t(column), lxw_col_t(column), double(m_widths[column] + 1), nullptr);
    if (!m_widths.empty())
        worksheet_autofilter(m_sheet, 0, 0, lxw_row_t(m_row - 1), lxw_col_t(m_widths.size() - 1));
    std::FILE *rows = m_sheet->optimize_tmpfile;
    if (std::fflush(rows) != 0 || std::ferror(rows) != 0)
        return failure(error(qt_error_string(errno)));
    m_sheetSizes.push_back(std::ftell(rows));
    return {};
}

Result<void> XlsxWriter::pack()
{
    if (const auto completed = completeSheet(); !completed)
        return completed;
    const CNumbers numbers;
    errno = 0;
    if (const lxw_error code = workbook_close(std::exchange(m_workbook, nullptr)); code != LXW_NO_ERROR)
        return failure(error(errno == 0 ? QString::fromUtf8(lxw_strerror(code)) : qt_error_string(errno)));
    return copyMade();
}

/// The library's file takes the place of the old one by QSaveFile, which knows modes, links and crashes.
Result<void> XlsxWriter::copyMade()
{
    QFile made(m_beside.fileName());
    if (!made.open(QIODevice::ReadOnly) || !hasWholeParts(made, m_sheetSizes))
        return failure(error(qt_error_string(ENOSPC)));
    if (!made.seek(0))
        return failure(error(made.errorString()));
    while (!made.atEnd()) {
        const QByteArray bytes = made.read(kCopied);
        if (bytes.isEmpty() || m_file.write(bytes) != bytes.size())
            return failure(error(m_file.errorString()));
    }
    if (!m_file.flush())
        return failure(error(m_file.errorString()));
    return {};
}

Result<void> XlsxWriter::takePlace()
{
    return m_file.commit() ? Result<void>() : failure(error(m_file.errorString()));
}

Error XlsxWriter::error(const QString &reason) const
{
    Error error = fileError(m_file.fileName(), reason);
    // By now the library has given its temporary files up, and there is room again.
    if (reason == qt_error_string(ENOSPC))
        error.code = int(Cause::FileDiskFull);
    return error;
}

} // namespace tierdesk::items
