// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An account on a disk that is full, or may only be read: it is said, nothing is lost, and it goes on.
#include "models/items/csvwriter.h"
#include "models/items/xlsxwriter.h"
#include "models/store/database.h"
#include "tests/models/sync/breaking.h"
#include "tests/models/sync/far.h"
#include "tests/support/smalldisk.h"

#include <QSignalSpy>

#include <cerrno>
#include <cstdio>

using namespace tierdesk;
using namespace tierdesk::test;
using namespace Qt::StringLiterals;

namespace {

bool isSkipped()
{
    if (SmallDisk::isPossible())
        return false;
    std::puts("skipped: no disk can be mounted here (tests/support/own-mounts)");
    return true;
}

/// An account whose files lie on a small disk, behind a line that can be broken. Nothing is read yet.
struct Cramped {
    SmallDisk disk;
    SandboxFixture sandbox;
    FaultProxy line {sandbox.baseUrl()};
    Office office {Far::behind(sandbox.address(), line)};

    Cramped()
    {
        office.crash();
        office.options().dataFolder = disk.filePath(u"account"_s);
        office.open();
    }
    void read()
    {
        office.readEverything();
        REQUIRE(waitUntil([this] { return office.session().status().work == sync::SyncStatus::Work::Idle; }));
    }
    auto submit(const NewCustomer &customer, const DraftId &draft)
    {
        return waitFor(office.session().submit(draft, customer));
    }
};

bool isDiskFull(const std::optional<Error> &error)
{
    return error && error->kind == Error::Kind::Storage && error->code == store::Database::kDiskFull;
}

} // namespace

TEST_CASE(
    "a full disk stops the reading with its reason, and the reading goes on once there is room", "[S63]")
{
    if (isSkipped())
        return;
    Cramped desk;
    desk.disk.fill();
    desk.office.session().start();
    REQUIRE(waitUntil([&] { return isDiskFull(desk.office.session().status().problem); }));
    desk.disk.makeRoom();
    desk.office.session().refresh();
    desk.read();
    REQUIRE(waitUntil([&] { return !desk.office.session().status().problem; }));
    CHECK(desk.office.customers().size() == desk.sandbox.customerCount());
}

TEST_CASE("what finds no room is not sent, and goes out once there is room", "[S63]")
{
    if (isSkipped())
        return;
    Cramped desk;
    desk.read();
    const NewCustomer customer = contoso(desk.office.activeReseller(), u"noroom"_s);
    const DraftId draft = DraftId::createRandom();
    const int before = desk.line.countOf(isWrite);
    desk.disk.fill();
    const auto refused = desk.submit(customer, draft);
    REQUIRE_FALSE(refused);
    CHECK(isDiskFull(refused.error()));
    CHECK(desk.line.countOf(isWrite) == before);
    desk.disk.makeRoom();
    const auto submitted = desk.submit(customer, draft);
    REQUIRE(submitted);
    CHECK(desk.office.finished(submitted->id).state == OperationState::Done);
    CHECK(desk.sandbox.customersWithDomain(customer.domain()) == 1);
}

TEST_CASE("when something was sent counts from when it left, not from when that found no room", "[S63]")
{
    if (isSkipped())
        return;
    Cramped desk;
    desk.read();
    const NewCustomer customer = contoso(desk.office.activeReseller(), u"leftlate"_s);
    desk.office.crash();
    desk.office.options().firstRetry = std::chrono::hours(1);
    desk.office.open();
    desk.line.when(isCreation, Fault::throttled(0), 1);
    const auto submitted = desk.submit(customer, DraftId::createRandom());
    REQUIRE(submitted);
    const OperationId id = submitted->id;
    const auto isIn = [&](OperationState state) {
        const auto now = desk.office.latest(id);
        return now && now->state == state;
    };
    REQUIRE(waitUntil([&] { return isIn(OperationState::Waiting); }));
    desk.disk.fill();
    desk.office.session().refresh();
    REQUIRE(waitUntil([&] { return isDiskFull(desk.office.latest(id)->steps[0].error); }));
    // An hour later by the service's clock there is room again.
    const QDateTime later = QDateTime::currentDateTimeUtc().addSecs(60 * 60);
    const QByteArray date = QLocale::c().toString(later, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
    const auto isReading = [](const SeenRequest &request) { return request.method == "GET"; };
    desk.line.when(isReading,
        Fault::answer(404, R"({"code":1000,"description":"not now"})",
            {{"Content-Type", "application/json"}, {"Date", date}, {"MS-RequestId", "any"}}),
        -1);
    desk.line.when(isCreation, Fault::cutAfter(), 1);
    const int read = desk.line.countOf(isReading);
    desk.office.session().refresh();
    REQUIRE(waitUntil([&] { return desk.line.countOf(isReading) > read; }));
    REQUIRE(waitUntil([&] { return desk.office.session().status().clockAhead.has_value(); }));
    desk.disk.makeRoom();
    desk.office.session().refresh();
    REQUIRE(waitUntil([&] { return isIn(OperationState::Unclear); }));
    CHECK(desk.office.stored(id).steps[0].sentAt > later.addSecs(-60));
    desk.line.clearFaults();
    desk.office.session().refresh();
    CHECK(desk.office.finished(id).state == OperationState::Done);
    CHECK(desk.sandbox.customersWithDomain(customer.domain()) == 1);
}

TEST_CASE("an answer that finds the disk full is kept, and nothing is sent twice for it", "[S63]")
{
    if (isSkipped())
        return;
    Cramped desk;
    desk.read();
    const bool ends = GENERATE(false, true);
    CAPTURE(ends);
    desk.line.when(isCreation, Fault::hold(), 1);
    const NewCustomer customer = contoso(desk.office.activeReseller(), u"fullanswer"_s);
    const auto submitted = desk.submit(customer, DraftId::createRandom());
    REQUIRE(submitted);
    const OperationId id = submitted->id;
    REQUIRE(waitUntil([&] { return desk.line.heldCount() == 1; }));
    desk.disk.fill();
    desk.line.release();
    REQUIRE(waitUntil([&] {
        const auto now = desk.office.latest(id);
        return now && isDiskFull(now->steps[0].error);
    }));
    if (ends) // the program is ended by somebody who wants to make room
        desk.office.crash();
    desk.disk.makeRoom();
    if (ends) {
        desk.office.open();
        desk.office.session().start();
    }
    const auto done = desk.office.finished(id);
    CHECK(done.state == OperationState::Done);
    CHECK(desk.sandbox.customersWithDomain(customer.domain()) == 1);
    CHECK(desk.sandbox.ordersOf(desk.sandbox.customerIdOf(customer.domain())).size() == 1);
    CHECK(desk.office.session().firstPassword(id).has_value() != done.passwordLost);
}

TEST_CASE("a draft that finds no room is said not to be saved, and is saved when there is room")
{
    if (isSkipped())
        return;
    Cramped desk;
    QSignalSpy saved(&desk.office.session(), &sync::Session::draftSaved);
    QSignalSpy notSaved(&desk.office.session(), &sync::Session::draftNotSaved);
    store::Draft draft;
    draft.id = DraftId::createRandom();
    draft.content.companyName = u"Contoso Werke"_s;
    draft.savedAt = QDateTime::currentDateTimeUtc();
    desk.disk.fill();
    desk.office.session().saveDraft(draft);
    REQUIRE(waitUntil([&] { return notSaved.count() == 1; }));
    CHECK(isDiskFull(notSaved.first().at(1).value<Error>()));
    desk.disk.makeRoom();
    desk.office.session().saveDraft(draft);
    REQUIRE(waitUntil([&] { return saved.count() == 1; }));
    desk.office.crash();
    desk.office.open();
    const auto drafts = waitFor(desk.office.session().drafts());
    REQUIRE(drafts);
    REQUIRE(drafts->size() == 1);
    CHECK(drafts->first().content.companyName == u"Contoso Werke"_s);
}

TEST_CASE(
    "an account on a full disk, or in a folder that may only be read, opens with all it had once it can")
{
    if (isSkipped())
        return;
    Cramped desk;
    desk.read();
    const auto customers = desk.office.customers();
    desk.office.crash();
    const bool isFull = GENERATE(true, false);
    CAPTURE(isFull);
    if (isFull)
        desk.disk.fill();
    else
        desk.disk.allowReadingOnly(true);
    QObject parent;
    const auto refused = waitFor(sync::Session::open(desk.office.options(), &parent));
    if (!refused) { // a full disk may do for opening what is there already
        CHECK(refused.error().kind == Error::Kind::Storage);
        CHECK_FALSE(refused.error().detail.isEmpty());
    }
    CHECK((isFull || !refused));
    if (refused)
        delete *refused;
    if (isFull)
        desk.disk.makeRoom();
    else
        desk.disk.allowReadingOnly(false);
    desk.office.open();
    CHECK(desk.office.session().replicaKeptAs().isEmpty());
    CHECK(desk.office.customers() == customers);
}

TEST_CASE("an export that finds no room leaves the file of before")
{
    if (isSkipped())
        return;
    SmallDisk disk;
    const QString path = disk.filePath(u"customers.csv"_s);
    {
        QFile old(path);
        REQUIRE(old.open(QIODevice::WriteOnly));
        old.write("the export of yesterday");
    }
    auto writer = items::CsvWriter::open(path, u',');
    REQUIRE(writer);
    disk.fill();
    Result<void> written;
    for (int i = 0; i < 1000 && written; ++i)
        written = (*writer)->writeRow({QString(1000, u'x')});
    if (written)
        written = (*writer)->finish();
    REQUIRE_FALSE(written);
    CHECK(written.error().kind == Error::Kind::Storage);
    CHECK(written.error().detail == qt_error_string(ENOSPC));
    writer->reset();
    QFile left(path);
    REQUIRE(left.open(QIODevice::ReadOnly));
    CHECK(left.readAll() == "the export of yesterday");
    CHECK(QDir(disk.filePath({})).entryList(QDir::Files).size() == 2); // and the filler
}

TEST_CASE("a workbook that finds no room leaves the file of before")
{
    if (isSkipped())
        return;
    // At every stage: its rows, its parts and the file itself need room one after the other.
    for (const int taken : {0, 1, 2, 3}) {
        CAPTURE(taken);
        SmallDisk disk; // of 4 MB
        const QString path = disk.filePath(u"customers.xlsx"_s);
        {
            QFile old(path);
            REQUIRE(old.open(QIODevice::WriteOnly));
            old.write("the export of yesterday");
            QFile other(disk.filePath(u"other"_s));
            REQUIRE(other.open(QIODevice::WriteOnly));
            other.write(QByteArray(taken * 1000 * 1000, 'x'));
        }
        auto writer = items::XlsxWriter::open(path, u"Customers"_s);
        REQUIRE(writer);
        Result<void> written = (*writer)->writeHeadings({u"Text"_s});
        for (int i = 0; i < 5500 && written; ++i)
            written = (*writer)->writeCells({QString(500, QChar(u'a' + i % 26))});
        if (written)
            written = (*writer)->finish();
        REQUIRE_FALSE(written);
        CHECK(written.error().code == int(Cause::FileDiskFull));
        writer->reset();
        QFile left(path);
        REQUIRE(left.open(QIODevice::ReadOnly));
        CHECK(left.readAll() == "the export of yesterday");
        CHECK(QDir(disk.filePath({})).entryList(QDir::Files | QDir::Hidden).size() == 2); // and the other
    }
}
