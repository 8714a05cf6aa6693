// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/statement.h"

#include <sqlite3.h>

#include <utility>

namespace tierdesk::store {

Result<Statement> Statement::prepare(Database &database, const QString &sql)
{
    database.assertThread();
    if (const auto idle = database.m_idle.find(sql); idle != database.m_idle.end() && !idle->second.empty()) {
        StatementPointer statement = std::move(idle->second.back());
        idle->second.pop_back();
        return Statement(database, sql, std::move(statement));
    }
    auto statement = database.prepare(sql);
    if (!statement)
        return failure(statement.error());
    return Statement(database, sql, std::move(*statement));
}

Statement::Statement(Database &database, QString sql, StatementPointer statement)
    : m_database(&database)
    , m_sql(std::move(sql))
    , m_statement(std::move(statement))
    , m_state(SQLITE_DONE)
{
}

Statement::Statement(Statement &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
    , m_sql(std::move(other.m_sql))
    , m_statement(std::move(other.m_statement))
    , m_state(other.m_state)
    , m_isAtFirst(other.m_isAtFirst)
{
}

Statement::~Statement()
{
    if (m_database == nullptr)
        return;
    sqlite3_reset(m_statement.get());
    sqlite3_clear_bindings(m_statement.get());
    m_database->m_idle[m_sql].push_back(std::move(m_statement));
}

void Statement::rewind([[maybe_unused]] std::size_t values)
{
    sqlite3_reset(m_statement.get());
    Q_ASSERT_X(values == 0 || int(values) == sqlite3_bind_parameter_count(m_statement.get()), "Statement",
        "a value for each question mark");
}

Result<void> Statement::execute()
{
    m_database->assertThread();
    m_state = sqlite3_step(m_statement.get());
    m_isAtFirst = m_state == SQLITE_ROW;
    if (m_state != SQLITE_ROW && m_state != SQLITE_DONE)
        return end();
    return {};
}

bool Statement::next()
{
    if (m_isAtFirst) {
        m_isAtFirst = false;
        return true;
    }
    if (m_state != SQLITE_ROW)
        return false; // a further step would begin again
    m_state = sqlite3_step(m_statement.get());
    return m_state == SQLITE_ROW;
}

Result<void> Statement::end()
{
    m_database->assertThread();
    m_isAtFirst = false;
    m_state = SQLITE_DONE;
    // What the last step met is told again.
    if (sqlite3_reset(m_statement.get()) != SQLITE_OK)
        return m_database->noteDamage(failure(errorOf(m_database->connection())));
    return {};
}

void Statement::bindNothing(int position)
{
    sqlite3_bind_null(m_statement.get(), position);
}

void Statement::bindNumber(int position, qint64 number)
{
    sqlite3_bind_int64(m_statement.get(), position, number);
}

void Statement::bindText(int position, QByteArrayView utf8)
{
    sqlite3_bind_text64(m_statement.get(), position, utf8.isNull() ? "" : utf8.data(),
        sqlite3_uint64(utf8.size()), SQLITE_TRANSIENT, SQLITE_UTF8);
}

void Statement::bind(int position, const QByteArray &bytes)
{
    // A null pointer would be NULL; constData() never is one.
    sqlite3_bind_blob64(
        m_statement.get(), position, bytes.constData(), sqlite3_uint64(bytes.size()), SQLITE_TRANSIENT);
}

void Statement::bind(int position, KeptText text)
{
    sqlite3_bind_text64(m_statement.get(), position, text.utf8.isNull() ? "" : text.utf8.data(),
        sqlite3_uint64(text.utf8.size()), SQLITE_STATIC, SQLITE_UTF8);
}

void Statement::bind(int position, KeptBytes bytes)
{
    sqlite3_bind_blob64(m_statement.get(), position, bytes.bytes.isNull() ? "" : bytes.bytes.data(),
        sqlite3_uint64(bytes.bytes.size()), SQLITE_STATIC);
}

void Statement::bind(int position, const QList<RowId> &rows)
{
    QByteArray text;
    text.reserve(rows.size() * 8 + 2);
    text += '[';
    for (const RowId row : rows) {
        if (text.size() > 1)
            text += ',';
        text += QByteArray::number(row);
    }
    text += ']';
    bindText(position, text);
}

void Statement::bind(int position, const QDateTime &time)
{
    if (time.isValid())
        bindNumber(position, time.toMSecsSinceEpoch());
    else
        bindNothing(position);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

QString Statement::text(int column) const
{
    const auto *const utf8 = reinterpret_cast<const char *>(
        sqlite3_column_text(m_statement.get(), column)); // NOLINT: SQLite's bytes
    return QString::fromUtf8(utf8, sqlite3_column_bytes(m_statement.get(), column));
}

QByteArrayView Statement::view(int column) const
{
    const auto *const bytes = static_cast<const char *>(sqlite3_column_blob(m_statement.get(), column));
    return {bytes, sqlite3_column_bytes(m_statement.get(), column)};
}

QByteArray Statement::bytes(int column) const
{
    return view(column).toByteArray();
}

qint64 Statement::number(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

qint64 Statement::insertedRow() const
{
    return sqlite3_last_insert_rowid(&m_database->connection());
}

int Statement::changedRows() const
{
    return sqlite3_changes(&m_database->connection());
}

QDateTime Statement::time(int column) const
{
    if (isNull(column))
        return {};
    return QDateTime::fromMSecsSinceEpoch(number(column), Qt::UTC);
}

std::optional<QDateTime> Statement::optionalTime(int column) const
{
    if (isNull(column))
        return std::nullopt;
    return time(column);
}

std::optional<bool> Statement::optionalBool(int column) const
{
    if (isNull(column))
        return std::nullopt;
    return number(column) != 0;
}

Result<QList<RowId>> rowsFrom(Statement &statement)
{
    QList<RowId> rows;
    while (statement.next())
        rows.append(RowId(statement.number(0)));
    if (const auto ended = statement.end(); !ended)
        return failure(ended.error());
    return rows;
}

} // namespace tierdesk::store
