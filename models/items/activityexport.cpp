// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/activityexport.h"

#include "models/items/csvwriter.h"
#include "models/store/activitytable.h"
#include "models/store/database.h"

#include <QtConcurrentRun>

namespace tierdesk::items {
namespace {

QStringList cellsOf(const ActivityEntry &entry)
{
    return {entry.when.toUTC().toString(Qt::ISODateWithMs),
        entry.source == ActivitySource::Ours ? QStringLiteral("Tierdesk") : QStringLiteral("Partner Center"),
        entry.what, entry.customerName, entry.customer ? entry.customer->toString() : QString(), entry.who,
        entry.resource, entry.resourceId, entry.result, entry.before, entry.after, entry.correlationId,
        entry.requestId};
}

Result<ExportSummary> writeActivity(const ActivityExport &request)
{
    Q_ASSERT(request.headings.size() == kActivityCells);
    const auto reader = store::Database::open(store::File::Desk, request.deskPath, store::Access::ReadOnly);
    if (!reader)
        return failure(reader.error());
    const store::ActivityTable table(**reader);
    if (const auto elsewhere = requireElsewhere(request.path, request.deskPath); !elsewhere)
        return failure(elsewhere.error());
    const auto writer = CsvWriter::open(request.path, request.separator);
    if (!writer)
        return failure(writer.error());
    if (auto written = (*writer)->writeRow(request.headings); !written)
        return failure(written.error());
    ExportSummary summary;
    for (const store::RowId row : request.rows) {
        const auto entry = table.entry(row);
        if (!entry)
            return failure(entry.error());
        if (!*entry) {
            ++summary.vanished;
            continue;
        }
        if (auto written = (*writer)->writeRow(cellsOf(**entry)); !written)
            return failure(written.error());
        ++summary.written;
    }
    if (auto finished = (*writer)->finish(); !finished)
        return failure(finished.error());
    return summary;
}

} // namespace

QFuture<Result<ExportSummary>> exportActivities(const ActivityExport &request)
{
    return QtConcurrent::run([request] { return writeActivity(request); });
}

} // namespace tierdesk::items
