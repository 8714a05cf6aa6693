// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/operationsdesk.h"

using namespace tierdesk;
using namespace tierdesk::test;
using namespace Qt::StringLiterals;
using ui::OperationModel;

TEST_CASE("the page Operations says what it is for while nothing was submitted")
{
    Desk desk;
    CHECK(waitUntil([&] { return readable(desk.page.get()).contains(u"No operations yet"_s); }));
    CHECK(desk.page->unfinishedCount() == 0);
}

TEST_CASE("a submitted customer is seen on the page Operations until it is done, with what proves it")
{
    Desk desk;
    QSignalSpy counted(desk.page.get(), &ui::OperationsPage::countChanged);
    desk.submit(u"Kłos"_s, u"klos"_s);
    REQUIRE(desk.becomes(0, u"Done"_s));
    CHECK(desk.cell(0, OperationModel::WhatColumn) == u"Add customer"_s);
    CHECK(desk.cell(0, OperationModel::CustomerColumn) == u"Kłos"_s);
    CHECK(desk.cell(0, OperationModel::StepColumn) == u"Order placed"_s);
    CHECK(desk.cell(0, OperationModel::AttemptsColumn) == u"4"_s);
    CHECK(desk.cell(0, OperationModel::NextTryColumn) == u"–"_s);
    const auto counts = [&counted](qint64 count) {
        return std::any_of(counted.cbegin(), counted.cend(),
            [count](const QList<QVariant> &told) { return told.constFirst().toLongLong() == count; });
    };
    CHECK(counts(1)); // unfinished, in the rail
    CHECK(desk.page->unfinishedCount() == 0);

    desk.select(0);
    const QString customer = desk.world.sandbox.customerIdOf(u"klos.onmicrosoft.com"_s);
    const QStringList orders = desk.world.sandbox.ordersOf(customer);
    REQUIRE(orders.size() == 1);
    const QString told = readable(desk.page.get());
    CHECK(told.contains(orders.constFirst()));
    CHECK(told.contains(u"admin@klos.onmicrosoft.com"_s));
    CHECK(told.contains(u"Customer created"_s));
    CHECK(told.contains(customer.left(8), Qt::CaseInsensitive));
    CHECK_FALSE(isOffered(desk.page.get(), u"Try again"_s));
    CHECK_FALSE(isOffered(desk.page.get(), u"Give up"_s));
    clickOn(desk.page.get(), u"Copy: Microsoft ID"_s);
    CHECK(QApplication::clipboard()->text().compare(customer, Qt::CaseInsensitive) == 0);
}

TEST_CASE("without the service an operation waits, counts down, and goes on by itself")
{
    Desk desk;
    desk.world.sandbox.stop();
    desk.submit(u"Kłos"_s, u"klos"_s);
    REQUIRE(desk.becomes(0, u"Waiting"_s));
    CHECK(desk.page->unfinishedCount() == 1);
    CHECK(waitUntil([&] {
        const QString next = desk.cell(0, OperationModel::NextTryColumn);
        return next == u"now"_s || next.startsWith(u"in "_s);
    }));
    desk.select(0);
    CHECK(readable(desk.page.get()).contains(u"Nothing was sent to Microsoft yet."_s));
    desk.world.sandbox.start();
    press(Qt::Key_R, Qt::ControlModifier); // Try again: it does not wait any longer
    REQUIRE(desk.becomes(0, u"Done"_s));
    CHECK(desk.world.sandbox.customersNamed(u"Kłos"_s) == 1);
}

TEST_CASE("work left from the last run is on the page and is seen going on")
{
    Desk desk;
    desk.world.sandbox.stop();
    desk.submit(u"Kłos"_s, u"klos"_s);
    REQUIRE(desk.becomes(0, u"Waiting"_s));
    desk.restart();
    REQUIRE(waitUntil([&] { return desk.view->model()->rowCount() == 1; }));
    CHECK(desk.cell(0, OperationModel::StateColumn) != u"Done"_s);
    CHECK(desk.page->unfinishedCount() == 1);
    desk.world.sandbox.start();
    REQUIRE(desk.becomes(0, u"Done"_s));
    CHECK(desk.world.sandbox.customersNamed(u"Kłos"_s) == 1);
}

TEST_CASE("a refused operation says why, and Give up says what stays and what will not be done")
{
    Desk desk;
    desk.submit(u"Młyn"_s, u"taken"_s);
    REQUIRE(desk.becomes(0, u"Done"_s));
    desk.submit(u"Kłos"_s, u"taken"_s);
    REQUIRE(desk.becomes(0, u"Refused"_s)); // above the one that is done
    CHECK(desk.cell(1, OperationModel::CustomerColumn) == u"Młyn"_s);
    desk.select(0);
    CHECK(readable(desk.page.get()).contains(u"The domain name is taken."_s));
    CHECK(isOffered(desk.page.get(), u"Try again"_s));
    press(Qt::Key_Delete);
    REQUIRE(waitUntil([] { return openQuestion() != nullptr; }));
    const QString asked = readable(openQuestion());
    CHECK(asked.contains(u"Give up adding the customer Kłos?"_s));
    CHECK(asked.contains(u"Nothing exists at Microsoft."_s));
    CHECK(asked.contains(u"Create the customer"_s));
    CHECK(asked.contains(u"Place the order"_s));
    REQUIRE(waitUntil([] { return focusName() == u"No"_s; }));
    press(Qt::Key_Return);
    REQUIRE(waitUntil([] { return openQuestion() == nullptr; }));
    CHECK(desk.cell(0, OperationModel::StateColumn) == u"Refused"_s);

    backTo(desk.page.get());
    clickOn(desk.page.get(), u"Give up"_s);
    REQUIRE(waitUntil([] { return openQuestion() != nullptr; }));
    clickOn(openQuestion(), u"Yes, give up"_s);
    REQUIRE(desk.becomes(0, u"Given up"_s));
    CHECK(desk.page->unfinishedCount() == 0);
    CHECK(desk.world.sandbox.customersNamed(u"Kłos"_s) == 0);
}

TEST_CASE("what can be done with an operation stands beside it, has keys, and is in its context menu")
{
    Desk desk;
    desk.submit(u"Młyn"_s, u"taken"_s);
    REQUIRE(desk.becomes(0, u"Done"_s));
    desk.submit(u"Kłos"_s, u"taken"_s);
    REQUIRE(desk.becomes(0, u"Refused"_s));
    auto *pane = desk.page->findChild<QWidget *>(u"operationPane"_s);
    REQUIRE(pane != nullptr);
    desk.select(0);
    REQUIRE(pane->isVisible());
    for (const QString &act : {u"Try again"_s, u"Copy for support"_s, u"Give up"_s}) {
        CAPTURE(act);
        CHECK(isOffered(pane, act));
    }
    CHECK(desk.offeredInMenu().contains(u"Try again"_s));
    CHECK(desk.offeredInMenu().contains(u"Give up"_s));
    // The details closed: keys and menu stay.
    clickOn(pane, u"Close the details"_s);
    CHECK_FALSE(pane->isVisible());
    desk.select(0);
    press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(QApplication::clipboard()->text().contains(u"State: refused"_s));
    CHECK(desk.offeredInMenu().contains(u"Copy for support"_s));
    desk.select(1); // the one that is done
    CHECK_FALSE(desk.offeredInMenu().contains(u"Try again"_s));
    CHECK_FALSE(desk.offeredInMenu().contains(u"Give up"_s));
    press(Qt::Key_Delete);
    CHECK(openQuestion() == nullptr);
}

TEST_CASE("the window is told how many operations were refused, and shows them when asked")
{
    Desk desk;
    QSignalSpy refused(desk.page.get(), &ui::OperationsPage::refusedChanged);
    desk.submit(u"Młyn"_s, u"taken"_s);
    REQUIRE(desk.becomes(0, u"Done"_s));
    desk.submit(u"Kłos"_s, u"taken"_s);
    REQUIRE(desk.becomes(0, u"Refused"_s));
    REQUIRE_FALSE(refused.isEmpty());
    CHECK(refused.constLast().constFirst().toInt() == 1);
    desk.page->showThoseForAPerson();
    CHECK(columnText(*desk.view->model(), OperationModel::CustomerColumn) == QStringList {u"Kłos"_s});
}

TEST_CASE("operations that could not be read at first are read when one tries again")
{
    Desk desk;
    desk.submit(u"Kłos"_s, u"klos"_s);
    REQUIRE(desk.becomes(0, u"Done"_s));
    desk.page.reset();
    const QString file = desk.world.session->deskPath();
    Desk::inFile(file, u"ALTER TABLE operation RENAME TO elsewhere"_s);
    desk.page = std::make_unique<ui::OperationsPage>(*desk.world.session, *desk.shelf);
    desk.page->resize(1076, 738);
    desk.page->show();
    backTo(desk.page.get());
    desk.view = desk.page->findChild<QTableView *>(u"operations"_s);
    REQUIRE(waitUntil([&] { return isOffered(desk.page.get(), u"Try again"_s); }));
    CHECK(desk.view->model()->rowCount() == 0);
    Desk::inFile(file, u"ALTER TABLE elsewhere RENAME TO operation"_s);
    clickOn(desk.page.get(), u"Try again"_s);
    CHECK(desk.becomes(0, u"Done"_s));
    CHECK_FALSE(isOffered(desk.page.get(), u"Try again"_s)); // nothing is wrong any more
}

TEST_CASE("Enter on an operation opens the wizard that it was submitted from")
{
    Desk desk;
    const DraftId draft = desk.submit(u"Kłos"_s, u"klos"_s);
    REQUIRE(desk.becomes(0, u"Done"_s));
    REQUIRE(waitUntil([&] { return desk.shelf->has(draft); }));
    desk.select(0);
    press(Qt::Key_Return);
    REQUIRE(waitUntil([&] { return desk.shelf->isOpen(draft); }));
    QWidget *wizard = QApplication::activeWindow();
    CHECK(waitUntil([&] {
        wizard = QApplication::activeWindow();
        return wizard && readable(wizard).contains(u"Setup info"_s);
    }));
}

TEST_CASE("what is copied for support holds codes and ids and nothing personal")
{
    Desk desk;
    desk.submit(u"Młyn"_s, u"taken"_s);
    REQUIRE(desk.becomes(0, u"Done"_s));
    const DraftId draft = desk.submit(u"Kłos"_s, u"taken"_s);
    REQUIRE(desk.becomes(0, u"Refused"_s));
    const Operation operation = desk.world.waitForOperation(draft, {OperationState::Refused});
    for (const int row : {0, 1}) {
        desk.select(row);
        clickOn(desk.page.get(), u"Copy for support"_s);
        const QString copied = QApplication::clipboard()->text();
        CAPTURE(copied);
        CHECK(copied.contains(u"Add customer"_s));
        for (const QString &personal : {u"Kłos"_s, u"Młyn"_s, u"taken"_s, u"admin@"_s, u"Anna"_s,
                 u"Przykładna"_s, u"biuro"_s, u"555 01 42"_s, u"1234563218"_s, u"Łódź"_s})
            CHECK_FALSE(copied.contains(personal, Qt::CaseInsensitive));
        if (row != 0)
            continue;
        CHECK(copied.contains(operation.correlation.toString()));
        CHECK(copied.contains(operation.steps.constFirst().request.toString()));
        CHECK(copied.contains(operation.createdAt.toString(Qt::ISODate)));
        CHECK(copied.contains(u"HTTP status 4"_s));
    }
}

TEST_CASE("an operation that cannot be read stands grey, sends nothing, and is copied for support")
{
    Desk desk;
    desk.world.sandbox.stop();
    desk.submit(u"Kłos"_s, u"klos"_s);
    REQUIRE(desk.becomes(0, u"Waiting"_s));
    desk.restartSpoiled();
    REQUIRE(waitUntil([&] { return desk.view->model()->rowCount() == 1; }));
    CHECK(desk.cell(0, OperationModel::WhatColumn) == u"Cannot be read"_s);
    CHECK(desk.page->unfinishedCount() == 1);
    desk.select(0);
    CHECK(readable(desk.page.get()).contains(u"nothing is sent for it"_s));
    CHECK_FALSE(isOffered(desk.page.get(), u"Try again"_s));
    CHECK_FALSE(isOffered(desk.page.get(), u"Give up"_s));
    press(Qt::Key_Delete);
    CHECK(openQuestion() == nullptr);
    clickOn(desk.page.get(), u"Copy for support"_s);
    CHECK(QApplication::clipboard()->text().contains(u"cannot be read"_s));
}

TEST_CASE("what is being checked is told so while the service is asked about it")
{
    OperationModel model;
    Operation checked = operationIn(OperationState::Running, 1);
    OperationStep &step = checked.step(StepKind::Customer);
    step.state = StepState::Running;
    step.sentAt = checked.createdAt;
    model.setOperations({checked}, {});
    const auto state = [&model] { return model.index(0, OperationModel::StateColumn).data().toString(); };
    CHECK(state() == u"Running"_s); // sent for the first time
    step.error = Error {Error::Kind::Timeout, 0, 0, {}, {}, {}, {}};
    model.setOperation(checked);
    CHECK(state() == u"Being checked (up to 15 minutes)"_s);
    step.error->neverSent = true;
    model.setOperation(checked);
    CHECK(state() == u"Running"_s);
}

TEST_CASE("giving up promises nothing of a step that may be done yet")
{
    Operation checked = operationIn(OperationState::Unclear, 1);
    OperationStep &step = checked.step(StepKind::Customer);
    step.state = StepState::Running;
    step.attempts = 1;
    step.sentAt = checked.createdAt;
    step.error = Error {Error::Kind::Timeout, 0, 0, {}, {}, {}, {}};
    CHECK_FALSE(ui::notDoneText(checked).contains(u"Create the customer"_s));
    CHECK(ui::notDoneText(checked).contains(u"Place the order"_s));
    step.state = StepState::Refused;
    CHECK(ui::notDoneText(checked).contains(u"Create the customer"_s));
}

TEST_CASE("an operation that waits for somebody to sign in says so, and how")
{
    Operation waiting = operationIn(OperationState::Waiting, 1);
    OperationStep &step = waiting.step(StepKind::Customer);
    step.state = StepState::Running;
    step.error = Error {Error::Kind::SignedOut, int(Cause::MfaDemanded), 401, {}, {}, {}, {}};
    const ui::OperationWords words = ui::operationWords(waiting);
    CHECK(words.meaning.contains(u"Microsoft demands a second factor for signing in."_s));
    CHECK(words.meaning.contains(u"Sign in again and confirm with the phone or the security key."_s));
    CHECK(words.act == ui::ErrorAct::SignIn);
    step.error->kind = Error::Kind::Timeout;
    step.error->code = 0;
    CHECK(ui::operationWords(waiting).act == ui::ErrorAct::None); // it passes by itself
}
