// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Search and sort in memory, beside SQLite's LIKE over the same text: search_bench REPLICA
#include "tests/bench/figures.h"
#include "tests/bench/must.h"

#include "models/base/memory.h"
#include "models/base/textfold.h"
#include "models/items/customersearch.h"
#include "models/items/subscriptionsearch.h"
#include "models/store/customertable.h"
#include "models/store/database.h"

#include <QCoreApplication>
#include <QStringList>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <numeric>
#include <string>
#include <utility>

using namespace tierdesk;
using namespace tierdesk::bench;
using namespace Qt::StringLiterals;
using items::CustomerColumn;
using items::SubscriptionColumn;

namespace {

const auto kNever = [] { return false; };

QStringList keystrokes()
{
    QStringList all;
    for (const QString &word : {u"kowalski"_s, u"lodz"_s, u"contoso trading"_s, u"systemhaus7777"_s,
             u"bäckerei nagy"_s, u"logistics"_s, u"építő kft"_s, u"株式会社12"_s, u"świętek"_s,
             u"weiß gmbh"_s, u"apteka wrocław"_s, u"zrt."_s, u"o'brien"_s, u"consulting 12"_s}) {
        for (qsizetype length = 1; length <= word.size(); ++length)
            all.append(word.first(length));
    }
    return all;
}

void measureCustomers(items::CustomerSearch &search)
{
    print(u"search.firstAnswer"_s, timed([&] { (void)must(search.find({}, kNever)); }));
    print(u"search.load"_s, timed([&] { must(search.prepare()); }));
    print(u"memory.customers"_s, residentMegabytes());
    std::vector<double> keys;
    for (const QString &typed : keystrokes())
        keys.push_back(timed([&] { (void)must(search.find({.text = typed, .reseller = {}}, kNever)); }));
    print(u"search.p50"_s, quantile(keys, 0.5));
    print(u"search.p95"_s, quantile(keys, 0.95));
    double longest = 0;
    for (const auto &sort : {std::pair(u"sort.domain"_s, CustomerColumn::Domain),
             std::pair(u"sort.id"_s, CustomerColumn::MicrosoftId),
             std::pair(u"sort.reseller"_s, CustomerColumn::Reseller),
             std::pair(u"sort.relationship"_s, CustomerColumn::Relationship)}) {
        const double taken = timed(
            [&] { (void)must(search.find({.text = {}, .reseller = {}, .sortBy = sort.second}, kNever)); });
        print(sort.first, taken);
        longest = std::max(longest, taken);
    }
    print(u"sort.first"_s, longest);
    print(u"memory.customersSorted"_s, residentMegabytes());
}

void measureSubscriptions(items::CustomerSearch &customers)
{
    items::SubscriptionSearch search(customers, QLocale(QLocale::Polish));
    print(u"subscriptions.firstAnswer"_s, timed([&] { (void)must(search.find({}, kNever)); }));
    std::vector<double> keys;
    for (const QString &typed : keystrokes()) {
        items::SubscriptionQuery query;
        query.text = typed;
        keys.push_back(timed([&] { (void)must(search.find(query, kNever)); }));
    }
    print(u"subscriptions.p50"_s, quantile(keys, 0.5));
    print(u"subscriptions.p95"_s, quantile(keys, 0.95));
    double longest = 0;
    for (const SubscriptionColumn column : {SubscriptionColumn::Customer, SubscriptionColumn::Reseller,
             SubscriptionColumn::Status, SubscriptionColumn::Licenses, SubscriptionColumn::Renewal}) {
        items::SubscriptionQuery query;
        query.sortBy = column;
        longest = std::max(longest, timed([&] { (void)must(search.find(query, kNever)); }));
    }
    print(u"subscriptions.sort.first"_s, longest);
    print(u"memory.both"_s, residentMegabytes());
}

/// The same text in a table of its own, as narrow as can be; returns it, too, for a pass over it.
std::string fillPeer(const QString &replica, sqlite3 *peer)
{
    std::string all;
    sqlite3_exec(peer, "PRAGMA journal_mode=OFF; CREATE TABLE t(row INTEGER PRIMARY KEY, x TEXT); BEGIN",
        nullptr, nullptr, nullptr);
    sqlite3_stmt *insert = nullptr;
    sqlite3_prepare_v2(peer, "INSERT INTO t VALUES(?, ?)", -1, &insert, nullptr);
    const auto reader = must(store::Database::open(store::File::Replica, replica, store::Access::ReadOnly));
    must(store::CustomerTable(*reader).forEachText([&](const store::CustomerTexts &customer) {
        QByteArray text = foldForSearch(QString::fromUtf8(customer.companyName)) + '\n'
            + foldForSearch(QString::fromUtf8(customer.domain));
        text.replace(".onmicrosoft.com", "");
        sqlite3_bind_int64(insert, 1, customer.row);
        sqlite3_bind_text(insert, 2, text.constData(), int(text.size()), SQLITE_STATIC);
        sqlite3_step(insert);
        sqlite3_reset(insert);
        all.append(text.constData(), std::size_t(text.size()));
    }));
    sqlite3_finalize(insert);
    sqlite3_exec(peer, "COMMIT", nullptr, nullptr, nullptr);
    return all;
}

void measurePeer(const QString &replica)
{
    QTemporaryDir folder;
    sqlite3 *peer = nullptr;
    sqlite3_open(folder.filePath(u"text.sqlite"_s).toUtf8().constData(), &peer);
    const std::string text = fillPeer(replica, peer);
    std::vector<double> passes;
    quint64 sum = 0;
    for (int pass = 0; pass < 9; ++pass) {
        passes.push_back(timed([&] {
            const auto *const words =
                reinterpret_cast<const quint64 *>(text.data()); // NOLINT: one pass over bytes
            sum = std::accumulate(words, words + text.size() / sizeof(quint64), sum);
        }));
    }
    print(u"pass.megabytes"_s, double(text.size()) / 1e6 + (sum == 1 ? 1 : 0));
    print(u"pass.p50"_s, quantile(passes, 0.5));

    sqlite3_stmt *like = nullptr;
    sqlite3_prepare_v2(peer, "SELECT row FROM t WHERE x LIKE ?", -1, &like, nullptr);
    std::vector<double> times;
    const QStringList typed = keystrokes();
    for (qsizetype i = 0; i < typed.size(); i += 4) { // every fourth: it takes long
        const QByteArray pattern = '%' + foldForSearch(typed[i]) + '%';
        times.push_back(timed([&] {
            sqlite3_bind_text(like, 1, pattern.constData(), int(pattern.size()), SQLITE_STATIC);
            while (sqlite3_step(like) == SQLITE_ROW)
                sum += quint64(sqlite3_column_int64(like, 0));
            sqlite3_reset(like);
        }));
    }
    print(u"like.p50"_s, quantile(times, 0.5));
    sqlite3_finalize(like);
    sqlite3_close(peer);
}

} // namespace

int main(int argc, char *argv[])
{
    returnLargeMemoryAtOnce();
    const QCoreApplication application(argc, argv);
    const QString replica = QString::fromLocal8Bit(argc > 1 ? argv[1] : "");
    {
        items::CustomerSearch customers(replica, QLocale(QLocale::Polish));
        measureCustomers(customers);
        measureSubscriptions(customers);
    }
    measurePeer(replica);
    return 0;
}
