// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sandbox/exchange.h"
#include "models/sandbox/state.h"

#include <QHash>

#include <optional>

namespace tierdesk::sandbox {

/// Which answer a MS-RequestId got: the same id again gets the same answer and does nothing twice
/// (contract.md 3, "idempotency key"). Kept in the state file without passwords; with them while this process
/// lives.
class RequestMemory {
public:
    explicit RequestMemory(State &state)
        : m_state(state)
    {
    }

    [[nodiscard]] std::optional<Answer> recall(const Request &request);
    /// Call inside the transaction of what the request did, so that both are there or neither.
    void store(const Request &request, const Answer &answer);
    /// Call once that transaction is committed.
    void keepSecretOf(const Request &request, const Answer &answer);

private:
    State &m_state;
    QHash<QString, Answer> m_withSecrets;
};

} // namespace tierdesk::sandbox
