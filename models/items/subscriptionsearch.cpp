// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/subscriptionsearch.h"

#include "models/base/ownthread.h"
#include "models/items/customersearch.h"
#include "models/items/keptrows.h"
#include "models/items/parts.h"
#include "models/store/customertable.h"

#include <QDateTime>

#include <algorithm>
#include <bit>

namespace tierdesk::items {
namespace {

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

/// What a query leaves, as a question to the places of m_entries.
class SubscriptionSearch::Filter {
public:
    struct Word {
        RowSet customers;
        RowSet products;
        RowSet ids; ///< places in m_entries plus 1
    };
    std::vector<Word> words; ///< each must be found in the customer, in the product or in the id
    bool asksMore = false; ///< any of what follows
    std::optional<quint32> id; ///< the lower half of a key
    std::optional<store::RowId> customer;
    std::optional<quint8> status;
    std::optional<RowSet> offer; ///< numbers in m_products
    std::optional<quint32> reseller;
    bool isWithoutReseller = false;
    bool isResellerUnknown = false;
    quint32 noReseller = kLast; ///< the number of the empty one
    std::optional<std::pair<quint32, quint32>> renewal; ///< minutes; the second is out already

    /// Bit i says whether it takes the place first + i, for up to 64 of them. Whether a word is found cannot be foretold, so
    /// nothing is decided on the way.
    [[nodiscard]] std::uint64_t takenOf(
        const SubscriptionSearch &all, std::size_t first, std::size_t count) const
    {
        std::uint64_t taken = ~std::uint64_t(0) >> (64 - count);
        for (const Word &word : words) {
            std::uint64_t found = 0;
            for (std::size_t i = 0; i < count; ++i) {
                const std::uint64_t isFound = word.customers.bit(customerOf(all.m_keys[first + i]))
                    | word.products.bit(all.m_productOf[first + i] + 1)
                    | word.ids.bit(store::RowId(first + i + 1));
                found |= isFound << i;
            }
            taken &= found;
        }
        if (!asksMore)
            return taken;
        for (std::uint64_t left = taken; left != 0; left &= left - 1) {
            const auto i = std::size_t(std::countr_zero(left));
            if (!takes(all, first + i))
                taken &= ~(std::uint64_t(1) << i);
        }
        return taken;
    }

private:
    [[nodiscard]] bool takes(const SubscriptionSearch &all, std::size_t place) const
    {
        const Entry &entry = all.m_entries[place];
        const SubscriptionKey key = all.m_keys[place];
        if (status && entry.status != *status)
            return false;
        if (reseller && entry.reseller != *reseller)
            return false;
        if (offer && !offer->contains(all.m_productOf[place]))
            return false;
        if (isWithoutReseller || isResellerUnknown) {
            const bool isUnknown = entry.source == quint8(SubscriptionSource::Overview);
            if (entry.reseller != noReseller || isUnknown != isResellerUnknown)
                return false;
        }
        if (renewal
            && (entry.renewal < renewal->first || entry.renewal >= renewal->second
                || isOver(SubscriptionStatus(entry.status))))
            return false;
        return !id || quint32(key) == *id || (customer && customerOf(key) == *customer);
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
    m_keys.clear();
    m_productOf.clear();
    m_ids.clear();
    forgetOrders();
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
    m_keys.push_back(keyOf(brief.customer, brief.id));
    m_productOf.push_back(product);
    m_entries.push_back({m_resellers.number(brief.reseller.toString()), brief.quantity,
        minuteOf(brief.commitmentEnds), minuteOf(brief.readAt), quint16(m_statuses.number(brief.statusWord)),
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
        forgetOrders(); // by names that may be others now
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
    for (SubscriptionKey &key : m_keys) {
        if (key != 0 && m_changed.contains(customerOf(key))) {
            key = 0;
            ++m_dead;
        }
    }
    forgetOrders();
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
        if (m_keys[place] == 0)
            continue;
        if (kept != place) {
            m_entries[kept] = m_entries[place];
            m_keys[kept] = m_keys[place];
            m_productOf[kept] = m_productOf[place];
            m_ids.move(store::RowId(place + 1), store::RowId(kept + 1));
        }
        ++kept;
    }
    m_entries.resize(kept);
    m_keys.resize(kept);
    m_productOf.resize(kept);
    m_dead = 0;
}

/// Everything is there to answer from.
Result<void> SubscriptionSearch::beReady(const std::function<bool()> &isStale)
{
    if (isStale())
        return failure(overtaken());
    if (const auto loaded = load(); !loaded)
        return loaded;
    return isStale() ? failure(overtaken()) : Result<void>();
}

/// By place in m_entries, also of some that are gone.
Result<RowSet> SubscriptionSearch::placesOf(
    const SubscriptionQuery &query, const std::function<bool()> &isStale)
{
    const auto filter = filterOf(query);
    if (!filter)
        return failure(filter.error());
    if (isStale())
        return failure(overtaken());
    return placesWith(*filter);
}

Result<KeyList> SubscriptionSearch::find(const SubscriptionQuery &query, const std::function<bool()> &isStale)
{
    assertOwnThread(this);
    if (const auto ready = beReady(isStale); !ready)
        return failure(ready.error());
    const auto sorted = order(query.sortBy);
    if (!sorted)
        return failure(sorted.error());
    if (isStale())
        return failure(overtaken());
    KeyList keys;
    if (query.isFiltered()) {
        const auto places = placesOf(query, isStale);
        if (!places)
            return failure(places.error());
        keys = keptOf(keysBy(query.sortBy, **sorted), **sorted, *places);
    } else {
        keys = keysBy(query.sortBy, **sorted);
    }
    if (query.order == Qt::DescendingOrder)
        std::ranges::reverse(keys);
    return keys;
}

Result<qint64> SubscriptionSearch::countOfUnknownReseller(
    const SubscriptionQuery &query, const std::function<bool()> &isStale)
{
    assertOwnThread(this);
    if (const auto ready = beReady(isStale); !ready)
        return failure(ready.error());
    SubscriptionQuery unknown = query;
    unknown.reseller.reset();
    unknown.isResellerUnknown = true;
    const auto places = placesOf(unknown, isStale);
    if (!places)
        return failure(places.error());
    qint64 count = 0;
    places->forEach([&](store::RowId place) { count += m_keys[place] != 0 ? 1 : 0; });
    return count;
}

/// By place in m_entries, also of some that are gone. In the order of memory: in any other each entry would be a walk of its
/// own.
RowSet SubscriptionSearch::placesWith(const Filter &filter) const
{
    const auto parts = inParts(qsizetype(m_entries.size()), [&](qsizetype begin, qsizetype end) {
        RowSet places;
        for (auto first = std::size_t(begin); first < std::size_t(end);) {
            const std::size_t next = std::min(std::size_t(end), (first / 64 + 1) * 64);
            places.insertWord(first / 64, filter.takenOf(*this, first, next - first) << (first % 64));
            first = next;
        }
        return places;
    });
    RowSet places;
    for (const RowSet &part : parts)
        places.unite(part);
    return places;
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
    filter.isResellerUnknown = query.isResellerUnknown;
    filter.asksMore =
        query.status || query.product || query.reseller || query.isResellerUnknown || query.renewal;
    if (const auto id = CustomerId::tryParse(query.text)) {
        filter.asksMore = true;
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

} // namespace tierdesk::items
