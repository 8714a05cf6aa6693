// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faultproxy.h"

#include <QHash>
#include <QMutex>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <optional>

namespace tierdesk::test {

namespace {

/// The first whole HTTP message at the start of the bytes; nothing if it is not complete yet.
std::optional<QByteArray> wholeMessage(const QByteArray &bytes, bool hasBody)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    qsizetype length = end + 4;
    const QByteArray head = bytes.left(end).toLower();
    const qsizetype at = head.indexOf("content-length:");
    if (hasBody && at >= 0)
        length += head.mid(at + 15, head.indexOf("\r\n", at + 15) - at - 15).trimmed().toLongLong();
    return bytes.size() >= length ? std::optional(bytes.left(length)) : std::nullopt;
}

SeenRequest requestFrom(const QByteArray &message)
{
    SeenRequest request;
    const qsizetype end = message.indexOf("\r\n\r\n");
    request.head = message.left(end);
    request.body = message.mid(end + 4);
    const QList<QByteArray> line = request.head.left(request.head.indexOf("\r\n")).split(' ');
    request.method = line.value(0);
    request.target = line.value(1);
    return request;
}

QByteArray messageOf(const Fault &fault)
{
    QByteArray message = "HTTP/1.1 " + QByteArray::number(fault.status) + ' ' + fault.reason + "\r\n";
    if (fault.isBare)
        return message + "\r\n";
    for (const auto &[name, value] : fault.headers)
        message += name + ": " + value + "\r\n";
    return message + "Content-Length: " + QByteArray::number(fault.body.size()) + "\r\n\r\n" + fault.body;
}

} // namespace

QByteArray SeenRequest::header(const QByteArray &name) const
{
    const QList<QByteArray> lines = head.split('\n');
    for (const QByteArray &line : lines)
        if (line.toLower().startsWith(name.toLower() + ':'))
            return line.mid(name.size() + 1).trimmed();
    return {};
}

Fault Fault::answer(int status, QByteArray body, QList<std::pair<QByteArray, QByteArray>> headers)
{
    Fault fault = of(Kind::Answer);
    fault.status = status;
    fault.body = std::move(body);
    fault.headers = std::move(headers);
    return fault;
}

Fault Fault::bareReason(int status, QByteArray reason)
{
    Fault fault = answer(status);
    fault.reason = std::move(reason);
    fault.isBare = true;
    return fault;
}

Fault Fault::slow(int pieces, int pause)
{
    Fault fault = of(Kind::Slow);
    fault.pieces = pieces;
    fault.pause = pause;
    return fault;
}

Fault Fault::htmlUnavailable()
{
    return answer(
        503, "<html><body><h1>Service Unavailable</h1></body></html>", {{"Content-Type", "text/html"}});
}

Fault Fault::throttled(int seconds)
{
    const QByteArray number = QByteArray::number(seconds);
    return answer(429,
        "{ \"statusCode\": 429, \"message\": \"Rate limit is exceeded. Try again in " + number
            + " seconds.\" }",
        {{"Content-Type", "application/json"}, {"Retry-After", number}});
}

/// What the tests set and read, behind a mutex because the proxy works in its own thread.
class FaultProxy::Private {
public:
    struct Rule {
        Matches matches;
        Fault fault;
        int times = 1;
    };

    /// The next request's number, its fault, and the hook to call for it.
    std::pair<Fault, std::function<void()>> meet(SeenRequest *request)
    {
        const QMutexLocker lock(&mutex);
        request->number = int(seen.size()) + 1;
        seen.append(*request);
        const std::function<void()> hook = requestHooks.take(request->number);
        if (byNumber.contains(request->number))
            return {byNumber.take(request->number), hook};
        for (Rule &rule : rules) {
            if (rule.times == 0 || !rule.matches(*request))
                continue;
            if (rule.times > 0)
                --rule.times;
            return {rule.fault, hook};
        }
        return {Fault(), hook};
    }
    std::function<void()> meetAnswer()
    {
        const QMutexLocker lock(&mutex);
        return answerHooks.take(++answers);
    }

    QMutex mutex;
    QList<SeenRequest> seen;
    int answers = 0;
    int held = 0;
    QHash<int, Fault> byNumber;
    QList<Rule> rules;
    QHash<int, std::function<void()>> requestHooks;
    QHash<int, std::function<void()>> answerHooks;

    QThread thread;
    QUrl server;
    quint16 port = 0;
    QObject *worker = nullptr; ///< owns everything that lives in the thread
    QList<std::function<void()>> releases; ///< of held answers; used in the thread only

    void serve(QTcpSocket *client);
};

namespace {

/// One connection of a client, with its own one to the server. Requests come one after the other.
class Connection : public QObject {
public:
    using Meet = std::function<std::pair<Fault, std::function<void()>>(SeenRequest *)>;
    using MeetAnswer = std::function<std::function<void()>()>;
    using Keep = std::function<void(std::function<void()>)>;

    Connection(
        QTcpSocket *client, const QUrl &server, Meet meet, MeetAnswer meetAnswer, Keep keep, QObject *parent)
        : QObject(parent)
        , m_client(client)
        , m_server(new QTcpSocket(this))
        , m_meet(std::move(meet))
        , m_meetAnswer(std::move(meetAnswer))
        , m_keep(std::move(keep))
    {
        client->setParent(this);
        connect(client, &QTcpSocket::readyRead, this, &Connection::readClient);
        connect(client, &QTcpSocket::disconnected, this, &QObject::deleteLater);
        connect(m_server, &QTcpSocket::readyRead, this, &Connection::readServer);
        connect(m_server, &QTcpSocket::disconnected, m_client, &QTcpSocket::disconnectFromHost);
        connect(m_server, &QTcpSocket::errorOccurred, m_client, &QTcpSocket::disconnectFromHost);
        m_server->connectToHost(server.host(), quint16(server.port()));
        readClient();
    }

private:
    void cut()
    {
        m_client->abort();
        deleteLater();
    }

    void readClient()
    {
        m_fromClient += m_client->readAll();
        const std::optional<QByteArray> message = wholeMessage(m_fromClient, true);
        if (!message || m_isBusy)
            return;
        m_fromClient.remove(0, message->size());
        m_isBusy = true;
        SeenRequest request = requestFrom(*message);
        const auto [fault, hook] = m_meet(&request);
        m_fault = fault;
        m_isHead = request.method == "HEAD";
        if (hook)
            hook();
        if (fault.kind == Fault::Kind::CutBefore)
            cut();
        else if (fault.kind == Fault::Kind::Answer && fault.isBare)
            sendLast(messageOf(fault));
        else if (fault.kind == Fault::Kind::Answer)
            finish(messageOf(fault));
        else if (fault.kind != Fault::Kind::Silent)
            m_server->write(*message);
    }

    void readServer()
    {
        m_fromServer += m_server->readAll();
        const std::optional<QByteArray> message = wholeMessage(m_fromServer, !m_isHead);
        if (!message)
            return;
        m_fromServer.remove(0, message->size());
        if (const std::function<void()> hook = m_meetAnswer())
            hook();
        passOn(*message);
    }

    void passOn(const QByteArray &message)
    {
        const qsizetype head = message.indexOf("\r\n\r\n") + 4;
        switch (m_fault.kind) {
        case Fault::Kind::CutAfter:
            return cut();
        case Fault::Kind::CutInHead:
            return sendLast(message.left(head / 2));
        case Fault::Kind::CutInside: // the head promises more than arrives
            return sendLast(message.left(head + (message.size() - head) / 2));
        case Fault::Kind::Slow:
            m_pieceSize = message.size() / std::max(1, m_fault.pieces) + 1;
            return sendPieces(message);
        case Fault::Kind::Hold:
            return m_keep([self = QPointer<Connection>(this), message] {
                if (self)
                    self->finish(message);
            });
        default:
            return finish(message);
        }
    }

    /// The connection ends once these have gone.
    void sendLast(const QByteArray &bytes)
    {
        connect(m_client, &QTcpSocket::bytesWritten, this, [this] {
            if (m_client->bytesToWrite() == 0)
                m_client->disconnectFromHost();
        });
        m_client->write(bytes);
    }

    void sendPieces(const QByteArray &message)
    {
        QTimer::singleShot(m_fault.pause, this, [this, message] {
            if (message.size() <= m_pieceSize)
                return finish(message);
            m_client->write(message.left(m_pieceSize));
            sendPieces(message.mid(m_pieceSize));
        });
    }

    void finish(const QByteArray &message)
    {
        m_client->write(message);
        m_isBusy = false;
        readClient();
    }

    QTcpSocket *m_client;
    QTcpSocket *m_server;
    Meet m_meet;
    MeetAnswer m_meetAnswer;
    Keep m_keep;
    QByteArray m_fromClient;
    QByteArray m_fromServer;
    Fault m_fault;
    qsizetype m_pieceSize = 0; ///< of a slow answer
    bool m_isBusy = false;
    bool m_isHead = false;
};

} // namespace

void FaultProxy::Private::serve(QTcpSocket *client)
{
    new Connection(
        client, server, [this](SeenRequest *request) { return meet(request); },
        [this] { return meetAnswer(); },
        [this](std::function<void()> go) {
            releases.append(std::move(go));
            const QMutexLocker lock(&mutex);
            ++held;
        },
        worker);
}

FaultProxy::FaultProxy(const QUrl &server)
    : d(std::make_unique<Private>())
{
    d->server = server;
    d->worker = new QObject;
    d->worker->moveToThread(&d->thread);
    d->thread.start();
    QMetaObject::invokeMethod(
        d->worker,
        [this] {
            auto *listener = new QTcpServer(d->worker);
            QObject::connect(listener, &QTcpServer::newConnection, d->worker, [this, listener] {
                while (QTcpSocket *client = listener->nextPendingConnection())
                    d->serve(client);
            });
            listener->listen(QHostAddress::LocalHost, 0);
            d->port = listener->serverPort();
        },
        Qt::BlockingQueuedConnection);
}

FaultProxy::~FaultProxy()
{
    QMetaObject::invokeMethod(
        d->worker, [this] { delete d->worker; }, Qt::BlockingQueuedConnection);
    d->thread.quit();
    d->thread.wait();
}

QUrl FaultProxy::url() const
{
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(d->port);
    return url;
}

void FaultProxy::atRequest(int number, Fault fault)
{
    const QMutexLocker lock(&d->mutex);
    d->byNumber.insert(number, std::move(fault));
}

void FaultProxy::when(Matches matches, Fault fault, int times)
{
    const QMutexLocker lock(&d->mutex);
    d->rules.append({std::move(matches), std::move(fault), times});
}

FaultProxy::Matches FaultProxy::matching(const QByteArray &method, const QByteArray &part)
{
    return [method, part](const SeenRequest &request) {
        return request.method == method && request.target.contains(part);
    };
}

void FaultProxy::clearFaults()
{
    const QMutexLocker lock(&d->mutex);
    d->byNumber.clear();
    d->rules.clear();
}

void FaultProxy::release()
{
    QMetaObject::invokeMethod(
        d->worker,
        [this] {
            const QList<std::function<void()>> releases = std::exchange(d->releases, {});
            for (const std::function<void()> &go : releases)
                go();
            const QMutexLocker lock(&d->mutex);
            d->held = 0;
        },
        Qt::QueuedConnection);
}

int FaultProxy::heldCount() const
{
    const QMutexLocker lock(&d->mutex);
    return d->held;
}

void FaultProxy::callAtRequest(int number, std::function<void()> hook)
{
    const QMutexLocker lock(&d->mutex);
    d->requestHooks.insert(number, std::move(hook));
}

void FaultProxy::callAtAnswer(int number, std::function<void()> hook)
{
    const QMutexLocker lock(&d->mutex);
    d->answerHooks.insert(number, std::move(hook));
}

QList<SeenRequest> FaultProxy::seen() const
{
    const QMutexLocker lock(&d->mutex);
    return d->seen;
}

int FaultProxy::requestCount() const
{
    const QMutexLocker lock(&d->mutex);
    return int(d->seen.size());
}

int FaultProxy::countOf(const Matches &matches) const
{
    const QList<SeenRequest> requests = seen();
    return int(std::count_if(requests.begin(), requests.end(), matches));
}

int FaultProxy::answerCount() const
{
    const QMutexLocker lock(&d->mutex);
    return d->answers;
}

} // namespace tierdesk::test
