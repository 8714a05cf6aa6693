// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/operation.h"

#include <QList>

#include <optional>

namespace tierdesk::store {

class Database;

/// A row of the desk file that this program cannot read. It is kept, reported, and costs no other row.
struct UnreadableOperation {
    OperationId id;
    Error error;
    QDateTime createdAt; ///< UTC
    bool isFinished = false; ///< done or given up when it was written

    bool operator==(const UnreadableOperation &) const = default;
};

/// All SQL of operations (desk file, synchronous=FULL). A row is the promise that what was begun is finished.
class OperationTable {
public:
    explicit OperationTable(Database &database);

    /// Fails with Conflict if the draft has an operation already: a double click is one operation.
    [[nodiscard]] Result<void> insert(const Operation &operation);
    /// Fails with NotFound if there is no such row.
    [[nodiscard]] Result<void> update(const Operation &operation);

    [[nodiscard]] Result<std::optional<Operation>> find(const OperationId &id) const;
    [[nodiscard]] Result<std::optional<Operation>> findByDraft(const DraftId &draft) const;
    [[nodiscard]] Result<QList<Operation>> unfinished() const; ///< neither Done nor GivenUp, oldest first
    [[nodiscard]] Result<QList<Operation>> all() const; ///< newest first
    [[nodiscard]] Result<QList<Operation>> ofCustomer(const CustomerId &customer) const; ///< newest first
    /// The rows that unfinished() and all() leave out because they are damaged or of a later program; find()
    /// answers their error.
    [[nodiscard]] Result<QList<UnreadableOperation>> unreadable() const;

private:
    Database &m_database;
};

} // namespace tierdesk::store
