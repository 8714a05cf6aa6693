// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sandbox/service.h"

#include "models/base/log.h"
#include "models/sandbox/apierror.h"
#include "models/sandbox/auditrecords.h"

#include <QCryptographicHash>
#include <QUuid>

namespace tierdesk::sandbox {

using namespace Qt::StringLiterals;

namespace {

QByteArray newId()
{
    return QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
}

/// The headers that every answer of the documented service carries (contract.md 3).
void addCommonHeaders(Answer *answer, const Request &request, const QDateTime &now)
{
    const QByteArray hash = QCryptographicHash::hash(request.requestId, QCryptographicHash::Md5);
    answer->headers.append({QByteArrayLiteral("MS-CorrelationId"), request.correlationId});
    answer->headers.append({QByteArrayLiteral("MS-RequestId"), request.requestId});
    answer->headers.append({QByteArrayLiteral("MS-CV"), hash.left(12).toBase64() + ".0"});
    answer->headers.append({QByteArrayLiteral("MS-ServerId"), QByteArrayLiteral("000101")});
    answer->headers.append({QByteArrayLiteral("X-Locale"), request.locale});
    answer->headers.append({QByteArrayLiteral("Date"),
        QLocale::c().toString(now.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1()});
    if (request.asksForMfaState)
        answer->headers.append({QByteArrayLiteral("isMfaCompliant"), QByteArrayLiteral("true")});
}

} // namespace

Service::Service(State &state, const Options &options, Account account)
    : m_state(state)
    , m_options(options)
    , m_account(account)
    , m_tokens(std::move(account))
    , m_throttle(options.requestsPerMinute)
    , m_memory(state)
    , m_faults(options.faults)
{
}

// A page in a browser may have its own name point to 127.0.0.1 (DNS rebinding); the browser then says so.
bool Service::isThisComputer(const QByteArray &host)
{
    const bool isBracketed = host.startsWith('[');
    const QByteArray name =
        (isBracketed ? host.left(host.indexOf(']') + 1) : host.split(':').first()).toLower();
    return name.isEmpty() || name == "127.0.0.1" || name == "localhost" || name == "[::1]";
}

Answer Service::answer(Request request)
{
    const QDateTime now = m_options.clock ? m_options.clock() : QDateTime::currentDateTimeUtc();
    request.hasOwnRequestId = !request.requestId.isEmpty();
    if (!request.hasOwnRequestId)
        request.requestId = newId();
    if (request.correlationId.isEmpty())
        request.correlationId = newId();
    if (request.locale.isEmpty())
        request.locale = QByteArrayLiteral("en-US");
    if (!isThisComputer(request.host))
        return refusal(403, 900, u"Only this computer is served"_s);
    if (request.path == "/sandbox/faults"_L1 && !m_options.controlToken.isEmpty())
        return answerControl(request);
    const std::optional<FaultRule> fault = m_faults.meet(request);
    if (!fault)
        return answerTruly(request, now);
    if (fault->moment == FaultRule::Moment::After)
        (void)answerTruly(request, now);
    Answer result = answerOf(*fault, now);
    if (fault->kind != FaultRule::Kind::Html) // a gateway knows nothing of the service's ids
        addCommonHeaders(&result, request, now);
    if (request.method == "HEAD") {
        result.body.clear();
        result.streamedBytes = 0;
    }
    return result;
}

Answer Service::answerControl(const Request &request)
{
    if (request.authorization != "Bearer " + m_options.controlToken)
        return invalidToken();
    if (request.method == "POST") {
        Result<FaultScript> script = FaultScript::parse(request.body);
        if (!script)
            return refusal(400, 3000, script.error().detail);
        m_faults = Faults(std::move(*script));
    } else if (request.method == "DELETE") {
        m_faults = Faults();
    } else if (request.method != "GET") {
        return methodNotAllowed(request.method, "GET, POST, DELETE");
    }
    return success(m_faults.report());
}

Answer Service::answerTruly(Request &request, const QDateTime &now)
{
    const QStringList parts = request.path.split(u'/', Qt::SkipEmptyParts);
    const bool isToken =
        parts.size() == 4 && parts.mid(1) == QStringList {u"oauth2"_s, u"v2.0"_s, u"token"_s};
    if (isToken)
        return request.method == "POST" ? m_tokens.issue(parts.first(), request.body, now)
                                        : methodNotAllowed(request.method, "POST");
    Answer result = answerApi(request, now);
    addCommonHeaders(&result, request, now);
    if (request.method == "HEAD")
        result.body.clear();
    return result;
}

Answer Service::answerApi(Request &request, const QDateTime &now)
{
    switch (m_tokens.check(request.authorization, now)) {
    case Tokens::Verdict::Valid:
        break;
    case Tokens::Verdict::Missing:
        return refusal(401, 800001, u"Partner Token missing in request context"_s);
    case Tokens::Verdict::Refused:
        return invalidToken();
    }
    request.userId = m_account.userId;
    if (const std::optional<int> wait = m_throttle.refuse(now))
        return throttled(*wait);
    const RouteMatch match = findRoute(request);
    return match.route ? perform(*match.route, request, now) : match.refusal;
}

Answer Service::perform(const Route &route, const Request &request, const QDateTime &now)
{
    Context context {m_state, m_options, m_account, now};
    Answer result = route.changesState ? change(route, request, context) : route.handler(context, request);
    if (const QString problem = m_state.takeFailure(); !problem.isEmpty()) {
        qCWarning(logSandbox) << "state:" << problem;
        return refusal(500, 800003, u"Unexpected service error"_s);
    }
    return result;
}

Answer Service::change(const Route &route, const Request &request, Context &context)
{
    const bool remembers = request.hasOwnRequestId && !m_options.forgetRequestIds;
    if (remembers)
        if (std::optional<Answer> first = m_memory.recall(request))
            return *first;
    m_state.begin();
    Answer result = route.handler(context, request);
    if (!result.isSuccess()) {
        // A refusal changes nothing but is remembered, too: the id is spent with any answer (contract.md 3).
        m_state.rollBack();
        if (remembers && result.status < 500)
            m_memory.store(request, result);
        return result;
    }
    recordWrite(context, request, route, result);
    if (remembers)
        m_memory.store(request, result);
    if (m_state.commit() && remembers)
        m_memory.keepSecretOf(request, result);
    return result;
}

} // namespace tierdesk::sandbox
