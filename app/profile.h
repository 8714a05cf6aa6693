// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"

#include <QString>

namespace tierdesk::app {

/// Which account is open; the only place where practice and a real service differ.
struct Profile {
    enum class Kind {
        EmbeddedPractice, ///< the sandbox inside this program
        Service, ///< a Partner Center service that somebody else runs
    };
    Kind kind = Kind::EmbeddedPractice;
    CommandLine::Endpoint endpoint; ///< of Service; of practice it is known once it serves
    QString dataFolder;

    /// Nothing on this machine is Microsoft, so an account served from here carries the PRACTICE mark as
    /// well.
    [[nodiscard]] bool isPractice() const;
};

/// `usualFolder` is where accounts are kept when the command line names no folder.
[[nodiscard]] Profile profileFor(const CommandLine &commandLine, const QString &usualFolder);

} // namespace tierdesk::app
