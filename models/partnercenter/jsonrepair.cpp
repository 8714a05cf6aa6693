// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/partnercenter/jsonrepair.h"

#include <QString>

namespace tierdesk::partnercenter {
namespace {

bool isNumberPart(char c)
{
    return (c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.' || c == 'e' || c == 'E';
}

// Which half of a surrogate pair the escape at `from` ("\uD83D") is: 0xD8, 0xDC, or 0 for neither.
int surrogateHalf(const QByteArray &text, qsizetype from)
{
    if (from + 6 > text.size() || text[from] != '\\' || text[from + 1] != 'u')
        return 0;
    bool isHex = false;
    const uint unit = text.mid(from + 2, 4).toUInt(&isHex, 16);
    return isHex && unit >= 0xD800 && unit <= 0xDFFF ? int((unit & 0xFC00) >> 8) : 0;
}

// Copies one escape sequence and returns how long it was in the text.
qsizetype copyEscape(const QByteArray &text, qsizetype from, QByteArray &out)
{
    const int half = surrogateHalf(text, from);
    if (half == 0) {
        out += text.mid(from, 2);
        return 2;
    }
    if (half == 0xD8 && surrogateHalf(text, from + 6) == 0xDC) {
        out += text.mid(from, 12);
        return 12;
    }
    out += "\\ufffd";
    return 6;
}

} // namespace

QByteArray withoutByteOrderMark(const QByteArray &text)
{
    return text.startsWith("\xEF\xBB\xBF") ? text.mid(3) : text;
}

QByteArray repairedJson(const QByteArray &text)
{
    const QByteArray valid = QString::fromUtf8(text).toUtf8();
    QByteArray out;
    out.reserve(valid.size() + 64);
    bool inText = false;
    for (qsizetype i = 0; i < valid.size();) {
        const char c = valid[i];
        if (inText && c == '\\') {
            i += copyEscape(valid, i, out);
        } else if (!inText && isNumberPart(c) && c != 'e' && c != 'E') {
            out += '"';
            for (; i < valid.size() && isNumberPart(valid[i]); ++i)
                out += valid[i];
            out += '"';
        } else {
            inText = inText != (c == '"');
            out += uchar(c) < 0x20 ? ' ' : c;
            ++i;
        }
    }
    return out;
}

} // namespace tierdesk::partnercenter
