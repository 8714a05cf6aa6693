// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrlQuery>

#include <utility>

namespace tierdesk::sandbox {

/// One request as the routes see it; no HTTP type of Qt goes further than server.cpp.
struct Request {
    QByteArray method; ///< "GET" …
    QString path; ///< decoded, with the leading '/'
    QString target; ///< path and query as they came, for self links
    QUrlQuery query;
    QByteArray body;
    QByteArray host; ///< whom the caller believes to talk to
    QByteArray authorization;
    QByteArray requestId; ///< MS-RequestId; made by the service if the caller sent none
    bool hasOwnRequestId = false; ///< the caller sent it: then the answer is remembered
    QByteArray correlationId;
    QByteArray locale;
    QByteArray ifMatch; ///< If-Match, quotes and all
    QByteArray continuationToken; ///< MS-ContinuationToken
    bool asksForMfaState = false; ///< ValidateMfa: true
    QStringList captured; ///< what stands at the {…} of the route, in their order
    QString userId; ///< oid of the token; set once the token was checked

    /// A parameter of the query, its name without regard to case; empty if there is none.
    [[nodiscard]] QString parameter(QStringView name) const
    {
        const auto items = query.queryItems(QUrl::FullyDecoded);
        for (const auto &item : items)
            if (item.first.compare(name, Qt::CaseInsensitive) == 0)
                return item.second;
        return {};
    }
    [[nodiscard]] bool hasParameter(QStringView name) const
    {
        const auto items = query.queryItems(QUrl::FullyDecoded);
        for (const auto &item : items)
            if (item.first.compare(name, Qt::CaseInsensitive) == 0)
                return true;
        return false;
    }
};

/// What goes back.
struct Answer {
    int status = 200;
    QByteArray body; ///< empty = an answer without body
    QByteArray contentType = QByteArrayLiteral("application/json; charset=utf-8");
    QList<std::pair<QByteArray, QByteArray>> headers; ///< beside those that every answer has
    qint64 streamedBytes = 0; ///< beyond 0: a body of that many blanks in place of `body`, never in memory
    QByteArray bodyToKeep; ///< what may be written to the state file, if not the body itself (passwords)

    [[nodiscard]] bool isSuccess() const { return status >= 200 && status < 300; }
};

} // namespace tierdesk::sandbox
