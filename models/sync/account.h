// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

#include <QPointer>
#include <QString>

#include <chrono>
#include <functional>
#include <optional>
#include <utility>

namespace tierdesk::store {
class Database;
}
namespace tierdesk::partnercenter {
class Api;
}

namespace tierdesk::sync {

class ChangeFeed;

/// What all that works in the writer thread shares. Owned by the Engine, which outlives its workers.
struct Account {
    store::Database &replica;
    store::Database &desk;
    partnercenter::Api &api;
    ChangeFeed &feed;
    std::chrono::milliseconds firstRetry;
    QString person = {}; ///< who works here, for the activity log
};

/// How a piece of reading ended; nothing = well.
using Ended = std::function<void(std::optional<Error>)>;

/// A callback that does nothing once its owner is gone.
template <typename Owner, typename Call> [[nodiscard]] auto whileAlive(Owner *owner, Call call)
{
    return [guard = QPointer<Owner>(owner), call = std::move(call)](auto &&...arguments) {
        if (guard)
            call(std::forward<decltype(arguments)>(arguments)...);
    };
}

} // namespace tierdesk::sync
