// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sandbox/server.h"

#include "models/sandbox/httpshim.h"
#include "models/sandbox/madefrom.h"
#include "models/sandbox/seed.h"
#include "models/sandbox/service.h"

namespace tierdesk::sandbox {

using namespace Qt::StringLiterals;

namespace {

QByteArray methodName(QHttpServerRequest::Method method)
{
    switch (method) {
    case QHttpServerRequest::Method::Get:
        return QByteArrayLiteral("GET");
    case QHttpServerRequest::Method::Put:
        return QByteArrayLiteral("PUT");
    case QHttpServerRequest::Method::Delete:
        return QByteArrayLiteral("DELETE");
    case QHttpServerRequest::Method::Post:
        return QByteArrayLiteral("POST");
    case QHttpServerRequest::Method::Head:
        return QByteArrayLiteral("HEAD");
    case QHttpServerRequest::Method::Options:
        return QByteArrayLiteral("OPTIONS");
    case QHttpServerRequest::Method::Patch:
        return QByteArrayLiteral("PATCH");
    default:
        return QByteArrayLiteral("UNKNOWN");
    }
}

Request requestFrom(const QHttpServerRequest &http)
{
    Request request;
    const QUrl url = http.url();
    request.method = methodName(http.method());
    request.path = url.path(QUrl::FullyDecoded);
    request.target = url.toString(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::FullyEncoded);
    request.query = QUrlQuery(url);
    request.body = http.body();
    request.host = http.value("Host");
    request.authorization = http.value("Authorization");
    request.requestId = http.value("MS-RequestId");
    request.correlationId = http.value("MS-CorrelationId");
    request.locale = http.value("X-Locale");
    request.ifMatch = http.value("If-Match");
    request.continuationToken = http.value("MS-ContinuationToken");
    request.asksForMfaState = http.value("ValidateMfa").toLower() == "true";
    return request;
}

} // namespace

class Server::Private {
public:
    explicit Private(Options givenOptions)
        : options(std::move(givenOptions))
    {
    }

    // The order matters: what answers goes before what it answers from.
    Options options;
    std::unique_ptr<State> state;
    std::unique_ptr<Service> service;
    std::unique_ptr<QHttpServer> http;
    QStringList unusedOptions;
};

Server::Server(Options options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(std::move(options)))
{
}

Server::~Server() = default;

Result<Address> Server::listen()
{
    const auto existing = d->options.startFresh ? State::Existing::Discard : State::Existing::Keep;
    Result<std::unique_ptr<State>> opened = State::open(d->options.stateFile, existing);
    if (!opened)
        return failure(opened.error());
    d->state = std::move(*opened);
    const QDateTime now = d->options.clock ? d->options.clock() : QDateTime::currentDateTimeUtc();
    if (d->state->isNew()) {
        if (const Result<void> seeded = fillWithDefaultData(*d->state, d->options, now); !seeded)
            return failure(seeded.error());
    } else {
        d->unusedOptions = optionsOtherThanOf(*d->state, d->options);
    }
    const Account account = accountOf(*d->state);
    d->service = std::make_unique<Service>(*d->state, d->options, account);
    d->http = std::make_unique<QHttpServer>();
    serveAll(*d->http, this,
        [this](const QHttpServerRequest &request) { return d->service->answer(requestFrom(request)); });
    const quint16 port = listenOn(*d->http, d->options.port);
    if (port == 0) {
        Error error;
        error.kind = Error::Kind::Offline;
        error.detail = u"port %1 of 127.0.0.1 cannot be had"_s.arg(d->options.port);
        return failure(error);
    }
    Address address;
    address.baseUrl = QUrl(u"http://127.0.0.1:%1"_s.arg(port));
    address.authority = address.baseUrl;
    address.clientId = account.clientId;
    address.tenantId = account.tenantId;
    address.accountName = account.name;
    return address;
}

QStringList Server::unusedOptions() const
{
    return d->unusedOptions;
}

Counts Server::counts() const
{
    const auto rowsOf = [this](const QString &table) {
        return d->state->value(u"SELECT count(*) FROM "_s + table).toLongLong();
    };
    return {rowsOf(u"reseller"_s), rowsOf(u"customer"_s), rowsOf(u"subscription"_s)};
}

} // namespace tierdesk::sandbox
