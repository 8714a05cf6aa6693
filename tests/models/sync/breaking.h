// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/faultproxy.h"

#include <atomic>
#include <functional>
#include <memory>

namespace tierdesk::test {

enum class Program { GoesOn, Ends };
using Filter = std::function<bool(const SeenRequest &)>;

/// The n-th request that the filter knows breaks; 0 = none, -1 = all of them.
class Breaking {
public:
    Breaking(FaultProxy &line, Filter filter, int n, Fault fault)
        : m_state(std::make_shared<State>())
    {
        line.clearFaults();
        line.when(
            [state = m_state, filter = std::move(filter), n](const SeenRequest &request) {
                if (!filter(request))
                    return false;
                const int number = ++state->counted;
                const bool breaks = n == -1 || number == n;
                state->hasBroken = state->hasBroken || breaks;
                return breaks;
            },
            std::move(fault), -1);
    }
    [[nodiscard]] bool hasBroken() const { return m_state->hasBroken; }
    [[nodiscard]] int counted() const { return m_state->counted; }

private:
    struct State {
        std::atomic<int> counted = 0;
        std::atomic<bool> hasBroken = false;
    };
    std::shared_ptr<State> m_state;
};

/// Only what the operation itself asks for; the reading of its subscriptions afterwards is nobody's concern
/// here.
inline bool isOfOperation(const SeenRequest &request)
{
    const QByteArray &target = request.target;
    return request.method == "POST" || target.contains("/agreements") || target.contains("/products/")
        || target.contains("/carts") || target.contains("filter=");
}

inline bool isWrite(const SeenRequest &request)
{
    return request.method == "POST" && !request.isToken();
}

} // namespace tierdesk::test
