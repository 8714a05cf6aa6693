// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/savedview.h"

#include <QList>

namespace tierdesk::store {

class Database;

/// All SQL of saved views (desk file). What changes expects a Transaction.
class ViewTable {
public:
    explicit ViewTable(Database &database);
    [[nodiscard]] Result<QList<SavedView>> of(ViewedList list) const; ///< by name, in no language's order
    [[nodiscard]] Result<void> save(const SavedView &view); ///< takes the place of one with the same name
    [[nodiscard]] Result<void> rename(ViewedList list, const QString &name, const QString &newName);
    [[nodiscard]] Result<void> remove(ViewedList list, const QString &name);

private:
    Database &m_database;
};

} // namespace tierdesk::store
