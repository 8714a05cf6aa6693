// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/damagedfiles.h"
#include "app/datafolder.h"
#include "models/base/error.h"

#include <QString>

class QWidget;

namespace tierdesk::app {

/// What a person decided about trouble at the start.
struct TroubleDecision {
    enum class What { Quit, TryAgain, OtherFolder, KeepAside, Restore };
    What what = What::Quit;
    QString folder; ///< of OtherFolder
    QString backup; ///< of Restore: the path of a file
};

/// Why something cannot be opened, for whoever has a window and for whoever has none.
struct TroubleWords {
    QString fact;
    QString meaning;
};
[[nodiscard]] TroubleWords folderWords(const DataFolderFault &fault);
[[nodiscard]] TroubleWords databaseWords(const Error &error, const QString &folder);

/// Says why the folder cannot be used and asks what to do. Blocks until answered: there is no window yet.
[[nodiscard]] TroubleDecision askAboutFolder(const DataFolderFault &fault);

/// The same for a database that cannot be opened; a damaged one can be kept aside, or a backup put in its
/// place.
[[nodiscard]] TroubleDecision askAboutDatabase(const Error &error, const QString &folder);

/// Says why a backup was not put in place. Nothing was changed.
void sayNotRestored(const Error &error);

/// Says, beside the work that goes on, that the replica could not be used and where its file is kept.
void sayReplicaWasKeptAside(QWidget *window, const QString &keptAs);

/// The same of the desk file: what is in its place, and what that means for the work.
void sayDeskWasMended(QWidget *window, const MendedDesk &mended);

} // namespace tierdesk::app
