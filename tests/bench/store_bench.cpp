// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the store takes with many customers: store_bench [customers]. Figures to compare with
// performance.md; nothing here passes or fails.
#include "tests/bench/must.h"
#include "models/store/customertable.h"
#include "models/store/database.h"
#include "models/store/resellertable.h"
#include "models/store/subscriptiontable.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTextStream>
#include <QUuid>

#include <algorithm>
#include <functional>
#include <vector>

using namespace tierdesk;
using bench::must;
using namespace tierdesk::store;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPage = 500; // as the service lists them
constexpr int kPagesATransaction = 10;

class Times {
public:
    void measure(const std::function<void()> &work)
    {
        QElapsedTimer timer;
        timer.start();
        work();
        m_times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    void print(const QString &what)
    {
        std::sort(m_times.begin(), m_times.end());
        double total = 0;
        for (const double time : m_times)
            total += time;
        const auto at = [this](double part) { return m_times[size_t(double(m_times.size() - 1) * part)]; };
        QTextStream(stdout) << what.leftJustified(44)
                            << u"n %1  total %2 ms  p50 %3  p95 %4  max %5 ms\n"_s.arg(m_times.size())
                                   .arg(total, 0, 'f', 0)
                                   .arg(at(0.5), 0, 'f', 2)
                                   .arg(at(0.95), 0, 'f', 2)
                                   .arg(m_times.back(), 0, 'f', 2);
    }

private:
    std::vector<double> m_times;
};

/// The same customers for the same number; GUIDs without order, as they are at Microsoft.
QList<Customer> pageOf(int first, int count)
{
    static const QStringList words {u"Zakłady"_s, u"Építő"_s, u"Contoso"_s, u"Müller"_s, u"Łódź"_s,
        u"Trading"_s, u"Kereskedelmi"_s, u"Sp. z o.o."_s, u"Kft."_s, u"株式会社"_s};
    QList<Customer> customers;
    customers.reserve(count);
    for (int i = first; i < first + count; ++i) {
        QRandomGenerator random(quint32(i) + 1);
        quint32 parts[4];
        random.fillRange(parts);
        const QByteArray bytes(reinterpret_cast<const char *>(parts), sizeof parts);
        const QString name = words[int(random.bounded(10))] + u' ' + words[int(random.bounded(10))] + u' '
            + QString::number(random.bounded(1'000'000));
        customers.append({*CustomerId::tryFromBytes(bytes), name,
            u"company%1.onmicrosoft.com"_s.arg(random.bounded(100'000'000)), u"reseller"_s});
    }
    return customers;
}

void writePages(Database &database, int customers, const QString &what)
{
    CustomerTable table(database);
    Times pages;
    QElapsedTimer whole;
    whole.start();
    for (int first = 0; first < customers; first += kPage * kPagesATransaction) {
        const auto transaction = must(Transaction::begin(database));
        for (int page = 0; page < kPagesATransaction; ++page) {
            const QList<Customer> content = pageOf(first + page * kPage, kPage);
            pages.measure([&] { must(table.upsert(content, QDateTime::currentDateTimeUtc())); });
        }
        must(transaction->commit());
    }
    pages.print(what);
    QTextStream(stdout) << u"    with generating and commits: %1 ms\n"_s.arg(whole.elapsed());
}

void once(const QString &what, const std::function<void()> &work)
{
    Times times;
    times.measure(work);
    times.print(what);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const int customers = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 1'000'000;
    QTemporaryDir folder;
    const QString path = folder.filePath(u"replica.sqlite"_s);
    const auto database = must(Database::open(File::Replica, path, Access::ReadWrite));
    CustomerTable table(*database);

    writePages(*database, customers, u"page of 500, new"_s);
    writePages(*database, customers, u"page of 500, unchanged"_s);
    once(u"sort keys of another language"_s, [&] {
        const auto transaction = must(Transaction::begin(*database));
        must(table.ensureSortKeys(QLocale(QLocale::Polish)));
        must(transaction->commit());
    });
    const QList<RowId> all = must(table.allRows());
    once(u"a tenth of the customers to one reseller"_s, [&] {
        const auto transaction = must(Transaction::begin(*database));
        must(table.replaceCustomersOf(
            ResellerId::createRandom(), all.first(all.size() / 10), QDateTime::currentDateTimeUtc()));
        must(transaction->commit());
    });

    const auto reader = must(Database::open(File::Replica, path, Access::ReadOnly));
    const CustomerTable reading(*reader);
    Times windows;
    for (int i = 0; i < 500; ++i) {
        QList<RowId> window;
        for (int row = 0; row < 64; ++row)
            window.append(all[QRandomGenerator::global()->bounded(all.size())]);
        windows.measure([&] { must(reading.rows(window)); });
    }
    windows.print(u"64 rows anywhere"_s);
    Times firsts;
    for (int i = 0; i < 50; ++i)
        firsts.measure([&] { must(reading.rows(must(reading.idsByName(64)))); });
    firsts.print(u"first 64 by name"_s);
    once(u"all ids by name"_s, [&] { must(reading.idsByName()); });
    once(u"count"_s, [&] { must(reading.count()); });
    once(u"every customer"_s, [&] {
        qint64 characters = 0;
        must(reading.forEach([&](const CustomerRow &row) { characters += row.companyName.size(); }));
    });

    QList<Subscription> overview;
    for (int i = 0; i < 10'000; ++i) {
        Subscription s;
        s.id = SubscriptionId(QUuid::createUuid().toString(QUuid::WithoutBraces));
        s.customer = pageOf(int(QRandomGenerator::global()->bounded(customers)), 1).constFirst().id;
        s.name = u"Microsoft 365 Business Standard"_s;
        s.statusWord = u"Active"_s;
        overview.append(s);
    }
    SubscriptionTable subscriptions(*database);
    for (const QString &what : {u"overview of 10,000, new"_s, u"overview of 10,000, unchanged"_s}) {
        once(what, [&] {
            const auto transaction = must(Transaction::begin(*database));
            must(subscriptions.upsertOverview(overview, QDateTime::currentDateTimeUtc()));
            must(transaction->commit());
        });
    }
    QTextStream(stdout) << u"file %1 MB\n"_s.arg(QFileInfo(path).size() / 1'000'000);
    return 0;
}
