// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/customertable.h"

#include "models/store/counter.h"
#include "models/store/sortkeys.h"
#include "models/store/statement.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

#include <memory>
#include <utility>

// Writing of customers. customertable_read.cpp reads some, customertable_each.cpp all; customertable_order.cpp keeps their
// order, customertable_resellers.cpp knows who belongs to whom.

using namespace Qt::StringLiterals;

namespace tierdesk::store {
namespace {

/// What the row of a customer says, as it is compared and written; texts are UTF-8, as they are stored.
struct Line {
    QByteArray guid;
    QByteArray companyName;
    QByteArray domain;
    QByteArray relationship;
    std::optional<QByteArray> unreadable;

    bool operator==(const Line &) const = default;
};

struct StoredLine {
    RowId row = 0;
    Line line;
    bool isGone = false;
};

std::optional<KeptText> kept(const std::optional<QByteArray> &text)
{
    return text ? std::optional(KeptText {*text}) : std::nullopt;
}

/// The statements of a page, prepared once. end() comes last.
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
            u"INSERT INTO customer (guid, company_name, domain, relationship, unreadable, sort_key, "
            u"sort_key_next)"
            " VALUES (?, ?, ?, ?, ?, ?, x'') ON CONFLICT (guid) DO NOTHING"_s);
        if (!insert)
            return failure(insert.error());
        auto update = Statement::prepare(database,
            u"UPDATE customer SET company_name = ?, domain = ?, relationship = ?, unreadable = ?,"
            " sort_key = ?, gone_since = NULL WHERE row = ?"_s);
        if (!update)
            return failure(update.error());
        return std::unique_ptr<LineWriter>(
            new LineWriter(database, std::move(*find), std::move(*insert), std::move(*update), language));
    }

    Result<std::optional<StoredLine>> find(const QByteArray &guid)
    {
        if (const auto ran = m_find.run(guid); !ran)
            return failure(ran.error());
        std::optional<StoredLine> found;
        if (m_find.next()) {
            found.emplace();
            found->row = RowId(m_find.number(0));
            found->line = {guid, m_find.bytes(1), m_find.bytes(2), m_find.bytes(3), std::nullopt};
            if (!m_find.isNull(4))
                found->line.unreadable = m_find.bytes(4);
            found->isGone = m_find.number(5) != 0;
        }
        if (const auto ended = m_find.end(); !ended)
            return failure(ended.error());
        return found;
    }

    /// Where customers are new, most that come after them are: looking for each before it is written would take as long
    /// as writing it.
    Result<void> write(const Line &line, CustomerPageOutcome &outcome)
    {
        if (m_expectsNew) {
            m_expectsNew = false;
            const auto inserted = insert(line, outcome);
            if (!inserted)
                return failure(inserted.error());
            if (*inserted) {
                m_expectsNew = true;
                return {};
            }
        }
        const auto stored = find(line.guid);
        if (!stored)
            return failure(stored.error());
        m_expectsNew = !*stored;
        return write(line, *stored, outcome);
    }

    Result<void> write(
        const Line &line, const std::optional<StoredLine> &stored, CustomerPageOutcome &outcome)
    {
        if (!stored) {
            const auto inserted = insert(line, outcome);
            return inserted ? Result<void>() : failure(inserted.error());
        }
        outcome.rows.append(stored->row);
        if (!stored->isGone && stored->line == line)
            return {};
        outcome.changed.append(stored->row);
        m_keys.makeKey(line.companyName, m_key);
        return m_update.run(KeptText {line.companyName}, KeptText {line.domain}, KeptText {line.relationship},
            kept(line.unreadable), KeptBytes {m_key}, stored->row);
    }

    /// Counts the new ones, in the same transaction.
    Result<void> end(const CustomerPageOutcome &outcome)
    {
        return addToCounter(m_database, Counter::Customers, outcome.added.size());
    }

private:
    LineWriter(
        Database &database, Statement find, Statement insert, Statement update, const QString &language)
        : m_database(database)
        , m_find(std::move(find))
        , m_insert(std::move(insert))
        , m_update(std::move(update))
        , m_keys(language)
    {
    }

    /// False if there is a customer with this id.
    Result<bool> insert(const Line &line, CustomerPageOutcome &outcome)
    {
        m_keys.makeKey(line.companyName, m_key);
        if (const auto ran =
                m_insert.run(KeptBytes {line.guid}, KeptText {line.companyName}, KeptText {line.domain},
                    KeptText {line.relationship}, kept(line.unreadable), KeptBytes {m_key});
            !ran)
            return failure(ran.error());
        if (m_insert.changedRows() == 0)
            return false;
        const RowId row = RowId(m_insert.insertedRow());
        outcome.rows.append(row);
        outcome.added.append(row);
        return true;
    }

    Database &m_database;
    Statement m_find;
    Statement m_insert;
    Statement m_update;
    SortKeys m_keys;
    QByteArray m_key; ///< memory for one
    bool m_expectsNew = false; ///< as the one before was
};

void describe(const ListedCustomer &customer, Line &line)
{
    Q_ASSERT(!customer.id.isNull());
    customer.id.writeBytes(line.guid);
    line.companyName = customer.companyName;
    line.domain = customer.domain;
    line.relationship = customer.relationship;
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
        line.companyName = item.name.toUtf8();
    line.unreadable = item.reason.toUtf8(); // be it empty: without one it would be readable
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

} // namespace

CustomerTable::CustomerTable(Database &database)
    : m_database(database)
{
    Q_ASSERT(database.file() == File::Replica);
}

Result<CustomerPageOutcome> CustomerTable::upsert(const QList<Customer> &customers, const QDateTime &now)
{
    QList<ListedCustomer> listed;
    listed.reserve(customers.size());
    for (const Customer &customer : customers)
        listed.append({customer.id, customer.companyName.toUtf8(), customer.domain.toUtf8(),
            customer.relationship.toUtf8()});
    return upsert(listed, now);
}

Result<CustomerPageOutcome> CustomerTable::upsert(const QList<ListedCustomer> &customers, const QDateTime &)
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
    Line line;
    for (const ListedCustomer &customer : customers) {
        describe(customer, line);
        if (const auto written = (*writer)->write(line, outcome); !written)
            return failure(written.error());
    }
    if (const auto ended = (*writer)->end(outcome); !ended)
        return failure(ended.error());
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
        const Line line = lineOf(item, guid, *stored);
        const auto written = (*writer)->write(line, *stored, outcome);
        if (!written)
            return failure(written.error());
    }
    if (const auto ended = (*writer)->end(outcome); !ended)
        return failure(ended.error());
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

} // namespace tierdesk::store
