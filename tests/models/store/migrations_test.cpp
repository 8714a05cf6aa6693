// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/store/storefixture.h"

#include "models/store/migrations.h"
#include "models/store/statement.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace tierdesk;
using namespace tierdesk::store;
using namespace tierdesk::test;
using namespace Qt::StringLiterals;

namespace {

QString schemaOf(Database &database)
{
    auto read = must(Statement::prepare(
        database, u"SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type DESC, name"_s));
    must(read.run());
    QString text;
    while (read.next())
        text += read.text(0) + u";\n"_s;
    must(read.end());
    return text;
}

QString shipped(const QString &name)
{
    QFile file(QStringLiteral(TIERDESK_SOURCE_DIR "/tests/data/schema/") + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

} // namespace

// A schema that was shipped never changes under its number: later versions are tested from these texts.
TEST_CASE("every version of both files is what it was when it was shipped")
{
    StoreFixture f;
    const auto desk = f.openDesk();
    CHECK(schemaOf(*f.replica) == shipped(u"replica-%1.sql"_s.arg(latestVersion(File::Replica))));
    CHECK(schemaOf(*desk) == shipped(u"desk-%1.sql"_s.arg(latestVersion(File::Desk))));
}

TEST_CASE("a desk file of an earlier version is brought up to date and loses nothing")
{
    const int version = GENERATE(1, 2);
    CAPTURE(version);
    StoreFixture f;
    {
        const QString name = u"old desk"_s;
        auto old = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        old.setDatabaseName(f.deskPath());
        REQUIRE(old.open());
        const QStringList statements =
            shipped(u"desk-%1.sql"_s.arg(version)).split(u";\n"_s, Qt::SkipEmptyParts);
        for (const QString &sql : statements)
            REQUIRE(QSqlQuery(old).exec(sql));
        REQUIRE(QSqlQuery(old).exec(u"INSERT INTO draft VALUES (x'00', 1, 0, 2, 'kept')"_s));
        REQUIRE(QSqlQuery(old).exec(u"PRAGMA user_version = %1"_s.arg(version)));
        old.close();
        old = QSqlDatabase();
        QSqlDatabase::removeDatabase(name);
    }
    const auto desk = f.openDesk();
    CHECK(schemaOf(*desk) == shipped(u"desk-%1.sql"_s.arg(latestVersion(File::Desk))));
    CHECK(must(readNumber(*desk, u"SELECT saved_at FROM draft WHERE body = 'kept'"_s)) == 2);
}

TEST_CASE("a replica of an earlier version is brought up to date and goes on counting")
{
    const int version = GENERATE(1, 2, 3);
    CAPTURE(version);
    StoreFixture f;
    f.write([&] { return CustomerTable(*f.replica).upsert({customerOf(1, u"One"_s)}, kNow); });
    const QString old = shipped(u"replica-%1.sql"_s.arg(version));
    must(f.replica->execute(u"ALTER TABLE customer DROP COLUMN sort_key_next"_s));
    for (const QString &sql : old.split(u";\n"_s, Qt::SkipEmptyParts))
        if (sql.startsWith(u"CREATE TRIGGER customer_added"_s))
            must(f.replica->execute(sql));
    if (version == 1) {
        must(f.replica->execute(u"DROP INDEX subscription_by_end"_s));
        must(f.replica->execute(u"DROP INDEX subscription_list_by_age"_s));
    }
    REQUIRE(schemaOf(*f.replica) == old);
    must(f.replica->execute(u"PRAGMA user_version = %1"_s.arg(version)));
    f.replica.reset();
    f.replica = f.openReplica();
    CHECK(schemaOf(*f.replica) == shipped(u"replica-%1.sql"_s.arg(latestVersion(File::Replica))));
    f.write([&] { return CustomerTable(*f.replica).upsert({customerOf(2, u"Two"_s)}, kNow); });
    CHECK(must(CustomerTable(*f.replica).count()) == 2);
}

TEST_CASE("opening again migrates nothing twice and loses nothing")
{
    StoreFixture f;
    f.write([&] { return CustomerTable(*f.replica).upsert({customerOf(1, u"One"_s)}, kNow); });
    const QString schema = schemaOf(*f.replica);
    f.replica.reset();
    f.replica = f.openReplica();
    CHECK(schemaOf(*f.replica) == schema);
    CHECK(must(CustomerTable(*f.replica).count()) == 1);
}
