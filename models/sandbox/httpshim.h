// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The only place that knows the differences between Qt HttpServer 6.4 (Debian 12) and 6.8 (Debian 13).

#include "models/sandbox/exchange.h"

#include <QHttpServer>
#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QHttpServerResponse>
#include <QTcpServer>

#include <functional>
#include <memory>

namespace tierdesk::sandbox {

/// Listens on 127.0.0.1 only. The port; 0 if it is taken.
inline quint16 listenOn(QHttpServer &http, quint16 port)
{
    auto tcp = std::make_unique<QTcpServer>();
    if (!tcp->listen(QHostAddress::LocalHost, port))
        return 0;
    const quint16 got = tcp->serverPort();
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    if (!http.bind(tcp.get()))
        return 0;
    tcp.release(); // bind() took it
#else
    http.bind(tcp.release());
#endif
    return got;
}

inline QHttpServerResponse responseFor(const Answer &answer)
{
    const auto status = static_cast<QHttpServerResponse::StatusCode>(answer.status);
    QHttpServerResponse response(
        answer.body.isEmpty() ? QByteArray() : answer.contentType, answer.body, status);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QHttpHeaders headers = response.headers();
    for (const auto &[name, value] : answer.headers)
        headers.append(name, value);
    response.setHeaders(std::move(headers));
#else
    for (const auto &[name, value] : answer.headers)
        response.addHeader(name, value);
#endif
    return response;
}

/// Every request goes to `answer`; Qt's own router knows neither 405 nor fixed words before ids.
inline void serveAll(
    QHttpServer &http, QObject *context, std::function<Answer(const QHttpServerRequest &)> answer)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    http.setMissingHandler(
        context, [answer](const QHttpServerRequest &request, QHttpServerResponder &responder) {
            responder.sendResponse(responseFor(answer(request)));
        });
#else
    Q_UNUSED(context)
    http.setMissingHandler([answer](const QHttpServerRequest &request, QHttpServerResponder &&responder) {
        responseFor(answer(request)).write(std::move(responder));
    });
#endif
}

} // namespace tierdesk::sandbox
