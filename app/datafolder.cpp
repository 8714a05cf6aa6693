// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/datafolder.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>
#include <QTemporaryFile>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tierdesk::app {
namespace {

constexpr std::chrono::milliseconds kBetweenTries {50};
constexpr auto kOwnerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;

bool makeFolder(const QString &path)
{
    if (!QFileInfo::exists(path)) {
        // Made private from the start; parents keep what the system gives them.
        return QDir().mkpath(path) && QFile::setPermissions(path, kOwnerOnly);
    }
    return QFileInfo(path).isDir() && QFile::setPermissions(path, kOwnerOnly);
}

// Whatever of ours is there makes a folder ours: a copy that somebody brought back may hold one file only.
bool isForeign(const QString &path)
{
    const QDir folder(path);
    if (!folder.exists() || folder.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
        return false;
    const QStringList ours {u"tierdesk.lock"_s, u"account"_s, u"settings.ini"_s, u"desk.sqlite"_s,
        u"replica.sqlite"_s, u"practice.sqlite"_s};
    return std::ranges::none_of(ours, [&folder](const QString &name) { return folder.exists(name); });
}

bool canWriteInto(const QString &path)
{
    QTemporaryFile probe(path + u"/probe-XXXXXX"_s);
    return probe.open() && probe.write("probe") == 5 && probe.flush();
}

} // namespace

bool isNetworkFileSystem(const QByteArray &type)
{
    static const QList<QByteArray> kNetworkTypes {"nfs", "nfs4", "cifs", "smb2", "smb3", "smbfs", "afs",
        "ceph", "glusterfs", "fuse.glusterfs", "fuse.sshfs", "fuse.rclone", "fuse.davfs", "fuse.davfs2",
        "davfs", "ncpfs", "gpfs", "lustre", "beegfs", "orangefs", "coda"};
    return kNetworkTypes.contains(type.toLower());
}

DataFolder::DataFolder(QString path, std::unique_ptr<QLockFile> lock)
    : m_path(std::move(path))
    , m_lock(std::move(lock))
{
}

tl::expected<DataFolder, DataFolderFault> DataFolder::open(const QString &path)
{
    if (isForeign(path))
        return tl::unexpected(DataFolderFault {DataFolderFault::Kind::Foreign, path});
    if (!makeFolder(path))
        return tl::unexpected(DataFolderFault {DataFolderFault::Kind::NotWritable, path});
    if (isNetworkFileSystem(QStorageInfo(path).fileSystemType()))
        return tl::unexpected(DataFolderFault {DataFolderFault::Kind::OnNetwork, path});
    auto lock = std::make_unique<QLockFile>(path + u"/tierdesk.lock"_s);
    lock->setStaleLockTime(0); // by process id only: a window may stay open for days
    if (!lock->tryLock(0)) {
        if (lock->error() != QLockFile::LockFailedError)
            return tl::unexpected(DataFolderFault {DataFolderFault::Kind::NotWritable, path});
        qint64 processId = 0;
        QString host;
        QString application;
        lock->getLockInfo(&processId, &host, &application);
        return tl::unexpected(DataFolderFault {DataFolderFault::Kind::InUse, path, processId});
    }
    if (!canWriteInto(path))
        return tl::unexpected(DataFolderFault {DataFolderFault::Kind::NotWritable, path});
    return DataFolder(path, std::move(lock));
}

void DataFolder::openWhenFree(const QString &path, std::chrono::milliseconds patience, QObject *context,
    const std::function<void(tl::expected<DataFolder, DataFolderFault>)> &answer)
{
    auto *next = new QTimer(context);
    QObject::connect(next, &QTimer::timeout, context, [next, path, answer, end = QDeadlineTimer(patience)] {
        auto folder = open(path);
        if (!folder && folder.error().kind == DataFolderFault::Kind::InUse && !end.hasExpired())
            return;
        next->stop();
        next->deleteLater();
        answer(std::move(folder));
    });
    next->start(kBetweenTries);
}

tl::expected<void, DataFolderFault> DataFolder::keepFor(const QString &tenantId) const
{
    const QString path = m_path + u"/account"_s;
    const QByteArray wanted = tenantId.toUtf8().toLower();
    QFile known(path);
    if (known.open(QIODevice::ReadOnly)) {
        const QByteArray owner = known.read(1000).trimmed();
        if (owner == wanted)
            return {};
        if (!owner.isEmpty()) // empty: a full disk cut it off
            return tl::unexpected(DataFolderFault {DataFolderFault::Kind::OtherAccount, m_path});
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(wanted + '\n') < 0 || !file.commit())
        return tl::unexpected(DataFolderFault {DataFolderFault::Kind::NotWritable, m_path});
    return {};
}

} // namespace tierdesk::app
