// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A service that can be reached through a proxy alone, and a proxy that asks who we are. Nothing leaves this
// computer: the proxy takes every name for the test's own service.
#include "tests/models/partnercenter/calls.h"

#include "models/partnercenter/serviceproxies.h"

#include <QAuthenticator>
#include <QFile>
#include <QNetworkProxy>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>

#include <algorithm>

using namespace tierdesk;
using namespace tierdesk::partnercenter;
using namespace tierdesk::test;
using namespace Qt::StringLiterals;

namespace {

/// What one end says, the other hears.
void join(QTcpSocket *one, QTcpSocket *other)
{
    const auto pass = [](QTcpSocket *from, QTcpSocket *to) {
        QObject::connect(from, &QTcpSocket::readyRead, to, [from, to] { to->write(from->readAll()); });
        QObject::connect(from, &QTcpSocket::disconnected, to, &QTcpSocket::disconnectFromHost);
        if (from->bytesAvailable() > 0)
            to->write(from->readAll());
    };
    pass(one, other);
    pass(other, one);
}

QByteArray fileOf(const char *name)
{
    QFile file(QStringLiteral(TEST_DATA "/tls/") + QString::fromLatin1(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// Speaks TLS as "service.test" and hands what it hears to a scripted server.
class TlsFront : public QObject {
public:
    explicit TlsFront(quint16 behind)
    {
        const QSslCertificate certificate(fileOf("certificate.pem"));
        QSslConfiguration server = QSslConfiguration::defaultConfiguration();
        server.setLocalCertificate(certificate);
        server.setPrivateKey(QSslKey(fileOf("key.pem"), QSsl::Rsa));
        m_server.setSslConfiguration(server);
        REQUIRE(m_server.listen(QHostAddress::LocalHost));
        connect(&m_server, &QTcpServer::pendingConnectionAvailable, this, [this, behind] {
            while (QTcpSocket *const client = m_server.nextPendingConnection()) {
                auto *const there = new QTcpSocket(client);
                there->connectToHost(QHostAddress::LocalHost, behind);
                join(client, there);
            }
        });
        QSslConfiguration trusting = m_before;
        trusting.addCaCertificate(certificate);
        QSslConfiguration::setDefaultConfiguration(trusting);
    }
    ~TlsFront() override { QSslConfiguration::setDefaultConfiguration(m_before); }
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }

private:
    QSslConfiguration m_before = QSslConfiguration::defaultConfiguration();
    QSslServer m_server;
};

/// A proxy that demands Basic authentication.
class AskingProxy : public QObject {
public:
    explicit AskingProxy(quint16 behind)
        : m_behind(behind)
    {
        REQUIRE(m_server.listen(QHostAddress::LocalHost));
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *const client = m_server.nextPendingConnection())
                connect(client, &QTcpSocket::readyRead, this, [this, client] { hear(client); });
        });
    }
    [[nodiscard]] QUrl url() const { return QUrl(u"http://127.0.0.1:%1"_s.arg(m_server.serverPort())); }
    /// The tunnels that stand break.
    void closeAll()
    {
        const auto clients = m_server.findChildren<QTcpSocket *>();
        for (QTcpSocket *const client : clients)
            client->abort();
    }
    QByteArray wanted = "Basic " + QByteArray("anna:tajne").toBase64();
    QList<QByteArray> heads;
    int refused = 0;

private:
    void hear(QTcpSocket *client)
    {
        const QByteArray head = client->peek(65536);
        if (!head.contains("\r\n\r\n"))
            return;
        client->read(head.indexOf("\r\n\r\n") + 4);
        heads.append(head);
        if (!head.contains("Proxy-Authorization: " + wanted)) {
            ++refused;
            client->write("HTTP/1.1 407 Who are you\r\nProxy-Authenticate: Basic realm=\"office\"\r\n"
                          "Content-Length: 0\r\n\r\n");
            return;
        }
        disconnect(client, nullptr, this, nullptr);
        auto *const there = new QTcpSocket(client);
        there->connectToHost(QHostAddress::LocalHost, m_behind);
        client->write("HTTP/1.1 200 Connection established\r\n\r\n");
        join(client, there);
    }

    quint16 m_behind;
    QTcpServer m_server;
};

struct ProxyWorld {
    ScriptedServer service;
    TlsFront front {quint16(service.url().port())};
    AskingProxy proxy {front.port()};
    ProxyWorld()
    {
        service.script = [](const WireRequest &) { return WireAnswer::json(200, kFine); };
    }
    [[nodiscard]] Endpoint endpoint() const
    {
        const QUrl url(u"https://service.test"_s);
        return {url, url, u"client"_s, u"tenant"_s, proxy.url()};
    }
};

} // namespace

TEST_CASE("a proxy that asks is told who we are, and reads and writes go through it")
{
    ProxyWorld world;
    HttpClient http(world.endpoint(), quickPace());
    QStringList asked;
    QObject::connect(&http, &HttpClient::proxyAsked, &http, [&asked](const QString &proxy, bool refused) {
        asked.append(proxy + (refused ? u"!"_s : QString()));
    });
    const auto first = ask(http, getRequest());
    REQUIRE_FALSE(first.has_value());
    CHECK(first.error().kind == Error::Kind::Offline);
    CHECK(first.error().httpStatus == 407);
    CHECK(first.error().neverSent);
    CHECK(asked == QStringList {world.proxy.url().authority()});
    CHECK(world.service.requests.isEmpty());

    http.signInToProxy(u"anna"_s, u"tajne"_s);
    CHECK(ask(http, getRequest()).has_value());
    const HttpRequest write = postRequest();
    REQUIRE(ask(http, write).has_value());
    REQUIRE(world.service.requests.size() == 2);
    CHECK(world.service.requests.last().body == write.body);
    CHECK(world.service.requests.last().headers.value("proxy-authorization").isEmpty());
    CHECK(world.proxy.heads.first().startsWith("CONNECT service.test:443 "));
}

TEST_CASE("a proxy that does not like what it is told is asked about again, not hammered")
{
    ProxyWorld world;
    HttpClient http(world.endpoint(), quickPace());
    bool wasRefused = false;
    QObject::connect(&http, &HttpClient::proxyAsked, &http,
        [&wasRefused](const QString &, bool refused) { wasRefused = refused; });
    http.signInToProxy(u"anna"_s, u"wrong"_s);
    REQUIRE_FALSE(ask(http, getRequest()).has_value());
    CHECK(wasRefused);
    CHECK(world.proxy.refused <= 3);
    http.signInToProxy(u"anna"_s, u"tajne"_s);
    CHECK(ask(http, getRequest()).has_value());
}

TEST_CASE("a password that the proxy does not take any more is told twice at most")
{
    ProxyWorld world;
    HttpClient http(world.endpoint(), quickPace());
    bool wasRefused = false;
    QObject::connect(&http, &HttpClient::proxyAsked, &http,
        [&wasRefused](const QString &, bool refused) { wasRefused = refused; });
    http.signInToProxy(u"anna"_s, u"tajne"_s);
    REQUIRE(ask(http, getRequest()).has_value());
    const qsizetype before = world.proxy.heads.size();
    world.proxy.wanted = "Basic " + QByteArray("anna:nowe").toBase64();
    world.proxy.closeAll();

    REQUIRE_FALSE(ask(http, postRequest()).has_value());
    CHECK(wasRefused);
    const auto told = std::count_if(world.proxy.heads.begin() + before, world.proxy.heads.end(),
        [](const QByteArray &head) { return head.contains("Proxy-Authorization"); });
    CHECK(told <= 2);
    CHECK_FALSE(ask(http, getRequest()).has_value());
    http.signInToProxy(u"anna"_s, u"nowe"_s);
    CHECK(ask(http, getRequest()).has_value());
}

TEST_CASE("what one proxy was told is told to no other")
{
    ProxySignIn signIn;
    const QNetworkProxy office(QNetworkProxy::HttpProxy, u"proxy.office.example"_s, 3128);
    const QNetworkProxy cafe(QNetworkProxy::HttpProxy, u"proxy.cafe.example"_s, 3128);
    const auto told = [&signIn](const QNetworkProxy &proxy) {
        QAuthenticator question;
        signIn.answer(proxy, question);
        return question.password();
    };
    CHECK(told(office).isEmpty());
    signIn.set(u"anna"_s, u"tajne"_s);
    CHECK(told(office) == u"tajne"_s);
    signIn.noteSuccess();
    CHECK(told(office) == u"tajne"_s);
    CHECK(told(cafe).isEmpty());
    CHECK_FALSE(signIn.wasRefused());
    CHECK(signIn.asker() == u"proxy.cafe.example:3128"_s); // a person is asked about this one
}

TEST_CASE("a proxy's question that a person puts off is asked again only when they try again")
{
    ProxyWorld world;
    HttpClient http(world.endpoint(), quickPace());
    int asked = 0;
    QObject::connect(&http, &HttpClient::proxyAsked, &http, [&asked] { ++asked; });
    for (int i = 0; i < 3; ++i)
        REQUIRE_FALSE(ask(http, getRequest()).has_value());
    CHECK(asked == 1);
    http.tryNow();
    REQUIRE_FALSE(ask(http, getRequest()).has_value());
    CHECK(asked == 2);
    // What was told and refused is asked about, too.
    http.signInToProxy(u"anna"_s, u"wrong"_s);
    REQUIRE_FALSE(ask(http, getRequest()).has_value());
    REQUIRE_FALSE(ask(http, getRequest()).has_value());
    CHECK(asked == 3);
}

TEST_CASE("this computer is never reached through a proxy")
{
    ScriptedServer service;
    service.script = [](const WireRequest &) { return WireAnswer::json(200, kFine); };
    Endpoint endpoint = endpointOf(service);
    endpoint.proxy = QUrl(u"http://127.0.0.1:9"_s); // nobody listens there
    HttpClient http(endpoint, quickPace());
    CHECK(ask(http, getRequest()).has_value());

    ServiceProxies proxies(endpoint.proxy);
    for (const QString &host : {u"127.0.0.1"_s, u"localhost"_s, u"LocalHost"_s, u"::1"_s, u"127.8.9.1"_s}) {
        CAPTURE(host.toStdString());
        const auto chosen = proxies.queryProxy(QNetworkProxyQuery(host, 443));
        CHECK(chosen.first().type() == QNetworkProxy::NoProxy);
    }
    const auto elsewhere = proxies.queryProxy(QNetworkProxyQuery(u"service.test"_s, 443));
    CHECK(elsewhere.first().hostName() == "127.0.0.1"_L1);
}
