// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/errorwords.h"

#include <QList>

#include <algorithm>
#include <iterator>

namespace tierdesk {
namespace {

template <typename Value> struct ErrorWord {
    Value value;
    QLatin1StringView word;
};

constexpr ErrorWord<Error::Kind> kErrorKinds[] = {
    {Error::Kind::Offline, QLatin1StringView("offline")},
    {Error::Kind::Timeout, QLatin1StringView("timeout")},
    {Error::Kind::Throttled, QLatin1StringView("throttled")},
    {Error::Kind::SignedOut, QLatin1StringView("signedOut")},
    {Error::Kind::Forbidden, QLatin1StringView("forbidden")},
    {Error::Kind::NotFound, QLatin1StringView("notFound")},
    {Error::Kind::Conflict, QLatin1StringView("conflict")},
    {Error::Kind::Rejected, QLatin1StringView("rejected")},
    {Error::Kind::ServerFault, QLatin1StringView("serverFault")},
    {Error::Kind::BadAnswer, QLatin1StringView("badAnswer")},
    {Error::Kind::Storage, QLatin1StringView("storage")},
    {Error::Kind::Keychain, QLatin1StringView("keychain")},
    {Error::Kind::Canceled, QLatin1StringView("canceled")},
};

constexpr ErrorWord<Cause> kCauses[] = {
    {Cause::NameNotFound, QLatin1StringView("nameNotFound")},
    {Cause::Refused, QLatin1StringView("refused")},
    {Cause::NotEncrypted, QLatin1StringView("notEncrypted")},
    {Cause::ProxyPassword, QLatin1StringView("proxyPassword")},
    {Cause::ProxyUnreachable, QLatin1StringView("proxyUnreachable")},
    {Cause::BrokenOff, QLatin1StringView("brokenOff")},
    {Cause::TooLarge, QLatin1StringView("tooLarge")},
    {Cause::FromElsewhere, QLatin1StringView("fromElsewhere")},
    {Cause::Redirected, QLatin1StringView("redirected")},
    {Cause::MfaDemanded, QLatin1StringView("mfaDemanded")},
    {Cause::NoReseller, QLatin1StringView("noReseller")},
    {Cause::UnsafeAddress, QLatin1StringView("unsafeAddress")},
    {Cause::FileNotWritten, QLatin1StringView("fileNotWritten")},
    {Cause::FileDiskFull, QLatin1StringView("fileDiskFull")},
    {Cause::FileNotPlain, QLatin1StringView("fileNotPlain")},
    {Cause::NotLookedUp, QLatin1StringView("notLookedUp")},
};

template <typename Value, std::size_t count>
QString wordIn(const ErrorWord<Value> (&words)[count], Value value)
{
    const auto found = std::ranges::find(words, value, &ErrorWord<Value>::value);
    return found == std::end(words) ? QString() : QString(found->word);
}

template <typename Value, std::size_t count>
std::optional<Value> valueIn(const ErrorWord<Value> (&words)[count], QStringView word)
{
    const auto found =
        std::ranges::find_if(words, [word](const ErrorWord<Value> &known) { return word == known.word; });
    return found == std::end(words) ? std::nullopt : std::optional<Value>(found->value);
}

} // namespace

QString wordOf(Error::Kind kind)
{
    return wordIn(kErrorKinds, kind);
}

std::optional<Error::Kind> errorKindFrom(QStringView word)
{
    return valueIn(kErrorKinds, word);
}

QList<Error::Kind> errorKinds()
{
    QList<Error::Kind> kinds;
    for (const auto &[kind, word] : kErrorKinds)
        kinds.append(kind);
    return kinds;
}

std::optional<Cause> causeFrom(QStringView word)
{
    return valueIn(kCauses, word);
}

QString wordOfCode(int code)
{
    const QString word = wordIn(kCauses, Cause(code));
    return word.isEmpty() ? QString::number(code) : word;
}

QString logLineOf(const Error &error)
{
    return QStringLiteral("%1, code %2, http %3, correlation %4")
        .arg(wordOf(error.kind), wordOfCode(error.code), QString::number(error.httpStatus),
            error.correlationId);
}

} // namespace tierdesk
