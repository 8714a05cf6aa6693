// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/customertable.h"

#include "models/store/counter.h"
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

ResellerKnowledge knowledgeOf(int resellerCount, bool relationshipsRead)
{
    if (resellerCount > 0)
        return ResellerKnowledge::Known;
    return relationshipsRead ? ResellerKnowledge::None : ResellerKnowledge::NotKnownYet;
}

/// Of a statement that begins with row, guid, company_name, domain, relationship and whether it is unreadable, gone.
CustomerRow lineFrom(const Statement &statement)
{
    CustomerRow line;
    line.row = RowId(statement.number(0));
    line.id = CustomerId::tryFromBytes(statement.bytes(1)).value_or(CustomerId());
    line.companyName = statement.text(2);
    line.domain = statement.text(3);
    line.relationship = statement.text(4);
    line.isUnreadable = statement.number(5) != 0;
    line.isGone = statement.number(6) != 0;
    return line;
}

Result<QList<RowId>> readRows(Statement &statement)
{
    QList<RowId> rows;
    while (statement.next())
        rows.append(RowId(statement.number(0)));
    if (const auto ended = statement.end(); !ended)
        return failure(ended.error());
    return rows;
}

/// The first reseller by name and how many there are, of the customers of one stretch of rows.
struct Resellers {
    QString firstName;
    int count = 0;
};

// The same order as SQLite's: by the bytes of UTF-8, without a name last.
bool comesBefore(const QString &name, const QString &other)
{
    if (name.isEmpty() || other.isEmpty())
        return !name.isEmpty() && other.isEmpty();
    return name.toUtf8() < other.toUtf8();
}

Result<QHash<RowId, Resellers>> resellersBetween(
    Database &database, const QHash<RowId, QString> &names, RowId first, RowId last)
{
    // index: the primary key
    auto read = Statement::prepare(
        database, u"SELECT customer, reseller FROM customer_reseller WHERE customer BETWEEN ? AND ?"_s);
    if (!read)
        return failure(read.error());
    if (const auto ran = read->run(first, last); !ran)
        return failure(ran.error());
    QHash<RowId, Resellers> resellers;
    while (read->next()) {
        Resellers &of = resellers[RowId(read->number(0))];
        const QString name = names.value(RowId(read->number(1)));
        if (of.count++ == 0 || comesBefore(name, of.firstName))
            of.firstName = name;
    }
    if (const auto ended = read->end(); !ended)
        return failure(ended.error());
    return resellers;
}

// A million rows are read in stretches: no statement stays open while the writer works, which would let the
// write-ahead log grow without end (performance.md 9).
constexpr int kRowsAtATime = 4096;
constexpr RowId kNarrowRowsAtATime = 32768;

/// The next stretch of rows after `after`, without their resellers.
Result<QList<CustomerRow>> linesAfter(Database &database, RowId after)
{
    // In order of the rows: the table itself. The plus keeps SQLite from sorting the whole name index
    // instead.
    auto read = Statement::prepare(database,
        u"SELECT row, guid, company_name, domain, relationship, unreadable IS NOT NULL, 0,"
        " relationships_read_at FROM customer WHERE row > ? AND +gone_since IS NULL ORDER BY row LIMIT ?"_s);
    if (!read)
        return failure(read.error());
    if (const auto ran = read->run(after, kRowsAtATime); !ran)
        return failure(ran.error());
    QList<CustomerRow> lines;
    lines.reserve(kRowsAtATime);
    while (read->next()) {
        lines.append(lineFrom(*read));
        lines.last().resellerKnowledge = knowledgeOf(0, !read->isNull(7));
    }
    if (const auto ended = read->end(); !ended)
        return failure(ended.error());
    return lines;
}

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

Result<QList<RowId>> CustomerTable::idsByName(int limit) const
{
    // index: customer_by_name alone; LIMIT -1 is none
    auto read = Statement::prepare(
        m_database, u"SELECT row FROM customer WHERE gone_since IS NULL ORDER BY sort_key, row LIMIT ?"_s);
    if (!read)
        return failure(read.error());
    if (const auto ran = read->run(limit > 0 ? limit : -1); !ran)
        return failure(ran.error());
    return readRows(*read);
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

Result<void> CustomerTable::forEach(const std::function<void(const CustomerRow &)> &take) const
{
    const auto names = ResellerTable(m_database).names();
    if (!names)
        return failure(names.error());
    RowId last = 0;
    for (;;) {
        auto lines = linesAfter(m_database, last);
        if (!lines)
            return failure(lines.error());
        if (lines->isEmpty())
            return {};
        const auto resellers =
            resellersBetween(m_database, *names, lines->constFirst().row, lines->constLast().row);
        if (!resellers)
            return failure(resellers.error());
        for (CustomerRow &line : *lines) {
            if (const auto of = resellers->constFind(line.row); of != resellers->constEnd()) {
                line.resellerKnowledge = ResellerKnowledge::Known;
                line.resellerName = of->firstName;
                line.resellerCount = of->count;
            }
            take(line);
        }
        last = lines->constLast().row;
    }
}

// In stretches, as above.
Result<void> CustomerTable::forEachReseller(const std::function<void(RowId, RowId)> &take) const
{
    const auto last = lastRow();
    if (!last)
        return failure(last.error());
    // index: the primary key
    auto read = Statement::prepare(m_database,
        u"SELECT customer, reseller FROM customer_reseller WHERE customer > ? AND customer <= ?"_s);
    if (!read)
        return failure(read.error());
    for (RowId after = 0; after < *last; after += kNarrowRowsAtATime) {
        if (const auto ran = read->run(after, after + kNarrowRowsAtATime); !ran)
            return ran;
        while (read->next())
            take(RowId(read->number(0)), RowId(read->number(1)));
        if (const auto ended = read->end(); !ended)
            return ended;
    }
    return {};
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

Result<void> CustomerTable::forEachRelationship(
    const std::function<void(RowId, QByteArrayView relationship)> &take) const
{
    const auto last = lastRow();
    if (!last)
        return failure(last.error());
    // In order of the rows: the table itself.
    auto read = Statement::prepare(m_database,
        u"SELECT row, relationship FROM customer WHERE row > ? AND row <= ? AND +gone_since IS NULL"_s);
    if (!read)
        return failure(read.error());
    for (RowId after = 0; after < *last; after += kNarrowRowsAtATime) {
        if (const auto ran = read->run(after, after + kNarrowRowsAtATime); !ran)
            return ran;
        while (read->next())
            take(RowId(read->number(0)), read->view(1));
        if (const auto ended = read->end(); !ended)
            return ended;
    }
    return {};
}

} // namespace tierdesk::store
