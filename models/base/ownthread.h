// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThread>

namespace tierdesk {

/// The threading law (architecture.md 4): an object is called in its own thread only. Said first by whatever
/// others can call; a build with assertions ends there, at the mistake, not somewhere else an hour later.
inline void assertOwnThread([[maybe_unused]] const QObject *object)
{
    Q_ASSERT_X(object->thread() == QThread::currentThread(), object->metaObject()->className(),
        "called outside its own thread");
}

} // namespace tierdesk
