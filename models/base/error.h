// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

#include <chrono>
#include <optional>

namespace tierdesk {

/// Values of Error::code for causes that no service has a number for. Negative: the codes that are read from
/// answers are positive, so that none of them is ever taken for one of these.
enum class Cause {
    NameNotFound = -1, ///< the name of the service's machine is not known
    Refused = -2, ///< nobody listens there
    NotEncrypted = -3, ///< TLS: the certificate or the handshake
    ProxyPassword = -4, ///< a proxy wants a name and a password
    ProxyUnreachable = -5,
    BrokenOff = -6, ///< the connection ended before the answer was whole
    TooLarge = -7, ///< the answer is larger than any that is documented
    FromElsewhere = -8, ///< a proxy or a gateway answered, not the service
    Redirected = -9,
    MfaDemanded = -10, ///< 401, and only the reason phrase says that a second factor is missing (quirks.md 4)
    NoReseller = -11, ///< refused here: it would have become a direct customer (quirks.md 47)
    UnsafeAddress = -12, ///< refused here: not encrypted, or no web address at all
    FileNotWritten = -13, ///< a file of somebody's choice: an export, a backup, a report
    FileDiskFull = -14, ///< the same: no room left on its disk
    FileNotPlain = -16, ///< the same: where it should go is a folder, a device or a pipe
    NotLookedUp = -15, ///< whether it was carried out cannot be found out: the look-up itself is refused
};

/// Why something did not happen, as data. Sentences for people are made of it in `ui/text/` only.
struct Error {
    enum class Kind {
        Offline, ///< no connection could be made, or it broke before an answer came
        Timeout, ///< the service did not answer in time
        Throttled, ///< 429: too many requests
        SignedOut, ///< 401: no valid token could be had
        Forbidden, ///< 403
        NotFound, ///< 404
        Conflict, ///< 409, 412: somebody else is changing the same thing
        Rejected, ///< any other 4xx: the service understood and refused
        ServerFault, ///< 5xx
        BadAnswer, ///< an answer came that is not what the contract promises
        Storage, ///< SQLite or a file
        Keychain,
        Canceled,
    };

    Kind kind = Kind::BadAnswer;
    int code = 0; ///< Partner Center's own (600049, 2204 …), SQLite's, or a Cause; 0 = none
    int httpStatus = 0; ///< 0 = no answer
    QString detail; ///< English, for the log and for support; may hold the service's text: show as plain text
        ///< only
    QString correlationId; ///< MS-CorrelationId of the call, for support
    QString requestId; ///< MS-RequestId of the call
    std::optional<std::chrono::seconds> retryAfter; ///< what the service asked to wait
    bool neverSent = false; ///< certain: not a byte of the call left, so it cannot have been carried out

    bool operator==(const Error &) const = default;
};

/// Whether the same call may succeed later without anybody changing anything.
[[nodiscard]] constexpr bool isRetryable(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Offline:
    case Error::Kind::Timeout:
    case Error::Kind::Throttled:
    case Error::Kind::ServerFault:
    case Error::Kind::BadAnswer:
        return true;
    case Error::Kind::SignedOut:
    case Error::Kind::Forbidden:
    case Error::Kind::NotFound:
    case Error::Kind::Conflict:
    case Error::Kind::Rejected:
    case Error::Kind::Storage:
    case Error::Kind::Keychain:
    case Error::Kind::Canceled:
        return false;
    }
    return false;
}

/// Whether the call may have been carried out although no usable answer came.
[[nodiscard]] constexpr bool isOutcomeUnknown(Error::Kind kind)
{
    return kind == Error::Kind::Offline || kind == Error::Kind::Timeout || kind == Error::Kind::ServerFault
        || kind == Error::Kind::BadAnswer;
}

} // namespace tierdesk

Q_DECLARE_METATYPE(tierdesk::Error)
