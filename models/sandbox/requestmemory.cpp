// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sandbox/requestmemory.h"

namespace tierdesk::sandbox {

using namespace Qt::StringLiterals;

namespace {

QString keyOf(const Request &request)
{
    return QString::fromLatin1(request.requestId.toLower() + ' ' + request.method + ' ')
        + request.path.toLower();
}

} // namespace

std::optional<Answer> RequestMemory::recall(const Request &request)
{
    const QString key = keyOf(request);
    if (const auto found = m_withSecrets.constFind(key); found != m_withSecrets.constEnd())
        return *found;
    QSqlQuery &row = m_state.run(u"SELECT status, body FROM request_memory WHERE key = ?"_s, {key});
    if (!row.next())
        return std::nullopt;
    Answer answer;
    answer.status = row.value(0).toInt();
    answer.body = row.value(1).toByteArray();
    return answer;
}

void RequestMemory::store(const Request &request, const Answer &answer)
{
    const QByteArray &body = answer.bodyToKeep.isEmpty() ? answer.body : answer.bodyToKeep;
    m_state.run(u"INSERT OR IGNORE INTO request_memory(key, status, body) VALUES(?, ?, ?)"_s,
        {keyOf(request), answer.status, body});
}

void RequestMemory::keepSecretOf(const Request &request, const Answer &answer)
{
    if (!answer.bodyToKeep.isEmpty())
        m_withSecrets.insert(keyOf(request), answer);
}

} // namespace tierdesk::sandbox
