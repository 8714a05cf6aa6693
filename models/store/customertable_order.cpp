// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/customertable.h"
#include "models/store/meta.h"
#include "models/store/sortkeys.h"
#include "models/store/statement.h"

#include <algorithm>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// The order of customers by their names, in the order of a language.

using namespace Qt::StringLiterals;

namespace tierdesk::store {
namespace {

constexpr int kKeysAtATime = 10000;

/// Whether the stored keys are of this language and of this version of ICU.
Result<bool> isStoredOrder(Database &database, const QString &language, const SortKeys &keys)
{
    const auto storedLanguage = readMeta(database, u"sortLanguage"_s);
    if (!storedLanguage)
        return failure(storedLanguage.error());
    const auto storedVersion = readMeta(database, u"sortVersion"_s);
    if (!storedVersion)
        return failure(storedVersion.error());
    return *storedLanguage == language && *storedVersion == keys.version();
}

/// Rewrites the keys of one stretch of rows; returns the last of them, nothing at the end.
Result<std::optional<qint64>> rewriteKeys(Database &database, const SortKeys &keys, qint64 after)
{
    auto read = Statement::prepare(
        database, u"SELECT row, company_name FROM customer WHERE row > ? ORDER BY row LIMIT ?"_s);
    if (!read)
        return failure(read.error());
    if (const auto ran = read->run(after, kKeysAtATime); !ran)
        return failure(ran.error());
    std::vector<std::pair<qint64, QByteArray>> rewritten;
    rewritten.reserve(kKeysAtATime);
    while (read->next())
        rewritten.emplace_back(read->number(0), keys.keyOf(read->view(1)));
    if (const auto ended = read->end(); !ended)
        return failure(ended.error());
    auto write = Statement::prepare(database, u"UPDATE customer SET sort_key = ? WHERE row = ?"_s);
    if (!write)
        return failure(write.error());
    for (const auto &[row, key] : rewritten) {
        if (const auto ran = write->run(key, row); !ran)
            return failure(ran.error());
    }
    if (rewritten.empty())
        return std::optional<qint64>();
    return std::optional<qint64>(rewritten.back().first);
}

// Without the index, that is while very many customers are read for the first time:

/// A window that opens has something to show at once; in their order they come when the index thread has it.
Result<QList<RowId>> firstRows(Database &database, int limit)
{
    auto read = Statement::prepare(
        database, u"SELECT row FROM customer WHERE +gone_since IS NULL ORDER BY row LIMIT ?"_s);
    if (!read)
        return failure(read.error());
    if (const auto ran = read->run(limit); !ran)
        return failure(ran.error());
    return rowsFrom(*read);
}

/// By the stored keys, or by those that are made here. In stretches: no statement stays open while the writer works
/// (performance.md 9).
Result<QList<RowId>> sortedByName(Database &database, const SortKeys *language = nullptr)
{
    const QString sql =
        u"SELECT row, %1 FROM customer WHERE row > ? AND +gone_since IS NULL ORDER BY row LIMIT ?"_s.arg(
            language ? u"company_name"_s : u"sort_key"_s);
    struct Place {
        std::string_view key; // in one of texts
        RowId row;
    };
    // A text for each stretch, none of which moves: a million of their own would take three times as much.
    std::deque<std::string> texts;
    std::vector<Place> places;
    QByteArray made;
    qint64 last = 0;
    for (qsizetype found = kKeysAtATime; found == kKeysAtATime;) {
        auto read = Statement::prepare(database, sql);
        if (!read)
            return failure(read.error());
        if (const auto ran = read->run(last, kKeysAtATime); !ran)
            return failure(ran.error());
        std::string text;
        std::vector<std::size_t> ends;
        for (found = 0; read->next(); ++found) {
            last = read->number(0);
            QByteArrayView key = read->view(1);
            if (language) {
                language->makeKey(key, made);
                key = made;
            }
            text.append(key.data(), std::size_t(key.size()));
            ends.push_back(text.size());
            places.push_back({{}, RowId(last)});
        }
        if (const auto ended = read->end(); !ended)
            return failure(ended.error());
        text.shrink_to_fit();
        const std::string_view whole = texts.emplace_back(std::move(text));
        std::size_t begin = 0;
        Place *place = places.data() + (places.size() - ends.size());
        for (const std::size_t end : ends) {
            place++->key = whole.substr(begin, end - begin);
            begin = end;
        }
    }
    std::ranges::sort(places, {}, [](const Place &place) { return std::pair(place.key, place.row); });
    QList<RowId> rows;
    rows.reserve(qsizetype(places.size()));
    for (const Place &place : places)
        rows.append(place.row);
    return rows;
}

} // namespace

Result<QString> CustomerTable::sortLanguage() const
{
    return readMeta(m_database, u"sortLanguage"_s);
}

Result<void> CustomerTable::ensureSortKeys(const QLocale &locale)
{
    Q_ASSERT(m_database.isInTransaction());
    const QString language = locale.bcp47Name();
    const SortKeys keys(language);
    const auto isStored = isStoredOrder(m_database, language, keys);
    if (!isStored)
        return failure(isStored.error());
    if (*isStored)
        return {};
    const auto hadOrder = hasNameOrder();
    if (!hadOrder)
        return failure(hadOrder.error());
    // Building the index again at the end is several times faster than changing a million entries of it.
    if (const auto dropped = dropNameOrder(); !dropped)
        return dropped;
    std::optional<qint64> last = 0;
    while (last) {
        const auto rewritten = rewriteKeys(m_database, keys, *last);
        if (!rewritten)
            return failure(rewritten.error());
        last = *rewritten;
    }
    return (*hadOrder ? makeNameOrder() : Result<void>())
        .and_then([this, &language] { return writeMeta(m_database, u"sortLanguage"_s, language); })
        .and_then([this, &keys] { return writeMeta(m_database, u"sortVersion"_s, keys.version()); });
}

Result<bool> CustomerTable::hasNameOrder() const
{
    const auto found =
        readNumber(m_database, u"SELECT 1 FROM sqlite_schema WHERE name = 'customer_by_name'"_s);
    if (!found)
        return failure(found.error());
    return found->has_value();
}

Result<void> CustomerTable::dropNameOrder()
{
    Q_ASSERT(m_database.isInTransaction());
    return m_database.execute(u"DROP INDEX IF EXISTS customer_by_name"_s);
}

Result<void> CustomerTable::makeNameOrder()
{
    Q_ASSERT(m_database.isInTransaction());
    // SQLite sorts as much at once as its cache may hold, and is fastest where the processor's own cache holds that.
    if (const auto lessened = m_database.execute(u"PRAGMA cache_size = -4000"_s); !lessened)
        return lessened;
    const auto made = m_database.execute(
        u"CREATE INDEX IF NOT EXISTS customer_by_name ON customer (gone_since, sort_key)"_s);
    const auto enlarged = m_database.enlargeCache();
    return made ? enlarged : made;
}

Result<QList<RowId>> CustomerTable::idsByName(int limit) const
{
    const auto hasOrder = hasNameOrder();
    if (!hasOrder)
        return failure(hasOrder.error());
    if (!*hasOrder)
        return limit > 0 ? firstRows(m_database, limit) : sortedByName(m_database);
    // index: customer_by_name alone; LIMIT -1 is none
    auto read = Statement::prepare(
        m_database, u"SELECT row FROM customer WHERE gone_since IS NULL ORDER BY sort_key, row LIMIT ?"_s);
    if (!read)
        return failure(read.error());
    if (const auto ran = read->run(limit > 0 ? limit : -1); !ran)
        return failure(ran.error());
    return rowsFrom(*read);
}

Result<QList<RowId>> CustomerTable::idsByName(const QLocale &locale) const
{
    const QString language = locale.bcp47Name();
    const SortKeys keys(language);
    const auto isStored = isStoredOrder(m_database, language, keys);
    if (!isStored)
        return failure(isStored.error());
    return *isStored ? idsByName() : sortedByName(m_database, &keys);
}

} // namespace tierdesk::store
