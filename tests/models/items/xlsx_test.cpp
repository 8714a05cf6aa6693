// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/items/customerlist.h"

#include "models/items/customerexport.h"
#include "models/items/xlsxparts.h"
#include "models/items/xlsxwriter.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <clocale>
#include <csignal>
#include <sys/resource.h>

using namespace tierdesk;
using namespace tierdesk::test;
using namespace Qt::StringLiterals;
using items::Cell;
using items::XlsxWriter;

namespace {

/// Its sheets, read by somebody else.
QJsonArray readBack(const QString &path)
{
    QProcess reader;
    reader.start(
        u"/usr/bin/python3"_s, {QStringLiteral(TIERDESK_SOURCE_DIR "/tests/support/readxlsx.py"), path});
    REQUIRE(reader.waitForFinished());
    CAPTURE(reader.readAllStandardError().toStdString());
    REQUIRE(reader.exitCode() == 0);
    return QJsonDocument::fromJson(reader.readAllStandardOutput()).array();
}

QJsonObject cellWithFormat(int format, double value)
{
    return {{u"format"_s, format}, {u"value"_s, value}};
}

QByteArray bytesIn(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void makeOld(const QString &path)
{
    QFile old(path);
    REQUIRE(old.open(QIODevice::WriteOnly));
    REQUIRE(old.write("old") == 3);
}

} // namespace

TEST_CASE("cells of a workbook have types, and a text is never a formula, a link or an escape", "[D5]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"table.xlsx"_s);
    const auto writer = must(XlsxWriter::open(path, u"Klienci"_s));
    must(writer->writeHeadings({u"Name"_s, u"Licences"_s, u"Ends"_s, u"Read"_s}));
    const QDateTime noon(QDate(2026, 11, 21), QTime(12, 0)); // local: no time zone has a place in a workbook
    must(writer->writeCells(
        {u"Łódź & <Söhne> \"日本\""_s, qint64(1'234'567), QDate(2026, 11, 21), noon.toUTC()}));
    const QStringList texts {u"=1+1"_s, u"https://example.com/"_s, u"_x0041_"_s, u"a\u0001b\nc\td"_s, u"@x"_s,
        u"007"_s, u" blank "_s};
    for (const QString &text : texts)
        must(writer->writeCells({text, u""_s, QDate(1850, 1, 1), QDateTime()}));
    must(writer->finish());

    const QJsonObject sheet = readBack(path).at(0).toObject();
    const QJsonArray rows = sheet.value("rows"_L1).toArray();
    CHECK(sheet.value("name"_L1) == u"Klienci"_s);
    CHECK(sheet.value("frozen"_L1) == 1);
    CHECK(sheet.value("filter"_L1) == u"A1:D9"_s);
    CHECK(sheet.value("links"_L1) == 0);
    CHECK(rows.at(0) == QJsonArray {u"Name"_s, u"Licences"_s, u"Ends"_s, u"Read"_s});
    CAPTURE(QJsonDocument(rows.at(1).toArray()).toJson().toStdString());
    CHECK(rows.at(1)
        == QJsonArray {
            u"Łódź & <Söhne> \"日本\""_s, 1'234'567, cellWithFormat(14, 46347), cellWithFormat(22, 46347.5)});
    for (qsizetype i = 0; i < texts.size(); ++i)
        CHECK(rows.at(i + 2) == QJsonArray {texts[i], u""_s, u"1850-01-01"_s});
    const QJsonArray widths = sheet.value("widths"_L1).toArray();
    REQUIRE(widths.size() == 4);
    CHECK(widths.at(0).toDouble() > 20);
    CHECK(widths.at(2).toDouble() < widths.at(0).toDouble());
}

TEST_CASE("what a sheet has no room for goes on in a further one, with its headings", "[D5]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"table.xlsx"_s);
    const auto writer = must(XlsxWriter::open(path, u"Customers"_s, 4));
    must(writer->writeHeadings({u"Number"_s}));
    for (qint64 i = 1; i <= 7; ++i)
        must(writer->writeCells({i}));
    must(writer->finish());
    const QJsonArray sheets = readBack(path);
    REQUIRE(sheets.size() == 3);
    const auto rowsOf = [&sheets](
                            int sheet) { return sheets.at(sheet).toObject().value("rows"_L1).toArray(); };
    const QJsonArray heading {u"Number"_s};
    CHECK(rowsOf(0) == QJsonArray {heading, QJsonArray {1}, QJsonArray {2}, QJsonArray {3}});
    CHECK(rowsOf(1) == QJsonArray {heading, QJsonArray {4}, QJsonArray {5}, QJsonArray {6}});
    CHECK(rowsOf(2) == QJsonArray {heading, QJsonArray {7}});
    CHECK(sheets.at(2).toObject().value("name"_L1) == u"Customers 3"_s);
    CHECK(sheets.at(2).toObject().value("filter"_L1) == u"A1:A2"_s);
}

TEST_CASE("a cell holds what a workbook can hold")
{
    CHECK(items::xlsxText(QString(40000, u'x')).size() == 32767);
    CHECK(items::xlsxText(QString(32766, u'x') + u"😀"_s).size() == 32766); // no half of it
    CHECK(items::xlsxText(u"a"_s + QChar(0xFFFF) + QChar(0)) == "a\uFFFD\uFFFD");
    CHECK(items::xlsxText(u"_x_ _x00g1_ __x0041_"_s) == "_x_ _x00g1_ __x005F_x0041_");
    // What is escaped is longer; no escape is cut in two.
    CHECK(items::xlsxText(QString(32755, u'x') + u"_x0041_"_s) == QByteArray(32755, 'x') + "_x005F_x0041");
    CHECK(items::xlsxText(QString(32761, u'x') + u"_x0041_"_s) == QByteArray(32761, 'x') + "_x0041");
    CHECK(items::xlsxText(u"_x0041_"_s + QString(32753, u'x') + u"_x0041_"_s)
        == "_x005F_x0041_" + QByteArray(32753, 'x'));
}

TEST_CASE("the customers' list goes into a workbook like into CSV", "[D5][P6]")
{
    CustomerList list;
    list.add({customerOf(1, u"Alfa"_s), customerOf(2, u"=Beta"_s)});
    list.load();
    items::CustomerExport request;
    request.replicaPath = list.store.replicaPath();
    request.rows = list.model.customers();
    request.path = list.store.elsewhere() + u"/customers.xlsx"_s;
    request.columns = items::portalColumns();
    request.wording = items::Wording::English;
    request.format = items::TableFormat::Xlsx;
    CHECK(must(waitFor(items::exportCustomers(request))).written == 2);
    const QJsonObject sheet = readBack(request.path).at(0).toObject();
    CHECK(sheet.value("name"_L1) == u"Customers"_s);
    const QJsonArray rows = sheet.value("rows"_L1).toArray();
    CHECK(rows.at(0)
        == QJsonArray {u"Microsoft ID"_s, u"Company name"_s, u"Primary domain name"_s, u"Relationship"_s});
    REQUIRE(rows.size() == 3);
    QStringList names {rows.at(1).toArray().at(1).toString(), rows.at(2).toArray().at(1).toString()};
    names.sort();
    CHECK(names == QStringList {u"=Beta"_s, u"Alfa"_s});
    CHECK(QDir(list.store.elsewhere()).entryList({u"customers*"_s}, QDir::Files).size() == 1);
}

TEST_CASE("a workbook that is not finished leaves the old file, and nothing beside it")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"table.xlsx"_s);
    makeOld(path);
    {
        const auto writer = must(XlsxWriter::open(path, u"Customers"_s));
        must(writer->writeHeadings({u"Number"_s}));
        for (qint64 i = 1; i <= 1000; ++i)
            must(writer->writeCells({i}));
    }
    CHECK(bytesIn(path) == "old");
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);
}

TEST_CASE("a workbook that is cancelled while it is packed leaves the old file, and nothing beside it")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"table.xlsx"_s);
    makeOld(path);
    {
        const auto writer = must(XlsxWriter::open(path, u"Customers"_s));
        must(writer->writeHeadings({u"Number"_s}));
        int asked = 0;
        const auto finished = writer->finish([&asked] { return ++asked < 2; });
        REQUIRE_FALSE(finished);
        CHECK(finished.error().kind == Error::Kind::Canceled);
    }
    CHECK(bytesIn(path) == "old");
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);
}

TEST_CASE("a workbook for which there is no room leaves the old file and is told")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"table.xlsx"_s);
    makeOld(path);
    // A limit on the size of files stands in for the end of the disk: during the rows, and while they are put together.
    for (const int rows : {20000, 3000}) {
        CAPTURE(rows);
        rlimit before {};
        REQUIRE(getrlimit(RLIMIT_FSIZE, &before) == 0);
        const rlimit tight {400000, before.rlim_max};
        auto *handler = std::signal(SIGXFSZ, SIG_IGN);
        REQUIRE(setrlimit(RLIMIT_FSIZE, &tight) == 0);
        auto writer = must(XlsxWriter::open(path, u"Customers"_s));
        Result<void> written = writer->writeHeadings({u"Text"_s});
        for (int i = 0; i < rows && written; ++i)
            written = writer->writeCells({QString::number(i) + QString(100, u'x')});
        const Result<void> finished = written ? writer->finish() : written;
        writer.reset();
        REQUIRE(setrlimit(RLIMIT_FSIZE, &before) == 0);
        std::signal(SIGXFSZ, handler);
        REQUIRE_FALSE(finished);
        CHECK(finished.error().kind == Error::Kind::Storage);
        CHECK(bytesIn(path) == "old");
        CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);
    }
}

TEST_CASE("a workbook of which a part happens to be as long as one that was cut off is whole")
{
    const QTemporaryDir folder;
    const auto isWhole = [&folder](const QString &styles, const QString &method) {
        const QString path = folder.filePath(u"made.xlsx"_s);
        QProcess maker;
        maker.start(u"/usr/bin/python3"_s,
            {u"-c"_s,
                u"import sys, zipfile\n"
                "with zipfile.ZipFile(sys.argv[1], 'w', getattr(zipfile, sys.argv[2])) as made:\n"
                "    made.writestr('xl/worksheets/sheet1.xml', 200 * 'x')\n"
                "    made.writestr('xl/styles.xml', sys.argv[3])\n"_s,
                path, method, styles});
        REQUIRE(maker.waitForFinished());
        REQUIRE(maker.exitCode() == 0);
        QFile workbook(path);
        REQUIRE(workbook.open(QIODevice::ReadOnly));
        return items::hasWholeParts(workbook, {100});
    };
    const QString begin = u"<?xml version=\"1.0\"?>\n<styleSheet>"_s;
    const QString end = u"</styleSheet>"_s;
    const QString whole = begin + QString(8192 - begin.size() - end.size(), u'x') + end;
    REQUIRE(whole.size() == 8192);
    for (const QString &method : {u"ZIP_STORED"_s, u"ZIP_DEFLATED"_s}) {
        CAPTURE(method);
        CHECK(isWhole(whole, method));
        CHECK_FALSE(isWhole(whole.left(4096), method));
        CHECK_FALSE(isWhole(begin + QString(4089 - begin.size(), u'x') + u"</fill>"_s, method));
    }
}

TEST_CASE("a workbook of which a part was cut off is not taken for whole")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"table.xlsx"_s);
    const auto writer = must(XlsxWriter::open(path, u"Customers"_s));
    must(writer->writeHeadings({u"Number"_s}));
    must(writer->finish());
    QByteArray bytes = bytesIn(path);
    const auto isWhole = [](QByteArray workbook, const std::vector<qint64> &sizes) {
        QBuffer buffer(&workbook);
        REQUIRE(buffer.open(QIODevice::ReadOnly));
        return items::hasWholeParts(buffer, sizes);
    };
    CHECK(isWhole(bytes, {100}));
    CHECK_FALSE(isWhole(bytes, {100'000}));
    CHECK_FALSE(isWhole(bytes, {100, 100}));
    CHECK_FALSE(isWhole(bytes.chopped(1), {100}));
    CHECK_FALSE(isWhole({}, {100}));
    const qsizetype styles = bytes.lastIndexOf("xl/styles.xml"); // its entry in the directory
    bytes.replace(styles - 46 + 24, 4, QByteArray(4, '\0'));
    CHECK_FALSE(isWhole(bytes, {100}));
}
