// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/doorbell.h"

#include "models/base/errorwords.h"
#include "models/base/log.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QLocalSocket>
#include <QMetaMethod>
#include <QPointer>

#include <memory>

using namespace Qt::StringLiterals;

namespace tierdesk::app {
namespace {

constexpr int kPatience = 2000; // milliseconds

// What is said through the socket, a line each.
constexpr QByteArrayView kRaise = "raise";
constexpr QByteArrayView kRaised = "raised";
constexpr QByteArrayView kGivesWay = "gives way";
constexpr QByteArrayView kNoWindow = "no window";
constexpr QByteArrayView kRead = "read";
constexpr QByteArrayView kWasRead = "was read";
constexpr QByteArrayView kNotRead = "failed"; // and the error's kind, code and HTTP status, each a word

QByteArray lineOf(QByteArrayView words)
{
    return words.toByteArray() + '\n';
}

void endWith(QLocalSocket &visitor, const QByteArray &line)
{
    visitor.write(line);
    visitor.flush(); // it may be the last thing that is done here
    visitor.disconnectFromServer();
}

QByteArray lineOf(const Result<void> &result)
{
    if (result)
        return lineOf(kWasRead);
    const Error &error = result.error();
    return kNotRead.toByteArray() + ' ' + wordOf(error.kind).toLatin1() + ' '
        + wordOfCode(error.code).toLatin1() + ' ' + QByteArray::number(error.httpStatus) + '\n';
}

Doorbell::Reading readingOf(const QByteArray &line)
{
    using Outcome = Doorbell::Reading::Outcome;
    if (line == kWasRead)
        return {Outcome::Read};
    const QByteArrayList words = line.split(' ');
    if (words.size() != 4 || words[0] != kNotRead)
        return {Outcome::BrokenOff};
    Doorbell::Reading reading {Outcome::Failed};
    // A holder of another version may know words that this one does not.
    reading.error.kind = errorKindFrom(QString::fromLatin1(words[1])).value_or(Error::Kind::BadAnswer);
    const auto cause = causeFrom(QString::fromLatin1(words[2]));
    reading.error.code = cause ? int(*cause) : words[2].toInt();
    reading.error.httpStatus = words[3].toInt();
    return reading;
}

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
            connect(visitor, &QLocalSocket::readyRead, this, [this, visitor] { answer(*visitor); });
            answer(*visitor);
        }
    });
    const QString name = socketName(dataFolder);
    QLocalServer::removeServer(name); // left by a killed process; the lock on the folder says it is ours
    if (!m_server.listen(name))
        qCWarning(logApp) << "a second start cannot raise this window:" << m_server.errorString();
}

void Doorbell::answer(QLocalSocket &visitor)
{
    if (!visitor.canReadLine())
        return;
    const QByteArray asked = visitor.readLine().trimmed();
    if (asked == kRead) {
        emit readingAsked([visitor = QPointer<QLocalSocket>(&visitor)](const Result<void> &result) {
            if (visitor)
                endWith(*visitor, lineOf(result));
        });
        return;
    }
    if (isSignalConnected(QMetaMethod::fromSignal(&Doorbell::rung))) {
        endWith(visitor, lineOf(kRaised));
        emit rung();
    } else if (isSignalConnected(QMetaMethod::fromSignal(&Doorbell::leaveAsked))) {
        endWith(visitor, lineOf(kGivesWay));
        emit leaveAsked();
    } else {
        endWith(visitor, lineOf(kNoWindow));
    }
}

Doorbell::Answer Doorbell::ring(const QString &dataFolder)
{
    QLocalSocket socket;
    socket.connectToServer(socketName(dataFolder));
    if (!socket.waitForConnected(kPatience))
        return Answer::None;
    socket.write(lineOf(kRaise));
    if (!socket.waitForReadyRead(kPatience))
        return Answer::None;
    const QByteArray answer = socket.readLine().trimmed();
    if (answer == kRaised)
        return Answer::Raised;
    if (answer == kGivesWay)
        return Answer::GivesWay;
    return answer == kNoWindow ? Answer::NoWindow : Answer::None;
}

void Doorbell::askToRead(
    const QString &dataFolder, QObject *context, const std::function<void(const Reading &)> &answer)
{
    auto *socket = new QLocalSocket(context);
    const auto wasConnected = std::make_shared<bool>(false);
    const auto end = [socket, wasConnected, answer] {
        Reading reading {*wasConnected ? Reading::Outcome::BrokenOff : Reading::Outcome::NobodyThere};
        if (socket->canReadLine())
            reading = readingOf(socket->readLine().trimmed());
        socket->disconnect(); // once
        socket->deleteLater();
        answer(reading);
    };
    connect(socket, &QLocalSocket::connected, context, [socket, wasConnected] {
        *wasConnected = true;
        socket->write(lineOf(kRead));
    });
    connect(socket, &QLocalSocket::readyRead, context, [socket, end] {
        if (socket->canReadLine())
            end();
    });
    connect(socket, &QLocalSocket::disconnected, context, end);
    connect(socket, &QLocalSocket::errorOccurred, context, end);
    socket->connectToServer(socketName(dataFolder));
}

} // namespace tierdesk::app
