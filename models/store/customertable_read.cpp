// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/customertable.h"

#include "models/store/counter.h"
#include "models/store/customerline.h"
#include "models/store/resellertable.h"
#include "models/store/statement.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace tierdesk::store {
namespace {

/// Reads customers one by one, with their resellers.
class RowReader {
public:
    RowReader(Database &database, QHash<RowId, QString> &names)
        : m_database(database)
        , m_names(names)
    {
    }
    Result<void> prepare()
    {
        // index: the primary keys
        return prepareOne(m_customer,
            u"SELECT row, guid, company_name, domain, relationship, unreadable IS NOT NULL,"
            " gone_since IS NOT NULL, relationships_read_at FROM customer WHERE row = ?"_s)
            .and_then([this] {
                return prepareOne(
                    m_resellers, u"SELECT reseller FROM customer_reseller WHERE customer = ?"_s);
            });
    }
    /// Leaves the line as it is if there is no such row.
    Result<void> read(RowId row, CustomerRow &line)
    {
        if (const auto ran = m_customer->run(row); !ran)
            return ran;
        if (!m_customer->next())
            return m_customer->end();
        line = lineFrom(*m_customer);
        const bool relationshipsRead = !m_customer->isNull(7);
        if (const auto ran = m_resellers->run(row); !ran)
            return ran;
        while (m_resellers->next()) {
            const auto name = nameOf(RowId(m_resellers->number(0)));
            if (!name)
                return failure(name.error());
            if (line.resellerCount++ == 0 || comesBefore(*name, line.resellerName))
                line.resellerName = *name;
        }
        line.resellerKnowledge = knowledgeOf(line.resellerCount, relationshipsRead);
        return m_resellers->end();
    }

private:
    Result<void> prepareOne(std::optional<Statement> &statement, const QString &sql)
    {
        auto prepared = Statement::prepare(m_database, sql);
        if (!prepared)
            return failure(prepared.error());
        statement.emplace(std::move(*prepared));
        return {};
    }
    Result<QString> nameOf(RowId reseller)
    {
        if (const auto known = m_names.constFind(reseller); known != m_names.cend())
            return *known;
        auto name = ResellerTable(m_database).name(reseller);
        if (name)
            m_names.insert(reseller, *name);
        return name;
    }

    Database &m_database;
    std::optional<Statement> m_customer;
    std::optional<Statement> m_resellers;
    QHash<RowId, QString> &m_names; ///< of resellers, as far as they were met
};

CustomerDetails detailsFrom(const Statement &read)
{
    CustomerDetails details;
    details.registrationNumber = read.text(4);
    details.email = read.text(5);
    details.culture = read.text(6);
    details.language = read.text(7);
    Address &address = details.address;
    address.country = read.text(8);
    address.region = read.text(9);
    address.city = read.text(10);
    address.state = read.text(11);
    address.line1 = read.text(12);
    address.line2 = read.text(13);
    address.postalCode = read.text(14);
    address.firstName = read.text(15);
    address.lastName = read.text(16);
    address.phoneNumber = read.text(17);
    const QJsonArray domains = QJsonDocument::fromJson(read.text(18).toUtf8()).array();
    for (const auto &domain : domains)
        details.customDomains.append(domain.toString());
    details.allowsDelegatedAccess = read.optionalBool(19);
    if (!read.isNull(20))
        details.associatedReseller = ResellerId::tryFromBytes(read.bytes(20));
    details.customer.id = CustomerId::tryFromBytes(read.bytes(0)).value_or(CustomerId());
    details.customer.companyName = read.text(1);
    details.customer.domain = read.text(2);
    details.customer.relationship = read.text(3);
    return details;
}

} // namespace

Result<std::optional<RowId>> CustomerTable::find(const CustomerId &id) const
{
    // index: the unique one of guid
    const auto row = readNumber(m_database, u"SELECT row FROM customer WHERE guid = ?"_s, id);
    if (!row)
        return failure(row.error());
    if (!*row)
        return std::optional<RowId>();
    return std::optional<RowId>(RowId(**row));
}

Result<QList<CustomerRow>> CustomerTable::rows(
    const QList<RowId> &rows, const std::optional<ResellerId> &reseller, ResellerNames *names) const
{
    const auto reading = Reading::begin(m_database);
    if (!reading)
        return failure(reading.error());
    ResellerNames own;
    RowReader reader(m_database, names ? *names : own);
    if (const auto prepared = reader.prepare(); !prepared)
        return failure(prepared.error());
    // Neighbours lie on one page of the file: in the order of the rows each page is fetched once.
    std::vector<std::pair<RowId, qsizetype>> byRow;
    byRow.reserve(std::size_t(rows.size()));
    for (qsizetype place = 0; place < rows.size(); ++place)
        byRow.emplace_back(rows[place], place);
    std::ranges::sort(byRow);
    QList<CustomerRow> lines(rows.size());
    for (const auto &[row, place] : byRow) {
        if (const auto read = reader.read(row, lines[place]); !read)
            return failure(read.error());
    }
    lines.removeIf([](const CustomerRow &line) { return line.row == 0; }); // vanished
    if (reseller)
        if (const auto named = nameFirst(*reseller, lines); !named)
            return failure(named.error());
    return lines;
}

Result<void> CustomerTable::nameFirst(const ResellerId &reseller, QList<CustomerRow> &lines) const
{
    QList<RowId> shared;
    for (const CustomerRow &line : std::as_const(lines))
        if (line.resellerCount > 1)
            shared.append(line.row);
    if (shared.isEmpty())
        return {};
    const auto found = ResellerTable(m_database).find(reseller);
    if (!found)
        return failure(found.error());
    const auto own = belongingTo(reseller, shared);
    if (!own)
        return failure(own.error());
    for (CustomerRow &line : lines)
        if (*found && own->contains(line.row))
            line.resellerName = (*found)->name;
    return {};
}

Result<std::optional<CustomerDetails>> CustomerTable::details(RowId row) const
{
    auto read = Statement::prepare(m_database,
        u"SELECT c.guid, c.company_name, c.domain, c.relationship, d.registration_number, d.email, d.culture,"
        " d.language, d.country, d.region, d.city, d.state, d.line1, d.line2, d.postal_code, d.first_name,"
        " d.last_name, d.phone_number, d.custom_domains, d.allows_delegated_access, d.associated_reseller"
        " FROM customer_details d JOIN customer c ON c.row = d.customer WHERE d.customer = ?"_s);
    if (!read)
        return failure(read.error());
    if (const auto ran = read->run(row); !ran)
        return failure(ran.error());
    std::optional<CustomerDetails> details;
    if (read->next())
        details = detailsFrom(*read);
    if (const auto ended = read->end(); !ended)
        return failure(ended.error());
    return details;
}

Result<std::optional<QDateTime>> CustomerTable::detailsReadAt(RowId row) const
{
    const auto time =
        readNumber(m_database, u"SELECT read_at FROM customer_details WHERE customer = ?"_s, row);
    if (!time)
        return failure(time.error());
    if (!*time)
        return std::optional<QDateTime>();
    return std::optional<QDateTime>(QDateTime::fromMSecsSinceEpoch(**time, Qt::UTC));
}

Result<QList<RowId>> CustomerTable::rowsById() const
{
    // index: the unique one of guid alone
    auto read = Statement::prepare(m_database, u"SELECT row FROM customer ORDER BY guid"_s);
    if (!read)
        return failure(read.error());
    if (const auto ran = read->run(); !ran)
        return failure(ran.error());
    return readRows(*read);
}

Result<qint64> CustomerTable::count() const
{
    return readCounter(m_database, Counter::Customers);
}

Result<qint64> CustomerTable::unreadableCount() const
{
    // index: customer_unreadable, which holds nothing but these; the plus keeps SQLite from the name index
    const auto count = readNumber(
        m_database, u"SELECT count(*) FROM customer WHERE unreadable IS NOT NULL AND +gone_since IS NULL"_s);
    if (!count)
        return failure(count.error());
    return count->value_or(0);
}

Result<QList<RowId>> CustomerTable::allRows() const
{
    // index: customer_by_name alone, which is far smaller than the table
    auto read = Statement::prepare(m_database, u"SELECT row FROM customer WHERE gone_since IS NULL"_s);
    if (!read)
        return failure(read.error());
    if (const auto ran = read->run(); !ran)
        return failure(ran.error());
    return readRows(*read);
}

Result<RowId> CustomerTable::lastRow() const
{
    const auto row = readNumber(m_database, u"SELECT max(row) FROM customer"_s);
    if (!row)
        return failure(row.error());
    return RowId(row->value_or(0));
}

Result<bool> CustomerTable::isGone(RowId row) const
{
    const auto goneSince = readNumber(m_database, u"SELECT gone_since FROM customer WHERE row = ?"_s, row);
    if (!goneSince)
        return failure(goneSince.error());
    return goneSince->has_value();
}

Result<QList<RowId>> CustomerTable::rowsWithReadRelationships() const
{
    auto read = Statement::prepare(m_database,
        u"SELECT row FROM customer WHERE relationships_read_at IS NOT NULL AND +gone_since IS NULL"_s);
    if (!read)
        return failure(read.error());
    if (const auto ran = read->run(); !ran)
        return failure(ran.error());
    return readRows(*read);
}

} // namespace tierdesk::store
