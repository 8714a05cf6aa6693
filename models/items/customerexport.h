// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/items/customercolumns.h"
#include "models/items/rowset.h"
#include "models/items/tablewriter.h"

#include <QFuture>

#include <functional>

namespace tierdesk::items {

/// What to write where.
struct CustomerExport {
    QString replicaPath;
    IdList rows; ///< in the order wanted: the list as it was seen is the snapshot
    std::optional<ResellerId> reseller = {}; ///< by which they are filtered; of several resellers it is named
    QString path; ///< of the file; replaced only when everything is written
    QList<CustomerColumn> columns;
    Wording wording = Wording::Window; ///< of headings and of our own words
    QChar separator = u','; ///< of Csv
    TableFormat format = TableFormat::Csv;
    bool isStandardOutput = false; ///< Csv goes there instead of to `path`
    QString title = QStringLiteral("Customers"); ///< of the sheets of Xlsx
};

/// Writes customers in a pool thread with a reader of its own, a thousand at a time. The future's progress counts
/// rows. `isWanted` is asked between them, from that thread; once it says no, the old file is left.
/// Errors: Storage (Cause::FileNotWritten, Cause::FileDiskFull, Cause::FileNotPlain, Database::kInDataFolder, or the replica
/// cannot be read), Canceled.
[[nodiscard]] QFuture<Result<ExportSummary>> exportCustomers(
    const CustomerExport &request, const std::function<bool()> &isWanted = [] { return true; });

} // namespace tierdesk::items
