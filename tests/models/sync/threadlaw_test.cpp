// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The threading law of architecture.md 4 is kept by every build with assertions: whoever breaks it is ended at
// once. Each breach is a hidden test of this program, run in a child of its own.
#include "models/items/customermodel.h"
#include "models/partnercenter/httpclient.h"
#include "models/store/statement.h"
#include "models/sync/engine.h"
#include "models/sync/session.h"
#include "tests/support/wait.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>

#include <thread>

using namespace tierdesk;
using namespace tierdesk::test;
using namespace Qt::StringLiterals;

namespace {

template <typename Act> void elsewhere(Act act)
{
    std::thread(act).join();
}

/// The two files of an account, made, and what is open on them.
struct Files {
    QTemporaryDir folder;
    QString replica = folder.filePath(u"replica.sqlite"_s);
    std::unique_ptr<store::Database> database =
        std::move(*store::Database::open(store::File::Replica, replica, store::Access::ReadWrite));
};

sync::SessionOptions nobody(const QTemporaryDir &folder)
{
    sync::SessionOptions options;
    options.dataFolder = folder.path();
    options.baseUrl = options.authority = QUrl(u"http://127.0.0.1:9"_s);
    return options;
}

} // namespace

#ifndef QT_NO_DEBUG

TEST_CASE("breach: a connection in another thread", "[.]")
{
    Files files;
    elsewhere([&] { (void)files.database->execute(u"SELECT 1"_s); });
}

TEST_CASE("breach: a prepared statement in another thread", "[.]")
{
    Files files;
    auto statement = store::Statement::prepare(*files.database, u"SELECT 1"_s);
    elsewhere([&] { (void)statement->run(); });
}

TEST_CASE("breach: the HTTP client in another thread", "[.]")
{
    partnercenter::HttpClient http({}, {});
    elsewhere([&] { http.send({}, [](const auto &) {}); });
}

TEST_CASE("breach: the engine outside the writer thread", "[.]")
{
    const QTemporaryDir folder;
    sync::Engine engine(nobody(folder));
    REQUIRE(engine.open());
    elsewhere([&] { engine.refresh(); });
}

TEST_CASE("breach: the session outside the window's thread", "[.]")
{
    const QTemporaryDir folder;
    QObject parent;
    const auto session = waitFor(sync::Session::open(nobody(folder), &parent));
    REQUIRE(session);
    elsewhere([&] { (*session)->refresh(); });
}

TEST_CASE("breach: a list outside the window's thread", "[.]")
{
    Files files;
    items::CustomerIndex index(files.replica, QLocale::c());
    items::CustomerModel model(*files.database, index);
    elsewhere([&] { model.setQuery({}); });
}

TEST_CASE("breach: the index asked from another thread", "[.]")
{
    Files files;
    items::CustomerIndex index(files.replica, QLocale::c());
    elsewhere([&] { (void)index.find({}); });
}

TEST_CASE("whoever calls across threads is ended at the call")
{
    const QString breach = GENERATE(as<QString>(), u"a connection in another thread"_s,
        u"a prepared statement in another thread"_s, u"the HTTP client in another thread"_s,
        u"the engine outside the writer thread"_s, u"the session outside the window's thread"_s,
        u"a list outside the window's thread"_s, u"the index asked from another thread"_s);
    CAPTURE(breach);
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {u"breach: "_s + breach});
    REQUIRE(waitUntil([&] { return child.state() == QProcess::NotRunning; }));
    const QByteArray said = child.readAllStandardError();
    CAPTURE(said);
    CHECK(child.exitStatus() == QProcess::CrashExit);
    CHECK(said.contains("ASSERT failure in "));
    CHECK(said.contains("thread"));
}

#endif
