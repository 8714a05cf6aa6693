// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/backup.h"

#include "models/base/log.h"
#include "models/base/plainfile.h"
#include "models/store/database.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <sqlite3.h>

#include <filesystem>
#include <system_error>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace tierdesk::store {
namespace {

constexpr int kKept = 5;
constexpr int kPatience = 2000; ///< ms; WAL lets us read beside the writer, so this is for odd moments

Error backupError(int code, const QString &detail)
{
    Error error;
    error.kind = Error::Kind::Storage;
    error.code = code;
    error.detail = detail;
    return error;
}

/// Runs one statement with a read-only connection that lives no longer than that, and returns the first thing that
/// it answers. Database would do more than is wanted here: its readers are query_only, which forbids VACUUM INTO as
/// well.
Result<QString> runAlone(const QString &path, const QString &sql, const QString &value = {})
{
    const auto connection = connectTo(path, Access::ReadOnly, kPatience);
    if (!connection)
        return failure(connection.error());
    const auto statement = prepareIn(**connection, sql);
    if (!statement)
        return failure(statement.error());
    const QByteArray bound = value.toUtf8();
    if (!value.isEmpty())
        sqlite3_bind_text(statement->get(), 1, bound.constData(), int(bound.size()), SQLITE_STATIC);
    const int state = sqlite3_step(statement->get());
    if (state == SQLITE_DONE)
        return QString();
    if (state != SQLITE_ROW)
        return failure(errorOf(**connection));
    return QString::fromUtf8(
        reinterpret_cast<const char *>(sqlite3_column_text(statement->get(), 0))); // NOLINT: SQLite's bytes
}

/// What the copy is called until it is whole. Only its owner may read it, like the database itself.
Result<QString> beginPart(const QString &target)
{
    const QString part = target + u".part"_s;
    QFile::remove(part); // of a try that was killed
    QFile file(part);
    if (!file.open(QIODevice::NewOnly | QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner))
        return failure(backupError(int(Cause::FileNotWritten), file.errorString()));
    return part;
}

Result<void> check(const QString &path)
{
    const auto answer = runAlone(path, u"PRAGMA quick_check(1)"_s);
    if (!answer)
        return failure(answer.error());
    if (*answer != "ok"_L1)
        return failure(backupError(Database::kDamaged, *answer));
    return {};
}

/// VACUUM INTO writes without waiting for the disk; a copy that is lost with the power is none.
Result<void> flush(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || ::fsync(file.handle()) != 0)
        return failure(backupError(int(Cause::FileNotWritten), u"the copy cannot be brought to the disk"_s));
    return {};
}

/// Takes the target's place in one step, if there is one.
Result<void> replace(const QString &part, const QString &target)
{
    std::error_code fault;
    std::filesystem::rename(
        QFile::encodeName(part).toStdString(), QFile::encodeName(target).toStdString(), fault);
    if (fault)
        return failure(
            backupError(int(Cause::FileNotWritten), QString::fromLocal8Bit(fault.message().c_str())));
    return {};
}

/// Every file of ours has a form, and its number is not 0. An empty file is a sound database, too.
Result<void> requireForm(const QString &path)
{
    const auto version = runAlone(path, u"PRAGMA user_version"_s);
    if (!version)
        return failure(version.error());
    if (*version == "0"_L1)
        return failure(backupError(Database::kDamaged, u"it is no data file of Tierdesk"_s));
    return {};
}

Result<void> requireWanted(const IsWanted &isWanted)
{
    if (isWanted())
        return {};
    Error error;
    error.kind = Error::Kind::Canceled;
    return failure(error);
}

Result<void> writePart(const QString &database, const QString &part, const IsWanted &isWanted)
{
    const auto copied = runAlone(database, u"VACUUM INTO ?"_s, part);
    if (!copied) {
        // Of some damage SQLite says here that the disk is full.
        const auto isSound = check(database);
        if (!isSound && isSound.error().code == Database::kDamaged) {
            noteDamageOf(database);
            return failure(isSound.error());
        }
        if (copied.error().code == Database::kDiskFull) // that of the copy: the database is only read
            return failure(backupError(int(Cause::FileDiskFull), copied.error().detail));
        return failure(copied.error());
    }
    return requireWanted(isWanted)
        .and_then([&part] { return check(part); })
        .and_then([&part] { return requireForm(part); })
        .and_then([&part] { return flush(part); })
        .and_then([&isWanted] { return requireWanted(isWanted); });
}

} // namespace

Result<void> copyDatabase(const QString &database, const QString &target, const IsWanted &isWanted)
{
    const auto part = beginPart(target);
    if (!part)
        return failure(part.error());
    const auto written =
        writePart(database, *part, isWanted).and_then([&part, &target] { return replace(*part, target); });
    if (!written)
        QFile::remove(*part);
    return written;
}

Result<void> backUp(const QString &database, const QString &target, const IsWanted &isWanted)
{
    if (const auto plain = requirePlainFile(target); !plain)
        return plain;
    const QString ours = QFileInfo(database).dir().canonicalPath();
    if (QFileInfo(target).dir().canonicalPath() == ours)
        return failure(backupError(Database::kInDataFolder, u"the target is in the folder of the data"_s));
    return copyDatabase(database, target, isWanted);
}

QString backupFolderOf(const QString &database)
{
    return QFileInfo(database).absolutePath() + u"/backups"_s;
}

QStringList backupsOf(const QString &database)
{
    const QDir folder(backupFolderOf(database));
    const QString pattern = QFileInfo(database).completeBaseName() + u"-*-v*.sqlite"_s;
    QStringList paths;
    // Names begin with the date, so that their order is that of time.
    const QStringList names = folder.entryList({pattern}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QString &name : names)
        paths.append(folder.filePath(name));
    return paths;
}

namespace {

/// "2" of ".../desk-20261121-120000-v2.sqlite".
QString versionIn(const QString &backup)
{
    return QFileInfo(backup).completeBaseName().section(u"-v"_s, -1);
}

/// `made` stays whatever its date: a clock that was ahead once leaves names that are newer.
void removeOldBackups(const QString &database, const QString &made)
{
    QStringList kept {made};
    QSet<QString> versions {versionIn(made)};
    const QStringList all = backupsOf(database);
    for (const QString &path : all) {
        if (path == made)
            continue;
        if (kept.size() >= kKept && versions.contains(versionIn(path))) {
            QFile::remove(path);
            continue;
        }
        kept.append(path);
        versions.insert(versionIn(path));
    }
}

} // namespace

Result<QString> backUpBeforeMigration(const QString &database, int version, const QDateTime &now)
{
    const QString folder = backupFolderOf(database);
    const auto onlyUs = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    if (!QDir().mkpath(folder) || !QFile::setPermissions(folder, onlyUs))
        return failure(backupError(Database::kNoBackup, u"the folder for backups cannot be made"_s));
    const QString target = u"%1/%2-%3-v%4.sqlite"_s.arg(folder, QFileInfo(database).completeBaseName(),
        now.toUTC().toString(u"yyyyMMdd-HHmmss"_s), QString::number(version));
    if (const auto made = copyDatabase(database, target); !made)
        return failure(made.error().code == Database::kDamaged
                ? made.error()
                : backupError(Database::kNoBackup, made.error().detail));
    qCInfo(logStore) << "backup made before the change from version" << version;
    removeOldBackups(database, target);
    return target;
}

} // namespace tierdesk::store
