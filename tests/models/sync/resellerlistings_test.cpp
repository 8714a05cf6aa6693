// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/resellerlistings.h"

#include "models/partnercenter/api.h"
#include "models/partnercenter/httpclient.h"
#include "models/store/database.h"
#include "models/store/resellertable.h"
#include "models/sync/changefeed.h"
#include "models/sync/resellersync.h"
#include "tests/support/catch.h"
#include "tests/support/faultproxy.h"
#include "tests/support/sandboxfixture.h"
#include "tests/support/wait.h"

#include <QSignalSpy>
#include <QTemporaryDir>

#include <algorithm>

using namespace tierdesk;
using namespace tierdesk::sync;
using namespace tierdesk::test;
using namespace Qt::StringLiterals;

namespace {

/// A distributor with many resellers, whose list has been read.
struct Distributor {
    Distributor()
        : replica(open(store::File::Replica, u"replica.sqlite"_s))
        , desk(open(store::File::Desk, u"desk.sqlite"_s))
        , account {*replica, *desk, api, feed, std::chrono::milliseconds(10)}
        , listings(account)
    {
        ResellerSync resellers(account);
        bool isRead = false;
        resellers.read([&isRead](const std::optional<Error> &error) { isRead = !error; });
        REQUIRE(waitUntil([&isRead] { return isRead; }));
    }
    static sandbox::Options many()
    {
        sandbox::Options options = smallSandbox();
        options.resellers = 40 + sandbox::kDocumentedResellers;
        return options;
    }
    [[nodiscard]] std::unique_ptr<store::Database> open(store::File file, const QString &name) const
    {
        auto opened = store::Database::open(file, folder.filePath(name), store::Access::ReadWrite);
        REQUIRE(opened);
        return std::move(*opened);
    }
    [[nodiscard]] partnercenter::Endpoint endpoint() const
    {
        return {
            line.url(), sandbox.address().authority, sandbox.address().clientId, sandbox.address().tenantId};
    }
    [[nodiscard]] static partnercenter::Pace pace()
    {
        partnercenter::Pace pace;
        pace.requestsPerMinute = 100'000;
        pace.firstRetry = std::chrono::milliseconds(5);
        return pace;
    }
    /// What the round ended with.
    std::optional<Error> listAll(const std::optional<QDateTime> &before = {})
    {
        std::optional<std::optional<Error>> outcome;
        listings.listAll([&outcome](const std::optional<Error> &error) { outcome = error; }, before);
        REQUIRE(waitUntil([&outcome] { return outcome.has_value(); }));
        return *outcome;
    }
    [[nodiscard]] qsizetype listedCount() const
    {
        const auto rows = store::ResellerTable(*replica).all();
        REQUIRE(rows);
        return std::count_if(rows->begin(), rows->end(),
            [](const store::ResellerRow &row) { return row.listedAt.has_value(); });
    }
    [[nodiscard]] FaultProxy::Matches listingOf(const QString &reseller) const
    {
        return FaultProxy::matching("GET", reseller.toLatin1());
    }

    SandboxFixture sandbox {many()};
    FaultProxy line {sandbox.baseUrl()};
    QTemporaryDir folder;
    std::unique_ptr<store::Database> replica;
    std::unique_ptr<store::Database> desk;
    partnercenter::HttpClient http {endpoint(), pace()};
    partnercenter::Api api {http};
    ChangeFeed feed;
    Account account;
    ResellerListings listings;
};

} // namespace

TEST_CASE("the listings of many resellers are written in a few commits, and each is told after its own")
{
    Distributor distributor;
    QObject::connect(&distributor.listings, &ResellerListings::listed, &distributor.listings,
        [&](const ResellerId &reseller) {
            const auto at = store::ResellerTable(*distributor.replica).listedAt(reseller);
            CHECK((at && at->has_value()));
        });
    const QSignalSpy listed(&distributor.listings, &ResellerListings::listed);
    CHECK_FALSE(distributor.listAll());
    CHECK(listed.size() == distributor.sandbox.resellerCount());
    CHECK(distributor.listedCount() == listed.size());
    CHECK(distributor.listings.batch().commits() < listed.size() / 2);
}

TEST_CASE("a reseller whose listing always fails keeps none of the others from being listed")
{
    const int status = GENERATE(500, 403);
    CAPTURE(status);
    Distributor distributor;
    const QString broken = distributor.sandbox.activeResellerIds().at(2);
    distributor.line.when(distributor.listingOf(broken),
        Fault::answer(status, R"({"code":900,"description":"no"})", {{"Content-Type", "application/json"}}),
        -1);
    const QSignalSpy notListed(&distributor.listings, &ResellerListings::notListed);
    (void)distributor.listAll();
    CHECK(notListed.size() == 1);
    CHECK(distributor.listedCount() == distributor.sandbox.resellerCount() - 1);
    // It has its turn in the next round.
    distributor.line.clearFaults();
    CHECK_FALSE(distributor.listAll(QDateTime::currentDateTimeUtc().addSecs(-3600)));
    CHECK(distributor.listedCount() == distributor.sandbox.resellerCount());
}

TEST_CASE("a service that fails at every reseller is not asked for all of them")
{
    Distributor distributor;
    distributor.line.when(FaultProxy::matching("GET", "filter="), Fault::answer(200, "<html>"), -1);
    const auto error = distributor.listAll();
    REQUIRE(error);
    CHECK(error->kind == Error::Kind::BadAnswer);
    CHECK(distributor.line.countOf(FaultProxy::matching("GET", "filter=")) == 3);
    distributor.line.clearFaults();
    CHECK_FALSE(distributor.listAll());
    CHECK(distributor.listedCount() == distributor.sandbox.resellerCount() - 3); // those in the next round
}
