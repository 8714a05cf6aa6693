// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/operationtable.h"

#include "models/store/operationjson.h"
#include "models/store/statement.h"

using namespace Qt::StringLiterals;

namespace tierdesk::store {
namespace {

constexpr int kSqliteConstraint = 19;

Error unreadableOperationError(const OperationId &id)
{
    Error error;
    error.kind = Error::Kind::Storage;
    error.code = Database::kUnreadableRow;
    error.detail = u"Operation %1 cannot be read"_s.arg(id.toString());
    return error;
}

/// What was read, the unreadable apart.
struct OperationReading {
    QList<Operation> operations;
    QList<UnreadableOperation> unreadable;
};

/// Reads the rows of a statement that answers id, body, time and whether it is finished.
template <typename... Values>
Result<OperationReading> readOperations(Database &database, const QString &sql, const Values &...values)
{
    auto read = Statement::prepare(database, sql);
    if (!read)
        return failure(read.error());
    if (const auto ran = read->run(values...); !ran)
        return failure(ran.error());
    OperationReading reading;
    while (read->next()) {
        const auto id = OperationId::tryFromBytes(read->bytes(0)).value_or(OperationId());
        auto operation = operationFromText(read->text(1));
        if (operation && operation->id == id)
            reading.operations.append(std::move(*operation));
        else
            reading.unreadable.append(
                {id, unreadableOperationError(id), read->time(2), read->number(3) != 0});
    }
    if (const auto ended = read->end(); !ended)
        return failure(ended.error());
    return reading;
}

Result<std::optional<Operation>> onlyOperation(Result<OperationReading> reading)
{
    if (!reading)
        return failure(reading.error());
    if (!reading->unreadable.isEmpty())
        return failure(reading->unreadable.constFirst().error);
    if (reading->operations.isEmpty())
        return std::optional<Operation>();
    return std::optional<Operation>(reading->operations.constFirst());
}

} // namespace

OperationTable::OperationTable(Database &database)
    : m_database(database)
{
    Q_ASSERT(database.file() == File::Desk);
}

Result<void> OperationTable::insert(const Operation &operation)
{
    Q_ASSERT(!operation.id.isNull() && !operation.draft.isNull() && !operation.correlation.isNull());
    const auto inserted = runOnce(m_database,
        u"INSERT INTO operation (id, draft, kind, is_finished, created_at, body) VALUES (?, ?, ?, ?, ?, ?)"_s,
        operation.id, operation.draft, kindWord(operation.kind()), isFinished(operation.state),
        operation.createdAt.toMSecsSinceEpoch(), toText(operation));
    if (inserted)
        return {};
    Error error = inserted.error();
    if (error.code == kSqliteConstraint)
        error.kind = Error::Kind::Conflict;
    return failure(error);
}

Result<void> OperationTable::update(const Operation &operation)
{
    const auto updated = runOnce(m_database, u"UPDATE operation SET is_finished = ?, body = ? WHERE id = ?"_s,
        isFinished(operation.state), toText(operation), operation.id);
    if (!updated)
        return failure(updated.error());
    if (*updated == 0) {
        Error error;
        error.kind = Error::Kind::NotFound;
        error.detail = u"Operation %1 is not written down"_s.arg(operation.id.toString());
        return failure(error);
    }
    return {};
}

Result<std::optional<Operation>> OperationTable::find(const OperationId &id) const
{
    return onlyOperation(readOperations(
        m_database, u"SELECT id, body, created_at, is_finished FROM operation WHERE id = ?"_s, id));
}

Result<std::optional<Operation>> OperationTable::findByDraft(const DraftId &draft) const
{
    return onlyOperation(readOperations(
        m_database, u"SELECT id, body, created_at, is_finished FROM operation WHERE draft = ?"_s, draft));
}

Result<QList<Operation>> OperationTable::unfinished() const
{
    // index: operation_unfinished
    auto reading = readOperations(m_database,
        u"SELECT id, body, created_at, is_finished FROM operation WHERE is_finished = 0 ORDER BY created_at, rowid"_s);
    if (!reading)
        return failure(reading.error());
    return std::move(reading->operations);
}

Result<QList<Operation>> OperationTable::all() const
{
    auto reading = readOperations(m_database,
        u"SELECT id, body, created_at, is_finished FROM operation ORDER BY created_at DESC, rowid DESC"_s);
    if (!reading)
        return failure(reading.error());
    return std::move(reading->operations);
}

Result<QList<Operation>> OperationTable::ofCustomer(const CustomerId &customer) const
{
    // Parsed are only those that name it at all; the table is the work of a desk, not of an account.
    auto reading = readOperations(m_database,
        u"SELECT id, body, created_at, is_finished FROM operation WHERE instr(body, ?) > 0"
        " ORDER BY created_at DESC, rowid DESC"_s,
        customer.toString());
    if (!reading)
        return failure(reading.error());
    reading->operations.removeIf(
        [&customer](const Operation &operation) { return operation.customer != customer; });
    return std::move(reading->operations);
}

Result<QList<UnreadableOperation>> OperationTable::unreadable() const
{
    auto reading = readOperations(
        m_database, u"SELECT id, body, created_at, is_finished FROM operation ORDER BY created_at"_s);
    if (!reading)
        return failure(reading.error());
    return std::move(reading->unreadable);
}

} // namespace tierdesk::store
