// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/catalogreading.h"

#include "models/partnercenter/api.h"

#include <utility>

namespace tierdesk::sync {

namespace {
constexpr qint64 kKeptFor = 3600; // seconds
// Of the client's four in flight: a Submit or a check of what is typed does not wait behind a thousand products.
constexpr int kCatalogsAtATime = 2;
constexpr int kMostFailures = 3; // then the service is not asked for the rest
}

/// The SKUs of every product of a country, as they come in.
struct CatalogReading::Walk {
    QList<Product> products;
    QList<QList<Sku>> skus; ///< by product
    qsizetype next = 0; ///< product to ask for
    int open = 0; ///< requests
    int failures = 0;
    std::optional<Error> error; ///< the first that may pass
};

CatalogReading::CatalogReading(const Account &account, QObject *parent)
    : QObject(parent)
    , m_account(account)
{
}

/// Answers from what is kept, or joins those who wait. True for the first of these: somebody has to read.
template <typename T> bool CatalogReading::mustBeRead(Kept<T> &kept, const Reply<T> &reply)
{
    if (kept.readAt.isValid() && kept.readAt.secsTo(QDateTime::currentDateTimeUtc()) < kKeptFor) {
        reply(kept.value);
        return false;
    }
    kept.waiting.append(reply);
    return kept.waiting.size() == 1;
}

template <typename T> void CatalogReading::answer(Kept<T> &kept, const Result<T> &result)
{
    if (result) {
        kept.value = *result;
        kept.readAt = QDateTime::currentDateTimeUtc();
    }
    const auto waiting = std::exchange(kept.waiting, {});
    for (const Reply<T> &reply : waiting)
        reply(result);
}

void CatalogReading::catalog(const QString &country, const Reply<QList<CatalogEntry>> &reply)
{
    if (!mustBeRead(m_catalogs[country], reply))
        return;
    m_account.api.products(
        country, whileAlive(this, [this, country](const Result<Listing<Product>> &products) {
            if (!products)
                return answer<QList<CatalogEntry>>(m_catalogs[country], failure(products.error()));
            readSkus(country, *products);
        }));
}

void CatalogReading::forgetCatalog(const QString &country)
{
    m_catalogs[country].readAt = {};
}

void CatalogReading::readSkus(const QString &country, const Listing<Product> &products)
{
    const auto walk = std::make_shared<Walk>();
    walk->products = products.items;
    walk->skus.resize(products.items.size());
    if (walk->products.isEmpty())
        return answer<QList<CatalogEntry>>(m_catalogs[country], QList<CatalogEntry>());
    for (int i = 0; i < kCatalogsAtATime; ++i)
        readNextSkus(country, walk);
}

void CatalogReading::readNextSkus(const QString &country, const std::shared_ptr<Walk> &walk)
{
    if (walk->next == walk->products.size() || walk->failures >= kMostFailures)
        return;
    const qsizetype at = walk->next++;
    ++walk->open;
    m_account.api.skus(country, walk->products.at(at).id,
        whileAlive(this, [this, country, walk, at](const Result<Listing<Sku>> &skus) {
            --walk->open;
            if (skus) {
                walk->skus[at] = skus->items;
            } else if (isRetryable(skus.error().kind)) { // one that is refused has nothing to offer
                ++walk->failures;
                walk->error = walk->error.value_or(skus.error());
            }
            readNextSkus(country, walk);
            if (walk->open == 0)
                finish(country, *walk);
        }));
}

/// What came is offered, whatever did not; the whole is asked for again the next time.
void CatalogReading::finish(const QString &country, const Walk &walk)
{
    QList<CatalogEntry> entries;
    for (qsizetype i = 0; i < walk.products.size(); ++i)
        for (const Sku &sku : walk.skus.at(i))
            entries.append({walk.products.at(i), sku});
    Kept<QList<CatalogEntry>> &kept = m_catalogs[country];
    if (walk.error && entries.isEmpty())
        return answer<QList<CatalogEntry>>(kept, failure(*walk.error));
    answer<QList<CatalogEntry>>(kept, entries);
    if (walk.error)
        m_catalogs[country].readAt = {};
}

void CatalogReading::countryRules(const QString &country, const Reply<CountryRules> &reply)
{
    if (!mustBeRead(m_rules[country], reply))
        return;
    m_account.api.countryRules(country, whileAlive(this, [this, country](const Result<CountryRules> &rules) {
        answer(m_rules[country], rules);
    }));
}

void CatalogReading::offeredTerms(const QString &country, const ProductId &product, const SkuId &sku,
    const Reply<QList<OfferedTerm>> &reply)
{
    // Not kept: availabilities are perishable (quirks.md 78).
    m_account.api.availabilities(
        country, product, sku, whileAlive(this, [reply](const Result<Listing<Availability>> &availabilities) {
            if (!availabilities)
                return reply(failure(availabilities.error()));
            QList<OfferedTerm> terms;
            for (const Availability &availability : availabilities->items)
                for (const OfferedTerm &term : availability.terms)
                    if (availability.isPurchasable && !terms.contains(term))
                        terms.append(term);
            reply(terms);
        }));
}

} // namespace tierdesk::sync
