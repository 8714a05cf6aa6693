// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/xlsxparts.h"

#include <QRegularExpression>
#include <QtEndian>

#include <algorithm>

#include <zlib.h>

using namespace Qt::StringLiterals;

namespace tierdesk::items {
namespace {

constexpr qsizetype kMostCharacters = 32767;
constexpr QLatin1StringView kEscapedLine = "_x005F_"_L1; // the "_" of what would be read as an escape
constexpr QByteArrayView kSheet = "xl/worksheets/sheet";
constexpr quint32 kToldElsewhere = 0xFFFFFFFF; // a size that needs 64 bits
constexpr quint32 kBlockOfStdio = 4096; // what a file that was cut off is a multiple of

// Records of a ZIP file (APPNOTE.TXT 4.3.7, 4.3.12, 4.3.16).
constexpr qint64 kEndRecord = 22;
constexpr qint64 kEntry = 46;
constexpr qint64 kLocalEntry = 30;
constexpr quint16 kDeflated = 8;

quint32 number32(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.constData() + at);
}

quint16 number16(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<quint16>(bytes.constData() + at);
}

/// A part as the directory at the end tells of it.
struct Part {
    QByteArray name;
    quint16 method = 0;
    quint32 keptSize = 0; ///< bytes, as they are kept
    quint32 size = 0; ///< bytes
    quint32 at = 0; ///< of its local entry
};

Part partAt(const QByteArray &entries, qsizetype at)
{
    return {entries.mid(at + kEntry, number16(entries, at + 28)), number16(entries, at + 10),
        number32(entries, at + 20), number32(entries, at + 24), number32(entries, at + 42)};
}

/// Empty: it is not there, or spoilt.
QByteArray contentOf(QIODevice &workbook, const Part &part)
{
    if (!workbook.seek(part.at))
        return {};
    const QByteArray entry = workbook.read(kLocalEntry);
    if (entry.size() != kLocalEntry
        || !workbook.seek(part.at + kLocalEntry + number16(entry, 26) + number16(entry, 28)))
        return {};
    QByteArray kept = workbook.read(part.keptSize);
    if (part.method != kDeflated)
        return kept;
    QByteArray content(qsizetype(part.size), '\0');
    z_stream stream {};
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK)
        return {};
    stream.next_in = reinterpret_cast<Bytef *>(kept.data());
    stream.avail_in = uInt(kept.size());
    stream.next_out = reinterpret_cast<Bytef *>(content.data());
    stream.avail_out = uInt(content.size());
    const int ended = inflate(&stream, Z_FINISH);
    inflateEnd(&stream);
    return ended == Z_STREAM_END && stream.avail_out == 0 ? content : QByteArray();
}

/// Whether the element that it begins with is ended.
bool isEndedXml(const QByteArray &content)
{
    static const QRegularExpression root(u"<([A-Za-z:]+)"_s);
    const QString name = root.match(QString::fromUtf8(content)).captured(1);
    return !name.isEmpty() && content.trimmed().endsWith("</" + name.toUtf8() + '>');
}

bool isWhole(QIODevice &workbook, const Part &part, const std::vector<qint64> &sheetSizes)
{
    if (!part.name.startsWith(kSheet)) {
        const bool mayBeCutOff = part.size % kBlockOfStdio == 0;
        return part.size > 0 && (!mayBeCutOff || isEndedXml(contentOf(workbook, part)));
    }
    const int sheet =
        QByteArrayView(part.name).sliced(kSheet.size()).chopped(4).toByteArray().toInt(); // ".xml"
    if (sheet < 1 || std::size_t(sheet) > sheetSizes.size())
        return false;
    return part.size == kToldElsewhere || part.size > sheetSizes[std::size_t(sheet) - 1];
}

/// What a cell has room for, without half a character or half an escape at its end.
QString cut(const QString &text)
{
    qsizetype end = std::min(kMostCharacters, text.size());
    const qsizetype escape = text.lastIndexOf(kEscapedLine, end - 1);
    if (escape >= 0 && escape + kEscapedLine.size() > end)
        end = escape;
    if (text[end - 1].isHighSurrogate())
        --end;
    return text.left(end);
}

} // namespace

QByteArray xlsxText(const QString &text)
{
    QString fit = text.left(kMostCharacters); // escapes make it longer: it is cut again below
    for (QChar &character : fit) {
        if (character.isNull() || character.unicode() >= 0xFFFE)
            character = QChar::ReplacementCharacter;
    }
    if (fit.contains("_x"_L1)) {
        static const QRegularExpression escape(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
        fit.replace(escape, kEscapedLine);
    }
    return (fit.size() < text.size() || fit.size() > kMostCharacters ? cut(fit) : fit).toUtf8();
}

QByteArray xlsxText(QByteArrayView utf8)
{
    // Most texts need nothing of the above. EF begins what is from U+F000 on.
    const bool isPlain = utf8.size() <= kMostCharacters && !utf8.contains('\0') && !utf8.contains('\xEF')
        && !utf8.contains("_x");
    return isPlain ? utf8.toByteArray() : xlsxText(QString::fromUtf8(utf8));
}

bool hasWholeParts(QIODevice &workbook, const std::vector<qint64> &sheetSizes)
{
    if (workbook.size() < kEndRecord || !workbook.seek(workbook.size() - kEndRecord))
        return false;
    const QByteArray end = workbook.read(kEndRecord);
    if (end.size() != kEndRecord || !end.startsWith("PK\5\6"))
        return false;
    const qint64 length = number32(end, 12);
    if (!workbook.seek(number32(end, 16)))
        return false;
    const QByteArray entries = workbook.read(length);
    if (entries.size() != length)
        return false;
    std::size_t sheets = 0;
    for (qsizetype at = 0; at < entries.size();) {
        if (at + kEntry > entries.size() || entries.mid(at, 4) != "PK\1\2")
            return false;
        const Part part = partAt(entries, at);
        if (!isWhole(workbook, part, sheetSizes))
            return false;
        sheets += part.name.startsWith(kSheet) ? 1 : 0;
        at += kEntry + number16(entries, at + 28) + number16(entries, at + 30) + number16(entries, at + 32);
    }
    return sheets == sheetSizes.size();
}

} // namespace tierdesk::items
