// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/subscriptionsfixture.h"

#include <QClipboard>
#include <QFile>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <algorithm>

using namespace tierdesk;
using namespace tierdesk::test;
using namespace Qt::StringLiterals;
using items::SubscriptionColumn;

TEST_CASE("all subscriptions of all customers stand in one list, and Enter goes to the customer")
{
    Subscriptions account;
    QSignalSpy requested(account.page.get(), &ui::SubscriptionsPage::customerRequested);
    clickCell(*account.view, 3, 0);
    const auto row = account.page->model().subscriptionAt(3);
    REQUIRE(row.has_value());
    press(Qt::Key_Return);
    REQUIRE(requested.size() == 1);
    CHECK(requested.first().first().value<CustomerId>() == row->subscription.customer);
    CHECK(account.texts(SubscriptionColumn::Customer).at(3) == row->customerName);
}

TEST_CASE("typing finds subscriptions by product and customer, and Clear filters brings all back")
{
    Subscriptions account;
    const int all = account.page->model().rowCount();
    const QString name = account.texts(SubscriptionColumn::Product).first();
    account.page->find();
    type(name.left(5).toLower());
    account.settle();
    REQUIRE(account.page->model().rowCount() > 0);
    CHECK(account.page->model().rowCount() < all);
    type(u"zzzz"_s);
    account.settle();
    CHECK(says(*account.page, u"No subscription found"_s));
    click(button(*account.page, u"Clear filters"_s));
    REQUIRE(waitUntil([&] { return account.page->model().rowCount() == all; }));
}

TEST_CASE("a selection outlives another order, and its rows and ids are copied")
{
    Subscriptions account;
    clickCell(*account.view, 1, 0);
    clickCell(*account.view, 2, 0, Qt::ControlModifier);
    const auto first = account.page->model().subscriptionAt(1);
    const auto second = account.page->model().subscriptionAt(2);
    press(Qt::Key_5, Qt::ControlModifier | Qt::AltModifier);
    account.settle();
    const QModelIndexList rows = account.view->selectionModel()->selectedRows();
    REQUIRE(rows.size() == 2);
    QStringList ids;
    for (const QModelIndex &row : rows)
        ids.append(row.data(items::SubscriptionModel::SubscriptionIdRole).toString());
    CHECK(ids.contains(first->subscription.id.toString()));
    CHECK(ids.contains(second->subscription.id.toString()));
    press(Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text().trimmed().count(u'\n') == 1);
    CHECK(QApplication::clipboard()->text().contains(first->customerName));
}

TEST_CASE("what stays in the list stays selected when the current row is filtered away")
{
    Subscriptions account;
    account.choose(u"Status"_s, u"Suspended"_s);
    const QString kept =
        account.view->model()->index(0, 0).data(items::SubscriptionModel::SubscriptionIdRole).toString();
    account.clearStatus();
    int suspended = -1;
    int active = -1;
    for (int row = 0; row < account.page->model().rowCount(); ++row) {
        const auto there = account.page->model().subscriptionAt(row);
        if (there->subscription.id.toString() == kept)
            suspended = row;
        else if (there->subscription.status == SubscriptionStatus::Active)
            active = row;
    }
    REQUIRE(suspended >= 0);
    REQUIRE(active >= 0);
    account.view->scrollTo(account.page->model().index(suspended, 0));
    clickCell(*account.view, suspended, 0);
    account.view->scrollTo(account.page->model().index(active, 0));
    clickCell(*account.view, active, 0, Qt::ControlModifier); // current now
    account.choose(u"Status"_s, u"Suspended"_s);
    const QModelIndexList rows = account.view->selectionModel()->selectedRows();
    REQUIRE(rows.size() == 1);
    CHECK(rows.first().data(items::SubscriptionModel::SubscriptionIdRole).toString() == kept);
    account.clearStatus();
    CHECK(account.view->selectionModel()->selectedRows().size() == 2); // the other one is back
}

TEST_CASE("who selects something else under a filter gives up what the filter hides")
{
    Subscriptions account;
    account.view->selectAll();
    account.choose(u"Status"_s, u"Suspended"_s);
    CHECK(account.view->selectionModel()->selectedRows().size() == account.page->model().rowCount());
    clickCell(*account.view, 0, 0);
    account.clearStatus();
    CHECK(account.view->selectionModel()->selectedRows().size() == 1);
}

TEST_CASE("most of a list stays selected when a search finds nothing, and not the others instead")
{
    Subscriptions account;
    const int all = account.page->model().rowCount();
    account.view->selectAll();
    QItemSelectionModel *const selection = account.view->selectionModel();
    selection->select(
        account.view->model()->index(2, 0), QItemSelectionModel::Deselect | QItemSelectionModel::Rows);
    const QString left =
        account.view->model()->index(2, 0).data(items::SubscriptionModel::SubscriptionIdRole).toString();
    for (const QString &text : {u"zzzzqq"_s, account.texts(SubscriptionColumn::Product).first().left(4)}) {
        CAPTURE(text);
        account.page->find();
        type(text);
        account.settle();
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_Delete);
        account.settle();
        REQUIRE(account.page->model().rowCount() == all);
        CHECK(selection->selectedRows().size() == all - 1);
        CHECK_FALSE(selection->isRowSelected(2, {}));
        CHECK(account.view->model()->index(2, 0).data(items::SubscriptionModel::SubscriptionIdRole).toString()
            == left);
    }
}

TEST_CASE("all stays all in another order and behind a filter, in one piece")
{
    Subscriptions account;
    account.view->selectAll();
    press(Qt::Key_5, Qt::ControlModifier | Qt::AltModifier);
    account.settle();
    account.choose(u"Status"_s, u"Suspended"_s);
    account.clearStatus();
    const QItemSelection all = account.view->selectionModel()->selection();
    REQUIRE(all.size() == 1);
    CHECK(all.first().height() == account.page->model().rowCount());
}

TEST_CASE("what is shown is exported with its ids, or as Partner Center does", "[P7]")
{
    Subscriptions account;
    account.choose(u"Status"_s, u"Suspended"_s);
    const int shown = account.page->model().rowCount();
    const QTemporaryDir folder;
    const auto exportTo = [&](const QString &name, const QString &choice) {
        click(button(*account.page, u"Export subscriptions…"_s));
        QWidget *const dialog = QApplication::activeModalWidget();
        REQUIRE(dialog != nullptr);
        CHECK(dialog->windowTitle() == u"Export subscriptions"_s);
        dialog->findChild<QLineEdit *>()->setText(folder.filePath(name));
        QTest::keyClick(button(*dialog, choice), Qt::Key_Space);
        click(button(*dialog, u"Export"_s));
        QFile written(folder.filePath(name));
        REQUIRE(waitUntil([&] { return written.exists(); }));
        REQUIRE(waitUntil([&] { return QApplication::activeModalWidget() == nullptr; }));
        REQUIRE(written.open(QIODevice::ReadOnly));
        return written.readAll();
    };
    const QByteArray list = exportTo(u"list.csv"_s, u"As shown in the list"_s);
    CHECK(says(*account.page, u"subscription(s) exported."_s));
    CHECK(list.startsWith("\xEF\xBB\xBF\"Subscription\",\"Customer\",\"Indirect reseller\",\"Status\","));
    CHECK(list.left(list.indexOf('\r')).endsWith("\"Reseller's MPN ID / PLA ID\""));
    CHECK(list.count("\r\n") == shown + 1);
    const QByteArray portal = exportTo(u"portal.csv"_s, u"As Partner Center exports them"_s);
    CHECK(portal.startsWith(
        "\xEF\xBB\xBF\"Subscription ID\",\"Subscription\",\"Quantity\",\"Status\",\"Reseller\"\r\n"));
    CHECK(portal.count("\"Suspended\"") == shown);
    const QByteArray all =
        exportTo(u"all.csv"_s, u"All subscriptions (%1)"_s.arg(account.page->model().total()));
    CHECK(all.count("\r\n") == account.page->model().total() + 1);
}

TEST_CASE("subscriptions are listed by reseller names, new ones, and those of former resellers, too")
{
    PageFixture account;
    account.readAll();
    const QString customer =
        account.sandbox
            .column(u"SELECT c.id FROM customer c JOIN customer_reseller a ON a.customer = c.seq"
                    " JOIN reseller r ON r.seq = a.reseller JOIN subscription s ON s.customer = c.seq"
                    " WHERE s.partner_id = r.mpn_id AND r.mpn_id <> '' LIMIT 1"_s)
            .value(0);
    REQUIRE_FALSE(customer.isEmpty());
    const QString number =
        account.sandbox
            .query(u"SELECT partner_id FROM subscription s JOIN customer c ON c.seq = s.customer"
                   " WHERE c.id = ? AND partner_id <> ''"_s,
                {customer})
            .toString();
    QSignalSpy read(account.session.get(), &sync::Session::customerRead);
    account.session->openCustomer(*CustomerId::tryParse(customer));
    REQUIRE(waitUntil([&] { return !read.isEmpty(); }));

    items::CustomerIndex index(account.session->replicaPath(), QLocale(u"en"_s));
    ui::SubscriptionsPage page(*account.session, index, *account.resellers);
    showPage(page);
    const auto cell = [&] {
        for (int row = 0; row < page.model().rowCount(); ++row) {
            if (page.model().subscriptionAt(row)->subscription.reseller.toString() == number)
                return page.model().index(row, int(SubscriptionColumn::Reseller)).data().toString();
        }
        return QString();
    };
    const QString before =
        account.sandbox.query(u"SELECT name FROM reseller WHERE mpn_id = ?"_s, {number}).toString();
    REQUIRE(waitUntil([&] { return cell() == before; }));
    QSignalSpy painted(&page.model(), &items::SubscriptionModel::dataChanged);
    (void)account.sandbox.query(u"UPDATE reseller SET name = 'Renamed' WHERE mpn_id = ?"_s, {number});
    account.session->refresh();
    const auto isRepainted = [&painted] {
        return std::ranges::any_of(painted, [](const QList<QVariant> &change) {
            return change[0].toModelIndex().column() == int(SubscriptionColumn::Reseller);
        });
    };
    REQUIRE(waitUntil([&] { return cell() == u"Renamed"_s && isRepainted(); }));

    (void)account.sandbox.query(u"DELETE FROM reseller WHERE mpn_id = ?"_s, {number});
    QSignalSpy changed(account.session.get(), &sync::Session::changed);
    account.session->refresh();
    REQUIRE(waitUntil([&] {
        return std::ranges::any_of(changed,
            [](const QList<QVariant> &change) { return change[0].value<store::ChangeSet>().resellers; });
    }));
    ui::SubscriptionsPage later(*account.session, index, *account.resellers); // as after a start
    showPage(later);
    REQUIRE(waitUntil([&] { return later.model().rowCount() > 0; }));
    for (int row = 0; row < later.model().rowCount(); ++row) {
        const auto there = later.model().subscriptionAt(row);
        if (there->subscription.reseller.toString() == number)
            CHECK(later.model().index(row, int(SubscriptionColumn::Reseller)).data().toString()
                == u"Renamed"_s);
    }
}

TEST_CASE("how many are selected stands beside how many there are")
{
    Subscriptions account;
    const int all = account.page->model().rowCount();
    clickCell(*account.view, 0, 0);
    CHECK_FALSE(says(*account.page, u"selected"_s));
    account.view->selectAll();
    CHECK(says(*account.page, u"· %1 selected"_s.arg(all)));
    account.choose(u"Status"_s, u"Suspended"_s);
    const int shown = account.page->model().rowCount();
    CHECK(says(*account.page, u"· %1 selected"_s.arg(shown)));
    clickCell(*account.view, 0, 0);
    CHECK_FALSE(says(*account.page, u"selected"_s));
}

TEST_CASE("an account's first subscriptions come in by themselves until somebody uses the list")
{
    PageFixture account;
    items::CustomerIndex index(account.session->replicaPath(), QLocale(u"en"_s));
    ui::SubscriptionsPage page(*account.session, index, *account.resellers);
    showPage(page);
    account.readAll();
    const auto all = [&] { return account.sandbox.query(u"SELECT count(*) FROM subscription"_s).toInt(); };
    REQUIRE(waitUntil([&] { return page.model().rowCount() == all(); }));
    const auto addOne = [&account](const QString &id) {
        (void)account.sandbox.query(
            u"INSERT INTO subscription SELECT (SELECT max(seq) + 1 FROM subscription), ?, customer, kind,"
            " offer_id, offer_name, friendly_name, quantity, unit, parent_id, entitlement_id, created,"
            " started, ends, status, active_from, auto_renew, is_trial, billing_type, billing_cycle, term,"
            " partner_id, order_id, version, next_term FROM subscription LIMIT 1"_s,
            {id});
        account.session->refresh();
    };
    addOne(u"11111111-2222-4333-8444-000000000001"_s);
    REQUIRE(waitUntil([&] { return page.model().rowCount() == all(); }));
    clickCell(*page.findChild<QTableView *>(u"subscriptions"_s), 0, 0);
    const int seen = page.model().rowCount();
    addOne(u"11111111-2222-4333-8444-000000000002"_s);
    REQUIRE(waitUntil([&] { return page.model().pendingChanges() == 1; }));
    CHECK(page.model().rowCount() == seen);
}
