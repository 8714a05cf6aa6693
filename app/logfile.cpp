// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/logfile.h"

#include <QDir>
#include <QFileInfo>
#include <QMutexLocker>
#include <QRegularExpression>

#include <atomic>

using namespace Qt::StringLiterals;

namespace tierdesk::app {
namespace {

// A message handler is a plain function without a context: there is no other way to it.
std::atomic<LogFile *> installed = nullptr; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)
std::atomic<QtMessageHandler> handlerBefore = nullptr; // NOLINT

constexpr int kLongestLine = 2000;
constexpr qint64 kLongestEnd = 64 * 1024;

QString folderIn(const QString &dataFolder)
{
    return dataFolder + u"/logs"_s;
}

/// 0 = being written.
QString pathIn(const QString &folder, int number)
{
    return number == 0 ? folder + u"/tierdesk.log"_s : u"%1/tierdesk.%2.log"_s.arg(folder).arg(number);
}

QString wordOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return u"debug"_s;
    case QtInfoMsg:
        return u"info"_s;
    case QtWarningMsg:
        return u"warning"_s;
    case QtCriticalMsg:
        return u"critical"_s;
    case QtFatalMsg:
        return u"fatal"_s;
    }
    return {};
}

void take(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (LogFile *log = installed)
        log->write(type, QString::fromLatin1(context.category), text, QDateTime::currentDateTimeUtc());
    if (const QtMessageHandler before = handlerBefore)
        before(type, context, text);
}

} // namespace

QString withoutSecrets(QString text)
{
    static const QRegularExpression kMail(u"[^\\s\"'<>(),;:=]+@[^\\s\"'<>(),;]+"_s);
    static const QRegularExpression kToken(u"[A-Za-z0-9_.+/=-]{60,}"_s); // ids have 36 characters
    text.replace(QDir::homePath(), u"~"_s);
    text.replace(kMail, u"(address)"_s);
    text.replace(kToken, u"(token)"_s);
    return text;
}

LogFile::LogFile(const QString &dataFolder)
    : LogFile(dataFolder, Limits())
{
}

LogFile::LogFile(const QString &dataFolder, Limits limits)
    : m_folder(folderIn(dataFolder))
    , m_limits(limits)
{
}

LogFile::~LogFile()
{
    if (!m_isInstalled)
        return;
    installed = nullptr;
    qInstallMessageHandler(handlerBefore);
    const QMutexLocker lock(&m_mutex); // whoever is still writing
}

void LogFile::install()
{
    m_isInstalled = true;
    installed = this;
    handlerBefore = qInstallMessageHandler(take);
}

void LogFile::write(QtMsgType type, const QString &category, const QString &text, const QDateTime &now)
{
    // What libraries say may hold anything: that they said something is kept, what it was is not.
    const QString kept = category.startsWith("tierdesk."_L1) ? withoutSecrets(text) : u"(not kept)"_s;
    QString line = u"%1 %2 %3: "_s.arg(now.toUTC().toString(Qt::ISODateWithMs), wordOf(type), category)
        + kept.left(kLongestLine);
    line.replace(u'\n', u' ');
    const QMutexLocker lock(&m_mutex);
    openIfNeeded();
    if (m_file.size() + line.size() > m_limits.fileSize) {
        rotate();
        openIfNeeded();
    }
    if (m_file.isOpen() && m_file.write(line.toUtf8() + '\n') < 0)
        m_file.close(); // a full disk, a folder taken away: the next message tries again
}

QStringList LogFile::lastLines(const QString &dataFolder, int count)
{
    const QString folder = folderIn(dataFolder);
    QByteArray end;
    for (int number = 0; end.size() < kLongestEnd; ++number) {
        QFile file(pathIn(folder, number));
        if (!file.open(QIODevice::ReadOnly))
            break;
        file.seek(qMax<qint64>(0, file.size() - (kLongestEnd - end.size())));
        end.prepend(file.readAll());
    }
    const QStringList lines = QString::fromUtf8(end).split(u'\n', Qt::SkipEmptyParts);
    return lines.mid(qMax<qsizetype>(0, lines.size() - count));
}

QString LogFile::pathOf(int number) const
{
    return pathIn(m_folder, number);
}

void LogFile::openIfNeeded()
{
    if (m_file.isOpen())
        return;
    QDir().mkpath(m_folder);
    m_file.setFileName(pathOf(0));
    // Unbuffered: what was said last before a crash is what matters most.
    (void)m_file.open(QIODevice::Append | QIODevice::Unbuffered, QFile::ReadOwner | QFile::WriteOwner);
}

void LogFile::rotate()
{
    m_file.close();
    QFile::remove(pathOf(m_limits.files - 1));
    for (int number = m_limits.files - 2; number >= 0; --number)
        QFile::rename(pathOf(number), pathOf(number + 1));
    // Where nothing can be renamed, the file must not grow all the same.
    if (QFileInfo(pathOf(0)).size() >= m_limits.fileSize)
        QFile::resize(pathOf(0), 0);
}

} // namespace tierdesk::app
