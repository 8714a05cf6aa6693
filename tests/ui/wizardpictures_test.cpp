// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of the New customer wizard. TIERDESK_PICTURES=folder writes them as PNG, to be looked at beside
// the design's pictures. Without it the test says that everything can be drawn.
#include "tests/support/wait.h"
#include "tests/ui/wizardworld.h"
#include "ui/style/style.h"

#include <QApplication>
#include <QDir>
#include <QTableView>

using namespace tierdesk;
using namespace tierdesk::test;
using namespace Qt::StringLiterals;

namespace {

void keep(QWidget &widget, const QString &name)
{
    QTest::qWait(1); // posted palette, layout and paint events
    const QPixmap picture = widget.grab();
    REQUIRE_FALSE(picture.isNull());
    const QString folder = qEnvironmentVariable("TIERDESK_PICTURES");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    CHECK(picture.save(folder + u"/wizard-"_s + name + u".png"_s));
}

void addProduct(ui::NewCustomerWizard &wizard, const QString &search)
{
    press(Qt::Key_F, Qt::ControlModifier);
    type(search);
    auto *const list = wizard.findChild<QTableView *>();
    REQUIRE(waitUntil([list] { return list->model()->rowCount() > 0; }));
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    type(u"25"_s);
    REQUIRE(waitUntil([&wizard] { return !readable(&wizard).contains(u"Reading the terms…"_s); }));
}

} // namespace

TEST_CASE("every page of the wizard can be drawn")
{
    WizardWorld world;
    const bool isDark = GENERATE(false, true);
    const QString scheme = isDark ? u"-dark"_s : u"-light"_s;
    ui::Style::apply(*qApp, isDark ? ui::Scheme::Dark : ui::Scheme::Light);
    store::Draft draft = world.filledDraft(u"Młyn Zbożowy Kłos sp. z o.o."_s, u"mlynklos"_s);
    draft.page = 0;
    draft.content.lines.clear();
    ui::NewCustomerWizard &wizard = *world.open(draft);
    wizard.resize(1280, 800);
    REQUIRE(shows(&wizard, u"The domain name is free"_s));
    tabTo(u"NIP (company registration number)"_s);
    press(Qt::Key_Delete);
    tabTo(u"City"_s);
    tabTo(u"Last name"_s);
    keep(wizard, u"account-error"_s + scheme);
    REQUIRE(shows(&wizard, u"Address checked"_s));
    wizard.resize(1024, 640);
    keep(wizard, u"account-small"_s + scheme);
    wizard.resize(1280, 800);
    fill(u"NIP (company registration number)"_s, u"123-456-32-18"_s);
    tabTo(u"Primary domain name"_s);
    REQUIRE(waitUntil([&wizard] { return isOffered(&wizard, u"Next: Subscriptions"_s); }));
    keep(wizard, u"account"_s + scheme);
    press(Qt::Key_Return);
    REQUIRE(shows(&wizard, u"Nothing is chosen yet."_s));
    auto *const list = wizard.findChild<QTableView *>();
    REQUIRE(waitUntil([list] { return list->model()->rowCount() > 10; }));
    keep(wizard, u"subscription-empty"_s + scheme);
    addProduct(wizard, u"business premium"_s);
    addProduct(wizard, u"exchange online (plan 1)"_s);
    addProduct(wizard, u"power bi"_s);
    press(Qt::Key_F, Qt::ControlModifier);
    press(Qt::Key_Delete);
    keep(wizard, u"subscription"_s + scheme);
    REQUIRE(waitUntil([&wizard] { return isOffered(&wizard, u"Next: Review"_s); }));
    clickOn(&wizard, u"Next: Review"_s);
    REQUIRE(waitUntil([&wizard] { return isOffered(&wizard, u"Submit"_s); }));
    keep(wizard, u"review"_s + scheme);
    press(Qt::Key_Return);
    REQUIRE(waitUntil([&wizard] { return !isOffered(&wizard, u"Submit"_s); })); // what it does is soon over
    keep(wizard, u"sending"_s + scheme);
    REQUIRE(waitUntil([&wizard] { return isOffered(&wizard, u"Done"_s); }));
    REQUIRE(waitUntil([&wizard] { return readable(&wizard).contains(u"Status"_s); }));
    keep(wizard, u"confirmation"_s + scheme);
    ui::Style::apply(*qApp, ui::Scheme::Light);
}

TEST_CASE("what went wrong can be drawn")
{
    WizardWorld world;
    store::Draft draft = world.filledDraft(u"Kłos"_s, u"klos"_s);
    draft.content.lines.append(
        WizardWorld::lineOf(u"A product that is gone"_s, u"CFQ7TTC0NONE"_s, u"0001"_s));
    ui::NewCustomerWizard &wizard = *world.open(draft);
    wizard.resize(1280, 800);
    REQUIRE(waitUntil([&wizard] { return isOffered(&wizard, u"Submit"_s); }));
    press(Qt::Key_Return);
    REQUIRE(shows(&wizard, u"The customer exists, but the order is not placed."_s));
    REQUIRE(shows(&wizard, u"Not ordered yet"_s));
    keep(wizard, u"refused-order"_s);
    store::Draft taken = world.filledDraft(u"Kłos drugi"_s, u"klos"_s);
    taken.page = 0;
    ui::NewCustomerWizard &second = *world.open(taken);
    second.resize(1280, 800);
    REQUIRE(shows(&second, u"This domain name is taken."_s));
    keep(second, u"taken"_s);
}
