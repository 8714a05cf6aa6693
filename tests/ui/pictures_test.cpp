// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pagefixture.h"

#include "ui/pages/customerspage.h"
#include "ui/pages/resellerspage.h"

using namespace tierdesk;
using namespace tierdesk::test;
using namespace Qt::StringLiterals;

TEST_CASE("both lists stand with two thousand customers")
{
    sandbox::Options options = smallSandbox();
    options.resellers = 60;
    options.customers = 2000;
    PageFixture account(options);
    ui::CustomersPage customers(*account.session, *account.resellers);
    ui::ResellersPage resellers(*account.session, *account.resellers);
    account.readAll();
    showPage(customers);
    REQUIRE(waitUntil([&] { return customers.model().rowCount() >= 2000; }));
    auto *table = customers.findChild<QTableView *>(u"customers"_s);
    clickCell(*table, 3, 0);
    press(Qt::Key_Right);
    REQUIRE(waitUntil([&] { return !says(customers, u"Reading"_s) && !says(customers, u"being read"_s); }));
    REQUIRE(waitUntil([&] { return account.session->status().work == sync::SyncStatus::Work::Idle; }));
    keepPicture(customers, u"customers-light"_s);
    customers.exportCustomers();
    auto *dialog = QApplication::activeModalWidget();
    REQUIRE(dialog != nullptr);
    REQUIRE(QTest::qWaitForWindowExposed(dialog));
    keepPicture(*dialog, u"export-light"_s);
    dialog->close();
    click(button(customers, u"Indirect reseller"_s));
    REQUIRE(QApplication::activePopupWidget() != nullptr);
    keepPicture(*QApplication::activePopupWidget(), u"filter-light"_s);
    type(u"sniezka"_s);
    press(Qt::Key_Return);
    REQUIRE(waitUntil([&] { return says(customers, u"as of"_s) && customers.model().isSettled(); }));
    account.sandbox.stop();
    account.session->refresh();
    REQUIRE(waitUntil([&] { return says(customers, u"cannot be reached since"_s); }));
    keepPicture(customers, u"customers-filtered-offline"_s);
    customers.find();
    type(u"qqqq"_s);
    REQUIRE(waitUntil([&] { return says(customers, u"No customer found"_s); }));
    keepPicture(customers, u"customers-empty"_s);
    account.sandbox.start();
    customers.hide();
    showPage(resellers, {1040, 738});
    auto *list = resellers.findChild<QTableView *>(u"resellers"_s);
    REQUIRE(waitUntil([&] { return list->model()->index(0, 4).data().toString() != u"0"_s; }));
    clickCell(*list, 5, 0);
    press(Qt::Key_Return);
    ui::Style::apply(*qApp, ui::Scheme::Dark);
    REQUIRE(waitUntil([&] { return list->palette().color(QPalette::Base).lightness() < 128; }));
    keepPicture(resellers, u"resellers-dark"_s);
    resellers.hide();
    customers.show();
    keepPicture(customers, u"customers-dark"_s);
    ui::Style::apply(*qApp, ui::Scheme::Light);
}
