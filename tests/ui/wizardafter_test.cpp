// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of a Submit: refusals, waiting, and the way back from them.
#include "models/domain/lineoutcome.h"
#include "models/store/resellertable.h"
#include "tests/support/wait.h"
#include "tests/ui/wizardworld.h"
#include "ui/wizards/linestable.h"
#include "ui/text/operationwords.h"

#include <QAbstractButton>
#include <QApplication>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace tierdesk;
using namespace tierdesk::test;
using namespace Qt::StringLiterals;

namespace {

const QString kLateDomain = u"klos.onmicrosoft.com"_s;

} // namespace

TEST_CASE("Submit pressed twice is one customer and one order", "[S63]")
{
    WizardWorld world;
    const store::Draft draft = world.filledDraft(u"Kłos"_s, u"klos"_s);
    ui::NewCustomerWizard *const wizard = world.open(draft);
    REQUIRE(waitUntil([wizard] { return isOffered(wizard, u"Submit"_s); }));
    CHECK(focusName() == u"Submit"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    press(Qt::Key_Space);
    // Done stands where Submit stood, and is no answer to a click that was meant for that.
    REQUIRE(waitUntil([wizard] { return visible(wizard, u"Done"_s) != nullptr; }));
    CHECK_FALSE(isOffered(wizard, u"Done"_s));
    REQUIRE(waitUntil([wizard] { return isOffered(wizard, u"Done"_s); }));
    CHECK(world.wizard == wizard); // the second Enter pressed nothing else
    CHECK(world.sandbox.customersNamed(u"Kłos"_s) == 1);
    CHECK(world.sandbox.ordersOf(world.sandbox.customerIdOf(kLateDomain)).size() == 1);
}

TEST_CASE("the second half of a double Enter on Next: Review submits nothing", "[S63]")
{
    WizardWorld world;
    store::Draft draft = world.filledDraft(u"Kłos"_s, u"klos"_s);
    ui::NewCustomerWizard *const wizard = world.open(draft);
    REQUIRE(waitUntil([wizard] { return isOffered(wizard, u"Submit"_s); }));
    clickOn(wizard, u"Back"_s);
    REQUIRE(waitUntil([wizard] { return isOffered(wizard, u"Next: Review"_s); }));
    tabTo(u"Next: Review"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    CHECK_FALSE(isOffered(wizard, u"Submit"_s));
    // It is there a moment later, with the keys on it.
    REQUIRE(waitUntil([wizard] { return isOffered(wizard, u"Submit"_s); }));
    CHECK(focusName() == u"Submit"_s);
    CHECK(world.sandbox.customersNamed(u"Kłos"_s) == 0);
}

TEST_CASE("a refusal before the customer exists leads back to its field, with reason and correlation id")
{
    WizardWorld world;
    store::Draft draft = world.filledDraft(u"Kłos"_s, u"klos"_s);
    ui::NewCustomerWizard *const wizard = world.open(draft);
    REQUIRE(waitUntil([wizard] { return isOffered(wizard, u"Submit"_s); }));
    // Somebody else takes the domain between the check and Submit.
    store::Draft rival = world.filledDraft(u"Rival"_s, u"klos"_s);
    (void)waitFor(world.session->submit(rival.id, rival.content));
    (void)world.waitForOperation(rival.id, {OperationState::Done});

    press(Qt::Key_Return);
    CHECK(shows(wizard, u"The customer was not created."_s));
    CHECK(shows(wizard, u"Correlation ID: "_s));
    CHECK(shows(wizard, u"The domain name is taken."_s));
    CHECK(focusName() == u"Primary domain name"_s);
    CHECK_FALSE(isOffered(wizard, u"Next: Subscriptions"_s));
    CHECK(world.sandbox.customersNamed(u"Kłos"_s) == 0);

    fill(u"Primary domain name"_s, u"klos2"_s);
    REQUIRE(waitUntil([wizard] { return isOffered(wizard, u"Next: Subscriptions"_s); }));
    press(Qt::Key_Return);
    REQUIRE(waitUntil([wizard] { return isOffered(wizard, u"Next: Review"_s); }));
    tabTo(u"Next: Review"_s);
    press(Qt::Key_Return);
    REQUIRE(waitUntil([wizard] { return isOffered(wizard, u"Submit"_s); }));
    press(Qt::Key_Return);
    REQUIRE(waitUntil([wizard] { return isOffered(wizard, u"Done"_s); }));
    CHECK(world.sandbox.customersNamed(u"Kłos"_s) == 1);
    CHECK(world.sandbox.customersWithDomain(u"klos2.onmicrosoft.com"_s) == 1);
}

TEST_CASE("a reseller whose partnership ended is refused, and another one can be chosen")
{
    WizardWorld world;
    ui::NewCustomerWizard *const wizard = world.open(world.filledDraft(u"Kłos"_s, u"klos"_s));
    REQUIRE(waitUntil([wizard] { return isOffered(wizard, u"Submit"_s); }));
    const Reseller before = world.reseller();
    world.sandbox.setResellerState(before.id.toString(), u"Inactive"_s);
    press(Qt::Key_Return);
    CHECK(shows(wizard, u"The customer was not created."_s));
    CHECK(shows(wizard, u"The reseller's number belongs to no active reseller."_s));
    CHECK(focusName() == before.name); // the list of resellers
    press(Qt::Key_Down);
    REQUIRE(waitUntil([wizard] { return isOffered(wizard, u"Next: Subscriptions"_s); }));
    CHECK(world.sandbox.customersNamed(u"Kłos"_s) == 0);
}

TEST_CASE("once the customer exists its password is shown whatever follows, and only the rest is tried again",
    "[S66]")
{
    WizardWorld world;
    store::Draft draft = world.filledDraft(u"Kłos"_s, u"klos"_s);
    ChosenLine unknown = WizardWorld::lineOf(u"A product that is gone"_s, u"CFQ7TTC0NONE"_s, u"0001"_s);
    draft.content.lines.append(unknown);
    ui::NewCustomerWizard *const wizard = world.open(draft);
    REQUIRE(waitUntil([wizard] { return isOffered(wizard, u"Submit"_s); }));
    press(Qt::Key_Return);
    CHECK(shows(wizard, u"The customer exists, but the order is not placed."_s));
    CHECK(shows(wizard, u"Temporary password"_s));
    CHECK(isOffered(wizard, u"Copy both"_s));
    CHECK(waitUntil([wizard] { return isOffered(wizard, u"Try again"_s); }));
    const QString page = readable(wizard);
    CHECK(page.contains(u"Not ordered"_s));
    // The line that was not taken is named first.
    CHECK(page.indexOf(u"A product that is gone"_s) < page.indexOf(u"Exchange Online (Plan 1)"_s));

    clickOn(wizard, u"Change the subscriptions"_s);
    clickOn(wizard, u"Remove A product that is gone"_s);
    REQUIRE(waitUntil([wizard] { return isOffered(wizard, u"Next: Review"_s); }));
    clickOn(wizard, u"Next: Review"_s);
    REQUIRE(waitUntil([wizard] { return isOffered(wizard, u"Try again"_s); }));
    clickOn(wizard, u"Try again"_s);
    REQUIRE(waitUntil([wizard] { return isOffered(wizard, u"Done"_s); }));
    CHECK(world.sandbox.customersNamed(u"Kłos"_s) == 1);
    CHECK(world.sandbox.ordersOf(world.sandbox.customerIdOf(kLateDomain)).size() == 1);
    CHECK(isOffered(wizard, u"Copy both"_s));
}

TEST_CASE("an order that was accepted in part says of each product whether it is ordered", "[S63]")
{
    NewCustomer customer;
    const QString products[] = {u"First"_s, u"Second"_s, u"Third"_s};
    for (const QString &product : products)
        customer.lines.append(WizardWorld::lineOf(product, product, u"0001"_s));
    Operation operation = Operation::of(DraftId::createRandom(), customer, QDateTime::currentDateTimeUtc());
    operation.state = OperationState::Done;
    operation.customer = CustomerId::createRandom();
    for (int i = 0; i < 3; ++i) {
        operation.steps[i].state = StepState::Done;
        CartLine line;
        line.number = i;
        line.catalogItem = CatalogItemId(products[i] + u":0001:A"_s);
        line.orderGroup = i == 1 ? u"1"_s : u"0"_s;
        operation.cartLines.append(line);
    }
    operation.step(StepKind::Checkout).state = StepState::Done;
    // One order for the second product alone, whose line it counts from 0; the others' group was refused.
    OrderLine ordered;
    ordered.offerId = u"Second:0001:A"_s;
    ordered.subscription = SubscriptionId(u"subscription"_s);
    operation.orders = {{OrderId(u"order"_s), u"completed"_s, {}, {ordered}}};
    const LineFault group {-1, u"0"_s, 800009, u"not valid"_s};
    operation.lineFaults = faultsByLine({group}, operation.cartLines);

    CHECK(ui::operationWords(operation).fact == u"2 product(s) could not be ordered."_s);
    ui::LinesTable table;
    table.showOutcome(operation);
    table.show();
    const QString page = readable(&table);
    INFO(page.toStdString());
    const auto statusOf = [&page](const QString &product) {
        const QRegularExpression status(u"Active|Pending|Not ordered"_s);
        return status.match(page, page.indexOf(product)).captured();
    };
    CHECK(statusOf(u"First"_s) == u"Not ordered"_s);
    CHECK(statusOf(u"Second"_s) == u"Active"_s);
    CHECK(statusOf(u"Third"_s) == u"Not ordered"_s);
    CHECK(page.indexOf(u"Second"_s) > page.indexOf(u"Third"_s));
}

TEST_CASE("products that were changed after a refused order are still changed when it is taken up again")
{
    WizardWorld world;
    store::Draft draft = world.filledDraft(u"Kłos"_s, u"klos"_s);
    draft.content.lines.append(
        WizardWorld::lineOf(u"A product that is gone"_s, u"CFQ7TTC0NONE"_s, u"0001"_s));
    ui::NewCustomerWizard *wizard = world.open(draft);
    REQUIRE(waitUntil([wizard] { return isOffered(wizard, u"Submit"_s); }));
    press(Qt::Key_Return);
    CHECK(shows(wizard, u"The customer exists, but the order is not placed."_s));
    CHECK(shows(wizard, u"Microsoft does not know this product. This product is not ordered."_s));
    CHECK(shows(wizard, u"Choose another product. (400013)"_s)); // beside its line
    CHECK_FALSE(readable(wizard).contains(u"Microsoft says"_s));
    CHECK(shows(wizard, u"Message: "_s)); // for support, in the service's own words
    clickOn(wizard, u"Change the subscriptions"_s);
    clickOn(wizard, u"Remove A product that is gone"_s);
    REQUIRE(waitUntil([wizard] { return isOffered(wizard, u"Next: Review"_s); }));
    delete wizard; // as a crash would leave it, once it is saved
    REQUIRE(waitUntil([&world] {
        const QList<store::Draft> drafts = world.drafts();
        return drafts.size() == 1 && drafts.first().content.lines.size() == 1;
    }));
    world.restart();

    wizard = world.open(world.drafts().first());
    REQUIRE(waitUntil([wizard] { return isOffered(wizard, u"Try again"_s); }));
    clickOn(wizard, u"Try again"_s);
    REQUIRE(waitUntil([wizard] { return isOffered(wizard, u"Done"_s); }));
    CHECK(world.sandbox.customersNamed(u"Kłos"_s) == 1);
    CHECK(world.sandbox.ordersOf(world.sandbox.customerIdOf(kLateDomain)).size() == 1);
}

TEST_CASE("a reseller without an MPN ID is told beside it before anything is sent")
{
    WizardWorld world;
    store::Draft draft = world.filledDraft(u"Kłos"_s, u"klos"_s);
    const auto rows = store::ResellerTable(world.session->reader()).all();
    REQUIRE(rows);
    for (const store::ResellerRow &row : *rows)
        if (row.reseller.isActive() && row.reseller.number.isEmpty())
            draft.content.reseller = row.reseller;
    if (!draft.content.reseller.number.isEmpty()) // none in this world: one that is not listed any more
        draft.content.reseller = {ResellerId::createRandom(), {}, u"Nameless"_s, u"PL"_s, u"active"_s};
    ui::NewCustomerWizard *const wizard = world.open(draft);
    const QString sentence = u"This reseller has no MPN ID / PLA ID."_s;
    CHECK(shows(wizard, sentence)); // beside Submit
    CHECK_FALSE(isOffered(wizard, u"Submit"_s));
    clickOn(wizard, sentence + u" Without it nothing can be ordered."_s);
    REQUIRE(waitUntil([wizard] { return isOffered(wizard, u"Next: Subscriptions"_s); }));
    CHECK(shows(wizard, sentence)); // beside the reseller
    CHECK(world.sandbox.customersNamed(u"Kłos"_s) == 0);
}

TEST_CASE("Cancel after the customer exists says what stays at Microsoft")
{
    WizardWorld world;
    store::Draft draft = world.filledDraft(u"Kłos"_s, u"klos"_s);
    draft.content.lines = {WizardWorld::lineOf(u"A product that is gone"_s, u"CFQ7TTC0NONE"_s, u"0001"_s)};
    ui::NewCustomerWizard *const wizard = world.open(draft);
    REQUIRE(waitUntil([wizard] { return isOffered(wizard, u"Submit"_s); }));
    press(Qt::Key_Return);
    CHECK(shows(wizard, u"The customer exists, but the order is not placed."_s));
    clickOn(wizard, u"Cancel"_s);
    REQUIRE(waitUntil([] { return openQuestion() != nullptr; }));
    CHECK(readable(openQuestion()).contains(u"The customer Kłos stays at Microsoft, with its agreement."_s));
    CHECK(waitUntil([] { return focusName() == u"No"_s; }));
    clickOn(openQuestion(), u"Yes, stop here"_s);
    REQUIRE(waitUntil([wizard] { return isOffered(wizard, u"Done"_s); }));
    CHECK(isOffered(wizard, u"Copy both"_s)); // the password still is there
    CHECK(world.sandbox.customersNamed(u"Kłos"_s) == 1);
}

TEST_CASE("without a connection the form is unchecked, Submit waits and goes on by itself")
{
    WizardWorld world;
    const store::Draft draft = world.filledDraft(u"Kłos"_s, u"klos"_s);
    world.sandbox.stop();
    store::Draft first = draft;
    first.page = 0;
    ui::NewCustomerWizard *const wizard = world.open(first);
    CHECK(shows(wizard, u"The rules of this country could not be read."_s));
    CHECK(shows(wizard, u"Whether it is free could not be checked. You can go on."_s));
    REQUIRE(waitUntil([wizard] { return isOffered(wizard, u"Next: Subscriptions"_s); }));
    clickOn(wizard, u"Next: Subscriptions"_s);
    CHECK(shows(wizard, u"The catalog could not be read."_s));
    clickOn(wizard, u"Next: Review"_s);
    REQUIRE(waitUntil([wizard] { return isOffered(wizard, u"Submit"_s); }));
    clickOn(wizard, u"Submit"_s);
    CHECK(shows(wizard, u"It is tried again by itself at"_s));
    CHECK(shows(wizard, u"Nothing was sent to Microsoft yet."_s));
    CHECK(shows(wizard, u"Partner Center does not take the connection."_s));
    CHECK(shows(wizard, u"Not sent yet"_s));
    CHECK_FALSE(readable(wizard).contains(u"being checked"_s));
    world.sandbox.start();
    REQUIRE(waitUntil([wizard] { return isOffered(wizard, u"Done"_s); }));
    CHECK(world.sandbox.customersNamed(u"Kłos"_s) == 1);
}

TEST_CASE("a wizard whose operation is done opens with its Confirmation")
{
    WizardWorld world;
    store::Draft draft = world.filledDraft(u"Kłos"_s, u"klos"_s);
    draft.savedAt = QDateTime::currentDateTimeUtc();
    world.session->saveDraft(draft);
    (void)waitFor(world.session->submit(draft.id, draft.content));
    (void)world.waitForOperation(draft.id, {OperationState::Done});
    SECTION("with the password, if this program has it")
    {
        ui::NewCustomerWizard *const wizard = world.open(draft);
        REQUIRE(waitUntil([wizard] { return isOffered(wizard, u"Copy both"_s); }));
    }
    SECTION("and says so if the password is lost")
    {
        world.restart();
        ui::NewCustomerWizard *const wizard = world.open(draft);
        CHECK(shows(wizard, u"The temporary password is lost."_s));
        CHECK(visible(wizard, u"User name"_s) != nullptr); // of a customer that this program created
        CHECK_FALSE(isOffered(wizard, u"Copy both"_s));
        REQUIRE(waitUntil([wizard] { return isOffered(wizard, u"Done"_s); }));
        clickOn(wizard, u"Done"_s);
        CHECK(waitUntil([&world] { return world.wizard.isNull(); }));
    }
}
