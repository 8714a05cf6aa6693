// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sandbox/listener.h"

#include <QTcpSocket>

namespace tierdesk::sandbox {
namespace {

class Line : public QTcpSocket {
public:
    using QTcpSocket::QTcpSocket;

protected:
    /// Qt 6.4 writes the status as a piece of its own, 6.8 the whole head at once. Bodies never begin so.
    qint64 writeData(const char *bytes, qint64 size) override
    {
        const QByteArray mark = QByteArray::number(kMfaRefusalMark);
        QByteArray piece = QByteArray::fromRawData(bytes, size);
        if (piece != mark && !piece.startsWith("HTTP/1.1 " + mark))
            return QTcpSocket::writeData(bytes, size);
        piece.replace(piece.indexOf(mark), mark.size(), "401 Unauthorized - MFA required");
        return QTcpSocket::writeData(piece.constData(), piece.size()) == piece.size() ? size : -1;
    }
};

} // namespace

void Listener::incomingConnection(qintptr descriptor)
{
    auto *line = new Line(this);
    if (line->setSocketDescriptor(descriptor))
        addPendingConnection(line);
    else
        delete line;
}

} // namespace tierdesk::sandbox
