// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sandbox/seed.h"

#include "models/base/textfold.h"
#include "models/sandbox/auditrecords.h"
#include "models/sandbox/catalog.h"
#include "models/sandbox/chance.h"
#include "models/sandbox/customers.h"
#include "models/sandbox/madefrom.h"
#include "models/sandbox/seednames.h"
#include "models/sandbox/subscriptions.h"

#include <QSet>
#include <QTimeZone>

#include <algorithm>
#include <span>
#include <utility>
#include <vector>

namespace tierdesk::sandbox {

using namespace Qt::StringLiterals;

namespace {

struct SeededReseller {
    qint64 row = 0;
    QString country;
    QString mpnId;
};

/// What may stand before .onmicrosoft.com: letters and digits only.
QString domainLetters(const QString &text)
{
    QString letters;
    const QByteArray folded = foldForSearch(text);
    for (const char c : folded)
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            letters += QLatin1Char(c);
    return letters.left(24);
}

class Seeder {
public:
    Seeder(State &state, const Options &options, const QDateTime &now)
        : m_state(state)
        , m_options(options)
        , m_today(now.date().startOfDay(QTimeZone::utc()))
        , m_chance(options.seed)
        , m_hasDocumentedResellers(options.resellers >= kDocumentedResellers)
        , m_hasDocumentedCustomers(options.customers >= kDocumentedCustomers)
        , m_hasDocumentedSubscriptions(m_hasDocumentedCustomers
              && (options.subscriptions < 0 || options.subscriptions >= kDocumentedSubscriptions))
    {
        for (const CatalogSku &sku : catalogSkus())
            if (sku.isOnlineService() && !sku.isTrial)
                m_products.push_back(sku);
    }

    void fill(const QDateTime &now);

private:
    void addFacts(const QDateTime &now);
    void addResellers();
    void addCustomers();
    void addCustomer(const SeedCountry &country);
    [[nodiscard]] QString companyName(const SeedCountry &country, const SeedTown &town, QString *domain);
    [[nodiscard]] QString freeDomain(const QString &letters);
    [[nodiscard]] QString registrationNumber(const QString &country);
    [[nodiscard]] int chooseReseller(const QString &country);
    void chooseDocumentedResellers();
    void chooseDocumentedCustomers();
    void addSubscriptions();
    void addSubscription(qint64 customer);
    void addAgreement(qint64 customer, const StoredCustomer &person);

    State &m_state;
    const Options &m_options;
    QDateTime m_today;
    Chance m_chance;
    const bool m_hasDocumentedResellers;
    const bool m_hasDocumentedCustomers;
    const bool m_hasDocumentedSubscriptions;
    std::vector<CatalogSku> m_products;
    std::vector<SeededReseller> m_resellers;
    std::vector<std::pair<qint64, QString>> m_customers; ///< row, MPN id of its first reseller
    QSet<QString> m_domains;
    int m_subscriptions = 0;
};

void Seeder::fill(const QDateTime &now)
{
    addFacts(now);
    if (m_hasDocumentedResellers)
        addDocumentedResellers(m_state);
    addResellers();
    addCustomers();
    if (m_hasDocumentedCustomers)
        addDocumentedCustomers(m_state, now);
    addSubscriptions();
    if (m_hasDocumentedSubscriptions)
        addDocumentedSubscriptions(m_state, now);
    m_state.makeIndexes();
    addDefaultAuditRecords(m_state, accountOf(m_state), now);
}

void Seeder::addFacts(const QDateTime &now)
{
    m_state.setFact(u"made"_s, storedTime(now));
    keepOptions(m_state, m_options);
    m_state.setFact(u"tenantId"_s, m_chance.guid());
    m_state.setFact(u"clientId"_s, m_chance.guid());
    m_state.setFact(u"userId"_s, m_chance.guid());
}

void Seeder::addResellers()
{
    const std::span<const SeedReseller> named = seedResellers();
    const int count = m_options.resellers - (m_hasDocumentedResellers ? kDocumentedResellers : 0);
    for (int i = 0; i < count; ++i) {
        QString name;
        QString country;
        if (size_t(i) < named.size()) {
            name = QString::fromUtf8(named[size_t(i)].name);
            country = QString::fromLatin1(named[size_t(i)].iso2);
        } else {
            const SeedCountry &home = seedCountries()[size_t(i % 6)];
            name = u"%1 Cloud %2"_s.arg(QString::fromUtf8(m_chance.of(home.towns).name)).arg(i);
            country = QString::fromLatin1(home.iso2);
        }
        // Every eleventh has not accepted, or ended, the partnership.
        const QString partnership = i % 11 == 9 ? u"Inactive"_s : u"Active"_s;
        const QString mpnId = QString::number(5100000 + i * 37 + m_chance.below(37));
        m_state.run(u"INSERT INTO reseller(id, name, state, mpn_id, country) VALUES(?, ?, ?, ?, ?)"_s,
            {m_chance.guid(), name, partnership, mpnId, country});
        m_resellers.push_back({m_state.lastInsertedRow(), country, mpnId});
    }
    if (m_resellers.empty())
        chooseDocumentedResellers();
}

/// Where there are no others, customers belong to them.
void Seeder::chooseDocumentedResellers()
{
    QSqlQuery &row = m_state.run(u"SELECT seq, country, mpn_id FROM reseller ORDER BY seq"_s);
    while (row.next())
        m_resellers.push_back({row.value(0).toLongLong(), row.value(1).toString(), row.value(2).toString()});
    row.finish();
}

/// Mostly a reseller of the customer's own country, and mostly one of the few large ones; -1 = nobody.
int Seeder::chooseReseller(const QString &country)
{
    if (m_resellers.empty() || m_chance.oneIn(40))
        return -1;
    for (int attempt = 0; attempt < 8; ++attempt) {
        const int index = m_chance.skewedBelow(int(m_resellers.size()));
        if (m_resellers[size_t(index)].country == country || attempt == 7)
            return index;
    }
    return 0;
}

QString Seeder::companyName(const SeedCountry &country, const SeedTown &town, QString *domain)
{
    const SeedWord &trade = m_chance.of(country.trades);
    const SeedWord &surname = m_chance.of(country.surnames);
    const SeedWord &other = m_chance.of(country.surnames);
    QString name = QString::fromUtf8(m_chance.of(country.patterns));
    QString letters;
    const auto put = [&](QLatin1String place, const char *written, const char *latin) {
        if (name.contains(place))
            letters += domainLetters(QString::fromUtf8(latin ? latin : written));
        name.replace(place, QString::fromUtf8(written));
    };
    // "Drukarnia Wójcik sp. z o.o." has drukarniawojcik.onmicrosoft.com; a Japanese name its reading.
    put("{o}"_L1, town.name, nullptr);
    put("{s}"_L1, surname.written, surname.latin);
    put("{t}"_L1, trade.written, trade.latin);
    put("{u}"_L1, other.written, other.latin);
    *domain = freeDomain(letters);
    return name;
}

QString Seeder::freeDomain(const QString &letters)
{
    QString prefix = letters;
    for (int number = 2; m_domains.contains(prefix); number += 1 + m_chance.below(int(m_domains.size()) + 1))
        prefix = letters + QString::number(number);
    m_domains.insert(prefix);
    return prefix + ".onmicrosoft.com"_L1;
}

/// Numbers with a right check digit where people would notice a wrong one.
QString Seeder::registrationNumber(const QString &country)
{
    static constexpr int kNip[] = {6, 5, 7, 2, 3, 4, 5, 6, 7};
    static constexpr int kAdoszam[] = {9, 7, 3, 1, 9, 7, 3};
    QString digits;
    int sum = 0;
    const auto add = [&](int weight) {
        const int digit = 1 + m_chance.below(9);
        digits += QString::number(digit);
        sum += weight * digit;
    };
    if (country == "PL"_L1) {
        do {
            digits.clear();
            sum = 0;
            for (const int weight : kNip)
                add(weight);
        } while (sum % 11 == 10);
        return digits + QString::number(sum % 11);
    }
    if (country == "HU"_L1) {
        for (const int weight : kAdoszam)
            add(weight);
        return digits + QString::number((10 - sum % 10) % 10) + "-2-"_L1
            + QString::number(10 + m_chance.below(35));
    }
    return {};
}

void Seeder::addCustomers()
{
    const int count = m_options.customers - (m_hasDocumentedCustomers ? kDocumentedCustomers : 0);
    m_customers.reserve(size_t(count));
    const std::span<const SeedCountry> countries = seedCountries();
    for (int i = 0; i < count; ++i) {
        // The first of every country at once, so that a small world has them all.
        size_t chosen = size_t(i);
        if (chosen >= countries.size()) {
            int share = m_chance.below(100);
            for (chosen = 0; share >= countries[chosen].share; ++chosen)
                share -= countries[chosen].share;
        }
        addCustomer(countries[chosen]);
    }
}

void Seeder::addCustomer(const SeedCountry &country)
{
    const SeedTown &town = m_chance.of(country.towns);
    StoredCustomer customer;
    customer.id = m_chance.guid();
    customer.commerceId = m_chance.guid();
    customer.name = companyName(country, town, &customer.domain);
    customer.country = QString::fromLatin1(country.iso2);
    customer.relationship = u"reseller"_s;
    customer.isDelegated = !m_chance.oneIn(4);
    customer.billingId = m_chance.guid();
    customer.etag = QString::number(m_chance.number64());
    customer.culture = QString::fromLatin1(country.culture);
    customer.language = customer.culture.left(2);
    customer.firstName = QString::fromUtf8(m_chance.of(country.firstNames));
    customer.lastName = QString::fromUtf8(m_chance.of(country.surnames).written);
    customer.email = u"office@"_s + customer.domain;
    customer.line1 = QString::fromUtf8(m_chance.of(country.streets));
    customer.line1.replace(u'#', QString::number(1 + m_chance.below(120)));
    customer.city = QString::fromUtf8(town.name);
    customer.region = QString::fromLatin1(town.region);
    customer.postalCode = QString::fromLatin1(town.postalCode);
    customer.phone =
        QString::fromLatin1(country.phonePrefix) + QString::number(1000000 + m_chance.below(8999999));
    customer.registration = registrationNumber(customer.country);
    customer.isDirectlySigned = m_chance.oneIn(5);
    const qint64 row = insertCustomer(m_state, customer);
    if (!customer.isDirectlySigned && !m_chance.oneIn(20))
        addAgreement(row, customer);

    const int reseller = chooseReseller(customer.country);
    QString mpnId;
    if (reseller >= 0) {
        mpnId = m_resellers[size_t(reseller)].mpnId;
        m_state.run(u"INSERT INTO customer_reseller(customer, reseller) VALUES(?, ?)"_s,
            {row, m_resellers[size_t(reseller)].row});
    }
    if (reseller >= 0 && m_resellers.size() > 1 && m_chance.oneIn(30)) {
        const size_t second = (size_t(reseller) + 1) % m_resellers.size();
        m_state.run(u"INSERT INTO customer_reseller(customer, reseller) VALUES(?, ?)"_s,
            {row, m_resellers[second].row});
    }
    m_customers.emplace_back(row, mpnId);
}

void Seeder::addAgreement(qint64 customer, const StoredCustomer &person)
{
    m_state.run(
        u"INSERT INTO agreement(customer, template_id, type, first_name, last_name, email, phone, agreed,"
        " user_id) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {customer, u"117a77b0-9360-443b-8795-c6dedc750cf9"_s, u"MicrosoftCustomerAgreement"_s,
            person.firstName, person.lastName, person.email, person.phone,
            storedTime(m_today.addDays(-30 - m_chance.below(900))), m_state.fact(u"userId"_s)});
}

/// Where there are no other customers.
void Seeder::chooseDocumentedCustomers()
{
    QSqlQuery &row = m_state.run(u"SELECT c.seq, ifnull((SELECT r.mpn_id FROM customer_reseller o JOIN "
                                 u"reseller r ON r.seq = o.reseller"
                                 " WHERE o.customer = c.seq), '') FROM customer c ORDER BY c.seq"_s);
    while (row.next())
        m_customers.emplace_back(row.value(0).toLongLong(), row.value(1).toString());
    row.finish();
}

void Seeder::addSubscriptions()
{
    const int count = m_options.subscriptions - (m_hasDocumentedSubscriptions ? kDocumentedSubscriptions : 0);
    if (m_customers.empty() && count > 0)
        chooseDocumentedCustomers();
    if (m_customers.empty())
        return;
    if (m_options.subscriptions >= 0) {
        for (int i = 0; i < count; ++i)
            addSubscription(qint64(m_chance.below(int(m_customers.size()))));
        return;
    }
    for (size_t i = 0; i < m_customers.size(); ++i)
        for (int left = std::max(0, m_chance.below(6) - 1); left > 0; --left) // two of them on the average
            addSubscription(qint64(i));
}

void Seeder::addSubscription(qint64 customer)
{
    // Every documented status (contract.md 9.2), the first seven each once so that a small world has them
    // all.
    static constexpr const char *kStatuses[] = {
        "active", "suspended", "deleted", "expired", "disabled", "pending", "none"};
    const int dice = m_chance.below(100);
    int status = dice < 84 ? 0
        : dice < 89        ? 1
        : dice < 92        ? 2
        : dice < 95        ? 3
        : dice < 97        ? 4
        : dice < 99        ? 5
                           : 6;
    if (m_subscriptions < 7)
        status = m_subscriptions;
    ++m_subscriptions;
    const CatalogSku &sku = m_products[size_t(m_chance.skewedBelow(int(m_products.size())))];
    const CatalogTerm &term = sku.terms.at(m_chance.below(int(sku.terms.size())));
    const int days = term.duration == "P1M"_L1 ? 30 : term.duration == "P1Y"_L1 ? 365 : 3 * 365;
    const bool isOver = status == 2 || status == 3 || status == 4;
    const QDateTime started =
        m_today.addDays(isOver ? -days - 5 - m_chance.below(60) : -m_chance.below(days));
    StoredSubscription subscription;
    subscription.id = m_chance.guid();
    subscription.customer = m_customers[size_t(customer)].first;
    subscription.offerId =
        u"%1:%2:CFQ7TTC0%3"_s.arg(sku.productId, sku.skuId).arg(1000 + m_chance.below(8999));
    subscription.offerName = sku.title;
    subscription.friendlyName = sku.title;
    subscription.quantity = std::min(sku.maximum, 1 + m_chance.skewedBelow(300));
    subscription.unit = u"Licenses"_s;
    subscription.created = started.addSecs(6 * 3600 + m_chance.below(12 * 3600));
    subscription.started = started;
    subscription.ends = started.addDays(days - 1);
    subscription.status = QString::fromLatin1(kStatuses[status]);
    subscription.isAutoRenewing = status == 0 && !m_chance.oneIn(5);
    subscription.billingType = u"license"_s;
    subscription.billingCycle = term.billingCycle;
    subscription.term = term.duration;
    subscription.partnerId = m_customers[size_t(customer)].second;
    subscription.orderId = m_chance.guid().remove(u'-').left(12);
    insertSubscription(m_state, subscription);
}

} // namespace

Result<void> fillWithDefaultData(State &state, const Options &options, const QDateTime &now)
{
    Seeder(state, options, now).fill(now);
    if (state.commit())
        return {};
    Error error;
    error.kind = Error::Kind::Storage;
    error.detail =
        u"cannot write the default data to the state %1: %2"_s.arg(options.stateFile, state.takeReason());
    return failure(error);
}

Account accountOf(State &state)
{
    Account account;
    account.tenantId = state.fact(u"tenantId"_s);
    account.domain = u"karpatydistribution.onmicrosoft.com"_s;
    account.name = u"Karpaty Distribution"_s;
    account.mpnId = u"4391507"_s;
    account.country = u"PL"_s;
    account.clientId = state.fact(u"clientId"_s);
    account.userId = state.fact(u"userId"_s);
    account.userName = u"clerk@"_s + account.domain;
    return account;
}

} // namespace tierdesk::sandbox
