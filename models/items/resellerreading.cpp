// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/resellerreading.h"

#include "models/base/textfold.h"
#include "models/items/ranks.h"
#include "models/store/database.h"

#include <QHash>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>
#include <vector>

namespace tierdesk::items {
namespace {

using store::ResellerRow;

/// Calls `work` in another thread, with a connection of its own.
template <typename Answer, typename Work>
QFuture<Result<Answer>> readApart(const QString &replicaPath, Work work)
{
    return QtConcurrent::run([replicaPath, work]() -> Result<Answer> {
        auto reader = store::Database::open(store::File::Replica, replicaPath, store::Access::ReadOnly);
        if (!reader)
            return failure(reader.error());
        return work(**reader);
    });
}

QByteArray foldedOf(const Reseller &reseller)
{
    return foldForSearch(reseller.name + QLatin1Char('\n') + reseller.number.toString());
}

/// Puts the rows to those that are shown. Returns whether any word that is sorted by is another one.
bool takeRows(ResellerReading &reading, const QList<ResellerRow> &rows)
{
    QHash<ResellerId, int> places; // never one search for each
    places.reserve(reading.shown.size());
    for (int place = 0; place < int(reading.shown.size()); ++place)
        places.insert(reading.shown[place].row.reseller.id, place);
    bool areWordsNew = false;
    for (const ResellerRow &row : rows) {
        if (row.isGone)
            continue;
        const auto place = places.constFind(row.reseller.id);
        if (place == places.cend()) {
            reading.added.append({row, foldedOf(row.reseller), {}});
            areWordsNew = true;
            continue;
        }
        ResellerEntry &entry = reading.shown[*place];
        if (entry.row != row) {
            if (entry.row.reseller != row.reseller) {
                entry.folded = foldedOf(row.reseller);
                areWordsNew = true;
            }
            entry.row = row;
            reading.changed.append(*place);
        }
        places.erase(place);
    }
    for (const int place : std::as_const(places))
        reading.gone.append(place);
    std::ranges::sort(reading.changed);
    std::ranges::sort(reading.gone);
    return areWordsNew;
}

void sortWords(ResellerReading &reading, const ResellerWords &words, const QLocale &locale)
{
    std::vector<ResellerEntry *> entries;
    for (QList<ResellerEntry> *const list : {&reading.shown, &reading.added}) {
        for (ResellerEntry &entry : *list)
            entries.push_back(&entry);
    }
    const auto wordOf = [&words](const Reseller &reseller, ResellerColumn column) {
        switch (column) {
        case ResellerColumn::Name:
            return reseller.name;
        case ResellerColumn::Number:
            return reseller.number.toString();
        case ResellerColumn::Country:
            return reseller.country.isEmpty() || !words.country ? reseller.country
                                                                : words.country(reseller.country);
        case ResellerColumn::State:
            return words.state ? words.state(reseller.state) : reseller.state;
        case ResellerColumn::KnownCustomers:
            break;
        }
        return QString();
    };
    for (std::size_t column = 0; column < kResellerWords; ++column) {
        Ranks ranks(locale);
        for (ResellerEntry *const entry : entries)
            entry->places[column] = ranks.number(wordOf(entry->row.reseller, ResellerColumn(column)));
        const std::vector<quint32> places = ranks.places();
        for (ResellerEntry *const entry : entries)
            entry->places[column] = places[entry->places[column]];
    }
    std::ranges::stable_sort(reading.added, {}, [](const ResellerEntry &entry) { return entry.places[0]; });
}

Result<ResellerReading> readNow(store::Database &reader, const QList<ResellerEntry> &shown,
    const ResellerWords &words, const QLocale &locale)
{
    const auto rows = store::ResellerTable(reader).all();
    if (!rows)
        return failure(rows.error());
    ResellerReading reading;
    reading.shown = shown;
    reading.names = resellerNamesOf(*rows);
    if (takeRows(reading, *rows))
        sortWords(reading, words, locale);
    return reading;
}

} // namespace

QFuture<Result<ResellerReading>> readResellers(const QString &replicaPath, const QList<ResellerEntry> &shown,
    const ResellerWords &words, const QLocale &locale)
{
    return readApart<ResellerReading>(replicaPath,
        [shown, words, locale](store::Database &reader) { return readNow(reader, shown, words, locale); });
}

QFuture<Result<QList<Reseller>>> readListedResellers(const QString &replicaPath, const QLocale &locale)
{
    return readApart<QList<Reseller>>(replicaPath, [locale](store::Database &reader) {
        return readNow(reader, {}, {}, locale).map([](const ResellerReading &reading) {
            QList<Reseller> resellers;
            resellers.reserve(reading.added.size());
            for (const ResellerEntry &entry : reading.added)
                resellers.append(entry.row.reseller);
            return resellers;
        });
    });
}

QFuture<Result<qint64>> countResellers(const QString &replicaPath)
{
    return readApart<qint64>(
        replicaPath, [](store::Database &reader) { return store::ResellerTable(reader).count(); });
}

Result<std::optional<ResellerRow>> findReseller(store::Database &reader, const ResellerId &id)
{
    return store::ResellerTable(reader).listed(id);
}

Result<std::optional<Reseller>> findReseller(store::Database &reader, const PartnerNumber &number)
{
    return store::ResellerTable(reader).listed(number);
}

} // namespace tierdesk::items
