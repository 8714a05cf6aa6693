// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

#include <tl/expected.hpp>

#include <optional>

class QCommandLineParser;

namespace tierdesk::app {

/// What the program was started with. Without an endpoint it is the practice account.
struct CommandLine {
    struct Endpoint {
        QUrl baseUrl;
        QUrl authority;
        QString clientId;
        QString tenantId;
        bool operator==(const Endpoint &) const = default;
    };
    std::optional<Endpoint> endpoint;
    QString dataFolder; ///< absolute; empty = the usual place
    QString language; ///< "en", "pl", "hu"; empty = as set or as the system speaks
    bool showHelp = false;
    bool showVersion = false;
};

/// Reads the arguments (without the program's name), or says in one sentence what is wrong with them.
/// Plain http is accepted for loopback addresses alone.
[[nodiscard]] tl::expected<CommandLine, QString> parseCommandLine(const QStringList &arguments);

/// The options that lead to an account and choose the language: those of the window and of every command.
void addAccountOptions(QCommandLineParser &parser);
/// What a parser with these options has found, or one sentence.
[[nodiscard]] tl::expected<CommandLine, QString> readAccountOptions(const QCommandLineParser &parser);

/// The language that the arguments ask for, whatever else is wrong with them; empty = none, or none of ours.
[[nodiscard]] QString languageIn(const QStringList &arguments);

/// What --help prints.
[[nodiscard]] QString usage();

/// Whether only this machine can be behind the address.
[[nodiscard]] bool isLoopback(const QUrl &url);

} // namespace tierdesk::app
