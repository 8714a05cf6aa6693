// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

#include <chrono>

namespace tierdesk::sync {

/// How long to wait before the next try: doubled each time, with jitter, never less than the service asked
/// for (contract.md 5.3: immediate retries count against us).
class Backoff {
public:
    explicit Backoff(std::chrono::milliseconds first);
    [[nodiscard]] std::chrono::milliseconds next(const Error &error);
    void reset();

private:
    std::chrono::milliseconds m_first;
    int m_tries = 0;
};

} // namespace tierdesk::sync
