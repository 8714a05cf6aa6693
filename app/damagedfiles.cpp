// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/damagedfiles.h"

#include "models/base/log.h"
#include "models/store/database.h"

using namespace Qt::StringLiterals;

namespace tierdesk::app {

Result<void> keepDamagedFilesAside(const QString &folder, const QDateTime &now)
{
    const std::pair<store::File, QString> files[] {
        {store::File::Replica, u"/replica.sqlite"_s}, {store::File::Desk, u"/desk.sqlite"_s}};
    for (const auto &[file, name] : files) {
        // Where damage was met before, opening looks for it (Database::checkIfNeeded).
        const auto database = store::Database::open(file, folder + name, store::Access::ReadWrite);
        if (database || database.error().code != store::Database::kDamaged)
            continue;
        const auto keptAs = store::keepDamagedFileAside(folder + name, now);
        if (!keptAs)
            return failure(keptAs.error());
        qCWarning(logApp) << "a damaged file was kept aside as" << *keptAs;
    }
    return {};
}

} // namespace tierdesk::app
