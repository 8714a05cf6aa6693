// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/exporter.h"

#include "models/items/chunkedexport.h"
#include "models/store/customertable.h"
#include "models/store/database.h"

#include <QtConcurrentRun>

namespace tierdesk::items {
namespace {

QString cellOf(const store::CustomerRow &row, CustomerColumn column, Wording wording)
{
    const QString text = customerColumn(column).text(row, wording);
    if (column != CustomerColumn::Reseller || row.isUnreadable)
        return text;
    // A dash in a file could mean anything.
    if (row.resellerKnowledge == store::ResellerKnowledge::NotKnownYet)
        return notKnownYetWord(wording);
    return row.resellerCount > 1 ? text + QLatin1String(" +") + QString::number(row.resellerCount - 1) : text;
}

Result<void> writeRows(
    TableWriter &writer, const CustomerExport &request, const QList<store::CustomerRow> &rows)
{
    for (const store::CustomerRow &row : rows) {
        QList<Cell> cells;
        cells.reserve(request.columns.size());
        for (const CustomerColumn column : request.columns)
            cells.append(cellOf(row, column, request.wording));
        if (auto written = writer.writeCells(cells); !written)
            return written;
    }
    return {};
}

Result<ExportSummary> writeAll(QPromise<Result<ExportSummary>> &promise, const CustomerExport &request,
    const std::function<bool()> &isWanted)
{
    const auto reader =
        store::Database::open(store::File::Replica, request.replicaPath, store::Access::ReadOnly);
    if (!reader)
        return failure(reader.error());
    const store::CustomerTable table(**reader);
    QStringList headings;
    for (const CustomerColumn column : request.columns)
        headings.append(customerHeading(column, request.wording));
    store::CustomerTable::ResellerNames names;
    const auto write = [&](TableWriter &writer, const IdList &ids) -> Result<qsizetype> {
        auto rows = table.rows(ids, request.reseller, &names);
        if (!rows)
            return failure(rows.error());
        rows->removeIf([](const store::CustomerRow &row) { return row.isGone; });
        if (const auto written = writeRows(writer, request, *rows); !written)
            return failure(written.error());
        return rows->size();
    };
    const TableFile file {
        request.path, request.format, request.separator, request.title, request.isStandardOutput};
    return exportInChunks(promise, file, request.replicaPath, headings, request.rows, isWanted, write);
}

} // namespace

QFuture<Result<ExportSummary>> exportCustomers(
    const CustomerExport &request, const std::function<bool()> &isWanted)
{
    // Not by cancelling the future: that would take away the answer of an export that was just complete.
    return QtConcurrent::run([request, isWanted](QPromise<Result<ExportSummary>> &promise) {
        promise.addResult(writeAll(promise, request, isWanted));
    });
}

QChar csvSeparator(const QLocale &locale)
{
    return locale.decimalPoint() == QLatin1String(",") ? u';' : u',';
}

} // namespace tierdesk::items
