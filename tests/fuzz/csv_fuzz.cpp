// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whatever the cells are, the file read back by the book (RFC 4180) gives them again, and no cell begins as a
// formula does. First byte: the separator; cells end with TAB, rows with the byte 1.
#include "tests/fuzz/fuzz.h"

#include "models/items/csvwriter.h"

#include <QFile>
#include <QTemporaryDir>

using namespace tierdesk;
using namespace tierdesk::items;
using namespace tierdesk::test;

namespace {

using Rows = QList<QStringList>;

/// Strict: anything but quoted cells and CRLF ends the reading.
std::optional<Rows> readBack(const QByteArray &file, QChar separator)
{
    if (!file.startsWith("\xEF\xBB\xBF"))
        return std::nullopt;
    const QString text = QString::fromUtf8(file.mid(3));
    Rows rows;
    QStringList row;
    for (qsizetype at = 0; at < text.size();) {
        if (text[at++] != u'"')
            return std::nullopt;
        QString cell;
        for (;; ++at) {
            if (at >= text.size())
                return std::nullopt;
            if (text[at] != u'"') {
                cell += text[at];
            } else if (at + 1 < text.size() && text[at + 1] == u'"') {
                cell += text[at++];
            } else {
                break;
            }
        }
        ++at;
        row.append(cell);
        if (at < text.size() && text[at] == separator) {
            ++at;
        } else if (text.mid(at, 2) == QLatin1String("\r\n")) {
            at += 2;
            rows.append(std::exchange(row, {}));
        } else {
            return std::nullopt;
        }
    }
    return row.isEmpty() ? std::optional(rows) : std::nullopt;
}

bool beginsAsFormula(const QString &cell)
{
    return !cell.isEmpty() && QStringView(u"=+-@\t\r").contains(cell.front());
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    if (size == 0)
        return 0;
    // Each file is flushed to the disk before it is renamed: on a real one that is all there would be time for.
    static const QTemporaryDir folder(QStringLiteral("/dev/shm/tierdesk-fuzz-XXXXXX"));
    const QString path = folder.filePath(QStringLiteral("out.csv"));
    const QChar separator = bytes[0] % 2 == 0 ? u',' : u';';
    Rows rows;
    for (const QByteArray &line : bytesOf(bytes + 1, size - 1).split('\x01'))
        rows.append(QString::fromUtf8(line).split(u'\t'));
    Result<std::unique_ptr<CsvWriter>> writer = CsvWriter::open(path, separator);
    require(writer.has_value(), "the file can be made");
    for (const QStringList &row : rows)
        require((*writer)->writeRow(row).has_value(), "a row can be written");
    require((*writer)->finish().has_value(), "the file can be finished");

    QFile file(path);
    require(file.open(QIODevice::ReadOnly), "the file is there");
    const std::optional<Rows> back = readBack(file.readAll(), separator);
    require(back.has_value(), "the file is CSV by the book");
    require(back->size() == rows.size(), "no row is lost or made");
    for (qsizetype i = 0; i < rows.size(); ++i) {
        require(back->at(i).size() == rows[i].size(), "no cell is lost or made");
        for (qsizetype k = 0; k < rows[i].size(); ++k) {
            const QString &cell = rows[i][k];
            const QString &read = back->at(i)[k];
            require(!beginsAsFormula(read), "no cell begins as a formula");
            require(read == (beginsAsFormula(cell) ? u'\'' + cell : cell), "a cell reads as it was");
        }
    }
    return 0;
}
