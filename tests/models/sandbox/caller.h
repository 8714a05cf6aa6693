// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sandbox/server.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>

namespace tierdesk::test {

/// The first reseller whose number may take new customers: in the published samples, too.
inline const QString kFirstUp = QStringLiteral("484e548c-f5f3-4528-93a9-c16c6373cb59");

/// An answer of the sandbox as it came over HTTP.
struct Reply {
    int status = 0; ///< 0 = the connection broke
    QByteArray body;
    QList<QNetworkReply::RawHeaderPair> headers;

    [[nodiscard]] QJsonValue json() const; ///< without a byte-order mark
    [[nodiscard]] QJsonValue at(const QString &path) const; ///< "items.0.id"; exactly this case
    [[nodiscard]] QString text(const QString &path) const { return at(path).toString(); }
    [[nodiscard]] int number(const QString &path) const { return at(path).toInt(-1); }
    [[nodiscard]] int code() const { return number(QStringLiteral("code")); }
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
};

/// Somebody who knows only the contract: signs in and calls over real HTTP.
class Caller {
public:
    using Headers = QList<std::pair<QByteArray, QByteArray>>;

    explicit Caller(const sandbox::Address &address);

    /// Asks the token endpoint with a form.
    [[nodiscard]] Reply token(const QByteArray &form, const QString &tenant = {});
    void signIn(); ///< with client credentials; called by the constructor
    void setToken(QByteArray token) { m_token = std::move(token); }
    [[nodiscard]] QByteArray accessToken() const { return m_token; }

    [[nodiscard]] Reply call(const QByteArray &method, const QString &target, const QByteArray &body = {},
        const Headers &headers = {});
    [[nodiscard]] Reply get(const QString &target, const Headers &headers = {})
    {
        return call("GET", target, {}, headers);
    }
    [[nodiscard]] Reply post(
        const QString &target, const QJsonObject &body, const QByteArray &requestId = {});
    [[nodiscard]] Reply list(
        const QString &field, const QString &value, int size = 0); ///< customers, filtered

private:
    [[nodiscard]] Reply wait(QNetworkReply *reply);

    sandbox::Address m_address;
    QNetworkAccessManager m_network;
    QByteArray m_token;
};

/// A creation that is accepted: a Polish customer of a reseller.
[[nodiscard]] QJsonObject newCustomerBody(
    const QString &resellerId, const QString &prefix = QStringLiteral("mlynwronski"));
/// A confirmation of the customer agreement that is accepted.
[[nodiscard]] QJsonObject agreementBody(const QString &firstName = QStringLiteral("Ewa"));

} // namespace tierdesk::test
