// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/sandbox/server.h"

#include <QFuture>
#include <QThread>

namespace tierdesk::app {

/// The sandbox inside the program: a loopback service in a thread of its own. The rest of Tierdesk reaches it
/// by HTTP only and cannot tell it from Partner Center.
class PracticeService {
public:
    PracticeService();
    ~PracticeService(); ///< stops serving
    PracticeService(const PracticeService &) = delete;
    PracticeService &operator=(const PracticeService &) = delete;

    /// Starts serving; the first start makes the practice data. Once per object.
    [[nodiscard]] QFuture<Result<sandbox::Address>> start(const QString &stateFile);

private:
    QThread m_thread;
};

} // namespace tierdesk::app
