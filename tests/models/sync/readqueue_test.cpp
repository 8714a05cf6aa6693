// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/backoff.h"
#include "models/sync/changefeed.h"
#include "models/sync/plausible.h"
#include "models/sync/readqueue.h"
#include "tests/support/wait.h"

#include <QSignalSpy>

using namespace tierdesk;
using namespace tierdesk::sync;
using namespace tierdesk::test;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

Error errorOf(Error::Kind kind)
{
    Error error;
    error.kind = kind;
    return error;
}

Error offline()
{
    return errorOf(Error::Kind::Offline);
}

/// Jobs that note when they are read and end when the test says so.
struct Readings {
    QStringList begun;
    QHash<QString, Ended> open;

    ReadJob job(const QString &key, Rank rank)
    {
        return {key, rank, [this, key](Rank, const Ended &ended) {
                    begun.append(key);
                    open.insert(key, ended);
                }};
    }
    void end(const QString &key, std::optional<Error> error = {}) { open.take(key)(error); }
};

} // namespace

TEST_CASE("what somebody waits for is read while the background is busy")
{
    Readings readings;
    ReadQueue queue(milliseconds(10));
    queue.add(readings.job(u"customers"_s, Rank::Customers));
    queue.add(readings.job(u"overview"_s, Rank::Overview));
    queue.add(readings.job(u"opened"_s, Rank::Foreground));
    CHECK(readings.begun == QStringList {u"customers"_s, u"opened"_s});
    readings.end(u"customers"_s);
    CHECK(waitUntil([&] { return readings.begun.contains(u"overview"_s); }));
}

TEST_CASE("the background is read rank by rank, however it was asked for")
{
    Readings readings;
    ReadQueue queue(milliseconds(10));
    queue.add(readings.job(u"resellers"_s, Rank::Resellers));
    queue.add(readings.job(u"listings"_s, Rank::ResellerListings));
    queue.add(readings.job(u"customers"_s, Rank::Customers));
    for (const QString &key : {u"resellers"_s, u"customers"_s, u"listings"_s}) {
        REQUIRE(waitUntil([&] { return readings.open.contains(key); }));
        CHECK(readings.open.size() == 1);
        readings.end(key);
    }
    CHECK(readings.begun == QStringList {u"resellers"_s, u"customers"_s, u"listings"_s});
}

TEST_CASE("single customers are read beside the listings, one job at a time, the changed before the old")
{
    Readings readings;
    ReadQueue queue(milliseconds(10));
    queue.add(readings.job(u"oldest"_s, Rank::Oldest));
    queue.add(readings.job(u"customers"_s, Rank::Customers));
    queue.add(readings.job(u"renewals"_s, Rank::RenewalsDue));
    queue.add(readings.job(u"changed"_s, Rank::Changed));
    CHECK(readings.begun == QStringList {u"oldest"_s, u"customers"_s});
    CHECK(queue.currentBackground() == Rank::Customers); // what the status line tells
    readings.end(u"oldest"_s);
    REQUIRE(waitUntil([&] { return readings.begun.contains(u"changed"_s); }));
    CHECK_FALSE(readings.begun.contains(u"renewals"_s));
    readings.end(u"customers"_s);
    readings.end(u"changed"_s);
    CHECK(waitUntil([&] { return readings.begun.contains(u"renewals"_s); }));
    CHECK(queue.currentBackground() == std::nullopt);
}

TEST_CASE("the same thing asked for twice is read once")
{
    Readings readings;
    ReadQueue queue(milliseconds(10));
    queue.add(readings.job(u"customer"_s, Rank::Foreground));
    queue.add(readings.job(u"customer"_s, Rank::Foreground));
    CHECK(readings.begun.size() == 1);
}

TEST_CASE("what we wrote while its customer was being read is read once more")
{
    Readings readings;
    ReadQueue queue(milliseconds(10));
    queue.add(readings.job(u"customer"_s, Rank::OwnWrite));
    queue.add(readings.job(u"customer"_s, Rank::OwnWrite));
    CHECK(readings.begun.size() == 1);
    readings.end(u"customer"_s);
    REQUIRE(waitUntil([&] { return readings.begun.size() == 2; }));
    readings.end(u"customer"_s);
    CHECK(waitUntil([&] { return queue.waiting(Rank::OwnWrite) == 0; }));
}

TEST_CASE("a failure that may pass keeps the job and tries it again after a visible pause")
{
    Readings readings;
    ReadQueue queue(milliseconds(30));
    QSignalSpy failed(&queue, &ReadQueue::failed);
    queue.add(readings.job(u"customers"_s, Rank::Customers));
    readings.end(u"customers"_s, offline());
    REQUIRE(waitUntil([&] { return failed.size() == 1; }));
    CHECK(queue.nextTryAt().has_value());
    REQUIRE(waitUntil([&] { return readings.begun.size() == 2; }));
    CHECK_FALSE(queue.nextTryAt().has_value());
}

TEST_CASE("during a pause nothing of the background begins, and Try again ends it at once")
{
    Readings readings;
    ReadQueue queue(std::chrono::hours(1));
    queue.add(readings.job(u"customers"_s, Rank::Customers));
    readings.end(u"customers"_s, offline());
    REQUIRE(waitUntil([&] { return queue.nextTryAt().has_value(); }));
    queue.add(readings.job(u"resellers"_s, Rank::Resellers));
    CHECK(readings.begun.size() == 1);
    queue.tryNow();
    CHECK(readings.begun.size() == 2);
    CHECK_FALSE(queue.nextTryAt().has_value());
}

TEST_CASE("a listing that the service cannot give holds up none of those behind it")
{
    const Error fault = errorOf(GENERATE(Error::Kind::ServerFault, Error::Kind::BadAnswer));
    Readings readings;
    ReadQueue queue(std::chrono::hours(1));
    queue.add(readings.job(u"customers"_s, Rank::Customers));
    queue.add(readings.job(u"changed"_s, Rank::Changed));
    readings.end(u"customers"_s, fault);
    readings.end(u"changed"_s, fault);
    REQUIRE(waitUntil([&] { return queue.nextTryAt().has_value(); }));
    queue.add(readings.job(u"overview"_s, Rank::Overview));
    queue.add(readings.job(u"oldest"_s, Rank::Oldest));
    CHECK(waitUntil([&] { return readings.open.contains(u"overview"_s); }));
    CHECK(waitUntil([&] { return readings.open.contains(u"oldest"_s); }));
    CHECK(readings.begun.count(u"customers"_s) == 1);
}

TEST_CASE("a listing that fails again and again waits longer each time, however well others are read")
{
    Readings readings;
    ReadQueue queue(milliseconds(20));
    QSignalSpy failed(&queue, &ReadQueue::failed);
    QSignalSpy succeeded(&queue, &ReadQueue::succeeded);
    for (int tries = 1; tries <= 4; ++tries) {
        queue.add(readings.job(u"customers"_s, Rank::Customers));
        REQUIRE(waitUntil([&] { return readings.open.contains(u"customers"_s); }));
        readings.end(u"customers"_s, errorOf(Error::Kind::ServerFault));
        REQUIRE(waitUntil([&] { return failed.size() == tries; }));
        REQUIRE(queue.nextTryAt().has_value());
        if (tries == 4)
            break;
        queue.add(readings.job(u"opened"_s, Rank::Foreground));
        readings.end(u"opened"_s);
        REQUIRE(waitUntil([&] { return succeeded.size() == tries; }));
    }
    // The fourth wait: 160 ms and jitter.
    CHECK(QDateTime::currentDateTimeUtc().msecsTo(*queue.nextTryAt()) > 60);
}

TEST_CASE("what could not be reached is tried again as soon as something else is read")
{
    Readings readings;
    ReadQueue queue(std::chrono::hours(1));
    queue.add(readings.job(u"customers"_s, Rank::Customers));
    readings.end(u"customers"_s, offline());
    REQUIRE(waitUntil([&] { return queue.nextTryAt().has_value(); }));
    queue.add(readings.job(u"opened"_s, Rank::Foreground));
    readings.end(u"opened"_s);
    CHECK(waitUntil([&] { return readings.open.contains(u"customers"_s); }));
    CHECK_FALSE(queue.nextTryAt().has_value());
}

TEST_CASE("a job that found nothing to ask is no sign that the service can be reached")
{
    Readings readings;
    ReadQueue queue(std::chrono::hours(1));
    QSignalSpy succeeded(&queue, &ReadQueue::succeeded);
    queue.add(readings.job(u"customers"_s, Rank::Customers));
    readings.end(u"customers"_s, offline());
    REQUIRE(waitUntil([&] { return queue.nextTryAt().has_value(); }));
    queue.add({u"nothing"_s, Rank::Foreground, [](Rank, const Ended &ended) { ended({}); }});
    REQUIRE(waitUntil([&] { return queue.waiting(Rank::Foreground) == 0; }));
    CHECK(succeeded.isEmpty());
    CHECK(queue.nextTryAt().has_value());
}

TEST_CASE("what waits is read as the latest asker wants it")
{
    Readings readings;
    ReadQueue queue(std::chrono::hours(1));
    queue.add(readings.job(u"customers"_s, Rank::Customers));
    readings.end(u"customers"_s, offline());
    REQUIRE(waitUntil([&] { return queue.nextTryAt().has_value(); }));
    bool isWhole = false;
    queue.add({u"customers"_s, Rank::Customers, [&isWhole](Rank, const Ended &) { isWhole = true; }});
    queue.tryNow();
    CHECK(isWhole);
    CHECK(readings.begun.size() == 1);
}

TEST_CASE("a listing that means nothing without another one waits for that one")
{
    Readings readings;
    ReadQueue queue(std::chrono::hours(1));
    queue.add(readings.job(u"customers"_s, Rank::Customers));
    ReadJob overview = readings.job(u"overview"_s, Rank::Overview);
    overview.after = u"customers"_s;
    queue.add(overview);
    queue.add(readings.job(u"listings"_s, Rank::ResellerListings));
    readings.end(u"customers"_s, errorOf(Error::Kind::ServerFault));
    REQUIRE(waitUntil([&] { return readings.open.contains(u"listings"_s); }));
    CHECK_FALSE(readings.begun.contains(u"overview"_s));
    queue.tryNow();
    readings.end(u"customers"_s);
    CHECK(waitUntil([&] { return readings.open.contains(u"overview"_s); }));
}

TEST_CASE("a refusal drops the job and tells why")
{
    Readings readings;
    ReadQueue queue(milliseconds(10));
    QSignalSpy failed(&queue, &ReadQueue::failed);
    Error forbidden;
    forbidden.kind = Error::Kind::Forbidden;
    queue.add(readings.job(u"overview"_s, Rank::Overview));
    queue.add(readings.job(u"listings"_s, Rank::ResellerListings));
    readings.end(u"overview"_s, forbidden);
    REQUIRE(waitUntil([&] { return readings.begun.contains(u"listings"_s); }));
    CHECK(failed.size() == 1);
    CHECK(queue.waiting(Rank::Overview) == 0);
}

TEST_CASE("waiting grows, stays within limits, and is never shorter than the service asked for")
{
    Backoff backoff(milliseconds(100));
    milliseconds last(0);
    for (int i = 0; i < 5; ++i) {
        const milliseconds wait = backoff.next(offline());
        CHECK(wait > last);
        last = wait;
    }
    for (int i = 0; i < 100; ++i)
        CHECK(backoff.next(offline()) <= std::chrono::minutes(7));
    backoff.reset();
    CHECK(backoff.next(offline()) <= milliseconds(125));
    Error throttled;
    throttled.kind = Error::Kind::Throttled;
    throttled.retryAfter = std::chrono::seconds(57);
    CHECK(backoff.next(throttled) >= std::chrono::seconds(57));
}

TEST_CASE("a listing is plausible unless it is empty or far below the last one")
{
    CHECK(isPlausible(0, 0));
    CHECK(isPlausible(2000, 0));
    CHECK_FALSE(isPlausible(0, 1));
    CHECK(isPlausible(4, 5));
    CHECK(isPlausible(900, 1000));
    CHECK_FALSE(isPlausible(899, 1000));
    CHECK_FALSE(isPlausible(500, 1'000'000));
}

TEST_CASE("changes are put together: four announcements a second at most")
{
    ChangeFeed feed;
    QSignalSpy changed(&feed, &ChangeFeed::changed);
    store::ChangeSet one;
    one.changedCustomers = {1, 2};
    feed.announce(one);
    REQUIRE(waitUntil([&] { return changed.size() == 1; }));
    QElapsedTimer since;
    since.start();
    for (store::RowId row = 0; row < 100; ++row) {
        one.changedCustomers = {row % 10};
        feed.announce(one);
    }
    REQUIRE(waitUntil([&] { return changed.size() == 2; }));
    CHECK(since.elapsed() >= 200);
    CHECK(changed.last().first().value<store::ChangeSet>().changedCustomers.size() == 10);
}
