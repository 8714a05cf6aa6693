// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/doorbell.h"

#include "models/base/log.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QLocalSocket>

using namespace Qt::StringLiterals;

namespace tierdesk::app {
namespace {

constexpr int kPatience = 2000; // milliseconds

// A socket's path is short (108 bytes), a folder's may be long: hence a digest of it.
QString socketName(const QString &dataFolder)
{
    const QString canonical = QFileInfo(dataFolder).canonicalFilePath();
    const QByteArray digest = QCryptographicHash::hash(canonical.toUtf8(), QCryptographicHash::Sha256);
    return u"tierdesk-"_s + QString::fromLatin1(digest.toHex().left(24));
}

} // namespace

Doorbell::Doorbell(const QString &dataFolder, QObject *parent)
    : QObject(parent)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *visitor = m_server.nextPendingConnection()) {
            connect(visitor, &QLocalSocket::disconnected, visitor, &QObject::deleteLater);
            visitor->write("raised\n");
            visitor->disconnectFromServer();
            emit rung();
        }
    });
    const QString name = socketName(dataFolder);
    QLocalServer::removeServer(name); // left by a killed process; the lock on the folder says it is ours
    if (!m_server.listen(name))
        qCWarning(logApp) << "a second start cannot raise this window:" << m_server.errorString();
}

bool Doorbell::ring(const QString &dataFolder)
{
    QLocalSocket socket;
    socket.connectToServer(socketName(dataFolder));
    return socket.waitForConnected(kPatience) && socket.waitForReadyRead(kPatience)
        && socket.readAll().startsWith("raised");
}

} // namespace tierdesk::app
