// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The only place that knows the differences between Qt HttpServer 6.4 (Debian 12) and 6.8 (Debian 13).

#include "models/sandbox/blanks.h"
#include "models/sandbox/exchange.h"
#include "models/sandbox/listener.h"

#include <QHttpServer>
#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QHttpServerResponse>

#include <functional>
#include <memory>

namespace tierdesk::sandbox {

/// Listens on 127.0.0.1 only. The port; 0 if it is taken.
inline quint16 listenOn(QHttpServer &http, quint16 port)
{
    auto tcp = std::make_unique<Listener>();
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

/// Of a body that is not held in memory. The responder takes it over.
inline void stream(QHttpServerResponder &responder, const Answer &answer)
{
    responder.write(new Blanks(answer.streamedBytes), answer.contentType,
        static_cast<QHttpServerResponder::StatusCode>(answer.status));
}

/// Every request goes to `answer`; Qt's own router knows neither 405 nor fixed words before ids.
inline void serveAll(
    QHttpServer &http, QObject *context, std::function<Answer(const QHttpServerRequest &)> answer)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    http.setMissingHandler(
        context, [answer](const QHttpServerRequest &request, QHttpServerResponder &responder) {
            const Answer given = answer(request);
            if (given.streamedBytes > 0)
                return stream(responder, given);
            responder.sendResponse(responseFor(given));
        });
#else
    Q_UNUSED(context)
    http.setMissingHandler([answer](const QHttpServerRequest &request, QHttpServerResponder &&responder) {
        const Answer given = answer(request);
        if (given.streamedBytes > 0)
            return stream(responder, given);
        responseFor(given).write(std::move(responder));
    });
#endif
}

} // namespace tierdesk::sandbox
