// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/subscriptionsearch.h"

#include "models/base/ownthread.h"
#include "models/items/customersearch.h"
#include "models/items/keptrows.h"
#include "models/items/parts.h"
#include "models/store/customertable.h"
#include "models/store/resellertable.h"

#include <QDateTime>

#include <algorithm>
#include <limits>
#include <tuple>

namespace tierdesk::items {
namespace {

constexpr quint32 kLast = std::numeric_limits<quint32>::max(); // a place behind all others
constexpr qint64 kMinute = 60 * 1000; // milliseconds
constexpr char16_t kBesideName = u'\n'; // parts a friendly name from the offer's name

/// Since 1970; 0 = not told. The first minute of 1970 is no end of a commitment.
quint32 minuteOf(const std::optional<qint64> &milliseconds)
{
    return milliseconds && *milliseconds > 0 ? quint32(*milliseconds / kMinute) : 0;
}

/// The days are days where the person is, as they are shown.
quint32 minuteOf(const QDateTime &time)
{
    return minuteOf(time.toMSecsSinceEpoch());
}

Error overtaken()
{
    Error error;
    error.kind = Error::Kind::Canceled;
    return error;
}

} // namespace

/// What a query leaves, as a question to one entry.
class SubscriptionSearch::Filter {
public:
    struct Word {
        RowSet customers;
        RowSet products;
        RowSet ids; ///< places in m_entries plus 1
    };
    std::vector<Word> words; ///< each must be found in the customer, in the product or in the id
    std::optional<quint32> id; ///< the lower half of a key
    std::optional<store::RowId> customer;
    std::optional<quint8> status;
    std::optional<RowSet> offer; ///< numbers in m_products
    std::optional<quint32> reseller;
    bool isWithoutReseller = false;
    quint32 noReseller = kLast; ///< the number of the empty one
    std::optional<std::pair<quint32, quint32>> renewal; ///< minutes; the second is out already

    [[nodiscard]] bool takes(const Entry &entry, std::size_t place) const
    {
        if (status && entry.status != *status)
            return false;
        if (reseller && entry.reseller != *reseller)
            return false;
        if (offer && !offer->contains(entry.product))
            return false;
        if (isWithoutReseller
            && (entry.reseller != noReseller || entry.source == quint8(SubscriptionSource::Overview)))
            return false;
        if (renewal
            && (entry.renewal < renewal->first || entry.renewal >= renewal->second
                || isOver(SubscriptionStatus(entry.status))))
            return false;
        if (id)
            return entry.id == *id || (customer && entry.customer == *customer);
        return std::ranges::all_of(words, [&entry, place](const Word &word) {
            return word.customers.contains(entry.customer) || word.products.contains(entry.product + 1)
                || word.ids.contains(store::RowId(place + 1));
        });
    }
};

SubscriptionSearch::SubscriptionSearch(CustomerSearch &customers, const QLocale &locale)
    : m_customers(customers)
    , m_locale(locale)
    , m_products(locale)
    , m_resellers(locale)
    , m_statuses(locale)
{
}

void SubscriptionSearch::setStatusWord(const StatusWord &word)
{
    assertOwnThread(this);
    m_statusWordOf = word;
}

Result<void> SubscriptionSearch::load()
{
    if (m_isLoaded)
        return takeUpChanges();
    const auto reader = m_customers.reader();
    if (!reader)
        return failure(reader.error());
    m_entries.clear();
    m_ids.clear();
    m_orders.clear();
    m_changed = {};
    m_dead = 0;
    const auto read = store::SubscriptionTable(**reader).forEach(
        [this](const store::SubscriptionBrief &brief) { add(brief); });
    m_isLoaded = read.has_value();
    return read;
}

void SubscriptionSearch::add(const store::SubscriptionBrief &brief)
{
    const QString &shown = brief.name.isEmpty() ? brief.offerName : brief.name;
    const quint32 product = m_products.number(shown + kBesideName + brief.offerName);
    if (product == m_offerOf.size()) {
        m_productText.put(product + 1, shown, brief.offerName);
        m_offerOf.push_back(m_offers.number(brief.offerName));
    }
    m_entries.push_back({brief.customer, quint32(keyOf(brief.customer, brief.id)), product,
        m_resellers.number(brief.reseller.toString()), brief.quantity, minuteOf(brief.commitmentEnds),
        minuteOf(brief.readAt), quint16(m_statuses.number(brief.statusWord)),
        quint8(subscriptionStatusFrom(brief.statusWord)), quint8(brief.source)});
    m_ids.put(store::RowId(m_entries.size()),
        QUuid::fromString(brief.id.toString()).toRfc4122()); // an id that is none is all zero, which is none
}

void SubscriptionSearch::apply(const store::ChangeSet &changes)
{
    assertOwnThread(this);
    if (!m_isLoaded)
        return;
    for (const store::RowId customer : changes.changedSubscriptionsOf)
        m_changed.insert(customer);
    for (const store::RowId customer : changes.changedCustomers) // it may be gone, or back
        m_changed.insert(customer);
    if (changes.resellers || changes.order || !changes.newCustomers.isEmpty()
        || !changes.changedCustomers.isEmpty())
        m_orders.clear(); // by names that may be others now
}

/// The subscriptions of whoever changed are read anew; their old entries stay behind as dead.
Result<void> SubscriptionSearch::takeUpChanges()
{
    QList<store::RowId> changed;
    m_changed.forEach([&changed](store::RowId customer) { changed.append(customer); });
    if (changed.isEmpty())
        return {};
    const auto reader = m_customers.reader();
    if (!reader)
        return failure(reader.error());
    for (Entry &entry : m_entries) {
        if (entry.customer != 0 && m_changed.contains(entry.customer)) {
            entry.customer = 0;
            ++m_dead;
        }
    }
    m_orders.clear();
    m_changed = {};
    const auto read = store::SubscriptionTable(**reader).forEachOf(
        changed, [this](const store::SubscriptionBrief &brief) { add(brief); });
    if (!read) {
        m_isLoaded = false; // some are missing: everything again
        return read;
    }
    if (m_dead > m_entries.size() / 4)
        dropDead();
    return {};
}

void SubscriptionSearch::dropDead()
{
    std::size_t kept = 0;
    for (std::size_t place = 0; place < m_entries.size(); ++place) {
        if (m_entries[place].customer == 0)
            continue;
        if (kept != place) {
            m_entries[kept] = m_entries[place];
            m_ids.move(store::RowId(place + 1), store::RowId(kept + 1));
        }
        ++kept;
    }
    m_entries.resize(kept);
    m_dead = 0;
}

Result<KeyList> SubscriptionSearch::find(const SubscriptionQuery &query, const std::function<bool()> &isStale)
{
    assertOwnThread(this);
    if (isStale())
        return failure(overtaken());
    if (const auto loaded = load(); !loaded)
        return failure(loaded.error());
    if (isStale())
        return failure(overtaken());
    const auto sorted = order(query.sortBy);
    if (!sorted)
        return failure(sorted.error());
    const auto filter = filterOf(query);
    if (!filter)
        return failure(filter.error());
    if (isStale())
        return failure(overtaken());
    KeyList keys = query.isFiltered() ? keysOf(keptOf(**sorted, placesWith(*filter))) : keysOf(**sorted);
    if (query.order == Qt::DescendingOrder)
        std::ranges::reverse(keys);
    return keys;
}

/// By place in m_entries. In the order of memory: in any other each entry would be a walk of its own.
RowSet SubscriptionSearch::placesWith(const Filter &filter) const
{
    const auto parts = inParts(qsizetype(m_entries.size()), [&](qsizetype begin, qsizetype end) {
        RowSet places;
        for (auto place = std::size_t(begin); place < std::size_t(end); ++place) {
            if (filter.takes(m_entries[place], place))
                places.insert(store::RowId(place));
        }
        return places;
    });
    RowSet places;
    for (const RowSet &part : parts)
        places.unite(part);
    return places;
}

/// Nothing is decided on the way: the next entries, each far away in memory, are fetched while one is waited for.
template <typename Places> KeyList SubscriptionSearch::keysOf(const Places &places) const
{
    const auto parts = inParts(qsizetype(places.size()), [&](qsizetype begin, qsizetype end) {
        KeyList keys(end - begin);
        std::transform(places.begin() + begin, places.begin() + end, keys.begin(),
            [this](quint32 place) { return m_entries[place].key(); });
        return keys;
    });
    return joined(parts);
}

Result<QStringList> SubscriptionSearch::products()
{
    assertOwnThread(this);
    if (const auto loaded = load(); !loaded)
        return failure(loaded.error());
    return m_offers.names(m_locale);
}

Result<SubscriptionSearch::Filter> SubscriptionSearch::filterOf(const SubscriptionQuery &query)
{
    Filter filter;
    if (query.status)
        filter.status = quint8(*query.status);
    if (query.product) {
        filter.offer.emplace();
        const std::optional<quint32> offer = m_offers.known(*query.product);
        for (std::size_t i = 0; i < m_offerOf.size(); ++i) {
            if (m_offerOf[i] == offer)
                filter.offer->insert(store::RowId(i));
        }
    }
    const std::optional<quint32> noReseller = m_resellers.known(QString());
    filter.noReseller = noReseller.value_or(kLast);
    if (query.reseller && query.reseller->isEmpty())
        filter.isWithoutReseller = true;
    else if (query.reseller)
        filter.reseller = m_resellers.known(query.reseller->toString()).value_or(kLast);
    if (query.renewal)
        filter.renewal = std::pair(minuteOf(query.renewal->first.startOfDay()),
            minuteOf(query.renewal->last.addDays(1).startOfDay()));
    if (const auto id = CustomerId::tryParse(query.text)) {
        const auto reader = m_customers.reader();
        if (!reader)
            return failure(reader.error());
        const auto customer = store::CustomerTable(**reader).find(*id);
        if (!customer)
            return failure(customer.error());
        filter.customer = *customer;
        filter.id = quint32(keyOf(0, SubscriptionId(id->toString())));
        return filter;
    }
    const SearchWords words = SearchWords::from(query.text);
    for (const SearchWords::Word &word : words.words) {
        const SearchWords one {{word}};
        auto customers = m_customers.rowsWith(one);
        if (!customers)
            return failure(customers.error());
        RowSet ids;
        if (!word.idDigits.isEmpty())
            m_ids.find(word.idDigits, ids);
        filter.words.push_back({std::move(*customers), m_productText.find(word), std::move(ids)});
    }
    return filter;
}

Result<const SubscriptionSearch::Order *> SubscriptionSearch::order(SubscriptionColumn column)
{
    if (const auto known = m_orders.constFind(column); known != m_orders.constEnd())
        return &*known;
    const auto computed = computeOrder(column);
    if (!computed)
        return failure(computed.error());
    return &*m_orders.insert(column, *computed);
}

Result<SubscriptionSearch::Order> SubscriptionSearch::computeOrder(SubscriptionColumn column)
{
    const auto ranks = ranksOf(column);
    if (!ranks)
        return failure(ranks.error());
    // Beside those of equal rank, subscriptions of one customer stand together, by product.
    const auto customers = customerPlaces();
    if (!customers)
        return failure(customers.error());
    const std::vector<quint32> products = m_products.places();
    struct Place {
        quint64 rank; ///< with the customer's place
        quint32 product;
        quint32 place;
    };
    std::vector<Place> places;
    places.reserve(m_entries.size() - m_dead);
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const Entry &entry = m_entries[i];
        if (entry.customer != 0)
            places.push_back(
                {quint64((*ranks)[i]) << 32 | (*customers)[i], products[entry.product], quint32(i)});
    }
    sortInParts(places, [](const Place &a, const Place &b) {
        return std::tie(a.rank, a.product, a.place) < std::tie(b.rank, b.product, b.place);
    });
    Order order(places.size());
    std::ranges::transform(places, order.begin(), &Place::place);
    return order;
}

/// By place in m_entries: what a column is sorted by.
Result<std::vector<quint32>> SubscriptionSearch::ranksOf(SubscriptionColumn column)
{
    std::vector<quint32> ranks(m_entries.size());
    const auto fill = [&](const auto &rankOf) { std::ranges::transform(m_entries, ranks.begin(), rankOf); };
    switch (column) {
    case SubscriptionColumn::Customer:
        return customerPlaces();
    case SubscriptionColumn::Product:
        fill([places = m_products.places()](const Entry &entry) { return places[entry.product]; });
        break;
    case SubscriptionColumn::Reseller: {
        const auto places = resellerPlaces();
        if (!places)
            return failure(places.error());
        fill([&places](const Entry &entry) { return (*places)[entry.reseller]; });
        break;
    }
    case SubscriptionColumn::Status: {
        Ranks words(m_locale);
        std::vector<quint32> numbers;
        for (quint32 i = 0; i < m_statuses.size(); ++i) {
            const QString &came = m_statuses.word(i);
            numbers.push_back(
                words.number(m_statusWordOf ? m_statusWordOf(subscriptionStatusFrom(came), came) : came));
        }
        const std::vector<quint32> places = words.places();
        fill([&](const Entry &entry) { return places[numbers[entry.statusWord]]; });
        break;
    }
    case SubscriptionColumn::Licenses:
        fill([](const Entry &entry) { return quint32(std::max(0, entry.quantity)); });
        break;
    case SubscriptionColumn::Renewal:
        fill([](const Entry &entry) { return entry.renewal == 0 ? kLast : entry.renewal; });
        break;
    case SubscriptionColumn::Read: // the oldest first; how old the overview is nobody knows
        fill([](const Entry &entry) {
            return entry.source == quint8(SubscriptionSource::Overview) ? 0 : entry.readAt;
        });
        break;
    }
    return ranks;
}

/// By place in m_entries: where its customer stands in the order of names.
Result<std::vector<quint32>> SubscriptionSearch::customerPlaces()
{
    const auto byName = m_customers.byName();
    if (!byName)
        return failure(byName.error());
    std::vector<quint32> places;
    for (qsizetype i = 0; i < byName->size(); ++i) {
        const store::RowId row = (*byName)[i];
        if (row >= places.size())
            places.resize(std::max<std::size_t>(row + 1, places.size() * 2), kLast);
        places[row] = quint32(i);
    }
    std::vector<quint32> ofEntries(m_entries.size());
    std::ranges::transform(m_entries, ofEntries.begin(), [&places](const Entry &entry) {
        return entry.customer < places.size() ? places[entry.customer] : kLast;
    });
    return ofEntries;
}

/// By number in m_resellers: its place in the order of names; whom nobody knows, and none, come last.
Result<std::vector<quint32>> SubscriptionSearch::resellerPlaces()
{
    const auto reader = m_customers.reader();
    if (!reader)
        return failure(reader.error());
    const auto resellers = store::ResellerTable(**reader).all();
    if (!resellers)
        return failure(resellers.error());
    Ranks names(m_locale);
    std::vector<quint32> numbers(std::size_t(m_resellers.size()), kLast);
    for (const store::ResellerRow &row : *resellers) {
        if (const auto known = m_resellers.known(row.reseller.number.toString());
            known && !row.reseller.number.isEmpty())
            numbers[*known] = names.number(row.reseller.name);
    }
    const std::vector<quint32> places = names.places();
    for (quint32 &number : numbers) {
        if (number != kLast)
            number = places[number];
    }
    return numbers;
}

} // namespace tierdesk::items
