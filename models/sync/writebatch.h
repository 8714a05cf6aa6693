// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/store/changes.h"
#include "models/sync/account.h"

#include <QList>
#include <QObject>
#include <QTimer>

#include <functional>

namespace tierdesk::sync {

/// Writes many small answers of the background in one transaction, by count or after a quarter of a second: a
/// commit costs more than what it holds (performance.md 1). Whoever writes for somebody who waits flushes it
/// first, so that an older answer never overtakes a newer one.
class WriteBatch : public QObject {
    Q_OBJECT
public:
    /// Expects a Transaction; notes what it changed. Writes nothing if it fails.
    using Write = std::function<Result<void>(store::ChangeSet &)>;
    using Written = std::function<void(const Result<void> &)>;
    static constexpr int kMost = 64;
    static constexpr std::chrono::milliseconds kLongest {250};

    explicit WriteBatch(const Account &account, QObject *parent = nullptr);
    void add(Write write, Written written);
    void flush();
    /// At once, in a transaction of its own, after what waits.
    [[nodiscard]] Result<void> writeNow(const Write &write);
    [[nodiscard]] int commits() const { return m_commits; }

private:
    struct Entry {
        Write write;
        Written written;
    };
    [[nodiscard]] Result<void> commit(const QList<Entry> &entries);

    const Account &m_account;
    QList<Entry> m_entries;
    QTimer m_timer;
    int m_commits = 0;
};

} // namespace tierdesk::sync
