// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/headless/exportarguments.h"

#include "app/headless/exportcolumns.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <iterator>
#include <optional>
#include <span>

using namespace Qt::StringLiterals;

namespace tierdesk::app {
namespace {

struct ExportWords {
    Q_DECLARE_TR_FUNCTIONS(HeadlessCommand)
};

const QString kTo = u"to"_s;
const QString kFormat = u"format"_s;
const QString kSearch = u"search"_s;
const QString kReseller = u"reseller"_s;
const QString kStatusOption = u"status"_s;
const QString kSort = u"sort"_s;
const QString kColumns = u"columns"_s;
const QString kStandardOutput = u"-"_s;
const QString kCustomers = u"customers"_s;
const QString kSubscriptions = u"subscriptions"_s;
const QString kResellers = u"resellers"_s;

/// What --columns takes, for the list that was typed.
QString columnsOffered(const QString &list)
{
    if (list == kCustomers)
        return namesOf(kCustomerColumns).join(u", "_s);
    if (list == kResellers)
        return namesOf(kResellerColumns).join(u", "_s);
    //: Stands after "it has"; %1 is a list of words, "portal" is typed as it stands here
    return ExportWords::tr("%1; or portal alone, the five of Partner Center's own file")
        .arg(namesOf(kSubscriptionColumns).join(u", "_s));
}

/// What --sort takes, for the list that was typed.
QString sortingOffered(const QString &list)
{
    const QStringList names = list == kCustomers ? namesOf(kCustomerColumns)
        : list == kResellers                     ? namesOf(kResellerColumns)
                                                 : namesOf(kSubscriptionSorting);
    return names.join(u", "_s);
}

template <typename Id>
std::optional<Id> columnNamed(const QString &name, std::span<const TypedColumn<Id>> columns)
{
    const auto found = std::ranges::find(columns, name, &TypedColumn<Id>::name);
    return found == columns.end() ? std::nullopt : std::optional(found->id);
}

QStringList statusWords()
{
    QStringList words;
    for (const SubscriptionStatus status : kListedStatuses)
        words.append(documentedWord(status));
    return words;
}

/// What to give after an option that stands there alone.
QString whatToGive(const QString &option, const QString &list)
{
    if (option == kTo)
        return ExportWords::tr("Name a file to write with --to, or - for standard output.");
    if (option == kFormat)
        return ExportWords::tr("Say csv or xlsx after --format.");
    if (option == kSearch)
        return ExportWords::tr(
            "Say after --search which text to look for; without --search, all is exported.");
    if (option == kReseller)
        return ExportWords::tr("Say after --reseller the Microsoft ID of an indirect reseller, a GUID.");
    if (option == kStatusOption)
        //: %1 is a list of words
        return ExportWords::tr("Say after --status which one: %1.").arg(statusWords().join(u", "_s));
    if (option == kSort)
        //: %1 is a list of words
        return ExportWords::tr("Say after --sort by which column: %1.").arg(sortingOffered(list));
    const QString example = list == kSubscriptions ? u"id,status"_s : u"id,name"_s;
    //: %1 is an example, %2 is a list of words
    return ExportWords::tr("Say after --columns which ones, such as %1; this list has %2.")
        .arg(example, columnsOffered(list));
}

using Taken = tl::expected<void, QString>; // the complaint

/// "name" or "name:desc".
template <typename Wanted, typename Id>
Taken takeSorting(Wanted &wanted, std::span<const TypedColumn<Id>> columns, const QString &list,
    const QCommandLineParser &parser)
{
    if (!parser.isSet(kSort)) {
        wanted.sortBy = columns.front().id;
        return {};
    }
    const QString typed = parser.value(kSort);
    const QString name = typed.section(u':', 0, 0);
    const auto column = columnNamed(name, columns);
    if (!column)
        return tl::unexpected(
            //: %1 was typed, %2 is a list of words
            ExportWords::tr("This list cannot be sorted by \"%1\", only by %2.")
                .arg(name, sortingOffered(list)));
    const QString direction = typed.section(u':', 1);
    if (typed.contains(u':') && direction != "asc"_L1 && direction != "desc"_L1)
        return tl::unexpected(
            ExportWords::tr("--sort needs COLUMN, COLUMN:asc or COLUMN:desc, not \"%1\".").arg(typed));
    wanted.sortBy = *column;
    wanted.target.order = direction == "desc"_L1 ? Qt::DescendingOrder : Qt::AscendingOrder;
    return {};
}

/// In small letters; empty where a name has none.
QString endingOf(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot >= 0 ? name.sliced(dot + 1).toLower() : QString();
}

tl::expected<ExportTarget, QString> targetOf(const QCommandLineParser &parser)
{
    const QString name = parser.value(kTo);
    if (name.isEmpty())
        return tl::unexpected(whatToGive(kTo, {}));
    ExportTarget target;
    const bool isFile = name != kStandardOutput;
    if (isFile)
        target.path = QDir::cleanPath(QDir::current().absoluteFilePath(name));
    if (isFile && name.endsWith(u'/'))
        target.path += u'/'; // a folder is meant, which is refused
    const QString ending = endingOf(target.path);
    if (!parser.isSet(kFormat) && !ending.isEmpty() && ending != "csv"_L1 && ending != "xlsx"_L1)
        return tl::unexpected(
            //: %1 is the name of a file
            ExportWords::tr("\"%1\" ends in neither .csv nor .xlsx: say --format csv or --format xlsx.")
                .arg(QFileInfo(target.path).fileName()));
    const QString usual = ending.isEmpty() ? u"csv"_s : ending;
    const QString format = parser.isSet(kFormat) ? parser.value(kFormat).toLower() : usual;
    if (format != "csv"_L1 && format != "xlsx"_L1)
        return tl::unexpected(
            ExportWords::tr("--format must be csv or xlsx, not \"%1\".").arg(parser.value(kFormat)));
    target.format = format == "xlsx"_L1 ? items::TableFormat::Xlsx : items::TableFormat::Csv;
    if (!isFile && target.format == items::TableFormat::Xlsx)
        return tl::unexpected(ExportWords::tr("Only CSV can be written to standard output."));
    if (!isFile && parser.isSet(u"json"_s))
        return tl::unexpected(ExportWords::tr("--to - and --json both need standard output."));
    target.search = parser.value(kSearch);
    return target;
}

template <typename Wanted, typename Id>
Taken takeColumns(Wanted &wanted, std::span<const TypedColumn<Id>> columns, const QString &list,
    const QCommandLineParser &parser)
{
    if (!parser.isSet(kColumns)) {
        for (const TypedColumn<Id> &column : columns)
            wanted.columns.append(column.id);
        return {};
    }
    for (const QString &name : parser.value(kColumns).split(u',')) {
        const auto column = columnNamed(name.trimmed(), columns);
        if (!column)
            return tl::unexpected(
                //: %1 was typed, %2 is a list of words
                ExportWords::tr("\"%1\" is not a column of this list; it has %2.")
                    .arg(name.trimmed(), columnsOffered(list)));
        wanted.columns.append(*column);
    }
    return {};
}

template <typename Wanted> Taken takeReseller(Wanted &wanted, const QCommandLineParser &parser)
{
    if (!parser.isSet(kReseller))
        return {};
    wanted.reseller = ResellerId::tryParse(parser.value(kReseller));
    if (!wanted.reseller)
        return tl::unexpected(ExportWords::tr("--reseller needs the Microsoft ID of a reseller, a GUID, not "
                                              "\"%1\".")
                                  .arg(parser.value(kReseller)));
    return {};
}

Taken takeStatus(SubscriptionsExport &wanted, const QCommandLineParser &parser)
{
    if (!parser.isSet(kStatusOption))
        return {};
    wanted.status = subscriptionStatusFrom(parser.value(kStatusOption));
    if (std::ranges::find(kListedStatuses, *wanted.status) == std::end(kListedStatuses))
        return tl::unexpected(
            //: %1 is a list of words, %2 was typed
            ExportWords::tr("--status must be one of %1, not \"%2\".")
                .arg(statusWords().join(u", "_s), parser.value(kStatusOption)));
    return {};
}

tl::expected<CustomersExport, QString> customersExportOf(
    const QCommandLineParser &parser, const ExportTarget &target)
{
    CustomersExport wanted;
    wanted.target = target;
    return takeColumns(wanted, kCustomerColumns, kCustomers, parser)
        .and_then([&] { return takeSorting(wanted, kCustomerColumns, kCustomers, parser); })
        .and_then([&] { return takeReseller(wanted, parser); })
        .map([&] { return wanted; });
}

tl::expected<SubscriptionsExport, QString> subscriptionsExportOf(
    const QCommandLineParser &parser, const ExportTarget &target)
{
    SubscriptionsExport wanted;
    wanted.target = target;
    Taken columns;
    if (parser.value(kColumns).trimmed() == kPortalColumns)
        wanted.columns = items::portalSubscriptionFields();
    else
        columns = takeColumns(wanted, kSubscriptionColumns, kSubscriptions, parser);
    return columns.and_then([&] { return takeSorting(wanted, kSubscriptionSorting, kSubscriptions, parser); })
        .and_then([&] { return takeReseller(wanted, parser); })
        .and_then([&] { return takeStatus(wanted, parser); })
        .map([&] { return wanted; });
}

tl::expected<ResellersExport, QString> resellersExportOf(
    const QCommandLineParser &parser, const ExportTarget &target)
{
    if (parser.isSet(kReseller))
        return tl::unexpected(
            ExportWords::tr("--reseller is for the lists of customers and subscriptions only."));
    ResellersExport wanted;
    wanted.target = target;
    return takeColumns(wanted, kResellerColumns, kResellers, parser)
        .and_then([&] { return takeSorting(wanted, kResellerColumns, kResellers, parser); })
        .map([&] { return wanted; });
}

QString sayWhatToExport()
{
    return ExportWords::tr("Say what to export: customers, subscriptions or resellers.");
}

} // namespace

void addExportOptions(QCommandLineParser &parser)
{
    parser.addPositionalArgument(u"list"_s,
        ExportWords::tr("What is exported: customers, subscriptions or resellers."),
        u"customers|subscriptions|resellers"_s);
    parser.addOptions({
        {kTo,
            //: CSV is the name of a format
            ExportWords::tr("File to write, completely or not at all; - writes CSV to standard output."),
            u"FILE"_s},
        {kFormat,
            ExportWords::tr(
                "csv or xlsx; without it, what the name of the file ends in; csv where it has no ending."),
            u"csv|xlsx"_s},
        {kSearch, ExportWords::tr("Only what this is part of, as in the window's search field."), u"TEXT"_s},
        {kReseller,
            ExportWords::tr("Only customers or subscriptions of the indirect reseller with this "
                            "Microsoft ID."),
            u"ID"_s},
        {kStatusOption,
            //: %1 is a list of words
            ExportWords::tr("Only subscriptions with this status: %1.").arg(statusWords().join(u", "_s)),
            u"STATUS"_s},
        {kSort,
            //: %1 is a list of words
            ExportWords::tr(
                "Column to sort by; the first one if it is left out. Subscriptions are sorted by one of: %1.")
                .arg(sortingOffered(kSubscriptions)),
            u"COLUMN[:desc]"_s},
        {kColumns,
            //: %1, %2 and %3 are lists of words
            ExportWords::tr("Columns in the order wanted; all if it is left out. Of customers: %1. Of "
                            "subscriptions: %2; or portal, the five of Partner Center's own file. Of "
                            "resellers: %3.")
                .arg(namesOf(kCustomerColumns).join(u", "_s), namesOf(kSubscriptionColumns).join(u", "_s),
                    namesOf(kResellerColumns).join(u", "_s)),
            u"COLUMN,…"_s},
    });
}

QString whatExportLacks(const QStringList &arguments)
{
    const QStringList known {kCustomers, kSubscriptions, kResellers};
    const QStringList needy {kTo, kFormat, kSearch, kReseller, kStatusOption, kSort, kColumns};
    const auto list = std::ranges::find_if(
        arguments, [&known](const QString &argument) { return known.contains(argument); });
    for (qsizetype i = 0; i < arguments.size() && arguments.at(i) != "--"_L1; ++i) {
        const QString &argument = arguments.at(i);
        const QString option = argument.section(u'=', 0, 0).mid(2);
        if (!argument.startsWith("--"_L1) || !needy.contains(option))
            continue;
        const bool isJoined = argument.contains(u'=');
        const QString value = isJoined ? argument.section(u'=', 1) : arguments.value(++i);
        if (value.trimmed().isEmpty() || (!isJoined && value.startsWith("--"_L1)))
            return list == arguments.end() ? sayWhatToExport() : whatToGive(option, *list);
    }
    return {};
}

// What is exported has its own options; further lists get a line here.
tl::expected<void, QString> readExport(
    const QCommandLineParser &parser, const QStringList &lists, Command &command)
{
    const QString list = lists.value(0);
    const bool isKnown = list == kCustomers || list == kSubscriptions || list == kResellers;
    if (lists.size() != 1 || !isKnown)
        return tl::unexpected(sayWhatToExport());
    if (list != kSubscriptions && parser.isSet(kStatusOption))
        return tl::unexpected(ExportWords::tr("--status is for the list of subscriptions only."));
    const auto target = targetOf(parser);
    if (!target)
        return tl::unexpected(target.error());
    const auto take = [&command](auto wanted) { command.what = std::move(wanted); };
    if (list == kSubscriptions)
        return subscriptionsExportOf(parser, *target).map(take);
    return list == kCustomers ? customersExportOf(parser, *target).map(take)
                              : resellersExportOf(parser, *target).map(take);
}

} // namespace tierdesk::app
