// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The data of the bench: bench_data FILE CUSTOMERS makes, unless it is there, a replica with so many customers, a reseller for each fifty
// and three subscriptions for each, always the same. Names, lengths and shares are those of performance.md.
#include "tests/bench/must.h"

#include "models/store/customertable.h"
#include "models/store/database.h"
#include "models/store/resellertable.h"
#include "models/store/subscriptiontable.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QRandomGenerator>
#include <QUuid>

#include <algorithm>
#include <array>

using namespace tierdesk;
using bench::must;
using namespace Qt::StringLiterals;
using store::RowId;

namespace {

constexpr int kAtATime = 5000; ///< customers a transaction, as they are read

/// Chance that depends on a number alone.
class Chance {
public:
    explicit Chance(quint32 number)
        : m_random(number * 2654435761U + 1)
    {
    }
    int below(int limit) { return int(m_random.bounded(limit)); }
    const QString &of(const QStringList &words) { return words[below(int(words.size()))]; }
    QByteArray guid()
    {
        std::array<quint32, 4> parts {};
        m_random.fillRange(parts.data(), 4);
        return {reinterpret_cast<const char *>(parts.data()), 16}; // NOLINT: random bytes
    }

private:
    QRandomGenerator m_random;
};

QString nameOf(Chance &chance, int number)
{
    static const QStringList kTrades {u"Zakłady"_s, u"Apteka"_s, u"Kancelaria"_s, u"Piekarnia"_s, u"Építő"_s,
        u"Kereskedelmi"_s, u"Szolgáltató"_s, u"Bäckerei"_s, u"Systemhaus"_s, u"Trading"_s, u"Logistics"_s,
        u"Contoso"_s, u"Fabrikam"_s, u"Transport"_s, u"Consulting"_s, u"Przedsiębiorstwo"_s};
    static const QStringList kNames {u"Kowalski"_s, u"Łukasiewicz"_s, u"Wójcik"_s, u"Nagy"_s, u"Szabó"_s,
        u"Kovács"_s, u"Müller"_s, u"Schröder"_s, u"Smith"_s, u"O'Brien"_s, u"Świętek"_s, u"Csányi"_s,
        u"Żak"_s, u"Gyöngyösi"_s, u"Weiß"_s, u"Novák"_s};
    static const QStringList kTowns {u"Łódź"_s, u"Kraków"_s, u"Wrocław"_s, u"Győr"_s, u"Pécs"_s, u"Szeged"_s,
        u"Wien"_s, u"Köln"_s, u"Leeds"_s, u"Gdynia"_s, u"Rzeszów"_s, u"Debrecen"_s};
    static const QStringList kForms {u"sp. z o.o."_s, u"S.A."_s, u"Kft."_s, u"Zrt."_s, u"GmbH"_s, u"Ltd"_s};
    if (chance.below(100) < 7)
        return u"株式会社%1商事"_s.arg(number);
    QString name =
        u"%1 %2 %3 %4"_s.arg(chance.of(kTrades), chance.of(kNames), chance.of(kTowns), chance.of(kForms));
    if (chance.below(200) == 0)
        name.prepend(u'=');
    if (chance.below(500) == 0)
        name += u"\n(filia \"%1\")"_s.arg(number);
    return name;
}

Customer customerOf(int number)
{
    Chance chance {quint32(number)};
    Customer customer;
    customer.id = CustomerId::tryFromBytes(chance.guid()).value_or(CustomerId());
    customer.companyName = nameOf(chance, number);
    customer.domain = u"%1%2.onmicrosoft.com"_s.arg(
        chance.of({u"zaklady"_s, u"kereskedelmi"_s, u"systemhaus"_s, u"contoso"_s, u"lukasiewicz"_s}),
        QString::number(number * 7919LL + chance.below(7919)));
    customer.relationship = u"reseller"_s;
    return customer;
}

Reseller resellerOf(int number)
{
    Chance chance {quint32(number) + 0x4000'0000U};
    Reseller reseller;
    reseller.id = ResellerId::tryFromBytes(chance.guid()).value_or(ResellerId());
    reseller.number = PartnerNumber(QString::number(5'000'000 + number));
    reseller.name = nameOf(chance, number);
    reseller.country = QStringList {u"PL"_s, u"HU"_s, u"DE"_s}[number % 3];
    reseller.state = number % 11 == 9 ? u"Inactive"_s : u"Active"_s;
    return reseller;
}

/// The first resellers have by far the most: the largest of 20,000 one customer in thirty.
int resellerNumberOf(int customer, int resellers)
{
    const double x = double(Chance(quint32(customer) + 0x2000'0000U).below(1'000'000)) / 1e6;
    return std::min(resellers - 1, int(double(resellers) * x * x * x));
}

Subscription subscriptionOf(
    const Customer &customer, int number, const PartnerNumber &reseller, const QDateTime &now)
{
    static const QStringList kProducts {u"Microsoft 365 Business Standard"_s,
        u"Microsoft 365 Business Premium"_s, u"Exchange Online (Plan 1)"_s,
        u"Microsoft 365 Apps for business"_s, u"Office 365 E3"_s, u"Power BI Pro"_s, u"Visio Plan 2"_s,
        u"Project Plan 3"_s, u"Microsoft Teams Essentials"_s, u"Dynamics 365 Sales Professional"_s,
        u"Windows 365 Business 2 vCPU 4 GB"_s, u"Microsoft Defender"_s};
    Chance chance {quint32(number) + 0x8000'0000U};
    Subscription subscription;
    subscription.id = SubscriptionId(QUuid::fromRfc4122(chance.guid()).toString(QUuid::WithoutBraces));
    subscription.customer = customer.id;
    subscription.offerName = chance.of(kProducts);
    subscription.name =
        chance.below(10) == 0 ? u"%1 (oddział)"_s.arg(subscription.offerName) : subscription.offerName;
    subscription.offerId = u"CFQ7TTC0LH18:0001:CFQ7TTC0%1"_s.arg(1000 + chance.below(9000));
    subscription.quantity = 1 + chance.below(300);
    subscription.unitType = u"Licenses"_s;
    subscription.statusWord = chance.below(10) == 0 ? u"suspended"_s : u"active"_s;
    subscription.status = subscriptionStatusFrom(subscription.statusWord);
    subscription.term = u"P1Y"_s;
    subscription.billingCycle = u"monthly"_s;
    subscription.autoRenews = chance.below(5) != 0;
    subscription.starts = now.addDays(-chance.below(365));
    subscription.commitmentEnds = subscription.starts.addYears(1);
    subscription.reseller = chance.below(40) == 0 ? PartnerNumber() : reseller;
    return subscription;
}

class Maker {
public:
    Maker(const QString &path, int customers)
        : m_database(must(store::Database::open(store::File::Replica, path, store::Access::ReadWrite)))
        , m_customers(customers)
        , m_resellers(std::max(1, customers / 50))
    {
    }
    void make()
    {
        writeResellers();
        for (int first = 0; first < m_customers; first += kAtATime)
            writeCustomers(first, std::min(first + kAtATime, m_customers));
        writeBelonging();
        const auto transaction = must(store::Transaction::begin(*m_database));
        must(store::CustomerTable(*m_database).ensureSortKeys(QLocale(QLocale::Polish)));
        must(transaction->commit());
    }

private:
    void writeResellers()
    {
        QList<Reseller> resellers;
        for (int number = 0; number < m_resellers; ++number)
            resellers.append(resellerOf(number));
        const auto transaction = must(store::Transaction::begin(*m_database));
        must(store::ResellerTable(*m_database).replaceAll(resellers, m_now));
        must(transaction->commit());
    }
    void writeCustomers(int first, int end)
    {
        QList<Customer> customers;
        for (int number = first; number < end; ++number)
            customers.append(customerOf(number));
        const auto transaction = must(store::Transaction::begin(*m_database));
        const auto page = must(store::CustomerTable(*m_database).upsert(customers, m_now));
        m_rows += page.rows;
        store::SubscriptionTable table(*m_database);
        for (int i = 0; i < customers.size(); ++i) {
            const PartnerNumber reseller = resellerOf(resellerNumberOf(first + i, m_resellers)).number;
            QList<Subscription> subscriptions;
            for (int number = 0; number < 3; ++number)
                subscriptions.append(subscriptionOf(customers[i], (first + i) * 3 + number, reseller, m_now));
            // Every other list was read; of the rest the overview is known.
            if (i % 2 == 0)
                must(table.replaceOf(page.rows[i], subscriptions, m_now));
            else
                must(table.upsertOverview(subscriptions, m_now));
        }
        must(transaction->commit());
    }
    void writeBelonging()
    {
        QList<QList<RowId>> rowsOf(m_resellers);
        for (int i = 0; i < m_customers; ++i) {
            if (i % 40 != 0)
                rowsOf[resellerNumberOf(i, m_resellers)].append(m_rows[i]);
        }
        const auto transaction = must(store::Transaction::begin(*m_database));
        for (int number = 0; number < m_resellers; ++number)
            must(store::CustomerTable(*m_database)
                     .replaceCustomersOf(resellerOf(number).id, rowsOf[number], m_now));
        must(transaction->commit());
    }

    std::unique_ptr<store::Database> m_database;
    int m_customers;
    int m_resellers;
    QList<RowId> m_rows;
    QDateTime m_now = QDateTime(QDate(2026, 11, 21), QTime(6, 0), Qt::UTC);
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (argc != 3)
        qFatal("usage: bench_data FILE CUSTOMERS");
    const QString path = QString::fromLocal8Bit(argv[1]);
    if (QFile::exists(path)) { // made before, maybe by a program with an older schema
        (void)must(store::Database::open(store::File::Replica, path, store::Access::ReadWrite));
        return 0;
    }
    store::removeDatabase(path + u".part"_s);
    Maker(path + u".part"_s, QByteArray(argv[2]).toInt()).make();
    // Half of it is never taken for the whole.
    if (!QFile::rename(path + u".part"_s, path))
        qFatal("cannot rename the data");
    return 0;
}
