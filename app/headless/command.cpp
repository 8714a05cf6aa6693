// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/headless/command.h"

#include "app/headless/exportarguments.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tierdesk::app {
namespace {

struct CommandWords {
    Q_DECLARE_TR_FUNCTIONS(HeadlessCommand)
};

const QString kExport = u"export"_s;
const QString kStatus = u"status"_s;
const QString kSync = u"sync"_s;
const QString kJson = u"json"_s;

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
    if (const QString lack = name == kExport ? whatExportLacks(arguments) : QString(); !lack.isEmpty())
        return tl::unexpected(lack);
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
