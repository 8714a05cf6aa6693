// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/migrations.h"

#include "models/store/backup.h"
#include "models/store/schema.h"
#include "models/store/statement.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace tierdesk::store {
namespace {

// A change of the schema is a new entry at the end. An entry that was shipped is never edited.
constexpr Migration kReplicaMigrations[] = {
    {1, createReplica1},
    {2, createReplica2},
    {3, createReplica3},
    {4, createReplica4},
};
constexpr Migration kDeskMigrations[] = {
    {1, createDesk1},
    {2, createDesk2},
    {3, createDesk3},
};

constexpr bool increasesStrictly(std::span<const Migration> migrations)
{
    for (size_t i = 1; i < migrations.size(); ++i) {
        if (migrations[i].version <= migrations[i - 1].version)
            return false;
    }
    return !migrations.empty() && migrations.front().version > 0;
}
// A merge that loses or swaps an entry must not compile.
static_assert(increasesStrictly(kReplicaMigrations));
static_assert(increasesStrictly(kDeskMigrations));

Result<int> versionOf(Database &database)
{
    const auto number = readNumber(database, u"PRAGMA user_version"_s);
    if (!number)
        return failure(number.error());
    return int(number->value_or(0));
}

Error versionError(int code, int found, int wanted)
{
    Error error;
    error.kind = Error::Kind::Storage;
    error.code = code;
    error.detail = u"The file has schema version %1, this program has %2"_s.arg(found).arg(wanted);
    return error;
}

Result<void> step(Database &database, const Migration &migration)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return failure(transaction.error());
    return migration.apply(database)
        .and_then([&database, &migration] {
            // A pragma takes no bound value; the number is the program's own constant.
            return database.execute(u"PRAGMA user_version = %1"_s.arg(migration.version));
        })
        .and_then([&transaction] { return (*transaction)->commit(); });
}

/// What only we know is copied before its form changes; the replica can be fetched again.
Result<void> backUpFirst(const Database &database, int version, const OpeningProgress &told)
{
    if (version == 0 || database.file() != File::Desk)
        return {};
    if (told)
        told(OpeningStep::BackingUp);
    const auto made = backUpBeforeMigration(database.path(), version, QDateTime::currentDateTimeUtc());
    if (!made)
        return failure(made.error());
    return {};
}

} // namespace

std::span<const Migration> migrationsOf(File file)
{
    return file == File::Replica ? std::span<const Migration>(kReplicaMigrations)
                                 : std::span<const Migration>(kDeskMigrations);
}

int latestVersion(File file)
{
    return migrationsOf(file).back().version;
}

Result<void> refuseNewerVersion(Database &database)
{
    const auto version = versionOf(database);
    if (!version)
        return failure(version.error());
    if (*version > latestVersion(database.file()))
        return failure(versionError(Database::kNewerVersion, *version, latestVersion(database.file())));
    return {};
}

Result<void> requireCurrentVersion(Database &database)
{
    const auto version = versionOf(database);
    if (!version)
        return failure(version.error());
    const int wanted = latestVersion(database.file());
    if (*version == wanted)
        return {};
    return failure(
        versionError(*version > wanted ? Database::kNewerVersion : Database::kNotMigrated, *version, wanted));
}

Result<void> migrate(Database &database, std::span<const Migration> migrations, const OpeningProgress &told)
{
    const auto version = versionOf(database);
    if (!version)
        return failure(version.error());
    if (*version >= migrations.back().version)
        return {};
    if (const auto backedUp = backUpFirst(database, *version, told); !backedUp)
        return backedUp;
    if (told && *version > 0)
        told(OpeningStep::Migrating);
    for (const Migration &migration : migrations) {
        if (migration.version <= *version)
            continue;
        if (const auto stepped = step(database, migration); !stepped)
            return stepped;
    }
    return {};
}

} // namespace tierdesk::store
