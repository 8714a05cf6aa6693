// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/headless/command.h"

#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

class QCommandLineParser;

namespace tierdesk::app {

/// The options of "tierdesk export" alone.
void addExportOptions(QCommandLineParser &parser);

/// One sentence where an option of the export has no value, or an empty one, or another option in its place: then a
/// parser understands something else. Empty where all have one. Values that begin with -- are joined by =.
[[nodiscard]] QString whatExportLacks(const QStringList &arguments);

/// Takes over what a parser with these options has found; `lists` are the words after "export". Or says in one
/// sentence what is wrong with them.
[[nodiscard]] tl::expected<void, QString> readExport(
    const QCommandLineParser &parser, const QStringList &lists, Command &command);

} // namespace tierdesk::app
