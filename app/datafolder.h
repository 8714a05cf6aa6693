// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <QString>

#include <tl/expected.hpp>

#include <chrono>
#include <functional>
#include <memory>

class QObject;

namespace tierdesk::app {

/// Why a data folder cannot be used. Words are made of it by the caller.
struct DataFolderFault {
    enum class Kind {
        Foreign, ///< holds somebody else's files: making it private would take them away from others
        NotWritable, ///< cannot be made, or nothing can be written into it
        OnNetwork, ///< SQLite's locks do not hold on network file systems
        InUse, ///< another Tierdesk has it open
        OtherAccount, ///< holds what belongs to another account
    };
    Kind kind = Kind::NotWritable;
    QString path;
    qint64 processId = 0; ///< of InUse; 0 = not known
    bool isWithoutWindow = false; ///< of InUse: who has it open said so
};

/// The folder of one account's files, held for this process alone (architecture.md, amendment 13): mode 0700,
/// on this machine, locked until the object goes. A lock left by a killed process is taken over.
class DataFolder {
public:
    [[nodiscard]] static tl::expected<DataFolder, DataFolderFault> open(const QString &path);

    /// The same of a folder that is about to be left: tried for as long as that, and answered once, in this thread.
    static void openWhenFree(const QString &path, std::chrono::milliseconds patience, QObject *context,
        const std::function<void(tl::expected<DataFolder, DataFolderFault>)> &answer);

    [[nodiscard]] const QString &path() const { return m_path; }
    /// Keeps the folder for an account, known by its tenant: the first one has it for good, so that the lists and
    /// drafts of two never mix. Faults: OtherAccount, NotWritable.
    [[nodiscard]] tl::expected<void, DataFolderFault> keepFor(const QString &tenantId) const;

private:
    DataFolder(QString path, std::unique_ptr<QLockFile> lock);
    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
};

/// Whether a file system of this type lives on another machine ("nfs4", "cifs", "fuse.sshfs" …).
[[nodiscard]] bool isNetworkFileSystem(const QByteArray &type);

} // namespace tierdesk::app
