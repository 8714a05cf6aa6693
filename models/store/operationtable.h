// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/operation.h"

#include <QList>

#include <optional>

namespace tierdesk::store {

class Database;

/// All SQL of operations (desk file, synchronous=FULL). A row is the promise that what was begun is finished.
class OperationTable {
public:
    explicit OperationTable(Database &database);

    /// Fails with Conflict if the draft has an operation already: a double click is one operation.
    [[nodiscard]] Result<void> insert(const NewCustomerOperation &operation);
    [[nodiscard]] Result<void> update(const NewCustomerOperation &operation);

    [[nodiscard]] Result<std::optional<NewCustomerOperation>> find(const OperationId &id) const;
    [[nodiscard]] Result<std::optional<NewCustomerOperation>> findByDraft(const DraftId &draft) const;
    [[nodiscard]] Result<QList<NewCustomerOperation>>
    unfinished() const; ///< neither Done nor GivenUp, oldest first
    [[nodiscard]] Result<QList<NewCustomerOperation>> all() const; ///< newest first

private:
    Database &m_database;
};

} // namespace tierdesk::store
