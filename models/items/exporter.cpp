// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/exporter.h"

#include "models/store/customertable.h"
#include "models/store/database.h"

#include <QPromise>
#include <QtConcurrentRun>

namespace tierdesk::items {
namespace {

constexpr qsizetype kChunk = 1000;

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

Error canceled()
{
    Error error;
    error.kind = Error::Kind::Canceled;
    return error;
}

Result<ExportSummary> writeAll(QPromise<Result<ExportSummary>> &promise, const CustomerExport &request,
    const std::function<bool()> &isWanted)
{
    const auto reader =
        store::Database::open(store::File::Replica, request.replicaPath, store::Access::ReadOnly);
    if (!reader)
        return failure(reader.error());
    const store::CustomerTable table(**reader);
    const auto writer =
        openTable({request.path, request.format, request.separator, request.title, request.isStandardOutput});
    if (!writer)
        return failure(writer.error());
    QStringList headings;
    for (const CustomerColumn column : request.columns)
        headings.append(customerHeading(column, request.wording));
    if (auto written = (*writer)->writeHeadings(headings); !written)
        return failure(written.error());

    ExportSummary summary;
    for (qsizetype begin = 0; begin < request.rows.size(); begin += kChunk) {
        if (!isWanted())
            return failure(canceled());
        const IdList ids = request.rows.mid(begin, kChunk);
        auto rows = table.rows(ids, request.reseller);
        if (!rows)
            return failure(rows.error());
        rows->removeIf([](const store::CustomerRow &row) { return row.isGone; });
        if (auto written = writeRows(**writer, request, *rows); !written)
            return failure(written.error());
        summary.written += rows->size();
        summary.vanished += ids.size() - rows->size();
        promise.setProgressValue(int(begin + ids.size()));
    }
    // Once more: what is cancelled during the last rows must not take the old file's place.
    if (!isWanted())
        return failure(canceled());
    if (auto finished = (*writer)->finish(); !finished)
        return failure(finished.error());
    return summary;
}

} // namespace

QFuture<Result<ExportSummary>> exportCustomers(
    const CustomerExport &request, const std::function<bool()> &isWanted)
{
    // Not by cancelling the future: that would take away the answer of an export that was just complete.
    return QtConcurrent::run([request, isWanted](QPromise<Result<ExportSummary>> &promise) {
        promise.setProgressRange(0, int(request.rows.size()));
        promise.addResult(writeAll(promise, request, isWanted));
    });
}

QChar csvSeparator(const QLocale &locale)
{
    return locale.decimalPoint() == QLatin1String(",") ? u';' : u',';
}

} // namespace tierdesk::items
