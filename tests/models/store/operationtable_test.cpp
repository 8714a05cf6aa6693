// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/store/storefixture.h"

#include "models/store/operationtable.h"
#include "models/store/statement.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace tierdesk;
using namespace tierdesk::store;
using namespace tierdesk::test;
using namespace Qt::StringLiterals;

namespace {

NewCustomerOperation operationOf(int number)
{
    NewCustomerOperation operation;
    operation.id = idOf<OperationId>(number);
    operation.draft = idOf<DraftId>(0x1000 + number);
    operation.correlation = idOf<CorrelationId>(0x2000 + number);
    operation.intent.reseller = resellerOf(1, u"Zeta"_s);
    operation.intent.companyName = u"Zażółć \"Gęślą\" & Söhne\n🍕"_s;
    operation.intent.domainPrefix = u"zazolc"_s;
    operation.intent.address.country = u"PL"_s;
    operation.createdAt = kNow.addSecs(number);
    return operation;
}

/// Every member filled, so that one that is forgotten in writing or reading is missed.
NewCustomerOperation fullOperation()
{
    NewCustomerOperation operation = operationOf(1);
    operation.state = OperationState::Unclear;
    operation.nextTryAt = kNow.addSecs(30);
    Error error {Error::Kind::Throttled, 429001, 429, u"too \"many\""_s, u"corr"_s, u"req"_s,
        std::chrono::seconds(17)};
    const StepState states[] {StepState::Done, StepState::Skipped, StepState::Refused, StepState::Running};
    for (int i = 0; i < kNewCustomerSteps; ++i) {
        OperationStep &step = operation.steps[i];
        step.state = states[i];
        step.request = idOf<RequestId>(0x3000 + i);
        step.attempts = i + 1;
        step.adopted = i == 0;
        if (i < 2)
            step.finishedAt = kNow.addMSecs(i);
        step.sentAt = kNow.addMSecs(-i);
        if (i >= 2)
            step.error = error;
        error.kind = Error::Kind::Offline;
        error.neverSent = true;
        error.retryAfter.reset();
    }
    operation.customer = idOf<CustomerId>(42);
    operation.userName = u"admin@zazolc.onmicrosoft.com"_s;
    operation.passwordShown = true;
    operation.passwordLost = true;
    operation.cart = CartId(u"b4c8fdea-cbe4-4d17-9576-13fcacbf9605"_s);
    operation.cartLines = {{0, CatalogItemId(u"CFQ7:0001:Abc"_s), u"365"_s, 3, u"P1Y"_s, u"monthly"_s,
        PartnerNumber(u"4001"_s), u"1"_s}};
    operation.lineFaults = {{0, u"1"_s, 800006, u"no <b>"_s}, {-1, u"2"_s, 7, QString()}};
    operation.orders = {{OrderId(u"ImxjLNL4_fOc"_s), u"completed"_s, kNow,
        {{0, u"CFQ7:0001:Abc"_s, u"365"_s, 3, SubscriptionId(u"sub"_s), PartnerNumber(u"4001"_s)}}}};
    return operation;
}

struct Fixture : StoreFixture {
    Fixture()
        : desk(openDesk())
        , table(*desk)
    {
    }
    void damage(int number, const QString &body)
    {
        must(
            runOnce(*desk, u"UPDATE operation SET body = ? WHERE id = ?"_s, body, idOf<OperationId>(number)));
    }
    std::unique_ptr<Database> desk;
    OperationTable table;
};

} // namespace

TEST_CASE("an operation is read back whole after a restart", "[S63]")
{
    Fixture f;
    const NewCustomerOperation full = fullOperation();
    must(f.table.insert(operationOf(1)));
    must(f.table.update(full));
    f.desk.reset();
    f.desk = f.openDesk();
    OperationTable table(*f.desk);
    const auto read = must(table.find(full.id));
    REQUIRE(read.has_value());
    CHECK(*read == full);
    CHECK(must(table.findByDraft(full.draft)) == full);
    CHECK(must(table.find(idOf<OperationId>(2))) == std::nullopt);
    CHECK(must(table.findByDraft(idOf<DraftId>(2))) == std::nullopt);
}

TEST_CASE("every state of an operation and of a step keeps its meaning on disk")
{
    Fixture f;
    auto operation = operationOf(1);
    must(f.table.insert(operation));
    for (const auto state :
        {OperationState::Queued, OperationState::Running, OperationState::Waiting, OperationState::Unclear,
            OperationState::Refused, OperationState::Done, OperationState::GivenUp}) {
        operation.state = state;
        must(f.table.update(operation));
        CHECK(must(f.table.find(operation.id)) == operation);
    }
}

TEST_CASE("a second Submit of the same wizard is refused as the same operation", "[S63]")
{
    Fixture f;
    const auto first = operationOf(1);
    must(f.table.insert(first));
    auto second = operationOf(2);
    second.draft = first.draft;
    const auto refused = f.table.insert(second);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().kind == Error::Kind::Conflict);
    CHECK(must(f.table.all()) == QList<NewCustomerOperation> {first});
}

TEST_CASE("changing an operation that was never written down is an error")
{
    Fixture f;
    const auto updated = f.table.update(operationOf(1));
    REQUIRE_FALSE(updated.has_value());
    CHECK(updated.error().kind == Error::Kind::NotFound);
}

TEST_CASE("what is unfinished comes oldest first, what there is newest first")
{
    Fixture f;
    for (const int number : {3, 1, 2, 4})
        must(f.table.insert(operationOf(number)));
    auto done = operationOf(2);
    done.state = OperationState::Done;
    must(f.table.update(done));
    auto left = operationOf(4);
    left.state = OperationState::GivenUp;
    must(f.table.update(left));
    CHECK(must(f.table.unfinished()) == QList<NewCustomerOperation> {operationOf(1), operationOf(3)});
    CHECK(must(f.table.all()) == QList<NewCustomerOperation> {left, operationOf(3), done, operationOf(1)});
}

TEST_CASE("a damaged operation costs no other and is told by its id")
{
    Fixture f;
    for (const int number : {1, 2, 3})
        must(f.table.insert(operationOf(number)));
    QString body;
    SECTION("no JSON")
    {
        body = u"{\"v\":1,"_s;
    }
    SECTION("empty")
    {
        body = u""_s;
    }
    SECTION("of a later program")
    {
        body = u"{\"v\":2}"_s;
    }
    SECTION("without a state")
    {
        body = u"{\"v\":1,\"id\":\"00000000-0000-4000-8000-000000000002\"}"_s;
    }
    f.damage(2, body);
    CHECK(must(f.table.unfinished()) == QList<NewCustomerOperation> {operationOf(1), operationOf(3)});
    CHECK(must(f.table.all()).size() == 2);
    const auto unreadable = must(f.table.unreadable());
    REQUIRE(unreadable.size() == 1);
    CHECK(unreadable[0].id == idOf<OperationId>(2));
    CHECK(unreadable[0].error.kind == Error::Kind::Storage);
    CHECK_FALSE(f.table.find(idOf<OperationId>(2)).has_value());
    CHECK_FALSE(f.table.findByDraft(operationOf(2).draft).has_value());
    // It stays, and its draft cannot be submitted again behind its back.
    CHECK(f.table.insert(operationOf(2)).error().kind == Error::Kind::Conflict);
}

TEST_CASE("an operation whose customer or request id cannot be read is not gone on with")
{
    Fixture f;
    must(f.table.insert(operationOf(1)));
    must(f.table.update(fullOperation()));
    const auto body = [&] {
        auto read = must(Statement::prepare(*f.desk, u"SELECT body FROM operation"_s));
        must(read.run());
        REQUIRE(read.next());
        return read.text(0);
    }();
    const QString customer = idOf<CustomerId>(42).toString();
    const QString request = idOf<RequestId>(0x3003).toString();
    REQUIRE(body.contains(customer));
    REQUIRE(body.contains(request));
    f.damage(1, QString(body).replace(customer, u"?"_s));
    CHECK(must(f.table.unreadable()).size() == 1);
    f.damage(1, QString(body).replace(request, u"?"_s));
    CHECK(must(f.table.unreadable()).size() == 1);
}

TEST_CASE("the desk file has no place for a password", "[S68]")
{
    Fixture f;
    must(f.table.insert(operationOf(1)));
    must(f.table.update(fullOperation()));
    // All that it says about passwords are two facts.
    QByteArray bytes;
    for (const QString &suffix : {u""_s, u"-wal"_s}) {
        QFile file(f.deskPath() + suffix);
        REQUIRE(file.open(QIODevice::ReadOnly));
        bytes += file.readAll();
    }
    REQUIRE(bytes.contains("admin@zazolc.onmicrosoft.com"));
    static const QRegularExpression mention(
        u"\"[^\"]*(password|secret|credential)[^\"]*\":[^,}]*"_s, QRegularExpression::CaseInsensitiveOption);
    QStringList mentions;
    auto matches = mention.globalMatch(QString::fromLatin1(bytes));
    while (matches.hasNext())
        mentions.append(matches.next().captured());
    mentions.removeDuplicates();
    mentions.sort();
    CHECK(mentions
        == QStringList {u"\"passwordLost\":false"_s, u"\"passwordLost\":true"_s, u"\"passwordShown\":false"_s,
            u"\"passwordShown\":true"_s});
}
