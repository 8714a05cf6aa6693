// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/partnercenter/exchange.h"

#include "models/partnercenter/serviceproxies.h"

#include <QAuthenticator>
#include <QNetworkAccessManager>
#include <QNetworkProxy>

#include <algorithm>
#include <utility>

namespace tierdesk::partnercenter {
namespace {

constexpr qint64 kReadBuffer = 1024 * 1024;
constexpr qint64 kPiece = 16 * 1024; // of what is compressed nobody knows how much there is

/// A body that can be read once. QNetworkAccessManager silently sends a request again when the connection
/// closes before an answer (up to three times, qhttpnetworkconnectionchannel.cpp); a write could be done
/// twice by that. Without rewinding the body it cannot complete a second request. No QBuffer: the network
/// layer reads around it.
class BodyForOnce : public QIODevice {
public:
    explicit BodyForOnce(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool reset() override { return false; }
    bool seek(qint64) override { return false; }
    qint64 size() const override { return m_bytes.size(); }
    bool isUntouched() const { return m_read == 0; }

protected:
    qint64 readData(char *to, qint64 most) override
    {
        const qint64 count = std::min<qint64>(most, m_bytes.size() - m_read);
        if (count == 0 && most > 0)
            return -1;
        std::copy_n(m_bytes.constData() + m_read, count, to);
        m_read += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_read = 0;
};

Error errorOf(Error::Kind kind, const QString &detail, int code = 0)
{
    return {kind, code, 0, detail, {}, {}, {}};
}

/// Why there was no answer, where that is known: a person can do another thing about each.
int causeOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return int(Cause::NameNotFound);
    case QNetworkReply::ConnectionRefusedError:
        return int(Cause::Refused);
    case QNetworkReply::SslHandshakeFailedError:
        return int(Cause::NotEncrypted);
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return int(Cause::ProxyPassword);
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
        return int(Cause::ProxyUnreachable);
    case QNetworkReply::RemoteHostClosedError:
        return int(Cause::BrokenOff);
    default:
        return 0;
    }
}

QNetworkReply *sendBody(
    QNetworkAccessManager &manager, const QNetworkRequest &request, const QByteArray &method, QIODevice *body)
{
    QNetworkReply *reply = method == "POST" ? manager.post(request, body)
        : method == "PUT"                   ? manager.put(request, body)
                                            : manager.sendCustomRequest(request, method, body);
    body->setParent(reply);
    return reply;
}

/// Errors of making a connection. Not among them: every error that a connection which stood can end with, and
/// those of a proxy that was reached. The last one is what "network unreachable" comes as; it may be other
/// things too, so it counts only together with what Exchange::wasNeverSent() asks.
bool isBeforeConnection(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::UnknownNetworkError:
        return true;
    default:
        return false;
    }
}

void harden(QNetworkRequest &request)
{
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    // The reason phrase is the only body of an MFA refusal, and HTTP/2 has none (quirks.md 4).
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
}

} // namespace

std::optional<Error> addressFault(const QUrl &url)
{
    const QString scheme = url.scheme();
    if (url.host().isEmpty() || (scheme != QLatin1String("https") && scheme != QLatin1String("http")))
        return errorOf(Error::Kind::Rejected, QStringLiteral("the address is no web address"),
            int(Cause::UnsafeAddress));
    if (scheme == QLatin1String("http") && !isLoopbackHost(url.host()))
        return errorOf(Error::Kind::Rejected,
            QStringLiteral("plain http is accepted for this computer alone"), int(Cause::UnsafeAddress));
    return std::nullopt;
}

Exchange::Exchange(Limits limits, Resend resend, Finished finished, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
    , m_resend(resend)
    , m_finished(std::move(finished))
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        m_isLate = true;
        m_reply->abort();
    });
}

Exchange::~Exchange()
{
    if (m_reply) {
        disconnect(m_reply, nullptr, this, nullptr);
        m_reply->abort();
        m_reply->deleteLater();
    }
}

void Exchange::start(
    QNetworkAccessManager &manager, QNetworkRequest request, const QByteArray &method, const QByteArray &body)
{
    harden(request);
    if (m_resend == Resend::Forbidden) {
        auto *own = new QNetworkAccessManager(this); // a fresh connection is not one that just died
        ServiceProxies::copy(manager, *own);
        // Whoever knows what to tell a proxy listens to the first manager.
        connect(own, &QNetworkAccessManager::proxyAuthenticationRequired, &manager,
            &QNetworkAccessManager::proxyAuthenticationRequired);
        // Without a body there would be nothing to withhold: an empty object stands for none.
        auto *once = new BodyForOnce(body.isEmpty() ? "{}" : body);
        m_reply = sendBody(*own, request, method, once);
        m_isBodyUntouched = [once] { return once->isUntouched(); };
    } else if (method == "GET") {
        m_reply = manager.get(request);
    } else if (method == "HEAD") {
        m_reply = manager.head(request);
    } else {
        m_reply = manager.sendCustomRequest(request, method, body);
    }
    m_reply->setReadBufferSize(kReadBuffer);
    connect(m_reply, &QNetworkReply::requestSent, this, [this] { m_isSent = true; });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Exchange::refuseTooLarge);
    connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::read);
    // Queued: whoever is called may delete everything, which a reply must not see while it is telling.
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::finish, Qt::QueuedConnection);
    m_deadline.start(m_limits.time);
    // Behind what the network layer has just queued here to hand it over. Its requestSent() would come later: on a busy
    // machine not before the service has answered.
    QMetaObject::invokeMethod(this, &Exchange::onItsWay, Qt::QueuedConnection);
}

/// A length that is told is believed before anything of it is held. What HEAD tells is no body's.
void Exchange::refuseTooLarge()
{
    const qint64 told = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    if (m_reply->operation() == QNetworkAccessManager::HeadOperation)
        return;
    if (told > m_limits.size)
        cutTooLarge();
    else if (told > 0)
        m_body.reserve(told + kPiece); // what reads JSON would copy it for want of room behind it
}

void Exchange::read()
{
    take();
    if (m_body.size() > m_limits.size)
        cutTooLarge();
}

/// What has come, without a copy of it in between.
void Exchange::take()
{
    qint64 read = 0;
    do {
        const qsizetype had = m_body.size();
        m_body.resize(had + std::max(kPiece, m_reply->bytesAvailable()));
        read = m_reply->read(m_body.data() + had, m_body.size() - had);
        m_body.resize(had + std::max<qint64>(0, read));
    } while (read > 0);
}

void Exchange::cutTooLarge()
{
    if (std::exchange(m_isTooLarge, true))
        return;
    m_body.clear();
    m_reply->abort();
}

void Exchange::finish()
{
    m_deadline.stop();
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_isTooLarge)
        return give(failure({Error::Kind::BadAnswer, int(Cause::TooLarge), status,
            QStringLiteral("the answer is larger than %1 bytes").arg(m_limits.size), {}, {}, {}}));
    if (m_isLate)
        return give(failure(errorOf(Error::Kind::Timeout, QStringLiteral("no complete answer in time"))));
    if (m_reply->isOpen())
        take();

    RefusedAnswer answer;
    answer.status = status;
    answer.reason = m_reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toByteArray();
    const QList<QNetworkReply::RawHeaderPair> headers = m_reply->rawHeaderPairs();
    for (const QNetworkReply::RawHeaderPair &header : headers)
        answer.headers.append({header.first.toLower(), header.second});
    // Errors below HTTP have a number of their own; those from 200 on only repeat the status.
    const QNetworkReply::NetworkError error = m_reply->error();
    const bool isBelowHttp = (error != QNetworkReply::NoError && error < QNetworkReply::ContentAccessDenied)
        || error == QNetworkReply::ProtocolFailure
        || (error == QNetworkReply::UnknownContentError && answer.status < 400); // cannot be decompressed
    // The proxy's word, not the service's: it asks who we are, and passed nothing on (RFC 9110, 15.5.8).
    if (error == QNetworkReply::ProxyAuthenticationRequiredError || answer.status == kProxySignIn) {
        Error asked = errorOf(
            Error::Kind::Offline, QStringLiteral("the proxy asks for a sign-in"), int(Cause::ProxyPassword));
        asked.httpStatus = kProxySignIn;
        asked.neverSent = true;
        return give(failure(asked));
    }
    if (answer.status == 0) {
        Error offline = errorOf(Error::Kind::Offline, m_reply->errorString(), causeOf(error));
        offline.neverSent = wasNeverSent(error);
        return give(failure(offline));
    }
    if (isBelowHttp)
        return give(failure(
            errorOf(Error::Kind::BadAnswer, QStringLiteral("the answer broke off"), int(Cause::BrokenOff))));
    answer.body = m_body;
    give(answer);
}

/// Certain only if three things agree: no connection could be made, Qt has not said that the request was sent,
/// and its body was not asked for (the head goes out with it). The first one alone would not do: a request
/// that was sent, cut, and tried again by the network layer could end with a refused connection. Our own
/// deadline is no proof: while we give up, the network layer's thread may just be sending.
bool Exchange::wasNeverSent(QNetworkReply::NetworkError error) const
{
    return isBeforeConnection(error) && !m_isSent && m_isBodyUntouched && m_isBodyUntouched();
}

void Exchange::give(Result<RefusedAnswer> result)
{
    const Finished finished = std::move(m_finished);
    disconnect(m_reply, nullptr, this, nullptr);
    deleteLater();
    if (finished)
        finished(std::move(result));
}

} // namespace tierdesk::partnercenter
