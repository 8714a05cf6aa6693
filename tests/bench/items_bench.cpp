// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long list, search and export take with many customers: items_bench [customers]. Figures to compare with
// performance.md; nothing here passes or fails.
#include "tests/bench/must.h"
#include "models/items/customermodel.h"
#include "models/items/customersearch.h"
#include "models/items/exporter.h"
#include "models/store/customertable.h"
#include "models/store/database.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QEventLoop>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTextStream>
#include <QUuid>

#include <algorithm>
#include <array>
#include <functional>
#include <vector>

using namespace tierdesk;
using bench::must;
using namespace Qt::StringLiterals;
using items::CustomerColumn;
using items::CustomerQuery;

namespace {

void print(const QString &what, std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    const auto at = [&times](double part) { return times[size_t(double(times.size() - 1) * part)]; };
    QTextStream(stdout) << what.leftJustified(48)
                        << u"n %1  p50 %2  p95 %3  max %4 ms\n"_s.arg(times.size())
                               .arg(at(0.5), 0, 'f', 2)
                               .arg(at(0.95), 0, 'f', 2)
                               .arg(times.back(), 0, 'f', 2);
}

double timed(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

void fill(store::Database &database, int count)
{
    const QStringList words {u"Zakłady"_s, u"Építő"_s, u"Contoso"_s, u"Müller"_s, u"Łódź"_s, u"Trading"_s,
        u"Kereskedelmi"_s, u"Sp. z o.o."_s, u"Kft."_s, u"株式会社"_s, u"Kowalski"_s, u"Nagy"_s, u"Bäckerei"_s,
        u"Apteka"_s, u"Systemhaus"_s, u"Transport"_s};
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(1'790'000'000'000, Qt::UTC);
    for (int first = 0; first < count; first += 5000) {
        QList<Customer> customers;
        for (int i = first; i < std::min(first + 5000, count); ++i) {
            QRandomGenerator random(quint32(i) + 1);
            std::array<quint32, 4> bytes {};
            random.fillRange(bytes.data(), 4);
            const auto id = CustomerId::tryFromBytes(
                QByteArray(reinterpret_cast<const char *>(bytes.data()), 16)); // NOLINT: random bytes
            const auto word = [&] { return words[int(random.bounded(words.size()))]; };
            customers.append({id.value_or(CustomerId()), u"%1 %2 %3 %4"_s.arg(word(), word(), word()).arg(i),
                u"customer%1.onmicrosoft.com"_s.arg(i), u"reseller"_s});
        }
        const auto transaction = must(store::Transaction::begin(database));
        must(store::CustomerTable(database).upsert(customers, now));
        must(transaction->commit());
    }
}

qint64 residentMegabytes()
{
    QFile status(u"/proc/self/statm"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    return status.readAll().split(' ').value(1).toLongLong() * 4096 / 1'000'000;
}

void measureSearch(const QString &path)
{
    items::CustomerSearch search(path, QLocale(QLocale::Polish));
    const auto never = [] { return false; };
    qsizetype found = 0;
    const auto find = [&](const CustomerQuery &query) { found += must(search.find(query, never)).size(); };
    print(u"index loaded, first answer"_s, {timed([&] { find({}); })});
    std::vector<double> keys;
    for (const QString &word : {u"kowalski"_s, u"lodz"_s, u"contoso trading"_s, u"customer77777"_s,
             u"backerei nagy"_s, u"systemhaus"_s, u"epito kft"_s, u"onmicrosoft"_s}) {
        for (qsizetype length = 1; length <= word.size(); ++length)
            keys.push_back(timed([&] { find({.text = word.first(length), .reseller = {}}); }));
    }
    print(u"keystroke"_s, keys);
    for (const CustomerColumn column :
        {CustomerColumn::Domain, CustomerColumn::MicrosoftId, CustomerColumn::Reseller}) {
        const CustomerQuery query {.text = {}, .reseller = {}, .sortBy = column};
        print(u"order by column %1, first"_s.arg(int(column)), {timed([&] { find(query); })});
        print(u"order by column %1, again"_s.arg(int(column)), {timed([&] { find(query); })});
    }
    const items::IdList all = must(search.find({}, never));
    items::IdList moved = all;
    moved.move(5, moved.size() - 5);
    moved.removeAt(moved.size() / 2);
    print(u"changes counted"_s, {timed([&] { found += items::countChanges(all, moved); })});
    QTextStream(stdout) << u"memory of the process: %1 MB (%2 found)\n"_s.arg(residentMegabytes()).arg(found);
}

void measureList(const QString &path)
{
    const auto reader = must(store::Database::open(store::File::Replica, path, store::Access::ReadOnly));
    items::CustomerIndex index(path, QLocale(QLocale::Polish));
    items::CustomerModel model(*reader, index);
    int cells = 0;
    const auto paint = [&](int first) {
        for (int row = first; row < std::min(first + 30, model.rowCount()); ++row) {
            for (int column = 0; column < model.columnCount(); ++column)
                cells += model.index(row, column).data().isValid() ? 1 : 0;
        }
    };
    print(u"first screen"_s, {timed([&] {
        model.load();
        paint(0);
    })});
    if (!model.isSettled()) {
        QEventLoop untilSettled;
        QObject::connect(&model, &items::CustomerModel::settled, &untilSettled, &QEventLoop::quit);
        untilSettled.exec();
    }
    std::vector<double> jumps;
    for (int i = 1; i < 100; ++i)
        jumps.push_back(timed([&] { paint(int(qint64(model.rowCount() - 30) * i / 100)); }));
    print(u"jump to another screen"_s, jumps);

    items::CustomerExport request;
    request.replicaPath = path;
    request.rows = model.customers();
    const QTemporaryDir elsewhere; // nothing is exported into the folder of the data
    request.path = elsewhere.filePath(u"customers.csv"_s);
    request.columns = items::portalColumns();
    print(u"export"_s, {timed([&] {
        auto future = items::exportCustomers(request);
        future.waitForFinished();
        must(future.result());
    })});
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const int count = argc > 1 ? QByteArray(argv[1]).toInt() : 100000;
    QTemporaryDir folder;
    const QString path = folder.filePath(u"replica.sqlite"_s);
    {
        const auto database =
            must(store::Database::open(store::File::Replica, path, store::Access::ReadWrite));
        print(u"written (%1 customers)"_s.arg(count), {timed([&] { fill(*database, count); })});
    }
    measureSearch(path);
    measureList(path);
    return 0;
}
