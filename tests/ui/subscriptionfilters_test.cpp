// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/subscriptionsfixture.h"

#include "models/base/whenanswered.h"
#include "ui/widgets/filterbutton.h"
#include "ui/widgets/statusbadge.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QSpinBox>

#include <algorithm>

using namespace tierdesk;
using namespace tierdesk::test;
using namespace Qt::StringLiterals;
using items::SubscriptionColumn;

TEST_CASE("a status is chosen from its menu, and its filter taken back")
{
    Subscriptions account;
    const int all = account.page->model().rowCount();
    account.choose(u"Status"_s, u"Suspended"_s);
    const QStringList words = account.texts(SubscriptionColumn::Status);
    REQUIRE_FALSE(words.isEmpty());
    CHECK(words.count(u"Suspended"_s) == words.size());
    CHECK(words.size() < all);
    CHECK(says(*account.page, u"%1 of %2"_s.arg(words.size()).arg(all)));
}

TEST_CASE("what renews soon is listed by its day, the next first")
{
    Subscriptions account;
    account.choose(u"Renews"_s, u"90"_s);
    REQUIRE(waitUntil([&] {
        return account.page->model().query().sortBy == SubscriptionColumn::Renewal
            && account.page->model().isSettled();
    }));
    const QDate last = QDate::currentDate().addDays(90);
    QDateTime before;
    for (int row = 0; row < account.page->model().rowCount(); ++row) {
        const QDateTime ends = account.page->model().subscriptionAt(row)->subscription.commitmentEnds;
        CHECK(ends.toLocalTime().date() >= QDate::currentDate());
        CHECK(ends.toLocalTime().date() <= last);
        CHECK((!before.isValid() || before <= ends));
        before = ends;
    }
}

TEST_CASE("a product is found by typing in its filter, and chosen with Enter")
{
    Subscriptions account;
    const QString offer = account.page->model().subscriptionAt(0)->subscription.offerName;
    click(button(*account.page, u"Product"_s));
    REQUIRE(waitUntil([] { return QApplication::activePopupWidget() != nullptr; }));
    type(offer.mid(2).toLower());
    press(Qt::Key_Return);
    REQUIRE(waitUntil([&] { return account.page->model().query().product.has_value(); }));
    account.settle();
    CHECK(account.page->model().query().product->contains(offer, Qt::CaseInsensitive));
    for (int row = 0; row < account.page->model().rowCount(); ++row)
        CHECK(account.page->model().subscriptionAt(row)->subscription.offerName
            == account.page->model().query().product);
}

TEST_CASE(
    "a filter by reseller says how many subscriptions of unknown resellers it leaves out, and shows them")
{
    Subscriptions account;
    account.choose(u"Reseller"_s, u"Not known yet"_s);
    const int left = account.page->model().rowCount();
    REQUIRE(left > 1); // most customers were never opened
    const QStringList read = account.texts(SubscriptionColumn::Read);
    CHECK(read.count(u"overview"_s) == left);
    CHECK_FALSE(says(*account.page, u"is not known yet."_s));
    account.choose(u"Reseller"_s, u"Without a reseller"_s);
    REQUIRE(waitUntil([&] { return says(*account.page, u"The reseller of %1 more"_s.arg(left)); }));
    click(button(*account.page, u"Show them"_s));
    account.settle();
    CHECK(account.page->model().rowCount() == left);
    CHECK(waitUntil([&] { return !says(*account.page, u"The reseller of"_s); }));
}

TEST_CASE("whoever asks what renews soon sees the next first, and the own order again afterwards")
{
    Subscriptions account;
    QHeaderView *const header = account.view->horizontalHeader();
    header->setSortIndicator(int(SubscriptionColumn::Product), Qt::DescendingOrder);
    account.choose(u"Renews"_s, u"90"_s);
    CHECK(account.page->model().query().sortBy == SubscriptionColumn::Renewal);
    account.choose(u"Renews"_s, u"30"_s);
    click(button(*account.page, u"Renews"_s)->findChild<QAbstractButton *>()); // ×
    account.settle();
    CHECK(account.page->model().query().sortBy == SubscriptionColumn::Product);
    CHECK(account.page->model().query().order == Qt::DescendingOrder);
    // Who sorted since keeps that.
    account.choose(u"Renews"_s, u"30"_s);
    header->setSortIndicator(int(SubscriptionColumn::Status), Qt::AscendingOrder);
    click(button(*account.page, u"Renews"_s)->findChild<QAbstractButton *>());
    account.settle();
    CHECK(account.page->model().query().sortBy == SubscriptionColumn::Status);
}

TEST_CASE("any number of days can be asked for")
{
    Subscriptions account;
    account.choose(u"Renews"_s, u"Another number of days"_s);
    QWidget *const dialog = QApplication::activeModalWidget();
    REQUIRE(dialog != nullptr);
    auto *const days = dialog->findChild<QSpinBox *>();
    REQUIRE(days != nullptr);
    days->selectAll();
    QTest::keyClicks(days, u"45"_s);
    QTest::keyClick(days, Qt::Key_Return);
    account.settle();
    const auto asked = account.page->model().query().renewal;
    REQUIRE(asked.has_value());
    CHECK(asked->first.daysTo(asked->last) == 45);
    CHECK(qobject_cast<ui::FilterButton *>(button(*account.page, u"Renews"_s))->value().contains(u"45"_s));
}

TEST_CASE("a reseller without a number is not taken for no reseller")
{
    PageFixture account;
    const QString name = account.sandbox.query(u"SELECT name FROM reseller LIMIT 1"_s).toString();
    (void)account.sandbox.query(u"UPDATE reseller SET mpn_id = '' WHERE name = ?"_s, {name});
    account.readAll();
    items::CustomerIndex index(account.session->replicaPath(), QLocale(u"en"_s));
    ui::SubscriptionsPage page(*account.session, index, *account.resellers);
    showPage(page);
    REQUIRE(waitUntil([&] { return page.model().rowCount() > 0; }));
    click(button(page, u"Reseller"_s));
    auto *const menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    REQUIRE(menu != nullptr);
    menu->setActiveAction(menu->actions().constFirst());
    QTest::keyClick(menu, Qt::Key_Return);
    REQUIRE(QApplication::activePopupWidget() != nullptr);
    type(name);
    press(Qt::Key_Return);
    REQUIRE(waitUntil([&] { return says(page, u"Subscriptions of %1 cannot be listed."_s.arg(name)); }));
    CHECK_FALSE(page.model().query().reseller.has_value());
    CHECK(button(page, u"Reseller"_s)->accessibleDescription().isEmpty());
}

TEST_CASE("the products do not open over a page that somebody went to meanwhile")
{
    Subscriptions account;
    click(button(*account.page, u"Product"_s));
    account.page->hide();
    items::SubscriptionIndex beside(*account.index, ui::wordOf); // answers in turn, in the same thread
    bool isAnswered = false;
    whenAnswered(beside.products(), account.page.get(),
        [&isAnswered](const Result<QStringList> &) { isAnswered = true; });
    REQUIRE(waitUntil([&isAnswered] { return isAnswered; }));
    CHECK(QApplication::activePopupWidget() == nullptr);
    showPage(*account.page);
    click(button(*account.page, u"Product"_s));
    CHECK(waitUntil([] { return QApplication::activePopupWidget() != nullptr; }));
}
