// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sandbox/exchange.h"
#include "models/sandbox/server.h"
#include "models/sandbox/state.h"
#include "models/sandbox/tokens.h"

namespace tierdesk::sandbox {

/// What a handler works with.
struct Context {
    State &state;
    const Options &options;
    const Account &account;
    QDateTime now; ///< of this request, UTC; nobody reads the clock again
};

using Handler = Answer (*)(Context &, const Request &);

/// One operation: a method and a path in which {} stands for any one part.
struct Route {
    const char *method;
    const char *pattern;
    Handler handler; ///< nullptr: a fixed word of the contract that this sandbox does not serve
    bool changesState = false; ///< then it runs in a transaction and its answer is remembered by MS-RequestId
};

/// The operation for a request; its {} parts go to request.captured. Without one: what to answer instead.
struct RouteMatch {
    const Route *route = nullptr;
    Answer refusal; ///< 404 or 405, if there is no route
};
[[nodiscard]] RouteMatch findRoute(Request &request);

} // namespace tierdesk::sandbox
