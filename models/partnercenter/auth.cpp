// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/partnercenter/auth.h"

#include "models/base/errorwords.h"
#include "models/base/log.h"
#include "models/base/machineclock.h"
#include "models/partnercenter/exchange.h"
#include "models/partnercenter/jsonvalue.h"
#include "models/partnercenter/secrets.h"

#include <QNetworkAccessManager>
#include <QRandomGenerator>

#include <algorithm>

namespace tierdesk::partnercenter {
namespace {

constexpr qint64 kTokenAnswerLimit = 1024 * 1024;
constexpr int kDefaultLifetime = 3600; // seconds
constexpr int kLongestLifetime = 24 * 3600; // seconds; nonsense must not overflow the clock
constexpr auto kLongestPause = std::chrono::minutes(2); // a longer Retry-After is an answer, not a pause
constexpr auto kReserve = std::chrono::minutes(5); // renewed that long before it ends (contract.md 2.3)

void addField(QByteArray &form, const char *name, const QString &value)
{
    if (!form.isEmpty())
        form += '&';
    form += name;
    form += '=';
    form += QUrl::toPercentEncoding(value); // '+' as %2B: a raw one would be read as a blank
}

QUrl tokenUrl(const Endpoint &endpoint)
{
    QByteArray url = endpoint.authority.toEncoded();
    while (url.endsWith('/'))
        url.chop(1);
    return QUrl::fromEncoded(
        url + '/' + QUrl::toPercentEncoding(endpoint.tenantId) + "/oauth2/v2.0/token", QUrl::StrictMode);
}

} // namespace

std::chrono::milliseconds retryDelay(std::chrono::milliseconds firstRetry, int attempt)
{
    const double base = double(firstRetry.count()) * double((1 << std::min(attempt, 16)) - 1);
    const double jitter = 0.75 + 0.5 * QRandomGenerator::global()->generateDouble();
    return std::chrono::milliseconds(qint64(base * jitter));
}

TokenSource::TokenSource(const Endpoint &endpoint, const Pace &pace, QNetworkAccessManager &manager,
    SecretStore *secrets, QObject *parent)
    : QObject(parent)
    , m_endpoint(endpoint)
    , m_pace(pace)
    , m_manager(manager)
    , m_secrets(secrets)
    , m_secretKey(QStringLiteral("refresh-token/%1/%2/%3")
                      .arg(endpoint.authority.host(), endpoint.tenantId, endpoint.clientId))
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &TokenSource::ask);
}

std::optional<QByteArray> TokenSource::token() const
{
    if (m_token.isEmpty() || sinceBoot() >= m_goodUntil)
        return std::nullopt;
    return m_token;
}

void TokenSource::fetch()
{
    if (m_isFetching)
        return;
    m_isFetching = true;
    m_attempts = 0;
    if (m_secrets && !m_hasAskedStore && m_refreshToken.isEmpty())
        loadRefreshToken();
    else
        ask();
}

void TokenSource::refuse(const QByteArray &token)
{
    if (m_token == token)
        m_token.clear();
}

void TokenSource::cancel()
{
    m_isFetching = false;
    m_retry.stop();
    delete m_exchange;
}

void TokenSource::loadRefreshToken()
{
    m_hasAskedStore = true;
    m_secrets->read(m_secretKey, [self = QPointer<TokenSource>(this)](const auto &secret) {
        if (!self)
            return;
        if (secret && *secret)
            self->m_refreshToken = **secret;
        else if (!secret)
            qCWarning(logClient, "no keychain: error %d", secret.error().code);
        if (self->m_isFetching)
            self->ask();
    });
}

void TokenSource::ask()
{
    const QUrl url = tokenUrl(m_endpoint);
    if (std::optional<Error> fault = addressFault(url)) {
        QMetaObject::invokeMethod(
            this, [this, fault] { retryOrFail(*fault); }, Qt::QueuedConnection);
        return;
    }
    const bool byRefreshToken = !m_refreshToken.isEmpty();
    QByteArray form;
    addField(form, "client_id", m_endpoint.clientId);
    addField(form, "scope", QStringLiteral("https://api.partnercenter.microsoft.com/.default"));
    addField(form, "grant_type",
        byRefreshToken ? QStringLiteral("refresh_token") : QStringLiteral("client_credentials"));
    if (byRefreshToken)
        addField(form, "refresh_token", m_refreshToken);

    QNetworkRequest request(url);
    request.setRawHeader("Content-Type", "application/x-www-form-urlencoded");
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("User-Agent", "Tierdesk/" TIERDESK_VERSION);
    m_exchange = new Exchange(
        {m_pace.readTimeout, kTokenAnswerLimit}, Exchange::Resend::Forbidden,
        [this, byRefreshToken](const Result<RefusedAnswer> &result) { answered(result, byRefreshToken); },
        this);
    m_exchange->start(m_manager, request, "POST", form);
}

void TokenSource::answered(const Result<RefusedAnswer> &result, bool byRefreshToken)
{
    if (!result)
        return retryOrFail(result.error());
    if (result->status == 200)
        return accept(result->body);
    const Error error = readTokenError(*result);
    if (error.kind == Error::Kind::SignedOut && byRefreshToken) {
        // It ended or was revoked: the other way is tried once, then a person has to sign in.
        keepRefreshToken({});
        return ask();
    }
    retryOrFail(error);
}

void TokenSource::accept(const QByteArray &body)
{
    const Result<JsonDocument> document = JsonDocument::parse(body);
    const JsonValue answer = document ? document->root() : JsonValue();
    const QByteArray token = answer["access_token"].text().toLatin1();
    const bool isUsable = !token.isEmpty() && !token.contains('\n') && !token.contains('\r');
    if (!isUsable)
        return retryOrFail(
            {Error::Kind::BadAnswer, 0, 200, QStringLiteral("access_token: a token expected"), {}, {}, {}});
    m_token = token;
    // Text in version 1, a number in version 2 (quirks.md 16).
    const std::chrono::seconds lifetime(std::clamp<qint64>(
        answer["expires_in"].wholeNumber().value_or(kDefaultLifetime), 1, kLongestLifetime));
    const std::chrono::seconds reserve = std::min<std::chrono::seconds>(kReserve, lifetime / 4);
    m_goodUntil = sinceBoot() + lifetime - reserve;
    if (const QString newest = answer["refresh_token"].text(); !newest.isEmpty())
        keepRefreshToken(newest);
    m_isFetching = false;
    emit fetched();
}

void TokenSource::retryOrFail(const Error &error)
{
    ++m_attempts;
    const bool isSoon = error.retryAfter.value_or(std::chrono::seconds(0)) <= kLongestPause;
    if (isRetryable(error.kind) && error.httpStatus != kProxySignIn && isSoon
        && m_attempts <= m_pace.readRetries) {
        const auto wait = error.retryAfter ? std::chrono::milliseconds(*error.retryAfter)
                                           : retryDelay(m_pace.firstRetry, m_attempts);
        m_retry.start(wait);
        return;
    }
    qCWarning(logClient, "no token: %s", qPrintable(logLineOf(error)));
    m_isFetching = false;
    emit failed(error);
}

void TokenSource::keepRefreshToken(const QString &token)
{
    if (m_refreshToken == token)
        return;
    m_refreshToken = token;
    if (!m_secrets)
        return;
    const auto warn = [](const Result<void> &result) {
        if (!result)
            qCWarning(logClient, "refresh token not kept: error %d", result.error().code);
    };
    if (token.isEmpty())
        m_secrets->remove(m_secretKey, warn);
    else
        m_secrets->write(m_secretKey, token, warn);
}

} // namespace tierdesk::partnercenter
