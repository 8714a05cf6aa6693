// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/statement.h"

#include <QSqlError>

#include <utility>

namespace tierdesk::store {

QVariant bound(const QList<RowId> &rows)
{
    QString text;
    text.reserve(rows.size() * 8 + 2);
    text += u'[';
    for (const RowId row : rows) {
        if (text.size() > 1)
            text += u',';
        text += QString::number(row);
    }
    text += u']';
    return text;
}

Result<Statement> Statement::prepare(Database &database, const QString &sql)
{
    database.assertThread();
    if (const auto idle = database.m_idle.find(sql); idle != database.m_idle.end() && !idle->second.empty()) {
        QSqlQuery query = std::move(idle->second.back());
        idle->second.pop_back();
        return Statement(database, sql, std::move(query));
    }
    auto query = database.prepare(sql);
    if (!query)
        return failure(query.error());
    return Statement(database, sql, std::move(*query));
}

Statement::Statement(Database &database, QString sql, QSqlQuery query)
    : m_database(&database)
    , m_sql(std::move(sql))
    , m_query(std::move(query))
{
}

Statement::Statement(Statement &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
    , m_sql(std::move(other.m_sql))
    , m_query(std::move(other.m_query))
{
}

Statement::~Statement()
{
    if (m_database == nullptr)
        return;
    m_query.finish();
    m_database->m_idle[m_sql].push_back(std::move(m_query));
}

Result<void> Statement::execute()
{
    m_database->assertThread();
    return m_database->noteDamage(Database::run(m_query));
}

Result<void> Statement::end()
{
    m_database->assertThread();
    const QSqlError error = m_query.lastError();
    m_query.finish();
    if (error.isValid())
        return m_database->noteDamage(failure(errorFrom(error)));
    return {};
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

} // namespace tierdesk::store
