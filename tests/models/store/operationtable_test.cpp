// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/store/storefixture.h"

#include "models/store/operationjson.h"
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

Operation operationOf(int number)
{
    NewCustomer customer;
    customer.reseller = resellerOf(1, u"Zeta"_s);
    customer.companyName = u"Zażółć \"Gęślą\" & Söhne\n🍕"_s;
    customer.domainPrefix = u"zazolc"_s;
    customer.address.country = u"PL"_s;
    Operation operation = Operation::of(idOf<DraftId>(0x1000 + number), customer, kNow.addSecs(number));
    operation.id = idOf<OperationId>(number);
    operation.correlation = idOf<CorrelationId>(0x2000 + number);
    for (qsizetype i = 0; i < operation.steps.size(); ++i)
        operation.steps[i].request = idOf<RequestId>(0x3100 + 16 * number + int(i));
    return operation;
}

/// Every member filled, so that one that is forgotten in writing or reading is missed.
Operation fullOperation()
{
    Operation operation = operationOf(1);
    operation.state = OperationState::Unclear;
    operation.nextTryAt = kNow.addSecs(30);
    Error error {Error::Kind::Throttled, 429001, 429, u"too \"many\""_s, u"corr"_s, u"req"_s,
        std::chrono::seconds(17)};
    const StepState states[] {StepState::Done, StepState::Skipped, StepState::Refused, StepState::Running};
    for (int i = 0; i < 4; ++i) {
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

/// As the program wrote it that knew one kind of operation: without "kind", steps by their place.
const QString kOldBody =
    uR"({"v":1,"id":"00000000-0000-4000-8000-000000000001","draft":"00000000-0000-4000-8000-000000000002",)"
    uR"("correlation":"00000000-0000-4000-8000-000000000003","state":"unclear",)"
    uR"("createdAt":"2026-03-09T14:05:33.120Z","nextTryAt":"2026-03-09T14:06:00.000Z",)"
    uR"("intent":{"form":1,"reseller":{"id":"00000000-0000-4000-8000-000000000007","number":"4001",)"
    uR"("name":"Zeta","country":"PL","state":"Active"},"companyName":"Kłos","domainPrefix":"klos",)"
    uR"("registrationNumber":"5261040828","address":{"country":"PL","region":"","city":"Łódź","state":"",)"
    uR"("line1":"Piotrkowska 1","line2":"","postalCode":"90-001","firstName":"Jan","lastName":"Kos",)"
    uR"("phoneNumber":"+48 1"},"email":"j@klos.example","culture":"pl-PL","language":"pl",)"
    uR"("customerAcceptsLater":false,"acceptance":{"firstName":"Jan","lastName":"Kos",)"
    uR"("email":"j@klos.example","phoneNumber":"","acceptedOn":"2026-03-01"},"lines":[{"product":"CFQ7",)"
    uR"("sku":"0001","title":"365","quantity":3,"minimumQuantity":1,"maximumQuantity":300,"term":"P1Y",)"
    uR"("billingCycle":"monthly"}]},"steps":[{"state":"done","attempts":1,"adopted":true,)"
    uR"("request":"00000000-0000-4000-8000-000000000011","sentAt":"2026-03-09T14:05:34.000Z",)"
    uR"("finishedAt":"2026-03-09T14:05:35.000Z"},{"state":"skipped","attempts":0,"adopted":false,)"
    uR"("request":"00000000-0000-4000-8000-000000000012"},{"state":"running","attempts":2,"adopted":false,)"
    uR"("request":"00000000-0000-4000-8000-000000000013","sentAt":"2026-03-09T14:05:36.000Z",)"
    uR"("error":{"kind":"timeout","code":0,"httpStatus":0,"detail":"late","correlationId":"c",)"
    uR"("requestId":"r"}},{"state":"waiting","attempts":0,"adopted":false,)"
    uR"("request":"00000000-0000-4000-8000-000000000014"}],"userName":"admin@klos.onmicrosoft.com",)"
    uR"("passwordShown":false,"passwordLost":true,"customer":"00000000-0000-4000-8000-000000000042",)"
    uR"("cartLines":[{"number":0,"catalogItem":"CFQ7:0001:A","friendlyName":"365","quantity":3,)"
    uR"("term":"P1Y","billingCycle":"monthly","reseller":"4001","orderGroup":"0"}],)"
    uR"("lineFaults":[],"orders":[]})"_s;

NewSubscription orderFor(int customer)
{
    ChosenLine line;
    line.product = ProductId(u"CFQ7"_s);
    line.sku = SkuId(u"0001"_s);
    line.title = u"365"_s;
    line.quantity = 7;
    line.term = u"P1Y"_s;
    return {idOf<CustomerId>(customer), u"Kłos"_s, resellerOf(1, u"Zeta"_s), {line}};
}

SubscriptionChange changeOf(int customer)
{
    return {idOf<CustomerId>(customer), u"Kłos"_s, SubscriptionId(u"Sub-A"_s), u"365"_s,
        {{SubscriptionMember::Quantity, u"5"_s, u"7"_s},
            {SubscriptionMember::AutoRenewEnabled, u"true"_s, u"false"_s},
            {SubscriptionMember::FriendlyName, u"365"_s, u"365 \"Zażółć\""_s},
            {SubscriptionMember::Status, u"active"_s, u"suspended"_s},
            {SubscriptionMember::PartnerId, u"4001"_s, u""_s}}};
}

struct OperationFixture : StoreFixture {
    OperationFixture()
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
    OperationFixture f;
    const Operation full = fullOperation();
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

TEST_CASE("an operation written before there were several kinds is read as it was meant", "[S63]")
{
    const auto read = operationFromText(kOldBody);
    REQUIRE(read);
    CHECK(read->kind() == OperationKind::NewCustomer);
    CHECK(read->state == OperationState::Unclear);
    CHECK(read->newCustomer().companyName == u"Kłos"_s);
    CHECK(read->newCustomer().lines.size() == 1);
    CHECK(read->customer == idOf<CustomerId>(0x42));
    CHECK(read->step(StepKind::Customer).adopted);
    CHECK(read->isStepIn(StepKind::Agreement, StepState::Skipped));
    const OperationStep &cart = read->step(StepKind::Cart);
    CHECK(cart.state == StepState::Running);
    CHECK(cart.request == idOf<RequestId>(0x13));
    CHECK(cart.error->kind == Error::Kind::Timeout);
    CHECK(read->isStepIn(StepKind::Checkout, StepState::Waiting));
    CHECK(operationFromText(toText(*read)) == read);
}

TEST_CASE("an order and a change are read back whole after a restart", "[S63]")
{
    OperationFixture f;
    const Intent intent = GENERATE(Intent(orderFor(3)), Intent(changeOf(4)));
    Operation operation = Operation::of(idOf<DraftId>(9), intent, kNow);
    CHECK(operation.customer == idOf<CustomerId>(intent.index() == 1 ? 3 : 4));
    must(f.table.insert(operation));
    CHECK(must(f.table.find(operation.id)) == operation);
    operation.memberValues = {u"6"_s, u"true"_s};
    operation.finding = ChangeFinding::ChangedElsewhere;
    operation.steps.last().state = StepState::Refused;
    must(f.table.update(operation));
    CHECK(must(f.table.all()) == QList<Operation> {operation});
}

TEST_CASE("the operations of a customer are found without those of others")
{
    OperationFixture f;
    Operation fresh = operationOf(1);
    must(f.table.insert(fresh));
    fresh.customer = idOf<CustomerId>(3);
    must(f.table.update(fresh));
    const Operation order = Operation::of(idOf<DraftId>(9), orderFor(3), kNow.addSecs(-5));
    must(f.table.insert(order));
    must(f.table.insert(Operation::of(idOf<DraftId>(10), orderFor(4), kNow)));
    must(f.table.insert(operationOf(5)));
    CHECK(must(f.table.ofCustomer(idOf<CustomerId>(3))) == QList<Operation> {fresh, order});
    must(f.desk->execute(u"DROP TABLE operation"_s));
    CHECK_FALSE(f.table.ofCustomer(idOf<CustomerId>(3)).has_value());
}

TEST_CASE("a kind or a change that a later program wrote is not guessed at")
{
    const Operation order = Operation::of(idOf<DraftId>(9), orderFor(3), kNow);
    const Operation change = Operation::of(idOf<DraftId>(9), changeOf(3), kNow);
    REQUIRE(operationFromText(toText(order)) == order);
    const auto with = [](const Operation &operation, const QString &before, const QString &after) {
        QString text = toText(operation);
        REQUIRE(text.contains(before));
        return operationFromText(text.replace(before, after));
    };
    CHECK_FALSE(with(order, u"newSubscription"_s, u"transfer"_s));
    CHECK_FALSE(with(order, u"\"kind\":\"cart\""_s, u"\"kind\":\"customer\""_s));
    CHECK_FALSE(with(change, u"\"member\":\"quantity\""_s, u"\"member\":\"colour\""_s));
}

TEST_CASE("every state of an operation and of a step keeps its meaning on disk")
{
    OperationFixture f;
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
    OperationFixture f;
    const auto first = operationOf(1);
    must(f.table.insert(first));
    auto second = operationOf(2);
    second.draft = first.draft;
    const auto refused = f.table.insert(second);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().kind == Error::Kind::Conflict);
    CHECK(must(f.table.all()) == QList<Operation> {first});
}

TEST_CASE("changing an operation that was never written down is an error")
{
    OperationFixture f;
    const auto updated = f.table.update(operationOf(1));
    REQUIRE_FALSE(updated.has_value());
    CHECK(updated.error().kind == Error::Kind::NotFound);
}

TEST_CASE("what is unfinished comes oldest first, what there is newest first")
{
    OperationFixture f;
    for (const int number : {3, 1, 2, 4})
        must(f.table.insert(operationOf(number)));
    auto done = operationOf(2);
    done.state = OperationState::Done;
    must(f.table.update(done));
    auto left = operationOf(4);
    left.state = OperationState::GivenUp;
    must(f.table.update(left));
    CHECK(must(f.table.unfinished()) == QList<Operation> {operationOf(1), operationOf(3)});
    CHECK(must(f.table.all()) == QList<Operation> {left, operationOf(3), done, operationOf(1)});
}

TEST_CASE("a damaged operation costs no other and is told by its id")
{
    OperationFixture f;
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
    CHECK(must(f.table.unfinished()) == QList<Operation> {operationOf(1), operationOf(3)});
    CHECK(must(f.table.all()).size() == 2);
    const auto unreadable = must(f.table.unreadable());
    REQUIRE(unreadable.size() == 1);
    CHECK(unreadable[0].id == idOf<OperationId>(2));
    CHECK(unreadable[0].error.kind == Error::Kind::Storage);
    CHECK(unreadable[0].createdAt == operationOf(2).createdAt);
    CHECK_FALSE(unreadable[0].isFinished);
    CHECK_FALSE(f.table.find(idOf<OperationId>(2)).has_value());
    CHECK_FALSE(f.table.findByDraft(operationOf(2).draft).has_value());
    // It stays, and its draft cannot be submitted again behind its back.
    CHECK(f.table.insert(operationOf(2)).error().kind == Error::Kind::Conflict);
}

TEST_CASE("an operation whose customer or request id cannot be read is not gone on with")
{
    OperationFixture f;
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
    OperationFixture f;
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
