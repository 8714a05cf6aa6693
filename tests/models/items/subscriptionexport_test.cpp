// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/items/subscriptionlist.h"

#include "models/items/subscriptionexport.h"
#include "models/items/subscriptionrows.h"

#include <QFile>

#include <algorithm>
#include <atomic>
#include <memory>

using namespace tierdesk;
using namespace tierdesk::items;
using namespace tierdesk::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray fileText(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

SubscriptionExport exportOf(const SubscriptionList &list)
{
    SubscriptionExport request;
    request.replicaPath = list.store.replicaPath();
    request.rows = list.model.subscriptions();
    request.columns = portalSubscriptionFields();
    request.wording = Wording::English;
    request.status = englishStatusWord;
    request.file.path = list.store.elsewhere() + u"/subscriptions.csv"_s;
    return request;
}

} // namespace

TEST_CASE("the exported subscriptions have the five columns of Partner Center's own file", "[P7]")
{
    SubscriptionList list;
    Subscription suspended = subscribed(u"A1"_s, u"Łódź \"E3\", =1+1"_s, 25);
    suspended.statusWord = u"SUSPENDED"_s;
    Subscription formula = subscribed(u"B2"_s, u"=1+1"_s);
    formula.statusWord = u"nobody knows it"_s;
    formula.reseller = PartnerNumber(u"99"_s); // of nobody
    list.put(1, {suspended, formula});
    list.load();
    const auto summary = must(waitFor(exportSubscriptions(exportOf(list))));
    CHECK(summary.written == 2);
    CHECK(summary.vanished == 0);
    CHECK(fileText(exportOf(list).file.path)
        == "\xEF\xBB\xBF"
           "\"Subscription ID\",\"Subscription\",\"Quantity\",\"Status\",\"Reseller\"\r\n"
           "\"B2\",\"'=1+1\",\"1\",\"nobody knows it\",\"99\"\r\n"
           "\"A1\",\"Łódź \"\"E3\"\", =1+1\",\"25\",\"suspended\",\"Zenit\"\r\n");
}

TEST_CASE("what is shown is exported in the order shown, and what only ends is told from what renews")
{
    SubscriptionList list;
    Subscription ends = subscribed(u"a"_s, u"Visio"_s, 1200);
    const QDateTime noon(QDate(2026, 11, 30), QTime(12, 0)); // local, as the list shows it
    ends.commitmentEnds = noon.toUTC();
    ends.autoRenews = false;
    ends.statusWord = u"suspended"_s;
    ends.reseller = {};
    list.put(1, {ends, subscribed(u"b"_s, u"Teams"_s)});
    Subscription overview = subscribed(u"c"_s, u"Project"_s);
    overview.customer = idOf<CustomerId>(2);
    overview.reseller = {};
    list.store.write(
        [&] { return store::SubscriptionTable(*list.store.replica).upsertOverview({overview}, kNow); });
    list.load();
    SubscriptionQuery query;
    query.sortBy = SubscriptionColumn::Product;
    query.order = Qt::DescendingOrder;
    list.ask(query);

    SubscriptionExport request = exportOf(list);
    request.wording = Wording::Window;
    request.status = statusWord;
    request.file.separator = u';';
    request.columns.clear();
    for (const SubscriptionColumn column :
        {SubscriptionColumn::Product, SubscriptionColumn::Customer, SubscriptionColumn::Reseller,
            SubscriptionColumn::Status, SubscriptionColumn::Licenses, SubscriptionColumn::Renewal})
        request.columns += subscriptionFields(column);
    request.columns += subscriptionIdFields();
    must(waitFor(exportSubscriptions(request)));
    const QByteArray first = idOf<CustomerId>(1).toString().toUtf8();
    const QByteArray second = idOf<CustomerId>(2).toString().toUtf8();
    CHECK(fileText(request.file.path)
        == QByteArray(
               "\xEF\xBB\xBF"
               "\"Subscription\";\"Customer\";\"Indirect reseller\";\"Status\";\"Licenses\";\"Term "
               "ends\";\"Auto-renew\";\"Subscription ID\";\"Customer's Microsoft ID\";\"Reseller's MPN "
               "ID / PLA ID\"\r\n"
               "\"Visio\";\"Żuraw\";\"No reseller\";\"Aaa\";\"1200\";\"2026-11-30\";\"No\";\"a\";\"")
            + first
            + "\";\"\"\r\n"
              "\"Teams\";\"Żuraw\";\"Zenit\";\"active\";\"1\";\"\";\"\";\"b\";\""
            + first
            + "\";\"4000001\"\r\n"
              "\"Project\";\"Łoś\";\"not known yet\";\"active\";\"1\";\"\";\"\";\"c\";\""
            + second + "\";\"\"\r\n");
    request.columns = subscriptionFields(SubscriptionColumn::Read);
    must(waitFor(exportSubscriptions(request)));
    CHECK(fileText(request.file.path).endsWith("\"overview\"\r\n"));
    CHECK(fileText(request.file.path).contains(kNow.toString(Qt::ISODate).toUtf8()));
}

TEST_CASE("two subscriptions that share a key do not move the rows behind them")
{
    SubscriptionList list;
    list.put(1, {subscribed(u"A1"_s, u"Alfa"_s), subscribed(u"B2"_s, u"Beta"_s)});
    list.load();
    const KeyList keys = list.model.subscriptions();
    REQUIRE(keys.size() == 2);
    const auto rows = must(readSubscriptions(*list.reader, {keys[0], keys[0], keys[1]}));
    REQUIRE(rows.size() == 3);
    CHECK(rows[2].subscription.name == u"Beta"_s);
}

TEST_CASE("subscriptions that vanished since they were listed are counted")
{
    SubscriptionList list;
    list.put(1, {subscribed(u"a"_s, u"Visio"_s), subscribed(u"b"_s, u"Teams"_s)});
    list.put(2, {subscribed(u"c"_s, u"Visio"_s)});
    list.load();
    list.put(1, {subscribed(u"b"_s, u"Teams"_s)});
    list.store.write([&] { return store::CustomerTable(*list.store.replica).markGone(list.rows[1], kNow); });
    const auto summary = must(waitFor(exportSubscriptions(exportOf(list))));
    CHECK(summary.written == 1);
    CHECK(summary.vanished == 2);
}

TEST_CASE("thousands of subscriptions come in their order, and a cancelled export leaves the old file")
{
    SubscriptionList list;
    for (int customer = 1; customer <= 3; ++customer) {
        QList<Subscription> many;
        for (int i = 0; i < 1200; ++i) {
            const QString id = u"%1-%2"_s.arg(customer).arg(i);
            many.append(subscribed(id, u"Product %1"_s.arg(i, 4, 10, QChar(u'0'))));
        }
        list.put(customer, many);
    }
    list.load();
    SubscriptionQuery query;
    query.sortBy = SubscriptionColumn::Product; // each customer is in every part
    list.ask(query);
    SubscriptionExport request = exportOf(list);
    request.columns = {SubscriptionField::Product};
    CHECK(must(waitFor(exportSubscriptions(request))).written == 3600);
    const QByteArray whole = fileText(request.file.path);
    QByteArrayList lines = whole.split('\n');
    lines.removeFirst();
    lines.removeLast(); // after the last row
    CHECK(lines.size() == 3600);
    CHECK(std::ranges::is_sorted(lines));
    const auto asked = std::make_shared<std::atomic_int>(0);
    const auto stopped = waitFor(exportSubscriptions(request, [asked] { return ++*asked < 3; }));
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().kind == Error::Kind::Canceled);
    CHECK(fileText(request.file.path) == whole);
}
