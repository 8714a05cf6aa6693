// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/orderrenewal.h"

#include "models/store/customertable.h"
#include "models/store/database.h"
#include "models/store/meta.h"
#include "models/store/statement.h"

#include <utility>
#include <vector>

// Renewing the stored order of customers. The new keys are written beside the old ones, stretch by stretch; triggers note who comes or is renamed meanwhile. At the
// end the two columns change their names, which takes no time whatever the size of the table: only the index is made.

using namespace Qt::StringLiterals;

namespace tierdesk::store {
namespace {

// Beside sortLanguage and sortVersion, of what is under way
const QString kNextLanguage = u"nextSortLanguage"_s;
const QString kNextVersion = u"nextSortVersion"_s;
const QString kNextRow = u"nextSortRow"_s; ///< as m_last

Result<void> executeEach(Database &database, std::initializer_list<const char *> statements)
{
    for (const char *const statement : statements) {
        if (const auto executed = database.execute(QString::fromLatin1(statement)); !executed)
            return executed;
    }
    return {};
}

} // namespace

OrderRenewal::OrderRenewal(Database &database)
    : OrderRenewal(database, Pace {})
{
}

OrderRenewal::OrderRenewal(Database &database, Pace pace)
    : m_database(database)
    , m_pace(pace)
{
}

OrderRenewal::~OrderRenewal() = default;

Result<OrderRenewal::Stand> OrderRenewal::begin(const QLocale &locale)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction.error());
    m_language = locale.bcp47Name();
    m_keys = std::make_unique<SortKeys>(m_language);
    const auto language = readMeta(m_database, u"sortLanguage"_s);
    const auto version = readMeta(m_database, u"sortVersion"_s);
    const auto nextLanguage = readMeta(m_database, kNextLanguage);
    const auto nextVersion = readMeta(m_database, kNextVersion);
    const auto nextRow = readMeta(m_database, kNextRow);
    const auto count = CustomerTable(m_database).count();
    for (const auto *const read : {&language, &version, &nextLanguage, &nextVersion, &nextRow}) {
        if (!*read)
            return failure(read->error());
    }
    if (!count)
        return failure(count.error());
    Result<void> begun;
    Stand stand = Stand::AsItWas;
    if (*language == m_language && *version == m_keys->version()) {
        begun = nextLanguage->isEmpty() ? begun : abandon();
    } else if (*count <= m_pace.atOnce) {
        begun = (nextLanguage->isEmpty() ? begun : abandon()).and_then([this, &locale] {
            return CustomerTable(m_database).ensureSortKeys(locale);
        });
        stand = Stand::Renewed;
    } else {
        stand = Stand::GoesOn;
        m_last = nextRow->toLongLong();
        if (*nextLanguage != m_language || *nextVersion != m_keys->version())
            begun = prepare();
    }
    return begun.and_then([&transaction] { return (*transaction)->commit(); }).map([stand] { return stand; });
}

Result<void> OrderRenewal::abandon()
{
    return executeEach(m_database,
        {"DROP TRIGGER IF EXISTS customer_renamed", "DROP TRIGGER IF EXISTS customer_came",
            "DROP TABLE IF EXISTS customer_unsorted"})
        .and_then([this] { return removeMeta(m_database, kNextLanguage); })
        .and_then([this] { return removeMeta(m_database, kNextVersion); })
        .and_then([this] { return removeMeta(m_database, kNextRow); });
}

Result<void> OrderRenewal::prepare()
{
    m_last = 0;
    return abandon()
        .and_then([this] {
            return executeEach(m_database,
                {"CREATE TABLE customer_unsorted (customer INTEGER PRIMARY KEY) STRICT",
                    "CREATE TRIGGER customer_renamed AFTER UPDATE OF company_name ON customer BEGIN"
                    " INSERT OR IGNORE INTO customer_unsorted VALUES (new.row); END",
                    "CREATE TRIGGER customer_came AFTER INSERT ON customer BEGIN"
                    " INSERT OR IGNORE INTO customer_unsorted VALUES (new.row); END"});
        })
        .and_then([this] { return writeMeta(m_database, kNextLanguage, m_language); })
        .and_then([this] { return writeMeta(m_database, kNextVersion, m_keys->version()); })
        .and_then([this] { return writeMeta(m_database, kNextRow, QString::number(m_last)); });
}

Result<OrderRenewal::Stand> OrderRenewal::goOn()
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction.error());
    const auto stand = writePiece();
    if (!stand)
        return stand;
    return (*transaction)->commit().map([&stand] { return *stand; });
}

Result<OrderRenewal::Stand> OrderRenewal::writePiece()
{
    // index: the rows themselves
    const auto written = writeKeys(
        u"SELECT row, company_name FROM customer WHERE row > ? ORDER BY row LIMIT %1"_s.arg(m_pace.piece),
        m_last);
    if (!written)
        return failure(written.error());
    if (*written > 0)
        return writeMeta(m_database, kNextRow, QString::number(m_last)).map([] { return Stand::GoesOn; });
    const qint64 last = m_last;
    const auto again = writeKeys(
        u"SELECT c.row, c.company_name FROM customer_unsorted u JOIN customer c ON c.row = u.customer"
        " WHERE u.customer > ? ORDER BY u.customer LIMIT %1"_s.arg(m_pace.piece),
        0);
    if (!again)
        return failure(again.error());
    const qint64 done = std::exchange(m_last, last);
    if (*again == 0)
        return finish().map([] { return Stand::Renewed; });
    const auto removed = runOnce(m_database, u"DELETE FROM customer_unsorted WHERE customer <= ?"_s, done);
    if (!removed)
        return failure(removed.error());
    return Stand::GoesOn;
}

/// Returns how many there were; m_last is the last of them.
Result<int> OrderRenewal::writeKeys(const QString &which, qint64 after)
{
    auto read = Statement::prepare(m_database, which);
    if (!read)
        return failure(read.error());
    if (const auto ran = read->run(after); !ran)
        return failure(ran.error());
    std::vector<std::pair<qint64, QByteArray>> keys;
    keys.reserve(std::size_t(m_pace.piece));
    while (read->next())
        keys.emplace_back(read->number(0), m_keys->keyOf(read->view(1)));
    if (const auto ended = read->end(); !ended)
        return failure(ended.error());
    auto write = Statement::prepare(m_database, u"UPDATE customer SET sort_key_next = ? WHERE row = ?"_s);
    if (!write)
        return failure(write.error());
    for (const auto &[row, key] : keys) {
        if (const auto ran = write->run(key, row); !ran)
            return failure(ran.error());
    }
    if (!keys.empty())
        m_last = keys.back().first;
    return int(keys.size());
}

Result<void> OrderRenewal::finish()
{
    CustomerTable table(m_database);
    // None while very many customers are read for the first time: it is made at the end of that.
    const auto hadOrder = table.hasNameOrder();
    if (!hadOrder)
        return failure(hadOrder.error());
    return table.dropNameOrder()
        .and_then([this] {
            return executeEach(m_database,
                {"ALTER TABLE customer RENAME COLUMN sort_key TO sort_key_former",
                    "ALTER TABLE customer RENAME COLUMN sort_key_next TO sort_key",
                    "ALTER TABLE customer RENAME COLUMN sort_key_former TO sort_key_next"});
        })
        .and_then([&] { return *hadOrder ? table.makeNameOrder() : Result<void>(); })
        .and_then([this] { return abandon(); })
        .and_then([this] { return writeMeta(m_database, u"sortLanguage"_s, m_language); })
        .and_then([this] { return writeMeta(m_database, u"sortVersion"_s, m_keys->version()); });
}

} // namespace tierdesk::store
