// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/customerexport.h"

#include "models/items/chunkedexport.h"
#include "models/store/customertable.h"
#include "models/store/database.h"

#include <QHash>
#include <QtConcurrentRun>

#include <string>
#include <vector>

namespace tierdesk::items {
namespace {

/// Lines that outlive the statement they were read by: nobody waits for a slow file while one is open, which would let the
/// write-ahead log grow without end (performance.md 9).
class KeptLines {
public:
    void keep(const store::CustomerLine &line)
    {
        m_lines.push_back(line);
        for (const QByteArrayView text : {line.companyName, line.domain, line.relationship})
            m_texts.append(text.data(), std::size_t(text.size()));
    }
    const std::vector<store::CustomerLine> &lines()
    {
        const char *at = m_texts.data();
        for (store::CustomerLine &line : m_lines) {
            for (QByteArrayView *text : {&line.companyName, &line.domain, &line.relationship}) {
                *text = QByteArrayView(at, text->size());
                at += text->size();
            }
        }
        return m_lines;
    }
    void clear()
    {
        m_lines.clear();
        m_texts.clear();
    }

private:
    std::vector<store::CustomerLine> m_lines;
    std::string m_texts; ///< one after the other
};

/// The cells of one customer after the other.
class CustomerCells {
public:
    explicit CustomerCells(const CustomerExport &request)
        : m_request(request)
    {
    }
    /// Valid until the next call, and as long as the line.
    const QList<Cell> &of(const store::CustomerLine &line)
    {
        m_cells.clear();
        for (const CustomerColumn column : m_request.columns)
            m_cells.append(cell(line, column));
        return m_cells;
    }

private:
    Cell cell(const store::CustomerLine &line, CustomerColumn column)
    {
        if (line.isUnreadable)
            return customerColumn(column).text(line.toRow(), m_request.wording);
        switch (column) {
        case CustomerColumn::Name:
            return line.companyName;
        case CustomerColumn::Domain:
            return line.domain;
        case CustomerColumn::MicrosoftId:
            m_id = line.id.toAscii();
            return QByteArrayView(m_id);
        case CustomerColumn::Reseller:
            return reseller(line);
        case CustomerColumn::Relationship:
            return relationship(line.relationship);
        }
        return QString();
    }
    Cell reseller(const store::CustomerLine &line) const
    {
        // A dash in a file could mean anything.
        if (line.resellerKnowledge == store::ResellerKnowledge::NotKnownYet)
            return notKnownYetWord(m_request.wording);
        if (line.resellerCount == 1)
            return line.resellerName;
        const QString text = customerColumn(CustomerColumn::Reseller).text(line.toRow(), m_request.wording);
        return line.resellerCount == 0 ? text
                                       : text + QLatin1String(" +") + QString::number(line.resellerCount - 1);
    }
    QByteArrayView relationship(QByteArrayView asItCame)
    {
        const QByteArray known = QByteArray::fromRawData(asItCame.data(), asItCame.size());
        auto word = m_relationships.constFind(known);
        if (word == m_relationships.cend())
            word = m_relationships.insert(asItCame.toByteArray(),
                relationshipWord(QString::fromUtf8(asItCame), m_request.wording).toUtf8());
        return *word;
    }

    const CustomerExport &m_request;
    QList<Cell> m_cells;
    QByteArray m_id;
    QHash<QByteArray, QByteArray> m_relationships; ///< how the few words that come are called
};

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
    CustomerCells cells(request);
    KeptLines kept;
    const auto write = [&](TableWriter &writer, const IdList &ids) -> Result<qsizetype> {
        kept.clear();
        const auto read =
            table.forEachOf(ids, request.reseller, names, [&kept](const store::CustomerLine &line) {
                if (!line.isGone)
                    kept.keep(line);
            });
        if (!read)
            return failure(read.error());
        for (const store::CustomerLine &line : kept.lines()) {
            if (const auto written = writer.writeCells(cells.of(line)); !written)
                return failure(written.error());
        }
        return qsizetype(kept.lines().size());
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

} // namespace tierdesk::items
