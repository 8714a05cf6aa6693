// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/partnercenter/serviceproxies.h"

#include <QAuthenticator>
#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkProxy>

#include <limits>

namespace tierdesk::partnercenter {
namespace {
constexpr int kUsualPort = 8080;
constexpr int kConnections = 2; ///< an account is often locked after three wrong passwords
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
    m_confidant = m_asker;
    m_isProven = false;
    m_mayAsk = true;
    m_told = 0;
    m_wasRefused = false;
}

void ProxySignIn::answer(const QNetworkProxy &proxy, QAuthenticator &authenticator)
{
    m_asker = proxy.hostName() + QLatin1Char(':') + QString::number(proxy.port());
    const bool isOther = !m_confidant.isEmpty() && m_confidant != m_asker;
    // Qt does not say which connection asks, nor what it was told before: as many may ask as there are.
    m_wasRefused = !isOther && !m_user.isEmpty() && m_told >= mostAtOnce();
    if (m_wasRefused)
        m_isProven = false;
    if (m_user.isEmpty() || isOther || m_wasRefused)
        return; // left as it is, the request ends
    m_confidant = m_asker;
    ++m_told;
    authenticator.setUser(m_user);
    authenticator.setPassword(m_password);
}

void ProxySignIn::noteSuccess()
{
    if (m_wasRefused)
        return; // over a connection that stood before
    m_isProven = true;
    m_mayAsk = true;
    m_told = 0;
}

void ProxySignIn::noteRefusal()
{
    if (m_told == 0 || m_confidant != m_asker)
        return; // nobody told it anything
    m_wasRefused = true;
    m_isProven = false;
}

int ProxySignIn::mostAtOnce() const
{
    if (m_user.isEmpty())
        return std::numeric_limits<int>::max();
    return m_isProven ? kConnections : 1;
}

} // namespace tierdesk::partnercenter
