// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sandbox/apierror.h"

#include "models/sandbox/jsontext.h"

namespace tierdesk::sandbox {

using namespace Qt::StringLiterals;

Answer success(const QByteArray &json, int status)
{
    Answer answer;
    answer.status = status;
    answer.body = json;
    return answer;
}

Answer refusal(int status, int code, const QString &description)
{
    const JsonObject body = JsonObject()
                                .add("code", code)
                                .add("description", description)
                                .add("data", JsonArray())
                                .add("source", "PartnerFD");
    return success(body.text(), status);
}

Answer agreementRefusal(int status, int code, const QString &description, const char *errorName)
{
    const JsonObject body = JsonObject()
                                .add("code", code)
                                .add("message", description)
                                .add("description", description)
                                .add("errorName", errorName)
                                .add("isRetryable", false)
                                .add("parameters", JsonObject())
                                .add("errorMessageExtended", u"InternalErrorCode=%1"_s.arg(code));
    return success(body.text(), status);
}

Answer invalidProperty(const QString &name)
{
    return refusal(400, 3000, u"Invalid property: %1"_s.arg(name));
}

Answer notFound(const QString &what)
{
    return refusal(404, 1000, u"Not found: %1"_s.arg(what));
}

Answer invalidCustomerId()
{
    return refusal(400, 900118, u"Invalid Customer ID"_s);
}

Answer unknownCustomer()
{
    return refusal(404, 60003, u"Tenant not found"_s);
}

Answer methodNotAllowed(const QByteArray &method, const QByteArray &allowed)
{
    Answer answer = refusal(405, 405,
        u"The requested resource does not support the method %1."_s.arg(QString::fromLatin1(method)));
    answer.headers.append({QByteArrayLiteral("Allow"), allowed});
    return answer;
}

Answer invalidToken()
{
    Answer answer;
    answer.status = 401;
    answer.headers.append(
        {QByteArrayLiteral("WWW-Authenticate"), QByteArrayLiteral("Bearer error=\"invalid_token\"")});
    return answer;
}

Answer throttled(int seconds)
{
    const JsonObject body =
        JsonObject()
            .add("statusCode", 429)
            .add("message", u"Rate limit is exceeded. Try again in %1 seconds."_s.arg(seconds));
    Answer answer = success(body.text(), 429);
    answer.headers.append({QByteArrayLiteral("Retry-After"), QByteArray::number(seconds)});
    return answer;
}

Answer oauthError(const char *error, int aadCode, const QString &description)
{
    const JsonObject body = JsonObject()
                                .add("error", error)
                                .add("error_description", u"AADSTS%1: %2"_s.arg(aadCode).arg(description))
                                .addRaw("error_codes", '[' + QByteArray::number(aadCode) + ']');
    return success(body.text(), 400);
}

} // namespace tierdesk::sandbox
