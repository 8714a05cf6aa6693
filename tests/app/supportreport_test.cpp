// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/wait.h"

#include "app/damagedfiles.h"
#include "app/logfile.h"
#include "app/supportreport.h"
#include "models/base/log.h"
#include "models/store/backup.h"
#include "models/store/customertable.h"
#include "models/store/database.h"
#include "models/store/drafttable.h"
#include "models/store/operationtable.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace tierdesk;
using namespace tierdesk::app;
using namespace tierdesk::test;
using namespace Qt::StringLiterals;
using store::Access;
using store::Database;

namespace {

const QDateTime kNoon(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);

Operation plantedOperation()
{
    NewCustomer customer;
    customer.companyName = u"Geheim Sp. z o.o."_s;
    customer.email = u"anna@geheim.example"_s;
    customer.domainPrefix = u"geheim"_s;
    customer.address.firstName = u"Geheimna"_s;
    Operation operation = Operation::of(DraftId::createRandom(), customer, kNoon);
    operation.state = OperationState::Unclear;
    operation.userName = u"admin@geheim.onmicrosoft.com"_s;
    OperationStep &step = operation.step(StepKind::Customer);
    step.attempts = 3;
    step.error = Error {Error::Kind::ServerFault, 2204, 503, u"Geheim Sp. z o.o. is not known"_s,
        u"corr-77"_s, u"req-88"_s, {}};
    return operation;
}

/// A data folder full of what must not leave it.
class Office {
public:
    Office()
    {
        const auto replica =
            Database::open(store::File::Replica, path(u"replica.sqlite"_s), Access::ReadWrite);
        REQUIRE(replica.has_value());
        auto transaction = store::Transaction::begin(**replica);
        REQUIRE(store::CustomerTable(**replica)
                    .upsert({{CustomerId::createRandom(), u"Geheim Sp. z o.o."_s, u"geheim.onmicrosoft.com"_s,
                                u"reseller"_s}},
                        kNoon)
                    .has_value());
        REQUIRE((*transaction)->commit().has_value());
        const auto desk = openDesk();
        transaction = store::Transaction::begin(*desk);
        REQUIRE(store::OperationTable(*desk).insert(operation).has_value());
        store::Draft draft;
        draft.id = DraftId::createRandom();
        draft.content = operation.newCustomer();
        draft.savedAt = kNoon;
        REQUIRE(store::DraftTable(*desk).save(draft).has_value());
        REQUIRE((*transaction)->commit().has_value());
    }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] std::unique_ptr<Database> openDesk() const
    {
        auto desk = Database::open(store::File::Desk, path(u"desk.sqlite"_s), Access::ReadWrite);
        REQUIRE(desk.has_value());
        return std::move(*desk);
    }
    void breakDesk() const
    {
        QFile file(path(u"desk.sqlite"_s));
        REQUIRE(file.open(QIODevice::ReadWrite));
        file.write(QByteArray(200, '\xA5'));
    }
    Operation operation = plantedOperation();

private:
    QTemporaryDir m_folder;
};

} // namespace

TEST_CASE("the report for support says versions, counts, states, codes and ids, and nothing of anybody")
{
    const Office office;
    LogFile log(office.folder());
    log.install();
    qCWarning(logSync) << "operation of admin@geheim.onmicrosoft.com refused: code 2204";
    qWarning("Geheim Sp. z o.o.: Tajne!haslo");

    SupportFacts facts;
    facts.dataFolder = office.folder();
    facts.replicaPath = office.path(u"replica.sqlite"_s);
    facts.deskPath = office.path(u"desk.sqlite"_s);
    facts.language = u"pl"_s;
    facts.logLines = log.lastLines(100);
    facts.status.problem = office.operation.step(StepKind::Customer).error;
    const QString report = waitFor(supportReport(facts, kNoon));

    CHECK(report.contains(u"Tierdesk " TIERDESK_VERSION));
    CHECK(report.contains(QString::fromLatin1(qVersion())));
    CHECK(report.contains(u"Customers: 1;"_s));
    CHECK(report.contains(u"Operations: 1"_s));
    CHECK(report.contains(u"Drafts: 1"_s));
    CHECK(report.contains(u"Unclear"_s));
    CHECK(report.contains(u"code 2204, http 503, correlation corr-77, request req-88"_s));
    CHECK(report.contains(office.operation.correlation.toString()));
    CHECK(report.contains(u"operation of (address) refused: code 2204"_s));
    CHECK(report.contains(u"desk.sqlite: "_s));
    CHECK_FALSE(report.contains(u"geheim"_s, Qt::CaseInsensitive));
    CHECK_FALSE(report.contains(u"haslo"_s));
    CHECK_FALSE(report.contains(u'@'));
}

TEST_CASE("the report says what cannot be read instead of failing")
{
    const Office office;
    office.breakDesk();
    SupportFacts facts;
    facts.dataFolder = office.folder();
    facts.replicaPath = office.path(u"replica.sqlite"_s);
    facts.deskPath = office.path(u"desk.sqlite"_s);
    CHECK(waitFor(supportReport(facts, kNoon)).contains(u"The desk file cannot be read: kind 10"_s));
}

TEST_CASE("a backup takes the place of a damaged desk file, and nothing of it is sent by itself")
{
    const Office office;
    const QString backup = office.path(u"elsewhere.sqlite"_s);
    REQUIRE(store::backUp(office.path(u"desk.sqlite"_s), backup).has_value());
    office.breakDesk();
    REQUIRE(restoreDesk(office.folder(), backup, kNoon).has_value());

    const auto desk = office.openDesk();
    CHECK(store::DraftTable(*desk).all()->size() == 1);
    CHECK(store::OperationTable(*desk).unfinished()->isEmpty());
    const auto operations = store::OperationTable(*desk).all();
    REQUIRE(operations->size() == 1);
    CHECK(operations->first().state == OperationState::GivenUp);
    CHECK(operations->first().correlation == office.operation.correlation);
    CHECK(QFile::exists(backup));
    CHECK_FALSE(QDir(office.folder()).entryList({u"desk.sqlite.damaged-*"_s}).isEmpty());
    CHECK_FALSE(QFile::exists(office.path(u"restored.sqlite"_s)));
}

TEST_CASE("what is no backup of a desk file takes nobody's place")
{
    const Office office;
    QString backup = office.path(u"elsewhere.sqlite"_s);
    SECTION("text")
    {
        QFile file(backup);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(5000, 'x'));
    }
    SECTION("of a newer program")
    {
        REQUIRE(store::backUp(office.path(u"desk.sqlite"_s), backup).has_value());
        const auto newer = Database::open(store::File::Desk, backup, Access::ReadWrite);
        REQUIRE((*newer)->execute(u"PRAGMA user_version = 999"_s).has_value());
    }
    SECTION("of the other file")
    {
        REQUIRE(store::backUp(office.path(u"replica.sqlite"_s), backup).has_value());
    }
    CHECK_FALSE(restoreDesk(office.folder(), backup, kNoon).has_value());
    CHECK(store::OperationTable(*office.openDesk()).all()->size() == 1);
    CHECK(QDir(office.folder()).entryList({u"*damaged*"_s, u"restored*"_s}).isEmpty());
}
