// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/sandbox/exchange.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QStringList>

#include <optional>
#include <random>
#include <vector>

namespace tierdesk::sandbox {

/// One rule of a fault script: which requests get which wrong answer.
struct FaultRule {
    enum class Kind {
        Throttled, ///< 429
        ServerError, ///< 500
        Unavailable, ///< 503
        TokenRefused, ///< 401
        MfaRefused, ///< 401 whose reason phrase alone says why (contract.md 2)
        Garbage, ///< bytes that are no JSON and no text
        Html, ///< a gateway's page
        Empty, ///< no body where one is due
        Huge, ///< a body far larger than any answer
    };
    enum class Moment {
        Before, ///< nothing is carried out
        After, ///< what was asked is carried out, only its answer is lost
    };

    QByteArray method; ///< empty = any
    QStringList path; ///< parts; "{}" is any one part, "**" at the end any rest. Empty = all but tokens
    int nth = 0; ///< only the n-th request that fits, from 1; 0 = not by number
    int every = 1; ///< every k-th request that fits
    double share = 1; ///< this share of those, by the script's seed
    int times = -1; ///< at most so many; -1 = no end
    Kind kind = Kind::ServerError;
    Moment moment = Moment::Before;
    int status = 0; ///< of Garbage, Html, Empty and Huge
    std::optional<int> retryAfter; ///< seconds
    bool retryAsDate = false; ///< Retry-After as a date instead of a number
    qint64 bytes = 0; ///< of Huge
};

/// What a sandbox is told to do wrong, and on which requests. As JSON:
///
///     {"seed": 7, "faults": [
///         {"method": "POST", "path": "/v1/customers", "nth": 2, "answer": 429, "retryAfter": 3},
///         {"path": "/v1/customers/{}/**", "every": 5, "times": 3, "answer": "html", "when": "after"},
///         {"share": 0.3, "answer": 503}]}
///
/// answer: 429, 500, 503, 401, "mfa", "garbage", "html", "empty", "huge". One of nth, every, share; without
/// them every request. retryAfter (seconds) or retryAfterDate (a date so many seconds ahead): 429 and 503.
/// status: "garbage", "empty" and "huge" (200 if left out) and "html" (503). bytes: "huge" (200 MB).
/// The first rule that fits and is due answers; every rule counts each request that fits it.
struct FaultScript {
    quint32 seed = 1;
    QList<FaultRule> rules;

    /// Strict: what is not understood is refused (Rejected) with a sentence that names it.
    [[nodiscard]] static Result<FaultScript> parse(const QByteArray &json);
};

/// A fault script at work.
class Faults {
public:
    explicit Faults(FaultScript script = {});

    /// The rule that is due for this request, if any. Call once for each request.
    [[nodiscard]] std::optional<FaultRule> meet(const Request &request);
    /// {"rules": [{"fitted": 5, "answered": 1}, …]}, in the order of the script
    [[nodiscard]] QByteArray report() const;

private:
    struct Counted {
        FaultRule rule;
        std::mt19937 random;
        int fitted = 0;
        int answered = 0;
    };
    [[nodiscard]] static bool isDue(Counted &counted);

    std::vector<Counted> m_rules;
};

/// The wrong answer itself.
[[nodiscard]] Answer answerOf(const FaultRule &rule, const QDateTime &now);

} // namespace tierdesk::sandbox
