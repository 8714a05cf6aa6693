// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Many operations of every kind over a line of which a third of all requests fail: none is lost, none is done
// twice, and none is left unclear once the service is back. TIERDESK_SOAK=2000 is the long run (README).
#include "tests/models/sync/far.h"

#include <QElapsedTimer>
#include <QHash>

#include <cstdio>
#include <random>

using namespace tierdesk;
using namespace tierdesk::test;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 kSeed = 20260309;

const Fault kFaults[] = {
    Fault::cutBefore(),
    Fault::cutAfter(),
    Fault::cutInside(),
    Fault::answer(500, R"({"code":800003,"description":"Unexpected service error"})",
        {{"Content-Type", "application/json"}}),
    Fault::htmlUnavailable(),
    Fault::throttled(0),
    Fault::answer(200, "not what was promised", {{"Content-Type", "text/plain"}}),
};

/// A third of all requests, evenly over the faults; only the proxy's thread draws.
void breakAThird(FaultProxy &line)
{
    struct Drawn {
        std::mt19937 chance {kSeed};
        int request = 0;
        int fault = -1; ///< of that request; -1 = none
    };
    auto drawn = std::make_shared<Drawn>();
    constexpr int count = int(std::size(kFaults));
    for (int i = 0; i < count; ++i)
        line.when(
            [drawn, i](const SeenRequest &request) {
                if (request.isToken())
                    return false;
                if (drawn->request != request.number) {
                    drawn->request = request.number;
                    drawn->fault = int(drawn->chance() % quint32(3 * count));
                }
                return drawn->fault == i;
            },
            kFaults[i], -1);
}

/// A subscription that is changed over and over.
struct Changed {
    CustomerId customer;
    SubscriptionId id;
    int version = 0; ///< of the sandbox, before the first change
    int changes = 0;
};

struct Soak : Far {
    QHash<OperationId, OperationState> states;
    QList<Changed> subscriptions;
    QHash<QString, int> orders; ///< how many each customer shall have
    QStringList domains;

    Soak()
        : Far(Memory::ForgetsRequestIds)
    {
        office.crash();
        office.options().firstRetry = std::chrono::milliseconds(5);
        office.options().requestsPerMinute = 100'000'000;
        office.open();
        QObject::connect(&office.session(), &sync::Session::operationChanged, &office.session(),
            [this](const Operation &operation) { states.insert(operation.id, operation.state); });
        prepareSubscriptions();
    }
    void prepareSubscriptions()
    {
        (void)sandbox.query(u"UPDATE subscription SET status = 'active', quantity = 1, auto_renew = 1,"
                            " partner_id = '', created = '2099-01-01T00:00:00.000Z' WHERE kind = 'nce'"_s);
        const QStringList ids = sandbox.column(
            u"SELECT id FROM subscription WHERE kind = 'nce' AND is_trial = 0 AND parent_id = '' ORDER BY seq LIMIT 40"_s);
        for (const QString &id : ids) {
            const QString customer =
                sandbox
                    .query(u"SELECT c.id FROM customer c JOIN subscription s ON s.customer = c.seq"
                           " WHERE s.id = ?"_s,
                        {id})
                    .toString();
            const int version =
                sandbox.query(u"SELECT version FROM subscription WHERE id = ?"_s, {id}).toInt();
            subscriptions.append({*CustomerId::tryParse(customer), SubscriptionId(id), version, 0});
            orders.insert(customer, int(sandbox.ordersOf(customer).size()));
        }
        REQUIRE(subscriptions.size() >= 5);
    }
    Intent next(std::mt19937 &chance, int number)
    {
        Changed &changed = subscriptions[qsizetype(chance() % quint32(subscriptions.size()))];
        switch (chance() % 4) {
        case 0:
            domains.append(u"soak%1"_s.arg(number));
            return contoso(reseller, domains.last());
        case 1:
            ++orders[changed.customer.toString()];
            return NewSubscription {changed.customer, u"Somebody"_s, reseller, {businessBasic(3)}};
        default:
            break;
        }
        const int step = changed.changes++;
        const QString was = step == 0 ? firstName(changed) : u"name %1"_s.arg(step);
        return SubscriptionChange {changed.customer, u"Somebody"_s, changed.id, was,
            {{SubscriptionMember::FriendlyName, was, u"name %1"_s.arg(step + 1)}}};
    }
    [[nodiscard]] QString firstName(const Changed &changed)
    {
        return sandbox
            .query(u"SELECT CASE friendly_name WHEN '' THEN offer_name ELSE friendly_name END"
                   " FROM subscription WHERE id = ?"_s,
                {changed.id.toString()})
            .toString();
    }
    [[nodiscard]] qsizetype count(OperationState state) const
    {
        return std::count(states.cbegin(), states.cend(), state);
    }
    void checkExactlyOnce()
    {
        for (const QString &domain : std::as_const(domains)) {
            CAPTURE(domain.toStdString());
            const QString full = domain + u".onmicrosoft.com"_s;
            CHECK(sandbox.customersWithDomain(full) == 1);
            const QString id = sandbox.customerIdOf(full);
            CHECK(sandbox.agreementCountOf(id) == 1);
            CHECK(sandbox.ordersOf(id).size() == 1);
            CHECK(sandbox.subscriptionCountOf(id) == 1);
        }
        for (auto wanted = orders.cbegin(); wanted != orders.cend(); ++wanted) {
            CAPTURE(wanted.key().toStdString());
            CHECK(sandbox.ordersOf(wanted.key()).size() == wanted.value());
        }
        for (const Changed &changed : std::as_const(subscriptions)) {
            CAPTURE(changed.id.toString().toStdString());
            const QString id = changed.id.toString();
            CHECK(sandbox.query(u"SELECT version FROM subscription WHERE id = ?"_s, {id}).toInt()
                == changed.version + changed.changes);
            CHECK(sandbox.query(u"SELECT auto_renew FROM subscription WHERE id = ?"_s, {id}).toInt() == 1);
            if (changed.changes > 0)
                CHECK(firstName(changed) == u"name %1"_s.arg(changed.changes));
        }
    }
};

} // namespace

TEST_CASE("of many operations over a bad line none is lost, none doubled, none left unclear", "[S63]")
{
    const int wanted = std::max(1, qEnvironmentVariableIntValue("TIERDESK_SOAK"));
    const int number = qEnvironmentVariableIsSet("TIERDESK_SOAK") ? wanted : 200;
    const int patience = 60'000 + 200 * number;
    Soak soak;
    QElapsedTimer clock;
    clock.start();
    breakAThird(soak.line);
    const int before = soak.line.requestCount();
    std::mt19937 chance(kSeed);
    for (int i = 0; i < number; ++i)
        (void)soak.submit(soak.next(chance, i));
    // Most end in spite of it; the service is back for the last tenth, and then all have to.
    REQUIRE(waitUntil([&] { return soak.count(OperationState::Done) >= number * 9 / 10; }, patience));
    const qsizetype undisturbed = number - soak.count(OperationState::Done);
    soak.line.clearFaults();
    soak.office.session().refresh();
    const bool isOver = waitUntil([&] { return soak.count(OperationState::Done) == number; }, patience);
    CAPTURE(soak.count(OperationState::Refused), soak.count(OperationState::Unclear),
        soak.count(OperationState::Waiting), soak.count(OperationState::Queued));
    CHECK(isOver);
    soak.checkExactlyOnce();
    std::printf("soak: %d operations, %d requests, %d ended after the service was back, %.1f s\n", number,
        soak.line.requestCount() - before, int(undisturbed), double(clock.elapsed()) / 1000);
}
