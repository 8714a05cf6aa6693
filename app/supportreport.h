// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/syncstatus.h"

#include <QFuture>
#include <QString>

class QDateTime;

namespace tierdesk::app {

/// What a report is made of beside what the files hold.
struct SupportFacts {
    QString dataFolder;
    QString replicaPath;
    QString deskPath;
    bool isPractice = false;
    QString language; ///< of the window
    QString appearance; ///< as set; empty = as the desktop
    sync::SyncStatus status;
};

/// Plain English text for whoever helps: versions, settings, counts, states and codes of operations with their
/// correlation ids, the last log lines. Nothing in it names a person, a company or a domain. Made in a pool
/// thread with readers of its own; what cannot be read is said in its place.
[[nodiscard]] QFuture<QString> supportReport(const SupportFacts &facts, const QDateTime &now);

} // namespace tierdesk::app
