// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the wizard says when the service answers wrongly, on the real widgets, against a real sandbox.
#include "tests/support/wait.h"
#include "tests/ui/wizardworld.h"

#include <QLocale>
#include <QScopeGuard>

using namespace tierdesk;
using namespace tierdesk::test;
using namespace Qt::StringLiterals;

namespace {

sandbox::Options faulty(const QByteArray &fault)
{
    sandbox::Options options = smallSandbox();
    const auto script = sandbox::FaultScript::parse("{\"faults\": [{\"path\": " + fault + "}]}");
    REQUIRE(script);
    options.faults = *script;
    return options;
}

} // namespace

TEST_CASE("each wrong answer of the service has a sentence of its own")
{
    const auto &[fault, fact, advice] = GENERATE(table<QByteArray, QString, QString>({
        {R"("/v1/products", "answer": "mfa")", u"Microsoft demands a second factor for signing in."_s,
            u"Sign in again and confirm with the phone or the security key."_s},
        {R"("/v1/products", "answer": "garbage")", u"The answer of Partner Center could not be understood."_s,
            u"Try again later."_s},
        {R"("/v1/products", "answer": "html", "status": 404)",
            u"Something else answered in place of Partner Center."_s,
            u"Open a web page in the browser to see whether the network asks you to sign in."_s},
        {R"("/v1/products", "answer": 500)", u"Partner Center has a fault of its own."_s,
            u"Try again later."_s},
        {R"("/v1/products", "answer": 503)", u"Partner Center is not available at the moment."_s,
            u"Microsoft may be working on it."_s},
    }));
    CAPTURE(fault);
    WizardWorld world(faulty(fault));
    store::Draft draft = world.filledDraft(u"Kłos"_s, u"klos"_s);
    draft.page = 1;
    ui::NewCustomerWizard *const wizard = world.open(draft);
    CHECK(shows(wizard, u"The catalog could not be read. "_s + fact));
    CHECK(shows(wizard, advice));
    CHECK(isOffered(wizard, u"Try again"_s));
}

TEST_CASE("what an order waits for is told in the language of the window")
{
    WizardWorld world(faulty(R"("/v1/customers/{}/carts", "method": "POST", "answer": 401)"));
    const QLocale before;
    QLocale::setDefault(QLocale(u"pl_PL"_s));
    const auto restore = qScopeGuard([&before] { QLocale::setDefault(before); });
    ui::NewCustomerWizard *const wizard = world.open(world.filledDraft(u"Kłos"_s, u"klos"_s));
    REQUIRE(waitUntil([wizard] { return isOffered(wizard, u"Submit"_s); }));
    press(Qt::Key_Return);
    CHECK(shows(wizard, u"Sesja logowania wygasła."_s));
    CHECK(world.sandbox.customersNamed(u"Kłos"_s) == 1);
}

TEST_CASE("an order for a product that Microsoft does not know leads to the catalogue, read again")
{
    WizardWorld world;
    store::Draft draft = world.filledDraft(u"Kłos"_s, u"klos"_s);
    draft.content.lines = {WizardWorld::lineOf(u"Gone"_s, u"CFQ7TTC0GONE"_s, u"0001"_s)};
    ui::NewCustomerWizard *const wizard = world.open(draft);
    REQUIRE(waitUntil([wizard] { return isOffered(wizard, u"Submit"_s); }));
    press(Qt::Key_Return);
    REQUIRE(waitUntil([wizard] { return isOffered(wizard, u"Read the catalog again"_s); }));
    clickOn(wizard, u"Read the catalog again"_s);
    CHECK(waitUntil([wizard] { return isOffered(wizard, u"Next: Review"_s); }));
    CHECK(world.sandbox.customersNamed(u"Kłos"_s) == 1);
}
