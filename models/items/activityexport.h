// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/rowset.h"
#include "models/items/tablewriter.h"

#include <QFuture>

namespace tierdesk::items {

/// What to write where.
struct ActivityExport {
    QString deskPath;
    IdList rows; ///< in the order wanted
    QString path; ///< of the file; replaced only when everything is written
    QStringList
        headings; ///< of time (UTC, ISO 8601), source, activity, customer, Microsoft ID, by, resource,
    ///< resource id, result, before, after, correlation id, request id
    QChar separator = u',';
};
inline constexpr int kActivityCells = 13;

/// Writes activities as CSV in a pool thread with a reader of its own. Codes stay as they came: other programs
/// read them. Errors: Storage.
[[nodiscard]] QFuture<Result<ExportSummary>> exportActivities(const ActivityExport &request);

} // namespace tierdesk::items
