// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/customertable.h"
#include "models/store/statement.h"

// What every reading of customers' lines shares; for the files of CustomerTable alone.

namespace tierdesk::store {

[[nodiscard]] inline ResellerKnowledge knowledgeOf(int resellerCount, bool relationshipsRead)
{
    if (resellerCount > 0)
        return ResellerKnowledge::Known;
    return relationshipsRead ? ResellerKnowledge::None : ResellerKnowledge::NotKnownYet;
}

/// Of a statement that begins with row, guid, company_name, domain, relationship and whether it is unreadable, gone.
[[nodiscard]] inline CustomerRow lineFrom(const Statement &statement)
{
    CustomerRow line;
    line.row = RowId(statement.number(0));
    line.id = CustomerId::tryFromBytes(statement.bytes(1)).value_or(CustomerId());
    line.companyName = statement.text(2);
    line.domain = statement.text(3);
    line.relationship = statement.text(4);
    line.isUnreadable = statement.number(5) != 0;
    line.isGone = statement.number(6) != 0;
    return line;
}

/// The first column of every row of a statement that was run.
[[nodiscard]] inline Result<QList<RowId>> readRows(Statement &statement)
{
    QList<RowId> rows;
    while (statement.next())
        rows.append(RowId(statement.number(0)));
    if (const auto ended = statement.end(); !ended)
        return failure(ended.error());
    return rows;
}

// The same order as SQLite's: by the bytes of UTF-8, without a name last.
[[nodiscard]] inline bool comesBefore(const QString &name, const QString &other)
{
    if (name.isEmpty() || other.isEmpty())
        return !name.isEmpty() && other.isEmpty();
    return name.toUtf8() < other.toUtf8();
}

} // namespace tierdesk::store
