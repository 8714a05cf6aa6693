// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/database.h"
#include "models/store/subscriptiontable.h"
#include "models/store/syncstatetable.h"
#include "tests/models/sync/far.h"
#include "tests/support/faultproxy.h"
#include "tests/support/sandboxfixture.h"

#include <QFileInfo>
#include <QSet>
#include <QSignalSpy>

using namespace tierdesk;
using namespace tierdesk::test;
using namespace Qt::StringLiterals;
using store::ResellerKnowledge;

TEST_CASE("everything the service lists is in the replica, each customer with its reseller", "[S3]")
{
    const SandboxFixture sandbox;
    Office office(sandbox.address());
    office.readEverything();

    CHECK(office.customers().size() == sandbox.customerCount());
    CHECK(office.resellers().size() == sandbox.resellerCount());
    for (const store::CustomerRow &row : office.customers()) {
        CAPTURE(row.companyName);
        const QStringList owners = sandbox.resellerIdsOf(row.id.toString());
        CHECK(row.resellerCount == owners.size());
        CHECK((row.resellerKnowledge == ResellerKnowledge::Known) == !owners.isEmpty());
    }
    REQUIRE(waitUntil([&office] {
        const sync::SyncStatus now = office.session().status();
        return now.work == sync::SyncStatus::Work::Idle && now.customersReadAt && now.unreadCustomers > 0;
    }));
    const sync::SyncStatus status = office.session().status();
    CHECK(status.resellersReadAt);
    CHECK_FALSE(status.problem);
    CHECK_FALSE(status.unreachableSince);
    CHECK(status.unreadCustomers == sandbox.customerCount());
}

TEST_CASE("the data folder is for its owner only", "[S3]")
{
    const SandboxFixture sandbox;
    Office office(sandbox.address());
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    CHECK((QFileInfo(office.options().dataFolder).permissions() & others) == 0);
}

TEST_CASE("what was read is there at once when the program starts again without the service")
{
    SandboxFixture sandbox;
    Office office(sandbox.address());
    office.readEverything();
    const auto before = office.customers();
    office.crash();
    sandbox.stop();

    office.open();
    CHECK(office.customers() == before);
    CHECK(office.session().status().customersReadAt); // how old it is, before anything was asked
    office.session().start();
    REQUIRE(waitUntil([&office] { return office.session().status().unreachableSince.has_value(); }));
    CHECK(waitUntil([&office] { return office.session().status().nextTryAt.has_value(); }));
    CHECK(office.session().status().customersReadAt);
    CHECK(office.customers() == before);

    // And goes on by itself once the service is back.
    sandbox.start();
    CHECK(waitUntil([&office] { return !office.session().status().unreachableSince.has_value(); }));
}

TEST_CASE("an empty listing or a much shorter one hides nobody")
{
    SandboxFixture sandbox;
    Office office(sandbox.address());
    office.readEverything();
    const qsizetype before = office.customers().size();
    REQUIRE(before > 20);

    // The service suddenly knows nobody: whatever happened there, the list stays.
    const QStringList ids = sandbox.column(u"SELECT id FROM customer"_s);
    for (const QString &id : ids)
        sandbox.forgetCustomer(id);
    office.session().refresh();
    REQUIRE(waitUntil([&office] {
        const auto problem = office.session().status().problem;
        return problem && problem->kind == Error::Kind::BadAnswer;
    }));
    REQUIRE(waitUntil([&office] { return office.session().status().work == sync::SyncStatus::Work::Idle; }));
    CHECK(office.customers().size() == before);
}

TEST_CASE("a distributor that loses many of its resellers sees so once a second listing says it, too")
{
    sandbox::Options world = smallSandbox();
    world.resellers = 80 + sandbox::kDocumentedResellers;
    SandboxFixture sandbox(world);
    FaultProxy line(sandbox.baseUrl());
    Office office(Far::behind(sandbox.address(), line));
    office.readEverything();
    const qsizetype before = office.resellers().size();
    const auto goneCount = [&office] {
        const auto rows = office.resellers();
        return std::count_if(rows.begin(), rows.end(), [](const auto &row) { return row.isGone; });
    };
    // Two answers that hold one known reseller and a new one.
    const QByteArray known = office.resellers().first().reseller.id.toString().toUtf8();
    const QByteArray item = R"({"id":"%1","name":"%2","state":"Active","mpnId":"4","relationshipType":)"
                            R"("is_indirect_cloud_solution_provider_of"})";
    const QByteArray items = QByteArray(item).replace("%1", known).replace("%2", "Stays") + ','
        + QByteArray(item).replace("%1", "0f0f0f0f-0000-4000-8000-000000000002").replace("%2", "Is new");
    line.when(FaultProxy::matching("GET", "/v1/relationships"),
        Fault::answer(
            200, "{\"totalCount\":2,\"items\":[" + items + "]}", {{"Content-Type", "application/json"}}),
        -1);
    office.session().refresh();
    REQUIRE(waitUntil([&] { return office.resellers().size() == before + 1; })); // the new one is there
    REQUIRE(waitUntil([&office] { return office.session().status().problem.has_value(); }));
    CHECK(goneCount() == 0);
    REQUIRE(waitUntil([&office] { return office.session().status().work == sync::SyncStatus::Work::Idle; }));
    office.session().refresh();
    CHECK(waitUntil([&] { return goneCount() == before - 1; }));
}

TEST_CASE("a reseller that loses its last customer loses it once a second listing says so")
{
    SandboxFixture sandbox;
    FaultProxy line(sandbox.baseUrl());
    Office office(Far::behind(sandbox.address(), line));
    office.readEverything();
    const auto customersOf = [&office](const ResellerId &reseller) {
        return store::CustomerTable(office.session().reader()).rowsOfReseller(reseller)->size();
    };
    const auto all = office.resellers();
    const auto owner = std::find_if(
        all.begin(), all.end(), [&](const auto &row) { return customersOf(row.reseller.id) > 0; });
    REQUIRE(owner != all.end());
    const ResellerId reseller = owner->reseller.id;
    const qsizetype before = customersOf(reseller);
    const auto listedAt = owner->listedAt;
    line.when(FaultProxy::matching("GET", "filter="),
        Fault::answer(200, R"({"totalCount":0,"items":[]})", {{"Content-Type", "application/json"}}), -1);
    QSignalSpy refused(&office.session(), &sync::Session::resellerNotListed);
    QSignalSpy listed(&office.session(), &sync::Session::resellerListed);
    office.session().openReseller(reseller);
    REQUIRE(waitUntil([&refused] { return !refused.isEmpty(); }));
    CHECK(customersOf(reseller) == before);
    CHECK(*store::ResellerTable(office.session().reader()).listedAt(reseller) == listedAt);
    office.session().openReseller(reseller);
    REQUIRE(waitUntil([&listed] { return !listed.isEmpty(); }));
    CHECK(customersOf(reseller) == 0);
}

TEST_CASE("a customer that a complete listing does not name is hidden once the service says it is not there")
{
    SandboxFixture sandbox;
    Office office(sandbox.address());
    office.readEverything();
    const qsizetype before = office.customers().size();
    const QString gone = office.customers().first().id.toString();
    sandbox.forgetCustomer(gone);
    office.session().refresh();
    REQUIRE(waitUntil([&] { return office.customers().size() == before - 1; }));
    for (const store::CustomerRow &row : office.customers())
        CHECK(row.id.toString() != gone);
}

TEST_CASE("opening a reseller lists its customers at once and says as of when", "[S73]")
{
    SandboxFixture sandbox;
    Office office(sandbox.address());
    office.readEverything();
    const ResellerId reseller = office.activeReseller().id;
    QSignalSpy listed(&office.session(), &sync::Session::resellerListed);
    const QDateTime asked = QDateTime::currentDateTimeUtc();
    office.session().openReseller(reseller);
    REQUIRE(waitUntil([&listed] { return !listed.isEmpty(); }));
    CHECK(listed.first().at(0).value<ResellerId>() == reseller);
    CHECK(listed.first().at(1).toDateTime() >= asked);

    const auto rows = store::CustomerTable(office.session().reader()).rowsOfReseller(reseller);
    REQUIRE(rows);
    const QString count = u"SELECT count(*) FROM customer_reseller o JOIN reseller r ON r.seq = o.reseller"
                          " WHERE r.id = ?"_s;
    CHECK(rows->size() == sandbox.query(count, {reseller.toString()}).toInt());
}

TEST_CASE("what a listing has changed is told before that it is complete", "[S73]")
{
    SandboxFixture sandbox;
    Office office(sandbox.address());
    office.readEverything();
    const ResellerId reseller = office.activeReseller().id;
    int told = 0;
    QList<int> toldBefore; // of each listing
    QObject::connect(&office.session(), &sync::Session::changed, &office.session(),
        [&](const store::ChangeSet &changes) { told += changes.resellers ? 1 : 0; });
    QObject::connect(
        &office.session(), &sync::Session::resellerListed, &office.session(), [&](const ResellerId &listed) {
            if (listed
                == reseller) // others are read meanwhile, and what two of them changed is told together
                toldBefore.append(std::exchange(told, 0));
        });
    for (int round = 1; round <= 3; ++round) {
        office.session().openReseller(reseller);
        REQUIRE(waitUntil([&] { return toldBefore.size() >= round; }));
    }
    CHECK_FALSE(toldBefore.contains(0));
}

TEST_CASE("opening a reseller without the service says why and keeps what was known")
{
    SandboxFixture sandbox;
    Office office(sandbox.address());
    office.readEverything();
    const ResellerId reseller = office.activeReseller().id;
    const auto before = store::CustomerTable(office.session().reader()).rowsOfReseller(reseller);
    sandbox.stop();
    QSignalSpy refused(&office.session(), &sync::Session::resellerNotListed);
    QSignalSpy listed(&office.session(), &sync::Session::resellerListed);
    office.session().openReseller(reseller);
    REQUIRE(waitUntil([&refused] { return !refused.isEmpty(); }));
    CHECK(refused.first().at(1).value<Error>().kind == Error::Kind::Offline);
    CHECK(store::CustomerTable(office.session().reader()).rowsOfReseller(reseller) == before);

    // Nobody has to ask again.
    sandbox.start();
    CHECK(waitUntil([&listed] { return !listed.isEmpty(); }));
}

TEST_CASE("opening a customer reads its details, its resellers and its own subscriptions", "[S74]")
{
    SandboxFixture sandbox;
    Office office(sandbox.address());
    office.readEverything();
    const QString withSubscriptions = sandbox
                                          .query(u"SELECT c.id FROM customer c JOIN subscription s ON"
                                                 " s.customer = c.seq GROUP BY c.id HAVING count(*) > 1"_s)
                                          .toString();
    const CustomerId id = *CustomerId::tryParse(withSubscriptions);
    QSignalSpy read(&office.session(), &sync::Session::customerRead);
    office.session().openCustomer(id);
    REQUIRE(waitUntil([&read] { return !read.isEmpty(); }));
    const store::CustomerTable table(office.session().reader());
    const auto row = table.find(id);
    REQUIRE(row);
    REQUIRE(*row);
    const auto details = table.details(**row);
    REQUIRE(details);
    REQUIRE(*details);
    CHECK_FALSE((*details)->address.country.isEmpty());
    const auto subscriptions = store::SubscriptionTable(office.session().reader()).of(**row);
    REQUIRE(subscriptions);
    CHECK(subscriptions->size() == sandbox.subscriptionCountOf(withSubscriptions));
    for (const Subscription &subscription : *subscriptions)
        CHECK(subscription.source == SubscriptionSource::Customer);
}

TEST_CASE("subscriptions of customers that nobody opened come from the overview and are marked so")
{
    const SandboxFixture sandbox;
    Office office(sandbox.address());
    office.readEverything();
    const auto count = store::SubscriptionTable(office.session().reader()).count();
    REQUIRE(count);
    CHECK(*count == sandbox.query(u"SELECT count(*) FROM subscription"_s).toInt());
    for (const store::CustomerRow &row : office.customers()) {
        const auto subscriptions = store::SubscriptionTable(office.session().reader()).of(row.row);
        REQUIRE(subscriptions);
        for (const Subscription &subscription : *subscriptions)
            CHECK(subscription.source == SubscriptionSource::Overview);
    }
}

TEST_CASE("changes are announced after their commit and say every new customer once")
{
    const SandboxFixture sandbox;
    Office office(sandbox.address());
    QSet<store::RowId> announced;
    qsizetype twice = 0;
    bool wasThere = true;
    QObject::connect(
        &office.session(), &sync::Session::changed, &office.session(), [&](const store::ChangeSet &changes) {
            const store::CustomerTable table(office.session().reader());
            for (const store::RowId row : changes.newCustomers) {
                twice += announced.contains(row) ? 1 : 0;
                announced.insert(row);
                const auto there = table.rows({row});
                wasThere &= there && there->size() == 1;
            }
        });
    office.readEverything();
    REQUIRE(waitUntil([&] { return announced.size() == sandbox.customerCount(); }));
    CHECK(twice == 0);
    CHECK(wasThere);
}

TEST_CASE("a damaged replica is put aside and read again")
{
    const SandboxFixture sandbox;
    Office office(sandbox.address());
    office.readEverything();
    office.crash();
    QFile file(office.options().replicaPath());
    REQUIRE(file.open(QIODevice::ReadWrite));
    file.write(QByteArray(8192, 'x'));
    file.close();
    QFile::remove(office.options().replicaPath() + u"-wal"_s);
    QFile::remove(office.options().replicaPath() + u"-shm"_s);

    office.open();
    CHECK_FALSE(office.session().replicaKeptAs().isEmpty());
    CHECK(QFileInfo::exists(office.session().replicaKeptAs()));
    office.readEverything();
    CHECK(office.customers().size() == sandbox.customerCount());
}

TEST_CASE("a replica of a newer version is put aside and read again")
{
    const SandboxFixture sandbox;
    Office office(sandbox.address());
    office.readEverything();
    office.crash();
    {
        const auto newer = store::Database::open(
            store::File::Replica, office.options().replicaPath(), store::Access::ReadWrite);
        REQUIRE((*newer)->execute(u"PRAGMA user_version = 999"_s).has_value());
    }
    office.open();
    CHECK(QFileInfo::exists(office.session().replicaKeptAs()));
    office.readEverything();
    CHECK(office.customers().size() == sandbox.customerCount());
}

TEST_CASE("where nobody is there to see it, a replica of a newer version is left as it is")
{
    const SandboxFixture sandbox(smallSandbox());
    Office office(sandbox.address());
    office.crash();
    const auto newer =
        store::Database::open(store::File::Replica, office.options().replicaPath(), store::Access::ReadWrite);
    REQUIRE((*newer)->execute(u"PRAGMA user_version = 999"_s).has_value());
    office.options().leavesNewerReplica = true;
    QObject parent;
    const auto opened = waitFor(sync::Session::open(office.options(), &parent));
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == store::Database::kNewerVersion);
    CHECK(QDir(office.options().dataFolder).entryList({u"*damaged*"_s}).isEmpty());
}

TEST_CASE("a replica damaged inside is put aside at the start after the damage was met")
{
    sandbox::Options world = smallSandbox();
    world.customers = 1500 + sandbox::kDocumentedCustomers;
    const SandboxFixture sandbox(world);
    Office office(sandbox.address());
    office.readEverything();
    office.crash();
    // Into the file itself, out of its write-ahead log.
    REQUIRE(store::Database::open(
        store::File::Replica, office.options().replicaPath(), store::Access::ReadWrite));
    QFile file(office.options().replicaPath());
    REQUIRE(file.open(QIODevice::ReadWrite));
    file.seek(file.size() / 4);
    file.write(QByteArray(int(file.size() / 2), '\xA5'));
    file.close();

    office.open();
    if (office.session().replicaKeptAs().isEmpty()) {
        office.session().start();
        REQUIRE(waitUntil(
            [&office] { return QFileInfo::exists(office.session().replicaPath() + u".suspect"_s); }));
        office.crash();
        office.open();
    }
    CHECK(QFileInfo::exists(office.session().replicaKeptAs()));
    office.readEverything();
    CHECK(office.customers().size() == sandbox.customerCount());
}

TEST_CASE("a wizard gets the rules of a country, its catalogue and the terms of a product", "[S60]")
{
    const SandboxFixture sandbox;
    Office office(sandbox.address());
    const auto rules = waitFor(office.session().countryRules(u"PL"_s));
    REQUIRE(rules);
    CHECK(rules->isRegistrationNumberRequired);
    const auto catalog = waitFor(office.session().catalog(u"AT"_s));
    REQUIRE(catalog);
    CHECK(catalog->size() > 10);
    const auto again = waitFor(office.session().catalog(u"AT"_s));
    REQUIRE(again);
    CHECK(*again == *catalog);
    const ChosenLine line = businessBasic(1);
    const auto terms = waitFor(office.session().offeredTerms(u"AT"_s, line.product, line.sku));
    REQUIRE(terms);
    CHECK(terms->size() > 1);
}

TEST_CASE(
    "a product that cannot be read does not cost the catalogue, and comes with the next reading", "[S60]")
{
    const SandboxFixture sandbox;
    FaultProxy line(sandbox.baseUrl());
    Office office(Far::behind(sandbox.address(), line));
    const auto isSkus = FaultProxy::matching("GET", "/products/CFQ7TTC0LH18/skus");
    line.when(isSkus, Fault::htmlUnavailable(), 4); // the client tries three times more
    const auto part = waitFor(office.session().catalog(u"AT"_s));
    REQUIRE(part);
    CHECK(part->size() > 10);
    const auto whole = waitFor(office.session().catalog(u"AT"_s));
    REQUIRE(whole);
    CHECK(whole->size() > part->size());
}

TEST_CASE("a catalogue that was forgotten is asked of the service again")
{
    const SandboxFixture sandbox;
    FaultProxy line(sandbox.baseUrl());
    Office office(Far::behind(sandbox.address(), line));
    const auto isListing = FaultProxy::matching("GET", "/products?");
    REQUIRE(waitFor(office.session().catalog(u"AT"_s)));
    const int first = line.countOf(isListing);
    REQUIRE(first > 0);
    REQUIRE(waitFor(office.session().catalog(u"AT"_s)));
    CHECK(line.countOf(isListing) == first); // kept for an hour
    office.session().forgetCatalog(u"AT"_s);
    REQUIRE(waitFor(office.session().catalog(u"AT"_s)));
    CHECK(line.countOf(isListing) > first);
}

TEST_CASE("what a person waits for does not stand behind a whole catalogue", "[S60]")
{
    const SandboxFixture sandbox;
    FaultProxy line(sandbox.baseUrl());
    Office office(Far::behind(sandbox.address(), line));
    line.when(FaultProxy::matching("GET", "/skus"), Fault::hold(), -1);
    auto catalog = office.session().catalog(u"AT"_s);
    REQUIRE(waitUntil([&line] { return line.heldCount() > 0; }));
    CHECK(waitFor(office.session().isDomainTaken(u"nobodyhasthisyet.onmicrosoft.com"_s)));
    CHECK_FALSE(catalog.isFinished());
    line.clearFaults();
    line.release();
    CHECK(waitFor(catalog)->size() > 10);
}

TEST_CASE("a wizard learns whether a domain is taken")
{
    const SandboxFixture sandbox;
    Office office(sandbox.address());
    const QString taken = sandbox.query(u"SELECT domain_folded FROM customer LIMIT 1"_s).toString();
    const auto first = waitFor(office.session().isDomainTaken(taken));
    REQUIRE(first);
    CHECK(*first);
    const auto second = waitFor(office.session().isDomainTaken(u"nobodyhasthisyet.onmicrosoft.com"_s));
    REQUIRE(second);
    CHECK_FALSE(*second);
}
