// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "app/logfile.h"
#include "models/base/log.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <thread>

using namespace tierdesk;
using namespace tierdesk::app;
using namespace Qt::StringLiterals;

namespace {

const QDateTime kLogTime(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);

qint64 sizeOf(const QString &folder)
{
    qint64 size = 0;
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files);
    for (const QFileInfo &file : files)
        size += file.size();
    return size;
}

} // namespace

TEST_CASE("a log line says when in UTC, how bad, where and what")
{
    QTemporaryDir folder;
    LogFile log(folder.path());
    const QDateTime inTokyo = kLogTime.toOffsetFromUtc(9 * 3600);
    log.write(QtWarningMsg, u"tierdesk.store"_s, u"a check found\ndamage"_s, inTokyo);
    CHECK(LogFile::lastLines(folder.path(), 10)
        == QStringList {u"2026-11-21T12:00:00.000Z warning tierdesk.store: a check found damage"_s});
    CHECK((QFile::permissions(log.folder() + u"/tierdesk.log"_s) & (QFile::ReadGroup | QFile::ReadOther))
        == QFile::Permissions());
}

TEST_CASE("logs never grow beyond their limit and keep the newest lines")
{
    QTemporaryDir folder;
    LogFile log(folder.path(), {4096, 3});
    for (int i = 0; i < 2000; ++i)
        log.write(QtInfoMsg, u"tierdesk.sync"_s, u"line %1"_s.arg(i), kLogTime);
    CHECK(sizeOf(log.folder()) <= 3 * 4096);
    CHECK(QDir(log.folder()).entryList(QDir::Files).size() == 3);
    const QStringList last = LogFile::lastLines(folder.path(), 60); // more than one file holds
    REQUIRE(last.size() == 60);
    CHECK(last.first().endsWith(u"line 1940"_s));
    CHECK(last.last().endsWith(u"line 1999"_s));
}

TEST_CASE("what threads say at the same time arrives line by line")
{
    QTemporaryDir folder;
    LogFile log(folder.path());
    log.install();
    {
        std::vector<std::jthread> threads;
        for (int thread = 0; thread < 4; ++thread)
            threads.emplace_back([] {
                for (int i = 0; i < 50; ++i)
                    qCInfo(logSync, "said by a thread");
            });
    }
    CHECK(LogFile::lastLines(folder.path(), 1000).filter(u"info tierdesk.sync: said by a thread"_s).size()
        == 200);
}

TEST_CASE("names, addresses, tokens and the words of libraries do not reach the log")
{
    QTemporaryDir folder;
    LogFile log(folder.path());
    log.install();
    const QString token = QString(80, u'e') + u".payload"_s;
    qCWarning(logClient) << "refused for admin@contoso.onmicrosoft.com with" << token;
    qCWarning(logApp) << "kept as" << QDir::homePath() + u"/desk"_s;
    qWarning("QSqlQuery: Contoso Sp. z o.o. has the password Tajne!haslo");
    const QString text = LogFile::lastLines(folder.path(), 100).join(u'\n');
    CHECK(text.contains(u"refused for (address) with"_s));
    CHECK_FALSE(text.contains(u"contoso"_s, Qt::CaseInsensitive));
    CHECK_FALSE(text.contains(u"eeeee"_s));
    CHECK_FALSE(text.contains(QDir::homePath()));
    CHECK_FALSE(text.contains(u"haslo"_s));
    CHECK(text.contains(u"warning default: (not kept)"_s));
}

TEST_CASE("a log that cannot be written hurts nobody")
{
    QTemporaryDir folder;
    QFile inTheWay(folder.filePath(u"logs"_s));
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    LogFile log(folder.path());
    log.write(QtInfoMsg, u"tierdesk.app"_s, u"lost"_s, kLogTime);
    CHECK(LogFile::lastLines(folder.path(), 10).isEmpty());
    inTheWay.remove();
    log.write(QtInfoMsg, u"tierdesk.app"_s, u"kept"_s, kLogTime); // as soon as it can be
    CHECK(LogFile::lastLines(folder.path(), 10).size() == 1);
}
