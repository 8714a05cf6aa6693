// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The main job in the New customer wizard, as a person does it: by keys alone and by mouse alone, on the real
// widgets, against a real sandbox.
#include "tests/support/wait.h"
#include "tests/ui/wizardworld.h"
#include "ui/style/style.h"
#include "ui/wizards/accountform.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTableView>

using namespace tierdesk;
using namespace tierdesk::test;
using namespace Qt::StringLiterals;

namespace {

const QString kDomain = u"mlynklos.onmicrosoft.com"_s;

void fillAccountInfoByKeys()
{
    CHECK(focusName() == u"Company name"_s);
    type(u"Młyn Zbożowy Kłos sp. z o.o."_s);
    fill(u"NIP (company registration number)"_s, u"123-456-32-18"_s);
    fill(u"Primary domain name"_s, u"mlynklos"_s);
    fill(u"Street and number"_s, u"ul. Młynarska 14"_s);
    fill(u"Postal code"_s, u"90-001"_s);
    fill(u"City"_s, u"Łódź"_s);
    fill(u"First name"_s, u"Anna"_s);
    fill(u"Last name"_s, u"Przykładna"_s);
    fill(u"Email address"_s, u"biuro@mlynklos.example"_s);
    fill(u"Phone number"_s, u"+48 42 555 01 42"_s);
    tabTo(u"The customer has accepted the agreement"_s);
    press(Qt::Key_Space);
}

/// Waits until the catalogue holds it, then adds the product by keys.
void addProductByKeys(QWidget *wizard, const QString &search, const QString &licenses)
{
    press(Qt::Key_F, Qt::ControlModifier);
    CHECK(focusName() == u"Search products"_s);
    type(search);
    auto *const list = wizard->findChild<QTableView *>();
    REQUIRE(waitUntil([list] { return list->model()->rowCount() == 1; }));
    press(Qt::Key_Return); // to the list
    press(Qt::Key_Return); // adds, and asks for the number
    type(licenses);
}

/// The job is done; says what the window shows if it is not.
void waitForDone(QWidget *wizard)
{
    const bool isDone = waitUntil([wizard] { return isOffered(wizard, u"Done"_s); });
    CAPTURE(readable(wizard));
    REQUIRE(isDone);
}

/// What the sandbox's own state says after the job.
void checkWhatMicrosoftHas(const WizardWorld &world, const Reseller &reseller, int orders)
{
    CHECK(world.sandbox.customersWithDomain(kDomain) == 1);
    const QString customer = world.sandbox.customerIdOf(kDomain);
    CHECK(world.sandbox.resellerIdsOf(customer) == QStringList {reseller.id.toString()});
    CHECK(world.sandbox.agreementCountOf(customer) == 1);
    CHECK(world.sandbox.ordersOf(customer).size() == orders);
}

} // namespace

TEST_CASE(
    "the whole job is done by keys alone", "[S53][S57][S58][S59][S60][S61][S62][S63][S65][S66][S67][S69]")
{
    WizardWorld world;
    ui::NewCustomerWizard *const wizard = world.open();
    QSignalSpy finished(wizard, &ui::NewCustomerWizard::customerAdded);
    const Reseller reseller = world.reseller();

    fillAccountInfoByKeys();
    REQUIRE(waitUntil([wizard] { return isOffered(wizard, u"Next: Subscriptions"_s); }));
    press(Qt::Key_Return);
    addProductByKeys(wizard, u"exchange online (plan 1)"_s, u"12"_s);
    addProductByKeys(wizard, u"business premium"_s, u"25"_s);
    REQUIRE(waitUntil([wizard] { return isOffered(wizard, u"Next: Review"_s); }));
    press(Qt::Key_Return);
    CHECK(readable(wizard).contains(u"37"_s)); // licenses in total
    REQUIRE(waitUntil([wizard] { return isOffered(wizard, u"Submit"_s); }));
    CHECK(focusName() == u"Submit"_s);
    press(Qt::Key_Return);
    waitForDone(wizard);

    const QString page = readable(wizard);
    CHECK(page.contains(u"Setup info"_s));
    CHECK(page.contains(u"admin@mlynklos.onmicrosoft.com"_s));
    CHECK(focusName() == u"Copy both"_s);
    press(Qt::Key_Return);
    const QString copied = QGuiApplication::clipboard()->text();
    CHECK(copied.contains(u"admin@mlynklos.onmicrosoft.com"_s));
    const QString password = copied.section(u": "_s, -1);
    CHECK(password.size() >= 8);
    CHECK(page.contains(password));

    tabTo(u"Done"_s);
    press(Qt::Key_Return);
    REQUIRE(waitUntil([&world] { return world.wizard.isNull(); }));
    CHECK(openQuestion() == nullptr);
    REQUIRE(finished.size() == 1);
    CHECK(finished.first().first().value<CustomerId>().toString() == world.sandbox.customerIdOf(kDomain));
    checkWhatMicrosoftHas(world, reseller, 1);
    CHECK(world.sandbox.subscriptionCountOf(world.sandbox.customerIdOf(kDomain)) == 2);
    CHECK(waitUntil([&world] { return world.drafts().isEmpty(); }));
}

TEST_CASE("the whole job is done by mouse alone", "[S57][S60][S65][S67]")
{
    WizardWorld world;
    store::Draft draft = world.filledDraft(u"Młyn Zbożowy Kłos sp. z o.o."_s, u"mlynklos"_s);
    draft.page = 0;
    draft.content.lines.clear();
    draft.content.acceptance = {};
    draft.content.culture.clear();
    ui::NewCustomerWizard *const wizard = world.open(draft);
    wizard->resize(1280, 860); // all of the page in sight
    QSignalSpy finished(wizard, &ui::NewCustomerWizard::customerAdded);

    choose(wizard, u"Language"_s, u"English (United States)"_s);
    clickOn(wizard, u"The customer has accepted the agreement"_s);
    REQUIRE(waitUntil([wizard] { return isOffered(wizard, u"Next: Subscriptions"_s); }));
    clickOn(wizard, u"Next: Subscriptions"_s);
    auto *const list = wizard->findChild<QTableView *>();
    REQUIRE(waitUntil([list] { return list->model()->rowCount() > 10; }));
    const QModelIndexList rows = list->model()->match(
        list->model()->index(0, 0), Qt::DisplayRole, u"Exchange Online (Plan 1)"_s, 1, Qt::MatchExactly);
    REQUIRE(rows.size() == 1);
    const QRect add = list->visualRect(rows.first().siblingAtColumn(3));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, QPoint(add.left() + 20, add.center().y()));
    REQUIRE(waitUntil([wizard] { return isOffered(wizard, u"Next: Review"_s); }));
    choose(wizard, u"Billing: Exchange Online (Plan 1)"_s, u"Annual"_s);
    clickOn(wizard, u"Next: Review"_s);
    REQUIRE(waitUntil([wizard] { return isOffered(wizard, u"Submit"_s); }));
    clickOn(wizard, u"Submit"_s);
    waitForDone(wizard);
    clickOn(wizard, u"Copy temporary password"_s);
    CHECK(readable(wizard).contains(QGuiApplication::clipboard()->text()));
    clickOn(wizard, u"Done"_s);
    REQUIRE(waitUntil([&world] { return world.wizard.isNull(); }));
    CHECK(finished.size() == 1);
    checkWhatMicrosoftHas(world, world.reseller(), 1);
}

TEST_CASE("the reseller is selected, named with its number, and what it gets is said", "[S54][S55][S58][D8]")
{
    WizardWorld world;
    ui::NewCustomerWizard *const wizard = world.open();
    const QString page = readable(wizard);
    CHECK(page.contains(world.reseller().name));
    CHECK(page.contains(world.reseller().number.toString()));
    CHECK(page.contains(u"delegate the management of the customer's account and subscriptions"_s));
    CHECK(page.contains(u"GDAP"_s));
}

TEST_CASE("the reseller is in sight at every size of the window", "[S54]")
{
    WizardWorld world;
    ui::NewCustomerWizard *const wizard = world.open();
    for (const QSize size : {wizard->size(), QSize(1024, 640), QSize(1280, 800)}) {
        wizard->resize(size);
        const bool isFound = waitUntil([wizard, &world] {
            for (const QLabel *const label : wizard->findChildren<QLabel *>()) {
                if (label->text() == world.reseller().name && !label->visibleRegion().isEmpty())
                    return true;
            }
            return false;
        });
        CAPTURE(size.width(), size.height());
        CHECK(isFound);
    }
}

TEST_CASE("the language follows the country until somebody chooses it")
{
    WizardWorld world;
    ui::NewCustomerWizard *const wizard = world.open();
    wizard->resize(1280, 860); // all of the page in sight
    const auto language = [wizard] {
        auto *const box = qobject_cast<QComboBox *>(visible(wizard, u"Language"_s));
        return box ? box->currentText() : QString();
    };
    choose(wizard, u"Country/region"_s, u"United States"_s);
    REQUIRE(waitUntil([&language] { return language() == u"English (United States)"_s; }));
    choose(wizard, u"Country/region"_s, u"Poland"_s);
    CHECK(waitUntil([&language] { return language() == u"Polish (Poland)"_s; }));
    tabTo(u"Language"_s);
    type(u"Eng"_s);
    REQUIRE(language() == u"English (United States)"_s);
    choose(wizard, u"Country/region"_s, u"Hungary"_s);
    CHECK(language() == u"English (United States)"_s);
}

TEST_CASE("a shortcut does not choose another country")
{
    WizardWorld world;
    REQUIRE(world.open());
    tabTo(u"Country/region"_s);
    auto *const box = qobject_cast<QComboBox *>(QApplication::focusWidget());
    REQUIRE(box);
    const QString before = box->currentText();
    QTest::keyClick(box, Qt::Key_W, Qt::AltModifier);
    CHECK(box->currentText() == before);
}

TEST_CASE("Next says what is missing and leads there", "[S59]")
{
    WizardWorld world;
    ui::NewCustomerWizard *const wizard = world.open();
    REQUIRE(waitUntil([wizard] { return readable(wizard).contains(u"missing: Company name"_s); }));
    CHECK_FALSE(isOffered(wizard, u"Next: Subscriptions"_s));
    fillAccountInfoByKeys();
    fill(u"City"_s, u" "_s);
    tabTo(u"Cancel"_s);
    CHECK_FALSE(isOffered(wizard, u"Next: Subscriptions"_s));
    CHECK(readable(wizard).contains(u"1 field(s) missing: City"_s));
    CHECK(readable(wizard).contains(u"This field is required."_s));
    tabTo(u"1 field(s) missing: City"_s);
    press(Qt::Key_Return);
    CHECK(focusName() == u"City"_s);
    type(u"Łódź"_s);
    CHECK(isOffered(wizard, u"Next: Subscriptions"_s));
}

TEST_CASE("in Hungarian the family name is missing before the first name, as it stands on the page")
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Hungarian, QLocale::Hungary));
    const auto restore = qScopeGuard([&before] { QLocale::setDefault(before); });
    WizardWorld world;
    store::Draft draft = world.filledDraft(u"Młyn Zbożowy Kłos sp. z o.o."_s, u"mlynklos"_s);
    draft.page = 0;
    draft.content.address.firstName.clear();
    draft.content.address.lastName.clear();
    ui::NewCustomerWizard *const wizard = world.open(draft);
    REQUIRE(waitUntil([wizard] { return readable(wizard).contains(u"missing: Last name"_s); }));
    fill(u"Last name"_s, u"Nagy"_s);
    CHECK(waitUntil([wizard] { return readable(wizard).contains(u"missing: First name"_s); }));
}

TEST_CASE("two products are told apart in the smallest window, too", "[S61]")
{
    WizardWorld world;
    store::Draft draft = world.filledDraft(u"Młyn Zbożowy Kłos sp. z o.o."_s, u"mlynklos"_s);
    draft.page = 1;
    ui::NewCustomerWizard *const wizard = world.open(draft);
    wizard->resize(1024, 640);
    auto *const list = wizard->findChild<QTableView *>();
    REQUIRE(waitUntil([list] { return list->model()->rowCount() > 10; }));
    for (const QString &name :
        {u"Microsoft Defender for Office 365 (Plan 2)"_s, u"Microsoft 365 Business Standard"_s}) {
        CAPTURE(name);
        // Its place is laid out after the rows came.
        CHECK(waitUntil([list, &name] {
            return list->fontMetrics().horizontalAdvance(name) <= list->columnWidth(0) - ui::unit(10);
        }));
    }
}

TEST_CASE("nothing is called wrong while it is typed for the first time")
{
    WizardWorld world;
    ui::NewCustomerWizard *const wizard = world.open();
    fill(u"Email address"_s, u"biuro"_s);
    CHECK_FALSE(readable(wizard).contains(u"This is not an email address."_s));
    press(Qt::Key_Tab);
    CHECK(readable(wizard).contains(u"This is not an email address."_s));
}

TEST_CASE("the registration number is asked for by its name where the country demands it", "[P4]")
{
    WizardWorld world;
    ui::NewCustomerWizard *const wizard = world.open();
    CHECK(visible(wizard, u"NIP (company registration number)"_s) != nullptr);
    fill(u"NIP (company registration number)"_s, u"1234563219"_s);
    press(Qt::Key_Tab);
    CHECK(readable(wizard).contains(u"The check digit does not fit."_s));
    tabTo(u"Country/region"_s, Qt::ShiftModifier);
    type(u"germ"_s);
    CHECK(visible(wizard, u"NIP (company registration number)"_s) == nullptr);
    tabTo(u"Country/region"_s, Qt::ShiftModifier);
}

TEST_CASE("a taken domain is told while it is typed")
{
    WizardWorld world;
    const QString taken = world.sandbox.column(u"SELECT domain FROM customer LIMIT 1"_s).value(0);
    REQUIRE(taken.endsWith(u".onmicrosoft.com"_s));
    ui::NewCustomerWizard *const wizard = world.open();
    fill(u"Primary domain name"_s, taken.section(u'.', 0, 0));
    CHECK(waitUntil([wizard] { return readable(wizard).contains(u"This domain name is taken."_s); }));
    fill(u"Primary domain name"_s, u"quite-free-name"_s);
    CHECK(waitUntil([wizard] { return readable(wizard).contains(u"The domain name is free"_s); }));
}

TEST_CASE("the agreement cannot have been accepted in the future", "[P1]")
{
    WizardWorld world;
    ui::NewCustomerWizard *const wizard = world.open();
    fillAccountInfoByKeys();
    tabTo(u"Agreement acceptance date"_s);
    press(Qt::Key_Up); // a day more
    tabTo(u"The contact person accepted it"_s);
    CHECK(readable(wizard).contains(u"The date cannot be in the future."_s));
    CHECK_FALSE(isOffered(wizard, u"Next: Subscriptions"_s));
}

TEST_CASE("a customer who accepts later gets no subscriptions page and no order", "[P1]")
{
    WizardWorld world;
    ui::NewCustomerWizard *const wizard = world.open();
    fillAccountInfoByKeys();
    press(Qt::Key_Down);
    CHECK(focusName() == u"The customer will accept the agreement later"_s);
    CHECK(visible(wizard, u"Next: Subscriptions"_s) == nullptr);
    REQUIRE(waitUntil([wizard] { return isOffered(wizard, u"Next: Review"_s); }));
    press(Qt::Key_Return);
    REQUIRE(waitUntil([wizard] { return isOffered(wizard, u"Submit"_s); }));
    CHECK(focusName() == u"Submit"_s);
    press(Qt::Key_Return);
    waitForDone(wizard);
    const QString customer = world.sandbox.customerIdOf(kDomain);
    CHECK_FALSE(customer.isEmpty());
    CHECK(world.sandbox.agreementCountOf(customer) == 0);
    CHECK(world.sandbox.ordersOf(customer).isEmpty());
}

TEST_CASE("a number of licenses outside the product's limits is said and keeps from going on", "[S61]")
{
    WizardWorld world;
    store::Draft draft = world.filledDraft(u"Kłos"_s, u"mlynklos"_s);
    draft.page = 1;
    draft.content.lines.clear();
    ui::NewCustomerWizard *const wizard = world.open(draft);
    addProductByKeys(wizard, u"business premium"_s, u"301"_s);
    CHECK(waitUntil([wizard] {
        return readable(wizard).contains(u"Microsoft 365 Business Premium is sold with 1–300"_s);
    }));
    CHECK_FALSE(isOffered(wizard, u"Next: Review"_s));
    press(Qt::Key_Down); // the arrow comes back into the limits
    CHECK(waitUntil([wizard] { return isOffered(wizard, u"Next: Review"_s); }));
}

TEST_CASE("an order without products is possible on purpose only", "[S60]")
{
    WizardWorld world;
    store::Draft draft = world.filledDraft(u"Kłos"_s, u"mlynklos"_s);
    draft.page = 1;
    draft.content.lines.clear();
    ui::NewCustomerWizard *const wizard = world.open(draft);
    CHECK(waitUntil([wizard] { return readable(wizard).contains(u"No product is chosen"_s); }));
    CHECK_FALSE(isOffered(wizard, u"Next: Review"_s));
    clickOn(wizard, u"Continue without a subscription"_s);
    CHECK(waitUntil([wizard] { return isOffered(wizard, u"Submit"_s); }));
    CHECK(readable(wizard).contains(u"No subscription is ordered with this customer."_s));
}

TEST_CASE("Review has an Update beside each part that leads there", "[S62][P3]")
{
    WizardWorld world;
    ui::NewCustomerWizard *const wizard = world.open(world.filledDraft(u"Kłos"_s, u"mlynklos"_s));
    REQUIRE(waitUntil([wizard] { return isOffered(wizard, u"Submit"_s); }));
    const QString page = readable(wizard);
    CHECK(page.count(u"Update"_s) == 4);
    CHECK(page.contains(u"Prices are known only once the cart exists."_s));
    clickOn(wizard, u"Update"_s);
    CHECK(visible(wizard, u"Company name"_s) != nullptr);
    CHECK(isOffered(wizard, u"Next: Subscriptions"_s));
}

TEST_CASE("the first page asks for the exact legal name and the full address", "[P2]")
{
    WizardWorld world;
    const QString page = readable(world.open());
    CHECK(page.contains(u"The exact legal name, no abbreviation and no test name, and the full address."_s));
    // The street without a number of a house, or a name that is cut, is for people to see; what is missing is not.
    CHECK(page.contains(u"missing: Company name"_s));
    fill(u"Company name"_s, u"Młyn Zbożowy Kłos sp. z o.o."_s);
    fill(u"City"_s, u"Łódź"_s);
    CHECK_FALSE(isOffered(world.wizard, u"Next: Subscriptions"_s));
}

TEST_CASE("the list of languages does not change while it is open")
{
    ui::AccountForm form;
    CountryRules guessed;
    guessed.country = u"PL"_s;
    guessed.cultures = {u"pl-PL"_s};
    form.setRules(guessed, false);
    form.show();
    auto *const languages = qobject_cast<QComboBox *>(visible(&form, u"Language"_s));
    REQUIRE(languages != nullptr);
    languages->showPopup();
    CountryRules told = guessed;
    told.cultures = {u"en-US"_s, u"pl-PL"_s};
    form.setRules(told, true);
    CHECK(languages->count() == 1);
    languages->hidePopup();
    CHECK(waitUntil([languages] { return languages->count() == 2; }));
    CHECK(languages->currentData().toString() == u"pl-PL"_s);
}
