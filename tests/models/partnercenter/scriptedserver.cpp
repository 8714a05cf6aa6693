// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/partnercenter/scriptedserver.h"

#include <QTcpSocket>
#include <QUrl>

namespace tierdesk::test {
namespace {

QByteArray statusLine(int status)
{
    const QByteArray reason = status == 401 ? "Unauthorized - MFA required" : "Word";
    return "HTTP/1.1 " + QByteArray::number(status) + ' ' + reason + "\r\n";
}

QByteArray bodyPart(const QByteArray &body)
{
    return "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace

WireAnswer WireAnswer::json(int status, const QByteArray &body, const QByteArray &moreHeaders)
{
    return {statusLine(status)
            + "Content-Type: application/json\r\n"
              "MS-RequestId: 11111111-1111-1111-1111-111111111111\r\n"
              "MS-CorrelationId: "
              "22222222-2222-2222-2222-222222222222,22222222-2222-2222-2222-222222222222\r\n"
            + moreHeaders + bodyPart(body),
        Then::KeepOpen};
}

WireAnswer WireAnswer::foreign(int status, const QByteArray &type, const QByteArray &body)
{
    return {statusLine(status) + "Content-Type: " + type + "\r\n" + bodyPart(body), Then::KeepOpen};
}

ScriptedServer::ScriptedServer()
{
    m_server.listen(QHostAddress::LocalHost, 0);
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { take(socket); });
            connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
                m_buffers.remove(socket);
                socket->deleteLater();
            });
        }
    });
}

QUrl ScriptedServer::url() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort()));
}

void ScriptedServer::take(QTcpSocket *socket)
{
    QByteArray &buffer = m_buffers[socket];
    buffer += socket->readAll();
    const qsizetype headEnd = buffer.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return;
    WireRequest request;
    const QList<QByteArray> lines = buffer.left(headEnd).split('\n');
    const QList<QByteArray> start = lines.first().trimmed().split(' ');
    request.method = start.value(0);
    request.target = start.value(1);
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    }
    const qsizetype length = request.headers.value("content-length").toLongLong();
    if (buffer.size() < headEnd + 4 + length)
        return;
    request.body = buffer.mid(headEnd + 4, length);
    buffer.remove(0, headEnd + 4 + length);
    answer(socket, request);
}

void ScriptedServer::answer(QTcpSocket *socket, const WireRequest &request)
{
    WireAnswer answer;
    if (request.target.endsWith("/oauth2/v2.0/token")) {
        tokenRequests.append(request);
        const QByteArray token = "token-" + QByteArray::number(tokenRequests.size());
        answer = tokenScript
            ? tokenScript(request)
            : WireAnswer::json(200,
                "{\"token_type\":\"Bearer\",\"expires_in\":\"3600\",\"access_token\":\"" + token + "\"}");
    } else {
        requests.append(request);
        answer = script(request);
    }
    if (answer.then == WireAnswer::Then::Never)
        return;
    socket->write(answer.bytes);
    if (answer.then == WireAnswer::Then::Close)
        socket->disconnectFromHost();
}

} // namespace tierdesk::test
