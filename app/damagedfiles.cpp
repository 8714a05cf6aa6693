// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/damagedfiles.h"

#include "models/base/log.h"
#include "models/store/backup.h"
#include "models/store/database.h"
#include "models/store/operationtable.h"

#include <QDateTime>
#include <QFile>

using namespace Qt::StringLiterals;

namespace tierdesk::app {
namespace {

Result<void> giveUpUnfinished(store::Database &desk)
{
    store::OperationTable table(desk);
    const auto unfinished = table.unfinished();
    if (!unfinished)
        return failure(unfinished.error());
    auto transaction = store::Transaction::begin(desk);
    if (!transaction)
        return failure(transaction.error());
    for (Operation operation : *unfinished) {
        operation.state = OperationState::GivenUp;
        operation.nextTryAt = {};
        if (const auto updated = table.update(operation); !updated)
            return updated;
    }
    return (*transaction)->commit();
}

/// A copy of the backup that this program can go on with.
Result<void> prepareCopy(const QString &backup, const QString &copy)
{
    if (const auto copied = store::backUp(backup, copy); !copied)
        return copied;
    const auto desk = store::Database::open(store::File::Desk, copy, store::Access::ReadWrite);
    if (!desk)
        return failure(desk.error());
    return giveUpUnfinished(**desk);
}

} // namespace

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
        qCWarning(logApp) << "a damaged file was kept aside:" << name;
    }
    return {};
}

Result<void> restoreDesk(const QString &folder, const QString &backup, const QDateTime &now)
{
    const QString copy = folder + u"/restored.sqlite"_s;
    const QString desk = folder + u"/desk.sqlite"_s;
    if (const auto prepared = prepareCopy(backup, copy); !prepared) {
        QFile::remove(copy);
        return prepared;
    }
    if (QFile::exists(desk)) {
        if (const auto aside = store::keepDamagedFileAside(desk, now); !aside)
            return failure(aside.error());
    }
    QFile file(copy);
    if (!file.rename(desk))
        return failure(
            {Error::Kind::Storage, store::Database::kCannotOpen, 0, file.errorString(), {}, {}, {}});
    qCWarning(logApp) << "a backup took the desk file's place";
    return {};
}

} // namespace tierdesk::app
