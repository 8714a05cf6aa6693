// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/database.h"
#include "models/store/operationtable.h"
#include "models/store/subscriptiontable.h"
#include "tests/models/sync/desk.h"
#include "tests/support/faultproxy.h"
#include "tests/support/sandboxfixture.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>

using namespace tierdesk;
using namespace tierdesk::test;
using namespace Qt::StringLiterals;

namespace {

bool isAnywhereIn(const QString &folder, const QString &secret)
{
    const QDir dir(folder);
    for (const QString &name : dir.entryList(QDir::Files)) {
        QFile file(dir.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return true;
        if (file.readAll().contains(secret.toUtf8()))
            return true;
    }
    return false;
}

} // namespace

TEST_CASE("Submit makes the customer, its agreement, its cart and its order, once each", "[S63]")
{
    Desk desk;
    NewCustomer customer = contoso(desk.reseller, u"submitmakes"_s);
    customer.lines = {businessBasic(3), exchangePlan1(5)};
    const Operation submitted = desk.submit(customer);
    const Operation done = desk.office.finished(submitted.id);

    CHECK(done.state == OperationState::Done);
    for (const OperationStep &step : done.steps) {
        CHECK(step.state == StepState::Done);
        CHECK(step.attempts == 1);
        CHECK_FALSE(step.error);
    }
    CHECK(desk.sandbox.customersWithDomain(customer.domain()) == 1);
    const QString id = desk.idAt(customer.domain());
    REQUIRE(done.customer);
    CHECK(done.customer->toString() == id);
    CHECK(desk.sandbox.agreementCountOf(id) == 1);
    CHECK(desk.sandbox.cartCountOf(id) == 1);
    CHECK(desk.sandbox.subscriptionCountOf(id) == 2);
    CHECK_FALSE(done.orders.isEmpty());
    CHECK(desk.sandbox.ordersOf(id).size() == done.orders.size());
    CHECK(desk.office.stored(done.id) == done);
}

TEST_CASE("a second Submit of the same wizard is the same operation and the same customer", "[S63]")
{
    Desk desk;
    const NewCustomer customer = contoso(desk.reseller, u"doubleclick"_s);
    const DraftId draft = DraftId::createRandom();
    const auto first = desk.office.session().submit(draft, customer);
    const auto second = desk.office.session().submit(draft, customer);
    const auto a = waitFor(first);
    const auto b = waitFor(second);
    REQUIRE(a);
    REQUIRE(b);
    CHECK(a->id == b->id);
    CHECK(desk.office.finished(a->id).state == OperationState::Done);

    // Even when all is over, and after a restart.
    desk.office.crash();
    desk.office.open();
    const Operation third = desk.submit(customer, draft);
    CHECK(third.id == a->id);
    CHECK(third.state == OperationState::Done);
    CHECK(desk.sandbox.customersWithDomain(customer.domain()) == 1);
    CHECK(desk.sandbox.ordersOf(desk.idAt(customer.domain())).size() == a->orders.size() + 1);
}

TEST_CASE("the operation is on disk before anything is sent", "[S63]")
{
    Desk desk;
    desk.sandbox.stop();
    const NewCustomer customer = contoso(desk.reseller, u"ondiskfirst"_s);
    const Operation submitted = desk.submit(customer);
    for (const OperationStep &step : submitted.steps)
        CHECK_FALSE(step.request.isNull());
    desk.office.crash();
    desk.sandbox.start();
    desk.office.open();
    const Operation stored = desk.office.stored(submitted.id);
    CHECK(stored.newCustomer() == customer);
    CHECK(stored.steps[0].request == submitted.steps[0].request);
    desk.office.session().start();
    CHECK(desk.office.finished(submitted.id).state == OperationState::Done);
    CHECK(desk.sandbox.customersWithDomain(customer.domain()) == 1);
}

TEST_CASE(
    "the new customer belongs to the reseller it was made for, here and at the service", "[S12][S54][S69]")
{
    Desk desk;
    const NewCustomer customer = contoso(desk.reseller, u"belongs"_s);
    QSignalSpy changed(&desk.office.session(), &sync::Session::changed);
    const Operation done = desk.office.finished(desk.submit(customer).id);
    REQUIRE(done.state == OperationState::Done);

    CHECK(desk.sandbox.resellerIdsOf(done.customer->toString()) == QStringList {desk.reseller.id.toString()});
    const auto row = desk.office.customerWithDomain(customer.domain());
    REQUIRE(row);
    CHECK(row->companyName == customer.companyName);
    CHECK(row->resellerKnowledge == store::ResellerKnowledge::Known);
    CHECK(row->resellerName == desk.reseller.name);
    // Its subscriptions carry the reseller's number (partnerIdOnRecord), and are read by themselves.
    const auto subscriptions = [&] {
        const auto list = store::SubscriptionTable(desk.office.session().reader()).of(row->row);
        return list ? *list : QList<Subscription>();
    };
    REQUIRE(waitUntil([&] { return subscriptions().size() == 1; }));
    CHECK(subscriptions().first().reseller == desk.reseller.number);
    CHECK(subscriptions().first().source == SubscriptionSource::Customer);
    REQUIRE(waitUntil([&] {
        return std::any_of(changed.begin(), changed.end(), [&row](const QList<QVariant> &one) {
            return one.first().value<store::ChangeSet>().newCustomers.contains(row->row);
        });
    }));
}

TEST_CASE("a customer without a reseller is never sent", "[S54]")
{
    Desk desk;
    NewCustomer customer = contoso(desk.reseller, u"noreseller"_s);
    customer.reseller = {};
    const auto submitted = waitFor(desk.office.session().submit(DraftId::createRandom(), customer));
    CHECK_FALSE(submitted);
    CHECK(desk.sandbox.customersWithDomain(customer.domain()) == 0);
}

TEST_CASE("the first password comes once, to this process, and is never on disk", "[S66][S68]")
{
    Desk desk;
    const NewCustomer customer = contoso(desk.reseller, u"password"_s);
    const Operation done = desk.office.finished(desk.submit(customer).id);
    const auto password = desk.office.session().firstPassword(done.id);
    REQUIRE(password);
    CHECK_FALSE(password->isEmpty());
    CHECK(done.userName == u"admin@"_s + customer.domain());
    CHECK_FALSE(done.passwordLost);
    CHECK_FALSE(isAnywhereIn(desk.office.options().dataFolder, *password));

    SECTION("shown and left: it is gone, and nobody calls it lost")
    {
        desk.office.session().markPasswordShown(done.id);
        desk.office.session().forgetFirstPassword(done.id);
        CHECK_FALSE(desk.office.session().firstPassword(done.id));
        REQUIRE(waitUntil([&] { return desk.office.latest(done.id)->passwordShown; }));
        desk.office.crash();
        CHECK_FALSE(isAnywhereIn(desk.office.options().dataFolder, *password));
        desk.office.open();
        CHECK(desk.office.stored(done.id).passwordShown);
        CHECK_FALSE(desk.office.stored(done.id).passwordLost);
    }
    SECTION("a crash before anybody saw it: it is said to be lost")
    {
        desk.office.crash();
        desk.office.open();
        CHECK_FALSE(desk.office.session().firstPassword(done.id));
        CHECK(desk.office.stored(done.id).passwordLost);
    }
}

TEST_CASE("a customer who accepts the agreement himself gets neither agreement nor order", "[P1]")
{
    Desk desk;
    NewCustomer customer = contoso(desk.reseller, u"acceptslater"_s);
    customer.customerAcceptsLater = true;
    const Operation done = desk.office.finished(desk.submit(customer).id);
    CHECK(done.state == OperationState::Done);
    CHECK(done.step(StepKind::Agreement).state == StepState::Skipped);
    CHECK(done.step(StepKind::Checkout).state == StepState::Skipped);
    const QString id = desk.idAt(customer.domain());
    CHECK(desk.sandbox.agreementCountOf(id) == 0);
    CHECK(desk.sandbox.cartCountOf(id) == 0);
}

TEST_CASE("a customer without products gets its agreement and no order")
{
    Desk desk;
    NewCustomer customer = contoso(desk.reseller, u"nolines"_s);
    customer.lines.clear();
    const Operation done = desk.office.finished(desk.submit(customer).id);
    CHECK(done.state == OperationState::Done);
    CHECK(done.step(StepKind::Cart).state == StepState::Skipped);
    CHECK(desk.sandbox.agreementCountOf(desk.idAt(customer.domain())) == 1);
}

TEST_CASE(
    "a refused registration number leads back before anything exists, and corrected it goes through", "[P4]")
{
    Desk desk;
    NewCustomer customer = contoso(desk.reseller, u"registration"_s);
    customer.address.country = u"PL"_s;
    customer.address.city = u"Warszawa"_s;
    customer.address.postalCode = u"00-001"_s;
    customer.culture = u"pl-PL"_s;
    customer.language = u"pl"_s;
    customer.registrationNumber = u"not a number"_s;
    const Operation refused = desk.office.finished(desk.submit(customer).id);
    CHECK(refused.state == OperationState::Refused);
    const auto error = refused.step(StepKind::Customer).error;
    REQUIRE(error);
    CHECK(error->code == 600050);
    CHECK_FALSE(error->correlationId.isEmpty());
    CHECK_FALSE(refused.customer);
    CHECK(desk.sandbox.customersWithDomain(customer.domain()) == 0);

    customer.registrationNumber = u"5261040828"_s;
    desk.retry(refused.id, customer);
    REQUIRE(waitUntil([&] { return desk.office.latest(refused.id)->state == OperationState::Done; }));
    const Operation done = *desk.office.latest(refused.id);
    CHECK(done.newCustomer() == customer);
    // An answer came, if a bad one: what is sent next is another request.
    CHECK(done.steps[0].request != refused.steps[0].request);
    CHECK(desk.sandbox.customersWithDomain(customer.domain()) == 1);
}

TEST_CASE("a domain taken by somebody else is refused and nothing is adopted")
{
    Desk desk;
    const store::CustomerRow other = desk.office.customers().first();
    NewCustomer customer = contoso(desk.reseller, other.domain.section(u'.', 0, 0));
    REQUIRE(customer.domain() == other.domain);
    const int before = desk.sandbox.customerCount();
    const Operation refused = desk.office.finished(desk.submit(customer).id);
    CHECK(refused.state == OperationState::Refused);
    CHECK_FALSE(refused.customer);
    CHECK(refused.step(StepKind::Customer).error->code == 3000);
    CHECK(desk.sandbox.customerCount() == before);

    // Even when this wizard's customer would have the same name: nobody has asked twice.
    customer.companyName = other.companyName;
    desk.retry(refused.id, customer);
    CHECK(desk.office.finished(refused.id).state == OperationState::Refused);
    CHECK_FALSE(desk.office.latest(refused.id)->customer);
}

TEST_CASE(
    "a line that the service does not take is named, nothing is ordered, and the rest can be", "[S60][S61]")
{
    Desk desk;
    NewCustomer customer = contoso(desk.reseller, u"faultyline"_s);
    ChosenLine tooMany = exchangePlan1(3);
    tooMany.quantity = 20'000;
    customer.lines = {businessBasic(2), tooMany};
    const Operation refused = desk.office.finished(desk.submit(customer).id);
    CHECK(refused.state == OperationState::Refused);
    CHECK(refused.step(StepKind::Cart).state == StepState::Refused);
    REQUIRE(refused.lineFaults.size() == 1);
    CHECK(refused.lineFaults.first().line == 1);
    const QString id = desk.idAt(customer.domain());
    CHECK(desk.sandbox.ordersOf(id).isEmpty());
    REQUIRE(desk.office.session().firstPassword(refused.id)); // whatever follows

    NewCustomer corrected = customer;
    corrected.companyName = u"Something else"_s; // stands at Microsoft already: not taken over
    corrected.lines = {businessBasic(2), exchangePlan1(20)};
    desk.retry(refused.id, corrected);
    REQUIRE(waitUntil([&] { return desk.office.latest(refused.id)->state == OperationState::Done; }));
    const Operation done = *desk.office.latest(refused.id);
    CHECK(done.newCustomer().companyName == customer.companyName);
    CHECK(done.lineFaults.isEmpty());
    CHECK(desk.sandbox.customersWithDomain(customer.domain()) == 1);
    CHECK(desk.sandbox.agreementCountOf(id) == 1);
    CHECK(desk.sandbox.ordersOf(id).size() == done.orders.size());
    CHECK(desk.sandbox.subscriptionCountOf(id) == 2);
}

TEST_CASE("a term that is not offered names its line before any cart is made")
{
    Desk desk;
    NewCustomer customer = contoso(desk.reseller, u"noterm"_s);
    customer.lines.first().term = u"P5Y"_s;
    const Operation refused = desk.office.finished(desk.submit(customer).id);
    CHECK(refused.state == OperationState::Refused);
    REQUIRE(refused.lineFaults.size() == 1);
    CHECK(refused.lineFaults.first().line == 0);
    CHECK(desk.sandbox.cartCountOf(desk.idAt(customer.domain())) == 0);
}

TEST_CASE("what was given up stays at Microsoft, is recorded, and is not taken up again")
{
    Desk desk;
    NewCustomer customer = contoso(desk.reseller, u"givenup"_s);
    customer.lines.first().term = u"P5Y"_s;
    const Operation refused = desk.office.finished(desk.submit(customer).id);
    desk.office.session().giveUp(refused.id);
    REQUIRE(waitUntil([&] { return desk.office.latest(refused.id)->state == OperationState::GivenUp; }));
    desk.office.crash();
    desk.office.open();
    desk.office.session().start();
    const Operation stored = desk.office.stored(refused.id);
    CHECK(stored.state == OperationState::GivenUp);
    CHECK(stored.customer);
    CHECK(desk.office.customerWithDomain(customer.domain()));
    CHECK(desk.office.heard().size() == 1); // as it stood
}

TEST_CASE("a draft is kept through a crash and leaves with its finished operation", "[S64]")
{
    Desk desk;
    store::Draft draft;
    draft.id = DraftId::createRandom();
    draft.content = contoso(desk.reseller, u"draft"_s);
    draft.page = 1;
    draft.savedAt = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC);
    QSignalSpy saved(&desk.office.session(), &sync::Session::draftSaved);
    desk.office.session().saveDraft(draft);
    REQUIRE(waitUntil([&saved] { return saved.size() == 1; }));
    desk.office.crash();
    desk.office.open();
    CHECK(*waitFor(desk.office.session().drafts()) == QList {draft});

    const Operation done = desk.office.finished(desk.submit(draft.content, draft.id).id);
    REQUIRE(done.state == OperationState::Done);
    // Until its Confirmation page was left, the draft leads back to its operation.
    CHECK(waitFor(desk.office.session().drafts())->size() == 1);
    CHECK(done.draft == draft.id);
    desk.office.session().markPasswordShown(done.id);
    desk.office.session().forgetFirstPassword(done.id);
    CHECK(waitFor(desk.office.session().drafts())->isEmpty());
    // A late save does not bring it back.
    desk.office.session().saveDraft(draft);
    CHECK(waitFor(desk.office.session().drafts())->isEmpty());
}

TEST_CASE("an operation or a draft that cannot be read is said and kept")
{
    Desk desk;
    const bool isDraft = GENERATE(false, true);
    CAPTURE(isDraft);
    store::Draft draft;
    draft.id = DraftId::createRandom();
    draft.content = contoso(desk.reseller, u"unreadable"_s);
    draft.savedAt = QDateTime::currentDateTimeUtc();
    if (isDraft)
        desk.office.session().saveDraft(draft);
    else
        (void)desk.office.finished(desk.submit(draft.content).id);
    desk.office.crash();
    const QString damage = isDraft ? u"UPDATE draft SET body = '{'"_s : u"UPDATE operation SET body = '{'"_s;
    {
        const auto file = store::Database::open(
            store::File::Desk, desk.office.options().deskPath(), store::Access::ReadWrite);
        REQUIRE(file);
        REQUIRE((*file)->execute(damage));
    }
    desk.office.open();
    desk.office.session().start();
    CHECK(waitUntil([&desk] {
        const auto problem = desk.office.session().status().problem;
        return problem && problem->kind == Error::Kind::Storage;
    }));
    desk.office.crash();
    const auto file =
        store::Database::open(store::File::Desk, desk.office.options().deskPath(), store::Access::ReadWrite);
    REQUIRE(file);
    if (isDraft)
        CHECK(store::DraftTable(**file).unreadable()->size() == 1);
    else
        CHECK(store::OperationTable(**file).unreadable()->size() == 1);
}

TEST_CASE("a cancelled wizard leaves nothing behind", "[S64]")
{
    Desk desk;
    store::Draft draft;
    draft.id = DraftId::createRandom();
    draft.content = contoso(desk.reseller, u"cancelled"_s);
    draft.savedAt = QDateTime::currentDateTimeUtc();
    desk.office.session().saveDraft(draft);
    desk.office.session().removeDraft(draft.id);
    CHECK(waitFor(desk.office.session().drafts())->isEmpty());
    CHECK(waitFor(desk.office.session().operations())->isEmpty());
    CHECK(desk.sandbox.customersWithDomain(draft.content.domain()) == 0);
}
