// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/partnercenter/wiretext.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace tierdesk::partnercenter {
namespace {

constexpr int kFarFutureYear = 2200; // "a date far, far away in the future" (quirks.md 35); 9999 in samples

QChar entityNamed(QStringView name)
{
    if (name == u"amp")
        return u'&';
    if (name == u"lt")
        return u'<';
    if (name == u"gt")
        return u'>';
    if (name == u"quot")
        return u'"';
    if (name == u"apos")
        return u'\'';
    if (name == u"nbsp")
        return QChar::Nbsp;
    return {};
}

// The text of one entity without '&' and ';'; empty if it is none.
QString entityText(QStringView entity)
{
    if (!entity.startsWith(u'#')) {
        const QChar named = entityNamed(entity);
        return named.isNull() ? QString() : QString(named);
    }
    const bool isHex = entity.size() > 1 && (entity[1] == u'x' || entity[1] == u'X');
    bool isNumber = false;
    const uint code = isHex ? entity.mid(2).toUInt(&isNumber, 16) : entity.mid(1).toUInt(&isNumber, 10);
    if (!isNumber || code == 0 || code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF))
        return {};
    const char32_t character = code;
    return QString::fromUcs4(&character, 1);
}

} // namespace

QDateTime dateTimeFrom(const QString &text)
{
    // yyyy-MM-dd[ T]hh:mm[:ss[.fraction]][zone], blanks anywhere already taken out
    static const QRegularExpression form(QStringLiteral(
        R"(^(\d{4})-(\d{2})-(\d{2})(?:[Tt]?(\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d+))?)?(Z|z|[+-]\d{2}:?\d{2})?)?$)"));
    QString packed = text;
    packed.remove(u' ');
    const QRegularExpressionMatch match = form.match(packed);
    if (!match.hasMatch())
        return {};
    const auto number = [&match](int part) { return match.captured(part).toInt(); };
    const QDate day(number(1), number(2), number(3));
    const int milliseconds = match.captured(7).leftJustified(3, u'0', true).toInt();
    const QTime time(number(4), number(5), number(6), milliseconds);
    if (!day.isValid() || !time.isValid() || day.year() <= 1 || day.year() >= kFarFutureYear)
        return {};
    QDateTime result(day, time, Qt::UTC);
    QString zone = match.captured(8);
    if (zone.size() > 1) {
        zone.remove(u':');
        const int minutes = zone.mid(1, 2).toInt() * 60 + zone.mid(3, 2).toInt();
        result = result.addSecs((zone.startsWith(u'-') ? 60 : -60) * qint64(minutes));
    }
    return result;
}

QString decodedEntities(const QString &text)
{
    constexpr qsizetype kLongestEntity = 8; // "#x10FFFF"
    if (!text.contains(u'&'))
        return text;
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype end = text[i] == u'&' ? text.indexOf(u';', i) : -1;
        if (end > i && end - i - 1 <= kLongestEntity) {
            if (const QString decoded = entityText(QStringView(text).mid(i + 1, end - i - 1));
                !decoded.isEmpty()) {
                out += decoded;
                i = end;
                continue;
            }
        }
        out += text[i];
    }
    return out;
}

QString snakeCase(const QString &word)
{
    const QString bare = word.trimmed();
    const bool isShouted = bare == bare.toUpper();
    QString out;
    for (qsizetype i = 0; i < bare.size(); ++i) {
        const bool startsWord = i > 0 && !isShouted && bare[i].isUpper() && bare[i - 1] != u'_';
        if (startsWord && bare[i - 1].isLower())
            out += u'_';
        out += bare[i] == u' ' ? QChar(u'_') : bare[i].toLower();
    }
    return out;
}

QString shapeOfPath(const QString &path)
{
    const auto isWord = [](const QString &part) {
        return part == QLatin1String("v1")
            || std::ranges::all_of(part, [](QChar c) { return c >= u'a' && c <= u'z'; });
    };
    QStringList parts = path.split(u'/');
    for (QString &part : parts) {
        if (!isWord(part))
            part = QStringLiteral("*");
    }
    return parts.join(u'/');
}

} // namespace tierdesk::partnercenter
