// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/partnercenter/serviceproxies.h"

#include <QAuthenticator>
#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkProxy>

namespace tierdesk::partnercenter {
namespace {
constexpr int kUsualPort = 8080;
constexpr int kConnections = 8; ///< that may be made at the same time, with room
}

bool isLoopbackHost(const QString &host)
{
    return QHostAddress(host).isLoopback()
        || host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0;
}

ServiceProxies::ServiceProxies(std::optional<QUrl> given)
    : m_given(std::move(given))
{
}

QList<QNetworkProxy> ServiceProxies::queryProxy(const QNetworkProxyQuery &query)
{
    if (isLoopbackHost(query.peerHostName()))
        return {QNetworkProxy(QNetworkProxy::NoProxy)};
    if (m_given)
        return {QNetworkProxy(QNetworkProxy::HttpProxy, m_given->host(), quint16(m_given->port(kUsualPort)))};
    return systemProxyForQuery(query);
}

void ServiceProxies::copy(const QNetworkAccessManager &from, QNetworkAccessManager &to)
{
    if (const auto *const proxies = dynamic_cast<ServiceProxies *>(from.proxyFactory()))
        to.setProxyFactory(new ServiceProxies(*proxies)); // the manager owns it
}

void ProxySignIn::set(const QString &user, const QString &password)
{
    m_user = user;
    m_password = password;
    m_isProven = false;
    m_told = 0;
}

void ProxySignIn::answer(const QNetworkProxy &proxy, QAuthenticator &authenticator)
{
    m_asker = proxy.hostName() + QLatin1Char(':') + QString::number(proxy.port());
    // Qt does not say which connection asks, nor what it was told before. What was right once is told to each
    // new connection.
    const int most = m_isProven ? kConnections : 1;
    m_wasRefused = !m_user.isEmpty() && m_told >= most;
    if (m_user.isEmpty() || m_wasRefused)
        return; // left empty, the request ends
    ++m_told;
    authenticator.setUser(m_user);
    authenticator.setPassword(m_password);
}

void ProxySignIn::noteSuccess()
{
    m_isProven = true;
    m_told = 0;
}

} // namespace tierdesk::partnercenter
