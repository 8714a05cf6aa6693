// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

namespace tierdesk {

/// Calls `take` with the future's value in the thread of `context`, unless the context is gone or the future
/// was cancelled by then. Qt 6.4's `.then(context, …)` asserts when the context is gone first.
template <typename Value, typename Take>
void whenAnswered(const QFuture<Value> &future, QObject *context, Take take)
{
    auto *watcher = new QFutureWatcher<Value>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, take] {
        watcher->deleteLater();
        const QFuture<Value> answered = watcher->future();
        if (answered.resultCount() > 0)
            take(answered.result());
    });
    watcher->setFuture(future);
}

} // namespace tierdesk
