// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of Engine that keeps saved views. Nobody but the page that shows them cares: each change is answered
// with what there is after it.
#include "models/store/database.h"
#include "models/store/viewtable.h"
#include "models/sync/engine.h"

namespace tierdesk::sync {

Result<QList<SavedView>> Engine::views(ViewedList list) const
{
    return store::ViewTable(*m_desk).of(list);
}

Result<QList<SavedView>> Engine::changeViews(
    ViewedList list, const std::function<Result<void>(store::ViewTable &)> &change)
{
    auto transaction = store::Transaction::begin(*m_desk);
    if (!transaction)
        return failure(transaction.error());
    store::ViewTable table(*m_desk);
    return change(table)
        .and_then([&transaction] { return (*transaction)->commit(); })
        .and_then([&table, list] { return table.of(list); });
}

} // namespace tierdesk::sync
