// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sandbox/faults.h"

#include "models/sandbox/apierror.h"
#include "models/sandbox/jsontext.h"
#include "models/sandbox/listener.h"

#include <QLocale>

namespace tierdesk::sandbox {

using namespace Qt::StringLiterals;

namespace {

bool isToken(const QStringList &path)
{
    return path.size() == 4 && path.at(1).compare(u"oauth2"_s, Qt::CaseInsensitive) == 0;
}

bool fitsPath(const QStringList &path, const QStringList &pattern)
{
    if (pattern.isEmpty())
        return !isToken(path); // without a token there would be no request to break
    const bool hasRest = pattern.constLast() == u"**"_s;
    const qsizetype parts = hasRest ? pattern.size() - 1 : pattern.size();
    if (hasRest ? path.size() < parts : path.size() != parts)
        return false;
    for (qsizetype i = 0; i < parts; ++i)
        if (pattern.at(i) != u"{}"_s && path.at(i).compare(pattern.at(i), Qt::CaseInsensitive) != 0)
            return false;
    return true;
}

void addRetryAfter(Answer *answer, const FaultRule &rule, const QDateTime &now)
{
    if (!rule.retryAfter)
        return;
    const QDateTime at = now.toUTC().addSecs(*rule.retryAfter);
    const QByteArray value = rule.retryAsDate
        ? QLocale::c().toString(at, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1()
        : QByteArray::number(*rule.retryAfter);
    answer->headers.append({QByteArrayLiteral("Retry-After"), value});
}

/// throttled() of the documents always says when; a gateway before them need not.
Answer tooMany(const FaultRule &rule, const QDateTime &now)
{
    if (rule.retryAfter && !rule.retryAsDate)
        return throttled(*rule.retryAfter);
    Answer answer =
        success(JsonObject().add("statusCode", 429).add("message", u"Rate limit is exceeded."_s).text(), 429);
    addRetryAfter(&answer, rule, now);
    return answer;
}

Answer unavailable(const FaultRule &rule, const QDateTime &now)
{
    Answer answer = refusal(503, 503, u"The service is temporarily unavailable"_s);
    addRetryAfter(&answer, rule, now);
    return answer;
}

Answer mfaRefused()
{
    Answer answer = invalidToken();
    answer.status = kMfaRefusalMark;
    return answer;
}

Answer plain(const FaultRule &rule, const QByteArray &type, const QByteArray &body)
{
    Answer answer;
    answer.status = rule.status;
    answer.contentType = type;
    answer.body = body;
    return answer;
}

Answer huge(const FaultRule &rule)
{
    Answer answer = plain(rule, "application/json; charset=utf-8", {});
    answer.streamedBytes = rule.bytes;
    return answer;
}

} // namespace

Faults::Faults(FaultScript script)
{
    quint32 number = 0;
    for (FaultRule &rule : script.rules)
        m_rules.push_back({std::move(rule), std::mt19937(script.seed + ++number), 0, 0});
}

bool Faults::isDue(Counted &counted)
{
    const FaultRule &rule = counted.rule;
    // Drawn for every request that fits, so that the draws do not depend on what else is due.
    const bool isDrawn = double(counted.random()) < rule.share * 4294967296.0;
    if (rule.times >= 0 && counted.answered >= rule.times)
        return false;
    return isDrawn && (rule.nth > 0 ? counted.fitted == rule.nth : counted.fitted % rule.every == 0);
}

std::optional<FaultRule> Faults::meet(const Request &request)
{
    const QStringList path = request.path.split(u'/', Qt::SkipEmptyParts);
    Counted *chosen = nullptr;
    for (Counted &counted : m_rules) {
        const bool fits = (counted.rule.method.isEmpty() || counted.rule.method == request.method)
            && fitsPath(path, counted.rule.path);
        if (!fits)
            continue;
        ++counted.fitted;
        if (isDue(counted) && !chosen)
            chosen = &counted;
    }
    if (!chosen)
        return std::nullopt;
    ++chosen->answered;
    return chosen->rule;
}

QByteArray Faults::report() const
{
    JsonArray rules;
    for (const Counted &counted : m_rules)
        rules.add(JsonObject().add("fitted", counted.fitted).add("answered", counted.answered));
    return JsonObject().add("rules", rules).text();
}

Answer answerOf(const FaultRule &rule, const QDateTime &now)
{
    switch (rule.kind) {
    case FaultRule::Kind::Throttled:
        return tooMany(rule, now);
    case FaultRule::Kind::ServerError:
        return refusal(500, 800003, u"Unexpected service error"_s);
    case FaultRule::Kind::Unavailable:
        return unavailable(rule, now);
    case FaultRule::Kind::TokenRefused:
        return invalidToken();
    case FaultRule::Kind::MfaRefused:
        return mfaRefused();
    case FaultRule::Kind::Garbage:
        return plain(
            rule, "application/json; charset=utf-8", QByteArray("\x1f\x8b\x00{\"items\":[\xff\xfe", 15));
    case FaultRule::Kind::Html:
        return plain(rule, "text/html", "<html><body><h1>Service Unavailable</h1></body></html>");
    case FaultRule::Kind::Empty:
        return plain(rule, "application/json; charset=utf-8", {});
    case FaultRule::Kind::Huge:
        return huge(rule);
    }
    return {};
}

} // namespace tierdesk::sandbox
