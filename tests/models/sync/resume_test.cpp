// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A listing that is interrupted goes on where it was, and what one page does wrong costs no other.
#include "models/store/customertable.h"
#include "models/store/database.h"
#include "models/store/syncstatetable.h"
#include "models/sync/customersync.h"
#include "models/sync/overviewsync.h"
#include "tests/models/sync/office.h"
#include "tests/support/faultproxy.h"
#include "tests/support/sandboxfixture.h"

#include <QAbstractEventDispatcher>
#include <QSemaphore>
#include <QSignalSpy>
#include <QThread>
#include <QTimer>

using namespace tierdesk;
using namespace tierdesk::test;
using namespace Qt::StringLiterals;
using sync::CustomerSync;

namespace {

/// Three pages of customers behind a line that can be broken.
struct Pages {
    SandboxFixture sandbox {threePages()};
    FaultProxy line {sandbox.baseUrl()};
    Office office {behind(sandbox.address(), line)};

    static sandbox::Options threePages()
    {
        sandbox::Options options = smallSandbox();
        options.customers = 1200 + sandbox::kDocumentedCustomers;
        options.subscriptions = 100 + sandbox::kDocumentedSubscriptions;
        return options;
    }
    static sandbox::Address behind(sandbox::Address address, const FaultProxy &line)
    {
        address.baseUrl = line.url();
        return address;
    }
    static bool isPage(const SeenRequest &request)
    {
        return request.target.startsWith("/v1/customers?size=") && !request.target.contains("filter=");
    }
    static bool isLaterPage(const SeenRequest &request)
    {
        return isPage(request) && request.target.contains("seekOperation=Next");
    }
    [[nodiscard]] int pagesAsked() const { return line.countOf(isPage); }
    [[nodiscard]] store::Bookmark bookmark()
    {
        const auto read = store::SyncStateTable(office.session().reader()).read(CustomerSync::kListing);
        REQUIRE(read);
        return *read;
    }
    [[nodiscard]] bool hasNameOrder()
    {
        const auto has = store::CustomerTable(office.session().reader()).hasNameOrder();
        REQUIRE(has);
        return *has;
    }
    [[nodiscard]] bool isComplete() { return bookmark().completedAt.has_value(); }
};

} // namespace

TEST_CASE("a listing that was interrupted goes on at its page after the next start")
{
    Pages pages;
    pages.line.when(Pages::isLaterPage, Fault::cutBefore(), -1);
    pages.office.session().start();
    REQUIRE(waitUntil([&pages] { return pages.office.session().status().nextTryAt.has_value(); }));
    pages.office.crash();
    pages.office.open();
    // What came before the interruption is kept, with the place to go on at.
    CHECK(pages.office.customers().size() == CustomerSync::kPageSize);
    CHECK(pages.bookmark().received == CustomerSync::kPageSize);
    CHECK_FALSE(pages.bookmark().continuation.isEmpty());
    CHECK_FALSE(pages.isComplete());

    pages.line.clearFaults();
    const int before = pages.pagesAsked();
    pages.office.session().start();
    REQUIRE(waitUntil([&pages] { return pages.isComplete(); }));
    CHECK(pages.pagesAsked() - before == 2);
    CHECK(pages.bookmark().completedCount == pages.sandbox.customerCount());
    CHECK(pages.office.customers().size() == pages.sandbox.customerCount());
    CHECK(pages.bookmark().continuation.isEmpty());
}

TEST_CASE("a first reading makes the order by name once, at its end, however often it is interrupted")
{
    Pages pages;
    pages.line.when(Pages::isLaterPage, Fault::cutBefore(), -1);
    pages.office.session().start();
    for (int time = 0; time < 2; ++time) {
        REQUIRE(waitUntil([&pages] { return pages.office.session().status().nextTryAt.has_value(); }));
        CHECK_FALSE(pages.hasNameOrder());
        CHECK(pages.office.customers().size() == CustomerSync::kPageSize); // sorted all the same
        pages.office.crash();
        pages.office.open();
        pages.office.session().start();
    }
    pages.line.clearFaults();
    pages.office.session().refresh();
    REQUIRE(waitUntil([&pages] { return pages.isComplete(); }));
    CHECK(pages.hasNameOrder());
    // Whatever is read later finds it, and leaves it.
    pages.line.when(Pages::isLaterPage, Fault::cutBefore(), -1);
    pages.office.session().refresh();
    REQUIRE(waitUntil([&pages] { return !pages.bookmark().continuation.isEmpty(); }));
    CHECK(pages.hasNameOrder());
}

TEST_CASE("what came is kept although the next page never comes")
{
    Pages pages;
    pages.office.readEverything();
    const auto completed = pages.bookmark().completedAt;
    pages.line.when(Pages::isLaterPage, Fault::hold(), -1);
    pages.office.session().refresh();
    // Somebody else writes meanwhile.
    QSignalSpy read(&pages.office.session(), &sync::Session::customerRead);
    pages.office.session().openCustomer(pages.office.customers().first().id);
    CHECK(waitUntil([&pages] { return pages.bookmark().received == CustomerSync::kPageSize; }));
    CHECK(waitUntil([&read] { return !read.isEmpty(); }));
    CHECK(pages.bookmark().completedAt == completed);
}

TEST_CASE("a page that fails is asked for again by itself and costs no other")
{
    Pages pages;
    pages.line.when(Pages::isLaterPage, Fault::htmlUnavailable(), 6);
    pages.office.session().start();
    REQUIRE(waitUntil([&pages] { return pages.isComplete(); }));
    CHECK(pages.office.customers().size() == pages.sandbox.customerCount());
    CHECK(waitUntil([&pages] { return !pages.office.session().status().unreachableSince; }));
}

TEST_CASE("a service that answers with an error is not called unreachable")
{
    Pages pages;
    pages.line.when([](const SeenRequest &) { return true; }, Fault::htmlUnavailable(), -1);
    pages.office.session().start();
    REQUIRE(waitUntil([&pages] { return pages.office.session().status().problem.has_value(); }));
    CHECK_FALSE(pages.office.session().status().unreachableSince);
    CHECK(waitUntil([&pages] { return pages.office.session().status().nextTryAt.has_value(); }));
}

TEST_CASE("a bookmark that the service does not know any more begins the listing again")
{
    struct Refusal {
        int status;
        QByteArray body;
    };
    // 400/2000 is also how the listing's end is told (contract.md 4.1): it must not be taken for one here.
    const Refusal refusal = GENERATE(Refusal {400, R"({"code":2000,"description":"token"})"},
        Refusal {400, R"({"code":3000,"description":"token"})"},
        Refusal {403, R"({"code":900,"description":"token"})"},
        Refusal {409, R"({"code":900,"description":"token"})"},
        Refusal {500, R"({"code":900,"description":"token"})"}, Refusal {200, "<html>"});
    CAPTURE(refusal.status, refusal.body);
    Pages pages;
    pages.line.when(Pages::isLaterPage, Fault::cutBefore(), -1);
    pages.office.session().start();
    REQUIRE(waitUntil([&pages] { return pages.office.session().status().nextTryAt.has_value(); }));
    pages.office.crash();
    pages.line.clearFaults();
    pages.line.when(Pages::isLaterPage,
        Fault::answer(refusal.status, refusal.body, {{"Content-Type", "application/json"}}),
        refusal.status == 500 ? 4 : 1); // tried three times more by the client
    pages.office.open();
    pages.office.session().start();
    REQUIRE(waitUntil([&pages] { return pages.isComplete(); }));
    CHECK(pages.bookmark().completedCount == pages.sandbox.customerCount());
    CHECK(pages.office.customers().size() == pages.sandbox.customerCount());
}

TEST_CASE("a bookmark in the subscriptions that is refused begins their listing again")
{
    Pages pages;
    pages.office.crash();
    {
        const auto replica = store::Database::open(
            store::File::Replica, pages.office.options().replicaPath(), store::Access::ReadWrite);
        REQUIRE(replica);
        store::Bookmark laid;
        laid.listing = sync::OverviewSync::kListing;
        laid.continuation = u"90000"_s;
        laid.startedAt = QDateTime::currentDateTimeUtc();
        auto transaction = store::Transaction::begin(**replica);
        REQUIRE(transaction);
        REQUIRE(store::SyncStateTable(**replica).write(laid));
        REQUIRE((*transaction)->commit());
    }
    pages.line.when(FaultProxy::matching("GET", "skip=90000"),
        Fault::answer(400, R"({"code":2000,"description":"skip"})", {{"Content-Type", "application/json"}}),
        -1);
    pages.office.open();
    pages.office.session().start();
    REQUIRE(waitUntil([&pages] {
        const auto read =
            store::SyncStateTable(pages.office.session().reader()).read(sync::OverviewSync::kListing);
        return read && read->completedAt;
    }));
}

TEST_CASE("a listing that ends far too early is said, and hides nobody")
{
    Pages pages;
    pages.office.readEverything();
    const auto completed = pages.bookmark().completedAt;
    pages.line.when(Pages::isLaterPage,
        Fault::answer(400, R"({"code":2000,"description":"end"})", {{"Content-Type", "application/json"}}),
        1);
    pages.office.session().refresh();
    REQUIRE(waitUntil([&pages] {
        const auto problem = pages.office.session().status().problem;
        return problem && problem->kind == Error::Kind::BadAnswer;
    }));
    CHECK(pages.bookmark().completedAt == completed);
    CHECK(pages.office.customers().size() == pages.sandbox.customerCount());
}

TEST_CASE("a page that says to go on with itself ends the round, and the next one begins again")
{
    Pages pages;
    pages.line.when(Pages::isLaterPage, Fault::cutBefore(), -1);
    pages.office.session().start();
    REQUIRE(waitUntil([&pages] { return !pages.bookmark().continuation.isEmpty(); }));
    const QString token = pages.bookmark().continuation;
    pages.office.crash();
    pages.line.clearFaults();
    const QByteArray samePage = R"({"totalCount":1,"items":[{"id":"0f0f0f0f-0000-4000-8000-000000000001",)"
                                R"("companyProfile":{"companyName":"Again","domain":"again.example"},)"
                                R"("relationshipToPartner":"reseller"}],"continuationToken":")"
        + token.toUtf8() + "\"}";
    pages.line.when(
        Pages::isLaterPage, Fault::answer(200, samePage, {{"Content-Type", "application/json"}}), -1);
    pages.office.open();
    pages.office.session().start();
    REQUIRE(waitUntil([&pages] {
        const auto problem = pages.office.session().status().problem;
        return problem && problem->kind == Error::Kind::BadAnswer;
    }));
    CHECK_FALSE(pages.isComplete());
    CHECK(pages.bookmark().continuation.isEmpty());
    pages.line.clearFaults();
    pages.office.session().refresh();
    CHECK(waitUntil([&pages] { return pages.isComplete(); }));
}

TEST_CASE("while it reads the status says what, how much, and of how many it was last time")
{
    Pages pages;
    pages.office.readEverything();
    QSignalSpy said(&pages.office.session(), &sync::Session::statusChanged);
    pages.line.when(Pages::isLaterPage, Fault::hold(), -1);
    pages.office.session().refresh();
    const auto counted = [&said]() -> std::optional<sync::SyncStatus> {
        for (const QList<QVariant> &one : said) {
            const auto status = one.first().value<sync::SyncStatus>();
            if (status.work == sync::SyncStatus::Work::Customers && status.done == CustomerSync::kPageSize)
                return status;
        }
        return std::nullopt;
    };
    REQUIRE(waitUntil([&counted] { return counted().has_value(); }));
    CHECK(counted()->expected == pages.sandbox.customerCount());
    CHECK(counted()->requestsInLastMinute > 0);
}

TEST_CASE("one part of a customer that fails does not cost the others, and is said")
{
    Pages pages;
    pages.office.readEverything();
    const store::CustomerRow first = pages.office.customers().first();
    pages.line.when(FaultProxy::matching("GET", "/subscriptions"),
        Fault::answer(403, R"({"code":2032,"description":"no"})", {{"Content-Type", "application/json"}}),
        -1);
    QSignalSpy refused(&pages.office.session(), &sync::Session::customerNotRead);
    pages.office.session().openCustomer(first.id);
    REQUIRE(waitUntil([&refused] { return !refused.isEmpty(); }));
    CHECK(refused.first().at(1).value<Error>().kind == Error::Kind::Forbidden);
    const auto details = store::CustomerTable(pages.office.session().reader()).details(first.row);
    REQUIRE(details);
    CHECK(details->has_value());
}

TEST_CASE("a gateway's page for a customer hides nobody, whatever its status says")
{
    Pages pages;
    pages.office.readEverything();
    const store::CustomerRow first = pages.office.customers().first();
    pages.line.when(FaultProxy::matching("GET", "/v1/customers/" + first.id.toString().toLatin1()),
        Fault::answer(404, "<html><body>Not Found</body></html>", {{"Content-Type", "text/html"}}), -1);
    QSignalSpy refused(&pages.office.session(), &sync::Session::customerNotRead);
    pages.office.session().openCustomer(first.id);
    REQUIRE(waitUntil([&refused] { return !refused.isEmpty(); }));
    CHECK(pages.office.customerWithDomain(first.domain));
}

TEST_CASE("what was said to the account before it was closed is still done", "[S64]")
{
    Pages pages;
    store::Draft draft;
    draft.id = DraftId::createRandom();
    draft.content.companyName = u"Typed at last"_s;
    draft.savedAt = QDateTime::currentDateTimeUtc();
    // The writer is in the middle of something, as it is whenever a page of a listing is being written.
    QSemaphore isBusy;
    QSemaphore mayGoOn;
    pages.line.when(FaultProxy::matching("HEAD", "/domains/"), Fault::hold(), 1);
    (void)pages.office.session().isDomainTaken(u"busy"_s).then([&](const Result<bool> &) {
        QTimer::singleShot(1, Qt::PreciseTimer, QThread::currentThread()->eventDispatcher(), [&] {
            isBusy.release();
            mayGoOn.tryAcquire(1, 300);
        });
    });
    REQUIRE(waitUntil([&pages] { return pages.line.heldCount() == 1; }));
    pages.line.release();
    REQUIRE(isBusy.tryAcquire(1, kPatience));
    pages.office.session().saveDraft(draft);
    pages.office.crash();
    pages.office.open();
    CHECK(waitFor(pages.office.session().drafts())->size() == 1);
}

TEST_CASE("leaving in the middle of everything waits for nothing")
{
    Pages pages;
    pages.line.when([](const SeenRequest &) { return true; }, Fault::hold(), -1);
    pages.office.session().start();
    pages.office.session().openCustomer(CustomerId::createRandom());
    REQUIRE(waitUntil([&pages] { return pages.line.requestCount() > 0; }));
    QElapsedTimer since;
    since.start();
    pages.office.crash();
    CHECK(since.elapsed() < 2000);
    pages.line.release();
}
