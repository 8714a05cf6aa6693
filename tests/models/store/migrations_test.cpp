// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/store/storefixture.h"

#include "models/store/migrations.h"
#include "models/store/statement.h"

#include <QFile>

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
TEST_CASE("version 1 of both files is what it was when it was shipped")
{
    StoreFixture f;
    const auto desk = f.openDesk();
    REQUIRE(latestVersion(File::Replica) == 1);
    REQUIRE(latestVersion(File::Desk) == 1);
    CHECK(schemaOf(*f.replica) == shipped(u"replica-1.sql"_s));
    CHECK(schemaOf(*desk) == shipped(u"desk-1.sql"_s));
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
