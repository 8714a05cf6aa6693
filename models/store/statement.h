// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/id.h"
#include "models/base/result.h"
#include "models/store/changes.h"
#include "models/store/database.h"

#include "models/store/sqlite.h"

#include <QByteArrayView>
#include <QDateTime>

#include <concepts>
#include <optional>

namespace tierdesk::store {

/// Text as UTF-8, or bytes, that SQLite need not copy: whoever binds it keeps it until the statement is ended or run
/// again.
struct KeptText {
    QByteArrayView utf8;
};
struct KeptBytes {
    QByteArrayView bytes;
};

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
        rewind(sizeof...(values));
        int position = 0;
        (bind(++position, values), ...);
        return execute();
    }
    /// Goes to the next row of the answer. False at the end and on an error, which end() tells.
    [[nodiscard]] bool next();
    /// Ends the reading: the error that next() met, if any.
    [[nodiscard]] Result<void> end();

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    /// Text as UTF-8, or bytes; without a copy, until the next row.
    [[nodiscard]] QByteArrayView view(int column) const;
    [[nodiscard]] qint64 number(int column) const;
    [[nodiscard]] QDateTime time(int column) const; ///< UTC; invalid for NULL
    [[nodiscard]] std::optional<QDateTime> optionalTime(int column) const;
    [[nodiscard]] std::optional<bool> optionalBool(int column) const;

    [[nodiscard]] qint64 insertedRow() const;
    [[nodiscard]] int changedRows() const;

private:
    Statement(Database &database, QString sql, StatementPointer statement);
    void rewind(std::size_t values);
    [[nodiscard]] Result<void> execute();

    void bindNothing(int position);
    void bindNumber(int position, qint64 number);
    void bindText(int position, QByteArrayView utf8);
    // A null QString would become NULL in SQLite; empty text and NULL are different facts.
    void bind(int position, const QString &text) { bindText(position, text.toUtf8()); }
    void bind(int position, const QByteArray &bytes);
    void bind(int position, KeptText text);
    void bind(int position, KeptBytes bytes);
    void bind(int position, const QList<RowId> &rows); ///< as a JSON array, for json_each(?)
    void bind(
        int position, const QDateTime &time); ///< milliseconds since 1970 in UTC; an invalid one is NULL
    template <std::integral Number> void bind(int position, Number number)
    {
        bindNumber(position, qint64(number));
    }
    template <typename Tag> void bind(int position, const Guid<Tag> &id) { bind(position, id.toBytes()); }
    template <typename Tag> void bind(int position, const Text<Tag> &id) { bind(position, id.toString()); }
    template <typename T> void bind(int position, const std::optional<T> &value)
    {
        if (value)
            bind(position, *value);
        else
            bindNothing(position);
    }

    Database *m_database; ///< null after a move
    QString m_sql;
    StatementPointer m_statement;
    int m_state; ///< SQLite's answer to the last step
    bool m_isAtFirst = false; ///< executing has gone to the first row already
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

/// The first column of every row of an answer, as the number of a row.
[[nodiscard]] Result<QList<RowId>> rowsFrom(Statement &statement);

} // namespace tierdesk::store
