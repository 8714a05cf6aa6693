// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sandbox/faults.h"
#include "models/sandbox/requestmemory.h"
#include "models/sandbox/routes.h"
#include "models/sandbox/throttle.h"

namespace tierdesk::sandbox {

/// What happens to a request between HTTP and the operation it asks for: ids, token, throttle, the memory of
/// request ids, the transaction; and what a fault script makes of all that.
///
/// Beside the contract it serves /sandbox/faults to whoever has the control token (Authorization: Bearer …):
/// POST puts a fault script in place of the one before, GET tells how often its rules were met, DELETE ends it.
/// Any page in a browser on this computer can send requests here: hence a token of its own.
class Service {
public:
    Service(State &state, const Options &options, Account account);

    [[nodiscard]] Answer answer(Request request);

private:
    [[nodiscard]] static bool isThisComputer(const QByteArray &host);
    [[nodiscard]] Answer answerControl(const Request &request);
    [[nodiscard]] Answer answerTruly(Request &request, const QDateTime &now);
    [[nodiscard]] Answer answerApi(Request &request, const QDateTime &now);
    [[nodiscard]] Answer perform(const Route &route, const Request &request, const QDateTime &now);
    [[nodiscard]] Answer change(const Route &route, const Request &request, Context &context);

    State &m_state;
    const Options &m_options;
    Account m_account;
    Tokens m_tokens;
    Throttle m_throttle;
    RequestMemory m_memory;
    Faults m_faults;
};

} // namespace tierdesk::sandbox
