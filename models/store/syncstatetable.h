// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QBitArray>
#include <QDateTime>

#include <optional>

namespace tierdesk::store {

class Database;

/// Where a listing stands: it commits with the page that it belongs to.
struct Bookmark {
    QString listing; ///< "customers", "subscriptionOverview" …
    QString continuation; ///< where to go on; empty = not under way
    qint64 received = 0; ///< items of this pass so far
    QBitArray seen; ///< by RowId: what this pass has seen
    QDateTime startedAt; ///< of this pass, UTC
    std::optional<QDateTime> completedAt; ///< of the last complete and plausible pass, UTC
    qint64 completedCount = 0; ///< how many it had

    bool operator==(const Bookmark &) const = default;
};

/// All SQL of bookmarks.
class SyncStateTable {
public:
    explicit SyncStateTable(Database &database);
    [[nodiscard]] Result<Bookmark> read(const QString &listing) const; ///< an empty one if there is none
    [[nodiscard]] Result<void> write(const Bookmark &bookmark);

private:
    Database &m_database;
};

} // namespace tierdesk::store
