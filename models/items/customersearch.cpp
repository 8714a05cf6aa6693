// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/customersearch.h"

#include "models/base/ownthread.h"
#include "models/items/keptrows.h"
#include "models/items/parts.h"
#include "models/items/ranks.h"
#include "models/store/customertable.h"
#include "models/store/database.h"
#include "models/store/resellertable.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <functional>
#include <tuple>
#include <vector>

namespace tierdesk::items {
namespace {

using store::CustomerTable;
using store::CustomerTexts;
using store::RowId;

/// By the keys of the rows; those with the same one stay in the order by name.
IdList orderedBy(const std::vector<quint32> &keys, const IdList &byName)
{
    std::vector<quint64> places; // behind the key
    places.reserve(std::size_t(byName.size()));
    for (qsizetype place = 0; place < byName.size(); ++place)
        places.push_back(quint64(keys[byName[place]]) << 32 | quint64(place));
    sortInParts(places, std::less<>());
    IdList rows(byName.size());
    std::ranges::transform(places, rows.begin(), [&byName](quint64 place) { return byName[quint32(place)]; });
    return rows;
}

/// Of a table with a place for each row.
std::size_t sizeFor(const IdList &rows)
{
    return rows.isEmpty() ? 0 : *std::ranges::max_element(rows) + std::size_t(1);
}

/// By row: where it stands among the rows.
std::vector<quint32> placesOf(const IdList &rows)
{
    std::vector<quint32> places(sizeFor(rows));
    for (qsizetype place = 0; place < rows.size(); ++place)
        places[rows[place]] = quint32(place);
    return places;
}

// Looking at one row, wherever it lies in memory, costs as much as passing by this many.
constexpr qsizetype kManyPerHit = 64;

// Known resellers by name, then "No reseller", then what is not known yet: dashes are nobody's first page.
constexpr quint32 kNone = 0xFFFFFFFE;
constexpr quint32 kPlaceNotKnownYet = 0xFFFFFFFF;

} // namespace

CustomerSearch::CustomerSearch(const QString &replicaPath, const QLocale &locale, NamesBy namesBy)
    : m_replicaPath(replicaPath)
    , m_locale(locale)
    , m_namesBy(namesBy)
{
}

CustomerSearch::~CustomerSearch() = default;

Result<RowSet> CustomerSearch::rowsWith(const SearchWords &words)
{
    assertOwnThread(this);
    return load().and_then([this, &words] { return hitsOf(words, nullptr); });
}

Result<IdList> CustomerSearch::byName()
{
    assertOwnThread(this);
    return open().and_then([this] { return order(CustomerColumn::Name); });
}

Result<store::Database *> CustomerSearch::reader()
{
    assertOwnThread(this);
    return open().map([this] { return m_reader.get(); });
}

Result<void> CustomerSearch::prepare()
{
    assertOwnThread(this);
    return load();
}

/// What needs no text: an order by name, one reseller's customers, a whole id.
Result<void> CustomerSearch::open()
{
    if (m_reader)
        return takeUpChanges();
    auto opened = store::Database::open(store::File::Replica, m_replicaPath, store::Access::ReadOnly);
    if (!opened)
        return failure(opened.error());
    m_reader = std::move(*opened);
    return {};
}

Result<void> CustomerSearch::load()
{
    if (const auto opened = open(); !opened || m_isLoaded)
        return opened;
    m_text = {};
    m_ids.clear();
    const auto read =
        CustomerTable(*m_reader).forEachText([this](const CustomerTexts &texts) { put(texts); });
    m_isLoaded = read.has_value();
    return read;
}

void CustomerSearch::apply(const store::ChangeSet &changes)
{
    assertOwnThread(this);
    if (!m_reader)
        return;
    if (changes.order)
        forgetOrders();
    m_changed += changes.newCustomers;
    m_changed += changes.changedCustomers;
}

Result<void> CustomerSearch::takeUpChanges()
{
    if (m_changed.isEmpty())
        return {};
    if (m_isLoaded) {
        if (const auto taken = takeUpTexts(); !taken)
            return taken;
    }
    m_changed.clear();
    forgetAnswers();
    return {};
}

Result<void> CustomerSearch::takeUpTexts()
{
    // Everything again is cheaper than most of it row by row.
    if (m_changed.size() > 10000 && m_changed.size() > m_text.size() / 4) {
        m_isLoaded = false;
        return {};
    }
    RowSet present;
    const auto read = CustomerTable(*m_reader).forEachTextOf(m_changed, [&](const CustomerTexts &texts) {
        present.insert(texts.row);
        put(texts);
    });
    if (!read)
        return read;
    for (const RowId row : std::as_const(m_changed)) {
        if (!present.contains(row)) {
            m_text.remove(row);
            m_ids.remove(row);
        }
    }
    return {};
}

void CustomerSearch::put(const CustomerTexts &texts)
{
    QStringList others;
    for (const QByteArrayView other : {texts.registrationNumber, texts.email}) {
        if (!other.isEmpty())
            others.append(QString::fromUtf8(other));
    }
    m_text.put(texts.row, QString::fromUtf8(texts.companyName), QString::fromUtf8(texts.domain), others);
    m_ids.put(texts.row, texts.id);
}

void CustomerSearch::forgetOrders()
{
    m_orders.clear();
    m_placesBy.reset();
}

void CustomerSearch::forgetAnswers()
{
    forgetOrders();
    m_lastWords = {};
    m_lastReseller.reset();
}

Result<RowSet> CustomerSearch::hitsOf(const SearchWords &words)
{
    const bool isNarrower = !m_lastWords.isEmpty() && words.narrows(m_lastWords)
        && m_lastHits.count() < m_text.size() / kManyPerHit;
    auto hits = hitsOf(words, isNarrower ? &m_lastHits : nullptr);
    if (hits) {
        m_lastWords = words;
        m_lastHits = *hits;
    }
    return hits;
}

Result<RowSet> CustomerSearch::hitsOf(const SearchWords &words, const RowSet *among) const
{
    std::optional<RowSet> hits;
    if (among)
        hits = *among;
    for (const SearchWords::Word &word : words.words) {
        const auto ofResellers = rowsOfResellersWith(word.number);
        if (!ofResellers)
            return ofResellers;
        if (among) { // few: one by one
            RowSet kept;
            hits->forEach([&](RowId row) {
                if (m_text.matches(row, word) || m_ids.matches(row, word.idDigits)
                    || ofResellers->contains(row))
                    kept.insert(row);
            });
            hits = std::move(kept);
            continue;
        }
        RowSet ofWord = m_text.find(word);
        if (!word.idDigits.isEmpty())
            m_ids.find(word.idDigits, ofWord);
        ofWord.unite(*ofResellers);
        if (hits)
            hits->intersect(ofWord);
        else
            hits = std::move(ofWord);
    }
    return hits.value_or(RowSet());
}

Result<RowSet> CustomerSearch::rowsOfResellersWith(const QByteArray &number) const
{
    if (number.isEmpty())
        return RowSet();
    const auto resellers = store::ResellerTable(*m_reader).rowsWithNumber(number);
    if (!resellers)
        return failure(resellers.error());
    const auto rows = CustomerTable(*m_reader).rowsOfResellers(*resellers);
    if (!rows)
        return failure(rows.error());
    return RowSet::of(*rows);
}

Result<RowSet> CustomerSearch::rowsOf(const ResellerId &reseller)
{
    if (m_lastReseller != reseller) {
        const auto rows = CustomerTable(*m_reader).rowsOfReseller(reseller);
        if (!rows)
            return failure(rows.error());
        m_lastResellerRows = RowSet::of(*rows);
        m_lastReseller = reseller;
    }
    return m_lastResellerRows;
}

Result<IdList> CustomerSearch::find(const CustomerQuery &query, const std::function<bool()> &isStale)
{
    assertOwnThread(this);
    const auto canceled = [] {
        Error error;
        error.kind = Error::Kind::Canceled;
        return failure(error);
    };
    if (isStale())
        return canceled();
    const SearchWords words = SearchWords::from(query.text);
    const std::optional<CustomerId> id = CustomerId::tryParse(query.text);
    const bool needsText = (!words.isEmpty() && !id) || query.sortBy == CustomerColumn::Domain;
    if (const auto ready = needsText ? load() : open(); !ready)
        return failure(ready.error());
    if (isStale())
        return canceled();
    // All of one reseller's customers name that one: they stand by their own names.
    const bool isAllOneReseller = query.reseller && query.sortBy == CustomerColumn::Reseller;
    auto rows = order(isAllOneReseller ? CustomerColumn::Name : query.sortBy);
    if (!rows)
        return rows;
    if (isStale())
        return canceled();

    std::optional<RowSet> kept;
    if (id) {
        const auto row = CustomerTable(*m_reader).find(*id);
        if (!row)
            return failure(row.error());
        kept = RowSet::of(*row ? QList<RowId> {**row} : QList<RowId>());
    } else if (!words.isEmpty()) {
        auto hits = hitsOf(words);
        if (!hits)
            return failure(hits.error());
        kept = std::move(*hits);
    }
    if (query.reseller) {
        const auto ofReseller = rowsOf(*query.reseller);
        if (!ofReseller)
            return failure(ofReseller.error());
        if (kept)
            kept->intersect(*ofReseller);
        else
            kept = *ofReseller;
    }
    if (kept)
        rows = inOrder(*kept, isAllOneReseller ? CustomerColumn::Name : query.sortBy, *rows);
    if (query.order == Qt::DescendingOrder)
        std::reverse(rows->begin(), rows->end());
    return rows;
}

Result<IdList> CustomerSearch::order(CustomerColumn column)
{
    const auto known = m_orders.constFind(column);
    if (known != m_orders.constEnd())
        return *known;
    if (column == CustomerColumn::Name) {
        auto byName = orderByName();
        if (byName)
            m_orders.insert(column, *byName);
        return byName;
    }
    const auto byName = order(CustomerColumn::Name);
    if (!byName)
        return byName;
    auto computed = computeOrder(column, *byName);
    if (computed)
        m_orders.insert(column, *computed);
    return computed;
}

IdList CustomerSearch::inOrder(const RowSet &kept, CustomerColumn column, const IdList &order)
{
    if (kept.count() > order.size() / kManyPerHit)
        return keptOf(order, order, kept);
    if (m_placesBy != column) {
        m_places = placesOf(order);
        m_placesBy = column;
    }
    std::vector<quint32> places;
    kept.forEach([&](RowId row) {
        const quint32 place = row < m_places.size() ? m_places[row] : 0;
        if (place < quint32(order.size()) && order[place] == row) // else it is gone
            places.push_back(place);
    });
    std::ranges::sort(places);
    IdList rows(qsizetype(places.size()));
    std::ranges::transform(places, rows.begin(), [&order](quint32 place) { return order[place]; });
    return rows;
}

Result<IdList> CustomerSearch::computeOrder(CustomerColumn column, const IdList &byName)
{
    switch (column) {
    case CustomerColumn::Name:
        break;
    case CustomerColumn::Domain:
        return orderByDomain(byName);
    case CustomerColumn::MicrosoftId:
        return orderById(byName);
    case CustomerColumn::Reseller:
        return orderByReseller(byName);
    case CustomerColumn::Relationship:
        return orderByRelationship(byName);
    }
    return byName;
}

Result<IdList> CustomerSearch::orderByName()
{
    const CustomerTable table(*m_reader);
    return m_namesBy == NamesBy::Locale ? table.idsByName(m_locale) : table.idsByName();
}

/// Texts lie far apart in memory: they are taken in the order in which they lie, and their first bytes stand beside each
/// other in a number, which decides most comparisons.
IdList CustomerSearch::orderByDomain(const IdList &byName) const
{
    struct Domain {
        quint64 start; ///< the first eight bytes, as a number that is ordered like them
        QByteArrayView text;
        quint32 place; ///< by name, for those that are equal
    };
    const std::vector<quint32> places = placesOf(byName);
    std::vector<Domain> domains;
    domains.reserve(std::size_t(byName.size()));
    for (std::size_t row = 0; row < places.size(); ++row) {
        const quint32 place = places[row];
        if (place >= quint32(byName.size()) || byName[place] != RowId(row))
            continue; // nobody, or gone
        const QByteArrayView text = m_text.domainOf(RowId(row));
        std::array<char, sizeof(quint64)> first {};
        std::ranges::copy(text.first(std::min(text.size(), qsizetype(first.size()))), first.begin());
        domains.push_back({qFromBigEndian<quint64>(first.data()), text, place});
    }
    sortInParts(domains, [](const Domain &a, const Domain &b) {
        return a.start != b.start ? a.start < b.start : std::tie(a.text, a.place) < std::tie(b.text, b.place);
    });
    IdList rows(qsizetype(domains.size()));
    std::ranges::transform(
        domains, rows.begin(), [&byName](const Domain &domain) { return byName[domain.place]; });
    return rows;
}

Result<IdList> CustomerSearch::orderById(const IdList &byName)
{
    const auto byId = CustomerTable(*m_reader).rowsById();
    if (!byId)
        return byId;
    return keptOf(*byId, *byId, RowSet::of(byName));
}

/// Of several resellers the first by the bytes of its name counts, as in the list.
Result<IdList> CustomerSearch::orderByReseller(const IdList &byName)
{
    const CustomerTable table(*m_reader);
    const auto names = store::ResellerTable(*m_reader).names();
    const auto read = table.rowsWithReadRelationships();
    if (!names || !read)
        return failure(names ? read.error() : names.error());
    std::vector<std::pair<QByteArray, RowId>> byBytes;
    for (auto name = names->cbegin(); name != names->cend(); ++name)
        byBytes.emplace_back(name.value().toUtf8(), name.key());
    std::ranges::sort(byBytes, [](const auto &a, const auto &b) {
        return std::tuple(a.first.isEmpty(), a.first, a.second)
            < std::tuple(b.first.isEmpty(), b.first, b.second);
    });
    QHash<RowId, quint32> places; // by reseller, in the order of bytes
    Ranks ranks(m_locale);
    std::vector<quint32> numbers; // by place
    for (const auto &[name, reseller] : byBytes) {
        places.insert(reseller, quint32(numbers.size()));
        numbers.push_back(ranks.number(QString::fromUtf8(name)));
    }
    std::vector<quint32> keys(sizeFor(byName), kPlaceNotKnownYet);
    for (const RowId row : *read) {
        if (row < keys.size())
            keys[row] = kNone;
    }
    const auto taken = table.forEachReseller([&](RowId row, RowId reseller) {
        if (row < keys.size())
            keys[row] = std::min(keys[row], places.value(reseller, kNone));
    });
    if (!taken)
        return failure(taken.error());
    const std::vector<quint32> order = ranks.places();
    for (quint32 &key : keys) {
        if (key < numbers.size())
            key = order[numbers[key]];
    }
    return orderedBy(keys, byName);
}

Result<IdList> CustomerSearch::orderByRelationship(const IdList &byName)
{
    Ranks ranks(m_locale);
    QHash<QByteArray, quint32> numbers; // by the few words that come
    std::vector<quint32> keys(sizeFor(byName));
    const auto taken = CustomerTable(*m_reader).forEachRelationship([&](RowId row, QByteArrayView came) {
        if (row >= keys.size())
            return;
        const QByteArray known = QByteArray::fromRawData(came.data(), came.size());
        auto number = numbers.constFind(known);
        if (number == numbers.cend())
            number = numbers.insert(
                came.toByteArray(), ranks.number(relationshipWord(QString::fromUtf8(came), Wording::Window)));
        keys[row] = *number;
    });
    if (!taken)
        return failure(taken.error());
    const std::vector<quint32> order = ranks.places();
    for (quint32 &key : keys)
        key = key < order.size() ? order[key] : key;
    return orderedBy(keys, byName);
}

} // namespace tierdesk::items
