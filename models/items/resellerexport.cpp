// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/resellerexport.h"

#include "models/base/textfold.h"
#include "models/store/database.h"

#include <QCollator>
#include <QPromise>
#include <QtConcurrentRun>

#include <algorithm>
#include <vector>

namespace tierdesk::items {
namespace {

using store::ResellerRow;

constexpr ResellerField kFields[] = {ResellerField::Name, ResellerField::Number, ResellerField::MicrosoftId,
    ResellerField::Country, ResellerField::State, ResellerField::KnownCustomers,
    ResellerField::CustomersReadAt};

const char *titleOf(ResellerField field)
{
    switch (field) {
    case ResellerField::Name:
        return QT_TRANSLATE_NOOP("ResellerModel", "Name");
    case ResellerField::Number:
        return QT_TRANSLATE_NOOP("ResellerModel", "MPN ID / PLA ID");
    case ResellerField::MicrosoftId:
        return QT_TRANSLATE_NOOP("ResellerModel", "Microsoft ID");
    case ResellerField::Country:
        return QT_TRANSLATE_NOOP("ResellerModel", "Country/region");
    case ResellerField::State:
        return QT_TRANSLATE_NOOP("ResellerModel", "State");
    case ResellerField::KnownCustomers:
        return QT_TRANSLATE_NOOP("ResellerModel", "Known customers");
    case ResellerField::CustomersReadAt:
        return QT_TRANSLATE_NOOP("ResellerModel", "Customers read at");
    }
    return "";
}

Cell cellOfReseller(const ResellerRow &row, ResellerField field, const ResellerExport &request)
{
    const bool isEnglish = request.wording == Wording::English;
    const Reseller &reseller = row.reseller;
    switch (field) {
    case ResellerField::Name:
        return reseller.name;
    case ResellerField::Number:
        return reseller.number.toString();
    case ResellerField::MicrosoftId:
        return reseller.id.toString();
    case ResellerField::Country:
        return isEnglish || reseller.country.isEmpty() ? reseller.country
                                                       : request.words.country(reseller.country);
    case ResellerField::State:
        return isEnglish ? reseller.state : request.words.state(reseller.state);
    case ResellerField::KnownCustomers:
        // Nothing listed yet is not the same as none.
        if (!row.listedAt && row.knownCustomers == 0)
            return QString();
        return qint64(row.knownCustomers);
    case ResellerField::CustomersReadAt:
        return row.listedAt ? Cell(*row.listedAt) : Cell(QString());
    }
    return QString();
}

bool isFound(const ResellerRow &row, const QByteArrayList &words)
{
    const QByteArray text =
        foldForSearch(row.reseller.name + QLatin1Char('\n') + row.reseller.number.toString());
    return std::ranges::all_of(words, [&text](const QByteArray &word) { return text.contains(word); });
}

struct SortedReseller {
    ResellerRow row;
    QCollatorSortKey name;
    QCollatorSortKey text; ///< of the column that is sorted by
};

bool isBefore(const SortedReseller &a, const SortedReseller &b, ResellerField by)
{
    if (by == ResellerField::KnownCustomers && a.row.knownCustomers != b.row.knownCustomers)
        return a.row.knownCustomers < b.row.knownCustomers;
    if (by == ResellerField::CustomersReadAt && a.row.listedAt != b.row.listedAt)
        return a.row.listedAt < b.row.listedAt;
    if (const int order = a.text.compare(b.text); order != 0)
        return order < 0;
    return a.name.compare(b.name) < 0;
}

bool isWordy(ResellerField field)
{
    return field != ResellerField::KnownCustomers && field != ResellerField::CustomersReadAt;
}

Result<std::vector<SortedReseller>> readResellers(const ResellerExport &request)
{
    const auto reader =
        store::Database::open(store::File::Replica, request.replicaPath, store::Access::ReadOnly);
    if (!reader)
        return failure(reader.error());
    const auto all = store::ResellerTable(**reader).all();
    if (!all)
        return failure(all.error());
    QByteArrayList words = foldForSearch(request.search).split(' ');
    words.removeAll(QByteArray());
    QCollator collator(request.locale);
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<SortedReseller> found;
    for (const ResellerRow &row : *all) {
        if (row.isGone || !isFound(row, words))
            continue;
        const Cell cell = cellOfReseller(row, request.sortBy, request);
        const QString text = isWordy(request.sortBy) ? std::get<QString>(cell) : QString();
        found.push_back({row, collator.sortKey(row.reseller.name), collator.sortKey(text)});
    }
    std::ranges::stable_sort(found, [&request](const SortedReseller &a, const SortedReseller &b) {
        return request.order == Qt::AscendingOrder ? isBefore(a, b, request.sortBy)
                                                   : isBefore(b, a, request.sortBy);
    });
    return found;
}

Result<ExportSummary> writeResellers(QPromise<Result<ExportSummary>> &promise, const ResellerExport &request,
    const std::function<bool()> &isWanted)
{
    const auto resellers = readResellers(request);
    if (!resellers)
        return failure(resellers.error());
    promise.setProgressRange(0, int(resellers->size()));
    const auto writer = openTable(request.file, request.replicaPath);
    if (!writer)
        return failure(writer.error());
    QStringList headings;
    for (const ResellerField field : request.columns)
        headings.append(resellerHeading(field, request.wording));
    if (const auto written = (*writer)->writeHeadings(headings); !written)
        return failure(written.error());
    ExportSummary summary;
    for (const SortedReseller &reseller : *resellers) {
        QList<Cell> cells;
        for (const ResellerField field : request.columns)
            cells.append(cellOfReseller(reseller.row, field, request));
        if (const auto written = (*writer)->writeCells(cells); !written)
            return failure(written.error());
        promise.setProgressValue(int(++summary.written));
    }
    if (const auto finished = (*writer)->finish(isWanted); !finished)
        return failure(finished.error());
    return summary;
}

} // namespace

std::span<const ResellerField> resellerFields()
{
    return kFields;
}

QString resellerHeading(ResellerField field, Wording wording)
{
    return worded("ResellerModel", titleOf(field), wording);
}

QFuture<Result<ExportSummary>> exportResellers(
    const ResellerExport &request, const std::function<bool()> &isWanted)
{
    return QtConcurrent::run([request, isWanted](QPromise<Result<ExportSummary>> &promise) {
        promise.addResult(writeResellers(promise, request, isWanted));
    });
}

} // namespace tierdesk::items
