// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sys/mount.h>

namespace tierdesk::test {

/// A disk of a few megabytes that can be full or read-only. Only where tests/support/own-mounts may mount one:
/// ask isPossible() first.
class SmallDisk {
public:
    [[nodiscard]] static bool isPossible() { return qEnvironmentVariableIsSet("TIERDESK_OWN_MOUNTS"); }

    SmallDisk() { REQUIRE(::mount("tmpfs", place().constData(), "tmpfs", 0, "size=4m") == 0); }
    ~SmallDisk() { ::umount2(place().constData(), MNT_DETACH); }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    [[nodiscard]] QString filePath(const QString &name) const { return m_folder.filePath(name); }
    /// Not a byte more can be had.
    void fill()
    {
        QFile filler(fillerPath());
        REQUIRE(filler.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered));
        const QByteArray page(4096, 'x');
        while (filler.write(page) == page.size()) { }
    }
    void makeRoom() { REQUIRE(QFile::remove(fillerPath())); }
    void allowReadingOnly(bool isReadOnly)
    {
        const unsigned long flags = MS_REMOUNT | (isReadOnly ? MS_RDONLY : 0);
        REQUIRE(::mount("tmpfs", place().constData(), "tmpfs", flags, nullptr) == 0);
    }

private:
    [[nodiscard]] QByteArray place() const { return QFile::encodeName(m_folder.path()); }
    [[nodiscard]] QString fillerPath() const { return filePath(QStringLiteral("filler")); }

    QTemporaryDir m_folder;
};

} // namespace tierdesk::test
