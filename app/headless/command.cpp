// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/headless/command.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <iterator>
#include <span>

using namespace Qt::StringLiterals;

namespace tierdesk::app {
namespace {

struct CommandWords {
    Q_DECLARE_TR_FUNCTIONS(HeadlessCommand)
};

const QString kExport = u"export"_s;
const QString kStatus = u"status"_s;
const QString kSync = u"sync"_s;
const QString kTo = u"to"_s;
const QString kFormat = u"format"_s;
const QString kSearch = u"search"_s;
const QString kReseller = u"reseller"_s;
const QString kStatusOption = u"status"_s;
const QString kSort = u"sort"_s;
const QString kColumns = u"columns"_s;
const QString kJson = u"json"_s;
const QString kStandardOutput = u"-"_s;

/// A column as it is typed.
template <typename Id> struct TypedColumn {
    QLatin1String name;
    Id id;
};

constexpr TypedColumn<items::CustomerColumn> kCustomerTable[] = {
    {"name"_L1, items::CustomerColumn::Name},
    {"domain"_L1, items::CustomerColumn::Domain},
    {"id"_L1, items::CustomerColumn::MicrosoftId},
    {"reseller"_L1, items::CustomerColumn::Reseller},
    {"relationship"_L1, items::CustomerColumn::Relationship},
};

constexpr TypedColumn<items::ResellerField> kResellerTable[] = {
    {"name"_L1, items::ResellerField::Name},
    {"number"_L1, items::ResellerField::Number},
    {"id"_L1, items::ResellerField::MicrosoftId},
    {"country"_L1, items::ResellerField::Country},
    {"state"_L1, items::ResellerField::State},
    {"customers"_L1, items::ResellerField::KnownCustomers},
    {"read-at"_L1, items::ResellerField::CustomersReadAt},
};

constexpr TypedColumn<items::SubscriptionField> kSubscriptionTable[] = {
    {"subscription"_L1, items::SubscriptionField::Product},
    {"customer"_L1, items::SubscriptionField::Customer},
    {"reseller"_L1, items::SubscriptionField::Reseller},
    {"status"_L1, items::SubscriptionField::Status},
    {"quantity"_L1, items::SubscriptionField::Quantity},
    {"term-ends"_L1, items::SubscriptionField::TermEnds},
    {"auto-renew"_L1, items::SubscriptionField::AutoRenew},
    {"read-at"_L1, items::SubscriptionField::ReadAt},
    {"id"_L1, items::SubscriptionField::Id},
    {"customer-id"_L1, items::SubscriptionField::CustomerId},
    {"reseller-id"_L1, items::SubscriptionField::ResellerNumber},
};

constexpr TypedColumn<items::SubscriptionColumn> kSubscriptionSortingTable[] = {
    {"subscription"_L1, items::SubscriptionColumn::Product},
    {"customer"_L1, items::SubscriptionColumn::Customer},
    {"reseller"_L1, items::SubscriptionColumn::Reseller},
    {"status"_L1, items::SubscriptionColumn::Status},
    {"quantity"_L1, items::SubscriptionColumn::Licenses},
    {"term-ends"_L1, items::SubscriptionColumn::Renewal},
    {"read-at"_L1, items::SubscriptionColumn::Read},
};

/// All columns of Partner Center's own file of subscriptions, in one word.
constexpr QLatin1StringView kPortalColumns = "portal"_L1;

constexpr std::span<const TypedColumn<items::CustomerColumn>> kCustomerColumns = kCustomerTable;
constexpr std::span<const TypedColumn<items::SubscriptionField>> kSubscriptionColumns = kSubscriptionTable;
constexpr std::span<const TypedColumn<items::SubscriptionColumn>> kSubscriptionSorting =
    kSubscriptionSortingTable;
constexpr std::span<const TypedColumn<items::ResellerField>> kResellerColumns = kResellerTable;

template <typename Id> QStringList namesOf(std::span<const TypedColumn<Id>> columns)
{
    QStringList names;
    for (const TypedColumn<Id> &column : columns)
        names.append(column.name);
    return names;
}

template <typename Id>
tl::expected<Id, QString> columnOf(std::span<const TypedColumn<Id>> columns, const QString &name)
{
    const auto found = std::ranges::find(columns, name, &TypedColumn<Id>::name);
    if (found == columns.end())
        return tl::unexpected(
            //: %1 was typed, %2 is a list of words
            CommandWords::tr("\"%1\" is not a column of this list; it has %2.")
                .arg(name, namesOf(columns).join(u", "_s)));
    return found->id;
}

template <typename Id>
tl::expected<QList<Id>, QString> columnsOf(
    std::span<const TypedColumn<Id>> columns, const QCommandLineParser &parser)
{
    QList<Id> chosen;
    if (!parser.isSet(kColumns)) {
        for (const TypedColumn<Id> &column : columns)
            chosen.append(column.id);
        return chosen;
    }
    for (const QString &name : parser.value(kColumns).split(u',')) {
        const auto column = columnOf(columns, name.trimmed());
        if (!column)
            return tl::unexpected(column.error());
        chosen.append(*column);
    }
    return chosen;
}

/// "name" or "name:desc".
template <typename Id> struct Sorting {
    Id column;
    Qt::SortOrder order;
};

template <typename Id>
tl::expected<Sorting<Id>, QString> sortingOf(
    std::span<const TypedColumn<Id>> columns, const QCommandLineParser &parser)
{
    if (!parser.isSet(kSort))
        return Sorting<Id> {columns.front().id, Qt::AscendingOrder};
    const QString typed = parser.value(kSort);
    const QString direction = typed.section(u':', 1);
    if (typed.contains(u':') && direction != "asc"_L1 && direction != "desc"_L1)
        return tl::unexpected(
            CommandWords::tr("--sort needs COLUMN, COLUMN:asc or COLUMN:desc, not \"%1\".").arg(typed));
    const auto column = columnOf(columns, typed.section(u':', 0, 0));
    if (!column)
        return tl::unexpected(column.error());
    return Sorting<Id> {*column, direction == "desc"_L1 ? Qt::DescendingOrder : Qt::AscendingOrder};
}

QStringList statusWords()
{
    QStringList words;
    for (const SubscriptionStatus status : kListedStatuses)
        words.append(documentedWord(status));
    return words;
}

void addExportOptions(QCommandLineParser &parser)
{
    parser.addPositionalArgument(u"list"_s,
        CommandWords::tr("What is exported: customers, subscriptions or resellers."),
        u"customers|subscriptions|resellers"_s);
    parser.addOptions({
        {kTo,
            //: CSV is the name of a format
            CommandWords::tr("File to write, completely or not at all; - writes CSV to standard output."),
            u"FILE"_s},
        {kFormat, CommandWords::tr("csv or xlsx; without it, what the name of the file ends in, else csv."),
            u"csv|xlsx"_s},
        {kSearch, CommandWords::tr("Only what this is part of, as in the window's search field."), u"TEXT"_s},
        {kReseller,
            CommandWords::tr("Only customers or subscriptions of the indirect reseller with this "
                             "Microsoft ID."),
            u"ID"_s},
        {kStatusOption,
            //: %1 is a list of words
            CommandWords::tr("Only subscriptions with this status: %1.").arg(statusWords().join(u", "_s)),
            u"STATUS"_s},
        {kSort, CommandWords::tr("Column to sort by; the first one if it is left out."), u"COLUMN[:desc]"_s},
        {kColumns,
            //: %1, %2 and %3 are lists of words
            CommandWords::tr("Columns in the order wanted; all if it is left out. Of customers: %1. Of "
                             "subscriptions: %2; or portal, the five of Partner Center's own file. Of "
                             "resellers: %3.")
                .arg(namesOf(kCustomerColumns).join(u", "_s), namesOf(kSubscriptionColumns).join(u", "_s),
                    namesOf(kResellerColumns).join(u", "_s)),
            u"COLUMN,…"_s},
    });
}

void addCommandOptions(QCommandLineParser &parser, const QString &name)
{
    parser.addPositionalArgument(name, {}, name);
    if (name == kExport) {
        parser.setApplicationDescription(CommandWords::tr(
            "Writes a list to a file: what was read from Partner Center last. Headings and words are "
            "English, unless --lang asks for others."));
        addExportOptions(parser);
    } else if (name == kStatus) {
        parser.setApplicationDescription(
            CommandWords::tr("Tells how old and how complete the lists are, and which operations wait."));
    } else {
        parser.setApplicationDescription(CommandWords::tr(
            "Reads everything from Partner Center, and sends nothing. An open window is asked to do it."));
    }
    parser.addOption({kJson, CommandWords::tr("Print the result as JSON.")});
    addAccountOptions(parser);
}

QString exitCodes()
{
    return CommandWords::tr(
        "Exit codes: 0 done, 1 not done (a sentence says why), 2 bad arguments, 3 sync gave way to a window "
        "that was "
        "opened and goes on reading, 129 ended by SIGHUP, 130 by Ctrl+C, 143 by SIGTERM.");
}

tl::expected<ExportTarget, QString> targetOf(const QCommandLineParser &parser)
{
    const QString name = parser.value(kTo);
    if (name.isEmpty())
        return tl::unexpected(CommandWords::tr("Name a file to write with --to, or - for standard output."));
    ExportTarget target;
    const bool isFile = name != kStandardOutput;
    if (isFile)
        target.path = QDir::cleanPath(QDir::current().absoluteFilePath(name));
    const QString usual = name.endsWith(".xlsx"_L1, Qt::CaseInsensitive) ? u"xlsx"_s : u"csv"_s;
    const QString format = parser.isSet(kFormat) ? parser.value(kFormat) : usual;
    if (format != "csv"_L1 && format != "xlsx"_L1)
        return tl::unexpected(CommandWords::tr("--format must be csv or xlsx, not \"%1\".").arg(format));
    target.format = format == "xlsx"_L1 ? items::TableFormat::Xlsx : items::TableFormat::Csv;
    if (!isFile && target.format == items::TableFormat::Xlsx)
        return tl::unexpected(CommandWords::tr("Only CSV can be written to standard output."));
    if (!isFile && parser.isSet(kJson))
        return tl::unexpected(CommandWords::tr("--to - and --json both need standard output."));
    target.search = parser.value(kSearch);
    return target;
}

tl::expected<std::optional<ResellerId>, QString> resellerOf(const QCommandLineParser &parser)
{
    if (!parser.isSet(kReseller))
        return std::optional<ResellerId>();
    const auto reseller = ResellerId::tryParse(parser.value(kReseller));
    if (!reseller)
        return tl::unexpected(CommandWords::tr("--reseller needs the Microsoft ID of a reseller, a GUID, not "
                                               "\"%1\".")
                                  .arg(parser.value(kReseller)));
    return reseller;
}

tl::expected<CustomersExport, QString> customersExportOf(
    const QCommandLineParser &parser, const ExportTarget &target)
{
    CustomersExport wanted;
    wanted.target = target;
    const auto columns = columnsOf(kCustomerColumns, parser);
    if (!columns)
        return tl::unexpected(columns.error());
    wanted.columns = *columns;
    const auto sorting = sortingOf(kCustomerColumns, parser);
    if (!sorting)
        return tl::unexpected(sorting.error());
    wanted.sortBy = sorting->column;
    wanted.target.order = sorting->order;
    const auto reseller = resellerOf(parser);
    if (!reseller)
        return tl::unexpected(reseller.error());
    wanted.reseller = *reseller;
    return wanted;
}

tl::expected<SubscriptionsExport, QString> subscriptionsExportOf(
    const QCommandLineParser &parser, const ExportTarget &target)
{
    SubscriptionsExport wanted;
    wanted.target = target;
    if (parser.value(kColumns).trimmed() == kPortalColumns) {
        wanted.columns = items::portalSubscriptionFields();
    } else {
        const auto columns = columnsOf(kSubscriptionColumns, parser);
        if (!columns)
            return tl::unexpected(columns.error());
        wanted.columns = *columns;
    }
    const auto sorting = sortingOf(kSubscriptionSorting, parser);
    if (!sorting)
        return tl::unexpected(sorting.error());
    wanted.sortBy = sorting->column;
    wanted.target.order = sorting->order;
    const auto reseller = resellerOf(parser);
    if (!reseller)
        return tl::unexpected(reseller.error());
    wanted.reseller = *reseller;
    if (parser.isSet(kStatusOption)) {
        wanted.status = subscriptionStatusFrom(parser.value(kStatusOption));
        if (std::ranges::find(kListedStatuses, *wanted.status) == std::end(kListedStatuses))
            return tl::unexpected(
                //: %1 is a list of words, %2 was typed
                CommandWords::tr("--status must be one of %1, not \"%2\".")
                    .arg(statusWords().join(u", "_s), parser.value(kStatusOption)));
    }
    return wanted;
}

tl::expected<ResellersExport, QString> resellersExportOf(
    const QCommandLineParser &parser, const ExportTarget &target)
{
    if (parser.isSet(kReseller))
        return tl::unexpected(
            CommandWords::tr("--reseller is for the lists of customers and subscriptions only."));
    ResellersExport wanted;
    wanted.target = target;
    const auto columns = columnsOf(kResellerColumns, parser);
    if (!columns)
        return tl::unexpected(columns.error());
    wanted.columns = *columns;
    const auto sorting = sortingOf(kResellerColumns, parser);
    if (!sorting)
        return tl::unexpected(sorting.error());
    wanted.sortBy = sorting->column;
    wanted.target.order = sorting->order;
    return wanted;
}

/// What is exported has its own options; further lists get a line here.
tl::expected<void, QString> readExport(
    const QCommandLineParser &parser, const QStringList &lists, Command &command)
{
    const QString list = lists.value(0);
    const bool isKnown = list == "customers"_L1 || list == "subscriptions"_L1 || list == "resellers"_L1;
    if (lists.size() != 1 || !isKnown)
        return tl::unexpected(CommandWords::tr("Say what to export: customers, subscriptions or resellers."));
    if (list != "subscriptions"_L1 && parser.isSet(kStatusOption))
        return tl::unexpected(CommandWords::tr("--status is for the list of subscriptions only."));
    const auto target = targetOf(parser);
    if (!target)
        return tl::unexpected(target.error());
    const auto take = [&command](auto wanted) { command.what = std::move(wanted); };
    if (list == "subscriptions"_L1)
        return subscriptionsExportOf(parser, *target).map(take);
    return list == "customers"_L1 ? customersExportOf(parser, *target).map(take)
                                  : resellersExportOf(parser, *target).map(take);
}

} // namespace

bool isCommand(const QStringList &arguments)
{
    return QStringList {kExport, kStatus, kSync}.contains(arguments.value(0));
}

tl::expected<Command, QString> parseCommand(const QStringList &arguments)
{
    Q_ASSERT(isCommand(arguments));
    const QString &name = arguments.constFirst();
    QCommandLineParser parser;
    addCommandOptions(parser, name);
    const bool isRead = parser.parse(QStringList {u"tierdesk"_s} + arguments);
    Command command;
    if (parser.isSet(u"help"_s)) {
        command.account.showHelp = true;
        return command;
    }
    if (!isRead)
        return tl::unexpected(parser.errorText());
    const auto account = readAccountOptions(parser);
    if (!account)
        return tl::unexpected(account.error());
    command.account = *account;
    command.isJson = parser.isSet(kJson);
    const QStringList rest = parser.positionalArguments().mid(1);
    if (name == kExport) {
        if (const auto read = readExport(parser, rest, command); !read)
            return tl::unexpected(read.error());
        return command;
    }
    if (!rest.isEmpty())
        return tl::unexpected(
            CommandWords::tr("\"%1\" is not an argument of tierdesk %2.").arg(rest.constFirst(), name));
    if (name == kSync)
        command.what = FullSync();
    return command;
}

QString commandUsage(const QString &name)
{
    QCommandLineParser parser;
    addCommandOptions(parser, name);
    return parser.helpText() + u'\n' + exitCodes() + u'\n';
}

} // namespace tierdesk::app
