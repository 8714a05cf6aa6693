// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sandbox/faults.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <limits>

namespace tierdesk::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kHugeBytes = 200'000'000;
constexpr qint64 kMostBytes = 4'000'000'000;
constexpr int kMostSeconds = 10 * 366 * 24 * 3600;
constexpr int kMostRequests = 1'000'000'000;

using Kind = FaultRule::Kind;

tl::unexpected<Error> refuse(const QString &sentence)
{
    return failure({Error::Kind::Rejected, 0, 0, sentence, {}, {}, {}});
}

/// Reads the members of one object; remembers the first complaint, and which names were asked for.
class Members {
public:
    Members(QJsonObject object, QString where)
        : m_object(std::move(object))
        , m_where(std::move(where))
    {
    }

    [[nodiscard]] bool has(const QString &name)
    {
        m_known.append(name);
        return m_object.contains(name);
    }
    [[nodiscard]] QJsonValue value(const QString &name) const { return m_object.value(name); }
    /// A whole number between the bounds, or what stands there already.
    template <typename Number> void read(const QString &name, qint64 least, qint64 most, Number *number)
    {
        if (!has(name))
            return;
        const double given = value(name).toDouble(std::numeric_limits<double>::quiet_NaN());
        if (!(given >= double(least) && given <= double(most)) || given != std::floor(given))
            return complain(u"\"%1\" must be a whole number from %2 to %3"_s.arg(name).arg(least).arg(most));
        *number = Number(given);
    }
    void complain(const QString &what)
    {
        if (m_complaint.isEmpty())
            m_complaint = m_where + u": "_s + what + u'.';
    }
    /// The complaint, if any; a name that nobody asked for is one.
    [[nodiscard]] QString end()
    {
        for (auto member = m_object.constBegin(); member != m_object.constEnd(); ++member)
            if (!m_known.contains(member.key()))
                complain(u"\"%1\" is not understood"_s.arg(member.key()));
        return m_complaint;
    }

private:
    QJsonObject m_object;
    QString m_where;
    QStringList m_known;
    QString m_complaint;
};

std::optional<Kind> kindOf(const QJsonValue &answer)
{
    static const QHash<QString, Kind> words {{u"mfa"_s, Kind::MfaRefused}, {u"garbage"_s, Kind::Garbage},
        {u"html"_s, Kind::Html}, {u"empty"_s, Kind::Empty}, {u"huge"_s, Kind::Huge}};
    static const QHash<int, Kind> statuses {{429, Kind::Throttled}, {500, Kind::ServerError},
        {503, Kind::Unavailable}, {401, Kind::TokenRefused}};
    if (answer.isString() && words.contains(answer.toString()))
        return words.value(answer.toString());
    if (answer.isDouble() && statuses.contains(answer.toInt()))
        return statuses.value(answer.toInt());
    return std::nullopt;
}

void readWhich(Members &members, FaultRule *rule)
{
    if (members.has(u"method"_s)) {
        rule->method = members.value(u"method"_s).toString().toLatin1();
        if (!QByteArrayList {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"}.contains(rule->method))
            members.complain(u"\"method\" must be GET, HEAD, POST, PUT, PATCH or DELETE"_s);
    }
    if (members.has(u"path"_s)) {
        const QString path = members.value(u"path"_s).toString();
        rule->path = path.split(u'/', Qt::SkipEmptyParts);
        const qsizetype rest = rule->path.indexOf(u"**"_s);
        if (!path.startsWith(u'/') || rule->path.isEmpty() || (rest >= 0 && rest != rule->path.size() - 1))
            members.complain(u"\"path\" must begin with '/', and \"**\" may stand at its end only"_s);
    }
}

void readWhen(Members &members, FaultRule *rule)
{
    const int ways = int(members.has(u"nth"_s)) + int(members.has(u"every"_s)) + int(members.has(u"share"_s));
    if (ways > 1)
        members.complain(u"only one of \"nth\", \"every\" and \"share\" can be meant"_s);
    members.read(u"nth"_s, 1, kMostRequests, &rule->nth);
    members.read(u"every"_s, 1, kMostRequests, &rule->every);
    members.read(u"times"_s, 0, kMostRequests, &rule->times);
    if (members.has(u"share"_s)) {
        rule->share = members.value(u"share"_s).toDouble(-1);
        if (rule->share < 0 || rule->share > 1)
            members.complain(u"\"share\" must be a number from 0 to 1"_s);
    }
    if (members.has(u"when"_s)) {
        const QString when = members.value(u"when"_s).toString();
        if (when != "before"_L1 && when != "after"_L1)
            members.complain(u"\"when\" must be \"before\" or \"after\""_s);
        rule->moment = when == "after"_L1 ? FaultRule::Moment::After : FaultRule::Moment::Before;
    }
}

void readRetryAfter(Members &members, FaultRule *rule)
{
    const bool asNumber = members.has(u"retryAfter"_s);
    rule->retryAsDate = members.has(u"retryAfterDate"_s);
    if (!asNumber && !rule->retryAsDate)
        return;
    if (rule->kind != Kind::Throttled && rule->kind != Kind::Unavailable)
        members.complain(u"only the answers 429 and 503 have a time after which to try again"_s);
    if (asNumber && rule->retryAsDate)
        members.complain(u"only one of \"retryAfter\" and \"retryAfterDate\" can be meant"_s);
    int seconds = 0;
    members.read(u"retryAfter"_s, 0, kMostSeconds, &seconds);
    members.read(u"retryAfterDate"_s, -kMostSeconds, kMostSeconds, &seconds);
    rule->retryAfter = seconds;
}

void readAnswer(Members &members, FaultRule *rule)
{
    const std::optional<Kind> kind =
        members.has(u"answer"_s) ? kindOf(members.value(u"answer"_s)) : std::nullopt;
    if (!kind)
        members.complain(
            u"\"answer\" must be 429, 500, 503, 401, \"mfa\", \"garbage\", \"html\", \"empty\" or \"huge\""_s);
    rule->kind = kind.value_or(Kind::ServerError);
    const bool isAtDoor =
        rule->kind == Kind::Throttled || rule->kind == Kind::TokenRefused || rule->kind == Kind::MfaRefused;
    // The service says these before it looks at what is asked (contract.md 5.2); a client may rely on it.
    if (isAtDoor && rule->moment == FaultRule::Moment::After)
        members.complain(u"429 and 401 are said before anything is carried out, never after"_s);
    readRetryAfter(members, rule);
    const bool hasStatus = rule->kind >= Kind::Garbage;
    if (members.has(u"status"_s) && !hasStatus)
        members.complain(u"this answer has a status of its own"_s);
    rule->status = rule->kind == Kind::Html ? 503 : 200;
    members.read(u"status"_s, 200, 599, &rule->status);
    if (members.has(u"bytes"_s) && rule->kind != Kind::Huge)
        members.complain(u"only the answer \"huge\" has a number of bytes"_s);
    rule->bytes = kHugeBytes;
    members.read(u"bytes"_s, 1, kMostBytes, &rule->bytes);
}

Result<FaultRule> ruleFrom(const QJsonValue &value, qsizetype number)
{
    const QString where = u"Fault %1"_s.arg(number);
    if (!value.isObject())
        return refuse(where + u": it must be an object."_s);
    Members members(value.toObject(), where);
    FaultRule rule;
    readWhich(members, &rule);
    readWhen(members, &rule);
    readAnswer(members, &rule);
    if (const QString complaint = members.end(); !complaint.isEmpty())
        return refuse(complaint);
    return rule;
}

} // namespace

Result<FaultScript> FaultScript::parse(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject())
        return refuse(problem.error == QJsonParseError::NoError
                ? u"The fault script must be a JSON object."_s
                : u"The fault script is no JSON: %1 (at byte %2)."_s.arg(problem.errorString())
                      .arg(problem.offset));
    Members members(document.object(), u"The fault script"_s);
    FaultScript script;
    members.read(u"seed"_s, 0, std::numeric_limits<quint32>::max(), &script.seed);
    if (!members.has(u"faults"_s) || !members.value(u"faults"_s).isArray())
        members.complain(u"\"faults\" must be a list"_s);
    if (const QString complaint = members.end(); !complaint.isEmpty())
        return refuse(complaint);
    const QJsonArray faults = members.value(u"faults"_s).toArray();
    for (const QJsonValue &fault : faults) {
        Result<FaultRule> rule = ruleFrom(fault, script.rules.size() + 1);
        if (!rule)
            return failure(rule.error());
        script.rules.append(std::move(*rule));
    }
    return script;
}

} // namespace tierdesk::sandbox
