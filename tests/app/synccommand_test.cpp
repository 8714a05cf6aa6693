// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "app/headless/synccommand.h"
#include "app/headless/terminal.h"
#include "models/store/database.h"

#include <QDeadlineTimer>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QThread>

#include <chrono>
#include <memory>

using namespace tierdesk;
using namespace tierdesk::app;
using namespace Qt::StringLiterals;

TEST_CASE("a reading that is ended while its files are opened keeps the folder until nobody writes there")
{
    using namespace std::chrono_literals;
    const QTemporaryDir parent;
    Profile profile;
    profile.kind = Profile::Kind::Service;
    profile.endpoint = {QUrl(u"http://127.0.0.1:1"_s), QUrl(u"http://127.0.0.1:1"_s), u"client"_s,
        u"6b2fbd1e-9d6f-4a6e-9f0e-7a39a7c3c001"_s};
    profile.dataFolder = parent.filePath(u"desk"_s);
    REQUIRE(DataFolder::open(profile.dataFolder));
    Terminal terminal;
    auto command = std::make_unique<SyncCommand>(profile, QLocale::c(), terminal);

    // Somebody else writes into the desk file for a while, so that opening it takes as long.
    QSemaphore writes;
    QSemaphore isBeingEnded;
    bool wasLeftEarly = false;
    const std::unique_ptr<QThread> other(QThread::create([&] {
        const auto desk = store::Database::open(
            store::File::Desk, profile.dataFolder + u"/desk.sqlite"_s, store::Access::ReadWrite);
        const bool began = desk && (*desk)->execute(u"BEGIN EXCLUSIVE"_s);
        writes.release();
        isBeingEnded.acquire();
        const QDeadlineTimer aWhile(300ms);
        while (began && !aWhile.hasExpired())
            wasLeftEarly = wasLeftEarly || DataFolder::open(profile.dataFolder).has_value();
        if (began)
            (void)(*desk)->execute(u"COMMIT"_s);
    }));
    other->start();
    writes.acquire();
    command->start();
    isBeingEnded.release();
    command.reset();
    CHECK(other->wait());
    CHECK_FALSE(wasLeftEarly);
    CHECK(DataFolder::open(profile.dataFolder).has_value());
}
