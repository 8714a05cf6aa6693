// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/format.h"

#include <QCoreApplication>
#include <QLocale>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace tierdesk::ui {

namespace {

class Format {
    Q_DECLARE_TR_FUNCTIONS(Format)
};

QString missing()
{
    return u"–"_s;
}

/// The language's short form, but with the whole year; English writes the month's name, because 11/12 means
/// two days to its readers.
QString datePattern(const QLocale &locale)
{
    if (locale.language() == QLocale::English || locale.language() == QLocale::C)
        return u"d MMM yyyy"_s;
    QString pattern = locale.dateFormat(QLocale::ShortFormat);
    if (!pattern.contains("yyyy"_L1))
        pattern.replace("yy"_L1, "yyyy"_L1);
    return pattern;
}

} // namespace

QString dateText(QDate date)
{
    const QLocale locale;
    return date.isValid() ? locale.toString(date, datePattern(locale)) : missing();
}

QString dateText(const QDateTime &utc)
{
    return utc.isValid() ? dateText(utc.toLocalTime().date()) : missing();
}

QString timeText(const QDateTime &utc)
{
    return utc.isValid() ? QLocale().toString(utc.toLocalTime().time(), u"HH:mm"_s) : missing();
}

QString exactTimeText(const QDateTime &utc)
{
    return utc.isValid() ? QLocale().toString(utc.toLocalTime().time(), u"HH:mm:ss"_s) : missing();
}

QString dateTimeText(const QDateTime &utc)
{
    if (!utc.isValid())
        return missing();
    //: %1 is a date, %2 a time of day
    return Format::tr("%1, %2").arg(dateText(utc), timeText(utc));
}

QString ageText(const QDateTime &utc, const QDateTime &now)
{
    if (!utc.isValid())
        return missing();
    const qint64 seconds = utc.secsTo(now);
    if (seconds < -60 || seconds >= 24 * 3600)
        return dateText(utc);
    if (seconds < 60)
        return Format::tr("just now");
    if (seconds < 3600)
        return Format::tr("%n minute(s) ago", nullptr, int(seconds / 60));
    return Format::tr("%n hour(s) ago", nullptr, int(seconds / 3600));
}

QString numberText(qint64 number)
{
    QLocale locale;
    // Hungarian groups from five digits on, as Polish does; Qt knows it of Polish only (look.md 5).
    if (locale.language() == QLocale::Hungarian && std::abs(number) < 10000)
        locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(number);
}

QString rangeText(qint64 least, qint64 most)
{
    if (least == most)
        return numberText(least);
    //: A range of numbers, %1 the least, %2 the most
    return Format::tr("%1–%2").arg(numberText(least), numberText(most));
}

QString durationText(std::chrono::seconds duration)
{
    const int seconds = int(qMax<qint64>(0, duration.count()));
    if (seconds < 90)
        return Format::tr("%n second(s)", nullptr, seconds);
    if (seconds < 90 * 60)
        return Format::tr("%n minute(s)", nullptr, (seconds + 30) / 60);
    return Format::tr("%n hour(s)", nullptr, (seconds + 1800) / 3600);
}

QString withName(const QString &sentence, const QString &name)
{
    const bool endsItself = name.endsWith(u'.');
    return endsItself ? QString(sentence).replace("%1."_L1, "%1"_L1).arg(name) : sentence.arg(name);
}

} // namespace tierdesk::ui
