// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/partnercenter/httpclient.h"

#include "models/base/errorwords.h"
#include "models/base/log.h"
#include "models/base/ownthread.h"
#include "models/base/machineclock.h"
#include "models/partnercenter/auth.h"
#include "models/partnercenter/errorcodec.h"
#include "models/partnercenter/exchange.h"
#include "models/partnercenter/jsonrepair.h"
#include "models/partnercenter/requestbudget.h"
#include "models/partnercenter/serviceclock.h"
#include "models/partnercenter/serviceproxies.h"
#include "models/partnercenter/wiretext.h"

#include <QAuthenticator>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkRequest>
#include <QPointer>
#include <QRandomGenerator>
#include <QTimer>

#include <deque>
#include <vector>

namespace tierdesk::partnercenter {

/// A call that was asked for, until it is answered.
struct HttpJob {
    HttpRequest request;
    Done<HttpAnswer> done;
    WriteIds ids;
    int attempts = 0; ///< that failed
    bool hasRefreshed = false; ///< got a new token after 401 already
    QByteArray token; ///< it was sent with
};
using JobPtr = std::shared_ptr<HttpJob>;

namespace {

// A longer Retry-After is handed to the caller at once; whoever asks meanwhile waits for it all the same.
constexpr auto kLongestWait = std::chrono::minutes(2);
constexpr double kSpread = 0.1; // of a Retry-After: not everybody comes back at once

bool isRead(const HttpRequest &request)
{
    return request.method == "GET" || request.method == "HEAD";
}

QUrl urlOf(const Endpoint &endpoint, const HttpRequest &request)
{
    QByteArray url = endpoint.baseUrl.toEncoded();
    while (url.endsWith('/'))
        url.chop(1);
    url += request.path.toLatin1();
    if (!request.query.isEmpty())
        url += '?' + request.query;
    return QUrl::fromEncoded(url, QUrl::StrictMode);
}

QNetworkRequest networkRequest(const QUrl &url, const HttpJob &job)
{
    QNetworkRequest request(url);
    request.setRawHeader("Authorization", "Bearer " + job.token);
    request.setRawHeader("Accept", "application/json"); // else it may answer XML (quirks.md 14)
    request.setRawHeader("MS-RequestId", job.ids.request.toString().toLatin1());
    request.setRawHeader("MS-CorrelationId", job.ids.correlation.toString().toLatin1());
    request.setRawHeader("MS-Contract-Version", "v1");
    request.setRawHeader("MS-PartnerCenter-Application", "Tierdesk");
    request.setRawHeader("X-Locale", "en-US");
    request.setRawHeader("User-Agent", "Tierdesk/" TIERDESK_VERSION);
    if (!isRead(job.request))
        request.setRawHeader("Content-Type", "application/json; charset=utf-8");
    for (const auto &[name, value] : job.request.headers)
        request.setRawHeader(name, value);
    return request;
}

bool isValue(const HttpRequest &request, int status)
{
    return (status >= 200 && status < 300) || (request.method == "HEAD" && status == 404)
        || request.alsoAnswers.contains(status);
}

std::chrono::milliseconds withSpread(std::chrono::milliseconds asked)
{
    return asked
        + std::chrono::milliseconds(
            qint64(double(asked.count()) * kSpread * QRandomGenerator::global()->generateDouble()));
}

QString idOf(const RefusedAnswer &answer, const QByteArray &header, const QString &sent)
{
    const QByteArray came = headerValue(answer.headers, header);
    return came.isEmpty() ? sent : QString::fromLatin1(came);
}

void takeIds(RefusedAnswer &answer, const WriteIds &sent)
{
    answer.correlationId = idOf(answer, "ms-correlationid", sent.correlation.toString());
    answer.requestId = idOf(answer, "ms-requestid", sent.request.toString());
}

} // namespace

QString callOf(const HttpRequest &request)
{
    return QString::fromLatin1(request.method) + QLatin1Char(' ') + shapeOfPath(request.path);
}

void logFailure(const QString &call, const Error &error)
{
    qCInfo(logClient, "%s: %s", qPrintable(call), qPrintable(logLineOf(error)));
}

QByteArray HttpAnswer::header(const QByteArray &lowerCaseName) const
{
    return headerValue(headers, lowerCaseName);
}

class HttpClient::Private {
public:
    Private(HttpClient *owner, Endpoint where, Pace how, SecretStore *secrets);

    void enqueue(const JobPtr &job);
    void pump();
    bool sendNext();
    bool dropLate(std::deque<JobPtr> &queue);
    std::deque<JobPtr> *nextQueue();
    void start(const JobPtr &job);
    void answered(const JobPtr &job, Result<RefusedAnswer> result);
    void failed(const JobPtr &job, Error error);
    bool mayRetry(const HttpJob &job, const Error &error) const;
    void retryLater(const JobPtr &job, const Error &error);
    void end(const JobPtr &job, Result<HttpAnswer> result);
    void tellUnreachable(const Error &error);
    void endWaiting(const Error &error);
    void pumpLater(std::chrono::milliseconds wait);
    std::chrono::milliseconds now() const { return sinceBoot(); }

    HttpClient *q;
    Endpoint endpoint;
    Pace pace;
    ServiceClock clock;
    ProxySignIn proxySignIn;
    QNetworkAccessManager manager;
    RequestBudget budget;
    TokenSource tokens;
    QTimer pumpTimer;
    std::deque<JobPtr> foreground;
    std::deque<JobPtr> background;
    std::vector<JobPtr> resting; ///< wait for their next try
    std::vector<std::pair<JobPtr, Exchange *>> inFlight;
};

HttpClient::Private::Private(HttpClient *owner, Endpoint where, Pace how, SecretStore *secrets)
    : q(owner)
    , endpoint(std::move(where))
    , pace(how)
    , manager(owner)
    , budget(how.requestsPerMinute)
    , tokens(endpoint, pace, manager, secrets, owner)
    , pumpTimer(owner)
{
    pumpTimer.setSingleShot(true);
    manager.setProxyFactory(new ServiceProxies(endpoint.proxy)); // the manager owns it
    connect(&manager, &QNetworkAccessManager::proxyAuthenticationRequired, q,
        [this](const QNetworkProxy &proxy, QAuthenticator *authenticator) {
            proxySignIn.answer(proxy, *authenticator);
        });
    connect(&pumpTimer, &QTimer::timeout, q, [this] { pump(); });
    connect(&tokens, &TokenSource::fetched, q, [this] {
        proxySignIn.noteSuccess();
        pump();
    });
    connect(&tokens, &TokenSource::failed, q, [this](const Error &error) { endWaiting(error); });
}

void HttpClient::Private::pump()
{
    while (sendNext()) { }
    emit q->trafficChanged();
}

// Foreground goes first; background leaves one of the places in flight to it.
std::deque<JobPtr> *HttpClient::Private::nextQueue()
{
    const int places = std::min(proxySignIn.mostAtOnce(), std::max(1, pace.requestsInFlight));
    const int busy = int(inFlight.size());
    if (!foreground.empty())
        return busy < places ? &foreground : nullptr;
    if (!background.empty() && busy < std::max(1, places - 1))
        return &background;
    return nullptr;
}

void HttpClient::Private::enqueue(const JobPtr &job)
{
    std::deque<JobPtr> &queue = job->request.priority == Priority::Foreground ? foreground : background;
    if (job->request.notAfter)
        queue.push_front(job);
    else
        queue.push_back(job);
    pumpLater(std::chrono::milliseconds(0));
}

// What had to leave earlier is ended instead.
bool HttpClient::Private::dropLate(std::deque<JobPtr> &queue)
{
    const JobPtr job = queue.front();
    if (!job->request.notAfter || now() <= *job->request.notAfter)
        return false;
    queue.pop_front();
    Error late {Error::Kind::Canceled, 0, 0, QStringLiteral("not sent: too late for what it says"),
        job->ids.correlation.toString(), job->ids.request.toString(), {}, true};
    QMetaObject::invokeMethod(
        q, [this, job, late] { end(job, failure(late)); }, Qt::QueuedConnection);
    return true;
}

bool HttpClient::Private::sendNext()
{
    std::deque<JobPtr> *queue = nextQueue();
    if (!queue)
        return false;
    if (dropLate(*queue))
        return true;
    const std::optional<QByteArray> token = tokens.token();
    if (!token) {
        tokens.fetch();
        return false;
    }
    const std::chrono::milliseconds wait = budget.take(queue->front()->request.priority, now());
    if (wait.count() > 0) {
        pumpLater(wait);
        return false;
    }
    const JobPtr job = queue->front();
    queue->pop_front();
    job->token = *token;
    start(job);
    return true;
}

void HttpClient::Private::start(const JobPtr &job)
{
    const bool read = isRead(job->request);
    const Exchange::Limits limits {read ? pace.readTimeout : pace.writeTimeout, pace.answerLimit};
    auto *exchange = new Exchange(
        limits, read ? Exchange::Resend::Allowed : Exchange::Resend::Forbidden,
        [this, job](Result<RefusedAnswer> result) { answered(job, std::move(result)); }, q);
    if (job->request.onItsWay)
        connect(exchange, &Exchange::onItsWay, q, job->request.onItsWay);
    inFlight.emplace_back(job, exchange);
    exchange->start(
        manager, networkRequest(urlOf(endpoint, job->request), *job), job->request.method, job->request.body);
}

void HttpClient::Private::answered(const JobPtr &job, Result<RefusedAnswer> result)
{
    std::erase_if(inFlight, [&job](const auto &entry) { return entry.first == job; });
    const QPointer<HttpClient> alive(q);
    if (!result) {
        Error error = result.error();
        error.correlationId = job->ids.correlation.toString();
        error.requestId = job->ids.request.toString();
        failed(job, error);
    } else {
        proxySignIn.noteSuccess();
        takeIds(*result, job->ids);
        if (isOfService(*result)) // a gateway has a clock of its own
            clock.take(headerValue(result->headers, "date"), now(), QDateTime::currentDateTimeUtc());
        if (result->status < 500) // a gateway's page is no sign of the service
            emit q->reached();
        if (alive && isValue(job->request, result->status))
            end(job,
                HttpAnswer {result->status, withoutByteOrderMark(result->body), result->headers,
                    result->correlationId, result->requestId});
        else if (alive)
            failed(job, readError(*result));
    }
    if (alive)
        pump();
}

void HttpClient::Private::failed(const JobPtr &job, Error error)
{
    logFailure(callOf(job->request), error);
    if (error.kind == Error::Kind::Throttled)
        budget.lower(now());
    if (error.retryAfter && (error.kind == Error::Kind::Throttled || error.kind == Error::Kind::ServerFault))
        budget.pauseUntil(now() + withSpread(*error.retryAfter));
    const bool isTokenRefused = error.kind == Error::Kind::SignedOut && error.httpStatus == 401;
    if (isTokenRefused)
        tokens.refuse(job->token);
    // Refused before anything was done: once more with a new token, a write too (contract.md 5.2). A second factor is
    // for a person to give: no token that comes without them has it.
    if (isTokenRefused && !job->hasRefreshed && error.code != int(Cause::MfaDemanded)) {
        job->hasRefreshed = true;
        (job->request.priority == Priority::Foreground ? foreground : background).push_front(job);
        return;
    }
    if (mayRetry(*job, error))
        return retryLater(job, error);
    const QPointer<HttpClient> alive(q);
    tellUnreachable(error);
    if (alive)
        end(job, failure(std::move(error)));
}

// Reads only: whether a write is sent again is for whoever wrote it down to decide.
bool HttpClient::Private::mayRetry(const HttpJob &job, const Error &error) const
{
    const bool isLongWait = error.retryAfter.value_or(std::chrono::seconds(0)) > kLongestWait;
    const bool isProxy = error.httpStatus == kProxySignIn; // a person is asked
    const bool isHopeless = isProxy || (error.kind == Error::Kind::BadAnswer && error.httpStatus != 0);
    return isRead(job.request) && isRetryable(error.kind) && !isHopeless && !isLongWait
        && job.attempts < pace.readRetries;
}

void HttpClient::Private::retryLater(const JobPtr &job, const Error &error)
{
    ++job->attempts;
    resting.push_back(job);
    const auto wait = error.retryAfter ? std::chrono::milliseconds(*error.retryAfter)
                                       : retryDelay(pace.firstRetry, job->attempts);
    QTimer::singleShot(wait, q, [this, job] {
        if (std::erase(resting, job) == 0)
            return; // cancelled or sent again meanwhile
        (job->request.priority == Priority::Foreground ? foreground : background).push_front(job);
        pump();
    });
}

void HttpClient::Private::tellUnreachable(const Error &error)
{
    const QPointer<HttpClient> alive(q);
    if (error.httpStatus == kProxySignIn)
        proxySignIn.noteRefusal();
    if (error.httpStatus == kProxySignIn && proxySignIn.takeQuestion())
        emit q->proxyAsked(proxySignIn.asker(), proxySignIn.wasRefused());
    if (alive && (error.kind == Error::Kind::Offline || error.kind == Error::Kind::Timeout))
        emit q->unreachable(error);
}

void HttpClient::Private::end(const JobPtr &job, Result<HttpAnswer> result)
{
    if (const Done<HttpAnswer> done = std::exchange(job->done, nullptr))
        done(std::move(result));
}

void HttpClient::Private::endWaiting(const Error &error)
{
    std::deque<JobPtr> jobs = std::exchange(foreground, {});
    for (JobPtr &job : std::exchange(background, {}))
        jobs.push_back(std::move(job));
    const QPointer<HttpClient> alive(q);
    tellUnreachable(error);
    for (const JobPtr &job : jobs) {
        if (!alive)
            return;
        Error own = error;
        own.correlationId = job->ids.correlation.toString();
        own.requestId = job->ids.request.toString();
        own.neverSent = true; // it waited for a token; or came back to wait, refused at the door with 401
        end(job, failure(std::move(own)));
    }
    if (alive)
        pump();
}

void HttpClient::Private::pumpLater(std::chrono::milliseconds wait)
{
    if (!pumpTimer.isActive() || pumpTimer.remainingTimeAsDuration() > wait)
        pumpTimer.start(wait);
}

HttpClient::HttpClient(Endpoint endpoint, Pace pace, QObject *parent, SecretStore *secrets)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(endpoint), pace, secrets))
{
}

HttpClient::~HttpClient()
{
    for (const auto &[job, exchange] : std::exchange(d->inFlight, {}))
        delete exchange;
}

void HttpClient::send(HttpRequest request, Done<HttpAnswer> done)
{
    assertOwnThread(this);
    auto job = std::make_shared<HttpJob>();
    job->ids = request.ids.value_or(WriteIds {RequestId::createRandom(), CorrelationId::createRandom()});
    job->done = std::move(done);
    job->request = std::move(request);
    if (std::optional<Error> fault = addressFault(d->endpoint.baseUrl)) {
        QMetaObject::invokeMethod(
            this, [this, job, fault] { d->end(job, failure(*fault)); }, Qt::QueuedConnection);
        return;
    }
    d->enqueue(job);
}

void HttpClient::tryNow()
{
    assertOwnThread(this);
    letProxyAsk();
    d->budget.endPause();
    resume();
}

void HttpClient::letProxyAsk()
{
    d->proxySignIn.allowQuestion();
}

void HttpClient::resume()
{
    for (const JobPtr &job : std::exchange(d->resting, {}))
        (job->request.priority == Priority::Foreground ? d->foreground : d->background).push_front(job);
    d->pumpLater(std::chrono::milliseconds(0));
}

void HttpClient::signInToProxy(const QString &user, const QString &password)
{
    assertOwnThread(this);
    d->proxySignIn.set(user, password);
    d->manager.clearAccessCache(); // it remembers what was told before
    resume();
}

QDateTime HttpClient::serviceTime() const
{
    assertOwnThread(this);
    return d->clock.now(d->now());
}

void HttpClient::cancelAll()
{
    assertOwnThread(this);
    std::vector<JobPtr> jobs;
    for (const auto &[job, exchange] : std::exchange(d->inFlight, {})) {
        delete exchange;
        jobs.push_back(job);
    }
    for (auto *queue : {&d->foreground, &d->background}) {
        jobs.insert(jobs.end(), queue->begin(), queue->end());
        queue->clear();
    }
    jobs.insert(jobs.end(), d->resting.begin(), d->resting.end());
    d->resting.clear();
    d->tokens.cancel();
    const QPointer<HttpClient> alive(this);
    for (const JobPtr &job : jobs) {
        if (!alive)
            return;
        d->end(job,
            failure({Error::Kind::Canceled, 0, 0, QStringLiteral("ended on request"),
                job->ids.correlation.toString(), job->ids.request.toString(), {}}));
    }
    if (alive)
        emit trafficChanged();
}

Traffic HttpClient::traffic() const
{
    assertOwnThread(this);
    Traffic traffic;
    traffic.sentInLastMinute = d->budget.sentInLastMinute(d->now());
    traffic.waiting = int(d->foreground.size() + d->background.size() + d->resting.size());
    if (const auto paused = d->budget.pausedFor(d->now()))
        traffic.pausedFor = std::chrono::ceil<std::chrono::seconds>(*paused);
    traffic.clockAhead = d->clock.ahead();
    return traffic;
}

} // namespace tierdesk::partnercenter
