// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/commandline.h"
#include "app/headless/command.h"
#include "app/headless/headless.h"
#include "app/language.h"
#include "models/base/memory.h"

#include <QApplication>
#include <QStandardPaths>

#include <cstdio>

namespace {

void print(std::FILE *stream, const QString &text)
{
    std::fputs(text.toLocal8Bit().constData(), stream);
    if (!text.endsWith(u'\n'))
        std::fputc('\n', stream);
}

constexpr int kBadArguments = 2;

// Help and complaints need no display. They are made again, in the language that was asked for.
int answerInTerminal(int &argc, char **argv, const QStringList &arguments)
{
    using namespace tierdesk;
    QCoreApplication application(argc, argv);
    app::Language language;
    language.install(application, app::Language::choose(app::languageIn(arguments), {}, QLocale::system()));
    const auto commandLine = app::parseCommandLine(arguments);
    if (!commandLine) {
        print(stderr, commandLine.error());
        return kBadArguments;
    }
    print(stdout, commandLine->showHelp ? app::usage() : QStringLiteral("tierdesk " TIERDESK_VERSION));
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    using namespace tierdesk;

    QCoreApplication::setApplicationName(QStringLiteral("Tierdesk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TIERDESK_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.tierdesk.Tierdesk"));

    // Arguments come before the window system.
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    if (app::isCommand(arguments))
        return app::runWithoutWindow(argc, argv, arguments);
    const auto commandLine = app::parseCommandLine(arguments);
    if (!commandLine || commandLine->showHelp || commandLine->showVersion)
        return answerInTerminal(argc, argv, arguments);

    returnLargeMemoryAtOnce(); // the lists of a window are sorted all day; a command is soon over
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false); // Application decides: wizards are windows of their own
    const QString usualFolder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    app::Application tierdesk(application, app::profileFor(*commandLine, usualFolder), commandLine->language);
    if (const auto exitCode = tierdesk.start())
        return *exitCode;
    return QApplication::exec();
}
