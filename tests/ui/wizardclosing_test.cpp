// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Ways out of the New customer wizard: nothing typed is lost, and no password without a question.
#include "tests/support/wait.h"
#include "tests/ui/wizardworld.h"
#include "ui/wizards/question.h"
#include "ui/wizards/resellerpanel.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QSignalSpy>
#include <QTimer>

using namespace tierdesk;
using namespace tierdesk::test;
using namespace Qt::StringLiterals;

namespace {

ui::NewCustomerWizard *atConfirmation(WizardWorld &world)
{
    ui::NewCustomerWizard *const wizard = world.open(world.filledDraft(u"Kłos"_s, u"klos"_s));
    REQUIRE(waitUntil([wizard] { return isOffered(wizard, u"Submit"_s); }));
    press(Qt::Key_Return);
    REQUIRE(waitUntil([wizard] { return isOffered(wizard, u"Done"_s); }));
    return wizard;
}

QLineEdit *passwordField(QWidget *wizard)
{
    return qobject_cast<QLineEdit *>(visible(wizard, u"Temporary password"_s));
}

} // namespace

TEST_CASE("Cancel asks, No is the default, and Yes drops what was typed and sends nothing", "[S64]")
{
    WizardWorld world;
    const int customers = world.sandbox.customerCount();
    ui::NewCustomerWizard *const wizard = world.open();
    wizard->setPace({std::chrono::milliseconds(1), std::chrono::minutes(1)});
    QSignalSpy canceled(wizard, &ui::NewCustomerWizard::canceled);
    type(u"Kłos"_s);
    REQUIRE(waitUntil([&world] { return world.drafts().size() == 1; }));
    tabTo(u"Cancel"_s);
    press(Qt::Key_Return);
    REQUIRE(waitUntil([] { return openQuestion() != nullptr; }));
    CHECK(waitUntil([] { return focusName() == u"No"_s; }));
    press(Qt::Key_Return);
    REQUIRE(waitUntil([] { return openQuestion() == nullptr; }));
    CHECK(visible(wizard, u"Company name"_s) != nullptr);
    CHECK(readable(wizard).contains(u"Kłos"_s));
    backTo(wizard);

    tabTo(u"Cancel"_s);
    press(Qt::Key_Return);
    REQUIRE(waitUntil([] { return focusName() == u"No"_s; }));
    tabTo(u"Yes, drop it"_s);
    press(Qt::Key_Space);
    REQUIRE(waitUntil([&world] { return world.wizard.isNull(); }));
    CHECK(canceled.size() == 1);
    CHECK(waitUntil([&world] { return world.drafts().isEmpty(); }));
    CHECK(world.sandbox.customerCount() == customers);
}

TEST_CASE("without a network Cancel works after Submit: nothing was sent, and nothing ever is", "[S64]")
{
    WizardWorld world;
    const bool isSignedIn = GENERATE(true, false);
    CAPTURE(isSignedIn);
    store::Draft draft = world.filledDraft(u"Kłos"_s, u"klos"_s);
    draft.savedAt = QDateTime::currentDateTimeUtc();
    world.session->saveDraft(draft);
    if (!isSignedIn) {
        world.sandbox.stop();
        world.restart();
    }
    ui::NewCustomerWizard *const wizard = world.open(draft);
    QSignalSpy canceled(wizard, &ui::NewCustomerWizard::canceled);
    REQUIRE(waitUntil([wizard] { return isOffered(wizard, u"Submit"_s); }));
    world.sandbox.stop();
    press(Qt::Key_Return);
    REQUIRE(
        waitUntil([wizard] { return readable(wizard).contains(u"Nothing was sent to Microsoft yet."_s); }));
    CHECK(isOffered(wizard, u"Cancel"_s)); // and stays so while it is tried again
    clickOn(wizard, u"Cancel"_s);
    REQUIRE(waitUntil([] { return openQuestion() != nullptr; }));
    clickOn(openQuestion(), u"Yes, drop it"_s);
    REQUIRE(waitUntil([&world] { return world.wizard.isNull(); }));
    CHECK(canceled.size() == 1);
    CHECK(waitUntil([&world] { return world.drafts().isEmpty(); }));
    world.sandbox.start();
    world.restart();
    CHECK(world.drafts().isEmpty());
    CHECK(world.sandbox.customersNamed(u"Kłos"_s) == 0);
}

TEST_CASE("an untouched wizard closes without a question and leaves nothing")
{
    WizardWorld world;
    world.open();
    press(Qt::Key_Escape);
    REQUIRE(waitUntil([&world] { return world.wizard.isNull(); }));
    CHECK(openQuestion() == nullptr);
    CHECK(world.drafts().isEmpty());
}

TEST_CASE("a Yes to Cancel that comes after the customer was created drops neither it nor its password",
    "[S64][S68]")
{
    WizardWorld world;
    store::Draft draft = world.filledDraft(u"Kłos"_s, u"taken"_s);
    REQUIRE(waitFor(world.session->submit(DraftId::createRandom(), draft.content)));
    REQUIRE(
        waitUntil([&world] { return world.sandbox.customersWithDomain(u"taken.onmicrosoft.com"_s) == 1; }));
    world.session->saveDraft(draft);
    REQUIRE(waitFor(world.session->submit(draft.id, draft.content)));
    const Operation refused = world.waitForOperation(draft.id, {OperationState::Refused});
    ui::NewCustomerWizard *const wizard = world.open(draft);
    QSignalSpy canceled(wizard, &ui::NewCustomerWizard::canceled);
    REQUIRE(waitUntil([wizard] { return isOffered(wizard, u"Cancel"_s); }));
    tabTo(u"Cancel"_s);
    press(Qt::Key_Return);
    REQUIRE(waitUntil([] { return focusName() == u"No"_s; }));
    // While the question stands, what it was about goes on.
    draft.content.domainPrefix = u"klos"_s;
    world.session->tryAgain(refused.id, draft.content);
    (void)world.waitForOperation(draft.id, {OperationState::Done});
    // At risk it is already while it is on its way; here the wizard has heard that the customer is there.
    REQUIRE(waitUntil([wizard] { return passwordField(wizard) != nullptr; }));
    tabTo(u"Yes, drop it"_s);
    press(Qt::Key_Space);
    REQUIRE(waitUntil([] { return openQuestion() == nullptr; }));
    REQUIRE(world.wizard == wizard);
    CHECK(canceled.isEmpty());
    CHECK(passwordField(wizard) != nullptr);
    CHECK(wizard->isPasswordAtRisk());
    CHECK(world.drafts().size() == 1);
}

TEST_CASE("a refused Submit that is cancelled leaves no draft that would come back", "[S64]")
{
    WizardWorld world;
    const store::Draft draft = world.filledDraft(u"Kłos"_s, u"taken"_s);
    REQUIRE(waitFor(world.session->submit(DraftId::createRandom(), draft.content)));
    REQUIRE(
        waitUntil([&world] { return world.sandbox.customersWithDomain(u"taken.onmicrosoft.com"_s) == 1; }));
    world.session->saveDraft(draft);
    REQUIRE(waitFor(world.session->submit(draft.id, draft.content)));
    const Operation refused = world.waitForOperation(draft.id, {OperationState::Refused});
    // The program ended between giving up and taking the draft away.
    world.session->giveUp(refused.id);
    (void)world.waitForOperation(draft.id, {OperationState::GivenUp});
    world.restart();
    REQUIRE(world.drafts().size() == 1);
    world.wizard = new ui::NewCustomerWizard(*world.session, world.drafts().first());
    world.wizard->setAttribute(Qt::WA_DeleteOnClose);
    world.wizard->show();
    REQUIRE(waitUntil([&world] { return world.wizard.isNull(); }));
    CHECK(waitUntil([&world] { return world.drafts().isEmpty(); }));
}

TEST_CASE("what was typed is saved by itself and found again after a crash")
{
    WizardWorld world;
    ui::NewCustomerWizard *const wizard = world.open();
    wizard->setPace({std::chrono::milliseconds(1), std::chrono::minutes(1)});
    type(u"Kłos"_s);
    CHECK(waitUntil([wizard] { return readable(wizard).contains(u"Draft saved at"_s); }));
    REQUIRE(waitUntil([&world] {
        const QList<store::Draft> drafts = world.drafts();
        return drafts.size() == 1 && drafts.first().content.companyName == u"Kłos"_s;
    }));
    world.restart();
    REQUIRE(world.drafts().size() == 1);
    CHECK_FALSE(world.drafts().first().isPutAside);
    ui::NewCustomerWizard *const again = world.open(world.drafts().first());
    CHECK(readable(again).contains(u"Kłos"_s));
    CHECK(again->windowTitle() == u"New customer: Kłos"_s);
}

TEST_CASE("Put aside and the window's frame keep the draft")
{
    WizardWorld world;
    ui::NewCustomerWizard *const wizard = world.open();
    QSignalSpy aside(wizard, &ui::NewCustomerWizard::putAside);
    type(u"Kłos"_s);
    SECTION("Put aside")
    {
        tabTo(u"Put aside"_s);
        press(Qt::Key_Return);
    }
    SECTION("Esc")
    {
        press(Qt::Key_Escape);
    }
    SECTION("the frame")
    {
        wizard->close();
    }
    REQUIRE(waitUntil([&world] { return world.wizard.isNull(); }));
    CHECK(aside.size() == 1);
    REQUIRE(waitUntil([&world] { return world.drafts().size() == 1; }));
    CHECK(world.drafts().first().isPutAside);
    CHECK(world.drafts().first().content.companyName == u"Kłos"_s);
}

TEST_CASE("every way out of Confirmation asks while the password was not copied", "[S68]")
{
    WizardWorld world;
    ui::NewCustomerWizard *const wizard = atConfirmation(world);
    QSignalSpy finished(wizard, &ui::NewCustomerWizard::customerAdded);
    SECTION("Esc")
    {
        press(Qt::Key_Escape);
    }
    SECTION("the frame")
    {
        wizard->close();
    }
    SECTION("Done")
    {
        clickOn(wizard, u"Done"_s);
    }
    REQUIRE(waitUntil([] { return openQuestion() != nullptr; }));
    CHECK(readable(openQuestion()).contains(u"Close without copying the temporary password?"_s));
    CHECK(waitUntil([] { return focusName() == u"No"_s; }));
    press(Qt::Key_Return);
    REQUIRE(waitUntil([] { return openQuestion() == nullptr; }));
    CHECK(passwordField(wizard) != nullptr);
    CHECK(wizard->isPasswordAtRisk());
    CHECK(finished.isEmpty());

    clickOn(wizard, u"Copy both"_s);
    CHECK_FALSE(wizard->isPasswordAtRisk());
    clickOn(wizard, u"Done"_s);
    REQUIRE(waitUntil([&world] { return world.wizard.isNull(); }));
    CHECK(finished.size() == 1);
}

TEST_CASE("the program may end only after the clerk said so while a password is uncopied", "[S68]")
{
    WizardWorld world;
    ui::NewCustomerWizard *const wizard = atConfirmation(world);
    const auto answer = [](const QString &button) {
        QTimer::singleShot(0, qApp, [button] {
            REQUIRE(waitUntil([] { return openQuestion() != nullptr; }));
            clickOn(openQuestion(), button);
        });
    };
    answer(u"No"_s);
    CHECK_FALSE(wizard->mayClose());
    answer(u"Yes, close"_s);
    CHECK(wizard->mayClose());
    clickOn(wizard, u"Copy temporary password"_s);
    CHECK(wizard->mayClose()); // without a question
}

TEST_CASE("the password copied by key is as little for clipboard histories as by button", "[S67]")
{
    WizardWorld world;
    ui::NewCustomerWizard *const wizard = atConfirmation(world);
    QLineEdit *const field = passwordField(wizard);
    REQUIRE(field != nullptr);
    click(field);
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text() == field->text());
    CHECK(QGuiApplication::clipboard()->mimeData()->data(u"x-kde-passwordManagerHint"_s) == "secret");
}

TEST_CASE("a question shows what was typed letter by letter")
{
    QWidget window;
    const std::unique_ptr<QMessageBox> box(
        ui::makeQuestion(&window, {u"<b>Drop it?</b>"_s, u"<a href=\"x\">Klos</a>"_s, u"Yes"_s, u"No"_s}));
    int plain = 0;
    for (const QLabel *label : box->findChildren<QLabel *>())
        plain += label->text().contains(u'<') && label->textFormat() == Qt::PlainText ? 1 : 0;
    CHECK(plain == 2);
}

TEST_CASE("the list of resellers does not jump while it is open")
{
    const auto reseller = [](const QString &name) {
        return Reseller {ResellerId::createRandom(), PartnerNumber(u"1"_s), name, u"PL"_s, u"Active"_s};
    };
    QList<Reseller> all {reseller(u"Beta"_s), reseller(u"Gamma"_s)};
    ui::ResellerPanel panel;
    panel.setReseller(all.first());
    panel.setChoices(all);
    panel.show();
    panel.openChoice();
    auto *const choice = panel.findChild<QComboBox *>();
    REQUIRE(choice != nullptr);
    choice->showPopup();
    all.prepend(reseller(u"Alpha"_s));
    panel.setChoices(all);
    CHECK(choice->itemText(0) == u"Beta"_s);
    choice->hidePopup();
    CHECK(waitUntil([choice] { return choice->itemText(0) == u"Alpha"_s; }));
    CHECK(choice->currentText() == u"Beta"_s);
}

TEST_CASE("a wizard that goes while it asks about its password takes the question with it")
{
    WizardWorld world;
    ui::NewCustomerWizard *const wizard = atConfirmation(world);
    QTimer::singleShot(0, qApp, [&world] {
        REQUIRE(waitUntil([] { return openQuestion() != nullptr; }));
        delete world.wizard.data();
    });
    CHECK_FALSE(wizard->mayClose());
    CHECK(world.wizard.isNull());
}

TEST_CASE("copying the user name alone does not count", "[S67][S68]")
{
    WizardWorld world;
    ui::NewCustomerWizard *const wizard = atConfirmation(world);
    clickOn(wizard, u"Copy user name"_s);
    CHECK(QGuiApplication::clipboard()->text() == u"admin@klos.onmicrosoft.com"_s);
    CHECK(wizard->isPasswordAtRisk());
    clickOn(wizard, u"Copy temporary password"_s);
    CHECK_FALSE(wizard->isPasswordAtRisk());
}

TEST_CASE("the password is on no disk, hides on request and by itself, and is gone after Done", "[S66][S68]")
{
    WizardWorld world;
    ui::NewCustomerWizard *const wizard = atConfirmation(world);
    wizard->setPace({std::chrono::milliseconds(1), std::chrono::milliseconds(1)});
    QLineEdit *const field = passwordField(wizard);
    REQUIRE(field != nullptr);
    const QString password = field->text();
    REQUIRE(password.size() >= 8);
    CHECK_FALSE(world.dataFolderHolds(password.toUtf8()));
    CHECK(world.dataFolderHolds("klos")); // the search above can find something

    clickOn(wizard, u"Hide"_s);
    CHECK(field->displayText() != password);
    clickOn(wizard, u"Show"_s);
    CHECK(field->displayText() == password);
    QWidget other; // takes the focus away from the wizard's window
    other.show();
    REQUIRE(QTest::qWaitForWindowActive(&other));
    CHECK(waitUntil([field, password] { return field->displayText() != password; }));

    const auto operation = world.waitForOperation(wizard->draftId(), {OperationState::Done});
    CHECK(world.session->firstPassword(operation.id).has_value());
    clickOn(wizard, u"Copy both"_s);
    clickOn(wizard, u"Done"_s);
    REQUIRE(waitUntil([&world] { return world.wizard.isNull(); }));
    CHECK_FALSE(world.session->firstPassword(operation.id).has_value());
    CHECK_FALSE(world.dataFolderHolds(password.toUtf8()));
}

TEST_CASE("what the reseller can do now is said on Confirmation", "[S70][D8]")
{
    WizardWorld world;
    ui::NewCustomerWizard *const wizard = atConfirmation(world);
    const QString page = readable(wizard);
    CHECK(page.contains(u"can now manage the account of Kłos and its subscriptions."_s));
    CHECK(page.contains(u"GDAP"_s));
}

TEST_CASE("every input and button of the wizard has a name for those who do not see it")
{
    WizardWorld world;
    ui::NewCustomerWizard *const wizard = world.open(world.filledDraft(u"Kłos"_s, u"klos"_s));
    for (QWidget *const widget : wizard->findChildren<QWidget *>()) {
        const bool isInput = qobject_cast<QLineEdit *>(widget) || qobject_cast<QComboBox *>(widget)
            || qobject_cast<QAbstractButton *>(widget) || widget->inherits("QAbstractSpinBox")
            || widget->inherits("QTableView");
        const bool isPart = widget->objectName().startsWith(u"qt_"_s) // of a larger control
            || qobject_cast<QComboBox *>(widget->parentWidget())
            || qobject_cast<QLineEdit *>(widget->parentWidget())
            || widget->parentWidget()->inherits("QAbstractItemView");
        if (!isInput || isPart)
            continue;
        CAPTURE(widget->metaObject()->className(), widget->parentWidget()->metaObject()->className());
        const auto *const button = qobject_cast<QAbstractButton *>(widget);
        const bool isUnused = button && button->isHidden();
        CHECK((isUnused || !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty())));
    }
}
