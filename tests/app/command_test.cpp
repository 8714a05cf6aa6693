// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "app/headless/command.h"

#include <QDir>

using namespace tierdesk;
using namespace tierdesk::app;
using namespace Qt::StringLiterals;
using items::CustomerColumn;
using items::ResellerField;
using items::TableFormat;

namespace {

const QString kSomeReseller = u"aaaaaaaa-1111-4222-8333-bbbbbbbbbbbb"_s;

tl::expected<Command, QString> parsed(const QString &line)
{
    return parseCommand(line.split(u' '));
}

} // namespace

TEST_CASE("the first word tells a command from the window")
{
    CHECK(isCommand({u"export"_s, u"customers"_s}));
    CHECK(isCommand({u"status"_s}));
    CHECK(isCommand({u"sync"_s, u"--practice"_s}));
    CHECK_FALSE(isCommand({}));
    CHECK_FALSE(isCommand({u"--practice"_s, u"sync"_s}));
    CHECK_FALSE(isCommand({u"syncs"_s}));
}

TEST_CASE("an export of customers is read from its arguments")
{
    const auto command = parsed(u"export customers --to ./out.csv --search łódź --reseller "_s + kSomeReseller
        + u" --sort domain:desc --columns id,name --data-dir data --lang pl --json"_s);
    REQUIRE(command.has_value());
    CHECK(command->isJson);
    CHECK(command->account.language == u"pl"_s);
    CHECK(command->account.dataFolder == QDir::current().absoluteFilePath(u"data"_s));
    const auto &wanted = std::get<CustomersExport>(command->what);
    CHECK(wanted.target.path == QDir::current().absoluteFilePath(u"out.csv"_s));
    CHECK(wanted.target.format == TableFormat::Csv);
    CHECK(wanted.target.search == u"łódź"_s);
    CHECK(wanted.target.order == Qt::DescendingOrder);
    CHECK(wanted.reseller->toString() == kSomeReseller);
    CHECK(wanted.sortBy == CustomerColumn::Domain);
    CHECK(wanted.columns == QList {CustomerColumn::MicrosoftId, CustomerColumn::Name});
}

TEST_CASE("an export of subscriptions takes a status, and Partner Center's columns by one word", "[P7]")
{
    const auto command =
        parsed(u"export subscriptions --to s.csv --status Suspended --columns portal --reseller "_s
            + kSomeReseller + u" --sort term-ends:desc"_s);
    REQUIRE(command.has_value());
    const auto &wanted = std::get<SubscriptionsExport>(command->what);
    CHECK(wanted.status == SubscriptionStatus::Suspended);
    CHECK(wanted.reseller->toString() == kSomeReseller);
    CHECK(wanted.columns == items::portalSubscriptionFields());
    CHECK(wanted.sortBy == items::SubscriptionColumn::Renewal);
    CHECK(wanted.target.order == Qt::DescendingOrder);
    const auto spelled =
        parsed(u"export subscriptions --to s.csv --columns id,subscription,quantity,status,reseller"_s);
    REQUIRE(spelled.has_value());
    CHECK(std::get<SubscriptionsExport>(spelled->what).columns == items::portalSubscriptionFields());
    const auto all = parsed(u"export subscriptions --to s.csv"_s);
    REQUIRE(all.has_value());
    CHECK(std::get<SubscriptionsExport>(all->what).columns.size() == 11);
}

TEST_CASE("an export of resellers has columns of its own, all of them if none is named")
{
    const auto command = parsed(u"export resellers --to r.XLSX --sort customers"_s);
    REQUIRE(command.has_value());
    const auto &wanted = std::get<ResellersExport>(command->what);
    CHECK(wanted.target.format == TableFormat::Xlsx); // by its name
    CHECK(wanted.sortBy == ResellerField::KnownCustomers);
    CHECK(wanted.columns.size() == qsizetype(items::resellerFields().size()));
}

TEST_CASE("the format that is named counts more than the file's name")
{
    const auto command = parsed(u"export customers --to table.txt --format xlsx"_s);
    REQUIRE(command.has_value());
    CHECK(std::get<CustomersExport>(command->what).target.format == TableFormat::Xlsx);
    const auto output = parsed(u"export customers --to -"_s);
    REQUIRE(output.has_value());
    CHECK(std::get<CustomersExport>(output->what).target.path.isEmpty());
}

TEST_CASE("the format may be typed in capitals", "[P7]")
{
    const auto xlsx = parsed(u"export customers --to table --format XLSX"_s);
    REQUIRE(xlsx.has_value());
    CHECK(std::get<CustomersExport>(xlsx->what).target.format == TableFormat::Xlsx);
    const auto csv = parsed(u"export customers --to table.xlsx --format Csv"_s);
    REQUIRE(csv.has_value());
    CHECK(std::get<CustomersExport>(csv->what).target.format == TableFormat::Csv);
}

TEST_CASE("a name that ends like another kind of file needs the format", "[P7]")
{
    for (const QString &name :
        {u"x.pdf"_s, u"customers.csv.gz"_s, u"./a.d/x.XLS"_s, u".hidden"_s, u"a.csv/x.json"_s}) {
        CAPTURE(name.toStdString());
        const auto refused = parsed(u"export customers --to "_s + name);
        REQUIRE_FALSE(refused.has_value());
        CAPTURE(refused.error().toStdString());
        for (const QString &word : {name.section(u'/', -1), u".csv"_s, u".xlsx"_s, u"--format"_s})
            CHECK(refused.error().contains(word));
        CHECK(parsed(u"export customers --format csv --to "_s + name).has_value());
    }
    for (const QString &name :
        {u"x.csv"_s, u"x.CSV"_s, u"x"_s, u"x."_s, u"a.d/x"_s, u"2026.11/x"_s, u"-"_s}) {
        CAPTURE(name.toStdString());
        const auto taken = parsed(u"export customers --to "_s + name);
        REQUIRE(taken.has_value());
        CHECK(std::get<CustomersExport>(taken->what).target.format == TableFormat::Csv);
    }
}

TEST_CASE("a column that a list does not have is answered with those that can be given", "[P7]")
{
    const std::pair<QString, QString> wrong[] = {
        {u"export customers --to x --columns shoes"_s, u"name, domain, id, reseller, relationship."_s},
        {u"export customers --to x --sort shoes"_s, u"name, domain, id, reseller, relationship."_s},
        {u"export subscriptions --to x --columns shoes"_s, u"customer-id, reseller-id; or portal alone"_s},
        {u"export resellers --to x --columns portal"_s,
            u"name, number, id, country, state, customers, read-at."_s},
        // A column of the list, but none to sort by.
        {u"export subscriptions --to x --sort id"_s,
            u"sorted by \"id\", only by subscription, customer, reseller, status, quantity, term-ends, read-at."_s},
        {u"export subscriptions --to x --sort id:up"_s, u"sorted by \"id\", only by subscription"_s},
    };
    for (const auto &[line, offered] : wrong) {
        CAPTURE(line.toStdString());
        const auto command = parsed(line);
        REQUIRE_FALSE(command.has_value());
        CAPTURE(command.error().toStdString());
        CHECK(command.error().contains(offered));
    }
    const auto byId = parsed(u"export customers --to x --sort id:desc"_s);
    REQUIRE(byId.has_value());
    CHECK(std::get<CustomersExport>(byId->what).sortBy == CustomerColumn::MicrosoftId);
    CHECK(commandUsage(u"export"_s).simplified().contains(u"sorted by one of: subscription, customer"_s));
}

TEST_CASE("status and sync take the options of the account")
{
    const auto status = parsed(u"status --json"_s);
    REQUIRE(status.has_value());
    CHECK(std::holds_alternative<StatusReport>(status->what));
    const auto sync =
        parsed(u"sync --base-url http://127.0.0.1:1 --authority http://127.0.0.1:1 --client-id x --tenant "_s
            + kSomeReseller);
    REQUIRE(sync.has_value());
    CHECK(std::holds_alternative<FullSync>(sync->what));
    CHECK(sync->account.endpoint->tenantId == kSomeReseller);
}

TEST_CASE("what is wrong with a command is said in one sentence that names it")
{
    const std::pair<QString, QString> wrong[] = {
        {u"export"_s, u"customers"_s},
        {u"export nonsense --to x"_s, u"customers"_s},
        {u"export customers resellers --to x"_s, u"customers"_s},
        {u"export subscriptions --to x --status nonsense"_s, u"nonsense"_s},
        {u"export subscriptions --to x --status"_s, u"--status"_s},
        {u"export subscriptions --to x --columns portal,status"_s, u"portal"_s},
        {u"export subscriptions --to x --sort id"_s, u"id"_s},
        {u"export customers --to x --status active"_s, u"--status"_s},
        {u"export customers"_s, u"--to"_s},
        {u"export customers --to"_s, u"--to"_s},
        {u"export customers --to x --format pdf"_s, u"pdf"_s},
        {u"export customers --to - --format xlsx"_s, u"CSV"_s},
        {u"export customers --to - --json"_s, u"--json"_s},
        {u"export customers --to x --columns name,shoes"_s, u"shoes"_s},
        {u"export customers --to x --columns"_s, u"--columns"_s},
        {u"export customers --to x --sort shoes"_s, u"shoes"_s},
        {u"export customers --to x --sort name:up"_s, u"name:up"_s},
        {u"export customers --to x --sort name:"_s, u"name:"_s},
        {u"export customers --to x --reseller 7"_s, u"--reseller"_s},
        {u"export resellers --to x --reseller "_s + kSomeReseller, u"--reseller"_s},
        {u"export resellers --to x --columns domain"_s, u"domain"_s},
        {u"status now"_s, u"now"_s},
        {u"sync --to x"_s, u"to"_s},
        {u"sync --lang de"_s, u"de"_s},
        {u"status --base-url http://127.0.0.1:1"_s, u"--tenant"_s},
    };
    for (const auto &[line, named] : wrong) {
        CAPTURE(line.toStdString());
        const auto command = parsed(line);
        REQUIRE_FALSE(command.has_value());
        CAPTURE(command.error().toStdString());
        CHECK(command.error().contains(named));
        CHECK_FALSE(command.error().contains(u'\n'));
    }
}

TEST_CASE("an option of an export that has no value says what to give", "[P7]")
{
    const QStringList customers {u"export"_s, u"customers"_s, u"--to"_s, u"x"_s};
    const std::pair<QStringList, QString> wrong[] = {
        {customers + QStringList {u"--columns"_s}, u"id,name"_s},
        {customers + QStringList {u"--columns"_s, {}}, u"id,name"_s},
        {customers + QStringList {u"--columns="_s}, u"relationship"_s},
        {{u"export"_s, u"resellers"_s, u"--columns"_s, u"--to"_s, u"x"_s}, u"read-at"_s},
        {{u"export"_s, u"subscriptions"_s, u"--to"_s, u"x"_s, u"--columns"_s}, u"portal"_s},
        {customers + QStringList {u"--search"_s}, u"text"_s},
        {customers + QStringList {u"--search"_s, u" "_s}, u"text"_s},
        {customers + QStringList {u"--search"_s, u"--sort=id"_s}, u"text"_s},
        {customers + QStringList {u"--sort"_s, {}}, u"relationship"_s},
        {{u"export"_s, u"subscriptions"_s, u"--sort"_s, u"--to"_s, u"x"_s}, u"term-ends"_s},
        {{u"export"_s, u"subscriptions"_s, u"--to"_s, u"x"_s, u"--status="_s}, u"suspended"_s},
        {customers + QStringList {u"--format"_s}, u"xlsx"_s},
        {customers + QStringList {u"--reseller"_s}, u"GUID"_s},
        {{u"export"_s, u"customers"_s, u"--to"_s, u"--json"_s}, u"file"_s},
    };
    for (const auto &[arguments, given] : wrong) {
        CAPTURE(arguments.join(u' ').toStdString());
        const auto command = parseCommand(arguments);
        REQUIRE_FALSE(command.has_value());
        CAPTURE(command.error().toStdString());
        CHECK(command.error().contains(given));
        CHECK_FALSE(command.error().contains(u'\n'));
    }
    const auto named = parseCommand({u"export"_s, u"--columns"_s, u"--to"_s, u"x"_s});
    REQUIRE_FALSE(named.has_value());
    CHECK(named.error().contains(u"customers"_s));
    // What begins like an option can be looked for all the same.
    const auto found = parseCommand(customers + QStringList {u"--search=--sort"_s});
    REQUIRE(found.has_value());
    CHECK(std::get<CustomersExport>(found->what).target.search == u"--sort"_s);
}

TEST_CASE("each command has a help that names its options and the exit codes")
{
    for (const QString &name : {u"export"_s, u"status"_s, u"sync"_s}) {
        const auto command = parseCommand({name, u"--help"_s, u"--nonsense"_s});
        REQUIRE(command.has_value());
        CHECK(command->account.showHelp);
        const QString help = commandUsage(name);
        for (const QString &word : {u"--json"_s, u"--practice"_s, u"--data-dir"_s, u"Exit codes"_s})
            CHECK(help.contains(word));
        CHECK(help.contains(u"--columns"_s) == (name == "export"_L1));
    }
}
