// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sandbox/tokens.h"

#include "models/sandbox/apierror.h"
#include "models/sandbox/jsontext.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <QUuid>

namespace tierdesk::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kAudience = "https://api.partnercenter.microsoft.com"_L1;
constexpr int kTokenSeconds = 3600;
constexpr int kRefreshDays = 90; // sliding lifetime (contract.md 2.3)
constexpr auto kBase64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QByteArray randomBytes(int count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = static_cast<char>(QRandomGenerator::system()->bounded(256));
    return bytes;
}

/// A member of an application/x-www-form-urlencoded body.
QString formValue(const QUrlQuery &form, const QString &name)
{
    return form.queryItemValue(name, QUrl::FullyDecoded);
}

bool isScopeOfPartnerCenter(const QString &scope)
{
    const QStringList parts = scope.split(u' ', Qt::SkipEmptyParts);
    for (const QString &part : parts)
        if (part.startsWith(kAudience))
            return true;
    return parts.isEmpty();
}

} // namespace

Tokens::Tokens(Account account)
    : m_account(std::move(account))
    , m_key(randomBytes(32))
{
}

QByteArray Tokens::sign(const QByteArray &text) const
{
    return QMessageAuthenticationCode::hash(text, m_key, QCryptographicHash::Sha256).toBase64(kBase64);
}

QByteArray Tokens::accessToken(const QDateTime &now) const
{
    const qint64 second = now.toSecsSinceEpoch();
    const JsonObject claims = JsonObject()
                                  .add("aud", QString(kAudience))
                                  .add("iss", u"https://sts.windows.net/%1/"_s.arg(m_account.tenantId))
                                  .add("iat", second)
                                  .add("nbf", second)
                                  .add("exp", second + kTokenSeconds)
                                  .add("acr", "1")
                                  .addRaw("amr", R"(["pwd","mfa"])")
                                  .add("appid", m_account.clientId)
                                  .add("appidacr", "0")
                                  .add("name", m_account.name)
                                  .add("oid", m_account.userId)
                                  .add("scp", "user_impersonation")
                                  .add("sub", m_account.userId)
                                  .add("tid", m_account.tenantId)
                                  .add("unique_name", m_account.userName)
                                  .add("upn", m_account.userName)
                                  .add("uti", QString::fromLatin1(randomBytes(12).toBase64(kBase64)))
                                  .add("ver", "1.0");
    const QByteArray head = QByteArrayLiteral(R"({"alg":"HS256","typ":"JWT"})").toBase64(kBase64);
    const QByteArray signedPart = head + '.' + claims.text().toBase64(kBase64);
    return signedPart + '.' + sign(signedPart);
}

Answer Tokens::issue(const QString &tenant, const QByteArray &body, const QDateTime &now)
{
    QString text = QString::fromUtf8(body);
    text.replace(u'+', u"%20"_s); // in forms a plus is a blank
    const QUrlQuery form(text);
    if (tenant.compare(m_account.tenantId, Qt::CaseInsensitive) != 0
        && tenant.compare(m_account.domain, Qt::CaseInsensitive) != 0)
        return oauthError("invalid_request", 90002, u"Tenant '%1' not found."_s.arg(tenant));
    if (formValue(form, u"client_id"_s).compare(m_account.clientId, Qt::CaseInsensitive) != 0)
        return oauthError("unauthorized_client", 700016, u"Application was not found in the directory."_s);
    if (!isScopeOfPartnerCenter(formValue(form, u"scope"_s)))
        return oauthError(
            "invalid_scope", 70011, u"The provided value for the input parameter 'scope' is not valid."_s);
    const QString grant = formValue(form, u"grant_type"_s);
    if (grant == "refresh_token"_L1) {
        const QByteArray token = formValue(form, u"refresh_token"_s).toLatin1();
        const QDateTime dies = m_refreshTokens.take(token); // rotates: the old one is spent
        if (!dies.isValid() || dies < now)
            return oauthError("invalid_grant", 700082, u"The refresh token has expired or was revoked."_s);
    } else if (grant != "client_credentials"_L1) {
        return oauthError(
            "unsupported_grant_type", 70003, u"The grant type '%1' is not supported."_s.arg(grant));
    }
    const QByteArray refreshToken = randomBytes(48).toBase64(kBase64);
    m_refreshTokens.insert(refreshToken, now.addDays(kRefreshDays));
    const JsonObject answer = JsonObject()
                                  .add("token_type", "Bearer")
                                  .add("scope", QString(kAudience) + "/user_impersonation"_L1)
                                  .add("expires_in", kTokenSeconds - 1)
                                  .add("ext_expires_in", kTokenSeconds - 1)
                                  .add("access_token", QString::fromLatin1(accessToken(now)))
                                  .add("refresh_token", QString::fromLatin1(refreshToken));
    Answer result = success(answer.text());
    result.headers.append({QByteArrayLiteral("Cache-Control"), QByteArrayLiteral("no-store")});
    return result;
}

Tokens::Verdict Tokens::check(const QByteArray &authorization, const QDateTime &now) const
{
    if (authorization.isEmpty())
        return Verdict::Missing;
    if (authorization.left(7).toLower() != "bearer ")
        return Verdict::Refused;
    const QByteArray token = authorization.mid(7).trimmed();
    const qsizetype dot = token.lastIndexOf('.');
    if (dot < 0 || sign(token.left(dot)) != token.mid(dot + 1))
        return Verdict::Refused;
    const QByteArray claimsPart = token.left(dot).split('.').value(1);
    const QJsonObject claims =
        QJsonDocument::fromJson(QByteArray::fromBase64(claimsPart, QByteArray::Base64UrlEncoding)).object();
    const qint64 expires = claims.value("exp"_L1).toInteger();
    return now.toSecsSinceEpoch() < expires ? Verdict::Valid : Verdict::Refused;
}

} // namespace tierdesk::sandbox
