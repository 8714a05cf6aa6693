// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/partnercenter/apicall.h"

#include "models/partnercenter/listingcodec.h"

#include <QUrl>

namespace tierdesk::partnercenter {

QString escaped(const QString &part)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(part));
}

QString customerPath(const CustomerId &id, const QString &rest)
{
    return QStringLiteral("/v1/customers/") + id.toString() + rest;
}

HttpRequest get(Priority priority, const QString &path, const QByteArray &query)
{
    HttpRequest request;
    request.method = "GET";
    request.path = path;
    request.query = query;
    request.priority = priority;
    return request;
}

HttpRequest post(const QString &path, const QByteArray &body, const WriteIds &ids)
{
    HttpRequest request;
    request.method = "POST";
    request.path = path;
    request.body = body;
    request.ids = ids;
    return request;
}

Error refusedHere(const QString &detail, const WriteIds &ids)
{
    return {Error::Kind::Rejected, int(Cause::NoReseller), 0, detail, ids.correlation.toString(),
        ids.request.toString(), {}};
}

Error unreadableAnswer(Error error, const HttpAnswer &answer, const QString &call)
{
    error.httpStatus = answer.status;
    error.correlationId = answer.correlationId;
    error.requestId = answer.requestId;
    logFailure(call, error);
    return error;
}

QString continuationOf(const HttpAnswer &answer, const QString &ofPage)
{
    const QString token = QString::fromLatin1(answer.header("ms-continuationtoken"));
    return ofPage.isEmpty() && isUsableToken(token) ? token : ofPage;
}

} // namespace tierdesk::partnercenter
