// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of the New customer wizard. TIERDESK_PICTURES=folder writes them as PNG, to be looked at beside
// the design's pictures.
#include "tests/support/wait.h"
#include "tests/ui/wizardworld.h"
#include "ui/style/style.h"

#include <QApplication>
#include <QDir>
#include <QPushButton>

using namespace tierdesk;
using namespace tierdesk::test;
using namespace Qt::StringLiterals;

namespace {

void keep(QWidget &widget, const QString &name)
{
    QTest::qWait(50); // posted palette, layout and paint events
    const QString folder = qEnvironmentVariable("TIERDESK_PICTURES");
    REQUIRE_FALSE(widget.grab().isNull());
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    CHECK(widget.grab().save(folder + u"/wizard-"_s + name + u".png"_s));
}

} // namespace

TEST_CASE("every page of the wizard can be drawn")
{
    WizardWorld world;
    store::Draft draft = world.newDraft();
    ui::NewCustomerWizard &wizard = *world.open(draft);
    wizard.resize(1280, 800);
    keep(wizard, u"account-empty"_s);
    fill(u"Company name"_s, u"Młyn Zbożowy Kłos sp. z o.o."_s);
    tabTo(u"NIP (company registration number)"_s);
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
    QTest::qWait(300);
    keep(wizard, u"account-error"_s);
    fill(u"NIP (company registration number)"_s, u"123-456-32-18"_s);
    press(Qt::Key_Tab);
    QTest::qWait(300);
    keep(wizard, u"account"_s);
    auto *const next = qobject_cast<QPushButton *>(visible(&wizard, u"Next: Subscriptions"_s));
    REQUIRE(next != nullptr);
    REQUIRE(waitUntil([next] { return next->isEnabled(); }));
    press(Qt::Key_Return);
    QTest::qWait(1500);
    keep(wizard, u"subscription-empty"_s);
    for (const QString &word : {u"business premium"_s, u"exchange"_s, u"defender"_s}) {
        press(Qt::Key_F, Qt::ControlModifier);
        type(word);
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        type(u"25"_s);
        QTest::qWait(300);
    }
    keep(wizard, u"subscription"_s);
    press(Qt::Key_Return);
    QTest::qWait(300);
    keep(wizard, u"review"_s);
    press(Qt::Key_Return);
    keep(wizard, u"review-sending"_s);
    QTest::qWait(3000);
    keep(wizard, u"confirmation"_s);
}
