// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/supportreport.h"

#include "app/logfile.h"
#include "models/store/backup.h"
#include "models/store/counter.h"
#include "models/store/database.h"
#include "models/store/drafttable.h"
#include "models/store/operationtable.h"
#include "ui/text/supporttext.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QSysInfo>
#include <QTimeZone>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace tierdesk::app {
namespace {

constexpr int kOperations = 200;
constexpr int kLogLines = 300;

QString timeOf(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : u"-"_s;
}

QString timeOf(const std::optional<QDateTime> &time)
{
    return time ? timeOf(*time) : u"-"_s;
}

// Of an error only what is ours to give: its text is the service's and may name the customer.
QString errorLine(const Error &error)
{
    return u"kind %1, code %2, http %3, correlation %4, request %5"_s.arg(QString::number(int(error.kind)),
        QString::number(error.code), QString::number(error.httpStatus),
        error.correlationId.isEmpty() ? u"-"_s : error.correlationId,
        error.requestId.isEmpty() ? u"-"_s : error.requestId);
}

QStringList programLines(const SupportFacts &facts, const QDateTime &now)
{
    return {u"Tierdesk %1, Qt %2 (built with %3)"_s.arg(QStringLiteral(TIERDESK_VERSION),
                QString::fromLatin1(qVersion()), QStringLiteral(QT_VERSION_STR)),
        u"System: %1, %2 %3, %4"_s.arg(QSysInfo::prettyProductName(), QSysInfo::kernelType(),
            QSysInfo::kernelVersion(), QSysInfo::currentCpuArchitecture()),
        u"Made at: %1, local time is %2 s ahead of UTC"_s.arg(timeOf(now))
            .arg(now.toLocalTime().offsetFromUtc()),
        u"Account: %1"_s.arg(facts.isPractice ? u"practice"_s : u"service"_s),
        u"Language: window %1, system %2; appearance: %3"_s.arg(facts.language, QLocale::system().name(),
            facts.appearance.isEmpty() ? u"as the desktop"_s : facts.appearance)};
}

QStringList statusLines(const sync::SyncStatus &status)
{
    QStringList lines {u"Customers read at: %1; resellers read at: %2"_s.arg(
                           timeOf(status.customersReadAt), timeOf(status.resellersReadAt)),
        u"Unreachable since: %1; next try at: %2"_s.arg(
            timeOf(status.unreachableSince), timeOf(status.nextTryAt)),
        u"Requests in the last minute: %1 of %2; items that cannot be read: %3"_s
            .arg(status.requestsInLastMinute)
            .arg(status.requestsPerMinute)
            .arg(status.unreadableItems)};
    if (status.problem)
        lines += u"Problem: "_s + errorLine(*status.problem);
    return lines;
}

QStringList fileLines(const SupportFacts &facts)
{
    QStringList lines;
    const auto list = [&lines](const QString &folder, const QString &prefix) {
        const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files | QDir::Hidden, QDir::Name);
        for (const QFileInfo &file : files)
            lines += u"%1%2: %3 bytes, %4"_s.arg(
                prefix, file.fileName(), QString::number(file.size()), timeOf(file.lastModified()));
    };
    list(facts.dataFolder, {});
    list(store::backupFolderOf(facts.deskPath), u"backups/"_s);
    return lines;
}

QStringList countLines(const SupportFacts &facts)
{
    const auto replica =
        store::Database::open(store::File::Replica, facts.replicaPath, store::Access::ReadOnly);
    if (!replica)
        return {u"The replica cannot be read: "_s + errorLine(replica.error())};
    const auto text = [&replica](store::Counter counter) {
        const auto count = store::readCounter(**replica, counter);
        return count ? QString::number(*count) : errorLine(count.error());
    };
    return {
        u"Customers: %1; subscriptions: %2; customers read in full: %3"_s.arg(text(store::Counter::Customers),
            text(store::Counter::Subscriptions), text(store::Counter::ListsRead))};
}

QStringList operationLines(const SupportFacts &facts)
{
    const auto desk = store::Database::open(store::File::Desk, facts.deskPath, store::Access::ReadOnly);
    if (!desk)
        return {u"The desk file cannot be read: "_s + errorLine(desk.error())};
    QStringList lines;
    if (const auto drafts = store::DraftTable(**desk).all())
        lines += u"Drafts: %1"_s.arg(drafts->size());
    const auto operations = store::OperationTable(**desk).all();
    if (!operations)
        return lines << u"Operations cannot be read: "_s + errorLine(operations.error());
    lines += u"Operations: %1"_s.arg(operations->size());
    for (const Operation &operation : operations->mid(0, kOperations))
        lines += ui::supportText(operation); // as "Copy for support" has it
    return lines;
}

QString section(const QString &title, const QStringList &lines)
{
    return u"== "_s + title + u"\n"_s + lines.join(u'\n') + u"\n\n"_s;
}

} // namespace

QFuture<QString> supportReport(const SupportFacts &facts, const QDateTime &now)
{
    return QtConcurrent::run([facts, now] {
        return withoutSecrets(section(u"Program"_s, programLines(facts, now))
            + section(u"Reading"_s, statusLines(facts.status) + countLines(facts))
            + section(u"Operations"_s, operationLines(facts)) + section(u"Files"_s, fileLines(facts))
            + section(u"Log"_s, LogFile::lastLines(facts.dataFolder, kLogLines)));
    });
}

} // namespace tierdesk::app
