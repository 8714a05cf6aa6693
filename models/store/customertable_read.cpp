// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/customertable.h"

#include "models/store/counter.h"
#include "models/store/resellertable.h"
#include "models/store/statement.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <array>
#include <optional>
#include <string>

using namespace Qt::StringLiterals;

namespace tierdesk::store {
namespace {

ResellerKnowledge knowledgeOf(int resellerCount, bool relationshipsRead)
{
    if (resellerCount > 0)
        return ResellerKnowledge::Known;
    return relationshipsRead ? ResellerKnowledge::None : ResellerKnowledge::NotKnownYet;
}

// The same order as SQLite's: by the bytes of UTF-8, without a name last.
bool comesBefore(QByteArrayView name, QByteArrayView other)
{
    if (name.isEmpty() || other.isEmpty())
        return !name.isEmpty() && other.isEmpty();
    return name < other;
}

/// The line that an answer of CustomerTable::forEachOf() is at: its texts, which the next row of the answer would take away,
/// and what its resellers' rows say.
class LineBeingRead {
public:
    [[nodiscard]] bool isOf(RowId row) const { return m_line.row == row; }
    void begin(const Statement &read)
    {
        m_line = {};
        m_line.row = RowId(read.number(0));
        m_line.id = CustomerId::tryFromBytes(read.view(1)).value_or(CustomerId());
        m_texts.clear();
        for (int column = 2; column < 5; ++column) {
            const QByteArrayView text = read.view(column);
            m_texts.append(text.data(), std::size_t(text.size()));
            m_ends[std::size_t(column) - 2] = m_texts.size();
        }
        m_line.isUnreadable = read.number(5) != 0;
        m_line.isGone = read.number(6) != 0;
        m_relationshipsRead = read.number(7) != 0;
    }
    /// `isAskedFor`: it is named whatever the others are called.
    void add(QByteArrayView reseller, bool isAskedFor)
    {
        const bool isFirst = m_line.resellerCount++ == 0;
        if (isFirst || isAskedFor || (!m_isNamed && comesBefore(reseller, m_line.resellerName)))
            m_line.resellerName = reseller;
        m_isNamed = (m_isNamed && !isFirst) || isAskedFor;
    }
    [[nodiscard]] const CustomerLine &end()
    {
        const QByteArrayView texts(m_texts.data(), qsizetype(m_texts.size()));
        m_line.companyName = texts.first(qsizetype(m_ends[0]));
        m_line.domain = texts.sliced(qsizetype(m_ends[0]), qsizetype(m_ends[1] - m_ends[0]));
        m_line.relationship = texts.sliced(qsizetype(m_ends[1]));
        m_line.resellerKnowledge = knowledgeOf(m_line.resellerCount, m_relationshipsRead);
        return m_line;
    }

private:
    CustomerLine m_line;
    std::string m_texts; ///< company name, domain, relationship
    std::array<std::size_t, 3> m_ends {};
    bool m_relationshipsRead = false;
    bool m_isNamed = false; ///< by the reseller that is asked for
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

CustomerRow CustomerLine::toRow() const
{
    CustomerRow line;
    line.row = row;
    line.id = id;
    line.companyName = QString::fromUtf8(companyName);
    line.domain = QString::fromUtf8(domain);
    line.relationship = QString::fromUtf8(relationship);
    line.resellerKnowledge = resellerKnowledge;
    line.resellerName = QString::fromUtf8(resellerName);
    line.resellerCount = resellerCount;
    line.isUnreadable = isUnreadable;
    line.isGone = isGone;
    return line;
}

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

Result<void> CustomerTable::forEachOf(const QList<RowId> &rows, const std::optional<ResellerId> &reseller,
    ResellerNames &names, const TakeLine &take) const
{
    const ResellerTable resellers(m_database);
    const auto asked = reseller ? resellers.rowOf(*reseller) : std::optional<RowId>();
    if (!asked)
        return failure(asked.error());
    // index: the primary keys
    auto read = Statement::prepare(m_database,
        u"SELECT c.row, c.guid, c.company_name, c.domain, c.relationship, c.unreadable IS NOT NULL,"
        " c.gone_since IS NOT NULL, c.relationships_read_at IS NOT NULL, a.reseller"
        " FROM json_each(?) asked CROSS JOIN customer c ON c.row = asked.value"
        " LEFT JOIN customer_reseller a ON a.customer = c.row"_s);
    if (!read)
        return failure(read.error());
    if (const auto ran = read->run(rows); !ran)
        return ran;
    LineBeingRead line;
    while (read->next()) {
        if (!line.isOf(RowId(read->number(0)))) {
            if (!line.isOf(0))
                take(line.end());
            line.begin(*read);
        }
        if (read->isNull(8))
            continue;
        const auto row = RowId(read->number(8));
        auto name = names.constFind(row);
        if (name == names.cend()) {
            const auto found = resellers.name(row);
            if (!found)
                return failure(found.error());
            name = names.insert(row, found->toUtf8());
        }
        line.add(*name, *asked == row);
    }
    if (!line.isOf(0))
        take(line.end());
    return read->end();
}

Result<QList<CustomerRow>> CustomerTable::rows(
    const QList<RowId> &rows, const std::optional<ResellerId> &reseller) const
{
    QList<CustomerRow> lines;
    lines.reserve(rows.size());
    ResellerNames names;
    const auto read =
        forEachOf(rows, reseller, names, [&lines](const CustomerLine &line) { lines.append(line.toRow()); });
    if (!read)
        return failure(read.error());
    return lines;
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
    return rowsFrom(*read);
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
    return rowsFrom(*read);
}

} // namespace tierdesk::store
