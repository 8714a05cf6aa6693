// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/tablewriter.h"

#include <QPromise>

#include <functional>

namespace tierdesk::items {

/// Writes rows, known by their keys, some thousand at a time: what is in memory does not grow with the table, and
/// pages of the file are fetched once for many rows. `write` is given some of the keys and answers how many of them it
/// wrote; the others vanished. `database`: see openTable(). In a pool thread.
template <typename List, typename Write>
Result<ExportSummary> exportInChunks(QPromise<Result<ExportSummary>> &promise, const TableFile &file,
    const QString &database, const QStringList &headings, const List &keys,
    const std::function<bool()> &isWanted, const Write &write)
{
    constexpr qsizetype kChunk = 8192;
    const auto canceled = [] {
        Error error;
        error.kind = Error::Kind::Canceled;
        return failure(error);
    };
    promise.setProgressRange(0, int(keys.size()));
    const auto writer = openTable(file, database);
    if (!writer)
        return failure(writer.error());
    if (auto written = (*writer)->writeHeadings(headings); !written)
        return failure(written.error());
    ExportSummary summary;
    for (qsizetype begin = 0; begin < keys.size(); begin += kChunk) {
        if (!isWanted())
            return canceled();
        const List some = keys.mid(begin, kChunk);
        const Result<qsizetype> written = write(**writer, some);
        if (!written)
            return failure(written.error());
        summary.written += *written;
        summary.vanished += some.size() - *written;
        promise.setProgressValue(int(begin + some.size()));
    }
    if (auto finished = (*writer)->finish(isWanted); !finished)
        return failure(finished.error());
    return summary;
}

} // namespace tierdesk::items
