// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/sandbox/caller.h"
#include "tests/support/catch.h"
#include "tests/support/sandboxfixture.h"

#include <QSet>

#include <memory>

using namespace tierdesk;
using namespace tierdesk::test;
using namespace Qt::StringLiterals;

namespace {

/// A sandbox whose time the test moves.
struct Clocked {
    Clocked()
        : now(std::make_shared<QDateTime>(QDateTime::currentDateTimeUtc()))
        , sandbox(options(now))
        , caller(sandbox.address())
    {
    }
    static sandbox::Options options(const std::shared_ptr<QDateTime> &clock)
    {
        auto options = smallSandbox();
        options.clock = [clock] { return *clock; };
        return options;
    }
    [[nodiscard]] QString day(int days) const { return now->date().addDays(days).toString(Qt::ISODate); }
    [[nodiscard]] Reply records(const QString &query = {}, const Caller::Headers &headers = {})
    {
        return caller.get(u"/v1/auditrecords"_s + (query.isEmpty() ? QString() : u'?' + query), headers);
    }

    std::shared_ptr<QDateTime> now;
    SandboxFixture sandbox;
    Caller caller;
};

} // namespace

TEST_CASE("every write leaves an audit record that names who, what and whom, without the password")
{
    Clocked world;
    const Reply made = world.caller.post(u"/v1/customers"_s, newCustomerBody(kFirstUp));
    REQUIRE(made.status == 201);
    const QString customer = made.text(u"id"_s);
    const Reply record = world.records();
    REQUIRE(record.status == 200);
    CHECK(record.text(u"items.0.operationType"_s) == u"add_customer"_s);
    CHECK(record.text(u"items.0.resourceType"_s) == u"customer"_s);
    CHECK(record.text(u"items.0.customerId"_s) == customer);
    CHECK(record.text(u"items.0.userPrincipalName"_s).contains(u'@'));
    CHECK(record.text(u"items.0.resourceNewValue"_s).contains(u"\"CompanyProfile\""_s));
    CHECK_FALSE(record.body.contains(made.text(u"userCredentials.password"_s).toUtf8()));
    REQUIRE(world.caller.post(u"/v1/customers/%1/agreements"_s.arg(customer), agreementBody()).status == 201);
    CHECK(world.records().text(u"items.0.operationType"_s) == u"create_agreement"_s);
    // A refused write changed nothing.
    const int before = world.records().number(u"totalCount"_s);
    CHECK(world.caller.post(u"/v1/customers/%1/agreements"_s.arg(customer), agreementBody()).status == 400);
    CHECK(world.records().number(u"totalCount"_s) == before);
}

TEST_CASE("audit records go back ninety days and thirty at a time")
{
    Clocked world;
    REQUIRE(world.caller.post(u"/v1/customers"_s, newCustomerBody(kFirstUp)).status == 201);
    const QString today = world.day(0);
    CHECK(world.records(u"startDate=%1&endDate=%1"_s.arg(today)).text(u"items.0.operationType"_s)
        == u"add_customer"_s);
    CHECK(world.records(u"startDate=%1&endDate=%2"_s.arg(world.day(-90), world.day(-61))).status == 200);
    CHECK(world.records(u"startDate=%1&endDate=%2"_s.arg(world.day(-91), world.day(-80))).status == 400);
    CHECK(world.records(u"startDate=%1&endDate=%2"_s.arg(world.day(-80), world.day(-20))).status == 400);
    CHECK(world.records(u"startDate=%1"_s.arg(world.day(-80))).status == 400);
    CHECK(world.records(u"startDate=soon"_s).status == 400);
    // As Microsoft's own library writes it.
    CHECK(world.records(u"startDate="_s + world.now->date().toString(u"M/d/yyyy"_s) + u"%2012:00:00%20AM"_s)
              .status
        == 200);
    *world.now = world.now->addDays(30);
    world.caller.signIn(); // the token has died
    CHECK(world.records().text(u"items.0.operationType"_s) == u"add_customer"_s);
    *world.now = world.now->addDays(61);
    world.caller.signIn();
    CHECK(world.records(u"startDate=%1&endDate=%2"_s.arg(world.day(-90), world.day(-61)))
              .number(u"totalCount"_s)
        == 0);
}

TEST_CASE("audit records come in pages, each once, and only those asked for")
{
    SandboxFixture sandbox;
    Caller caller(sandbox.address());
    QSet<QString> ids;
    QByteArray token;
    int pages = 0;
    do {
        const Reply page = caller.get(u"/v1/auditrecords?size=3"_s,
            token.isEmpty() ? Caller::Headers() : Caller::Headers {{"MS-ContinuationToken", token}});
        REQUIRE(page.status == 200);
        for (const QJsonValue &item : page.at(u"items"_s).toArray())
            ids.insert(item[u"id"_s].toString());
        token = page.text(u"continuationToken"_s).toLatin1();
        ++pages;
    } while (!token.isEmpty() && pages < 1000);
    const Reply whole = caller.get(u"/v1/auditrecords"_s);
    CHECK(pages > 1);
    CHECK(ids.size() == whole.number(u"totalCount"_s));
    CHECK(caller.get(u"/v1/auditrecords"_s, {{"MS-ContinuationToken", "nonsense"}}).code() == 2000);

    const QString customer = whole.text(u"items.0.customerId"_s);
    const auto filtered = [&caller](const QString &field, const QString &value, const QString &comparison) {
        const QString filter =
            u"{\"Field\":\"%1\",\"Value\":\"%2\",\"Operator\":\"%3\"}"_s.arg(field, value, comparison);
        return caller.get(
            u"/v1/auditrecords?filter="_s + QString::fromLatin1(QUrl::toPercentEncoding(filter)));
    };
    CHECK(filtered(u"CustomerId"_s, customer, u"equals"_s).number(u"totalCount"_s) > 0);
    CHECK(filtered(u"ResourceType"_s, u"order"_s, u"equals"_s).number(u"totalCount"_s) == ids.size());
    CHECK(filtered(u"ResourceType"_s, u"license"_s, u"equals"_s).number(u"totalCount"_s) == 0);
    CHECK(filtered(u"CustomerId"_s, customer, u"starts_with"_s).status == 400);
}
