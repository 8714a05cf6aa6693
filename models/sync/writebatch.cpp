// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/writebatch.h"

#include "models/store/database.h"
#include "models/sync/changefeed.h"

#include <utility>

namespace tierdesk::sync {

WriteBatch::WriteBatch(const Account &account, QObject *parent)
    : QObject(parent)
    , m_account(account)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kLongest);
    connect(&m_timer, &QTimer::timeout, this, &WriteBatch::flush);
}

void WriteBatch::add(Write write, Written written)
{
    m_entries.append({std::move(write), std::move(written)});
    if (m_entries.size() >= kMost)
        flush();
    else if (!m_timer.isActive())
        m_timer.start();
}

void WriteBatch::flush()
{
    m_timer.stop();
    const QList<Entry> entries = std::exchange(m_entries, {});
    if (entries.isEmpty())
        return;
    if (commit(entries)) {
        for (const Entry &entry : entries)
            entry.written({});
        return;
    }
    // One that cannot be written must not cost the others.
    for (const Entry &entry : entries)
        entry.written(commit({entry}));
}

Result<void> WriteBatch::writeNow(const Write &write)
{
    flush();
    return commit({{write, nullptr}});
}

Result<void> WriteBatch::commit(const QList<Entry> &entries)
{
    store::ChangeSet changes;
    auto transaction = store::Transaction::begin(m_account.replica);
    if (!transaction)
        return failure(transaction.error());
    for (const Entry &entry : entries)
        if (const auto written = entry.write(changes); !written)
            return written;
    if (const auto committed = (*transaction)->commit(); !committed)
        return committed;
    ++m_commits;
    m_account.feed.announce(changes);
    return {};
}

} // namespace tierdesk::sync
