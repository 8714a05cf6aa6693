// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QDateTime>
#include <QString>

namespace tierdesk::app {

/// What became of the account's desk file, for a person to be told.
struct MendedDesk {
    QString keptAs; ///< the file that it was; empty = there was none, or it is still in use
    QDateTime backupOf; ///< when the backup was made that is in its place; invalid = it begins empty
    int unfinished = 0; ///< operations of the backup that were under way then
};

/// Puts aside whichever of the account's two files is damaged; a sound one stays. Only while nobody has them
/// open, and only where nobody waits for the window: it may take seconds. Errors: Storage.
[[nodiscard]] Result<MendedDesk> keepDamagedFilesAside(const QString &folder, const QDateTime &now);

/// Puts a backup in the place of the account's desk file, which is kept aside. The backup is looked through
/// first, brought to this program's form, and stays where it is. What was under way in it may have been carried
/// out since: it is given up as something whose outcome is unknown, so that nothing of it is sent by itself and
/// nobody is told that it was not done. Where and when: as above. Errors: Storage (kDamaged, kNewerVersion, kOtherAccount: of
/// the backup); then the desk file is what it was.
[[nodiscard]] Result<MendedDesk> restoreDesk(
    const QString &folder, const QString &backup, const QString &tenantId, const QDateTime &now);

} // namespace tierdesk::app
