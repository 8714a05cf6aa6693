// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/partnercenter/errorcodec.h"

#include "models/partnercenter/jsonvalue.h"
#include "models/partnercenter/wiretext.h"
#include "models/partnercenter/serviceclock.h"

#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <limits>

namespace tierdesk::partnercenter {
namespace {

constexpr int kStaleEtag = 2055; // 400 rather than 412 (quirks.md 57)
// Any gateway, or this machine's wrong clock, could else stop the whole account for days.
constexpr std::chrono::seconds kLongestRetryAfter = std::chrono::minutes(15);

Error::Kind kindOf(int status, int code)
{
    if (status == 401)
        return Error::Kind::SignedOut;
    if (status == 403)
        return Error::Kind::Forbidden;
    if (status == 404)
        return Error::Kind::NotFound;
    if (status == 408)
        return Error::Kind::Timeout;
    if (status == 409 || status == 412 || code == kStaleEtag)
        return Error::Kind::Conflict;
    if (status == 429)
        return Error::Kind::Throttled;
    if (status >= 500)
        return Error::Kind::ServerFault;
    return status >= 400 ? Error::Kind::Rejected : Error::Kind::BadAnswer;
}

int codeFrom(const JsonValue &value)
{
    const std::optional<qint64> code = value.wholeNumber();
    const bool fits = code && *code > 0 && *code <= std::numeric_limits<int>::max();
    return fits ? int(*code) : 0;
}

// Some descriptions are a JSON text of their own (quirks.md 9); its reason is what people can use.
QString plainDescription(const QString &description)
{
    if (description.startsWith(u'{')) {
        if (const auto inner = JsonDocument::parse(description.toUtf8())) {
            const QString reason = inner->root().firstOf({"reason", "message", "description"}).text();
            if (!reason.isEmpty())
                return decodedEntities(reason);
        }
    }
    return decodedEntities(description);
}

std::optional<std::chrono::seconds> askedWait(const RefusedAnswer &answer, const QString &detail)
{
    const QByteArray value = headerValue(answer.headers, "retry-after");
    bool isNumber = false;
    if (const qint64 seconds = value.toLongLong(&isNumber); isNumber && seconds >= 0)
        return std::chrono::seconds(seconds);
    if (!value.isEmpty()) {
        // By the service's own clock, if it tells it: ours may be wrong.
        const QDateTime at = httpDate(value);
        const QDateTime told = httpDate(headerValue(answer.headers, "date"));
        const QDateTime now = told.isValid() ? told : QDateTime::currentDateTimeUtc();
        if (at.isValid())
            return std::chrono::seconds(std::max<qint64>(0, now.secsTo(at)));
    }
    static const QRegularExpression inWords(QStringLiteral(R"(in (\d{1,6}) seconds)"));
    const QRegularExpressionMatch match = inWords.match(detail);
    if (answer.status == 429 && match.hasMatch())
        return std::chrono::seconds(match.captured(1).toInt());
    return std::nullopt;
}

std::optional<std::chrono::seconds> retryAfterFrom(const RefusedAnswer &answer, const QString &detail)
{
    const std::optional<std::chrono::seconds> asked = askedWait(answer, detail);
    return asked ? std::optional(std::min(*asked, kLongestRetryAfter)) : std::nullopt;
}

// A proxy's or gateway's word is none of Partner Center's: a page, or a refusal without its ids.
bool isFromElsewhere(const RefusedAnswer &answer, bool isJson)
{
    if (answer.status < 400 || answer.status >= 500 || answer.status == 401 || answer.status == 429)
        return false;
    return !isJson && (!isOfService(answer) || !answer.body.trimmed().isEmpty());
}

// The reason phrase is all there is (quirks.md 4).
bool isMfaDemanded(const RefusedAnswer &answer)
{
    return answer.status == 401
        && (answer.reason.contains("MFA") || headerValue(answer.headers, "www-authenticate").contains("MFA"));
}

Error basicError(const RefusedAnswer &answer)
{
    Error error;
    error.kind = kindOf(answer.status, 0);
    error.httpStatus = answer.status;
    error.correlationId = answer.correlationId;
    error.requestId = answer.requestId;
    return error;
}

} // namespace

QByteArray headerValue(
    const QList<std::pair<QByteArray, QByteArray>> &headers, const QByteArray &lowerCaseName)
{
    for (const auto &[name, value] : headers) {
        if (name == lowerCaseName) {
            const qsizetype comma = lowerCaseName.startsWith("ms-") ? value.indexOf(',') : -1;
            return (comma < 0 ? value : value.left(comma)).trimmed();
        }
    }
    return {};
}

bool isOfService(const RefusedAnswer &answer)
{
    return !headerValue(answer.headers, "ms-requestid").isEmpty()
        || !headerValue(answer.headers, "ms-correlationid").isEmpty();
}

Error readError(const RefusedAnswer &answer)
{
    Error error = basicError(answer);
    const Result<JsonDocument> document = JsonDocument::parse(answer.body);
    const bool isJson = document && document->root().isObject();
    if (isJson) {
        const JsonValue body = document->root();
        error.code = codeFrom(body["code"]);
        error.kind = kindOf(answer.status, error.code);
        error.detail = plainDescription(body.firstOf({"description", "message", "errorName"}).text());
    }
    if (error.detail.isEmpty() && answer.status == 401)
        error.detail = QString::fromUtf8(headerValue(answer.headers, "www-authenticate"));
    if (error.detail.isEmpty())
        error.detail = QString::fromUtf8(answer.reason);
    if (isMfaDemanded(answer) && error.code == 0)
        error.code = int(Cause::MfaDemanded);
    if (isFromElsewhere(answer, isJson)) {
        error.kind = Error::Kind::BadAnswer;
        error.code = int(Cause::FromElsewhere);
        error.detail = QStringLiteral("HTTP %1 that is not Partner Center's").arg(answer.status);
    }
    if (answer.status >= 300 && answer.status < 400) {
        error.code = int(Cause::Redirected);
        error.detail = QStringLiteral("a redirect was refused");
    }
    error.retryAfter = retryAfterFrom(answer, error.detail);
    error.detail.truncate(kLongestDescription);
    return error;
}

Error readTokenError(const RefusedAnswer &answer)
{
    Error error = basicError(answer);
    const Result<JsonDocument> document = JsonDocument::parse(answer.body);
    if (document && document->root().isObject()) {
        const JsonValue body = document->root();
        error.detail = body["error"].text();
        if (const QString words = body["error_description"].text(); !words.isEmpty())
            error.detail += QStringLiteral(": ") + words;
        const QList<JsonValue> codes = body["error_codes"].elements();
        error.code = codes.isEmpty() ? 0 : codeFrom(codes.first());
        if (answer.status >= 400 && answer.status < 500 && answer.status != 408 && answer.status != 429)
            error.kind = Error::Kind::SignedOut;
    } else if (answer.status >= 400 && answer.status < 500 && error.kind != Error::Kind::Throttled
        && error.kind != Error::Kind::Timeout) {
        error.kind = Error::Kind::BadAnswer;
        error.code = int(Cause::FromElsewhere);
        error.detail = QStringLiteral("HTTP %1 that is no token endpoint's").arg(answer.status);
    }
    error.retryAfter = retryAfterFrom(answer, error.detail);
    error.detail.truncate(kLongestDescription);
    return error;
}

} // namespace tierdesk::partnercenter
