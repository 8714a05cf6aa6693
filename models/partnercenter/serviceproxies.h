// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkProxyFactory>
#include <QString>
#include <QUrl>

#include <optional>
#include <utility>

class QAuthenticator;
class QNetworkAccessManager;

namespace tierdesk::partnercenter {

/// Through which proxy a request goes: none to this computer itself, whatever the system says; else the one
/// given, or those of the system and of http_proxy, https_proxy, no_proxy.
class ServiceProxies : public QNetworkProxyFactory {
public:
    explicit ServiceProxies(std::optional<QUrl> given);
    [[nodiscard]] QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;

    /// A factory belongs to one manager: a second manager gets its own.
    static void copy(const QNetworkAccessManager &from, QNetworkAccessManager &to);

private:
    std::optional<QUrl> m_given;
};

/// What a person told one proxy that asked who they are; in memory only. No other proxy is told: in another network
/// there may be somebody else's.
class ProxySignIn {
public:
    void set(const QString &user, const QString &password);
    /// Answers a proxy that asks. A question more than there are connections, before anything came through, is a
    /// refusal, for a person to hear: accounts are locked by guessing.
    void answer(const QNetworkProxy &proxy, QAuthenticator &authenticator);
    void noteSuccess(); ///< something came through
    /// A request ended at the proxy. Qt does not always ask again before (6.8 knows what it told), so this is a refusal
    /// of what was told, too.
    void noteRefusal();
    /// How many requests may be under way, so that a question can be told from a refusal: one until something came
    /// through, then a few; any number where no proxy asks.
    [[nodiscard]] int mostAtOnce() const;
    /// Whether a person is to be asked now: once. Whoever does not want to answer is asked again after they tried
    /// again themselves, or after something came through.
    [[nodiscard]] bool takeQuestion() { return std::exchange(m_mayAsk, false); }
    void allowQuestion() { m_mayAsk = true; }
    [[nodiscard]] QString asker() const { return m_asker; } ///< "proxy.example:3128", the last that asked
    [[nodiscard]] bool wasRefused() const { return m_wasRefused; } ///< what it was told did not please it

private:
    QString m_user;
    QString m_password;
    QString m_asker;
    QString m_confidant; ///< the proxy that it was meant for; empty = none has asked yet
    bool m_wasRefused = false;
    bool m_isProven = false;
    bool m_mayAsk = true;
    int m_told = 0; ///< since something came through
};

/// Whether the host is this computer.
[[nodiscard]] bool isLoopbackHost(const QString &host);

} // namespace tierdesk::partnercenter
