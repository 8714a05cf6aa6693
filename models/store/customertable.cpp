// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/customertable.h"

#include "models/store/sortkeys.h"
#include "models/store/statement.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

#include <memory>
#include <utility>
#include <vector>

// Writing of customers. customertable_read.cpp reads some, customertable_each.cpp all; customertable_resellers.cpp knows
// who belongs to whom.

using namespace Qt::StringLiterals;

namespace tierdesk::store {
namespace {

/// What the row of a customer says, as it is compared and written.
struct Line {
    QByteArray guid;
    QString companyName;
    QString domain;
    QString relationship;
    std::optional<QString> unreadable;
};

struct StoredLine {
    RowId row = 0;
    Line line;
    bool isGone = false;
};

/// The statements of a page, prepared once.
class LineWriter {
public:
    static Result<std::unique_ptr<LineWriter>> create(Database &database, const QString &language)
    {
        // index: the unique one of guid
        auto find = Statement::prepare(database,
            u"SELECT row, company_name, domain, relationship, unreadable, gone_since IS NOT NULL"
            " FROM customer WHERE guid = ?"_s);
        if (!find)
            return failure(find.error());
        auto insert = Statement::prepare(database,
            u"INSERT INTO customer (guid, company_name, domain, relationship, unreadable, sort_key)"
            " VALUES (?, ?, ?, ?, ?, ?)"_s);
        if (!insert)
            return failure(insert.error());
        auto update = Statement::prepare(database,
            u"UPDATE customer SET company_name = ?, domain = ?, relationship = ?, unreadable = ?,"
            " sort_key = ?, gone_since = NULL WHERE row = ?"_s);
        if (!update)
            return failure(update.error());
        return std::unique_ptr<LineWriter>(
            new LineWriter(std::move(*find), std::move(*insert), std::move(*update), language));
    }

    Result<std::optional<StoredLine>> find(const QByteArray &guid)
    {
        if (const auto ran = m_find.run(guid); !ran)
            return failure(ran.error());
        std::optional<StoredLine> found;
        if (m_find.next()) {
            found.emplace();
            found->row = RowId(m_find.number(0));
            found->line = {guid, m_find.text(1), m_find.text(2), m_find.text(3), std::nullopt};
            if (!m_find.isNull(4))
                found->line.unreadable = m_find.text(4);
            found->isGone = m_find.number(5) != 0;
        }
        if (const auto ended = m_find.end(); !ended)
            return failure(ended.error());
        return found;
    }

    Result<void> write(
        const Line &line, const std::optional<StoredLine> &stored, CustomerPageOutcome &outcome)
    {
        if (!stored) {
            if (const auto ran = m_insert.run(line.guid, line.companyName, line.domain, line.relationship,
                    line.unreadable, m_keys.keyOf(line.companyName));
                !ran)
                return ran;
            const RowId row = RowId(m_insert.insertedRow());
            outcome.rows.append(row);
            outcome.added.append(row);
            return {};
        }
        outcome.rows.append(stored->row);
        const Line &old = stored->line;
        const bool same = !stored->isGone && old.companyName == line.companyName && old.domain == line.domain
            && old.relationship == line.relationship && old.unreadable == line.unreadable;
        if (same)
            return {};
        outcome.changed.append(stored->row);
        return m_update.run(line.companyName, line.domain, line.relationship, line.unreadable,
            m_keys.keyOf(line.companyName), stored->row);
    }

private:
    LineWriter(Statement find, Statement insert, Statement update, const QString &language)
        : m_find(std::move(find))
        , m_insert(std::move(insert))
        , m_update(std::move(update))
        , m_keys(language)
    {
    }
    Statement m_find;
    Statement m_insert;
    Statement m_update;
    SortKeys m_keys;
};

Line lineOf(const Customer &customer)
{
    Q_ASSERT(!customer.id.isNull());
    return {
        customer.id.toBytes(), customer.companyName, customer.domain, customer.relationship, std::nullopt};
}

/// The id of an unreadable item, or a stand-in made from its text, so that the next pass finds it again.
QByteArray guidOf(const UnreadableItem &item)
{
    if (const auto id = CustomerId::tryParse(item.id))
        return id->toBytes();
    const QString known =
        item.id.isEmpty() && item.name.isEmpty() ? item.reason : item.id + u'\n' + item.name;
    static constexpr QUuid kStandIns(
        0x5d1b8f0a, 0x2c54, 0x4c0e, 0x9a, 0x51, 0x3f, 0x0e, 0x77, 0xc2, 0x94, 0x6d);
    return QUuid::createUuidV5(kStandIns, known).toRfc4122();
}

/// What is known of a customer stays when one reading of it cannot be understood.
Line lineOf(const UnreadableItem &item, const QByteArray &guid, const std::optional<StoredLine> &stored)
{
    Line line;
    if (stored)
        line = stored->line;
    line.guid = guid;
    if (!item.name.isEmpty())
        line.companyName = item.name;
    // Never NULL: that would mean readable.
    line.unreadable = item.reason.isNull() ? u""_s : item.reason;
    return line;
}

Result<void> writeDetails(Database &database, RowId row, const CustomerDetails &details, const QDateTime &now)
{
    const QByteArray domains =
        QJsonDocument(QJsonArray::fromStringList(details.customDomains)).toJson(QJsonDocument::Compact);
    const Address &address = details.address;
    const auto written = runOnce(database,
        u"INSERT INTO customer_details (customer, read_at, registration_number, email, culture, language,"
        " country, region, city, state, line1, line2, postal_code, first_name, last_name, phone_number,"
        " custom_domains, allows_delegated_access, associated_reseller)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (customer) DO UPDATE SET read_at = excluded.read_at,"
        " registration_number = excluded.registration_number, email = excluded.email,"
        " culture = excluded.culture, language = excluded.language, country = excluded.country,"
        " region = excluded.region, city = excluded.city, state = excluded.state, line1 = excluded.line1,"
        " line2 = excluded.line2, postal_code = excluded.postal_code, first_name = excluded.first_name,"
        " last_name = excluded.last_name, phone_number = excluded.phone_number,"
        " custom_domains = excluded.custom_domains,"
        " allows_delegated_access = excluded.allows_delegated_access,"
        " associated_reseller = excluded.associated_reseller"_s,
        row, now, details.registrationNumber, details.email, details.culture, details.language,
        address.country, address.region, address.city, address.state, address.line1, address.line2,
        address.postalCode, address.firstName, address.lastName, address.phoneNumber,
        QString::fromUtf8(domains), details.allowsDelegatedAccess, details.associatedReseller);
    if (!written)
        return failure(written.error());
    return {};
}

constexpr int kKeysAtATime = 10000;

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
        rewritten.emplace_back(read->number(0), keys.keyOf(read->text(1)));
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

Result<void> setMeta(Database &database, const QString &key, const QString &value)
{
    const auto written = runOnce(database,
        u"INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s,
        key, value);
    if (!written)
        return failure(written.error());
    return {};
}

Result<QString> meta(Database &database, const QString &key)
{
    auto read = Statement::prepare(database, u"SELECT value FROM meta WHERE key = ?"_s);
    if (!read)
        return failure(read.error());
    if (const auto ran = read->run(key); !ran)
        return failure(ran.error());
    const QString value = read->next() ? read->text(0) : QString();
    if (const auto ended = read->end(); !ended)
        return failure(ended.error());
    return value;
}

} // namespace

CustomerTable::CustomerTable(Database &database)
    : m_database(database)
{
    Q_ASSERT(database.file() == File::Replica);
}

Result<CustomerPageOutcome> CustomerTable::upsert(const QList<Customer> &customers, const QDateTime &)
{
    Q_ASSERT(m_database.isInTransaction());
    const auto language = sortLanguage();
    if (!language)
        return failure(language.error());
    auto writer = LineWriter::create(m_database, *language);
    if (!writer)
        return failure(writer.error());
    CustomerPageOutcome outcome;
    outcome.rows.reserve(customers.size());
    for (const Customer &customer : customers) {
        const Line line = lineOf(customer);
        const auto stored = (*writer)->find(line.guid);
        if (!stored)
            return failure(stored.error());
        if (const auto written = (*writer)->write(line, *stored, outcome); !written)
            return failure(written.error());
    }
    return outcome;
}

Result<CustomerPageOutcome> CustomerTable::upsertUnreadable(
    const QList<UnreadableItem> &items, const QDateTime &)
{
    Q_ASSERT(m_database.isInTransaction());
    const auto language = sortLanguage();
    if (!language)
        return failure(language.error());
    auto writer = LineWriter::create(m_database, *language);
    if (!writer)
        return failure(writer.error());
    CustomerPageOutcome outcome;
    for (const UnreadableItem &item : items) {
        const QByteArray guid = guidOf(item);
        const auto stored = (*writer)->find(guid);
        if (!stored)
            return failure(stored.error());
        if (const auto written = (*writer)->write(lineOf(item, guid, *stored), *stored, outcome); !written)
            return failure(written.error());
    }
    return outcome;
}

Result<RowId> CustomerTable::saveDetails(const CustomerDetails &details, const QDateTime &now)
{
    Q_ASSERT(m_database.isInTransaction());
    const auto known = find(details.customer.id);
    if (!known)
        return failure(known.error());
    // Without delegated privileges the service leaves members out: what the listing told stays.
    Customer customer = details.customer;
    if (*known) {
        const auto stored = rows({**known});
        if (!stored)
            return failure(stored.error());
        for (const CustomerRow &row : *stored) {
            if (customer.companyName.isEmpty())
                customer.companyName = row.companyName;
            if (customer.domain.isEmpty())
                customer.domain = row.domain;
            if (customer.relationship.isEmpty())
                customer.relationship = row.relationship;
        }
    }
    const auto outcome = upsert({customer}, now);
    if (!outcome)
        return failure(outcome.error());
    const RowId row = outcome->rows.constFirst();
    if (const auto written = writeDetails(m_database, row, details, now); !written)
        return failure(written.error());
    return row;
}

Result<void> CustomerTable::markGone(RowId row, const QDateTime &now)
{
    Q_ASSERT(m_database.isInTransaction());
    const auto marked = runOnce(
        m_database, u"UPDATE customer SET gone_since = ? WHERE row = ? AND gone_since IS NULL"_s, now, row);
    if (!marked)
        return failure(marked.error());
    return {};
}

Result<QString> CustomerTable::sortLanguage() const
{
    return meta(m_database, u"sortLanguage"_s);
}

Result<void> CustomerTable::ensureSortKeys(const QLocale &locale)
{
    Q_ASSERT(m_database.isInTransaction());
    const QString language = locale.bcp47Name();
    const SortKeys keys(language);
    const auto storedLanguage = sortLanguage();
    if (!storedLanguage)
        return failure(storedLanguage.error());
    const auto storedVersion = meta(m_database, u"sortVersion"_s);
    if (!storedVersion)
        return failure(storedVersion.error());
    if (*storedLanguage == language && *storedVersion == keys.version())
        return {};
    // Building the index again at the end is several times faster than changing a million entries of it.
    if (const auto dropped = m_database.execute(u"DROP INDEX customer_by_name"_s); !dropped)
        return dropped;
    std::optional<qint64> last = 0;
    while (last) {
        const auto rewritten = rewriteKeys(m_database, keys, *last);
        if (!rewritten)
            return failure(rewritten.error());
        last = *rewritten;
    }
    return m_database.execute(u"CREATE INDEX customer_by_name ON customer (gone_since, sort_key)"_s)
        .and_then([this, &language] { return setMeta(m_database, u"sortLanguage"_s, language); })
        .and_then([this, &keys] { return setMeta(m_database, u"sortVersion"_s, keys.version()); });
}

} // namespace tierdesk::store
