// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/items/customerlist.h"

#include "models/items/csvwriter.h"
#include "models/items/customerexport.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <csignal>
#include <sys/resource.h>

#include <sys/stat.h>

using namespace tierdesk;
using namespace tierdesk::test;
using namespace Qt::StringLiterals;
using items::CustomerColumn;
using items::CustomerExport;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

CustomerExport portalExport(const CustomerList &list)
{
    return {.replicaPath = list.store.replicaPath(),
        .rows = list.model.customers(),
        .path = list.store.elsewhere() + u"/customers.csv"_s,
        .columns = items::portalColumns(),
        .wording = items::Wording::English,
        .separator = u','};
}

void checkRefused(CustomerExport request, const QString &path, int code)
{
    CAPTURE(path);
    request.path = path;
    for (const auto format : {items::TableFormat::Csv, items::TableFormat::Xlsx}) {
        request.format = format;
        const auto summary = waitFor(items::exportCustomers(request));
        REQUIRE_FALSE(summary);
        CHECK(summary.error().code == code);
    }
}

} // namespace

TEST_CASE(
    "the exported file has the portal's columns, a BOM, quotes everywhere and harmless formulas", "[P6][D5]")
{
    CustomerList list;
    list.add({customerOf(1, u"Łódź \"Bau\", Sp. z o.o."_s), customerOf(2, u"=1+1"_s),
        customerOf(3, u"@firma"_s), customerOf(4, u"two\nlines"_s)});
    list.load();
    const auto summary = must(waitFor(items::exportCustomers(portalExport(list))));
    CHECK(summary.written == 4);
    CHECK(summary.vanished == 0);
    CHECK(contents(portalExport(list).path)
        == "\xEF\xBB\xBF"
           "\"Microsoft ID\",\"Company name\",\"Primary domain name\",\"Relationship\"\r\n"
           "\"00000000-0000-4000-8000-000000000003\",\"'@firma\",\"c3.onmicrosoft.com\",\"Cloud "
           "Reseller\"\r\n"
           "\"00000000-0000-4000-8000-000000000002\",\"'=1+1\",\"c2.onmicrosoft.com\",\"Cloud Reseller\"\r\n"
           "\"00000000-0000-4000-8000-000000000001\",\"Łódź \"\"Bau\"\", Sp. z "
           "o.o.\",\"c1.onmicrosoft.com\",\"Cloud "
           "Reseller\"\r\n"
           "\"00000000-0000-4000-8000-000000000004\",\"two\nlines\",\"c4.onmicrosoft.com\",\"Cloud "
           "Reseller\"\r\n");
}

TEST_CASE("what is shown is exported in the order shown, with the separator of the language", "[D5]")
{
    CustomerList list;
    list.addNames({u"Alfa"_s, u"Beta"_s, u"Albatros"_s});
    list.load();
    list.ask({.text = u"al"_s, .reseller = {}, .sortBy = CustomerColumn::Name, .order = Qt::DescendingOrder});
    CustomerExport request = portalExport(list);
    request.columns = {CustomerColumn::Name, CustomerColumn::Reseller};
    request.separator = items::csvSeparator(QLocale(QLocale::Polish));
    must(waitFor(items::exportCustomers(request)));
    CHECK(contents(request.path)
        == "\xEF\xBB\xBF"
           "\"Company name\";\"Indirect reseller\"\r\n"
           "\"Alfa\";\"not known yet\"\r\n"
           "\"Albatros\";\"not known yet\"\r\n");
    CHECK(items::csvSeparator(QLocale(QLocale::Hungarian)) == u';');
    CHECK(items::csvSeparator(QLocale(QLocale::English)) == u',');
}

TEST_CASE("an export of one reseller's customers names that one of several", "[D5]")
{
    CustomerList list;
    list.addNames({u"Alfa"_s});
    const Reseller adler = resellerOf(1, u"Adler"_s);
    const Reseller bosch = resellerOf(2, u"Bosch"_s);
    list.store.write([&] {
        return store::ResellerTable(*list.store.replica).replaceAll({adler, bosch}, kNow);
    });
    list.store.write([&] {
        return store::CustomerTable(*list.store.replica)
            .replaceResellersOf(list.row(1), {adler.id, bosch.id}, kNow);
    });
    list.load();
    CustomerExport request = portalExport(list);
    request.reseller = bosch.id;
    request.columns = {CustomerColumn::Reseller};
    must(waitFor(items::exportCustomers(request)));
    CHECK(contents(request.path) == "\xEF\xBB\xBF\"Indirect reseller\"\r\n\"Bosch +1\"\r\n");
}

TEST_CASE("customers that vanished since they were listed are counted")
{
    CustomerList list;
    list.addNames({u"Alfa"_s, u"Beta"_s});
    list.load();
    list.store.write([&] { return store::CustomerTable(*list.store.replica).markGone(list.row(1), kNow); });
    CustomerExport request = portalExport(list);
    request.rows.append(4711);
    const auto summary = must(waitFor(items::exportCustomers(request)));
    CHECK(summary.written == 1);
    CHECK(summary.vanished == 2);
}

TEST_CASE("a cancelled export leaves the old file as it was")
{
    CustomerList list;
    QList<Customer> customers;
    for (int i = 1; i <= 9000; ++i)
        customers.append(customerOf(i, u"Firma %1"_s.arg(i)));
    list.add(customers);
    list.load();
    const CustomerExport request = portalExport(list);
    QFile old(request.path);
    REQUIRE(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    const auto asked = std::make_shared<std::atomic_int>(0);
    const auto written =
        waitFor(items::exportCustomers(request, [asked] { return ++*asked < 2; })); // after some thousand
    REQUIRE_FALSE(written);
    CHECK(written.error().kind == Error::Kind::Canceled);
    CHECK(contents(request.path) == "old");
    CHECK(QDir(list.store.elsewhere()).entryList({u"customers*"_s}).size() == 1);
}

TEST_CASE("a full disk leaves the old file as it was and is told")
{
    CustomerList list;
    QFile old(list.store.elsewhere() + u"/old.csv"_s);
    REQUIRE(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    // A limit on the size of files stands in for the end of the disk.
    rlimit before {};
    REQUIRE(getrlimit(RLIMIT_FSIZE, &before) == 0);
    const rlimit tight {1000000, before.rlim_max};
    auto *handler = std::signal(SIGXFSZ, SIG_IGN);
    REQUIRE(setrlimit(RLIMIT_FSIZE, &tight) == 0);
    auto writer = must(items::CsvWriter::open(old.fileName(), u','));
    Result<void> written;
    for (int i = 0; i < 20000 && written; ++i)
        written = writer->writeRow({QString(100, u'x')});
    const Result<void> finished = written ? writer->finish() : written;
    writer.reset();
    REQUIRE(setrlimit(RLIMIT_FSIZE, &before) == 0);
    std::signal(SIGXFSZ, handler);
    REQUIRE_FALSE(finished);
    CHECK(finished.error().kind == Error::Kind::Storage);
    CHECK(finished.error().code == int(Cause::FileNotWritten)); // the disk itself has room
    CHECK_FALSE(finished.error().detail.isEmpty());
    CHECK(contents(old.fileName()) == "old");
}

TEST_CASE("an export never takes the place of the account's own files")
{
    CustomerList list;
    list.addNames({u"Alfa"_s});
    list.load();
    const CustomerExport request = portalExport(list);
    const QString link = list.store.elsewhere() + u"/customers.csv"_s;
    REQUIRE(QFile::link(list.store.deskPath(), link));
    const qint64 before = QFileInfo(list.store.deskPath()).size();
    for (const QString &path : {list.store.deskPath(), link, list.store.folder() + u"/new.csv"_s})
        checkRefused(request, path, store::Database::kInDataFolder);
    CHECK(QFileInfo(list.store.deskPath()).size() == before);
    CHECK_FALSE(QFile::exists(list.store.folder() + u"/new.csv"_s));
}

TEST_CASE("an export takes the place of files only, not of folders and pipes")
{
    CustomerList list;
    list.addNames({u"Alfa"_s});
    list.load();
    const CustomerExport request = portalExport(list);
    const QString pipe = list.store.elsewhere() + u"/pipe"_s;
    REQUIRE(::mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
    const QString link = list.store.elsewhere() + u"/link"_s;
    REQUIRE(QFile::link(pipe, link));
    const QString folder = list.store.elsewhere() + u"/new/"_s; // which is not there
    for (const QString &path : {pipe, link, list.store.elsewhere(), folder})
        checkRefused(request, path, int(Cause::FileNotPlain));
    struct stat state { };
    REQUIRE(::stat(QFile::encodeName(pipe).constData(), &state) == 0);
    CHECK(S_ISFIFO(state.st_mode));
    CHECK_FALSE(QFile::exists(list.store.elsewhere() + u"/new"_s));
}

TEST_CASE("a folder that cannot be written is told")
{
    CustomerList list;
    list.addNames({u"Alfa"_s});
    list.load();
    CustomerExport request = portalExport(list);
    request.path = list.store.elsewhere() + u"/missing/customers.csv"_s;
    const auto summary = waitFor(items::exportCustomers(request));
    REQUIRE_FALSE(summary);
    CHECK(summary.error().kind == Error::Kind::Storage);
}
