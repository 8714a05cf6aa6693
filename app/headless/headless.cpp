// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/headless/headless.h"

#include "app/endsignals.h"
#include "app/headless/command.h"
#include "app/headless/exportcommand.h"
#include "app/headless/statuscommand.h"
#include "app/headless/synccommand.h"
#include "app/headless/terminal.h"
#include "app/language.h"
#include "app/profile.h"
#include "app/settings.h"

#include <QCoreApplication>
#include <QStandardPaths>

#include <cstdio>

namespace tierdesk::app {
namespace {

/// What a log would keep is none of a terminal's business: sentences are said on purpose.
void beQuiet(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", text.toLocal8Bit().constData());
}

/// Runs until the command has ended, or a signal ends it; it is taken apart then.
template <typename Running> int runToItsEnd(QCoreApplication &application, Running &command)
{
    EndSignals signalsOfTheSystem;
    QObject::connect(&signalsOfTheSystem, &EndSignals::came, &application,
        [](int number) { QCoreApplication::exit(kEndedBySignal + number); });
    QObject::connect(
        &command, &Running::ended, &application, [](int exitCode) { QCoreApplication::exit(exitCode); },
        Qt::QueuedConnection);
    QMetaObject::invokeMethod(&command, &Running::start, Qt::QueuedConnection); // events are handled by then
    return QCoreApplication::exec();
}

} // namespace

int runWithoutWindow(int &argc, char **argv, const QStringList &arguments)
{
    qInstallMessageHandler(beQuiet);
    QCoreApplication application(argc, argv);
    Language language;
    language.install(application, Language::choose(languageIn(arguments), {}, QLocale::system()));
    Terminal terminal;
    const auto command = parseCommand(arguments);
    if (!command) {
        terminal.remark(command.error());
        return kBadArguments;
    }
    if (command->account.showHelp)
        return terminal.result(commandUsage(arguments.constFirst()), {});
    const Profile profile =
        profileFor(command->account, QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    language.install(application,
        Language::choose(
            command->account.language, loadSettings(profile.dataFolder).language, QLocale::system()));
    terminal.use(command->isJson ? Terminal::Form::Json : Terminal::Form::Words);
    terminal.setPractice(profile.isPractice());
    if (std::holds_alternative<StatusReport>(command->what))
        return tellStatus(profile, QDateTime::currentDateTimeUtc(), terminal);
    if (std::holds_alternative<FullSync>(command->what)) {
        SyncCommand sync(profile, language.locale(), terminal);
        return runToItsEnd(application, sync);
    }
    ExportCommand exporting(*command, profile, language.locale(), terminal);
    return runToItsEnd(application, exporting);
}

} // namespace tierdesk::app
