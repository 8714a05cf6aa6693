// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/commandline.h"
#include "app/language.h"

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

} // namespace

int main(int argc, char *argv[])
{
    using namespace tierdesk;
    constexpr int kBadArguments = 2;

    QCoreApplication::setApplicationName(QStringLiteral("Tierdesk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TIERDESK_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.tierdesk.Tierdesk"));

    // Arguments come before the window system, so that --help and a mistake need no display.
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    const auto commandLine = app::parseCommandLine(arguments);
    if (!commandLine) {
        print(stderr, commandLine.error());
        return kBadArguments;
    }
    if (commandLine->showHelp || commandLine->showVersion) {
        QCoreApplication core(argc, argv);
        print(stdout, commandLine->showHelp ? app::usage() : QStringLiteral("tierdesk " TIERDESK_VERSION));
        return 0;
    }

    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false); // Application decides: wizards are windows of their own
    const QString usualFolder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    app::Application tierdesk(application, app::profileFor(*commandLine, usualFolder), commandLine->language);
    if (const auto exitCode = tierdesk.start())
        return *exitCode;
    return QApplication::exec();
}
