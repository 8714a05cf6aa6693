// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/newcustomer.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace tierdesk::store {

class Database;

/// A wizard that is open, put aside, or left by a crash. Never holds a password.
struct Draft {
    DraftId id;
    NewCustomer content;
    int page = 0; ///< the page it stood on
    bool isPutAside = false;
    QDateTime savedAt; ///< UTC

    bool operator==(const Draft &) const = default;
};

/// A row of the desk file that this program cannot read. It is kept, reported, and costs no other row.
struct UnreadableDraft {
    DraftId id;
    Error error;
    QDateTime savedAt; ///< UTC

    bool operator==(const UnreadableDraft &) const = default;
};

/// All SQL of drafts (desk file).
class DraftTable {
public:
    explicit DraftTable(Database &database);
    [[nodiscard]] Result<void> save(const Draft &draft);
    [[nodiscard]] Result<void> remove(const DraftId &id);
    [[nodiscard]] Result<std::optional<Draft>> find(const DraftId &id) const;
    [[nodiscard]] Result<QList<Draft>> all() const; ///< newest first
    [[nodiscard]] Result<QList<UnreadableDraft>> unreadable() const; ///< what all() leaves out

private:
    Database &m_database;
};

} // namespace tierdesk::store
