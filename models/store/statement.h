// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/id.h"
#include "models/base/result.h"
#include "models/store/changes.h"
#include "models/store/database.h"

#include <QDateTime>
#include <QSqlQuery>
#include <QVariant>

#include <optional>

namespace tierdesk::store {

// How values are bound. A null QString would become NULL in SQLite; empty text and NULL are different facts.
[[nodiscard]] inline QVariant bound(const QString &text)
{
    return text.isNull() ? QVariant(QStringLiteral("")) : QVariant(text);
}
[[nodiscard]] inline QVariant bound(const QByteArray &bytes)
{
    return bytes.isNull() ? QVariant(QByteArray("")) : QVariant(bytes);
}
/// As a JSON array, for json_each(?).
[[nodiscard]] QVariant bound(const QList<RowId> &rows);
[[nodiscard]] inline QVariant bound(qint64 number)
{
    return QVariant(number);
}
[[nodiscard]] inline QVariant bound(int number)
{
    return QVariant(number);
}
[[nodiscard]] inline QVariant bound(quint32 number)
{
    return QVariant(qint64(number));
}
[[nodiscard]] inline QVariant bound(bool truth)
{
    return QVariant(truth ? 1 : 0);
}
/// Times are milliseconds since 1970 in UTC; an invalid one is NULL.
[[nodiscard]] inline QVariant bound(const QDateTime &time)
{
    return time.isValid() ? QVariant(qint64(time.toMSecsSinceEpoch())) : QVariant();
}
template <typename Tag> [[nodiscard]] QVariant bound(const Guid<Tag> &id)
{
    return QVariant(id.toBytes());
}
template <typename Tag> [[nodiscard]] QVariant bound(const Text<Tag> &id)
{
    return bound(id.toString());
}
template <typename T> [[nodiscard]] QVariant bound(const std::optional<T> &value)
{
    return value ? bound(*value) : QVariant();
}

/// A prepared statement of one connection, borrowed for as long as this lives and ended with it: no read
/// stays open while the writer works (performance.md 9). Values are bound by position.
class Statement {
public:
    [[nodiscard]] static Result<Statement> prepare(Database &database, const QString &sql);
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&other) = delete;
    ~Statement();

    /// Binds all values and executes; may be called again with other values.
    template <typename... Values> [[nodiscard]] Result<void> run(const Values &...values)
    {
        int position = 0;
        (m_query.bindValue(position++, bound(values)), ...);
        return execute();
    }
    /// Goes to the next row of the answer. False at the end and on an error, which end() tells.
    [[nodiscard]] bool next() { return m_query.next(); }
    /// Ends the reading: the error that next() met, if any.
    [[nodiscard]] Result<void> end();

    [[nodiscard]] bool isNull(int column) const { return m_query.isNull(column); }
    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }
    [[nodiscard]] QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    [[nodiscard]] qint64 number(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] QDateTime time(int column) const; ///< UTC; invalid for NULL
    [[nodiscard]] std::optional<QDateTime> optionalTime(int column) const;
    [[nodiscard]] std::optional<bool> optionalBool(int column) const;

    [[nodiscard]] qint64 insertedRow() const { return m_query.lastInsertId().toLongLong(); }
    [[nodiscard]] int changedRows() const { return m_query.numRowsAffected(); }

private:
    Statement(Database &database, QString sql, QSqlQuery query);
    [[nodiscard]] Result<void> execute();
    Database *m_database; ///< null after a move
    QString m_sql;
    QSqlQuery m_query;
};

/// Prepares and executes a statement that answers no rows; returns how many rows it changed.
template <typename... Values>
[[nodiscard]] Result<int> runOnce(Database &database, const QString &sql, const Values &...values)
{
    auto statement = Statement::prepare(database, sql);
    if (!statement)
        return failure(statement.error());
    if (const auto ran = statement->run(values...); !ran)
        return failure(ran.error());
    return statement->changedRows();
}

/// The first column of the first row as a number, or nothing if there is no row or it is NULL.
template <typename... Values>
[[nodiscard]] Result<std::optional<qint64>> readNumber(
    Database &database, const QString &sql, const Values &...values)
{
    auto statement = Statement::prepare(database, sql);
    if (!statement)
        return failure(statement.error());
    if (const auto ran = statement->run(values...); !ran)
        return failure(ran.error());
    std::optional<qint64> number;
    if (statement->next() && !statement->isNull(0))
        number = statement->number(0);
    if (const auto ended = statement->end(); !ended)
        return failure(ended.error());
    return number;
}

} // namespace tierdesk::store
