// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QTcpServer>

#include <functional>

class QTcpSocket;

namespace tierdesk::test {

/// A request as it came over the wire.
struct WireRequest {
    QByteArray method;
    QByteArray target; ///< path and query, still encoded
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
};

/// What the server does about it.
struct WireAnswer {
    enum class Then {
        KeepOpen,
        Close, ///< after the last byte: a cut, if bytes are missing
        Never, ///< not a byte, the connection stays open
    };
    QByteArray bytes;
    Then then = Then::KeepOpen;

    /// A well-formed answer with length and, unless told otherwise, Partner Center's ids.
    static WireAnswer json(int status, const QByteArray &body, const QByteArray &moreHeaders = {});
    /// The same without any header of Partner Center.
    static WireAnswer foreign(int status, const QByteArray &type, const QByteArray &body);
    static WireAnswer closed() { return {{}, Then::Close}; }
    static WireAnswer never() { return {{}, Then::Never}; }
};

/// A very small HTTP server on loopback that answers by a script and remembers what it was asked. Requests to
/// the token endpoint are answered by itself ("token-1", "token-2" …) unless `tokenScript` is set.
class ScriptedServer : public QObject {
    Q_OBJECT
public:
    using Script = std::function<WireAnswer(const WireRequest &)>;

    ScriptedServer();

    [[nodiscard]] QUrl url() const;
    void stopListening() { m_server.close(); } ///< open connections stay
    Script script; ///< for everything but tokens
    Script tokenScript;
    QList<WireRequest> requests; ///< without those for tokens
    QList<WireRequest> tokenRequests;

private:
    void take(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const WireRequest &request);

    QHash<QTcpSocket *, QByteArray> m_buffers;
    QTcpServer m_server; // ends first: its sockets still speak to the buffers
};

} // namespace tierdesk::test
