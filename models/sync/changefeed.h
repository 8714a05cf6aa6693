// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/changes.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace tierdesk::sync {

/// Says which rows have changed, after the commit, at most four times a second (architecture.md 5.1).
class ChangeFeed : public QObject {
    Q_OBJECT
public:
    explicit ChangeFeed(QObject *parent = nullptr);
    void announce(const store::ChangeSet &changes);
    /// Says now what has been announced: before a signal that somebody waits for, who then asks for the rows.
    void flush();

signals:
    void changed(const tierdesk::store::ChangeSet &changes);

private:
    void say();
    store::ChangeSet m_pending;
    QElapsedTimer m_sinceLast;
    QTimer m_timer;
};

} // namespace tierdesk::sync
