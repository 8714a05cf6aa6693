// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/operationsdesk.h"

using namespace tierdesk;
using namespace tierdesk::test;
using namespace Qt::StringLiterals;
using ui::OperationModel;

TEST_CASE("operations are found by state, by customer and by id")
{
    Desk desk;
    desk.submit(u"Młyn"_s, u"taken"_s);
    REQUIRE(desk.becomes(0, u"Done"_s));
    const DraftId draft = desk.submit(u"Kłos"_s, u"taken"_s);
    REQUIRE(desk.becomes(0, u"Refused"_s));
    const auto choose = [&desk](const QString &filter) {
        clickOn(desk.page.get(), u"State"_s);
        REQUIRE(waitUntil([] { return QApplication::activePopupWidget() != nullptr; }));
        for (QAction *action : QApplication::activePopupWidget()->actions()) {
            if (action->text() == filter)
                action->trigger();
        }
        QApplication::activePopupWidget()->close();
        backTo(desk.page.get());
    };
    choose(u"Needs a person"_s);
    CHECK(columnText(*desk.view->model(), OperationModel::CustomerColumn) == QStringList {u"Kłos"_s});
    CHECK(readable(desk.page.get()).contains(u"1 of 2"_s));
    choose(u"Done"_s);
    CHECK(columnText(*desk.view->model(), OperationModel::CustomerColumn) == QStringList {u"Młyn"_s});
    choose(u"Unfinished"_s);
    CHECK(columnText(*desk.view->model(), OperationModel::CustomerColumn) == QStringList {u"Kłos"_s});
    choose(u"All"_s);
    CHECK(desk.view->model()->rowCount() == 2);
    desk.page->find();
    type(u"klos"_s);
    CHECK(desk.view->model()->rowCount() == 1);
    const Operation operation = desk.world.waitForOperation(draft, {OperationState::Refused});
    press(Qt::Key_A, Qt::ControlModifier);
    type(operation.correlation.toString());
    CHECK(desk.view->model()->rowCount() == 1);
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"qqqq"_s);
    CHECK(readable(desk.page.get()).contains(u"No operation found"_s));
    clickOn(desk.page.get(), u"Clear filters"_s);
    CHECK(desk.view->model()->rowCount() == 2);
}

TEST_CASE("unfinished operations stand first, each part with the newest first, and one that ends moves down")
{
    OperationModel model;
    Operation waiting = operationIn(OperationState::Waiting, 50);
    Operation checked = operationIn(OperationState::Unclear, 40);
    const Operation refused = operationIn(OperationState::Refused, 30);
    const Operation done = operationIn(OperationState::Done, 20);
    const Operation left = operationIn(OperationState::GivenUp, 45);
    model.setOperations({done, left, waiting, checked, refused}, {});
    const auto states = [&model] { return columnText(model, OperationModel::StateColumn); };
    CHECK(states()
        == QStringList {
            u"Refused"_s, u"Being checked (up to 15 minutes)"_s, u"Waiting"_s, u"Done"_s, u"Given up"_s});
    checked.state = OperationState::Done;
    model.setOperation(checked);
    CHECK(states() == QStringList {u"Refused"_s, u"Waiting"_s, u"Done"_s, u"Done"_s, u"Given up"_s});
    waiting.state = OperationState::Done;
    model.setOperation(waiting);
    CHECK(model.rowOf(waiting.id) == 4); // the oldest of those that are over
    model.setOperation(operationIn(OperationState::Queued, 0));
    CHECK(states().constFirst() == u"Not begun"_s);
    CHECK(model.unfinishedCount() == 2);
}

TEST_CASE("a click on a head sorts operations by what it is, a third one as they were")
{
    OperationModel model;
    ui::OperationProxy sorted;
    sorted.setSourceModel(&model);
    const auto names = [&sorted] { return columnText(sorted, OperationModel::CustomerColumn); };
    QList<Operation> operations;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const auto &[name, attempts, seconds] :
        {std::tuple(u"Żubr"_s, 2, 100), std::tuple(u"Lis"_s, 10, 0), std::tuple(u"Łoś"_s, 1, 9)}) {
        Operation operation = operationIn(OperationState::Waiting, int(operations.size()));
        std::get<NewCustomer>(operation.intent).companyName = name;
        operation.steps.first().attempts = attempts;
        if (seconds > 0)
            operation.nextTryAt = now.addSecs(seconds);
        operations.append(operation);
    }
    model.setOperations(operations, {});
    const QStringList newestFirst {u"Żubr"_s, u"Lis"_s, u"Łoś"_s};
    CHECK(names() == newestFirst);
    sorted.sort(OperationModel::AttemptsColumn, Qt::DescendingOrder);
    CHECK(names() == QStringList {u"Lis"_s, u"Żubr"_s, u"Łoś"_s});
    sorted.sort(OperationModel::NextTryColumn, Qt::AscendingOrder);
    CHECK(names() == QStringList {u"Łoś"_s, u"Żubr"_s, u"Lis"_s});
    sorted.sort(OperationModel::SubmittedColumn, Qt::AscendingOrder);
    CHECK(names() == QStringList {u"Łoś"_s, u"Lis"_s, u"Żubr"_s});
    sorted.sort(-1);
    CHECK(names() == newestFirst);
}

TEST_CASE("operations are sorted by the keys of their columns")
{
    Desk desk;
    desk.submit(u"Młyn"_s, u"mlyn"_s);
    REQUIRE(desk.becomes(0, u"Done"_s));
    desk.submit(u"Kłos"_s, u"klos"_s);
    REQUIRE(waitUntil([&] { return desk.view->model()->rowCount() == 2; }));
    REQUIRE(desk.becomes(0, u"Done"_s));
    const auto names = [&desk] { return columnText(*desk.view->model(), OperationModel::CustomerColumn); };
    const QStringList newestFirst {u"Kłos"_s, u"Młyn"_s};
    const QStringList byNameDown {u"Młyn"_s, u"Kłos"_s};
    REQUIRE(names() == newestFirst);
    desk.select(0);
    press(Qt::Key_2, Qt::ControlModifier | Qt::AltModifier);
    press(Qt::Key_2, Qt::ControlModifier | Qt::AltModifier);
    CHECK(names() == byNameDown);
    press(Qt::Key_2, Qt::ControlModifier | Qt::AltModifier);
    CHECK(names() == newestFirst);
}

TEST_CASE("what counts down is told once for the whole column")
{
    OperationModel model;
    QList<Operation> waiting;
    for (int i = 0; i < 3; ++i) {
        waiting.append(operationIn(OperationState::Waiting, i));
        waiting.last().nextTryAt = QDateTime::currentDateTimeUtc().addSecs(40);
    }
    model.setOperations(waiting, {});
    QSignalSpy changed(&model, &OperationModel::dataChanged);
    model.setNow(QDateTime::currentDateTimeUtc());
    CHECK(changed.size() == 1);
}

TEST_CASE("the time to the next try counts down")
{
    OperationModel model;
    Operation waiting = operationIn(OperationState::Waiting, 50);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    waiting.nextTryAt = now.addSecs(40);
    model.setOperations({waiting}, {});
    const auto next = [&model] { return model.index(0, OperationModel::NextTryColumn).data().toString(); };
    model.setNow(now);
    CHECK(next() == u"in 40 second(s)"_s);
    model.setNow(now.addSecs(15));
    CHECK(next() == u"in 25 second(s)"_s);
    model.setNow(now.addSecs(41));
    CHECK(next() == u"now"_s);
}

TEST_CASE("two thousand operations make no widgets of their own")
{
    Desk desk;
    const auto widgets = [&desk] { return desk.view->findChildren<QWidget *>().size(); };
    const auto before = widgets();
    auto *model = desk.page->findChild<OperationModel *>();
    if (!model) // the page holds it by value
        model = static_cast<OperationModel *>(
            static_cast<QAbstractProxyModel *>(desk.view->model())->sourceModel());
    QList<Operation> many;
    for (int i = 0; i < 2000; ++i)
        many.append(operationIn(i % 3 == 0 ? OperationState::Waiting : OperationState::Done, i));
    model->setOperations(many, {});
    CHECK(desk.view->model()->rowCount() == 2000);
    CHECK(waitUntil([&] { return desk.view->rowViewportPosition(1) > 0; }));
    CHECK(widgets() == before);
}
