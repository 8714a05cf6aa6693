// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The stand-alone program, as another program starts it.
#include "tests/models/sandbox/caller.h"
#include "tests/support/catch.h"
#include "tests/support/wait.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <signal.h>
#include <sys/stat.h>

using namespace tierdesk;
using namespace tierdesk::test;
using namespace Qt::StringLiterals;

namespace {

/// tierdesk-sandbox, started and ready.
class Program {
public:
    explicit Program(const QStringList &arguments)
    {
        m_process.start(QString::fromUtf8(TIERDESK_SANDBOX_PROGRAM), arguments);
        const bool isReady = waitUntil([this] {
            m_output += m_process.readAllStandardOutput();
            return m_output.contains('\n') || m_process.state() == QProcess::NotRunning;
        });
        REQUIRE(isReady);
    }
    ~Program()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    [[nodiscard]] sandbox::Address address() const
    {
        const QJsonObject line = QJsonDocument::fromJson(m_output).object();
        return {QUrl(line[u"baseUrl"_s].toString()), QUrl(line[u"authority"_s].toString()),
            line[u"clientId"_s].toString(), line[u"tenantId"_s].toString(), {}};
    }
    [[nodiscard]] QString controlToken() const
    {
        return QJsonDocument::fromJson(m_output).object().value(u"controlToken"_s).toString();
    }
    /// Sends a signal; the exit code that came of it, -1 after a crash.
    [[nodiscard]] int endBy(int signal)
    {
        ::kill(pid_t(m_process.processId()), signal);
        REQUIRE(waitUntil([this] { return m_process.state() == QProcess::NotRunning; }));
        return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }
    [[nodiscard]] int exitCode()
    {
        REQUIRE(waitUntil([this] { return m_process.state() == QProcess::NotRunning; }));
        return m_process.exitCode();
    }
    [[nodiscard]] QByteArray output() const { return m_output; }
    [[nodiscard]] QByteArray complaint() { return m_process.readAllStandardError(); }

private:
    QProcess m_process;
    QByteArray m_output;
};

const QStringList kSmall {u"--resellers"_s, u"5"_s, u"--customers"_s, u"26"_s};

const QString kDocumentedCustomer = u"4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04"_s;

/// How many rows a table of a state has that nobody serves now.
int countIn(const QString &state, const QString &table)
{
    int count = -1;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"count"_s);
        database.setDatabaseName(state);
        REQUIRE(database.open());
        QSqlQuery query(database);
        REQUIRE(query.exec(u"SELECT count(*) FROM "_s + table));
        REQUIRE(query.next());
        count = query.value(0).toInt();
    }
    QSqlDatabase::removeDatabase(u"count"_s);
    return count;
}

} // namespace

TEST_CASE("the program says in one line where it serves, and ends without fuss when it is asked to")
{
    const int signal = GENERATE(SIGTERM, SIGINT);
    Program program(kSmall);
    CHECK(program.output().count('\n') == 1);
    Caller caller(program.address());
    CHECK(caller.get(u"/v1/customers?size=0"_s).number(u"totalCount"_s) == 26);
    CHECK(program.address().baseUrl.host() == u"127.0.0.1"_s);
    CHECK(program.endBy(signal) == 0);
}

TEST_CASE("the counts that are asked for are served, the documented samples among them where there is room")
{
    struct Asked {
        int resellers, customers, subscriptions;
        bool hasSampleReseller, hasSampleCustomer;
    };
    const Asked asked = GENERATE(Asked {5, 30, 40, true, true}, Asked {2, 18, 7, true, true},
        Asked {2, 18, 20, true, true}, Asked {1, 17, 3, false, false}, Asked {3, 19, 0, true, true},
        Asked {0, 1, 6, false, false}, Asked {0, 0, 0, false, false});
    CAPTURE(asked.resellers, asked.customers, asked.subscriptions);
    QTemporaryDir folder;
    const QString state = folder.filePath(u"s.sqlite"_s);
    Program program({u"--resellers"_s, QString::number(asked.resellers), u"--customers"_s,
        QString::number(asked.customers), u"--subscriptions"_s, QString::number(asked.subscriptions),
        u"--state"_s, state});
    Caller caller(program.address());
    CHECK(caller.get(u"/v1/customers?size=0"_s).number(u"totalCount"_s) == asked.customers);
    const Reply resellers =
        caller.get(u"/v1/relationships?relationship_type=IsIndirectCloudSolutionProviderOf"_s);
    CHECK(resellers.number(u"totalCount"_s) == asked.resellers);
    CHECK(resellers.body.contains(kFirstUp.toUtf8()) == asked.hasSampleReseller);
    CHECK((caller.get(u"/v1/customers/"_s + kDocumentedCustomer).status == 200) == asked.hasSampleCustomer);
    CHECK(program.endBy(SIGTERM) == 0);
    CHECK(countIn(state, u"subscription"_s) == asked.subscriptions);
}

TEST_CASE("a killed program goes on from its state file, and --fresh starts over")
{
    QTemporaryDir folder;
    const QStringList arguments = kSmall + QStringList {u"--state"_s, folder.filePath(u"s.sqlite"_s)};
    QString id;
    {
        Program program(arguments);
        Caller caller(program.address());
        id = caller.post(u"/v1/customers"_s, newCustomerBody(kFirstUp)).text(u"id"_s);
        REQUIRE(!id.isEmpty());
        CHECK(program.endBy(SIGKILL) == -1);
    }
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    for (const QString &name : QDir(folder.path()).entryList(QDir::Files))
        CHECK_FALSE(QFile::permissions(folder.filePath(name)) & others);
    {
        Program program(arguments);
        CHECK(Caller(program.address()).get(u"/v1/customers/"_s + id).status == 200);
        CHECK(program.endBy(SIGTERM) == 0);
    }
    Program program(arguments + QStringList {u"--fresh"_s});
    CHECK(Caller(program.address()).get(u"/v1/customers/"_s + id).status == 404);
}

TEST_CASE("a state that was there before says so where other data are asked for than it has")
{
    QTemporaryDir folder;
    const QString state = folder.filePath(u"s.sqlite"_s);
    const QStringList kept {u"--state"_s, state};
    const auto said = [](const QStringList &arguments, int customers) {
        Program program(arguments);
        CHECK(program.output().count('\n') == 1);
        CHECK(Caller(program.address()).get(u"/v1/customers?size=0"_s).number(u"totalCount"_s) == customers);
        CHECK(program.endBy(SIGTERM) == 0);
        return QString::fromUtf8(program.complaint());
    };
    const QStringList small = kept + kSmall + QStringList {u"--subscriptions"_s, u"9"_s};
    CHECK(said(small, 26).isEmpty());
    CHECK(said(small, 26).isEmpty()); // the same once more
    CHECK(said(kept, 26).isEmpty()); // nothing is asked for
    const QString sentence =
        u"tierdesk-sandbox: the state %1 was there already, with 5 resellers, 26 customers and 9 "
        "subscriptions: %2 used; --fresh starts over.\n"_s;
    CHECK(said(kept + QStringList {u"--customers"_s, u"100"_s}, 26)
        == sentence.arg(state, u"--customers 100 is not"_s));
    CHECK(
        said(
            kept + QStringList {u"--resellers"_s, u"5"_s, u"--subscriptions"_s, u"10"_s, u"--seed"_s, u"4"_s},
            26)
        == sentence.arg(state, u"--subscriptions 10 and --seed 4 are not"_s));
    CHECK(said(small + QStringList {u"--customers"_s, u"30"_s, u"--fresh"_s}, 30).isEmpty());
    // One that was made before states kept what was asked for.
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"older"_s);
        database.setDatabaseName(state);
        REQUIRE(database.open());
        QSqlQuery forget(database);
        REQUIRE(forget.exec(u"DELETE FROM fact WHERE name LIKE 'asked %'"_s));
    }
    QSqlDatabase::removeDatabase(u"older"_s);
    CHECK(said(kept, 30).isEmpty());
    CHECK(said(kept + QStringList {u"--customers"_s, u"30"_s}, 30).contains(u"30 customers"_s));
}

TEST_CASE("the program is given a fault script, and refuses one that it does not understand")
{
    QTemporaryDir folder;
    const auto scriptOf = [&folder](const QByteArray &json) {
        QFile file(folder.filePath(u"faults.json"_s));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(json);
        return kSmall + QStringList {u"--faults"_s, file.fileName()};
    };
    {
        Program program(scriptOf(R"({"faults": [{"path": "/v1/customers", "nth": 1, "answer": 503}]})"));
        Caller caller(program.address());
        CHECK(caller.get(u"/v1/customers?size=0"_s).status == 503);
        CHECK(caller.get(u"/v1/customers?size=0"_s).status == 200);
        CHECK(!program.controlToken().isEmpty());
        CHECK(program.controlToken() != Program(kSmall).controlToken());
    }
    Program refused(scriptOf(R"({"faults": [{"answer": 503, "whne": "after"}]})"));
    CHECK(refused.exitCode() == 2);
    CHECK(refused.complaint().endsWith("Fault 1: \"whne\" is not understood.\n"));
    Program missing(kSmall + QStringList {u"--faults"_s, folder.filePath(u"none.json"_s)});
    CHECK(missing.exitCode() == 2);
    CHECK(missing.complaint().contains("none.json"));
}

TEST_CASE("arguments that cannot be meant are refused with a sentence and exit code 2")
{
    const QStringList arguments = GENERATE(QStringList {u"--edition"_s, u"2022"_s},
        QStringList {u"--port"_s, u"x"_s}, QStringList {u"--customers"_s, u"-1"_s},
        QStringList {u"--customers"_s, u"0"_s, u"--subscriptions"_s, u"1"_s}, QStringList {u"--nothing"_s},
        QStringList {u"word"_s});
    Program program(arguments);
    CHECK(program.exitCode() == 2);
    CHECK(program.output().isEmpty());
    const QByteArray complaint = program.complaint();
    CHECK(complaint.startsWith("tierdesk-sandbox: "));
    CHECK(complaint.count('\n') == 1);
}

TEST_CASE("a state file that cannot be used is told in one sentence with its path")
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"s.sqlite"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(4096, 'x'));
    file.close();
    const QString pipe = folder.filePath(u"pipe"_s);
    REQUIRE(::mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
    const QString elsewhere = folder.filePath(u"none/s.sqlite"_s);
    const std::pair<QString, QString> wrong[] = {
        {file.fileName(), u"it is damaged, or it never was one"_s}, {folder.path(), u"it is a folder"_s},
        {pipe, u"it is not an ordinary file"_s},
        {elsewhere, u"there is no folder "_s + folder.filePath(u"none"_s)},
        {u"/proc/s.sqlite"_s, u"it may not be made or written there"_s}, // even root makes none there
    };
    for (const auto &[path, reason] : wrong) {
        CAPTURE(path.toStdString());
        Program program(kSmall + QStringList {u"--state"_s, path});
        CHECK(program.exitCode() == 1);
        CHECK(program.output().isEmpty());
        CHECK(program.complaint()
            == u"tierdesk-sandbox: cannot use the state %1: %2.\n"_s.arg(path, reason).toUtf8());
    }
    Program nameless(kSmall + QStringList {u"--state"_s, {}});
    CHECK(nameless.exitCode() == 2);
    CHECK(nameless.complaint().contains("--state"));
}

TEST_CASE("a port that is taken is told, not served")
{
    Program first(kSmall);
    Program second(kSmall + QStringList {u"--port"_s, QString::number(first.address().baseUrl.port())});
    CHECK(second.exitCode() == 1);
    CHECK(second.complaint().contains("port"));
}
