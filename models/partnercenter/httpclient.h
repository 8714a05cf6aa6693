// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/partnercenter/api.h"

#include <QByteArray>
#include <QDateTime>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace tierdesk::partnercenter {

class SecretStore;

/// Where Partner Center is and who we are there. Plain http is accepted for loopback addresses alone.
struct Endpoint {
    QUrl baseUrl;
    QUrl authority;
    QString clientId;
    QString tenantId;
    std::optional<QUrl> proxy = {}; ///< nothing = as the system says; never for this computer itself

    bool operator==(const Endpoint &) const = default;
};

/// Waiting times and limits, in one place, so that tests can make them short.
struct Pace {
    int requestsPerMinute = 400; ///< whole account (contract.md 5.3 allows 500)
    int requestsInFlight = 4;
    std::chrono::milliseconds readTimeout {60'000};
    std::chrono::milliseconds writeTimeout {180'000};
    std::chrono::milliseconds firstRetry {500}; ///< doubled each time, with jitter
    int readRetries = 3;
    qint64 answerLimit = 64 * 1024 * 1024; ///< bytes; a larger answer is a BadAnswer
};

struct HttpRequest {
    QByteArray method; ///< GET, HEAD, POST …
    QString path; ///< "/v1/customers", percent-encoded
    QByteArray query; ///< without '?', percent-encoded
    QByteArray body; ///< JSON; empty = none (a write without one is sent as "{}", see BodyForOnce)
    QList<std::pair<QByteArray, QByteArray>> headers; ///< beside those that are always sent
    Priority priority = Priority::Foreground;
    std::optional<WriteIds> ids; ///< of a write; reads get fresh ones
    QList<int> alsoAnswers; ///< statuses beside 2xx that the caller reads himself: a value, not an Error
    /// Since boot: what has not left by then does not leave any more (Canceled, never sent). It goes before all
    /// that waits.
    std::optional<std::chrono::milliseconds> notAfter = {};
    /// Each time that it leaves: until the answer comes there is time for something else.
    std::function<void()> onItsWay = {};
};

/// "GET /v1/customers/*/orders": which call it is, for the log.
[[nodiscard]] QString callOf(const HttpRequest &request);
/// A line for support: what failed how, and under which correlation id.
void logFailure(const QString &call, const Error &error);

struct HttpAnswer {
    int status = 0;
    QByteArray body; ///< without byte-order mark
    QList<std::pair<QByteArray, QByteArray>> headers; ///< names in lower case
    QString correlationId; ///< of the answer, else of the request
    QString requestId;

    [[nodiscard]] QByteArray header(const QByteArray &lowerCaseName) const;
};

/// What the status line shows of the traffic.
struct Traffic {
    int sentInLastMinute = 0;
    int waiting = 0; ///< requests queued here
    std::optional<std::chrono::seconds> pausedFor; ///< Retry-After in force
    std::optional<std::chrono::minutes> clockAhead; ///< our clock, by the service's; negative = behind
};

/// The only place that talks HTTP: token, headers, time-out, size limit, pace, retries of reads, Retry-After
/// for all. An answer of 2xx is a value (HEAD: 404 too); everything else an Error. Lives in one thread
/// (asserted).
class HttpClient : public QObject {
    Q_OBJECT
public:
    /// `secrets` keeps the refresh token between two starts and lives longer than this.
    HttpClient(Endpoint endpoint, Pace pace, QObject *parent = nullptr, SecretStore *secrets = nullptr);
    ~HttpClient() override;

    /// `done` is called once, never before send() returns; not at all once this object is gone.
    void send(HttpRequest request, Done<HttpAnswer> done);
    /// A person does not want to wait any longer: ends a pause and the rests between two tries.
    void tryNow();
    /// A person tries again: a proxy whose question they put off may ask once more.
    void letProxyAsk();
    /// The computer slept: what was waited for meanwhile is due. A pause goes on until its time has passed.
    void resume();
    /// What to tell a proxy that asks; kept in memory only. What waits is tried again.
    void signInToProxy(const QString &user, const QString &password);
    /// UTC by the service's own clock; invalid until an answer of its own has told it.
    [[nodiscard]] QDateTime serviceTime() const;
    /// Ends everything under way with Canceled.
    void cancelAll();
    [[nodiscard]] Traffic traffic() const;

signals:
    void trafficChanged();
    void reached(); ///< an answer of the service came, whatever it said; not for 5xx
    /// A request ended because a proxy wants to know who we are; refused = what it was told was wrong. Once, until
    /// a person tries again or something comes through.
    void proxyAsked(const QString &proxy, bool refused);
    void unreachable(const tierdesk::Error &error); ///< Offline or Timeout after all retries

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace tierdesk::partnercenter
