// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/damagedfiles.h"

#include "models/base/log.h"
#include "models/store/accountmark.h"
#include "models/store/backup.h"
#include "models/store/database.h"
#include "models/store/operationtable.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace tierdesk::app {
namespace {

/// How many there were.
Result<int> giveUpUnfinished(store::Database &desk, const QDateTime &now)
{
    store::OperationTable table(desk);
    const auto unfinished = table.unfinished();
    if (!unfinished)
        return failure(unfinished.error());
    auto transaction = store::Transaction::begin(desk);
    if (!transaction)
        return failure(transaction.error());
    for (Operation operation : *unfinished) {
        operation.giveUpUnknown(now);
        if (const auto updated = table.update(operation); !updated)
            return failure(updated.error());
    }
    const int count = int(unfinished->size());
    return (*transaction)->commit().map([count] { return count; });
}

/// A copy of the backup that this program can go on with, whole in one file; with how much was under way in it.
Result<int> prepareCopy(
    const QString &backup, const QString &copy, const QString &tenantId, const QDateTime &now)
{
    store::removeDatabase(copy); // of a try that was killed
    if (const auto copied = store::copyDatabase(backup, copy); !copied)
        return failure(copied.error());
    const auto desk = store::Database::open(store::File::Desk, copy, store::Access::ReadWrite);
    if (!desk)
        return failure(desk.error());
    return store::requireAccount(**desk, tenantId)
        .and_then([&desk, &now] { return giveUpUnfinished(**desk, now); })
        .and_then([&desk](int count) {
            return (*desk)->execute(u"PRAGMA journal_mode = DELETE"_s).map([count] { return count; });
        });
}

} // namespace

Result<MendedDesk> keepDamagedFilesAside(const QString &folder, const QDateTime &now)
{
    MendedDesk mended;
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
        qCWarning(logApp) << "a damaged file was kept aside:" << name;
        if (file == store::File::Desk)
            mended.keptAs = *keptAs;
    }
    return mended;
}

Result<MendedDesk> restoreDesk(
    const QString &folder, const QString &backup, const QString &tenantId, const QDateTime &now)
{
    const QString copy = folder + u"/restored.sqlite"_s;
    const auto unfinished = prepareCopy(backup, copy, tenantId, now);
    if (!unfinished) {
        store::removeDatabase(copy);
        return failure(unfinished.error());
    }
    const auto replaced = store::replaceDamagedFile(folder + u"/desk.sqlite"_s, copy, now);
    if (!replaced) {
        store::removeDatabase(copy);
        return failure(replaced.error());
    }
    qCWarning(logApp) << "a backup took the desk file's place";
    return MendedDesk {*replaced, QFileInfo(backup).lastModified(), *unfinished};
}

} // namespace tierdesk::app
